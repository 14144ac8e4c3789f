import { boundsOf, overlaps, precisionOf } from "#lib/edtf/bounds.ts";
import type { Span } from "#lib/model/span.ts";
import type { Timex } from "#lib/model/timex.ts";
import { type EventDate, fromTimex } from "./event-date.ts";
import { datesIn, type SentenceFacts, textBetween, withoutPlaces } from "./facts.ts";
import { WORD } from "./governed.ts";
import type { Segment } from "./segments.ts";
import { lasts } from "./trigger.ts";
import { endsIn, findWord, without } from "./words.ts";

/** Two values as fine as each other name two times; "in March, on the 3rd" names one. */
export const areApart = (a: Timex, b: Timex): boolean =>
  a.edtf !== null &&
  b.edtf !== null &&
  precisionOf(a.edtf) === precisionOf(b.edtf) &&
  !overlaps(boundsOf(a.edtf), boundsOf(b.edtf));

/**
 * "On March 3 and March 18": the times of a list that a clause's date begins, for as long as nothing but "and" and commas stand between.
 * Days of one meeting that follow each other and share their month ("on August 12 and 13") are one time. The date alone where it begins no list.
 */
export function timesOf(date: EventDate, segment: Segment, facts: SentenceFacts): readonly EventDate[] {
  const { evidence } = date;
  if (facts.timexes.length < 2 || evidence.timex === null || evidence.rule !== "date/in-clause") return [date];
  const dates = datesIn(segment, facts.timexes);
  const first = dates.findIndex(({ start }) => start === evidence.timex!.start);
  const times: EventDate[] = [date];
  for (let at = first + 1; first >= 0 && at < dates.length; at++) {
    const [before, timex] = [dates[at - 1]!, dates[at]!];
    if (!isListed({ start: before.end, end: timex.start }, segment, facts) || !areApart(before, timex)) break;
    if (leadsOn(timex, segment, facts)) break;
    const last = times.at(-1)!;
    const isLonger = lasts(segment.trigger.row) && runsOn(before, timex);
    if (isLonger) times[times.length - 1] = { ...last, edtf: `${last.edtf!.split("/")[0]}/${timex.edtf}` };
    else times.push(fromTimex(timex, "date/in-list"));
  }
  return times;
}

/** "Blacklisted X on 20 February, and the next day the Council demanded": the second time opens another clause, whose subject stands right behind it. */
function leadsOn(timex: Timex, { trigger }: Segment, facts: SentenceFacts): boolean {
  const { articles = [] } = facts.pack.syntax;
  if (timex.start < trigger.end) return false;
  const next = facts.mentions.find(({ start }) => start >= timex.end);
  if (!next) return false;
  const words = textBetween(facts, timex.end, next.start).match(/[\p{L}\p{M}']+|[,;:]/gu) ?? [];
  return words.every((word) => articles.includes(word));
}

const isOfWeek = ({ expression }: Timex): boolean =>
  expression.kind === "calendar" && expression.weekday !== undefined && expression.month === undefined;

/** "12 and 13" of one month, "Wednesday and Thursday": one of the two is but a figure, or both are days of a week. */
const runsOn = (before: Timex, timex: Timex): boolean =>
  ([before, timex].some(({ text }) => !/\p{L}{3}/u.test(text)) || [before, timex].every(isOfWeek)) &&
  precisionOf(before.edtf!) === "day" &&
  boundsOf(before.edtf!).end === boundsOf(timex.edtf!).start;

/**
 * Nothing but a conjunction, a comma, "again", the little words that stand before a date, and the place of each time: "in Aden on
 * February 6 and again in Muscat on February 25".
 */
const LONGEST_LINK = 12;
const LONGEST_LINK_WITH_AGAIN = 24;

/** Words of a place behind its preposition, with the one before the date: "in [New York on] September 20". */
const LONGEST_PLACE = 4;

function isListed(span: Span, segment: Segment, facts: SentenceFacts): boolean {
  const between = withoutPlaces(span, facts);
  const { againWords } = facts.pack.syntax;
  const link = between.length > LONGEST_LINK_WITH_AGAIN ? between : without(againWords, without(againWords, between));
  return isMereLink(link, facts) || isOnceMore(between, segment, facts);
}

function isMereLink(link: string, { pack: { syntax } }: SentenceFacts): boolean {
  if (link.length > LONGEST_LINK) return false;
  const words = link.match(WORD) ?? [];
  return words.every((word, at) => word.length <= 3 || (at === 0 && syntax.conjunctions.includes(word)));
}

/** "Met on July 12 on the sidelines of a summit, and again in Oslo on September 20": the same two once more, behind a comma or "and"; a host receives at home. */
function isOnceMore(between: string, { trigger: { row } }: Segment, facts: SentenceFacts): boolean {
  if (row.type !== "CONSULT" || row.mode === "visit" || row.mode === "reception") return false;
  const { againWords, conjunctions, prepositions } = facts.pack.syntax;
  const again = findWord(between, againWords);
  if (!again) return false;
  const [first, ...others] = between.slice(again.end).match(WORD) ?? [];
  if (first !== undefined && (!prepositions.includes(first) || others.length > LONGEST_PLACE)) return false;
  const lead = between.slice(0, again.start).trimEnd();
  return /[,;،]$/u.test(lead) || endsIn(lead, conjunctions);
}
