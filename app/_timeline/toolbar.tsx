"use client";
import { useTranslations } from "next-intl";
import type { DayRange } from "#lib/tiles/address.ts";
import { LANES, type Lanes } from "#lib/wire/view.ts";

/** Scales of the buttons and the days that they show. */
const SCALES = [
  ["day", 14],
  ["month", 92],
  ["year", 366 * 3],
] as const;

interface ToolbarProps {
  readonly window: DayRange;
  readonly isAll: boolean;
  readonly lanes: Lanes;
  readonly onDays: (days: number) => void;
  readonly onAll: () => void;
  readonly onZoom: (factor: number) => void;
  readonly onLanes: (lanes: Lanes) => void;
}

/** How far the reader stands off, and how the timeline is divided. */
export function Toolbar({ window, isAll, lanes, onDays, onAll, onZoom, onLanes }: ToolbarProps) {
  const t = useTranslations("timeline");
  const days = window.endDay - window.startDay;
  return (
    <div className="toolbar">
      <fieldset className="button-group" aria-label={t("scale")}>
        {SCALES.map(([scale, length]) => (
          <button
            key={scale}
            type="button"
            aria-pressed={!isAll && Math.abs(days - length) <= 1}
            onClick={() => onDays(length)}
          >
            {t(`scales.${scale}`)}
          </button>
        ))}
        <button type="button" aria-pressed={isAll} onClick={onAll}>
          {t("scales.all")}
        </button>
      </fieldset>
      <fieldset className="button-group" aria-label={t("zoom")}>
        <button type="button" aria-label={t("zoomOut")} onClick={() => onZoom(2)}>
          −
        </button>
        <button type="button" aria-label={t("zoomIn")} onClick={() => onZoom(0.5)}>
          +
        </button>
      </fieldset>
      <fieldset className="button-group" aria-label={t("lanes")}>
        {LANES.map((value) => (
          <button key={value} type="button" aria-pressed={lanes === value} onClick={() => onLanes(value)}>
            {t(`lane.${value}`)}
          </button>
        ))}
      </fieldset>
    </div>
  );
}
