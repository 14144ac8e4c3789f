import { describe, expect, test } from "vitest";
import { AUTONYMS, carriedUi, localeOf, negotiateUi, textIn, UI_LANGUAGES, uiOf, withUi } from "./ui-language.ts";

describe("the language of the interface", () => {
  test.each([
    ["ar", "ar"],
    ["uk-UA,uk;q=0.9,en;q=0.8", "uk"],
    ["fr-FR, es-MX;q=0.7, en;q=0.3", "es"],
    ["en;q=0.2, AR-eg;q=0.9", "ar"],
    ["es;q=0, uk;q=0.1", "uk"],
    ["es;q=high, uk;q=0.1", "uk"],
    ["de,*;q=0.5", "en"],
    ["", "en"],
    [null, "en"],
    [";;,=,q=1", "en"],
  ] as const)("for Accept-Language %j is %s", (header, ui) => {
    expect(negotiateUi(header)).toBe(ui);
  });

  test.each(UI_LANGUAGES)("%s has a locale that leads back to it, and counts with Latin digits", (ui) => {
    expect(uiOf(localeOf(ui))).toBe(ui);
    expect(new Intl.NumberFormat(localeOf(ui)).format(2023).replace(/\D/g, "")).toBe("2023");
    expect(AUTONYMS[ui]).not.toBe("");
  });

  test.each([
    ["/", "/?ui=uk"],
    ["/events/a:1", "/events/a:1?ui=uk"],
    ["/articles/a#m-1", "/articles/a?ui=uk#m-1"],
    ["/?actor=KAZ", "/?actor=KAZ&ui=uk"],
  ])("is put into the link %s as %s", (path, link) => {
    expect(withUi(path, "uk")).toBe(link);
    expect(withUi(path, null)).toBe(path);
  });
});

test.each([
  ["http://dateline.test/?actor=KAZ&ui=ar", "ar"],
  ["http://dateline.test/?ui=tlh", null],
  ["http://dateline.test/", null],
  ["http://elsewhere.test/?ui=ar", null],
  ["no address", null],
  [null, null],
] as const)("from the page %j the language %j is carried on", (referer, ui) => {
  expect(carriedUi(referer, "dateline.test")).toBe(ui);
});

test.each([
  [{ en: "visit", ar: "زيارة" }, { text: "زيارة" }],
  [
    { en: "visit", uk: "візит" },
    { text: "visit", lang: "en" },
  ],
  [{ uk: "візит" }, { text: "візит", lang: "uk" }],
  [{}, null],
])("of %j an Arabic reader is shown %j", (versions, shown) => {
  expect(textIn(versions, "ar")).toEqual(shown);
});
