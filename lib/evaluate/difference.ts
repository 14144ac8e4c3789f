import type { Span } from "#lib/model/span.ts";

/** A line about a place of an article: "12-25: missed date …". */
export const at = ({ start, end }: Span, message: string): string => `${start}-${end}: ${message}`;
