/** Subjects without a name: "officials", "the rebels". */
import { type SentenceFacts, textBetween } from "./facts.ts";
import { undatedBetween, withoutArticle } from "./governed.ts";
import type { Segment } from "./segments.ts";
import { isAttribution } from "./sources.ts";
import { findWord, hasWord } from "./words.ts";

/** So many words behind a verb a subject without a name may begin where subjects follow their verbs. */
const GROUP_REACH = 2;

/** True where somebody without a name stands in a stretch, and no preposition before them. */
export function hasGroup(text: string, facts: SentenceFacts): boolean {
  const { groups, prepositions, withWords, articles } = facts.pack.syntax;
  const found = findWord(text, groups);
  if (!found) return false;
  const before = withoutArticle(text.slice(0, found.start), articles);
  const last = before.slice(before.lastIndexOf(" ") + 1);
  return !hasWord(last, prepositions) && !hasWord(last, withWords);
}

const isGroupBehind = ({ core, trigger }: Segment, facts: SentenceFacts): boolean =>
  hasWord(
    undatedBetween(trigger.end, core.end, facts).trimStart().split(" ", GROUP_REACH).join(" "),
    facts.pack.syntax.groups,
  );

/** "Xi will visit Hanoi, said officials": the saying is nobody's, and no event. */
export const isSaidByUnnamed = (segment: Segment, facts: SentenceFacts): boolean =>
  segment.trigger.row.mode === "statement" && isGroupBehind(segment, facts);

/** "The rebels marched in", "…, said officials": somebody without a name acts, so nobody named before does. */
export function hasUnnamedSubject(segment: Segment, facts: SentenceFacts): boolean {
  const { core, trigger } = segment;
  const { groups, verbFirst } = facts.pack.syntax;
  if (hasGroup(textBetween(facts, core.start, trigger.start), facts)) return true;
  if (findWord(textBetween(facts, trigger.start, trigger.end), groups)?.start === 0) return true;
  return verbFirst || isAttribution(segment, facts) ? isGroupBehind(segment, facts) : isSaidByUnnamed(segment, facts);
}
