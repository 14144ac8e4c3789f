/**
 * Regular expression source that any two numbers following each other match, with `between` (a source too) in the middle:
 * "17 and 18" but not "17 and 25". A rule looks ahead with it to tell a span of two days from a list of days.
 */
export function neighbours(first: number, last: number, between: string): string {
  const pairs: string[] = [];
  for (let n = first; n < last; n++) pairs.push(`0?${n}${between}0?${n + 1}`);
  return `(?:${pairs.join("|")})(?!\\d)`;
}
