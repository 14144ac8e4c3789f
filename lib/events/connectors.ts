import type { NarrativeRow } from "#lib/lang/pack.ts";
import type { Span } from "#lib/model/span.ts";
import type { RowMatch } from "#lib/scan/rows.ts";
import type { Undated } from "./dating.ts";
import { normalisedSpan, type SentenceFacts } from "./facts.ts";
import { isSpoken } from "./trigger.ts";
import { narrativeIn } from "./triggers.ts";
import { endsIn, hasWord } from "./words.ts";

/** "Later", "during the visit", where it stands in the normalised text of its sentence. */
export type Connector = RowMatch<NarrativeRow>;

/** Characters between an amount of time and the connector that it measures: "two years *after the visit*". */
const MEASURE_REACH = 2;

/** "Two years after the visit": how long after is told, and it is not its day; "after the two-hour talks" tells only how long they were. */
function isMeasured(connector: Connector, facts: SentenceFacts): boolean {
  const { start } = facts.sentence.normalised.toOriginal(connector);
  return facts.timexes.some(
    (timex) => timex.type === "DURATION" && timex.start < start && start - timex.end <= MEASURE_REACH,
  );
}

/** Words behind "during the visit to", before the name: "the president of". */
const NAME_REACH = 48;

/** "During his visit to Oslo": the gathering of the story, where what names it took part in that, or was its place. */
function isNamedThere(connector: Connector, { facts, story }: Undated): boolean {
  const { end } = facts.sentence.normalised.toOriginal(connector);
  const named = [...facts.mentions, ...facts.places]
    .filter(({ start, by }) => start >= end && start - end <= NAME_REACH && by !== "reference")
    .sort((a, b) => a.start - b.start)[0];
  return named !== undefined && story.actorIds.has(named.actorId);
}

/** Where connectors are looked for: before the verb; those of a gathering behind it too, and behind what is said whichever. */
function leadOf({ trigger, core }: Undated["segment"], { sentence }: SentenceFacts): Span & { readonly verb: number } {
  const end = trigger.row.word === "verb" ? Math.max(core.end, trigger.end) : trigger.end;
  const verb = isSpoken(trigger) ? end : trigger.row.type === "CONSULT" ? trigger.end : trigger.start;
  return { start: sentence.start, end, verb };
}

/** "Met Ann there", "se reunió después con Ann", "التقى روتو بعد ذلك": behind the verb, in its own clause, with no other verb between. */
function standsBehind({ row, start }: Connector, verb: number, { sentence, pack: { syntax } }: SentenceFacts): boolean {
  if (row.behind !== true) return false;
  if ((row.direction === 0 && row.place !== true) || start < verb) return true;
  const between = sentence.normalised.text.slice(verb, start);
  if (between.length > BEHIND_REACH || /[,;:،؛]/u.test(between)) return false;
  const { relatives, complementizers, conjunctions } = syntax;
  return !hasWord(between, relatives) && !hasWord(between, complementizers) && !endsIn(between, conjunctions);
}

/** Letters between a verb and the "later" behind it: a partner with a long title. */
const BEHIND_REACH = 90;

/** The connector that leads a clause, or null: it puts what the clause tells behind, beside or before what was told last. */
export function connectorOf(undated: Undated): Connector | null {
  const { segment, facts } = undated;
  const lead = leadOf(segment, facts);
  const { start, end } = normalisedSpan(facts, lead);
  const verb = facts.sentence.normalised.fromOriginal(lead.verb);
  const told = facts.sentence.normalised.fromOriginal(segment.trigger.end);
  const leads = (connector: Connector): boolean =>
    (connector.row.gathering !== undefined ||
      (connector.end <= verb && connector.row.place !== true) ||
      standsBehind(connector, told, facts)) &&
    (connector.row.gathering !== "named" || isNamedThere(connector, undated)) &&
    !isMeasured(connector, facts);
  return narrativeIn(facts.words, start, end).find(leads) ?? null;
}
