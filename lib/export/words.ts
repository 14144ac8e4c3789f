import { describeEdtf } from "#lib/edtf/words.ts";
import type { ExportedEventJson, TellingJson } from "#lib/wire/exported-event-json.ts";

/** Exports are written in English, as the headlines of events are. */
const LOCALE = "en-GB";

/** "late January 2023"; "date not known". */
export const dateWords = (edtf: string | null): string =>
  edtf === null ? "date not known" : describeEdtf(edtf, LOCALE);

/** The date with its precision, its basis and what is not certain about it: "March 2023 (precision: month; basis: explicit)". */
export function dateSentence({ edtf, precision, basis, inferred, approximate, certainty }: ExportedEventJson): string {
  const notes = [
    `precision: ${precision}`,
    `basis: ${basis}`,
    ...(inferred ? ["year inferred"] : []),
    ...(approximate ? ["approximate"] : []),
    ...(certainty === "asserted" ? [] : [`told as ${certainty}`]),
  ];
  return `${dateWords(edtf)} (${notes.join("; ")})`;
}

/** Who tells it: publisher, title, language, date of publication. */
export const sourceLine = ({ publisher, articleTitle, lang, published }: TellingJson): string =>
  [
    ...(publisher === null ? [] : [publisher]),
    `“${articleTitle}”`,
    `in ${lang}`,
    published.edtf === null
      ? "publication date not known"
      : `published ${dateWords(published.edtf)} (${published.basis})`,
  ].join(", ");

/** Says that an export is cut; null where it is whole. */
export const cutSentence = ({ total, limit }: { readonly total: number; readonly limit: number }): string | null =>
  total > limit ? `Only the first ${limit} of ${total} events are in this file.` : null;
