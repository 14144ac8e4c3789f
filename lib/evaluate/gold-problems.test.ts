import { expect, test } from "vitest";
import { goldArticleSchema } from "./gold.ts";
import { goldProblems } from "./gold-problems.ts";

test("an annotation's slips are told: words at another place, values that are no EDTF", () => {
  const timex = { start: 3, end: 8, text: "3 May", type: "DATE", edtf: "2023-05-03" };
  const timexes = [timex, { ...timex, edtf: "XXXX-05-03" }, { ...timex, start: 2 }, { ...timex, edtf: "2023-02-30" }];
  const gold = goldArticleSchema.parse({ file: "a.txt", lang: "en", timexes });
  expect(goldProblems(gold, "On 3 May.")).toEqual([
    "a.txt: 2-8: the annotation says «3 May», the text « 3 May»",
    'a.txt: 3-8: the annotation\'s value "2023-02-30" is no EDTF',
  ]);
});
