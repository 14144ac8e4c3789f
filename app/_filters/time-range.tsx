"use client";
import { useLocale, useTranslations } from "next-intl";
import { type FormEvent, useId, useState } from "react";
import { boundsOf, type DayNumber, dayToIso } from "#lib/edtf/bounds.ts";
import { readTypedDate } from "#lib/edtf/typed.ts";
import { describeEdtf } from "#lib/edtf/words.ts";
import type { View } from "#lib/wire/view.ts";

type Window = NonNullable<View["window"]>;

interface TimeRangeProps {
  readonly window: View["window"];
  readonly onRange: (window: Window) => void;
}

/** First and last day in words or figures, EDTF among them; both ends count whole: "2022" to "March 2023" ends on 31 March. */
export function TimeRange({ window, onRange }: TimeRangeProps) {
  const t = useTranslations("filters.range");
  const locale = useLocale();
  const noteId = useId();
  const [typed, setTyped] = useState<Partial<Record<"from" | "to", string>>>({});
  const [note, setNote] = useState<string | null>(null);
  const named = (day: number) => describeEdtf(dayToIso(day as DayNumber), locale);
  const shown = {
    from: typed.from ?? (window ? named(window.startDay) : ""),
    to: typed.to ?? (window ? named(window.endDay - 1) : ""),
  };
  const apply = (event: FormEvent) => {
    event.preventDefault();
    const range = readRange(shown.from, shown.to);
    setNote(range.ok ? null : t(`wrong.${range.reason}`, { word: range.word }));
    if (!range.ok) return;
    setTyped({});
    onRange(range.window);
  };
  return (
    <div className="time-range needs-js">
      {(["from", "to"] as const).map((end) => (
        <label key={end}>
          {t(end)}
          <input
            type="text"
            autoComplete="off"
            value={shown[end]}
            aria-describedby={noteId}
            aria-invalid={note !== null || undefined}
            onChange={(event) => setTyped((before) => ({ ...before, [end]: event.target.value }))}
            onKeyDown={(event) => event.key === "Enter" && apply(event)}
          />
        </label>
      ))}
      <button type="button" className="button" onClick={apply}>
        {t("apply")}
      </button>
      <p id={noteId} aria-live="polite" className="jump-note">
        {note}
      </p>
    </div>
  );
}

type Range =
  | { readonly ok: true; readonly window: Window }
  | { readonly ok: false; readonly reason: "not-understood" | "order"; readonly word: string };

function readRange(from: string, to: string): Range {
  const today = Math.floor(Date.now() / 86_400_000) as DayNumber;
  const ends = [from, to].map((text) => ({ text, read: readTypedDate(text, today) }));
  const wrong = ends.find(({ read }) => !read.ok);
  if (wrong) return { ok: false, reason: "not-understood", word: wrong.text };
  const [start, end] = ends.map(({ read }) => boundsOf(read.ok ? read.edtf : ""));
  if (!start || !end || !Number.isFinite(start.start) || !Number.isFinite(end.end) || start.start >= end.end)
    return { ok: false, reason: "order", word: `${from} – ${to}` };
  return { ok: true, window: { startDay: start.start, endDay: end.end } };
}
