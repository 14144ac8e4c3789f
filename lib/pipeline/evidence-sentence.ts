import { rowById } from "#lib/actors/gazetteer.ts";
import { officeLabel } from "#lib/actors/office-labels.ts";
import { describeEdtf, describeWithoutYear, monthName } from "#lib/edtf/words.ts";
import { asSentence } from "#lib/model/correction.ts";
import type { DctEvidence, HeldTerm } from "#lib/model/dct-evidence.ts";
import type { Edtf } from "#lib/model/edtf-value.ts";

const LOCALE = "en-GB";
const date = (edtf: Edtf): string => describeEdtf(edtf, LOCALE);

/** "James Cleverly was Foreign Secretary of the United Kingdom from 6 September 2022 to 13 November 2023". */
function termSentence({ person, office, of, from, to }: HeldTerm): string {
  const name = rowById(person)?.names.en?.[0] ?? person;
  const title = officeLabel(office, of);
  return to === null
    ? `${name} has been ${title} since ${date(from)}`
    : `${name} was ${title} from ${date(from)} to ${date(to)}`;
}

function termsSentence({ terms, hold }: Extract<DctEvidence, { kind: "terms" }>): string {
  const told = terms.map(termSentence).join("; ");
  if (hold === null) return `${told}.`;
  const holds = terms.length === 1 ? "that term holds" : "those terms together hold";
  const once = hold.date === null ? `only ${hold.year}` : `one ${describeWithoutYear(hold.date, LOCALE)}: ${hold.year}`;
  return `${told}; ${holds} ${once}.`;
}

const alternatives = new Intl.ListFormat(LOCALE, { type: "disjunction" });

/**
 * A reason for an article's date as an English sentence, as the commands print it. What an earlier program stored is a sentence already,
 * and stays as it is.
 */
export function evidenceSentence(evidence: DctEvidence | string): string {
  if (typeof evidence === "string") return evidence;
  switch (evidence.kind) {
    case "printed":
      return `The article prints its date: “${evidence.words}”.`;
    case "printed-without-year":
      return `The article prints its date without the year: “${evidence.words}”.`;
    case "given":
      return `What came with the article gives its date: ${date(evidence.edtf)}.`;
    case "given-passed-over":
      return `What came with the article says ${date(evidence.edtf)}; the printed date was preferred.`;
    case "told-by-weekday":
      return `“${evidence.words}” is told by its weekday, as news of the same days is.`;
    case "news-weekday":
      return `“${evidence.words}” is told as news of that day or the day before, which fits one of the years alone.`;
    case "named-year":
      return `“${evidence.words}” names its year, and others leave theirs out, which are probably of the article's own.`;
    case "terms":
      return termsSentence(evidence);
    case "open-years":
      return `Nothing in the text decides between ${alternatives.format(evidence.years.map(String))}.`;
    case "current-month":
      return `“${evidence.words}” calls ${monthName(evidence.month, LOCALE)} the current month.`;
    case "elapsed-month":
      return `“${evidence.words}” calls that month past, so the article is probably of the month after it.`;
    case "recent-day":
      return `“${evidence.words}” is the latest day that it tells, as something recent, so it was probably written soon after.`;
    case "latest-date":
      return `“${evidence.words}” is the latest date that it tells; the article is probably of the same year.`;
    case "day-after-date":
      return `“${evidence.words}” is the latest date that it tells with its year; its own is probably the first such day after it.`;
    case "year-of-weekday":
      return `“${evidence.words}” falls on that day of the week in ${evidence.year} alone.`;
    case "dated-elsewhere":
      return `What is dated “${evidence.words}” is told in “${evidence.title}” too, which dates it ${date(evidence.edtf)}.`;
    case "published-elsewhere":
      return `What is dated “${evidence.words}” is told in “${evidence.title}” too, published ${date(evidence.edtf)}: the last such date before it lies in ${evidence.year}.`;
    case "past-elsewhere":
      return `“${evidence.words}” is told in “${evidence.title}” too, which dates it ${date(evidence.edtf)}: this article was written after it.`;
    case "set-by-editor":
      return `An editor set it: ${asSentence(evidence.reason)}`;
    case "set-aside-by-editor":
      return `An editor set aside the date that the article bears: ${asSentence(evidence.reason)}`;
    case "without-editor":
      return evidence.edtf === null
        ? "Without it no date of the article could be told."
        : `Without it the date of the article would be ${date(evidence.edtf)}.`;
  }
}
