import { expect, test } from "vitest";
import type { EventMention } from "#lib/model/event.ts";
import { readingOf } from "./corpus.suite.ts";
import { corpusRows } from "./corpus-rows.ts";

const mention: EventMention = {
  id: "met",
  articleId: "article-en",
  start: 0,
  end: 21,
  quote: "One sentence tells it",
  trigger: { start: 13, end: 18 },
  type: "CONSULT",
  mode: null,
  certainty: "asserted",
  edtf: null,
  basis: "undated",
  dateEvidence: { timex: null, reason: null, known: "XXXX-03-18", rule: "date/in-clause" },
  actors: [],
  rule: "test/met",
};

test("an event of a year that nobody knows is undated by its columns, and shows what is known", () => {
  const { id, edtf, basis, type, mode, certainty } = mention;
  const rows = corpusRows({
    articles: [readingOf("en", [mention])],
    events: [{ id, edtf, basis, type, mode, certainty, memberIds: [id], actors: [], partOf: null, mergeEvidence: [] }],
    actors: [],
    twins: [],
    titles: {},
  });
  expect(rows.events).toMatchObject([
    { edtf: "XXXX-03-18", startDay: null, endDay: null, anchorDay: null, precision: "undated", basis: "undated" },
  ]);
});
