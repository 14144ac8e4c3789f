import { type DayNumber, dayToIso } from "#lib/edtf/bounds.ts";

/** "dateline-2023-03" for March 2023, "dateline-2023" for that year, "dateline-2023-03-04_2023-04-01" for other days, "dateline" for all time. */
export function fileStem(fromDay: number | null, toDay: number | null): string {
  const first = fromDay === null ? "" : dayToIso(fromDay as DayNumber);
  const after = toDay === null ? "" : dayToIso(toDay as DayNumber);
  if (first === "" && after === "") return "dateline";
  const last = toDay === null ? "" : dayToIso((toDay - 1) as DayNumber);
  if (first === "" || last === "") return `dateline-${first === "" ? `until-${last}` : `from-${first}`}`;
  const [year, month] = [first.slice(0, -6), first.slice(0, -3)];
  const isWhole = first.endsWith("-01") && after.endsWith("-01");
  if (isWhole && first.endsWith("-01-01") && last === `${year}-12-31`) return `dateline-${year}`;
  if (isWhole && last.startsWith(`${month}-`)) return `dateline-${month}`;
  return first === last ? `dateline-${first}` : `dateline-${first}_${last}`;
}
