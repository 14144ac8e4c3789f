/** Whose a title is: "*NATO* Secretary General Ann Ray", "Ann Ray, *Chile's* ambassador to Peru". */
import type { ActorMention, ActorOf } from "#lib/model/actor.ts";
import type { EventActor } from "#lib/model/event.ts";
import { contains } from "#lib/model/span.ts";
import { type SentenceFacts, textBetween } from "./facts.ts";
import { isLonger } from "./governed.ts";
import { isInTitle, isPerson } from "./sides.ts";
import { hasWord } from "./words.ts";

/** So many words of a title may stand between whose office it is and who holds it. */
const LONGEST_TITLE = 10;

/** "Ambassador *to Chile*": named in a title whose holder is sent there. */
const isSentTo = ({ rule }: ActorMention): boolean => rule.includes("/sent-to/");

/** Nothing but a title stands between two mentions. */
function isTitleBetween(from: number, to: number, facts: SentenceFacts): boolean {
  const { syntax } = facts.pack;
  const between = textBetween(facts, from, to);
  if (isLonger(between, LONGEST_TITLE) || /[;:.()"]|,.*,/u.test(between)) return false;
  return ![syntax.conjunctions, syntax.relatives, syntax.pastForms].some((words) => hasWord(between, words));
}

/** Of persons in text order the one who bears the title in which somebody is named: the next behind it, or the one right before its comma. */
function bearerOf(
  { start, end }: ActorMention,
  persons: readonly EventActor[],
  facts: SentenceFacts,
): EventActor | undefined {
  const before = persons.findLast(({ mention }) => mention.end <= start);
  if (before && /^, ?(?:\p{L}+ )?$/u.test(textBetween(facts, before.mention.end, start))) return before;
  const behind = persons.find(({ mention }) => mention.start >= end);
  if (!behind) return undefined;
  const last = facts.mentions.findLast((other) => isInTitle(other) && other.end <= behind.mention.start);
  return isTitleBetween(Math.max(end, last?.end ?? end), behind.mention.start, facts) ? behind : undefined;
}

/** "Ann Ray, *Chile's* ambassador to Peru": whose title it is in which somebody is only sent to. */
const holderBefore = ({ start }: ActorMention, facts: SentenceFacts): ActorMention | undefined =>
  facts.mentions.findLast(
    (other) => isInTitle(other) && !isSentTo(other) && other.end <= start && isTitleBetween(other.end, start, facts),
  );

/**
 * Those of an event, an organisation that a title names on the side of who bears it: "NATO Secretary General Ann Ray thanked Chile" was done
 * by NATO too and not to it, and what "Chile's ambassador to Peru" says is not said to Peru. Whose state a state is everybody knows.
 */
export function besideBearers(
  actors: readonly EventActor[],
  facts: SentenceFacts,
  actorOf: ActorOf,
): readonly EventActor[] {
  const isTitled = ({ mention, role }: EventActor) => role === "recipient" && isInTitle(mention);
  if (!actors.some(isTitled)) return actors;
  const persons = actors
    .filter(({ mention }) => isPerson(mention, actorOf))
    .sort((a, b) => a.mention.start - b.mention.start);
  return actors.flatMap((actor) => {
    const { mention } = actor;
    if (!isTitled(actor)) return [actor];
    if (isSentTo(mention) && actors.some((other) => other.role === "agent" && contains(other.mention, mention)))
      return [];
    const named = isSentTo(mention) ? (holderBefore(mention, facts) ?? mention) : mention;
    const bearer = bearerOf(named, persons, facts);
    if (bearer?.role !== "agent") return [actor];
    if (isSentTo(mention)) return [];
    const isState = actorOf(mention.actorId)?.kind === "state";
    return [{ mention, role: isState ? ("participant" as const) : ("agent" as const) }];
  });
}
