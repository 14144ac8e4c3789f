import { useFormatter, useLocale, useTranslations } from "next-intl";
import { type DayNumber, dayToIso } from "#lib/edtf/bounds.ts";
import { describeEdtf } from "#lib/edtf/words.ts";
import type { DayRange } from "#lib/tiles/address.ts";
import { type CalendarBin, type CalendarBins, calendarBins } from "#lib/tiles/calendar-bins.ts";
import { EMPTY_VIEW, viewHref } from "#lib/wire/view.ts";
import type { ActorProps } from "./actor-page.tsx";
import { type Tick, ticksOf } from "./ticks.ts";

/** The actor's events over time: bars by month, year or longer, what stands in no bar, and the same as a table. */
export function Activity({ actor, ui }: ActorProps) {
  const t = useTranslations("actor.activity");
  const counted = countedOf(actor);
  const { unit, bins, wider, undated } = counted;
  const left = [
    unit === "stretch" && t("begin"),
    wider > 0 && t("wider", { count: wider }),
    undated > 0 && t("undated", { count: undated }),
  ];
  const hrefOf = ({ startDay, endDay }: CalendarBin) =>
    viewHref({ ...EMPTY_VIEW, actors: [actor.id], ui, window: { startDay, endDay } });
  return (
    <section aria-labelledby="activity">
      <h2 id="activity">{t(`by.${unit}`)}</h2>
      {bins.length > 0 && <Figure counted={counted} />}
      <p className="actor-note">{[t("total", { count: actor.total }), ...left.filter(Boolean)].join(" · ")}</p>
      {bins.length > 0 && (
        <details className="actor-table">
          <summary>{t("asTable")}</summary>
          <Table counted={counted} hrefOf={hrefOf} />
        </details>
      )}
    </section>
  );
}

/** What the figure shows: bars by the calendar, or stretches of days where the events are too many to look at each. */
interface CountedActor extends Omit<CalendarBins, "unit"> {
  readonly unit: CalendarBins["unit"] | "stretch";
}

function countedOf({ dates, stretches, total, dated }: ActorProps["actor"]): CountedActor {
  if (dates !== null) return calendarBins(dates);
  const bins = stretches.map((bin) => ({ ...bin, edtf: daysOf(bin) }));
  return { unit: "stretch", bins, wider: 0, undated: total - dated };
}

const daysOf = ({ startDay, endDay }: DayRange): string =>
  `${dayToIso(startDay as DayNumber)}/${dayToIso((endDay - 1) as DayNumber)}`;

/** Bars from the oldest to the newest, from left to right in every language, as the timeline runs. */
function Figure({ counted: { unit, bins } }: { readonly counted: CountedActor }) {
  const t = useTranslations("actor.activity");
  const locale = useLocale();
  const most = bins.reduce((top, bin) => (bin.count > top.count ? bin : top));
  const [first, last] = [bins[0], bins.at(-1)];
  if (!first || !last) return null;
  const named = ({ edtf }: CalendarBin) => describeEdtf(edtf, locale);
  const label = t("figure", { from: named(first), to: named(last), most: named(most), count: most.count });
  const stepPercent = 100 / bins.length;
  return (
    <figure className="bars" dir="ltr">
      <svg role="img" aria-label={label} width="100%" height="7.5rem">
        {bins.map((bin, at) => {
          const percent = (bin.count / most.count) * BARS_PERCENT;
          return (
            <rect
              key={bin.edtf}
              data-count={bin.count}
              x={`${at * stepPercent + stepPercent * GAP}%`}
              width={`${stepPercent * (1 - 2 * GAP)}%`}
              y={`${BARS_PERCENT - percent}%`}
              height={`${percent}%`}
            >
              <title>{`${named(bin)}: ${bin.count}`}</title>
            </rect>
          );
        })}
        <line x1="0" x2="100%" y1={`${BARS_PERCENT}%`} y2={`${BARS_PERCENT}%`} />
        {ticksOf(unit, bins).map((tick) => (
          <TickMark key={tick.at} tick={tick} stepPercent={stepPercent} />
        ))}
      </svg>
    </figure>
  );
}

/** Part of the figure's height that bars take; years stand below. */
const BARS_PERCENT = 80;
/** Part of a step that is left free on either side of its bar. */
const GAP = 0.1;

function TickMark({ tick: { at, label }, stepPercent }: { readonly tick: Tick; readonly stepPercent: number }) {
  const x = `${at * stepPercent}%`;
  return (
    <>
      <line className="bars-tick" x1={x} x2={x} y1={`${BARS_PERCENT}%`} y2="100%" />
      <text x={x} y="100%" dx="4" dy="-3">
        {label}
      </text>
    </>
  );
}

interface TableProps {
  readonly counted: CountedActor;
  readonly hrefOf: (bin: CalendarBin) => string;
}

/** The bars in numbers, each with the way to its events; empty ones are left out. */
function Table({ counted: { unit, bins }, hrefOf }: TableProps) {
  const t = useTranslations("actor.activity");
  const locale = useLocale();
  const format = useFormatter();
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{t(`unit.${unit}`)}</th>
          <th scope="col">{t("events")}</th>
        </tr>
      </thead>
      <tbody>
        {bins
          .filter(({ count }) => count > 0)
          .map((bin) => (
            <tr key={bin.edtf}>
              <th scope="row">
                <a href={hrefOf(bin)}>{describeEdtf(bin.edtf, locale)}</a>
              </th>
              <td>{format.number(bin.count)}</td>
            </tr>
          ))}
      </tbody>
    </table>
  );
}
