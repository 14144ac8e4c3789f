/** Scales of vis-timeline's axis. Nothing finer than a day is known of any event, so finer scales have no labels. */
type Scale = string;

type Style = "weekday" | "day" | "month" | "monthYear" | "year" | "dayMonthYear";

/** First and last moment shown, epoch milliseconds; null before anything is. */
export type Shown = () => readonly [startMs: number, endMs: number] | null;

const OPTIONS: Readonly<Record<Style, Intl.DateTimeFormatOptions>> = {
  weekday: { weekday: "short", day: "numeric" },
  day: { day: "numeric" },
  month: { month: "short" },
  monthYear: { month: "long", year: "numeric" },
  year: { year: "numeric" },
  dayMonthYear: { weekday: "long", day: "numeric", month: "long", year: "numeric" },
};

const MINOR: Readonly<Record<string, Style>> = {
  weekday: "weekday",
  day: "day",
  week: "day",
  month: "month",
  year: "year",
};
const MAJOR: Readonly<Record<string, Style>> = {
  hour: "dayMonthYear",
  weekday: "monthYear",
  day: "monthYear",
  week: "monthYear",
  month: "year",
};

type Label = (date: { valueOf: () => number }, scale: Scale) => string;

/**
 * Labels of the axis in the language of the interface, by UTC; vis-timeline's own depend on a global that any script may set. Where the
 * steps are years, nothing is above them: the upper row tells the years shown, so that it is never empty.
 */
export function axisLabels(locale: string, shown: Shown): { readonly minorLabels: Label; readonly majorLabels: Label } {
  const formats = new Map<Style, Intl.DateTimeFormat>();
  const label =
    (styles: Readonly<Record<string, Style>>): Label =>
    (date, scale) => {
      const style = styles[scale];
      if (!style) return "";
      const format = formats.get(style) ?? new Intl.DateTimeFormat(locale, { ...OPTIONS[style], timeZone: "UTC" });
      formats.set(style, format);
      return format.format(date.valueOf());
    };
  const years = new Intl.DateTimeFormat(locale, { ...OPTIONS.year, timeZone: "UTC" });
  const major = label(MAJOR);
  const majorLabels: Label = (date, scale) => {
    const span = scale === "year" ? shown() : null;
    return span ? years.formatRange(...span) : major(date, scale);
  };
  const minor = label(MINOR);
  // The step that the window begins in has its words before the edge, where half of them would be seen.
  const minorLabels: Label = (date, scale) =>
    date.valueOf() < (shown()?.[0] ?? date.valueOf()) ? "" : minor(date, scale);
  return { minorLabels, majorLabels };
}
