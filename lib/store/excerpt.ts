import type { ActorMention } from "#lib/model/actor.ts";
import { SET_BY_EDITOR } from "#lib/model/article.ts";
import type { DateEvidence } from "#lib/model/event.ts";
import { contains, overlapOf, type Span } from "#lib/model/span.ts";
import type { ExcerptJson, MarkJson } from "#lib/wire/event-json.ts";
import type { UiLanguage } from "#lib/wire/ui-language.ts";
import { evidenceJson } from "./evidence.ts";
import type { article, eventMention } from "./schema.ts";

/** What of a mention's row decides its excerpt. */
export type MentionForExcerpt = Pick<
  typeof eventMention.$inferSelect,
  "start" | "end" | "trigger" | "dateEvidence" | "actors"
>;

/** The smallest run of whole sentences that holds the mention; the mention itself where no sentence touches it. */
export function excerptSpan(mention: Span, sentences: readonly Span[]): Span {
  const touched = sentences.filter((sentence) => overlapOf(sentence, mention) > 0);
  return {
    start: Math.min(mention.start, ...touched.map(({ start }) => start)),
    end: Math.max(mention.end, ...touched.map(({ end }) => end)),
  };
}

/**
 * Date words, trigger and every place in the excerpt that names one of the event's actors, in text order, offsets counted in
 * the excerpt. Date words of another sentence are not within it and give no mark. Equal spans are marked once.
 */
export function excerptMarks(
  within: Span,
  mention: MentionForExcerpt,
  actorMentions: readonly ActorMention[],
): MarkJson[] {
  const named = new Set(mention.actors.map(({ mention: { actorId } }) => actorId));
  const { timex } = mention.dateEvidence;
  const marks = [
    ...(timex ? [{ span: timex, kind: "date" as const, actor: null }] : []),
    ...[...mention.actors.map((each) => each.mention), ...actorMentions]
      .filter(({ actorId }) => named.has(actorId))
      .map((span) => ({ span, kind: "actor" as const, actor: span.actorId })),
    { span: mention.trigger, kind: "trigger" as const, actor: null },
  ];
  const seen = new Set<string>();
  return marks
    .filter(({ span }) => contains(within, span) && span.end > span.start)
    .map(({ span, kind, actor }) => ({ start: span.start - within.start, end: span.end - within.start, kind, actor }))
    .filter(({ start, end }) => !seen.has(`${start}-${end}`) && seen.add(`${start}-${end}`))
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

type Published = Pick<typeof article.$inferSelect, "dctEdtf" | "dctBasis" | "dctEvidence" | "dctRule">;

/** How an article's date is known, as readers are told. */
export const publishedBasis = ({
  dctBasis,
  dctRule,
}: Pick<Published, "dctBasis" | "dctRule">): ExcerptJson["why"]["publishedBasis"] =>
  dctRule === SET_BY_EDITOR ? "editor" : dctBasis;

/** All that "Why this date?" tells: the words, what they were resolved against, the rules, and how the article is dated. */
export function whyOf({ timex, reason, rule }: DateEvidence, published: Published, ui: UiLanguage): ExcerptJson["why"] {
  const rules = [timex?.rule, reason?.rule, rule].filter((each): each is string => Boolean(each));
  return {
    words: timex?.text ?? null,
    reference: reason?.reference ?? null,
    referenceKind: reason?.referenceKind ?? "none",
    rules: [...new Set(rules)],
    publishedEdtf: published.dctEdtf,
    publishedBasis: publishedBasis(published),
    publishedEvidence: evidenceJson(published.dctEvidence, ui),
  };
}
