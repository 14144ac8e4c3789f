import type { Actor } from "#lib/model/actor.ts";
import type { EventActor, EventMention } from "#lib/model/event.ts";
import { contentId } from "#lib/model/identity.ts";
import type { ArticleReading } from "#lib/model/reading.ts";
import { articleOf } from "#lib/pipeline/article.ts";

/** Events that an article of the made-up corpus tells. */
export const EVENTS_PER_ARTICLE = 8;
/** Articles of a day; a corpus grows by days, not by more news a day. */
export const ARTICLES_PER_DAY = 40;

const PERSONS = 400;
const STATES = 60;
const FIRST_DAY = Date.UTC(2000, 0, 1) / 86_400_000;
const COUNTRIES = Array.from(
  { length: STATES },
  (_, nth) => `Q${String.fromCharCode(65 + (nth % 26), 65 + Math.floor(nth / 26))}`,
);

const person = (nth: number): Actor => ({
  id: `person-${nth}`,
  kind: "person",
  country: COUNTRIES[nth % STATES]!,
  names: { en: `Person ${nth}` },
  listed: true,
});

/** Everybody who acts in the made-up corpus. */
export const CAST: readonly Actor[] = Array.from({ length: PERSONS }, (_, nth) => person(nth));

/** The same sequence for the same seed: a linear congruential generator (Numerical Recipes), numbers in [0, 1). */
function sequence(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const isoOf = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10);

const KINDS = ["meeting", "visit", "phone", "statement", "press-conference"] as const;

/** A few are in most of the news: the square of an even number falls on small ones more often. */
const someone = (random: () => number): number => Math.floor(random() ** 2 * PERSONS);

function mentionOf(articleId: string, order: number, day: number, random: () => number): EventMention {
  const start = order * 20;
  const span = { start, end: start + 10 };
  const [a, b] = [someone(random), someone(random)];
  const cast = [...new Set([a, b])].map(
    (nth, place): EventActor => ({
      mention: { ...span, text: "x", actorId: `person-${nth}`, by: "name", rule: "bench" },
      role: place === 0 ? "agent" : "participant",
    }),
  );
  const when = random();
  const happened = isoOf(day - Math.floor(random() ** 2 * 60));
  const edtf = when < 0.75 ? happened : when < 0.85 ? happened.slice(0, 7) : null;
  return {
    ...span,
    id: contentId(articleId, start),
    articleId,
    quote: "x",
    trigger: span,
    type: "CONSULT",
    mode: KINDS[Math.floor(random() * KINDS.length)]!,
    certainty: "asserted",
    edtf,
    basis: edtf === null ? "undated" : "explicit",
    dateEvidence: { timex: null, reason: null, rule: "bench" },
    actors: cast,
    rule: "bench",
  };
}

/** An article of a day of the made-up corpus, as if it had been read: about persons who are much in the news and others who are not. */
export function madeUpReading(day: number, nth: number): ArticleReading {
  const random = sequence(day * 1_000 + nth + 1);
  const published = isoOf(FIRST_DAY + day);
  const article = articleOf(`Article ${nth} of ${published}.`, { published });
  const events = Array.from({ length: EVENTS_PER_ARTICLE }, (_, order) =>
    mentionOf(article.id, order, FIRST_DAY + day, random),
  );
  const named = new Set(events.flatMap(({ actors }) => actors.map(({ mention }) => mention.actorId)));
  return {
    article,
    lang: "en",
    title: article.text,
    dct: { edtf: published, basis: "given", evidence: [], rule: "bench" },
    timexes: [],
    actorMentions: [],
    actors: CAST.filter(({ id }) => named.has(id)),
    events,
    sentences: [],
  };
}
