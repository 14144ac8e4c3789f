import { describe, expect, test } from "vitest";
import { compileFurniture, headingOrText, isDateline, isFurniture } from "./paragraph-kind.ts";

describe("a dateline", () => {
  test.each([
    "7 лютого 2021, 09:40",
    "18 march 2023",
    "saturday, march 18, 2023",
    "published: 18/03/2023",
    "last updated on: march 18, 2023 at 10:05 gmt",
    "miércoles, 18 de marzo de 2023",
    "2023-03-18",
    "18.03.2023 09:15",
    "الثلاثاء 28 فبراير 2023",
    "نشر في 18 مارس 2023",
    "2023年3月18日",
    "publié le mardi 3 mai 2022 à 14h30",
    "(reuters, 3 may 2022)",
  ])("is little but a date: %s", (line) => {
    expect(isDateline(line)).toBe(true);
  });

  test.each([
    "the minister resigned on 18 march 2023",
    "on 18 march 2023 he flew to oslo.",
    "elections 2024",
    "budget of 2023 approved",
    "12:30",
    "5 things to know",
    "el ministro viajó a madrid el 18 de marzo de 2023 con su familia",
    "",
  ])("is not a sentence or heading with a date: %s", (line) => {
    expect(isDateline(line)).toBe(false);
  });
});

describe("furniture", () => {
  const furniture = compileFurniture(["photos? used:", "read (?:also|more)"]);

  test.each(["photo used: a.b", "- photos used: a.b", "read  also: the summit", "• read more"])(
    "is a line that begins like it: %s",
    (line) => {
      expect(isFurniture(line, furniture)).toBe(true);
    },
  );

  test.each(["the photos used: a.b", "readalso", "read moreover", `read also ${"word ".repeat(80)}`])(
    "is not text that holds such words: %s",
    (line) => {
      expect(isFurniture(line, furniture)).toBe(false);
    },
  );

  test("is nothing in a language without patterns", () => {
    expect(isFurniture("read also", compileFurniture([]))).toBe(false);
  });
});

describe("a heading", () => {
  const inside = { isFirst: false, isAboveText: true, isAlone: false };
  const first = { isFirst: true, isAboveText: false, isAlone: false };

  test.each([
    ["the example of norway", inside],
    ["which side is norway on?", first],
    ["двоє міністрів домовилися про кордон, – газета", first],
  ])("is a short line without a full stop above text: %s", (line, context) => {
    expect(headingOrText({ line, ...context })).toBe("heading");
  });

  test.each([
    ["cleverly explained.", inside],
    ["which side is norway on?", inside],
    ["• the first point of the list", inside],
    [`a line ${"that goes on ".repeat(15)}`, inside],
    ["the last line", { ...inside, isAboveText: false }],
    ["ministers met in oslo on 3 may", { isFirst: true, isAboveText: false, isAlone: true }],
  ])("is not a sentence, a list item, a long line, or what nothing follows: %s", (line, context) => {
    expect(headingOrText({ line, ...context })).toBe("text");
  });
});
