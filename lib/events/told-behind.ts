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

/** "This was announced by …": words that lead back to what stands before. */
export function leadsBack({ normalised, start }: Sentence, { syntax: { backWords } }: LanguagePack): boolean {
  if (!backWords) return false;
  const from = normalised.fromOriginal(start);
  return findWord(normalised.text.slice(from, from + LONGEST_HEAD), backWords)?.start === 0;
}

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

const isAnnounced = ({ segment: { trigger }, date, certainty }: Telling): boolean =>
  date.edtf === null &&
  date.evidence.timex === null &&
  isReal(certainty) &&
  trigger.row.word === "verb" &&
  !NOT_ANNOUNCED.has(trigger.row.type);

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
    const [lead, ...joined] = day ? leadOf(sentences, at) : [];
    if (!day || !lead || !isAnnounced(lead)) continue;
    const { edtf, evidence } = fromTimex(day, "date/told-behind");
    if (edtf === null) continue;
    const date = { edtf: loosely(edtf), basis: "narrative-order", evidence } as const;
    for (const event of [lead, ...joined.filter(isAnnounced)]) days.set(event, date);
    for (const event of own.told) if (event.segment.trigger.row.mode === "statement") dropped.add(event);
  }
  const all = sentences.flatMap(({ told }) => told).filter((event) => !dropped.has(event));
  return days.size === 0 ? all : all.map((event) => (days.has(event) ? dated(event, days.get(event)!) : event));
}
