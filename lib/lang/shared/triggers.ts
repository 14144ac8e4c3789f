import type { EventKind, EventMode, EventType } from "#lib/model/event.ts";
import type { LanguageCode } from "#lib/model/language.ts";
import type { TriggerRow } from "../pack.ts";

/** A trigger row in one line: what it signals, with the mode after a slash; who stands where; verb, noun or whole clause ("war broke out"); the pattern; a sentence. */
export type TriggerLine = readonly [
  name: string,
  kind: EventKind,
  order: TriggerRow["order"],
  word: TriggerRow["word"] | "clause",
  pattern: string,
  example: string,
];

/** Trigger rows of a language from its table of lines; ids become "en/meet". */
export function triggerRows(lang: LanguageCode, lines: readonly TriggerLine[]): readonly TriggerRow[] {
  return lines.map(([name, kind, order, word, pattern, example]) => {
    const [type, mode] = kind.split("/") as [EventType, EventMode | undefined];
    const own = word === "clause" ? ({ word: "verb", holdsSubject: true } as const) : { word };
    return { id: `${lang}/${name}`, type, ...(mode ? { mode } : {}), pattern, order, ...own, example };
  });
}

/** The same of verbs that count only where a person is named right behind them: "received *Ann Ray*", and no delivery. */
export const triggerRowsOfPersons = (lang: LanguageCode, lines: readonly TriggerLine[]): readonly TriggerRow[] =>
  triggerRows(lang, lines).map((row) => ({ ...row, ofPerson: true }));

/** The same of verbs that count only where a person stands right before them: "*Ann Ray* came on Monday", and no proposal. */
export const triggerRowsByPersons = (lang: LanguageCode, lines: readonly TriggerLine[]): readonly TriggerRow[] =>
  triggerRows(lang, lines).map((row) => ({ ...row, byPerson: true }));

/** The same of words that point at the deed told before: "Ecuador *followed suit*". */
export const triggerRowsAsBefore = (lang: LanguageCode, lines: readonly TriggerLine[]): readonly TriggerRow[] =>
  triggerRows(lang, lines).map((row) => ({ ...row, asBefore: true }));
