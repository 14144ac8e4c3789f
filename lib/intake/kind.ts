import { beginningOf, firstTag } from "./first-tag.ts";

/** What came in, as far as reading it goes; `null` of `kindOf` is what nobody can tell from name, type and first bytes. */
export type Kind = "text" | "markdown" | "html" | "json" | "jsonl" | "zip" | "docx" | "xml";

/** Something that cannot be read, by what it is: "a PDF". */
export interface Unreadable {
  readonly unreadable: string;
}

/** First bytes, in hexadecimal. A .docx is a .zip by its first bytes. Source: the formats' own specifications. */
const MAGIC: readonly (readonly [start: RegExp, what: string])[] = [
  [/^255044462d/, "a PDF"],
  [/^89504e470d0a/, "an image (PNG)"],
  [/^ffd8ff/, "an image (JPEG)"],
  [/^474946383[79]61/, "an image (GIF)"],
  [/^52494646.{8}57454250/, "an image (WebP)"],
  [/^(?:49492a00|4d4d002a)/, "an image (TIFF)"],
  [/^.{8}66747970/, "a film, a sound or an image"],
  [/^(?:494433|4f676753|52494646.{8}57415645)/, "a sound"],
  [/^d0cf11e0a1b11ae1/, "an old Word, Excel or PowerPoint file (save it as .docx)"],
  [/^7b5c727466/, "an RTF file (save it as .docx)"],
  [/^1f8b08/, "a gzip archive (use .zip)"],
  [/^377abcaf271c/, "a 7z archive (use .zip)"],
  [/^526172211a07/, "a RAR archive (use .zip)"],
  [/^425a683/, "a bzip2 archive (use .zip)"],
  [/^fd377a585a00/, "an xz archive (use .zip)"],
  [/^(?:7f454c46|4d5a9000)/, "a program"],
  [/^53514c69746520666f726d61742033/, "a database"],
];

const ZIP = /^504b(?:0304|0506|0708)/;
const MAGIC_BYTES = 16;

const EXTENSIONS: Readonly<Record<string, Kind>> = {
  txt: "text",
  text: "text",
  md: "markdown",
  markdown: "markdown",
  html: "html",
  htm: "html",
  xhtml: "html",
  json: "json",
  jsonl: "jsonl",
  ndjson: "jsonl",
  zip: "zip",
  docx: "docx",
  xml: "xml",
  rss: "xml",
  atom: "xml",
  rdf: "xml",
};

const TYPES: readonly (readonly [type: RegExp, kind: Kind])[] = [
  [/^text\/(?:x-)?markdown$/, "markdown"],
  [/^(?:text\/html|application\/xhtml\+xml)$/, "html"],
  [/^application\/(?:x-ndjson|ndjson|jsonl|x-jsonlines|json-lines)$/, "jsonl"],
  [/^(?:application\/(?:[\w.-]+\+)?json|text\/json)$/, "json"],
  [/^application\/vnd\.openxmlformats-officedocument\.wordprocessingml\.document$/, "docx"],
  [/^application\/(?:x-)?zip(?:-compressed)?$/, "zip"],
  [/^(?:application|text)\/(?:[\w.-]+\+)?xml$/, "xml"],
];

/** Media types that say what cannot be read. */
const UNREADABLE_TYPES: readonly (readonly [type: RegExp, what: string])[] = [
  [/^image\//, "an image"],
  [/^video\//, "a film"],
  [/^audio\//, "a sound"],
  [/^font\//, "a font"],
  [/^application\/pdf$/, "a PDF"],
];

/** The extension of a name or an address, in small letters; "" where it has none. */
export function extensionOf(name: string): string {
  const path = /^https?:/i.test(name) && URL.canParse(name) ? new URL(name).pathname : name;
  return /\.([a-z0-9]{1,9})$/i.exec(path)?.[1]?.toLowerCase() ?? "";
}

/** What a name alone says; null where it says nothing. */
export const kindOfName = (name: string): Kind | null => EXTENSIONS[extensionOf(name)] ?? null;

interface Described {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly contentType: string | undefined;
  readonly pageUrl: string | null;
}

/**
 * What came in: by the first bytes where they are those of a binary format, else by the name of a file or the type that a web server
 * states, else by the other of the two, else by how the text begins. Plain text where nothing speaks against it.
 */
export function kindOf({ name, bytes, contentType, pageUrl }: Described): Kind | Unreadable {
  const start = Buffer.from(bytes.subarray(0, MAGIC_BYTES)).toString("hex");
  const what = MAGIC.find(([magic]) => magic.test(start))?.[1];
  if (what) return { unreadable: what };
  const named = kindOfName(name);
  const type = (contentType ?? "").split(";", 1)[0]!.trim().toLowerCase();
  const typed = TYPES.find(([pattern]) => pattern.test(type))?.[1] ?? null;
  if (ZIP.test(start)) return named === "docx" || typed === "docx" ? "docx" : "zip";
  const unreadable = UNREADABLE_TYPES.find(([pattern]) => pattern.test(type))?.[1];
  if (unreadable && named === null) return { unreadable };
  const told = pageUrl === null ? (named ?? typed) : (typed ?? named);
  return told ?? (type === "text/plain" ? "text" : byBeginning(bytes));
}

const HTML_TAGS = new Set(["html", "head", "body", "article", "title", "meta", "main", "div", "p", "h1"]);

function byBeginning(bytes: Uint8Array): Kind {
  const tag = firstTag(bytes);
  if (HTML_TAGS.has(tag)) return "html";
  return tag !== "" && beginningOf(bytes).startsWith("<?xml") ? "xml" : "text";
}
