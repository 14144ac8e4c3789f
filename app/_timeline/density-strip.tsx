"use client";
import { useLocale, useTranslations } from "next-intl";
import { type KeyboardEvent, type PointerEvent, useRef } from "react";
import { type DayNumber, dayToIso } from "#lib/edtf/bounds.ts";
import { describeEdtf } from "#lib/edtf/words.ts";
import type { DayRange } from "#lib/tiles/address.ts";
import { BRUSH_PARTS, type BrushPart, brushed, partAt, steppedBy } from "#lib/tiles/brush.ts";
import type { Bin } from "#lib/tiles/density.ts";
import { BARS_HEIGHT, barsPath } from "../_ui/bars-path.ts";
import { setStyle } from "../_ui/set-style.ts";

interface DensityStripProps {
  readonly bins: readonly Bin[];
  readonly shown: DayRange;
  readonly onMove: (window: DayRange) => void;
}

/** What a pointer holds: a part of the brush, and where the pointer was in days from the window's start. */
interface Grip {
  readonly part: BrushPart;
  readonly fromDay: number;
  readonly window: DayRange;
}

/** Events over the whole time, and the window as a brush over them: drag it or its ends, click elsewhere, or use the arrow keys. */
export function DensityStrip({ bins, shown, onMove }: DensityStripProps) {
  const locale = useLocale();
  const grip = useRef<Grip | null>(null);
  const [first] = bins;
  const last = bins.at(-1);
  if (!first || !last || bins.length < 2) return null;
  const whole = { startDay: first.startDay, endDay: last.endDay };
  const length = shown.endDay - shown.startDay;
  const placeAt = ({ currentTarget, clientX }: PointerEvent) => {
    const { left, width } = currentTarget.getBoundingClientRect();
    const daysPerPx = (whole.endDay - whole.startDay) / width;
    return { day: whole.startDay + (clientX - left) * daysPerPx, daysPerPx };
  };
  const hold = (event: PointerEvent<HTMLElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    const { day, daysPerPx } = placeAt(event);
    // The ends are held where they are drawn: those of a window that goes on beyond the strip, at its ends.
    const drawn = cutTo(shown, whole);
    const part = partAt(drawn, day, daysPerPx);
    // Pressed beside the brush, it comes there and is held by its middle.
    const window =
      part === "window" ? shown : part ? drawn : brushed(shown, "window", day - (shown.startDay + length / 2));
    grip.current = { part: part ?? "window", fromDay: day, window };
    if (!part) onMove(window);
  };
  const drag = (event: PointerEvent<HTMLElement>) => {
    const held = grip.current;
    if (held) onMove(brushed(held.window, held.part, placeAt(event).day - held.fromDay));
  };
  const release = () => {
    grip.current = null;
  };
  const named = (day: number) => describeEdtf(dayToIso(day as DayNumber), locale);
  return (
    <div className="density" dir="ltr">
      <div
        className="density-field"
        onPointerDown={hold}
        onPointerMove={drag}
        onPointerUp={release}
        onPointerCancel={release}
      >
        <Bars bins={bins} shown={shown} />
        <Brush shown={shown} whole={whole} named={named} onMove={onMove} />
      </div>
      <p className="density-ends" aria-hidden="true">
        <bdi>{named(whole.startDay)}</bdi>
        <bdi>{named(whole.endDay - 1)}</bdi>
      </p>
    </div>
  );
}

interface BrushProps extends Omit<DensityStripProps, "bins"> {
  readonly whole: DayRange;
  readonly named: (day: number) => string;
}

/** The window and its two ends: a slider each. */
function Brush({ shown, whole, named, onMove }: BrushProps) {
  const t = useTranslations("timeline");
  const onKeyDown = (part: BrushPart) => (event: KeyboardEvent) => {
    const next = steppedBy(shown, part, event.key, whole);
    if (next === null) return;
    event.preventDefault();
    onMove(next);
  };
  const range = { from: named(shown.startDay), to: named(shown.endDay - 1) };
  const values: Readonly<Record<BrushPart, readonly [now: number, text: string]>> = {
    window: [shown.startDay, t("densityWindow", range)],
    start: [shown.startDay, range.from],
    end: [shown.endDay - 1, range.to],
  };
  return (
    <div className="density-brush" ref={setStyle(placeOf(shown, whole))}>
      {BRUSH_PARTS.map((part) => (
        <div
          key={part}
          className={`density-${part}`}
          role="slider"
          tabIndex={0}
          aria-label={t(`brush.${part}`)}
          aria-valuemin={Math.min(whole.startDay, values[part][0])}
          aria-valuemax={Math.max(whole.endDay, values[part][0])}
          aria-valuenow={values[part][0]}
          aria-valuetext={values[part][1]}
          onKeyDown={onKeyDown(part)}
        />
      ))}
    </div>
  );
}

/** Bars within the window and those beside it. */
function Bars({ bins, shown }: Pick<DensityStripProps, "bins" | "shown">) {
  const counts = bins.map(({ count }) => count);
  const isIn = (place: number): boolean => bins[place]!.startDay < shown.endDay && bins[place]!.endDay > shown.startDay;
  return (
    <svg
      className="density-bars"
      viewBox={`0 0 ${bins.length} ${BARS_HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <path d={barsPath(counts, (place) => !isIn(place))} />
      <path className="density-in" d={barsPath(counts, isIn)} />
    </svg>
  );
}

/** The part of the window that the strip shows; the window itself where it shows none of it. */
function cutTo(shown: DayRange, whole: DayRange): DayRange {
  const startDay = Math.max(shown.startDay, whole.startDay);
  const endDay = Math.min(shown.endDay, whole.endDay);
  return startDay < endDay ? { startDay, endDay } : shown;
}

/** Where the window lies on the strip, cut to it; never too narrow to see. */
function placeOf(shown: DayRange, whole: DayRange): { left: string; right: string } {
  const days = whole.endDay - whole.startDay;
  const left = Math.min(Math.max((shown.startDay - whole.startDay) / days, 0), 0.99);
  const right = Math.min(Math.max((whole.endDay - shown.endDay) / days, 0), 0.99 - left);
  return { left: `${left * 100}%`, right: `${right * 100}%` };
}
