import { describe, expect, test } from "vitest";
import { articleOf } from "./article.ts";
import { extractArticle } from "./extract-article.ts";

const dctOf = (...paragraphs: readonly string[]) =>
  extractArticle(articleOf(paragraphs.join("\n\n"), { lang: "en" })).dct;

const NEWS = "ANKARA, December 8 - Turkey and Chile signed an accord on fishing.";
const MORE = "The fishermen of both countries had waited for it.";
const SINCE = "Turkish President Recep Tayyip Erdogan promised it in May 2022.";

describe("a dateline without its year", () => {
  test("is of the term of a minister who is named in office in the news", () => {
    const news = "ANKARA, December 8 - Turkish Foreign Minister Mevlut Cavusoglu signed an accord on fishing.";
    expect(dctOf(news, SINCE, MORE).edtf).toBe("2022-12-08");
  });

  test("is not made one of the term of a minister who is named only where the article looks back", () => {
    const story = "After the storm of February 6, Turkish Foreign Minister Mevlut Cavusoglu flew to Chile.";
    const told = dctOf(NEWS, SINCE, MORE, story);
    expect(told.edtf).toBeNull();
    expect(told.evidence).toContainEqual(expect.objectContaining({ kind: "open-years" }));
  });

  test("is of no year that the article names beside dates of which it leaves the year out", () => {
    const story = "After the storm of February 6, Turkish Foreign Minister Mevlut Cavusoglu flew to Chile.";
    const met = "The two presidents met on July 12 in Oslo, and their envoys on September 20 in Rome.";
    const told = dctOf(NEWS, MORE, story, met, SINCE);
    expect(told.edtf).toBe("2023-12-08");
    expect(told.evidence).toContainEqual({ kind: "named-year", words: "May 2022" });
  });

  test.each([
    [
      "in the first year after the latest date told",
      "LIMA, 12 March - Peru and Togo signed an accord. Both had met on 3 December 2018.",
      "2019-03-12~",
    ],
    [
      "in the same year, where the text leaves out no other year",
      "LIMA, 12 March - Peru and Togo signed an accord. Both had met on 3 February 2019.",
      "2019-03-12~",
    ],
    [
      "in no year, where it leaves out others",
      "LIMA, 12 March - Peru and Togo signed an accord. Both met on 5 March. An older one is of 3 February 2019.",
      null,
    ],
    [
      "in no year, where the date told is of long before",
      "LIMA, 12 March - Peru and Togo signed an accord. An older one is of 20 March 2009.",
      null,
    ],
    [
      "in the year of its weekday",
      "LIMA, Tuesday, 12 March - Peru and Togo signed an accord. Both had met on 3 February 2019.",
      "2019-03-12",
    ],
  ])("is %s", (_name, text, expected) => {
    expect(dctOf(text).edtf).toBe(expected);
  });
});
