import { overlapOf } from "#lib/model/span.ts";
import { type AliasTable, compareActors } from "./actor-names.ts";
import { at } from "./difference.ts";
import type { ExtractedArticle, ExtractedEvent } from "./extraction.ts";
import type { GoldArticle, GoldEvent } from "./gold.ts";
import { matchGreedily } from "./match.ts";
import { EXTRA, HIT, MISS, NO_SHARE, NOTHING, type Share, sumShares, sumTallies, type Tally, WRONG } from "./tally.ts";
import { isRightValue, isSoft } from "./values.ts";

export interface EventScore {
  /** Events dated by words of the text (explicit, relative), found with their days. */
  readonly dated: Tally;
  /** The same with those that take the date of what was told before them. */
  readonly withNarrative: Tally;
  /** Actors of the events that were found. */
  readonly actors: Tally;
  /** Found events with the right type. */
  readonly types: Share;
  /** Actors and types of all dated events, those of missed events missing: finding more never makes these worse. */
  readonly actorsOfAll: Tally;
  readonly typesOfAll: Share;
  /** Undated events that were found and left undated. */
  readonly undated: Share;
  /** Dates put on events that the text does not date. */
  readonly inventedDates: number;
  /** Id of the extracted event that stands for each gold event. */
  readonly foundAs: ReadonlyMap<string, string>;
  readonly differences: readonly string[];
}

interface Verdict {
  readonly dated: Tally;
  readonly withNarrative: Tally;
  readonly actors: Tally;
  readonly types: Share;
  readonly actorsOfAll: Tally;
  readonly typesOfAll: Share;
  readonly undated: Share;
  readonly invented: boolean;
  readonly foundAs: string | null;
  readonly differences: readonly string[];
}

const SILENT: Verdict = {
  dated: NOTHING,
  withNarrative: NOTHING,
  actors: NOTHING,
  types: NO_SHARE,
  actorsOfAll: NOTHING,
  typesOfAll: NO_SHARE,
  undated: NO_SHARE,
  invented: false,
  foundAs: null,
  differences: [],
};
const NOT_ANNOTATED: EventScore = {
  dated: NOTHING,
  withNarrative: NOTHING,
  actors: NOTHING,
  types: NO_SHARE,
  actorsOfAll: NOTHING,
  typesOfAll: NO_SHARE,
  undated: NO_SHARE,
  inventedDates: 0,
  foundAs: new Map(),
  differences: [],
};
/** A right date outweighs any overlap, so that of two events in one clause each meets its own. */
const AGREEING_DATE = 10;
const CORE_FIRST = 0.5;

const isCore = ({ core }: GoldEvent): boolean => core !== false;
const isTyped = ({ plover }: GoldEvent): boolean => plover !== undefined && plover !== "OTHER";
const isNarrative = ({ basis }: GoldEvent): boolean => basis === "narrative-order" || basis === "publication";
const isRightlyDated = (event: GoldEvent, answer: ExtractedEvent): boolean =>
  isRightValue(answer.edtf, event, isSoft(event) || isNarrative(event));

/**
 * Compares the events of one article with the gold's. An event is found where one on its clause has its days. Elaborations
 * (`core: false`) and neutral clauses count neither way; a date on an undated event is an invention and counts as an extra.
 * Where no events are annotated, nothing is counted.
 */
export function scoreEvents(gold: GoldArticle, article: ExtractedArticle, aliases: AliasTable): EventScore {
  if (!gold.events) return NOT_ANNOTATED;
  const matched = matchGreedily(gold.events, article.events, affinity);
  const pairs = gold.events.map((event, index) => ({
    event,
    verdict: verdictOn(event, matched[index] ?? null, aliases),
  }));
  const neutral = [
    ...gold.events.filter((event) => !isCore(event) || isNarrative(event)),
    ...(gold.non_events ?? []).filter(({ status }) => status === "neutral"),
  ];
  const extras = article.events.filter(
    (answer) => answer.edtf && !matched.includes(answer) && !neutral.some((clause) => overlapOf(clause, answer) > 0),
  );
  const verdicts = [...pairs.map(({ verdict }) => verdict), ...extras.map(extraVerdict)];
  return {
    dated: sumTallies(verdicts.map(({ dated }) => dated)),
    withNarrative: sumTallies(verdicts.map(({ withNarrative }) => withNarrative)),
    actors: sumTallies(verdicts.map(({ actors }) => actors)),
    types: sumShares(verdicts.map(({ types }) => types)),
    actorsOfAll: sumTallies(verdicts.map(({ actorsOfAll }) => actorsOfAll)),
    typesOfAll: sumShares(verdicts.map(({ typesOfAll }) => typesOfAll)),
    undated: sumShares(verdicts.map(({ undated }) => undated)),
    inventedDates: verdicts.filter(({ invented }) => invented).length,
    foundAs: new Map(
      pairs.flatMap(({ event, verdict }) => (verdict.foundAs === null ? [] : [[event.id, verdict.foundAs] as const])),
    ),
    differences: verdicts.flatMap(({ differences }) => differences),
  };
}

/** How well an extracted event goes with a gold one: 0 where their spans do not touch. */
function affinity(event: GoldEvent, answer: ExtractedEvent): number {
  const common = overlapOf(event, answer);
  if (common === 0) return 0;
  const shorter = Math.min(event.end - event.start, answer.end - answer.start);
  const hull = Math.max(event.end, answer.end) - Math.min(event.start, answer.start);
  const isAgreed = event.edtf ? isRightlyDated(event, answer) : !answer.edtf;
  return common / shorter + common / hull + (isAgreed ? AGREEING_DATE : 0) + (isCore(event) ? CORE_FIRST : 0);
}

function verdictOn(event: GoldEvent, answer: ExtractedEvent | null, aliases: AliasTable): Verdict {
  if (!event.edtf) return undatedVerdict(event, answer);
  if (answer && isRightlyDated(event, answer)) {
    return isCore(event) ? foundVerdict(event, answer, aliases) : { ...SILENT, foundAs: answer.id };
  }
  if (answer && !answer.edtf && event.null_ok) return { ...SILENT, foundAs: answer.id };
  if (!isCore(event)) return SILENT;
  const tally = answer?.edtf ? WRONG : MISS;
  const got = answer ? `, got ${answer.edtf}` : "";
  return {
    ...SILENT,
    dated: isNarrative(event) ? NOTHING : tally,
    withNarrative: tally,
    actorsOfAll: { ...NOTHING, fn: event.actors.filter(({ optional }) => !optional).length },
    typesOfAll: { count: 0, of: isTyped(event) ? 1 : 0 },
    differences: [at(event, `missed event ${event.id} [${event.edtf}] «${event.title_en}»${got}`)],
  };
}

function undatedVerdict(event: GoldEvent, answer: ExtractedEvent | null): Verdict {
  if (answer?.edtf) {
    const difference = at(event, `invented date [${answer.edtf}] on undated event ${event.id} «${event.title_en}»`);
    return { ...SILENT, dated: EXTRA, withNarrative: EXTRA, invented: true, differences: [difference] };
  }
  const undated = isCore(event) ? { count: answer ? 1 : 0, of: 1 } : NO_SHARE;
  const isMissed = isCore(event) && !answer;
  const differences = isMissed ? [at(event, `missed undated event ${event.id} «${event.title_en}»`)] : [];
  return { ...SILENT, undated, foundAs: answer?.id ?? null, differences };
}

function foundVerdict(event: GoldEvent, answer: ExtractedEvent, aliases: AliasTable): Verdict {
  const actors = compareActors(
    event.actors,
    answer.actors.map(({ name }) => name),
    aliases,
  );
  const isRightType = [event.plover, ...(event.plover_alt ?? [])].includes(answer.type);
  const types = isTyped(event) ? { count: isRightType ? 1 : 0, of: 1 } : NO_SHARE;
  return {
    ...SILENT,
    dated: isNarrative(event) ? NOTHING : HIT,
    withNarrative: HIT,
    actors: actors.tally,
    types,
    actorsOfAll: actors.tally,
    typesOfAll: types,
    foundAs: answer.id,
    differences: [
      ...actors.lacking.map((name) => at(event, `${event.id} lacks actor «${name}»`)),
      ...actors.extra.map((name) => at(event, `${event.id} has actor «${name}»`)),
      ...(isTyped(event) && !isRightType ? [at(event, `${event.id} type ${event.plover}, got ${answer.type}`)] : []),
    ],
  };
}

const extraVerdict = (answer: ExtractedEvent): Verdict => ({
  ...SILENT,
  dated: EXTRA,
  withNarrative: EXTRA,
  differences: [at(answer, `extra event [${answer.edtf}] «${(answer.title || answer.quote).slice(0, 70)}»`)],
});
