import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { articleOf } from "#lib/pipeline/article.ts";
import { extractArticle } from "#lib/pipeline/extract-article.ts";
import { extractCorpus } from "#lib/pipeline/extract-corpus.ts";
import { empty, NO_FILTER } from "#lib/store/corpus.suite.ts";
import { correctionsVersion } from "#lib/store/corrections.ts";
import type { Store } from "#lib/store/database.ts";
import { listCorrections, readHidden } from "#lib/store/list-corrections.ts";
import { listEvents } from "#lib/store/list-events.ts";
import { openInMemory } from "#lib/store/pglite.ts";
import { readArticle } from "#lib/store/read-article.ts";
import { readEvent } from "#lib/store/read-event.ts";
import { readFacets } from "#lib/store/read-facets.ts";
import { readTile } from "#lib/store/read-tile.ts";
import { resolveEventId } from "#lib/store/resolve-event-id.ts";
import { listUnread, saveReading } from "#lib/store/save-article.ts";
import { tileOf } from "#lib/tiles/address.ts";
import type { CorrectionRequest } from "#lib/wire/correction-json.ts";
import { saveRequest, undoRequest } from "./correct.ts";
import { ingestWith, type Reader } from "./ingest-articles.ts";

const READER: Reader = {
  extractArticle: (article, corrections) => extractArticle(article, null, corrections),
  extractCorpus,
  version: { read: "1", merge: "1" },
};
const EDITOR = { id: "e1", name: "An editor" };
const reason = "The diary says so";

const ONE = articleOf("On 18 March 2023 Emmanuel Macron met Olaf Scholz in Paris.", {}, "https://paper.example/1");
const TWO = articleOf("In March 2023 Emmanuel Macron held talks with Olaf Scholz.");
const THREE = articleOf("On 18 March 2023 Emmanuel Macron met Xi Jinping. Dr Zorvan Quellish praised Emmanuel Macron.");

let store: Store;
let second = 0;
beforeAll(async () => {
  store = await openInMemory();
});
afterAll(() => store.close());
beforeEach(async () => {
  await empty(store);
  await ingest(ONE, TWO, THREE);
});

const ingest = (...articles: readonly (typeof ONE)[]) => ingestWith(store, READER, articles);
function now(): string {
  second += 1;
  return new Date(1_700_000_000_000 + second * 1000).toISOString();
}
async function correct(request: CorrectionRequest): Promise<string> {
  const saved = await saveRequest(store, request, EDITOR, now());
  if (!saved.ok) return saved.error;
  await ingest();
  return saved.value.id;
}
async function undo(id: string): Promise<void> {
  expect(await undoRequest(store, id, EDITOR, now())).toMatchObject({ ok: true });
  await ingest();
}
const events = async () => (await listEvents(store, { ...NO_FILTER, limit: 50, cursor: null })).events;
const found = async (q: string) =>
  (await listEvents(store, { ...NO_FILTER, q, limit: 50, cursor: null })).events.map(({ id }) => id).sort();
const titles = async () => (await events()).map(({ title, edtf, sources }) => `${title} ${edtf} ×${sources}`).sort();
/** The event that the first of some reports of a text tells. */
async function eventIn(article: typeof ONE): Promise<string> {
  const found = (await readArticle(store, article.id))?.events[0];
  return found?.id ?? expect.unreachable("no event");
}

test("an article's date is set, told with its reason, and carried over to a later version", async () => {
  const article = articleOf("On March 20 Fumio Kishida met Joe Biden.", {}, "https://paper.example/2");
  await ingest(article);
  const id = await correct({ kind: "article-date", article: article.id, edtf: "2023-04-01", reason });
  expect((await readArticle(store, article.id))?.published).toEqual({
    edtf: "2023-04-01",
    basis: "editor",
    evidence: [
      { kind: "set-by-editor", reason },
      { kind: "without-editor", edtf: null },
    ],
  });
  expect((await events()).map(({ edtf }) => edtf)).toContain("2023-03-20");
  const later = articleOf("On March 21 Fumio Kishida met Joe Biden.", {}, "https://paper.example/2");
  await ingest(later);
  expect((await events()).map(({ edtf }) => edtf)).toContain("2023-03-21");
  await undo(id);
  expect((await events()).map(({ edtf }) => edtf)).not.toContain("2023-03-21");
});

test("a date that an article bears and that is not its own is set aside", async () => {
  const article = articleOf("On March 20 Fumio Kishida met Joe Biden.", { published: "2023-04-01" });
  await ingest(article);
  await correct({ kind: "article-date", article: article.id, edtf: null, reason });
  expect((await readArticle(store, article.id))?.published).toMatchObject({ edtf: null, basis: "unknown" });
});

test("fields of an event outlast other rules, and undoing brings back what the machine says", async () => {
  const before = await titles();
  const event = await eventIn(ONE);
  const id = await correct({
    kind: "event-fields",
    event,
    edtf: "2023-03-17",
    type: "AGREE",
    mode: null,
    add: "NATO",
    reason,
  });
  expect(await readFacets(store, { ...NO_FILTER, types: ["AGREE"], actors: ["NATO"] })).toMatchObject({ total: 1 });
  await ingestWith(store, { ...READER, version: { read: "2", merge: "2" } }, []);
  const corrected = await readEvent(store, event);
  expect(corrected).toMatchObject({
    id: event,
    edtf: "2023-03-17",
    basis: "editor",
    type: "AGREE",
    mode: null,
    corrected: true,
  });
  expect(corrected?.actors.map((actor) => actor.id)).toContain("NATO");
  expect(corrected?.corrections).toMatchObject([
    { reason, was: { edtf: "2023-03-18", type: "CONSULT", mode: "meeting" } },
  ]);
  expect(JSON.stringify(corrected?.corrections)).not.toContain("editor");
  await ingestWith(store, READER, []);
  await undo(id);
  expect(await titles()).toEqual(before);
  expect(await readFacets(store, { ...NO_FILTER, types: ["AGREE"] })).toMatchObject({ total: 0 });
});

test("a headline that an editor wrote is found by its words, in every language that it was written in", async () => {
  const event = await eventIn(ONE);
  const id = await correct({
    kind: "event-fields",
    event,
    title: "Зустріч у Єлисейському палаці",
    titleLang: "uk",
    reason,
  });
  expect(await found("палац")).toEqual([event]);
  await correct({ kind: "event-fields", event, title: "A luncheon at the Elysée", titleLang: "en", reason });
  expect(await found("luncheons elysee")).toEqual([event]);
  await undo(id);
  expect(await found("палац")).toEqual([]);
});

test("a hidden event is gone from lists, its link says so, and undoing shows it again under its id", async () => {
  const event = await eventIn(ONE);
  const id = await correct({ kind: "hide", event, reason });
  expect((await events()).map((each) => each.id)).not.toContain(event);
  expect(await readEvent(store, event)).toBeNull();
  expect(await resolveEventId(store.db, event)).toEqual({ kind: "hidden" });
  expect(await readHidden(store, event)).toMatchObject({ reason });
  expect(await found("Paris")).toEqual([]);
  expect(await readFacets(store, NO_FILTER)).toMatchObject({ total: (await events()).length });
  const dated = (await events()).filter(({ edtf }) => edtf !== null);
  expect(await readTile(store, tileOf(0, 0), "type", NO_FILTER)).toMatchObject({ total: dated.length });
  await undo(id);
  expect(await found("Paris")).toEqual([event]);
  expect(await resolveEventId(store.db, event)).toEqual({ kind: "current", id: event });
});

test("a source is parted from an event and joined to it again", async () => {
  const event = await eventIn(ONE);
  expect(await eventIn(TWO)).toBe(event);
  const told = await readEvent(store, event);
  const mention = told?.excerpts.find(({ articleId }) => articleId === TWO.id)?.mentionId ?? "";
  await correct({ kind: "split", event, mentions: [mention], reason });
  const other = await eventIn(TWO);
  expect(other).not.toBe(await eventIn(ONE));
  expect((await readEvent(store, other))?.corrections).toMatchObject([{ kind: "split", otherIds: expect.any(Array) }]);
  await correct({ kind: "join", event: other, with: `https://host.example/events/${await eventIn(ONE)}`, reason });
  expect(await eventIn(TWO)).toBe(await eventIn(ONE));
  expect((await readEvent(store, await eventIn(ONE)))?.mergeEvidence).toContainEqual({
    kind: "by-editor",
    reason,
  });
});

test("events of different days and of one article can be joined", async () => {
  const [one, three] = [await eventIn(ONE), await eventIn(THREE)];
  await correct({ kind: "join", event: one, with: three, reason });
  expect(await eventIn(THREE)).toBe(await eventIn(ONE));
  expect(await eventIn(TWO)).toBe(await eventIn(ONE));
});

test("an actor is added, found in the texts that name it, and goes when it is undone", async () => {
  const id = await correct({
    kind: "actor",
    actorKind: "person",
    country: "FR",
    name: "Zorvan Quellish",
    names: {},
    reason,
  });
  const actors = async () => (await events()).flatMap((event) => event.actors.map((actor) => actor.id));
  expect(await actors()).toContain("zorvan-quellish");
  expect(
    await correct({ kind: "actor", actorKind: "person", country: null, name: "Zorvan Quellish", names: {}, reason }),
  ).toMatch(/^There is an actor "zorvan-quellish" already/);
  await undo(id);
  expect(await actors()).not.toContain("zorvan-quellish");
});

test("a further name of an actor is found, and only the articles that hold it are read again", async () => {
  const article = articleOf("On 5 May 2023 the Quai Blanc met Xi Jinping.");
  await ingest(article);
  const saved = await saveRequest(
    store,
    { kind: "alias", actor: "France", name: "Quai Blanc", lang: "en", reason },
    EDITOR,
    now(),
  );
  expect(saved).toMatchObject({ ok: true });
  expect(await ingest()).toMatchObject({ read: 1 });
  const names = (await readArticle(store, article.id))?.events[0]?.actors.map((actor) => actor.id);
  expect(names).toContain("FRA");
  await correct({ kind: "event-fields", event: await eventIn(ONE), add: "FRA", reason });
  const both = [await eventIn(ONE), await eventIn(article)].sort();
  expect(await found("Quai")).toEqual(both);
  await undo(saved.ok ? saved.value.id : "");
  expect(await found("Quai")).toEqual([await eventIn(article)]);
});

test.each<readonly [string, (event: string) => CorrectionRequest, RegExp]>([
  [
    "an event that is not there",
    () => ({ kind: "hide", event: "nope", reason }),
    /^There is no event "nope" that is shown/,
  ],
  [
    "an article that is not there",
    () => ({ kind: "article-date", article: "nope", edtf: null, reason }),
    /^There is no article/,
  ],
  [
    "nothing that differs",
    (event) => ({ kind: "event-fields", event, edtf: "2023-03-18", reason }),
    /^Nothing differs/,
  ],
  [
    "an unknown actor",
    (event) => ({ kind: "event-fields", event, add: "Nobody Atall", reason }),
    /^No actor is known as "Nobody Atall"/,
  ],
  [
    "a source of another event",
    (event) => ({ kind: "split", event, mentions: ["nope"], reason }),
    /^The event has no source "nope"/,
  ],
  [
    "all sources of an event",
    (event) => ({ kind: "split", event, mentions: [], reason }),
    /^Expected some of the event's sources/,
  ],
  [
    "an event with itself",
    (event) => ({ kind: "join", event, with: `/?event=${event}`, reason }),
    /^Both are one event already/,
  ],
  [
    "a link that leads nowhere",
    (event) => ({ kind: "join", event, with: "https://x.example/y", reason }),
    /^Expected the link or id/,
  ],
])("%s is refused in a sentence, and nothing is kept", async (_name, request, sentence) => {
  expect(await correct(request(await eventIn(ONE)))).toMatch(sentence);
  expect(await listCorrections(store, { event: null, article: null, limit: 9, asEditor: true, ui: "en" })).toEqual([]);
});

test("the list tells who to editors alone, and keeps what was undone", async () => {
  const event = await eventIn(THREE);
  const hide = await correct({ kind: "hide", event, reason });
  await correct({ kind: "report", event: await eventIn(ONE), reason: "Wrong day" });
  await undo(hide);
  const list = (asEditor: boolean) =>
    listCorrections(store, { event: null, article: null, limit: 9, asEditor, ui: "en" });
  expect(await list(false)).toMatchObject([{ kind: "hide", by: null, undoneBy: null, undoneAt: expect.any(String) }]);
  expect(await list(true)).toMatchObject([
    { kind: "report", reason: "Wrong day" },
    { by: "An editor", undoneBy: "An editor" },
  ]);
  const own = await correct({ kind: "event-fields", event, edtf: "2020", reason });
  expect(await listCorrections(store, { event, article: null, limit: 9, asEditor: false, ui: "en" })).toMatchObject([
    { id: own, waiting: false, about: [{ kind: "event", id: event }] },
    { id: hide },
  ]);
});

test("what was read before a correction came is not saved, so that it is read again with it", async () => {
  const reading = extractArticle(ONE);
  const save = (version: string) => saveReading(store.db, reading, [], "3", {}, version);
  const version = await correctionsVersion(store.db);
  await correct({ kind: "hide", event: await eventIn(THREE), reason });
  expect(await save(version)).toBe(false);
  expect(await listUnread(store.db, "1")).toEqual([]);
  expect(await save(await correctionsVersion(store.db))).toBe(true);
  expect(await listUnread(store.db, "1")).toEqual([ONE.id]);
});

test("a correction whose source is gone waits, and holds again when it comes back", async () => {
  const event = await eventIn(ONE);
  const told = await readEvent(store, event);
  const mention = told?.excerpts.find(({ articleId }) => articleId === TWO.id)?.mentionId ?? "";
  await correct({ kind: "split", event, mentions: [mention], reason });
  const id = await correct({ kind: "event-fields", event: await eventIn(ONE), type: "AGREE", reason });
  await ingest(articleOf("Nothing is told any more.", {}, "https://paper.example/1"));
  const waiting = async () =>
    (await listCorrections(store, { event: null, article: null, limit: 9, asEditor: true, ui: "en" })).find(
      (each) => each.id === id,
    )?.waiting;
  expect(await waiting()).toBe(true);
  await ingest(ONE);
  expect(await waiting()).toBe(false);
  expect(await readEvent(store, await eventIn(ONE))).toMatchObject({ type: "AGREE" });
});
