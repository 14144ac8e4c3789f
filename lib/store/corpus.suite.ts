/** Corpora made by hand and at random for the store's tests, and the plain answers that the store's are compared with. */
import { sql } from "drizzle-orm";
import fc from "fast-check";
import { boundsOf, GRAINS, grainOf, precisionOf } from "#lib/edtf/bounds.ts";
import type { Actor, ActorMention } from "#lib/model/actor.ts";
import { CERTAINTIES, EVENT_TYPES, type Event, type EventMention } from "#lib/model/event.ts";
import type { ArticleReading, CorpusReading } from "#lib/model/reading.ts";
import type { Span } from "#lib/model/span.ts";
import { AXES, type Axis, EMPTY_VIEW, type Filter } from "#lib/wire/view.ts";
import { rowsOf, type Store } from "./database.ts";
import type { EventFilter } from "./filter.ts";
import { replaceCorpus } from "./replace-corpus.ts";
import { saveArticle, saveReading } from "./save-article.ts";

export const NO_FILTER: Filter = EMPTY_VIEW;

export const ACTORS: readonly Actor[] = [
  {
    id: "KAZ",
    kind: "state",
    country: "KZ",
    names: { en: "Kazakhstan", uk: "Казахстан", ar: "كازاخستان" },
    listed: true,
  },
  { id: "GBR", kind: "state", country: "GB", names: { en: "United Kingdom", es: "Reino Unido" }, listed: true },
  { id: "MEX", kind: "state", country: "MX", names: { en: "Mexico", es: "México" }, listed: true },
  { id: "NATO", kind: "organisation", country: null, names: { en: "NATO", es: "OTAN" }, listed: true },
  { id: "james-cleverly", kind: "person", country: "GB", names: { en: "James Cleverly" }, listed: true },
  { id: "roman-vasilenko", kind: "person", country: "KZ", names: { en: "Roman Vasilenko" }, listed: false },
];

export const LANGS = ["ar", "en", "es", "uk"] as const;

/** One event as a test says it; the rest is filled in. */
export interface Sketch {
  readonly id: string;
  readonly edtf: string | null;
  readonly type: Event["type"];
  readonly mode?: Event["mode"];
  readonly certainty: Event["certainty"];
  readonly actors: readonly string[];
  /** One telling in an article of each of these languages. */
  readonly langs: readonly string[];
}

/** The same sketch always gives the same corpus, whatever order they come in. */
export function corpusOf(sketches: readonly Sketch[]): CorpusReading {
  const mentions = sketches.flatMap((sketch) => sketch.langs.map((lang, place) => mentionOf(sketch, lang, place)));
  return {
    articles: LANGS.map((lang) =>
      readingOf(
        lang,
        mentions.filter(({ articleId }) => articleId === articleIdOf(lang)),
      ),
    ),
    events: sketches.map(eventOf),
    actors: ACTORS,
    twins: [],
    titles: Object.fromEntries(sketches.map(({ id }) => [id, { en: `Title of ${id}` }])),
  };
}

/** When the article of each language was published: to the day, to the month, on no day that is known. */
const DATES: Readonly<Record<string, string | null>> = { ar: "1973-03-18", en: "1970-01", es: null, uk: "1975" };

/** The date of the source that was surely out first. */
export const publishedOf = ({ langs }: Pick<Sketch, "langs">): string | null =>
  DATES[["en", "ar", "uk"].find((lang) => langs.includes(lang)) ?? "es"] ?? null;

/** When an event stands on an axis, as EDTF. */
const edtfOn = (sketch: Sketch, axis: Axis): string | null =>
  axis === "published" ? publishedOf(sketch) : sketch.edtf;

const articleIdOf = (lang: string): string => `article-${lang}`;
const TEXT = "One sentence tells it. Another one does not.";
const SENTENCES: readonly Span[] = [
  { start: 0, end: 22 },
  { start: 23, end: 44 },
];

export const actorMention = (actorId: string, text: string, start: number): ActorMention => ({
  actorId,
  text,
  start,
  end: start + text.length,
  by: "name",
  rule: "test/name",
});

function mentionOf(
  { id, edtf, type, mode = null, certainty, actors }: Sketch,
  lang: string,
  place: number,
): EventMention {
  return {
    id: place === 0 ? id : `${id}-${lang}`,
    articleId: articleIdOf(lang),
    start: 0,
    end: 21,
    quote: TEXT.slice(0, 21),
    trigger: { start: 13, end: 18 },
    type,
    mode,
    certainty,
    edtf,
    basis: edtf === null ? "undated" : "explicit",
    dateEvidence: { timex: null, reason: null, rule: "test/date" },
    actors: actors.map((actorId) => ({ mention: actorMention(actorId, "One", 0), role: "agent" })),
    rule: "test/trigger",
  };
}

function eventOf({ id, edtf, type, mode = null, certainty, actors, langs }: Sketch): Event {
  return {
    id,
    memberIds: langs.map((lang, place) => (place === 0 ? id : `${id}-${lang}`)),
    edtf,
    basis: edtf === null ? "undated" : "explicit",
    type,
    mode,
    certainty,
    actors: actors.map((actorId) => ({ actorId, role: "agent" })),
    partOf: null,
    mergeEvidence: [],
  };
}

export function readingOf(lang: string, events: readonly EventMention[]): ArticleReading {
  return {
    article: {
      id: articleIdOf(lang),
      text: TEXT,
      metadata: { title: null, url: null, publisher: null, lang, published: null },
    },
    lang,
    title: `Article in ${lang}`,
    dct: { edtf: DATES[lang] ?? null, basis: "stated", evidence: [], rule: "test/date" },
    timexes: [],
    actorMentions: [],
    actors: ACTORS,
    events,
    sentences: SENTENCES,
  };
}

/** Puts a corpus in the place of what a store held. */
export async function fill({ db }: Store, corpus: CorpusReading): Promise<void> {
  for (const reading of corpus.articles) {
    await saveArticle(db, reading.article);
    await saveReading(db, reading, [], "test");
  }
  await replaceCorpus(db, () => ({ corpus, hidden: [] }), "test");
}

/** Takes every row out of every table. */
export async function empty({ db }: Store): Promise<void> {
  const tables = await rowsOf<{ name: string }>(
    db,
    sql`select tablename as name from pg_tables where schemaname = 'public'`,
  );
  await db.execute(
    sql`truncate ${sql.join(
      tables.map(({ name }) => sql.identifier(name)),
      sql`, `,
    )}`,
  );
}

const TABLES = ["actor", "article", "event", "event_actor", "event_mention", "posting", "scope_count", "event_text"];

/** All rows of the tables that are shown, and of what follows from them, as text in a fixed order. */
export async function dump({ db }: Store): Promise<readonly string[]> {
  const texts: string[] = [];
  for (const table of TABLES) {
    const rows = await rowsOf<{ row: string }>(
      db,
      sql`select t::text as row from ${sql.identifier(table)} t order by t::text collate "C"`,
    );
    texts.push(...rows.map(({ row }) => `${table} ${row}`));
  }
  return texts;
}

const anyDay = fc
  .integer({ min: -2_000, max: 2_000 })
  .map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10));
const anyEdtf = fc.oneof(
  { weight: 6, arbitrary: anyDay },
  { weight: 2, arbitrary: anyDay.map((day) => day.slice(0, 7)) },
  { weight: 1, arbitrary: anyDay.map((day) => day.slice(0, 4)) },
  { weight: 1, arbitrary: anyDay.map((day) => `${day}/..`) },
  { weight: 1, arbitrary: anyDay.map((day) => `../${day}`) },
  { weight: 2, arbitrary: fc.constantFrom("1973-03-18", "1973-03", "197X", "-0043-03-15", "9999") },
  { weight: 2, arbitrary: fc.constant(null) },
);
/** Ids that a dictionary and `collate "C"` put in different orders. */
const anyId = fc
  .tuple(fc.constantFrom("a", "B", "a-", "aa", "_", "b"), fc.integer({ min: 0, max: 999 }))
  .map(([head, tail]) => `${head}${tail}`);

const ids = ACTORS.map(({ id }) => id);
const anySketch: fc.Arbitrary<Sketch> = fc.record({
  id: anyId,
  edtf: anyEdtf,
  type: fc.constantFrom(...EVENT_TYPES.slice(0, 3)),
  mode: fc.constantFrom(null, null, "visit", "phone"),
  certainty: fc.constantFrom(...CERTAINTIES),
  actors: fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 4 }),
  langs: fc.uniqueArray(fc.constantFrom(...LANGS), { minLength: 1 }),
});

export const anySketches = fc.uniqueArray(anySketch, { minLength: 1, maxLength: 120, selector: ({ id }) => id });

/** No value or up to `most`. */
const someOf = <T>(values: readonly T[], most: number): fc.Arbitrary<T[]> =>
  fc.uniqueArray(fc.constantFrom(...values), { maxLength: most });

export const anyFilter: fc.Arbitrary<Filter> = fc.record({
  axis: fc.constantFrom(...AXES),
  actors: someOf([...ids, "nobody"], 3),
  match: fc.constantFrom("any", "all"),
  excluded: fc.oneof({ weight: 2, arbitrary: someOf(ids, 0) }, someOf([...ids, "nobody"], 3)),
  types: someOf(EVENT_TYPES.slice(0, 4), 2),
  langs: someOf([...LANGS, "fr"], 2),
  certainties: someOf(CERTAINTIES, 3),
  modes: someOf(["visit", "phone", "summit"], 1),
  grains: someOf(GRAINS, 2),
  q: fc.constant(""),
});

/** Property tests of a database are slow and must not fail by chance: few runs, always the same. */
export const RUNS = { numRuns: 4, seed: 18_03_2023 };

const windowDay = fc.option(fc.integer({ min: -2_500, max: 2_500 }));
export const anyWindow = fc.record({ fromDay: windowDay, toDay: windowDay });

/** Whether a filter leaves an event, said plainly. */
export function passes(sketch: Sketch, filter: EventFilter): boolean {
  const named = filter.actors.map((id) => sketch.actors.includes(id));
  return (
    (named.length === 0 || (filter.match === "all" ? named.every(Boolean) : named.some(Boolean))) &&
    !filter.excluded.some((id) => sketch.actors.includes(id)) &&
    (filter.types.length + filter.modes.length === 0 ||
      filter.types.includes(sketch.type) ||
      filter.modes.some((mode) => mode === sketch.mode)) &&
    (filter.grains.length === 0 ||
      filter.grains.includes(grainOf(sketch.edtf ? precisionOf(sketch.edtf) : "undated"))) &&
    (filter.langs.length === 0 || filter.langs.some((lang) => sketch.langs.includes(lang))) &&
    (filter.certainties.length === 0 || filter.certainties.includes(sketch.certainty)) &&
    inWindow(edtfOn(sketch, filter.axis), filter.fromDay ?? null, filter.toDay ?? null)
  );
}

function inWindow(edtf: string | null, fromDay: number | null, toDay: number | null): boolean {
  if (fromDay === null && toDay === null) return true;
  if (edtf === null || (fromDay ?? -Infinity) >= (toDay ?? Infinity)) return false;
  const { start, end } = boundsOf(edtf);
  return start < (toDay ?? Infinity) && end > (fromDay ?? -Infinity);
}

/** Where an event stands in time on an axis: its first day, its last where the start is open; null: undated. */
export function anchorOf(sketch: Sketch, axis: Axis = "event"): number | null {
  const edtf = edtfOn(sketch, axis);
  if (edtf === null) return null;
  const { start, end } = boundsOf(edtf);
  return Number.isFinite(start) ? start : end - 1;
}

/** Dated first, by day and id, then the undated by id; ids by code unit. */
export function inListOrder(sketches: readonly Sketch[], axis: Axis = "event"): readonly Sketch[] {
  const day = (sketch: Sketch): number => anchorOf(sketch, axis) ?? Infinity;
  const before = (a: Sketch, b: Sketch): boolean => day(a) < day(b) || (day(a) === day(b) && a.id < b.id);
  return [...sketches].sort((a, b) => (before(a, b) ? -1 : 1));
}

/** How often each value comes. */
export function countBy(values: readonly string[]): Readonly<Record<string, number>> {
  const sums: Record<string, number> = {};
  for (const value of values) sums[value] = (sums[value] ?? 0) + 1;
  return sums;
}

/** Events that name each actor under the other filters; excluded actors as if nobody were. `left` tells what a changed filter leaves. */
export function actorsLeft(
  left: (part: Partial<EventFilter>) => readonly Sketch[],
  { excluded }: Pick<Filter, "excluded">,
): Readonly<Record<string, number>> {
  const named = (sketches: readonly Sketch[]): readonly string[] => sketches.flatMap(({ actors }) => actors);
  return {
    ...countBy(named(left({ actors: [] }))),
    ...countBy(named(left({ actors: [], excluded: [] })).filter((id) => excluded.includes(id))),
  };
}
