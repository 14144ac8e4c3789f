import { CORRESPONDENTS, PUBLISHED } from "#lib/lang/shared/published.ts";
import type { Document, Paragraph } from "#lib/model/document.ts";
import { contains, itemHolding, type Span } from "#lib/model/span.ts";
import type { TimexMention } from "#lib/model/timex.ts";

/** Where an article prints when it was written. */
export interface Dateline {
  /** The day, with its year or without. */
  readonly mention: TimexMention;
  /** All of it: a line of its own, or the opening of a wire report. */
  readonly span: Span;
}

/** A wire report opens with its place and date: "PARIS, 6 June 2024 (Agency) - …", "Kyiv, May 3 (Agency) -". */
const LONGEST_WIRE_OPENING = 60;
const AFTER_WIRE_DATE = /^[.,]?\s*(?:\([^)]{1,40}\)|\/[^/]{1,40}\/)?\s*[.,]?\s*(?:[-–—:|]+(?:\s|$)|\n|$)/u;
/** The same with an agency or a dash, which a sentence that happens to open with a date has not. */
const AFTER_SURE_DATE = /^[.,]?\s*(?:\([^)]{1,40}\)|\/[^/]{1,40}\/)\s*[.,]?\s*[-–—:.]*(?:\s|$)|^[.,]?\s*[-–—]+\s/u;

/** A newspaper's: "Madrid, 14 de febrero de 2022. …", "الرياض – ١٨ مارس ٢٠٢٣", "Paris, le 3 mars 2022", "México, D.F., a 26 de agosto de 2016.-", "PARIS, France, 3 mars 2022", "ROME | 3 May 2022 |". */
const PLACE =
  /^\p{L}[\p{L}\p{M} ./'’-]{1,30}?(?:[,،]\s\p{L}[\p{L}\p{M} .'’-]{2,25})?(?:\s*\([^)]{1,30}\))?\s*[,،|–—-]\s*(?:\p{L}{1,2}\s)?$/u;
const AFTER_PRINTED_DATE = /^\s*\.(?:\s|$)/u;
/** "… 2023 г. Президент": a capital behind the stop that shortens "year". */
const AFTER_ABBREVIATED_YEAR = /^\s+(?=[\p{Lu}«"„“])/u;
/** "Kyiv May 3", "(EFE) 12 may." */
const BARE_PLACE = /^(?:\p{Lu}[\p{L}\p{M}'’-]{1,20}(?: \p{Lu}[\p{L}\p{M}'’-]{1,20}){0,2}|\([^)]{1,30}\))\s$/u;
/** "Москва. 1 декабря 2022 г. ИНТЕРФАКС -", "YEREVAN, AUGUST 28, 2017, ARMENPRESS.": the agency in capitals behind the date. */
const PLACE_WITH_STOP = /^\p{Lu}[\p{L}\p{M} '’-]{1,25}\.\s$/u;
const AFTER_DATE_AGENCY = /^\s*[.,]?\s*(?:\p{Lu}{2}[\p{Lu}. -]{0,25}?|«[^«»]{2,30}»)\s*[.–—-](?:\s|$)/u;
/** "Baku, 12 May 2021, AZERTAC The minister": no mark at all behind it. */
const AFTER_DATE_CAPITALS = /^,\s\p{Lu}{4,12}\s(?=\p{Lu}\p{Ll})/u;
/** "АСТАНА. КазТАГ. 1 декабря 2022.": the agency before the date. */
const PLACE_AGENCY = /^\p{Lu}[\p{L}\p{M} '’-]{1,25}\.\s\p{Lu}[\p{L}-]{2,20}\.\s$/u;
/** "NAIROBI (EFE). 4 de mayo de 2022.": the agency in brackets before the date. */
const PLACE_AND_BRACKETS = /^\p{Lu}[\p{L}\p{M} .'’-]{1,30}\s\([^)\d]{2,30}\)\.?\s$/u;
/** "القاهرة في 18 مارس (رويترز) -": no capitals tell the place, so an agency and a dash have to. */
const PLACE_WITHOUT_CAPITALS = /^\p{Lo}[\p{L}\p{M}]{2,20}(?: \p{Lo}[\p{L}\p{M}]{1,20})?\s$/u;
const AFTER_DATE_AGENCY_DASH = /^\s*(?:\([^)]{1,40}\)\s*[.,]?\s*[-–—:]|\/[^/]{1,40}\/)\s*[-–—:]*/u;
/** "أثينا في 9 نوفمبر 2024 - أجرى": the date with its year and a dash. */
const AFTER_DATE_DASH = /^\s*[-–—]+\s/u;
/** "بغداد (واع) 11 حزيران 2023 -": the agency before the date. */
const PLACE_AND_AGENCY = /^\p{Lo}[\p{L}\p{M}]{2,20}(?: \p{Lo}[\p{L}\p{M}]{1,20})?\s\([^)\d]{2,30}\)\s$/u;
/** "طهران 4 فبراير 2026 (شينخوا) أعلن": one word, the date with its year, the agency. */
const ONE_WORD_PLACE = /^\p{Lo}[\p{L}\p{M}]{2,20}\s$/u;
const AFTER_DATE_IN_BRACKETS = /^\s*\([^)\d]{2,30}\)\s/u;
/** "الرياض 25 شعبان 1444 هـ الموافق 18 مارس 2023 م واس": the agency ends the line. */
const AFTER_DATE_AGENCY_LINE = /^\s*(?:[مهـ]+\s+)?\p{Lo}{2,5}\s*$/u;
/** "بيروت - 18/3/2023 التقى", "الدوحة - قنا 18 مارس 2023:": a dash sets the place apart, so that nothing has to stand behind the date. */
const PLACE_AND_DASH = /^\p{L}[\p{L}\p{M}]{2,20}(?: \p{L}[\p{L}\p{M}]{1,20})?\s[-–—]\s(?:\p{Lo}{2,6}\s)?$/u;
const AFTER_DASHED = /^:?\s+(?=\p{L})/u;
/** "(Kigali, 14.06.2022)", and the report behind it. */
const OPENING_BRACKET = /^\(\p{L}[\p{L}\p{M} .'’-]{0,40}[,،]\s$/u;
const AFTER_OPENING_BRACKET = /^\)[.:]?\s*[-–—]*\s/u;
/** "12 May 2022. The ministers …": a report that opens with its day. */
const NOTHING = /^$/u;
/** Shapes of an opening that need both sides of the date, and its year where a sentence could begin so. */
const OPENINGS: readonly (readonly [before: RegExp, after: RegExp, withYear?: true])[] = [
  [PLACE_WITH_STOP, AFTER_DATE_AGENCY],
  [PLACE_AGENCY, AFTER_PRINTED_DATE, true],
  [PLACE_AND_BRACKETS, AFTER_PRINTED_DATE, true],
  [PLACE, AFTER_DATE_AGENCY],
  [PLACE, AFTER_DATE_CAPITALS, true],
  [PLACE_AND_DASH, AFTER_DASHED, true],
  [ONE_WORD_PLACE, AFTER_DATE_IN_BRACKETS, true],
  [PLACE_WITHOUT_CAPITALS, AFTER_DATE_AGENCY_DASH],
  [PLACE_WITHOUT_CAPITALS, AFTER_DATE_DASH, true],
  [PLACE_AND_AGENCY, AFTER_DATE_DASH, true],
  [OPENING_BRACKET, AFTER_OPENING_BRACKET],
  [NOTHING, AFTER_PRINTED_DATE, true],
];
/** "(Agency, 3 May 2022)" behind the last sentence, or by itself. */
const CREDIT_BEFORE = /\(\p{L}[\p{L}\p{M} .'’-]{0,40}[,،]?\s$/u;
const CREDIT_BEHIND = /^\)[.]?\s*$/u;

/** Lines at the top and at the foot of a page that may say when it appeared. */
const TOP_LINES = 8;
const FOOT_LINES = 4;
const LONGEST_LINE = 160;
/** From "Published:" to the date: a weekday, a clock, a name. */
const LONGEST_LEAD = 40;
/** More times than these, each in a line of its own right above text, are a chronology, not the dates of its article. */
const MOST_DATE_LINES = 2;
/** "09:40": a chronology has it with none of its days, the line that says when the article appeared often. */
const CLOCK = /(?<!\d)\d{1,2}[:h]\d\d(?!\d)/;
/** What stands between a day and what happened on it, where each paragraph of a chronology begins with its day. */
const AFTER_DAY_OF_CHRONOLOGY = /^\s*(?:[:–—-]|\.\s)/u;
/** So many paragraphs that begin so are a chronology. */
const FEWEST_OF_CHRONOLOGY = 2;
/** A word that is more than the "in" or "on" of a date. */
const OTHER_WORDS = /\p{L}{4}|\p{L}\P{L}+\p{L}/u;

let published: RegExp | null = null;
/** "Published on 3 May": one of the words at the beginning of a line, as far as the date. */
function isPublishedLead(lead: string): boolean {
  published ??= new RegExp(`^\\P{L}*(?:${PUBLISHED.join("|").replaceAll(" ", "\\s+")})(?!\\p{L})`, "iu");
  return lead.length <= LONGEST_LEAD && published.test(lead);
}

let corresponded: RegExp | null = null;
/** "De notre correspondant à Rome, le": as far as the date. */
function isCorrespondentLead(lead: string): boolean {
  corresponded ??= new RegExp(
    `^(?:${CORRESPONDENTS.join("|").replaceAll(" ", "\\s+")})(?!\\p{L})[^.:;\\n]*[,،]\\s(?:\\p{L}{1,2}\\s)?$`,
    "iu",
  );
  return lead.length <= LONGEST_WIRE_OPENING && corresponded.test(lead);
}

const isDay = ({ expression }: TimexMention): boolean =>
  expression.kind === "calendar" && expression.month !== undefined && expression.day !== undefined;

const hasYear = ({ expression }: TimexMention): boolean =>
  expression.kind === "calendar" && expression.year !== undefined;

/** "12 June 1976: …", "16 May 1988: …": paragraphs that begin with their times, bullets left aside. */
function isChronology({ paragraphs, text }: Document, mentions: readonly TimexMention[]): boolean {
  const opening = mentions.filter((mention) => {
    const paragraph = itemHolding(paragraphs, mention);
    if (paragraph?.kind !== "text" || OTHER_WORDS.test(text.slice(paragraph.start, mention.start))) return false;
    return AFTER_DAY_OF_CHRONOLOGY.test(text.slice(mention.end, paragraph.end));
  });
  return opening.length >= FEWEST_OF_CHRONOLOGY;
}

function wireOpening(document: Document, mention: TimexMention, isOfDays: boolean): Span | null {
  const first = document.paragraphs.find(({ kind }) => kind === "text");
  if (!first || mention.start < first.start || mention.end - first.start > LONGEST_WIRE_OPENING) return null;
  const before = document.text.slice(first.start, mention.start);
  if (!/\p{L}/u.test(before) && isOfDays) return null;
  const rest = document.text.slice(mention.end, Math.min(first.end, mention.end + LONGEST_WIRE_OPENING));
  const isPlaced = PLACE.test(before) || isCorrespondentLead(before);
  const isDated = hasYear(mention) && (before === "" || isPlaced);
  const after =
    (isDated ? (AFTER_WIRE_DATE.exec(rest) ?? (isPlaced ? afterPrinted(rest, mention) : null)) : null) ??
    (isPlaced || BARE_PLACE.test(before) || before === "" ? sureAfter(rest, before, mention) : null) ??
    OPENINGS.map(([lead, tail, withYear]) =>
      lead.test(before) && (!withYear || hasYear(mention)) ? tail.exec(rest) : null,
    ).find((found) => found !== null) ??
    null;
  return after === null ? null : { start: first.start, end: mention.end + after[0].length };
}

/** The full stop behind a newspaper's date, which "6 июня 2023 г." has already. */
const afterPrinted = (rest: string, { text }: TimexMention): RegExpExecArray | null =>
  AFTER_PRINTED_DATE.exec(rest) ?? (text.endsWith(".") ? AFTER_ABBREVIATED_YEAR.exec(rest) : null);

/** So many paragraphs that open with a day are the entries of a chronology, and none of their days is that of its writing. */
const FEWEST_ENTRIES = 3;

const isOfEntries = ({ paragraphs }: Document, days: readonly TimexMention[]): boolean =>
  paragraphs.filter(({ kind, start }) => kind === "text" && days.some((day) => day.start === start)).length >=
  FEWEST_ENTRIES;

/** A day without its year, or without a comma after its place, needs more to be a dateline: an agency or a dash behind it. */
function sureAfter(rest: string, before: string, mention: TimexMention): RegExpExecArray | null {
  if (before === "" && !hasYear(mention)) return null;
  return AFTER_SURE_DATE.exec(rest);
}

/** "(Agency, 3 May 2022)" at the end of a paragraph. */
function credit(document: Document, paragraph: Paragraph, mention: TimexMention): Span | null {
  const before = document.text.slice(paragraph.start, mention.start);
  const opening = CREDIT_BEFORE.exec(before.slice(-LONGEST_WIRE_OPENING));
  if (!opening || !CREDIT_BEHIND.test(document.text.slice(mention.end, paragraph.end))) return null;
  return { start: mention.start - opening[0].length, end: paragraph.end };
}

/** A short line that says by a word that it tells when the article appeared, or by its place ("Kyiv, May 3"). */
function framedLine(document: Document, line: Paragraph, mention: TimexMention): Span | null {
  if (line.end - line.start > LONGEST_LINE) return null;
  const lead = document.text.slice(line.start, mention.start);
  if (isPublishedLead(lead.normalize("NFKC").toLowerCase())) return line;
  const rest = document.text.slice(mention.end, line.end);
  const isPlaced = PLACE.test(lead) && /^[\s.,]*(?:\([^)]{1,40}\))?\s*$/u.test(rest);
  if (isPlaced || (hasYear(mention) && ONE_WORD_PLACE.test(lead) && AFTER_DATE_AGENCY_LINE.test(rest))) return line;
  return opensTitle(document, line, mention) ? { start: line.start, end: mention.end } : null;
}

/** "12 May 2022. Ministers meet in Rome": the day before the title, at the head of the page. */
const opensTitle = ({ paragraphs, text }: Document, line: Paragraph, mention: TimexMention): boolean =>
  line === paragraphs[0] &&
  line.kind !== "text" &&
  mention.start === line.start &&
  hasYear(mention) &&
  AFTER_PRINTED_DATE.test(text.slice(mention.end, line.end));

/** The lines at the top and the foot of the page, in text order. */
export function framesOf({ paragraphs }: Document): readonly Paragraph[] {
  return paragraphs.filter((_, index) => index < TOP_LINES || index >= paragraphs.length - FOOT_LINES);
}

/** Lines of the page's frame, in whatever language, that say when the article appeared; most are not read as its own text. */
export const isFrame = (document: Document, { kind, start, end }: Paragraph): boolean =>
  (kind === "furniture" || kind === "foreign" || kind === "dateline") &&
  end - start <= LONGEST_LINE &&
  isPublishedLead(
    document.text
      .slice(start, start + LONGEST_LEAD)
      .normalize("NFKC")
      .toLowerCase(),
  );

/** Lines of nothing but a time right above text: "May 1988", "In 2005:", "12 June 1976". */
const headingTimes = ({ paragraphs, text }: Document, mentions: readonly TimexMention[]): readonly Paragraph[] =>
  paragraphs.filter((line, at) => {
    if (paragraphs[at + 1]?.kind !== "text" || line.end - line.start > LONGEST_LINE) return false;
    const mention = mentions.find((each) => contains(line, each));
    return mention && !OTHER_WORDS.test(text.slice(line.start, mention.start) + text.slice(mention.end, line.end));
  });

/** Date lines, where they are few enough to date the article and not its parts. */
function dateLines(document: Document, mentions: readonly TimexMention[]): readonly Paragraph[] {
  const lines = document.paragraphs.filter(({ kind }) => kind === "dateline");
  if (lines.length === 0 || headingTimes(document, mentions).length <= MOST_DATE_LINES) return lines;
  return lines.filter(({ start, end }) => CLOCK.test(document.text.slice(start, end))).slice(0, 1);
}

/**
 * The dateline of an article with its day, or null where it prints none; `mentions` in text order, those of `isFrame` lines among them.
 * One with a year comes before one without.
 */
export function datelineOf(document: Document, mentions: readonly TimexMention[]): Dateline | null {
  const days = mentions.filter(isDay);
  const lines = dateLines(document, mentions);
  const frames = framesOf(document);
  const last = document.paragraphs.at(-1);
  const isOfDays = isOfEntries(document, days) || isChronology(document, mentions);
  const spanOf = (mention: TimexMention): Span | null => {
    const line = lines.find((each) => contains(each, mention));
    if (line) return line;
    const frame = frames.find((each) => contains(each, mention));
    const framed = frame ? framedLine(document, frame, mention) : null;
    return (
      framed ??
      wireOpening(document, mention, isOfDays) ??
      (frame && frame === last ? credit(document, frame, mention) : null)
    );
  };
  for (const mention of [...days.filter(hasYear), ...days.filter((each) => !hasYear(each))]) {
    const span = spanOf(mention);
    if (span) return { mention, span };
  }
  return null;
}
