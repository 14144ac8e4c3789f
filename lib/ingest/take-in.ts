import { pathToFileURL } from "node:url";
import { isFeed } from "#lib/intake/feed-signs.ts";
import { type FetchOptions, fetchIncoming } from "#lib/intake/fetch.ts";
import type { Draft, Incoming, IntakeProblem } from "#lib/intake/intake.ts";
import { MAX_COLLECTION_BYTES, sizeProblem } from "#lib/intake/limits.ts";
import { readIncoming } from "#lib/intake/read-incoming.ts";
import type { Article } from "#lib/model/article.ts";
import type { IngestOptions, IngestReport, Progress } from "./ingest-articles.ts";
import type { Note, Notes } from "./notes.ts";
import { readBytes } from "./read-folder.ts";
import type { FileSource, Source, Sources, UrlSource } from "./sources.ts";

/** How far taking in is. A source is done when its articles are read and merged; `weight` is its share of the work, in bytes. */
export interface TakeInProgress {
  readonly done: number;
  readonly total: number;
  readonly doneWeight: number;
  readonly totalWeight: number;
  /** Of `doneWeight`, what was taken in before and passed over, which says nothing of the pace. */
  readonly knownWeight: number;
  /** Articles found in what is done. */
  readonly articles: number;
  /** What is under way: the name of a source, or where the reading of a portion is. */
  readonly now: string | Progress;
}

export interface TakeInReport {
  readonly sources: number;
  /** Sources that were taken in before and are the same. */
  readonly known: number;
  readonly articles: number;
  readonly added: number;
  /** Events that the store now tells; null where nothing was new. */
  readonly events: number | null;
  readonly problems: readonly IntakeProblem[];
  readonly stopped: boolean;
}

/** What taking in needs of the world around it. */
export interface TakeInPorts {
  readonly ingest: (articles: readonly Article[], options: IngestOptions) => Promise<IngestReport>;
  /** Those of the ids that are in the store. */
  readonly findKnown: (ids: readonly string[]) => Promise<ReadonlySet<string>>;
  readonly notes: Notes;
  /** Of the rules that turn files into articles. */
  readonly version: string;
  readonly fetch?: FetchOptions;
  /** How many articles are taken in at once. */
  readonly portionSize?: number;
  readonly onProgress?: (progress: TakeInProgress) => void;
  readonly signal?: AbortSignal;
}

/** So many articles, or units of text, are taken in at once: what stands in memory, and what the end of the process undoes. */
const PORTION_ARTICLES = 100;
const PORTION_UNITS = 8_000_000;
/** What a page is taken to weigh before it is fetched, and what each source costs besides its bytes. */
const PAGE_WEIGHT = 60_000;
const SOURCE_WEIGHT = 4000;

interface Run extends TakeInPorts {
  readonly queue: Source[];
  readonly problems: IntakeProblem[];
  /** Articles of which a problem is told: each portion tries anew what could not be read. */
  readonly told: Set<string>;
  /** Weight of sources of many articles that is done before the whole source is. */
  readonly credited: Map<Source, number>;
  /** Ids of noted articles that are in the store. */
  readonly stored: Set<string>;
  /** Articles of the portion, and which notes to take down once they are in. */
  portion: Draft[];
  waiting: { readonly source: Source; readonly note: Note }[];
  units: number;
  done: number;
  doneWeight: number;
  totalWeight: number;
  knownWeight: number;
  known: number;
  articles: number;
  added: number;
  events: number | null;
}

/**
 * Takes in what files and addresses hold, portion by portion, so that memory does not grow with their number; the entries of feeds are
 * fetched in their turn. What cannot be used is told in `problems`, and the rest goes on. Ended by `signal` it keeps what is done, and
 * the next run with the same notes passes over that.
 */
export async function takeIn({ sources, problems }: Sources, ports: TakeInPorts): Promise<TakeInReport> {
  const run = startRun(sources, problems, ports);
  await askStored(run, sources);
  for (let next = 0; next < run.queue.length && !ports.signal?.aborted; next += 1) {
    const source = run.queue[next]!;
    tell(run, source.name);
    if (source.kind === "file") await takeFile(run, source);
    else await takeUrl(run, source);
    if (isFull(run)) await flush(run);
  }
  // Also with nothing left: an earlier run may have been ended between saving and reading.
  if (!ports.signal?.aborted) await flush(run);
  const { known, articles, added, events } = run;
  const stopped = ports.signal?.aborted === true;
  return { sources: run.queue.length, known, articles, added, events, problems: run.problems, stopped };
}

function startRun(sources: readonly Source[], problems: readonly IntakeProblem[], ports: TakeInPorts): Run {
  const totalWeight = sources.reduce((sum, source) => sum + weightOf(source), 0);
  const counts = { units: 0, done: 0, doneWeight: 0, knownWeight: 0, known: 0, articles: 0, added: 0, events: null };
  const sets = { told: new Set<string>(), stored: new Set<string>(), credited: new Map<Source, number>() };
  const lists = { portion: [], waiting: [], queue: [...sources], problems: [...problems] };
  return { ...ports, ...counts, ...sets, ...lists, totalWeight };
}

/** A note holds where the store still has its articles: it may be another store by now. */
async function askStored(run: Run, sources: readonly Source[]): Promise<void> {
  const noted = sources.flatMap((source) => run.notes.get(keyOf(source))?.articles ?? []);
  for (const id of await run.findKnown(noted)) run.stored.add(id);
}

/** What a source is noted under. */
function keyOf(source: Source): string {
  if (source.kind === "url") return source.name;
  return source.part && source.part.start > 0 ? `${source.path}#${source.part.start}` : source.path;
}

const weightOf = (source: Source): number => SOURCE_WEIGHT + (source.kind === "file" ? source.bytes : PAGE_WEIGHT);

function tell(run: Run, now: TakeInProgress["now"]): void {
  const { done, doneWeight, totalWeight, knownWeight, articles } = run;
  run.onProgress?.({ done, total: run.queue.length, doneWeight, totalWeight, knownWeight, articles, now });
}

async function takeFile(run: Run, source: FileSource): Promise<void> {
  const { path, name, bytes: size, known, part } = source;
  const key = keyOf(source);
  const state = `${source.state}${part ? ` ${part.end}` : ""} ${run.version}`;
  if (isTakenIn(run, key, state)) return settle(run, source, true);
  const tooLarge = sizeProblem(size, MAX_COLLECTION_BYTES, "a file");
  const bytes = tooLarge === null ? await readBytes(path, part) : null;
  const problem = tooLarge ?? (bytes?.ok ? null : bytes?.error);
  if (problem) run.problems.push({ name, message: problem });
  if (!bytes?.ok) return settle(run, source, false);
  const incoming = { name, bytes: bytes.value, url: pathToFileURL(path).href, known, firstLine: part?.firstLine };
  await takeIncoming(run, source, incoming, { source: key, state });
}

async function takeUrl(run: Run, source: UrlSource): Promise<void> {
  const { name, known } = source;
  const state = `${known ? JSON.stringify(known) : "given"} ${run.version}`;
  const isKnown = isTakenIn(run, name, state);
  // What a feed names again as it did before is the same; what a person names is asked whether it is.
  if (isKnown && known) return settle(run, source, true);
  const before = isKnown ? run.notes.get(name) : undefined;
  const conditions = { etag: before?.etag, lastModified: before?.lastModified };
  const fetched = await fetchIncoming(name, { ...run.fetch, ...conditions, signal: run.signal });
  if (run.signal?.aborted) return;
  if (!fetched.ok) run.problems.push({ name, message: fetched.error });
  if (!fetched.ok || fetched.value === "unchanged") return settle(run, source, fetched.ok);
  const { incoming, etag, lastModified } = fetched.value;
  if (isFeed(incoming) && known === null) await followFeed(run, source, incoming);
  else {
    const note = { source: name, state, etag, lastModified };
    await takeIncoming(run, source, { ...incoming, ...(known && { known }) }, note);
  }
}

/** Adds the entries of a feed to what is to be fetched. */
async function followFeed(run: Run, source: UrlSource, incoming: Incoming): Promise<void> {
  // Its parser is loaded with the first feed: most runs meet none.
  const feed = (await import("#lib/intake/feed.ts")).readFeed(incoming);
  if (!feed.ok) run.problems.push({ name: source.name, message: feed.error });
  else if (feed.value.entries.length === 0)
    run.problems.push({ name: source.name, message: "It is a feed without entries." });
  const there = new Set(run.queue.map(({ name }) => name));
  const entries = (feed.ok ? feed.value.entries : [])
    .filter(({ url }) => !there.has(url))
    .map(({ url, title, published }): UrlSource => {
      return { kind: "url", name: url, known: { metadata: { title, published }, from: "feed" } };
    });
  await askStored(run, entries);
  for (const entry of entries) {
    run.queue.push(entry);
    run.totalWeight += weightOf(entry);
  }
  settle(run, source, false);
}

async function takeIncoming(
  run: Run,
  source: Source,
  incoming: Incoming,
  about: Omit<Note, "articles">,
): Promise<void> {
  const { drafts, problems } = await readIncoming(incoming);
  for (const problem of problems) run.problems.push(problem);
  for (const [index, draft] of drafts.entries()) {
    if (run.signal?.aborted) return;
    if (isFull(run)) {
      await flush(run);
      credit(run, source, (weightOf(source) * index) / drafts.length);
    }
    run.portion.push(draft);
    run.units += draft.article.text.length;
  }
  // What has problems is read again by the next run, which tells them again.
  const isWhole = drafts.length > 0 && problems.length === 0;
  const note = { ...about, articles: [...new Set(drafts.map(({ article }) => article.id))] };
  if (isWhole) run.waiting.push({ source, note });
  else settle(run, source, false);
}

function isTakenIn({ notes, stored }: Run, key: string, state: string): boolean {
  const note = notes.get(key);
  return note?.state === state && note.articles.every((id) => stored.has(id));
}

const isFull = ({ portion, units, portionSize = PORTION_ARTICLES }: Run): boolean =>
  portion.length >= portionSize || units >= PORTION_UNITS;

function credit(run: Run, source: Source, weight: number): void {
  run.doneWeight += weight - (run.credited.get(source) ?? 0);
  run.credited.set(source, weight);
}

function settle(run: Run, source: Source, isKnown: boolean): void {
  run.done += 1;
  credit(run, source, weightOf(source));
  run.credited.delete(source);
  if (!isKnown) return;
  run.known += 1;
  run.knownWeight += weightOf(source);
}

/** Takes the portion in; its sources are done then. */
async function flush(run: Run): Promise<void> {
  const { portion, waiting } = run;
  run.portion = [];
  run.waiting = [];
  run.units = 0;
  const report = await run.ingest(
    portion.map(({ article }) => article),
    { onProgress: (progress) => tell(run, progress), ...(run.signal && { signal: run.signal }) },
  );
  const names = new Map(portion.map(({ name, article }) => [article.id, name]));
  for (const { articleId, message } of report.problems) {
    if (!run.told.has(articleId)) run.problems.push({ name: names.get(articleId) ?? articleId, message });
    run.told.add(articleId);
  }
  run.added += report.added;
  run.events = report.events ?? run.events;
  if (report.stopped) return;
  run.articles += portion.length;
  for (const { source, note } of waiting) {
    run.notes.add(note);
    settle(run, source, false);
  }
}
