"use client";
import { useLocale, useTranslations } from "next-intl";
import { type KeyboardEvent, type PointerEvent, useRef } from "react";
import type { DayRange } from "#lib/tiles/address.ts";
import type { Bin } from "#lib/tiles/density.ts";
import { DAY_MS } from "./vis-items.ts";

interface DensityStripProps {
  readonly bins: readonly Bin[];
  readonly shown: DayRange;
  readonly onMove: (window: DayRange) => void;
}

/** How far a key moves the window, as a part of its length. */
const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -0.1, ArrowRight: 0.1, PageUp: -1, PageDown: 1 };

/** Events over the whole time, and the window as a brush over them: drag it, click elsewhere, or use the arrow keys. */
export function DensityStrip({ bins, shown, onMove }: DensityStripProps) {
  const t = useTranslations("timeline");
  const locale = useLocale();
  const grip = useRef<number | null>(null); // days between the window's start and the pointer that holds it
  const [first] = bins;
  const last = bins.at(-1);
  if (!first || !last || bins.length < 2) return null;
  const whole = { startDay: first.startDay, endDay: last.endDay };
  const length = shown.endDay - shown.startDay;
  const move = (startDay: number) => onMove({ startDay: Math.round(startDay), endDay: Math.round(startDay) + length });
  const dayAt = ({ currentTarget, clientX }: PointerEvent) => {
    const { left, width } = currentTarget.getBoundingClientRect();
    return whole.startDay + ((clientX - left) / width) * (whole.endDay - whole.startDay);
  };
  const hold = (event: PointerEvent<HTMLElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    const day = dayAt(event);
    const inside = day >= shown.startDay && day < shown.endDay;
    grip.current = inside ? day - shown.startDay : length / 2;
    if (!inside) move(day - length / 2);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (step === undefined && event.key !== "Home" && event.key !== "End") return;
    event.preventDefault();
    if (step !== undefined) move(shown.startDay + Math.sign(step) * Math.max(Math.abs(step) * length, 1));
    else move(event.key === "Home" ? whole.startDay : whole.endDay - length);
  };
  const format = new Intl.DateTimeFormat(locale, { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" });
  const named = (day: number) => format.format(day * DAY_MS);
  return (
    <div className="density" dir="ltr">
      <div
        className="density-field"
        onPointerDown={hold}
        onPointerMove={(event) => grip.current !== null && move(dayAt(event) - grip.current)}
        onPointerUp={() => (grip.current = null)}
        onPointerCancel={() => (grip.current = null)}
      >
        <Bars bins={bins} shown={shown} />
        <div
          className="density-brush"
          role="slider"
          tabIndex={0}
          aria-label={t("density")}
          aria-valuemin={whole.startDay}
          aria-valuemax={whole.endDay}
          aria-valuenow={Math.min(Math.max(shown.startDay, whole.startDay), whole.endDay)}
          aria-valuetext={t("densityWindow", { from: named(shown.startDay), to: named(shown.endDay - 1) })}
          onKeyDown={onKeyDown}
          style={placeOf(shown, whole)}
        />
      </div>
      <p className="density-ends" aria-hidden="true">
        <span>{named(whole.startDay)}</span>
        <span>{named(whole.endDay - 1)}</span>
      </p>
    </div>
  );
}

function Bars({ bins, shown }: Pick<DensityStripProps, "bins" | "shown">) {
  const most = Math.max(...bins.map((bin) => bin.count), 1);
  return (
    <div className="density-bars" aria-hidden="true">
      {bins.map((bin) => (
        <span
          key={bin.startDay}
          data-count={bin.count}
          data-in={(bin.startDay < shown.endDay && bin.endDay > shown.startDay) || undefined}
          style={{ blockSize: bin.count === 0 ? "1px" : `${Math.max((bin.count / most) * 100, 8)}%` }}
        />
      ))}
    </div>
  );
}

/** Where the window lies on the strip, cut to it; never too narrow to see. */
function placeOf(shown: DayRange, whole: DayRange): { left: string; right: string } {
  const days = whole.endDay - whole.startDay;
  const left = Math.min(Math.max((shown.startDay - whole.startDay) / days, 0), 0.99);
  const right = Math.min(Math.max((whole.endDay - shown.endDay) / days, 0), 0.99 - left);
  return { left: `${left * 100}%`, right: `${right * 100}%` };
}
