/** A half-open range `[start, end)` of UTF-16 code units in the *original* text of an article, as JavaScript strings count them. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Number of code units that both spans cover; 0 where they only touch. */
export const overlapOf = (a: Span, b: Span): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

/** True where `inner` lies wholly within `outer`; equal spans contain each other. */
export const contains = (outer: Span, inner: Span): boolean => inner.start >= outer.start && inner.end <= outer.end;

/** Those of `items`, sorted by start, that lie wholly within `outer`, in order; logarithmic in their number. */
export function itemsWithin<T extends Span>(items: readonly T[], outer: Span): readonly T[] {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (items[middle]!.start < outer.start) low = middle + 1;
    else high = middle;
  }
  const found: T[] = [];
  for (let at = low; at < items.length && items[at]!.start < outer.end; at++) {
    if (items[at]!.end <= outer.end) found.push(items[at]!);
  }
  return found;
}

/** The one of `items`, sorted and apart, in which `inner` lies wholly, or null; logarithmic in their number. */
export function itemHolding<T extends Span>(items: readonly T[], inner: Span): T | null {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (items[middle]!.end < inner.end) low = middle + 1;
    else high = middle;
  }
  const item = items[low];
  return item && contains(item, inner) ? item : null;
}
