"use client";
import { useLocale, useTranslations } from "next-intl";
import { type FormEvent, type RefObject, useId, useState } from "react";
import type { DayNumber } from "#lib/edtf/bounds.ts";
import { readTypedDate } from "#lib/edtf/typed.ts";
import { describeEdtf } from "#lib/edtf/words.ts";
import type { DayRange } from "#lib/tiles/address.ts";
import { windowOfDate } from "../_ui/window-of-date.ts";

interface JumpToDateProps {
  /** The field, for the key that leads to it. */
  readonly field: RefObject<HTMLInputElement | null>;
  readonly onJump: (window: DayRange) => void;
  /** Gives the keyboard back to the timeline. */
  readonly onLeave: () => void;
}

const DAY_MS = 86_400_000;
const today = (): DayNumber => Math.floor(Date.now() / DAY_MS) as DayNumber;

/** A field that takes a date in figures or words and brings the timeline there; what it does not understand it says. */
export function JumpToDate({ field, onJump, onLeave }: JumpToDateProps) {
  const t = useTranslations("timeline.jump");
  const locale = useLocale();
  const noteId = useId();
  const [note, setNote] = useState<{ readonly text: string; readonly isWrong: boolean } | null>(null);
  const jump = (event: FormEvent) => {
    event.preventDefault();
    const typed = readTypedDate(field.current?.value ?? "", today());
    setNote(
      typed.ok
        ? { text: t("there", { date: describeEdtf(typed.edtf, locale) }), isWrong: false }
        : { text: t(`wrong.${typed.reason}`, { word: typed.word }), isWrong: true },
    );
    if (typed.ok) onJump(windowOfDate(typed.edtf));
  };
  return (
    <form className="jump" onSubmit={jump} aria-label={t("label")}>
      <input
        ref={field}
        type="text"
        inputMode="text"
        enterKeyHint="go"
        autoComplete="off"
        placeholder={t("placeholder")}
        aria-label={t("label")}
        aria-describedby={noteId}
        aria-invalid={note?.isWrong || undefined}
        onChange={() => setNote(null)}
        onKeyDown={(event) => {
          if (event.key !== "Escape") return;
          event.preventDefault(); // the pane beside it, which Escape closes too, stays
          onLeave();
        }}
      />
      <button type="submit" className="button">
        {t("go")}
      </button>
      <p id={noteId} aria-live="polite" className={note?.isWrong ? "jump-note jump-wrong" : "jump-note sr-only"}>
        {note?.text}
      </p>
    </form>
  );
}
