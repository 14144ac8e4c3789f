import { describe, expect, test } from "vitest";
import { boundsOf } from "#lib/edtf/bounds.ts";
import { tileBounds } from "#lib/tiles/address.ts";
import type { EventSummaryJson } from "#lib/wire/event-json.ts";
import type { TileJson } from "#lib/wire/tile-json.ts";
import { createTileLoader, neededTiles, standingUrl, tileUrl, toldSingly } from "./tile-loader.ts";

const QUERY = { lanes: "type", filter: "actor=KAZ" };
const MARCH = { startDay: boundsOf("2023-03").start, endDay: boundsOf("2023-03").end };
const WIDTH_PX = 1000;

const event = (id: string, startDay: number | null, endDay: number | null): EventSummaryJson => ({
  id,
  title: id,
  edtf: "2023",
  startDay,
  endDay,
  precision: "day",
  basis: "explicit",
  inferred: false,
  approximate: false,
  type: "CONSULT",
  mode: null,
  certainty: "asserted",
  actors: [],
  langs: ["en"],
  sources: 1,
  partOf: null,
});

const emptyTile = (level: number, index: number): TileJson => {
  const { startDay, endDay } = tileBounds({ level, index });
  return { level, index, startDay, endDay, reach: startDay, events: [], clusters: [], total: 0, accuracy: "exact" };
};

/** A server that answers with empty tiles and the events given, and writes down what it was asked. */
function server(events: readonly EventSummaryJson[] = [], tileOf = emptyTile) {
  const asked: string[] = [];
  const fetchJson = async (url: string, signal: AbortSignal): Promise<unknown> => {
    asked.push(url);
    signal.throwIfAborted();
    const tile = /^\/api\/tiles\/(\d+)\/(\d+)\?/.exec(url);
    if (tile) return tileOf(Number(tile[1]), Number(tile[2]));
    return { events, next: null, total: events.length };
  };
  return { asked, fetchJson };
}

const live = () => new AbortController().signal;

describe("the loader", () => {
  test("asks for the tiles of the window and its margin under the reader's filter, each once", async () => {
    const { asked, fetchJson } = server();
    const loader = createTileLoader(fetchJson, { tiles: [], standing: [] }, QUERY);
    const { tiles } = await loader.load(MARCH, WIDTH_PX, QUERY, live());
    expect(tiles[0]!.startDay).toBeLessThanOrEqual(MARCH.startDay - 15);
    expect(tiles.at(-1)!.endDay).toBeGreaterThanOrEqual(MARCH.endDay + 15);
    expect(asked.every((url) => url.endsWith("&actor=KAZ"))).toBe(true);
    const before = asked.length;
    await loader.load(MARCH, WIDTH_PX, QUERY, live());
    expect(asked).toHaveLength(before);
    await loader.load(MARCH, WIDTH_PX, { ...QUERY, lanes: "actor" }, live());
    expect(asked.length).toBeGreaterThan(before);
  });

  test("does not ask for what the page brought along", async () => {
    const { asked, fetchJson } = server();
    const addresses = neededTiles(MARCH, WIDTH_PX);
    const tiles = addresses.map(({ level, index }) => emptyTile(level, index));
    const loader = createTileLoader(fetchJson, { tiles, standing: [] }, QUERY);
    expect(await loader.load(MARCH, WIDTH_PX, QUERY, live())).toEqual({ tiles, standing: [] });
    expect(asked).toEqual([]);
  });

  test("adds the events that began before the first tile and run into it, and no others", async () => {
    const { startDay } = tileBounds(neededTiles(MARCH, WIDTH_PX)[0]!);
    const { fetchJson } = server([
      event("year", startDay - 40, startDay + 300),
      event("since", startDay - 40, null),
      event("over", startDay - 1, startDay),
    ]);
    const loader = createTileLoader(fetchJson, { tiles: [], standing: [] }, QUERY);
    const { standing } = await loader.load(MARCH, WIDTH_PX, QUERY, live());
    expect(standing.map(({ id }) => id)).toEqual(["year", "since"]);
  });

  test("asks again for an answer that was broken off", async () => {
    const { asked, fetchJson } = server();
    const loader = createTileLoader(fetchJson, { tiles: [], standing: [] }, QUERY);
    const abort = new AbortController();
    abort.abort();
    await expect(loader.load(MARCH, WIDTH_PX, QUERY, abort.signal)).rejects.toThrow();
    const before = asked.length;
    await loader.load(MARCH, WIDTH_PX, QUERY, live());
    expect(asked.length).toBe(before * 2);
  });

  test("refuses an answer that is no tile", async () => {
    const loader = createTileLoader(async () => ({ tiles: "none" }), { tiles: [], standing: [] }, QUERY);
    await expect(loader.load(MARCH, WIDTH_PX, QUERY, live())).rejects.toThrow();
  });
});

describe("a tile told event by event", () => {
  const tile: TileJson = {
    ...emptyTile(18, 136_000),
    total: 2,
    clusters: [
      {
        id: "CONSULT:18:1",
        lane: "CONSULT",
        startDay: 1,
        endDay: 2,
        count: 2,
        topEvent: event("a", 1, 2),
        topActors: [],
      },
    ],
  };
  const inside = [event("a", tile.startDay, tile.startDay + 1), event("b", null, tile.startDay + 4)];

  test("has its own events and no clusters", () => {
    const running = event("running", tile.startDay - 9, tile.startDay + 9);
    expect(toldSingly(tile, [running, ...inside])).toEqual({ ...tile, events: inside, clusters: [] });
  });

  test("stays as it is where not all of them have come", () => {
    expect(toldSingly(tile, inside.slice(1))).toBe(tile);
  });
});

test("addresses carry no empty filter", () => {
  expect(tileUrl({ level: 3, index: 2 }, { lanes: "none", filter: "" })).toBe("/api/tiles/3/2?lanes=none");
  expect(standingUrl({ level: 18, index: 136_500 }, { lanes: "none", filter: "" })).toMatch(
    /^\/api\/events\?from=(\d{4}-\d\d-\d\d)&to=\1&limit=200$/,
  );
});
