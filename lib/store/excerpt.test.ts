import { expect, test } from "vitest";
import { actorMention } from "./corpus.suite.ts";
import { excerptMarks, excerptSpan, type MentionForExcerpt } from "./excerpt.ts";

const SENTENCES = [
  { start: 0, end: 10 },
  { start: 11, end: 20 },
  { start: 21, end: 30 },
];

test.each([
  ["within one sentence", { start: 12, end: 15 }, { start: 11, end: 20 }],
  ["across two", { start: 5, end: 12 }, { start: 0, end: 20 }],
  ["one whole sentence, touching its neighbours", { start: 11, end: 20 }, { start: 11, end: 20 }],
  ["beyond the last sentence", { start: 25, end: 40 }, { start: 21, end: 40 }],
  ["where no sentence is", { start: 50, end: 60 }, { start: 50, end: 60 }],
])("a mention %s is shown in whole sentences", (_, mention, expected) => {
  expect(excerptSpan(mention, SENTENCES)).toEqual(expected);
});

const mention = (timex: { start: number; end: number } | null, actors: readonly string[]): MentionForExcerpt => ({
  start: 11,
  end: 20,
  trigger: { start: 14, end: 16 },
  dateEvidence: { timex: timex && { ...timex, text: "", rule: "" }, reason: null, rule: "" },
  actors: actors.map((id) => ({ mention: actorMention(id, "a", 11), role: "agent" })),
});
const WITHIN = { start: 11, end: 20 };

test("date words of another sentence are not marked, those within are, counted from the excerpt's start", () => {
  expect(excerptMarks(WITHIN, mention({ start: 2, end: 5 }, []), [])).toEqual([
    { start: 3, end: 5, kind: "trigger", actor: null },
  ]);
  expect(excerptMarks(WITHIN, mention({ start: 17, end: 20 }, []), [])).toContainEqual({
    start: 6,
    end: 9,
    kind: "date",
    actor: null,
  });
});

test("every place that names an actor of the event is marked once, other actors are not", () => {
  const mentions = [
    actorMention("KAZ", "a", 11),
    actorMention("KAZ", "bb", 17),
    actorMention("GBR", "c", 13),
    actorMention("KAZ", "d", 25),
  ];
  const marks = excerptMarks(WITHIN, mention(null, ["KAZ"]), mentions);
  expect(marks.filter(({ kind }) => kind === "actor")).toEqual([
    { start: 0, end: 1, kind: "actor", actor: "KAZ" },
    { start: 6, end: 8, kind: "actor", actor: "KAZ" },
  ]);
});
