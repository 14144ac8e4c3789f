import type { Edtf } from "#lib/model/edtf-value.ts";
import type { Span } from "#lib/model/span.ts";

/** A date expression that the pipeline found, as the `extract` command prints it. */
export interface ExtractedTimex extends Span {
  readonly text: string;
  readonly type: string;
  readonly edtf: Edtf | null;
}

/** An event that the pipeline found; its date comes from its own article alone. */
export interface ExtractedEvent extends Span {
  readonly id: string;
  readonly quote: string;
  readonly title: string;
  readonly edtf: Edtf | null;
  readonly type: string;
  readonly actors: readonly { readonly name: string }[];
}

export interface ExtractedArticle {
  readonly file: string;
  readonly published: { readonly edtf: Edtf | null };
  readonly timexes: readonly ExtractedTimex[];
  readonly events: readonly ExtractedEvent[];
}

/** The part of the `extract` command's output that is scored; whatever else it prints is passed over. */
export interface Extraction {
  readonly articles: readonly ExtractedArticle[];
  readonly clusters: readonly { readonly id: string; readonly members: readonly string[] }[];
}

/** Name of a file without its folders, by which articles are known to the gold. */
export const baseName = (path: string): string => path.split(/[\\/]/).at(-1) ?? path;
