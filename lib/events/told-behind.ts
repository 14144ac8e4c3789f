import { precisionOf } from "#lib/edtf/bounds.ts";
import type { LanguagePack } from "#lib/lang/pack.ts";
import type { Sentence } from "#lib/model/document.ts";
import { type Certainty, type EventType, isReal } from "#lib/model/event.ts";
import type { Timex } from "#lib/model/timex.ts";
import { type EventDate, fromTimex } from "./event-date.ts";
import { datesIn } from "./facts.ts";
import type { Segment } from "./segments.ts";
import { loosely } from "./story.ts";
import { findWord } from "./words.ts";

/** What one sentence told, and where it stands. */
export interface SentenceTold<Event> {
  readonly sentence: Sentence;
  readonly paragraph: number;
  readonly told: readonly Event[];
}

/** What is not done by saying it: when it was made known says little of when it happened. */
const NOT_ANNOUNCED: ReadonlySet<EventType> = new Set(["CONSULT", "ASSAULT", "RETREAT", "PROTEST", "MOBILIZE"]);

/** What is asked of an event here. */
interface Telling {
  readonly segment: Segment;
  readonly date: EventDate;
  readonly certainty: Certainty;
}

/** So far into a sentence the words that lead back may stand: behind a quote or "as". */
const LONGEST_HEAD = 48;

function opensWith({ normalised, start }: Sentence, words: readonly string[] | undefined): boolean {
  if (!words) return false;
  const from = normalised.fromOriginal(start);
  return findWord(normalised.text.slice(from, from + LONGEST_HEAD), words)?.start === 0;
}

/** "This was announced by …", "it happened on Monday": words that lead back to what stands before. */
export const leadsBack = (sentence: Sentence, { syntax }: LanguagePack): boolean =>
  opensWith(sentence, syntax.backWords) || opensWith(sentence, syntax.happenedWords);

/** "This was announced on Monday by …": the day on which what stands before was made known; null for any other sentence. */
function dayBehind({ sentence }: SentenceTold<Telling>, timexes: readonly Timex[], pack: LanguagePack): Timex | null {
  if (timexes.length === 0 || !leadsBack(sentence, pack)) return null;
  const [date] = datesIn(sentence, timexes).filter(({ edtf }) => edtf !== null && precisionOf(edtf) === "day");
  return date ?? null;
}

/** The events that such a sentence means: those of the sentence before or, from a new paragraph, of the first of the one before that tells. */
function leadOf<Event extends Telling>(sentences: readonly SentenceTold<Event>[], at: number): readonly Event[] {
  const own = sentences[at]!;
  const previous = sentences[at - 1];
  if (!previous) return [];
  if (previous.paragraph === own.paragraph) {
    const opening = sentences.find(({ paragraph, told }) => paragraph === own.paragraph && told.length > 0);
    return (previous.told.length > 0 ? previous : opening)?.told ?? [];
  }
  return sentences.find(({ paragraph, told }) => paragraph === own.paragraph - 1 && told.length > 0)?.told ?? [];
}

const isUntimed = ({ segment: { trigger }, date, certainty }: Telling): boolean =>
  date.edtf === null && date.evidence.timex === null && isReal(certainty) && trigger.row.word === "verb";

const isAnnounced = (event: Telling): boolean => isUntimed(event) && !NOT_ANNOUNCED.has(event.segment.trigger.row.type);

interface DateBehind {
  readonly date: EventDate;
  readonly isMeant: (event: Telling) => boolean;
}

/** The day on which something happened, and of which events; one on which it was made known is only about theirs. Null for a day without a value. */
function dateBehind(day: Timex, hasHappened: boolean): DateBehind | null {
  const date = fromTimex(day, "date/told-behind");
  if (date.edtf === null) return null;
  if (hasHappened) return { date, isMeant: isUntimed };
  return { date: { ...date, edtf: loosely(date.edtf), basis: "narrative-order" }, isMeant: isAnnounced };
}

/**
 * "The two states broke off relations. This was announced on Monday by …": the days of events that the sentence behind them dates, approximately.
 * The announcing itself is left out then: it is no event beside what it announces.
 */
export function datedFromBehind<Event extends Telling>(
  sentences: readonly SentenceTold<Event>[],
  timexes: readonly Timex[],
  pack: LanguagePack,
  dated: (event: Event, date: EventDate) => Event,
): readonly Event[] {
  const days = new Map<Event, EventDate>();
  const dropped = new Set<Event>();
  for (const [at, own] of sentences.entries()) {
    const day = dayBehind(own, timexes, pack);
    const behind = day ? dateBehind(day, opensWith(own.sentence, pack.syntax.happenedWords)) : null;
    const [lead, ...joined] = behind ? leadOf(sentences, at) : [];
    if (!behind || !lead || !behind.isMeant(lead)) continue;
    for (const event of [lead, ...joined.filter(behind.isMeant)]) days.set(event, behind.date);
    for (const event of own.told) if (event.segment.trigger.row.mode === "statement") dropped.add(event);
  }
  const all = sentences.flatMap(({ told }) => told).filter((event) => !dropped.has(event));
  return days.size === 0 ? all : all.map((event) => (days.has(event) ? dated(event, days.get(event)!) : event));
}
