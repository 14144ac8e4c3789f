import type { Article, ArticleMetadata } from "#lib/model/article.ts";

/** What is known of an article beside what came in. "feed" fills in what the page itself does not state; "file" and "given" win over it. */
export interface Known {
  readonly metadata: Partial<ArticleMetadata>;
  readonly from: "feed" | "file" | "given";
}

/** Something that came in: a file, a page, pasted text. */
export interface Incoming {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** As HTTP or a form states it, parameters included. */
  readonly contentType?: string | undefined;
  /** Where it was found: a web address, or that of a file (`file:`). */
  readonly url?: string | undefined;
  readonly known?: Known | undefined;
  /** Number of its first line, where it is a part of a longer file of lines; from 1. */
  readonly firstLine?: number | undefined;
}

/** Where an article's date was found. */
export type PublishedFrom = "json-ld" | "open-graph" | "meta" | "time" | "feed" | "file" | "given";

/** An article as read from what came in, before anybody saved it. `name` says where it stood: "a.zip/b.html", "c.jsonl line 7", an address. */
export interface Draft {
  readonly name: string;
  readonly article: Article;
  readonly author: string | null;
  readonly publishedFrom: PublishedFrom | null;
}

/** What could not be used, or not wholly; `message` is a sentence. */
export interface IntakeProblem {
  readonly name: string;
  readonly message: string;
}

/** What came out of what came in, in its order. */
export interface Intake {
  readonly drafts: readonly Draft[];
  readonly problems: readonly IntakeProblem[];
}
