import { describe, expect, test } from "vitest";
import { publishedColumns, type SourceDate } from "./axis.ts";

const source = (articleId: string, edtf: string | null, inferred = false): SourceDate => ({
  articleId,
  edtf,
  inferred,
});

describe("an event was first told by", () => {
  test.each([
    ["the earlier of two days", [source("a", "2023-03-20"), source("b", "2023-03-18")], "2023-03-18"],
    [
      "the day that is surely out before a month is over",
      [source("a", "2023-03"), source("b", "2023-03-18")],
      "2023-03-18",
    ],
    ["the month that is over before the day", [source("a", "2023-02"), source("b", "2023-03-18")], "2023-02"],
    [
      "the last day of a month rather than the month",
      [source("a", "2023-03"), source("b", "2023-03-31")],
      "2023-03-31",
    ],
    ["a day rather than a span that is open", [source("a", "2023-01/.."), source("b", "2023-03-18")], "2023-03-18"],
    ["whichever source has a date", [source("a", null), source("b", "2023"), source("c", null)], "2023"],
    ["nobody whose date has no year", [source("a", "XXXX-03-18")], null],
    ["nobody where no source has a date", [source("a", null)], null],
  ])("%s", (_, sources, published) => {
    expect(publishedColumns(sources).published).toBe(published);
    expect(publishedColumns(sources.toReversed())).toEqual(publishedColumns(sources));
  });

  test("a stated date rather than the same inferred, by its days", () => {
    expect(publishedColumns([source("a", "2023-03", true), source("b", "2023-03")])).toEqual({
      published: "2023-03",
      publishedStart: 19417,
      publishedEnd: 19448,
      publishedDay: 19417,
      publishedInferred: false,
    });
  });
});
