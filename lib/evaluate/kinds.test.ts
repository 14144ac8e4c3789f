import { expect, test } from "vitest";
import { kindOf } from "./kinds.ts";

const PUBLISHED = "2023-03-20";

// biome-ignore format: table
test.each([
  ["18 March 2023",             "en", "2023-03-18",            "full-date"],
  ["18 مارس 2023",              "ar", "2023-03-18",            "full-date"],
  ["١٥/٢/٢٠١٣",                 "ar", "2013-02-15",            "full-date"],
  ["15/2/13",                   "en", "2013-02-15",            "full-date"],
  ["2013-02-15",                "en", "2013-02-15",            "full-date"],
  ["14 رجب 1444",               "ar", "2023-02-05~",           "full-date"],
  ["17 березня",                "uk", "2023-03-17",            "day-month"],
  ["17 آذار",                   "ar", "2023-03-17",            "day-month"],
  ["primero de mayo",           "es", "2023-05-01",            "day-month"],
  ["18.03",                     "ru", "2023-03-18",            "day-month"],
  ["18 March",                  "en", "XXXX-03-18",            "day-month"],
  ["у листопаді 2021 року",     "uk", "2021-11",               "month-year"],
  ["03/2021",                   "fr", "2021-03",               "month-year"],
  ["جويلية 2019",               "ar", "2019-07",               "month-year"],
  ["лютому",                    "uk", "2023-02",               "month"],
  ["février dernier",           "fr", "2023-02",               "month"],
  ["2015",                      "es", "2015",                  "year"],
  ["عام ٢٠١٥",                  "ar", "2015",                  "year"],
  ["this year",                 "en", "2023",                  "relative"],
  ["the 1990s",                 "en", "199X",                  "decade-century"],
  ["the nineteenth century",    "en", "18XX",                  "decade-century"],
  ["finales de enero",          "es", "2023-01-21/2023-01-31", "part"],
  ["на початку 2022 року",      "uk", "2022-01/2022-03",       "part"],
  ["late 1990s",                "en", "1997/1999",             "part"],
  ["spring of 2022",            "en", "2022-21",               "season"],
  ["ربيع 2022",                 "ar", "2022-21",               "season"],
  ["third quarter of 2018",     "en", "2018-35",               "season"],
  ["yesterday",                 "en", "2023-03-19",            "relative"],
  ["martes",                    "es", "2023-03-14",            "relative"],
  ["last week",                 "en", "2023-03-13/2023-03-19", "relative"],
  ["the past five years",       "en", "2018/2023",             "relative"],
  ["next month",                "en", "2023-04",               "relative"],
  ["наступного дня",            "uk", "2022-03-05",            "event-relative"],
  ["a month later",             "en", "1956-11",               "event-relative"],
  ["12-14 May",                 "en", "2023-05-12/2023-05-14", "range"],
  ["1-10 March",                "en", "2023-03-01/2023-03-10", "range"],
  ["30 мая по 3 июня",          "ru", "2023-05-30/2023-06-03", "range"],
  ["January to March 2023",     "en", "2023-01/2023-03",       "range"],
  ["2021/22",                   "en", "2021/2022",             "range"],
  ["since 2014",                "en", "2014/..",               "open"],
  ["that day",                  "en", null,                    "unplaced"],
] as const)("«%s» in %s with the value %s is of the kind %s", (text, lang, edtf, kind) => {
  expect(kindOf({ text, type: "DATE", edtf }, lang, PUBLISHED)).toBe(kind);
});

test("what carries no date is known by its type", () => {
  const kinds = ["DURATION", "SET", "VAGUE", "TIME"].map((type) =>
    kindOf({ text: "two days", type, edtf: null }, "en", PUBLISHED),
  );
  expect(kinds).toEqual(["duration", "set", "vague", "time"]);
});

test("in an article of unknown date, words without figures were placed by another event", () => {
  expect(kindOf({ text: "the next day", type: "DATE", edtf: "2022-03-05" }, "en", null)).toBe("event-relative");
});

test("the annotation has the last word", () => {
  expect(
    kindOf({ text: "the next day", type: "DATE", edtf: "2023-03-19", kind: "event-relative" }, "en", PUBLISHED),
  ).toBe("event-relative");
});
