import { expect, test } from "vitest";
import { ALL_EVENTS, NO_ACTOR } from "#lib/tiles/lanes.ts";
import type { EventSummaryJson } from "#lib/wire/event-json.ts";
import { lanesFor, OTHER_ACTORS } from "./lanes.ts";
import type { EventItem } from "./vis-items.ts";

const event = (type: string, ...actors: string[]) =>
  ({ type, actors: actors.map((id) => ({ id })) }) as unknown as EventSummaryJson;
const inLane = (lane: string) => ({ lane }) as EventItem;

test("an event stands in the lane of its type, of its first actor, or in the one lane", () => {
  const consult = event("CONSULT", "KAZ", "GBR");
  expect(lanesFor("type", ["KAZ"]).ofEvent(consult)).toBe("CONSULT");
  expect(lanesFor("actor", ["KAZ"]).ofEvent(consult)).toBe("KAZ");
  expect(lanesFor("actor", ["KAZ"]).ofEvent(event("CONSULT"))).toBe(NO_ACTOR);
  expect(lanesFor("none", []).ofEvent(consult)).toBe(ALL_EVENTS);
});

test("actors beyond the first ten share a lane, also the clusters that the server made of theirs", () => {
  const ids = Array.from({ length: 12 }, (_, n) => `A${n}`);
  const lanes = lanesFor("actor", ids);
  expect(lanes.ofEvent(event("AID", "A9"))).toBe("A9");
  expect(lanes.ofEvent(event("AID", "A10"))).toBe(OTHER_ACTORS);
  expect(lanes.ofCluster("A11")).toBe(OTHER_ACTORS);
});

test("lanes keep their order whatever is in view", () => {
  expect(lanesFor("type", []).inUse([inLane("SANCTION"), inLane("AGREE"), inLane("AGREE")])).toEqual([
    "AGREE",
    "SANCTION",
  ]);
  expect(lanesFor("actor", ["B", "A"]).inUse([NO_ACTOR, "A", OTHER_ACTORS, "B"].map(inLane))).toEqual([
    "B",
    "A",
    OTHER_ACTORS,
    NO_ACTOR,
  ]);
});
