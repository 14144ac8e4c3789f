import { expect, test } from "vitest";
import { goldArticleSchema } from "./gold.ts";
import { formatReport } from "./report.ts";
import { scoreExtraction } from "./score.ts";

const TEXT = "On 3 May they met for two days.";
const TIMEX = { start: 3, end: 8, text: "3 May", type: "DATE", edtf: "2023-05-03" };
const GOLD = goldArticleSchema.parse({
  file: "a.txt",
  lang: "en",
  published: { edtf: "2023-05-04" },
  timexes: [TIMEX, { start: 22, end: 30, text: "two days", type: "DURATION" }],
});
const scoreOf = (timexes: readonly (typeof TIMEX)[]) =>
  scoreExtraction(
    [GOLD],
    null,
    null,
    { articles: [{ file: "a.txt", published: { edtf: "2023" }, timexes, events: [] }], clusters: [] },
    { "a.txt": TEXT },
  );
const report = (withDifferences: boolean) =>
  formatReport([{ name: "some/set", ours: scoreOf([TIMEX]), chrono: scoreOf([]) }], withDifferences);

test("each measure is a line, chrono-node's figures beside", () => {
  const lines = report(false).split("\n");
  expect(lines[0]).toBe("some/set: 1 articles (en 1)");
  expect(lines).toContain(
    "date values                          1.000 1.000 1.000     1     0     0   0.000 0.000 0.000",
  );
  expect(lines).toContain("day and month, no year          1   1.000  1.000  1.000   0.000  0.000  0.000");
  expect(lines.filter((line) => line.length >= 100)).toEqual([]);
});

test("what the gold says nothing of is left out, differences are told when asked for", () => {
  expect(report(false)).not.toMatch(/merged pairs|dated events|differences/);
  const wrong = formatReport([{ name: "some/set", ours: scoreOf([]), chrono: scoreOf([]) }], true);
  expect(wrong).toContain("some/set: 1 differences\n- a.txt: 3-8: missed date «3 May» = 2023-05-03");
});
