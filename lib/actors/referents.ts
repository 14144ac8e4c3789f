import type { ReferenceRow } from "#lib/lang/pack.ts";
import type { Span } from "#lib/model/span.ts";
import type { OpenOffice } from "./finding.ts";
import { isSaidOfAnybody, mayHold, type ToldOffices } from "./told-offices.ts";
import { isSameOffice } from "./within-article.ts";

/** A person spoken of: by a mention, or by an office that only a date gives a name. */
export interface Thought {
  readonly actorId: string;
  readonly office: OpenOffice | null;
  readonly country: string | null;
  readonly isFemale: boolean | null;
  readonly sentence: number;
  /** Named inside quotation marks: spoken of, not speaking. */
  readonly isQuoted: boolean;
  readonly isGuest: boolean;
  /** Where the words stand that made think of them. */
  readonly start: number;
  readonly end: number;
}

export interface Found extends Span {
  readonly row: ReferenceRow;
  /** Country of the demonym inside: "the *British* official". */
  readonly country: string | null;
  /** Body of the country meant: "his country's *ministry of defence*". */
  readonly body: string | null;
  /** The verb that takes "him" in has its subject behind it: "استقبله الملك". */
  readonly isBeforeDoer: boolean;
  /** Where before the words, shortly, an "and" begins another deed: "met Ann *and* invited her"; -1 for nowhere. */
  readonly joinedAt: number;
  /** Offices that the words name: "the *minister*"; null where they name none. */
  readonly offices: readonly string[] | null;
  /** Words before whoever only takes part: "*with* her minister". */
  readonly withWords: readonly string[];
}

/** Who is in mind, and who bears which office. */
export interface Bearers {
  readonly thoughts: readonly Thought[];
  readonly told: ToldOffices;
  /** Those told of as counterparts of somebody else: "the minister" is that other one. */
  readonly counterparts: ReadonlySet<string>;
  readonly bearers: ReadonlyMap<string, Thought>;
}

/** Sentences after which an office is only said of somebody new, unless one person alone holds it. */
const MAX_BEARER_SENTENCES = 8;

/**
 * Whom a bare title means: the nearest whose office the article told. Where it told nobody's, whoever is spoken of and holds such an
 * office by the tables; a minister or envoy may also be somebody of whom they know nothing.
 */
function bearerOf(
  article: string,
  found: Found,
  offices: readonly string[],
  { thoughts, told, counterparts, bearers }: Bearers,
  sentence: number,
): Thought | null {
  const fits = [...bearers.values()].filter(
    (thought) =>
      (found.row.sex === undefined || thought.isFemale === null || (found.row.sex === "f") === thought.isFemale) &&
      (found.country === null || thought.country === found.country) &&
      isSameOffice(offices, thought.office?.offices ?? told.get(thought.actorId) ?? []),
  );
  const own = fits.filter(({ actorId }) => !counterparts.has(actorId));
  const isRecent = (thought: Thought) => thought.sentence > sentence - MAX_BEARER_SENTENCES;
  const acting =
    own.length > 1 ? own.findLast((each) => isRecent(each) && !isPartner(article, each, found)) : undefined;
  const nearest = acting ?? own.at(-1) ?? fits.at(-1);
  if (nearest && !isSaidOfAnybody(offices) && hasRival(found, offices, nearest, thoughts, told)) return null;
  if (nearest && (fits.length === 1 || isRecent(nearest))) return { ...nearest, sentence };
  if (nearest) return null;
  const isLoose = isSaidOfAnybody(offices);
  const able = thoughts.filter((thought) =>
    mayHold(thought.actorId, thought.office?.offices ?? null, offices, told, isLoose),
  );
  return pointedAt(found, able, sentence);
}

/** Characters that "with Foreign Minister" takes before a name. */
const PARTNER_REACH = 60;

/** "Co-chaired it *with Foreign Minister Ann Ray*. The minister then …": who is named as somebody's partner is not who goes on. */
function isPartner(article: string, { start }: Thought, { withWords }: Found): boolean {
  const before = article.slice(Math.max(0, start - PARTNER_REACH), start).toLowerCase();
  const lead = /[^,.;:،؛!?]*$/u.exec(before)?.[0] ?? "";
  return (lead.match(/[\p{L}\p{M}]+/gu) ?? []).some((word) => withWords.includes(word));
}

/** "Received by Emmanuel Macron, the American president … The head of state": who needs no title may be meant as well. */
const hasRival = (
  { country }: Found,
  offices: readonly string[],
  { actorId, sentence }: Thought,
  thoughts: readonly Thought[],
  told: ToldOffices,
): boolean =>
  country === null &&
  thoughts.some(
    (other) =>
      other.actorId !== actorId &&
      other.sentence === sentence &&
      other.office === null &&
      !told.has(other.actorId) &&
      mayHold(other.actorId, null, offices, told, false),
  );

/** Words between whoever does something and "him", to whom it is done; behind a comma one: "her minister, Ann Ray, received him". */
const MOST_WORDS_OF_DEED = 3;

/** "*Sisi* received him", "M. *Sissi* l'a reçu": somebody named right before in the same clause does it, and is not meant by "him". */
function othersThanDoer(article: string, { start }: Found, thoughts: readonly Thought[]): readonly Thought[] {
  const doer = thoughts.at(-1);
  if (!doer) return thoughts;
  const between = article.slice(doer.end, start);
  const words = (between.match(/[\p{L}\p{M}]+/gu) ?? []).length;
  const isApart = /[.;:؛—–]/u.test(between) || words > (/[,،]/u.test(between) ? 1 : MOST_WORDS_OF_DEED);
  return isApart ? thoughts : thoughts.filter(({ actorId }) => actorId !== doer.actorId);
}

/** "Ann met *Ben* and invited him": to whom the deed before the "and" was done, where somebody else does both. */
function metBefore({ joinedAt, row }: Found, thoughts: readonly Thought[], sentence: number): Thought | null {
  const nearest = thoughts.at(-1);
  if (!nearest || nearest.sentence !== sentence || nearest.end > joinedAt) return null;
  const doer = thoughts.find((thought) => thought.sentence === sentence);
  const fits = row.sex === undefined || nearest.isFemale === null || (row.sex === "f") === nearest.isFemale;
  return fits && doer !== undefined && doer.actorId !== nearest.actorId ? nearest : null;
}

/** "Received him", "held talks with him": somebody else than whoever does it. */
const isOther = ({ points }: ReferenceRow): boolean => points === "object" || points === "partner";

function pointedAt(
  { row, country, isBeforeDoer }: Found,
  thoughts: readonly Thought[],
  sentence: number,
): Thought | null {
  const fits = thoughts.filter(
    (thought) =>
      (country === null || thought.country === country) &&
      (row.sex === undefined || thought.isFemale === null || (row.sex === "f") === thought.isFemale),
  );
  const nearest = fits.at(-1);
  if (!nearest) return null;
  if (row.points === "nearest" || (isBeforeDoer && isOther(row))) return nearest;
  if (row.points === "country") return fits.findLast(({ isGuest }) => !isGuest) ?? nearest;
  if (row.points === "guest") return fits.findLast(({ actorId }) => actorId !== nearest.actorId) ?? nearest;
  return subjectOf(fits, sentence);
}

/** Who the sentences are about: the first named in this one outside quotations, else in the last that names anybody. */
function subjectOf(thoughts: readonly Thought[], sentence: number): Thought | null {
  const latest = thoughts.findLast((thought) => thought.sentence <= sentence)?.sentence;
  const together = thoughts.filter((thought) => thought.sentence === latest);
  return together.find((thought) => !thought.isQuoted) ?? together[0] ?? null;
}

/** Whom the words of a reference mean: the bearer of the office that they name, or somebody in mind; null where nobody fits. */
export function referentOf(article: string, found: Found, known: Bearers, sentence: number): Thought | null {
  if (found.offices) return bearerOf(article, found, found.offices, known, sentence);
  const { thoughts } = known;
  if (!isOther(found.row)) return pointedAt(found, thoughts, sentence);
  const met = metBefore(found, thoughts, sentence);
  if (met) return met;
  return pointedAt(found, found.isBeforeDoer ? thoughts : othersThanDoer(article, found, thoughts), sentence);
}
