import { expect, test } from "vitest";
import { type Alias, changedAliases } from "./aliases.ts";

type Pair = readonly [alias: string, eventId: string | null];
const aliasesOf = (pairs: readonly Pair[]): readonly Alias[] => pairs.map(([alias, eventId]) => ({ alias, eventId }));
const eventOf = ([id = "", ...others]: readonly string[]) => ({ id, memberIds: [id, ...others] });

const CASES: readonly (readonly [
  name: string,
  before: readonly Pair[],
  events: readonly (readonly string[])[],
  changed: readonly Pair[],
])[] = [
  [
    "new events get an alias for each member",
    [],
    [["a", "b"]],
    [
      ["a", "a"],
      ["b", "a"],
    ],
  ],
  [
    "nothing is written where nothing changed",
    [
      ["a", "a"],
      ["b", "a"],
    ],
    [["a", "b"]],
    [],
  ],
  [
    "an event merged into another leads there",
    [
      ["a", "a"],
      ["b", "b"],
    ],
    [["a", "b"]],
    [["b", "a"]],
  ],
  [
    "a telling split off leads to its own event",
    [
      ["a", "a"],
      ["b", "a"],
    ],
    [["a"], ["b"]],
    [["b", "b"]],
  ],
  [
    "a founding telling that vanished leads to what is left of its event",
    [
      ["a", "a"],
      ["b", "a"],
    ],
    [["b"]],
    [
      ["a", "b"],
      ["b", "b"],
    ],
  ],
  [
    "a telling that vanished follows its event's own id before any other",
    [
      ["a", "b"],
      ["b", "b"],
      ["c", "b"],
    ],
    [["c"], ["b"]],
    [["c", "c"]],
  ],
  ["one that vanished with its whole event is withdrawn", [["a", "a"]], [], [["a", null]]],
  ["one withdrawn stays withdrawn", [["a", null]], [["b"]], [["b", "b"]]],
  ["one withdrawn comes back when it is told again", [["a", null]], [["a"]], [["a", "a"]]],
  [
    "one that vanished long ago goes on following",
    [
      ["x", "a"],
      ["a", "a"],
    ],
    [["c", "a"]],
    [
      ["a", "c"],
      ["c", "c"],
      ["x", "c"],
    ],
  ],
];

test.each(CASES)("%s", (_, before, events, changed) => {
  expect(changedAliases(aliasesOf(before), events.map(eventOf))).toEqual(aliasesOf(changed));
});
