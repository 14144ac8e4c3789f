/** The plain text of a Markdown text; `heading` is its first heading of the first level, null where it has none. */
export interface MarkdownText {
  readonly text: string;
  readonly heading: string | null;
}

const FENCE = /^ {0,3}(`{3,}|~{3,})/;
const HEADING = /^ {0,3}(#{1,6})(?=\s|$)/;
const UNDERLINE = /^ {0,3}(=+|-{2,})\s*$/;
const RULE = /^ {0,3}(?:(?:\*\s*){3,}|(?:-\s*){3,}|(?:_\s*){3,})$/;
const QUOTE = /^ {0,3}(?:> ?)+/;
/** A number before a line may be the day of a date ("18. März"): only bullets are taken off. */
const BULLET = /^\s*[-*+]\s+(?:\[[ xX]\]\s+)?/;
const NUMBERED = /^\s*\d{1,9}[.)]\s/;
const DEFINITION = /^ {0,3}\[[^\]]{1,500}\]:\s*\S/;
const TABLE_RULE = /^\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?$/;

interface Lines {
  /** Whole paragraphs, their soft line breaks made blanks. */
  readonly paragraphs: string[];
  open: string;
}

/**
 * Takes the marks of Markdown (CommonMark, tables and strikethrough) off a text and leaves its words as they stand: a blank line between
 * paragraphs, links as their words, pictures and comments left out. Linear in the length of the text; does not throw.
 */
export function markdownText(markdown: string): MarkdownText {
  const lines: Lines = { paragraphs: [], open: "" };
  let heading: string | null = null;
  let fence = "";
  const source = withoutComments(markdown);
  for (const line of source.split(/\r\n|\n|\r/)) {
    const mark = FENCE.exec(line)?.[1];
    if (fence) {
      if (mark?.startsWith(fence)) fence = "";
      else if (line.trim()) lines.paragraphs.push(line.trim());
      continue;
    }
    if (mark) {
      close(lines);
      fence = mark;
      continue;
    }
    const title = titleLine(lines, line);
    if (title === undefined) addLine(lines, line);
    else if (title.level === 1) heading ??= withoutMarks(title.words) || null;
  }
  close(lines);
  return { text: lines.paragraphs.map(withoutMarks).filter(Boolean).join("\n\n"), heading };
}

function close(lines: Lines): void {
  if (lines.open.trim()) lines.paragraphs.push(lines.open.trim());
  lines.open = "";
}

/** Adds a heading, in either of its two forms; undefined where the line is none. */
function titleLine(lines: Lines, line: string): { level: number; words: string } | undefined {
  const hashes = HEADING.exec(line);
  if (hashes) {
    close(lines);
    const words = line
      .slice(hashes[0].length)
      .trim()
      .replace(/(?:^|\s)#+$/, "")
      .trimEnd();
    if (words) lines.paragraphs.push(words);
    return { level: hashes[1]!.length, words };
  }
  const underline = lines.open && !lines.open.includes("|") ? UNDERLINE.exec(line)?.[1] : undefined;
  if (!underline) return undefined;
  const words = lines.open.trim();
  close(lines);
  return { level: underline.startsWith("=") ? 1 : 2, words };
}

function addLine(lines: Lines, written: string): void {
  const isQuote = QUOTE.test(written);
  const line = written.replace(QUOTE, "");
  if (line.trim() === "" || RULE.test(line) || TABLE_RULE.test(line.trim()) || DEFINITION.test(line)) {
    close(lines);
    return;
  }
  const isItem = BULLET.test(line) || NUMBERED.test(line);
  const isRow = line.length > 1 && line.trim().startsWith("|") && line.trim().endsWith("|");
  if (isItem || isRow || (isQuote && lines.open === "")) close(lines);
  const isHard = line.endsWith("  ") || line.endsWith("\\");
  const words = isRow ? cellsOf(line).join(" ") : line.replace(BULLET, "");
  const bare = words.replace(/\\$/, "").trim();
  lines.open += lines.open === "" || lines.open.endsWith("\n") ? bare : ` ${bare}`;
  if (isHard) lines.open += "\n";
  if (isRow) close(lines);
}

const cellsOf = (row: string): readonly string[] =>
  row
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim())
    .filter(Boolean);

/** Comments end at the first "-->"; one without an end is none. */
function withoutComments(markdown: string): string {
  const parts: string[] = [];
  let from = 0;
  for (let at = markdown.indexOf("<!--"); at >= 0; at = markdown.indexOf("<!--", from)) {
    const end = markdown.indexOf("-->", at + 4);
    if (end < 0) break;
    parts.push(markdown.slice(from, at));
    from = end + 3;
  }
  return parts.join("") + markdown.slice(from);
}

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: "\u00a0" };
/** Stands, with a number, for words that no rule may touch; no text holds it, because it is no character. */
const PROTECTED = "\uFDD0";
const PROTECTED_WORDS = /\uFDD0(\d+);/g;

/** One paragraph without its inline marks. Every pattern is bounded, so that a hostile text costs no more than a long one. */
function withoutMarks(paragraph: string): string {
  const kept: string[] = [];
  const protect = (words: string): string => {
    kept.push(words);
    return `${PROTECTED}${kept.length - 1};`;
  };
  const bare = paragraph
    .replaceAll(PROTECTED, "")
    .replace(/\\([!-/:-@[-`{-~])/g, (_, mark: string) => protect(mark))
    .replace(/(`{1,3})([^`\n]{1,2000})\1/g, (_, __, code: string) => protect(code.trim()))
    .replace(/!\[[^\][]{0,1000}\](?:\([^()\n]{0,2000}\)|\[[^\][]{0,200}\])/g, "")
    .replace(/\[\^[^\]\s]{1,100}\]/g, "")
    .replace(
      /\[([^\][]{1,1000})\](?:\([^()\n]{0,2000}(?:\([^()\n]{0,200}\)[^()\n]{0,2000})?\)|\[[^\][]{0,200}\])/g,
      "$1",
    )
    .replace(/<((?:https?|mailto):[^<>\s]{1,2000})>/g, (_, address: string) => protect(address))
    .replace(/<br\s*\/?>/gi, "\n")
    .replace(/<\/?[a-z][a-z0-9-]{0,30}(?:\s[^<>]{0,2000})?\/?>/gi, "");
  return withoutEmphasis(bare)
    .replace(/&(amp|lt|gt|quot|apos|nbsp);/g, (_, name: string) => ENTITIES[name]!)
    .replace(PROTECTED_WORDS, (_, number: string) => kept[Number(number)] ?? "")
    .replace(/ {2,}/g, " ")
    .trim();
}

/** Takes off the runs of "*", "_" and "~~" that stand in pairs around words, as in CommonMark's section 6.2; what has no partner stays. */
function withoutEmphasis(text: string): string {
  const runs = [...text.matchAll(/\*+|_+|~~/g)].map(({ 0: run, index }) => ({ run, index, left: run.length }));
  const open: Record<string, { left: number }[]> = {};
  for (const each of runs) {
    const [before = " ", after = " "] = [text[each.index - 1], text[each.index + each.run.length]];
    const mark = each.run[0]!;
    const isWord = (character: string): boolean => /[\p{L}\p{N}]/u.test(character);
    const canOpen = /\S/.test(after) && (mark !== "_" || !isWord(before));
    const canClose = /\S/.test(before) && (mark !== "_" || !isWord(after));
    open[mark] ??= [];
    const waiting = open[mark];
    while (canClose && each.left > 0 && waiting.length > 0) {
      const partner = waiting.at(-1)!;
      const pairs = Math.min(partner.left, each.left);
      partner.left -= pairs;
      each.left -= pairs;
      if (partner.left === 0) waiting.pop();
    }
    if (canOpen && each.left > 0) waiting.push(each);
  }
  let result = "";
  let from = 0;
  for (const { run, index, left } of runs) {
    result += text.slice(from, index) + run.slice(0, left);
    from = index + run.length;
  }
  return result + text.slice(from);
}
