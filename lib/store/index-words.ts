import { and, eq, inArray, sql } from "drizzle-orm";
import { soundKeys } from "#lib/actors/spellings.ts";
import { grainOf } from "#lib/edtf/bounds.ts";
import type { CorpusRows } from "./corpus-rows.ts";
import { type Database, rowsOf } from "./database.ts";
import { excerptSpan } from "./excerpt.ts";
import { folded, withoutArticles, wordsOf } from "./fold.ts";
import { signsOf } from "./kinds.ts";
import { actor, article, event, eventMention } from "./schema.ts";
import { eventText, searchWord } from "./schema-levels.ts";

/** Languages whose endings PostgreSQL knows, with the name of its configuration. */
export const CONFIGURATIONS: Readonly<Record<string, string>> = {
  ar: "arabic",
  en: "english",
  es: "spanish",
  fr: "french",
  ru: "russian",
};
/** For all others words are kept as they stand, and looked up by likeness too. */
export const PLAIN = "simple";

/** The configuration that reads a language. */
export const configurationOf = (lang: string): string => CONFIGURATIONS[lang] ?? PLAIN;

/** Folded text as a configuration reads it. */
export const readyFor = (configuration: string, text: string): string =>
  configuration === CONFIGURATIONS.ar ? withoutArticles(text) : text;

/** The word that stands for an actor among an event's words; no word of a text has a sign in it. */
export const wordOfActor = (id: string): string => `@${id}`;

/** True for a word that stands for an actor. */
export const isActor = (word: string): boolean => word.startsWith("@");

type EventRow = CorpusRows["events"][number];
type MentionRow = CorpusRows["mentions"][number];

/** What of an event can be found by words, by configuration. */
interface EventWords {
  readonly eventId: string;
  readonly texts: Readonly<Record<string, string>>;
  /** What stands there for its actors and its kind. */
  readonly signs: readonly string[];
}

/** One text of an event in its language. */
export interface Told {
  readonly eventId: string;
  readonly lang: string;
  readonly text: string;
}

/** Headlines and excerpts of some events, as readers see them. */
export async function readTold(
  db: Database,
  events: readonly Pick<EventRow, "id" | "titles">[],
  mentions: readonly Pick<MentionRow, "eventId" | "articleId" | "start" | "end">[],
): Promise<readonly Told[]> {
  const ids = [...new Set(mentions.map(({ articleId }) => articleId))];
  const columns = { id: article.id, lang: article.lang, text: article.text, sentences: article.sentences };
  const rows = ids.length === 0 ? [] : await db.select(columns).from(article).where(inArray(article.id, ids));
  const articles = new Map(rows.map((row) => [row.id, row]));
  return [
    ...events.flatMap(({ id, titles }) => Object.entries(titles).map(([lang, text]) => ({ eventId: id, lang, text }))),
    ...mentions.flatMap((mention) => {
      const source = articles.get(mention.articleId);
      if (!source) return [];
      const { start, end } = excerptSpan(mention, source.sentences);
      return [{ eventId: mention.eventId, lang: source.lang, text: source.text.slice(start, end) }];
    }),
  ];
}

/** Makes events findable by the words of their headlines and excerpts, by what kind they are and by the names of their actors, in every spelling that was met. */
export async function indexWords(
  tx: Database,
  events: readonly EventRow[],
  mentions: readonly MentionRow[],
): Promise<void> {
  const told = await readTold(tx, events, mentions);
  const byEvent = new Map<string, Record<string, string>>(events.map(({ id }) => [id, {}]));
  const plain = new Set<string>();
  for (const { eventId, lang, text } of told) {
    const texts = byEvent.get(eventId);
    if (!texts) continue;
    const configuration = configurationOf(lang);
    texts[configuration] = `${texts[configuration] ?? ""} ${readyFor(configuration, folded(text))}`;
    if (configuration === PLAIN) for (const word of wordsOf(text)) plain.add(word);
  }
  await writeTexts(
    tx,
    events.map((row) => ({
      eventId: row.id,
      texts: byEvent.get(row.id) ?? {},
      signs: [...row.actorIds.map(wordOfActor), ...signsOf({ ...row, grain: grainOf(row.precision) })],
    })),
  );
  await writeWords(tx, [...[...plain].map((word) => ({ word, actorId: "" })), ...spellings(mentions)]);
}

export interface Spelling {
  readonly word: string;
  /** The actor whose name has the word; "" for a word of a text. */
  readonly actorId: string;
}

/** How actors' names are written in the texts. */
const spellings = (mentions: readonly MentionRow[]): readonly Spelling[] =>
  mentions.flatMap(({ actors }) =>
    actors
      .filter(({ mention }) => mention.by === "name")
      .flatMap(({ mention }) => wordsOf(mention.text).map((word) => ({ word, actorId: mention.actorId }))),
  );

type ActorRow = CorpusRows["actors"][number];

/** Makes actors findable by their names in all languages, and persons by what their names sound like. */
export async function indexNames(tx: Database, actors: readonly ActorRow[]): Promise<void> {
  const wordsOfNames = ({ id, names }: ActorRow): readonly Spelling[] =>
    [id, ...Object.values(names)].flatMap((name) => wordsOf(name).map((word) => ({ word, actorId: id })));
  await writeWords(tx, actors.flatMap(wordsOfNames));
  const persons = actors.filter(({ kind }) => kind === "person");
  await writeSounds(tx, persons.flatMap(wordsOfNames));
}

/** Takes a name from an actor that nobody calls so any more; words of its other names stay. */
export async function forgetName(tx: Database, actorId: string, name: string): Promise<void> {
  const [row] = await tx.select({ names: actor.names }).from(actor).where(eq(actor.id, actorId));
  const kept = new Set([actorId, ...Object.values(row?.names ?? {})].flatMap(wordsOf));
  const words = wordsOf(name).filter((word) => !kept.has(word));
  if (words.length === 0) return;
  await tx.delete(searchWord).where(and(eq(searchWord.actorId, actorId), inArray(searchWord.word, words)));
}

const ROWS_PER_WRITE = 2000;

async function writeTexts(tx: Database, events: readonly EventWords[]): Promise<void> {
  const parts = [PLAIN, ...Object.values(CONFIGURATIONS)].map(
    (name) => sql`to_tsvector(${name}::regconfig, coalesce(texts->>${name}, ''))`,
  );
  for (let at = 0; at < events.length; at += ROWS_PER_WRITE)
    await tx.execute(sql`
      insert into event_text (event_id, words)
      select "eventId", strip(${sql.join(parts, sql` || `)}) || array_to_tsvector(signs)
      from jsonb_to_recordset(${JSON.stringify(events.slice(at, at + ROWS_PER_WRITE))}::jsonb)
        as given("eventId" text, texts jsonb, signs text[])
      on conflict (event_id) do update set words = excluded.words`);
}

async function writeWords(tx: Database, spelled: readonly Spelling[]): Promise<void> {
  const rows = [...new Map(spelled.map((each) => [`${each.word} ${each.actorId}`, each])).values()];
  for (let at = 0; at < rows.length; at += ROWS_PER_WRITE)
    await tx.execute(sql`
      insert into search_word (word, actor_id)
      select word, "actorId" from jsonb_to_recordset(${JSON.stringify(rows.slice(at, at + ROWS_PER_WRITE))}::jsonb)
        as given(word text, "actorId" text)
      on conflict do nothing`);
}

async function writeSounds(tx: Database, spelled: readonly Spelling[]): Promise<void> {
  const rows = spelled.flatMap(({ word, actorId }) => soundKeys(word).map((sound) => ({ sound, word, actorId })));
  for (let at = 0; at < rows.length; at += ROWS_PER_WRITE)
    await tx.execute(sql`
      insert into name_sound (sound, word, actor_id)
      select distinct sound, word, "actorId"
      from jsonb_to_recordset(${JSON.stringify(rows.slice(at, at + ROWS_PER_WRITE))}::jsonb)
        as given(sound text, word text, "actorId" text)
      on conflict do nothing`);
}

/** Reads the words of events anew whose headlines changed. */
export async function indexAnew(tx: Database, eventIds: readonly string[]): Promise<void> {
  if (eventIds.length === 0) return;
  const ids = [...eventIds];
  const events = await tx.select().from(event).where(inArray(event.id, ids));
  await indexWords(tx, events, await tx.select().from(eventMention).where(inArray(eventMention.eventId, ids)));
}

/** Takes events out of the search. */
export async function unindexWords(tx: Database, eventIds: readonly string[]): Promise<void> {
  await tx.delete(eventText).where(inArray(eventText.eventId, [...eventIds]));
}

/** Whether words can be looked up by likeness: the extension pg_trgm is there. */
export async function hasTrigrams(db: Database): Promise<boolean> {
  const [row] = await rowsOf<{ present: boolean }>(
    db,
    sql`select exists (select 1 from pg_extension where extname = 'pg_trgm') as present`,
  );
  return row?.present ?? false;
}
