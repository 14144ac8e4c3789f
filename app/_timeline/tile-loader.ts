import { type DayNumber, dayToIso } from "#lib/edtf/bounds.ts";
import {
  type DayRange,
  formatTileAddress,
  levelFor,
  type TileAddress,
  tileBounds,
  tilesFor,
} from "#lib/tiles/address.ts";
import { padded } from "#lib/tiles/window.ts";
import { type EventListJson, type EventSummaryJson, eventListSchema } from "#lib/wire/event-json.ts";
import { type TileJson, tileSchema } from "#lib/wire/tile-json.ts";

/** What a window is drawn from. */
export interface WindowData {
  readonly tiles: readonly TileJson[];
  /** Events that began before the first tile and run into it; they stand in no tile of the window. */
  readonly standing: readonly EventSummaryJson[];
}

/** Questions to the server; `url` is a path with its query. Rejects with AbortError on abort. */
export type FetchJson = (url: string, signal: AbortSignal) => Promise<unknown>;

export interface TileLoader {
  /** All that a window shows under a query ("lanes=type&actor=KAZ"); what was loaded before is not asked for again. */
  readonly load: (window: DayRange, widthPx: number, query: TileQuery, signal: AbortSignal) => Promise<WindowData>;
}

export interface TileQuery {
  readonly lanes: string;
  /** As `formatQuestion` writes it; "" for no filter, in English. */
  readonly filter: string;
}

/** Tiles kept before the oldest are let go. */
const MAX_KEPT = 400;
/** As many as the API gives at once; more bands than this over one day could not be told apart anyway. */
const MAX_STANDING = 200;

/** The tiles that a window of that width needs, its margin included. */
export const neededTiles = (window: DayRange, widthPx: number): readonly TileAddress[] =>
  tilesFor(padded(window), levelFor(window, widthPx));

/** Address of a tile's JSON. */
export const tileUrl = (address: TileAddress, { lanes, filter }: TileQuery): string =>
  `/api/tiles/${formatTileAddress(address)}?lanes=${lanes}${filter && `&${filter}`}`;

/** Address of the events of the day before a tile, among which are those that run into it. */
export function standingUrl(address: TileAddress, { filter }: TileQuery): string {
  const eve = dayToIso((tileBounds(address).startDay - 1) as DayNumber);
  return `/api/events?from=${eve}&to=${eve}&limit=${MAX_STANDING}${filter && `&${filter}`}`;
}

/** Those of the eve's events that reach a tile. */
export const reaching = (events: readonly EventSummaryJson[], address: TileAddress): readonly EventSummaryJson[] =>
  events.filter(({ endDay }) => endDay === null || endDay > tileBounds(address).startDay);

/** A tile of no more events than this is told event by event: its layout may then show singly what the server would gather. */
const MAX_TOLD_SINGLY = 200;

export const isWorthTelling = (tile: TileJson): boolean =>
  tile.clusters.length > 0 && tile.total <= MAX_TOLD_SINGLY && isWritable(tile);

/** Address of all events that touch a tile's days. */
export function membersUrl(tile: TileJson, { filter }: TileQuery): string {
  const [from, to] = [tile.startDay, tile.endDay - 1].map((day) => dayToIso(day as DayNumber));
  return `/api/events?from=${from}&to=${to}&limit=500${filter && `&${filter}`}`;
}

/** A tile with its clusters told event by event; the tile itself where not all of its events are given. */
export function toldSingly(tile: TileJson, events: readonly EventSummaryJson[]): TileJson {
  const anchorOf = ({ startDay, endDay }: EventSummaryJson) => startDay ?? (endDay ?? Number.NEGATIVE_INFINITY) - 1;
  const own = events.filter((event) => anchorOf(event) >= tile.startDay && anchorOf(event) < tile.endDay);
  return own.length === tile.total ? { ...tile, events: own, clusters: [] } : tile;
}

/** A loader with its own memory, filled with what the page brought along. */
export function createTileLoader(fetchJson: FetchJson, given: WindowData, query: TileQuery): TileLoader {
  const kept = new Map<string, Promise<unknown>>(
    given.tiles.map((tile) => [tileUrl(tile, query), Promise.resolve(tile)]),
  );
  const [first] = given.tiles;
  if (first)
    kept.set(
      standingUrl(first, query),
      Promise.resolve({ events: given.standing, next: null, total: given.standing.length }),
    );

  /** What was read under an address, once: the same object every time, so that what did not change can be told by looking. */
  const keep = <T>(url: string, read: () => Promise<T>): Promise<T> => {
    const known = kept.get(url);
    if (known) return known as Promise<T>;
    const asked = read();
    kept.set(url, asked);
    asked.catch(() => kept.delete(url)); // an answer that never came is asked for again; the caller sees the error
    for (const oldest of [...kept.keys()].slice(0, Math.max(kept.size - MAX_KEPT, 0))) kept.delete(oldest);
    return asked;
  };
  const askEvents = (url: string, signal: AbortSignal): Promise<EventListJson> =>
    keep(url, async () => eventListSchema.parse(await fetchJson(url, signal)));
  const askTile = (address: TileAddress, asked: TileQuery, signal: AbortSignal): Promise<TileJson> => {
    const url = tileUrl(address, asked);
    return keep(url, async () => {
      const tile = tileSchema.parse(await fetchJson(url, signal));
      if (!isWorthTelling(tile)) return tile;
      return toldSingly(tile, (await askEvents(membersUrl(tile, asked), signal)).events);
    });
  };

  return {
    load: async (window, widthPx, asked, signal) => {
      const addresses = neededTiles(window, widthPx);
      const [start] = addresses;
      const askEve = async () =>
        start && isWritable(start) ? (await askEvents(standingUrl(start, asked), signal)).events : [];
      const [eve, ...tiles] = await Promise.all([
        askEve(),
        ...addresses.map((address) => askTile(address, asked, signal)),
      ]);
      return { tiles, standing: start ? reaching(eve, start) : [] };
    },
  };
}

/** Years that a link can write in four digits. */
const isWritable = (address: TileAddress): boolean =>
  /^\d{4}-/.test(dayToIso((tileBounds(address).startDay - 1) as DayNumber));

/** Asks the server over the network. Throws an Error that names the address where the answer is no success. */
export const fetchJson: FetchJson = async (url, signal) => {
  const answer = await fetch(url, { signal });
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}`);
  return answer.json();
};
