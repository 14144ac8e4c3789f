import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { MAX_LEVEL, type TileAddress, tileOf } from "#lib/tiles/address.ts";
import { laneOf } from "#lib/tiles/lanes.ts";
import { tileSchema } from "#lib/wire/tile-json.ts";
import type { Axis } from "#lib/wire/view.ts";
import { LANES, type Lanes } from "#lib/wire/view.ts";
import {
  ACTORS,
  anchorOf,
  anyFilter,
  anySketches,
  corpusOf,
  fill,
  NO_FILTER,
  passes,
  RUNS,
  type Sketch,
} from "./corpus.suite.ts";
import { corpusRows } from "./corpus-rows.ts";
import type { Store } from "./database.ts";
import { MAX_SINGLES } from "./groups.ts";
import { readTile } from "./read-tile.ts";

/** Every tile of a level in which an event stands. */
function tilesOf(level: number, sketches: readonly Sketch[], axis: Axis): readonly TileAddress[] {
  const days = sketches.flatMap((sketch) => anchorOf(sketch, axis) ?? []);
  return [...new Set(days.map((day) => tileOf(level, day).index))].map((index) => ({ level, index }));
}

const idsOf = (events: readonly { readonly id: string }[]): readonly string[] => events.map(({ id }) => id);

const countryOf = (actorId: string) => ACTORS.find(({ id }) => id === actorId)?.country ?? null;

function weightiest(sketches: readonly Sketch[]): string | undefined {
  const rows = corpusRows(corpusOf(sketches)).events;
  return rows.toSorted((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1))[0]?.id;
}

async function checkTile(
  store: Store,
  address: TileAddress,
  lanes: Lanes,
  left: readonly Sketch[],
  filter: typeof NO_FILTER,
): Promise<void> {
  const tile = tileSchema.parse(await readTile(store, address, lanes, filter));
  const inTile = left.filter((sketch) => {
    const day = anchorOf(sketch, filter.axis);
    return day !== null && day >= tile.startDay && day < tile.endDay;
  });
  const place = (lane: string, day: number) =>
    tile.clusters.find((cluster) => cluster.lane === lane && day >= cluster.startDay && day < cluster.endDay);
  const laneOfSketch = ({ type, actors, langs }: Sketch) =>
    laneOf({ type, langs, actors: actors.map((id) => ({ id, country: countryOf(id) })) }, lanes);
  const gathered = inTile.filter((sketch) => place(laneOfSketch(sketch), anchorOf(sketch, filter.axis) ?? 0));
  expect(tile.total).toBe(inTile.length);
  expect(tile.events.length + tile.clusters.reduce((sum, { count }) => sum + count, 0)).toBe(tile.total);
  expect(new Set(idsOf(tile.events))).toEqual(new Set(idsOf(inTile.filter((sketch) => !gathered.includes(sketch)))));
  for (const cluster of tile.clusters) {
    const members = gathered.filter(
      (sketch) => place(laneOfSketch(sketch), anchorOf(sketch, filter.axis) ?? 0) === cluster,
    );
    expect(cluster.count).toBe(members.length);
    expect(cluster.count).toBeGreaterThan(MAX_SINGLES);
    expect(cluster.topEvent.id).toBe(weightiest(members));
    const named = members.flatMap(({ actors }) => actors);
    const times = (id: string): number => named.filter((each) => each === id).length;
    const ranked = [...new Set(named)].sort((a, b) => times(b) - times(a) || (a < b ? -1 : 1));
    expect(cluster.topActors).toEqual(ranked.slice(0, 3));
  }
}

/** Tiles, asked of one engine. */
export function tileSuite(openStore: () => Store): void {
  describe("tiles", () => {
    test("lose no event and count none twice, at every level, in all lanes, under any filter", async () => {
      await fc.assert(
        fc.asyncProperty(anySketches, anyFilter, async (sketches, filter) => {
          const store = openStore();
          await fill(store, corpusOf(sketches));
          for (let level = 0; level <= MAX_LEVEL; level += 1) {
            const lanes = LANES[level % LANES.length] ?? "none";
            const chosen = level % 2 === 0 ? NO_FILTER : filter;
            const left = sketches.filter((sketch) => passes(sketch, chosen));
            for (const address of tilesOf(level, sketches, chosen.axis))
              await checkTile(store, address, lanes, left, chosen);
          }
        }),
        RUNS,
      );
    });

    test("gather the fifth event of a bucket, name the weightiest, reach as far as the longest", async () => {
      const store = openStore();
      const sketch = (id: string, edtf: string, langs = ["en"]): Sketch => ({
        id,
        edtf,
        type: "CONSULT",
        certainty: "asserted",
        actors: ["KAZ"],
        langs,
      });
      const day = "1970-01-01";
      await fill(
        store,
        corpusOf([sketch("a", day), sketch("b", day), sketch("c", day, ["en", "ar"]), sketch("d", "1970")]),
      );
      const address = tileOf(MAX_LEVEL, 0);
      const four = await readTile(store, address, "none", NO_FILTER);
      expect(four).toMatchObject({ total: 4, clusters: [], reach: 365 });
      await fill(
        store,
        corpusOf([
          sketch("a", day),
          sketch("b", day),
          sketch("c", day, ["en", "ar"]),
          sketch("d", "1970"),
          sketch("e", day),
        ]),
      );
      const five = await readTile(store, address, "none", NO_FILTER);
      expect(five).toMatchObject({
        total: 5,
        events: [],
        clusters: [
          {
            id: expect.stringMatching(/^\*:18:\d+$/),
            count: 5,
            startDay: 0,
            endDay: 1,
            topEvent: { id: "c" },
            topActors: ["KAZ"],
          },
        ],
      });
    });

    test("an empty tile is empty", async () => {
      const store = openStore();
      await fill(store, corpusOf([]));
      const tile = await readTile(store, { level: 3, index: 1 }, "type", NO_FILTER);
      expect(tile).toMatchObject({ events: [], clusters: [], total: 0, reach: tile.startDay });
    });
  });
}
