/** Scales of vis-timeline's axis. Nothing finer than a day is known of any event, so finer scales have no labels. */
type Scale = string;

type Style = "weekday" | "day" | "month" | "monthYear" | "year" | "dayMonthYear";

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

/** Labels of the axis in the language of the interface, by UTC; vis-timeline's own depend on a global that any script may set. */
export function axisLabels(locale: string): { readonly minorLabels: Label; readonly majorLabels: Label } {
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
  return { minorLabels: label(MINOR), majorLabels: label(MAJOR) };
}
