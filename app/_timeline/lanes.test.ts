import { expect, test } from "vitest";
import { ALL_EVENTS, NO_ACTOR, SEVERAL_LANGS } from "#lib/tiles/lanes.ts";
import type { EventSummaryJson } from "#lib/wire/event-json.ts";
import { type LaneSource, lanesFor, OTHERS } from "./lanes.ts";
import type { EventItem } from "./vis-items.ts";

const event = (type: string, actors: readonly string[], langs = ["en"]) =>
  ({
    type,
    actors: actors.map((id) => ({ id, country: COUNTRIES[id] ?? null })),
    langs,
  }) as unknown as EventSummaryJson;
const inLane = (lane: string) => ({ lane }) as EventItem;
const COUNTRIES: Readonly<Record<string, string>> = { KAZ: "KZ", Tokayev: "KZ", GBR: "GB", CHN: "CN" };
const source = (actors: readonly string[], langs: readonly string[] = []): LaneSource => ({
  actors: actors.map((id, n) => ({ id, name: id, kind: "state", country: COUNTRIES[id] ?? null, count: 9 - n })),
  langs: langs.map((lang) => ({ lang, count: 1 })),
});

test("an event stands in the lane of its type, of its first actor, or in the one lane", () => {
  const consult = event("CONSULT", ["KAZ", "GBR"]);
  expect(lanesFor("type", source(["KAZ"])).ofEvent(consult)).toBe("CONSULT");
  expect(lanesFor("actor", source(["KAZ"])).ofEvent(consult)).toBe("KAZ");
  expect(lanesFor("actor", source(["KAZ"])).ofEvent(event("CONSULT", []))).toBe(NO_ACTOR);
  expect(lanesFor("none", source([])).ofEvent(consult)).toBe(ALL_EVENTS);
});

test("by country it stands in that of its first actor, by language in that of its sources, or of several", () => {
  const lanes = lanesFor("country", source(["Tokayev", "KAZ", "GBR"]));
  expect(lanes.ofEvent(event("CONSULT", ["Tokayev", "GBR"]))).toBe("KZ");
  expect(lanes.ofEvent(event("CONSULT", ["NATO", "GBR"]))).toBe(NO_ACTOR);
  expect(lanes.ofEvent(event("CONSULT", ["CHN"]))).toBe(OTHERS);
  const langs = lanesFor("lang", source([], ["ar", "en"]));
  expect(langs.ofEvent(event("CONSULT", [], ["ar"]))).toBe("ar");
  expect(langs.ofEvent(event("CONSULT", [], ["ar", "en"]))).toBe(SEVERAL_LANGS);
  expect(langs.ofEvent(event("CONSULT", [], ["uk"]))).toBe(OTHERS);
});

test("actors beyond the first ten share a lane, also the clusters that the server made of theirs", () => {
  const ids = Array.from({ length: 12 }, (_, n) => `A${n}`);
  const lanes = lanesFor("actor", source(ids));
  expect(lanes.ofEvent(event("AID", ["A9"]))).toBe("A9");
  expect(lanes.ofEvent(event("AID", ["A10"]))).toBe(OTHERS);
  expect(lanes.ofCluster("A11")).toBe(OTHERS);
});

test("lanes keep their order whatever is in view", () => {
  const order = (kind: "type" | "actor" | "country" | "lang", from: LaneSource, ...lanes: readonly string[]) =>
    lanesFor(kind, from).inUse(lanes.map(inLane));
  expect(order("type", source([]), "SANCTION", "AGREE", "AGREE")).toEqual(["AGREE", "SANCTION"]);
  expect(order("actor", source(["B", "A"]), NO_ACTOR, "A", OTHERS, "B")).toEqual(["B", "A", OTHERS, NO_ACTOR]);
  // Kazakhstan has the events of its president too.
  expect(order("country", source(["GBR", "KAZ", "Tokayev"]), "GB", NO_ACTOR, "KZ")).toEqual(["KZ", "GB", NO_ACTOR]);
  expect(order("lang", source([], ["uk", "ar"]), SEVERAL_LANGS, "ar", "uk")).toEqual(["uk", "ar", SEVERAL_LANGS]);
});
