import { inArray, sql } from "drizzle-orm";
import type { Filter } from "#lib/wire/view.ts";
import { type Database, rowsOf } from "./database.ts";
import { folded, wordsOf } from "./fold.ts";
import {
  CONFIGURATIONS,
  configurationOf,
  hasTrigrams,
  isActor,
  PLAIN,
  readTold,
  readyFor,
  type Told,
  wordOfActor,
} from "./index-words.ts";
import { type KindFilter, signsAsked } from "./kinds.ts";
import { personsSounding } from "./name-sounds.ts";
import { eventMention } from "./schema.ts";
import type { EventRow } from "./summaries.ts";

/** Events that a search gives at most; what else it finds is not looked at, and the numbers say "at least". */
export const MOST_FOUND = 2000;
/** Words of a search; more than this is a text. */
const MOST_WORDS = 12;
/** Spellings and actors that one word may stand for. */
const MOST_ALIKE = 40;
/** From this likeness on (0 to 1) two words are forms of one: "Казахстану" and "Казахстан" have 0.7, "Іран" and "Ірак" 0.3. */
const ALIKE = 0.5;
/** Words shorter than this are not looked up by their beginning. */
const SHORTEST_BEGINNING = 4;

/** What a word of a search is looked for as: any of these stands in the index for it. */
interface Sought {
  readonly word: string;
  readonly lexemes: readonly string[];
  /** A word like "the" or "في" in some language. */
  readonly isSmall: boolean;
}

/** What of a filter the index of words answers for beside the words. */
type Narrowing = Pick<Filter, "actors" | "match" | "excluded"> & KindFilter;

/** Events that a search found; the weightiest are not preferred. `complete` tells whether they are all. */
export interface Found {
  readonly ids: readonly string[];
  readonly complete: boolean;
  /** What stands in the index for the words sought. */
  readonly sought: ReadonlySet<string>;
}

/**
 * The events whose words, together with the names of their actors, hold every word of `q`, among those that the actors and kinds of a filter leave.
 * Where there is none, words that no event has are taken for names of persons by their sound.
 */
export async function findEvents(db: Database, filter: Pick<Filter, "q"> & Narrowing): Promise<Found> {
  const words = tellingOf(await soughtWords(db, filter.q));
  const found = await findAll(db, words, filter);
  const heard = found.ids.length > 0 ? null : await heardAs(db, words);
  return heard ? findAll(db, heard, filter) : found;
}

/** The words with the persons whom those that no event has sound like; null where they sound like nobody. */
async function heardAs(db: Database, words: readonly Sought[]): Promise<readonly Sought[] | null> {
  const strange: string[] = [];
  for (const { word, lexemes } of words) if (!lexemes.some(isActor) && !(await isTold(db, lexemes))) strange.push(word);
  const persons = await personsSounding(db, strange);
  if (persons.size === 0) return null;
  return words.map((each) => ({
    ...each,
    lexemes: [...each.lexemes, ...(persons.get(each.word) ?? []).slice(0, MOST_ALIKE).map(wordOfActor)],
  }));
}

/** Whether any event has one of these; `materialized`, because for one row alone a database would rather read the table than the index. */
async function isTold(db: Database, lexemes: readonly string[]): Promise<boolean> {
  const query = lexemes.map(quoted).join(" | ");
  const rows = await rowsOf(
    db,
    sql`with told as materialized (select 1 from event_text where words @@ ${query}::tsquery) select 1 from told limit 1`,
  );
  return rows.length > 0;
}

async function findAll(db: Database, words: readonly Sought[], filter: Narrowing): Promise<Found> {
  const { actors, match, excluded } = filter;
  const sought = new Set(words.flatMap(({ lexemes }) => lexemes));
  const query = queryOf(words);
  if (query === null) return { ids: [], complete: true, sought };
  const signs = (ids: readonly string[]): readonly string[] => [...new Set(ids)].map((id) => quoted(wordOfActor(id)));
  const asked = [
    query,
    signs(actors).join(match === "any" ? " | " : " & "),
    ...signs(excluded).map((sign) => `!${sign}`),
    ...signsAsked(filter).map((any) => any.map(quoted).join(" | ")),
  ];
  const all = asked.flatMap((part) => (part === "" ? [] : `(${part})`)).join(" & ");
  const rows = await rowsOf<{ id: string }>(
    db,
    sql`select event_id as id from event_text where words @@ ${all}::tsquery limit ${MOST_FOUND + 1}`,
  );
  return { ids: rows.slice(0, MOST_FOUND).map(({ id }) => id), complete: rows.length <= MOST_FOUND, sought };
}

const quoted = (lexeme: string): string => `'${lexeme.replaceAll("\\", "\\\\").replaceAll("'", "''")}'`;

/** The words that say something, or all where none does. */
function tellingOf(words: readonly Sought[]): readonly Sought[] {
  const telling = words.filter(({ isSmall }) => !isSmall);
  return telling.length > 0 ? telling : words;
}

/** Every word in one of its forms; null where there is no word. */
const queryOf = (words: readonly Sought[]): string | null =>
  words.length === 0 ? null : words.map(({ lexemes }) => `(${lexemes.map(quoted).join(" | ")})`).join(" & ");

async function soughtWords(db: Database, q: string): Promise<readonly Sought[]> {
  const words = wordsOf(q).slice(0, MOST_WORDS);
  if (words.length === 0) return [];
  const stems = await stemsOf(db, words);
  const alike = await alikeTo(db, words);
  return words.map((word) => ({
    word,
    lexemes: [...new Set([word, ...(stems.get(word)?.lexemes ?? []), ...(alike.get(word) ?? [])])],
    isSmall: stems.get(word)?.isSmall ?? false,
  }));
}

interface Stems {
  readonly lexemes: readonly string[];
  readonly isSmall: boolean;
}

async function stemsOf(db: Database, words: readonly string[]): Promise<ReadonlyMap<string, Stems>> {
  const asked = words.flatMap((word) =>
    [PLAIN, ...Object.values(CONFIGURATIONS)].map((configuration) => formOf(configuration, word)),
  );
  const rows = await rowsOf<{ word: string; stems: readonly string[] }>(
    db,
    sql`select word, to_json(tsvector_to_array(to_tsvector(configuration::regconfig, form))) as stems
        from jsonb_to_recordset(${JSON.stringify(asked)}::jsonb) as given(configuration text, word text, form text)`,
  );
  const stems = new Map<string, Stems>();
  for (const { word, stems: own } of rows) {
    const { lexemes = [], isSmall = false } = stems.get(word) ?? {};
    stems.set(word, { lexemes: [...lexemes, ...own], isSmall: isSmall || own.length === 0 });
  }
  return stems;
}

/** A folded word as a configuration is asked for it. */
const formOf = (configuration: string, word: string) => ({ configuration, word, form: readyFor(configuration, word) });

/** Words like these, and actors with such a name, as the index has them. */
async function alikeTo(db: Database, words: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
  const isAlike = (await hasTrigrams(db))
    ? sql`search_word.word % given.word and similarity(search_word.word, given.word) >= ${ALIKE}::real`
    : sql`length(given.word) >= ${SHORTEST_BEGINNING}::int and starts_with(search_word.word, given.word)`;
  const rows = await rowsOf<{ sought: string; word: string; actorId: string }>(
    db,
    sql`select given.word as sought, hit.word, hit.actor_id as "actorId"
        from jsonb_array_elements_text(${JSON.stringify(words)}::jsonb) as given(word)
        cross join lateral (
          (select word, actor_id from search_word where search_word.word = given.word limit ${MOST_ALIKE})
          union all
          (select word, actor_id from search_word where ${isAlike} limit ${MOST_ALIKE})
        ) as hit`,
  );
  const alike = new Map<string, string[]>();
  for (const { sought, word, actorId } of rows)
    alike.set(sought, [...(alike.get(sought) ?? []), actorId === "" ? word : wordOfActor(actorId)]);
  return alike;
}

/** For each of some events the words of its headlines and excerpts, as they stand there, for which a search found it. */
export async function wordsFound(
  db: Database,
  sought: Found["sought"],
  events: readonly EventRow[],
): Promise<Readonly<Record<string, string[]>>> {
  if (events.length === 0) return {};
  const ids = events.map(({ id }) => id);
  const { eventId, articleId, start, end } = eventMention;
  const mentions = await db
    .select({ eventId, articleId, start, end })
    .from(eventMention)
    .where(inArray(eventMention.eventId, ids));
  const told = await readTold(db, events, mentions);
  const matching = await matchingWords(db, told, sought);
  const found: Record<string, string[]> = Object.fromEntries(ids.map((id) => [id, []]));
  for (const { eventId, lang, text } of told)
    for (const [word] of text.matchAll(/[\p{L}\p{M}\p{N}]+/gu))
      if (matching.has(wordKey(configurationOf(lang), folded(word))) && !found[eventId]?.includes(word))
        found[eventId]?.push(word);
  return found;
}

const wordKey = (configuration: string, word: string): string => `${configuration} ${word}`;

/** Which folded words of some texts stand in the index as one of the lexemes sought, or belong to the name of an actor sought. */
async function matchingWords(
  db: Database,
  told: readonly Told[],
  sought: Found["sought"],
): Promise<ReadonlySet<string>> {
  const words = new Map<string, ReturnType<typeof formOf>>();
  for (const { lang, text } of told)
    for (const word of wordsOf(text)) {
      const configuration = configurationOf(lang);
      words.set(wordKey(configuration, word), formOf(configuration, word));
    }
  const lexemes = JSON.stringify([...sought]);
  const rows = await rowsOf<{ configuration: string; word: string }>(
    db,
    sql`with lexeme as materialized (
          select array_agg(word) as all, coalesce(array_agg(substr(word, 2)) filter (where starts_with(word, '@')), '{}') as actors
          from jsonb_array_elements_text(${lexemes}::jsonb) as given(word))
        select configuration, word
        from jsonb_to_recordset(${JSON.stringify([...words.values()])}::jsonb) as given(configuration text, word text, form text), lexeme
        where word = any(lexeme.all)
          or tsvector_to_array(to_tsvector(configuration::regconfig, form)) && lexeme.all
          or exists (select 1 from search_word where search_word.word = given.word and actor_id = any(lexeme.actors))`,
  );
  return new Set(rows.map(({ configuration, word }) => wordKey(configuration, word)));
}
