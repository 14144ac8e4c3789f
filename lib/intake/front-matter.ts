import { readMetadata } from "./metadata-fields.ts";
import { NOTHING_TOLD, type Told } from "./piece.ts";

/** What stands above a Markdown text about it, and the text below. `wrong` has a part of a sentence for each field left out. */
export interface FrontMatter {
  readonly told: Told;
  readonly wrong: readonly string[];
  readonly body: string;
}

/** YAML between "---", TOML between "+++"; only plain values of one line are read. */
const BLOCK = /^(---|\+\+\+)[^\S\n]*\r?\n([\s\S]{0,20000}?)\r?\n(?:\1|\.\.\.)[^\S\n]*(?:\r?\n|$)/;
const FIELD = /^([A-Za-z][\w-]*)\s*[:=]\s*(.*)$/;

const NAMES: Readonly<Record<string, "published" | "title" | "url" | "publisher" | "author" | "lang">> = {
  published: "published",
  date: "published",
  pubdate: "published",
  title: "title",
  url: "url",
  canonical: "url",
  canonical_url: "url",
  link: "url",
  source_url: "url",
  publisher: "publisher",
  publication: "publisher",
  author: "author",
  lang: "lang",
  language: "lang",
};

/** Reads the front matter of a Markdown text; without one, the text is all body. */
export function frontMatterOf(markdown: string): FrontMatter {
  const block = BLOCK.exec(markdown);
  if (!block) return { told: NOTHING_TOLD, wrong: [], body: markdown };
  const fields = new Map<string, string>();
  for (const line of (block[2] ?? "").split(/\r?\n/)) {
    const [, key = "", value = ""] = FIELD.exec(line) ?? [];
    const name = NAMES[key.toLowerCase()];
    const plain = unquoted(value.trim());
    if (name && plain !== "" && !fields.has(name)) fields.set(name, plain);
  }
  const { metadata, wrong } = readMetadata(Object.fromEntries([...fields].filter(([name]) => name !== "author")));
  const told: Told = {
    ...metadata,
    author: fields.get("author") ?? null,
    publishedFrom: metadata.published === null ? null : "file",
  };
  return { told, wrong, body: markdown.slice(block[0].length) };
}

/** Without its quotation marks; of a plain value, without the comment behind it. */
function unquoted(value: string): string {
  const quoted = /^(["'])(.*)\1\s*(?:#.*)?$/.exec(value);
  return quoted ? quoted[2]! : value.replace(/\s#.*$/, "").trim();
}
