import { describe, expect, test } from "vitest";
import { CARD, type TextCard, textCard } from "#lib/picture/card.ts";
import { picture } from "#lib/picture/svg.ts";
import { lineOf } from "#lib/picture/text.ts";
import { widthOf } from "#lib/picture/type.ts";
import { measure, toPng } from "./png.ts";

const LONG = {
  en: "Kassym-Jomart Tokayev takes part in a multilateral meeting with the Security Council of Kazakhstan and the Organization of Turkic States on the territorial integrity of every one of its members",
  uk: "Касим-Жомарт Токаєв бере участь у багатосторонній зустрічі з Радою безпеки Казахстану та Організацією тюркських держав щодо територіальної цілісності",
  ar: "قاسم جومارت توكاييف يشارك في اجتماع متعدد الأطراف مع مجلس أمن كازاخستان ومنظمة الدول التركية بشأن وحدة أراضي جميع أعضائها",
};
const TEXTS = [
  "James Cleverly visits Kazakhstan",
  "El presidente Erdoğan visita Astaná (2023)",
  ...Object.values(LONG),
  "18 مارس 2023 · السنة مستنتجة",
];

describe.each(["sans", "serif"] as const)("the table of widths of the %s", (face) => {
  test.each(TEXTS)("gives what is drawn or a little more: %s", async (text) => {
    const dir = /\p{Script=Arabic}/u.test(text) ? "rtl" : "ltr";
    const type = { face, sizePx: 20, bold: true };
    const line = lineOf({ ...type, text, dir, x: 0, y: 100, side: "left", fill: "#000" });
    const { left, right } = (await measure(picture(5000, 200, "x", line)))!;
    expect(widthOf(text, type)).toBeGreaterThanOrEqual(right - left);
    expect(widthOf(text, type)).toBeLessThan((right - left) * 1.25);
  });
});

const cardIn = (ui: keyof typeof LONG, change: Partial<TextCard> = {}): TextCard => ({
  dir: ui === "ar" ? "rtl" : "ltr",
  eyebrow: "Consult · multilateral",
  colour: "#16708f",
  title: LONG[ui],
  titleDir: ui === "ar" ? "rtl" : "ltr",
  titleLang: null,
  lead: "from 21 January 2023 to 31 January 2023, year unknown",
  badges: ["reported", "year inferred"],
  facts: [LONG[ui], LONG[ui]],
  source: LONG[ui],
  host: "dateline.example.org",
  ...change,
});

describe.each(["en", "uk", "ar"] as const)("a card in %s with far too many words", (ui) => {
  test("keeps them all within its margins", async () => {
    const words = textCard(cardIn(ui)).replaceAll(/<rect[^>]*>/g, "");
    const box = (await measure(words))!;
    expect(box.left).toBeGreaterThanOrEqual(70);
    expect(box.right).toBeLessThanOrEqual(CARD.widthPx - 70);
    expect(box.bottom).toBeLessThanOrEqual(CARD.heightPx - 20);
  });
});

test("a card is a PNG of its size", async () => {
  const png = Buffer.from(await toPng(textCard(cardIn("en"))));
  expect(png.subarray(1, 4).toString("latin1")).toBe("PNG");
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([CARD.widthPx, CARD.heightPx]);
});

test("Arabic letters are joined: a word is narrower than its letters apart", async () => {
  const widthOfLine = async (text: string) => {
    const line = lineOf({ face: "serif", sizePx: 40, text, dir: "rtl", x: 0, y: 100, side: "left", fill: "#000" });
    const { left, right } = (await measure(picture(2000, 200, "x", line)))!;
    return right - left;
  };
  expect(await widthOfLine("كازاخستان")).toBeLessThan((await widthOfLine([..."كازاخستان"].join("\u200C"))) * 0.9);
});

test("what is asked for twice is drawn once", async () => {
  const svg = textCard(cardIn("en", { host: "twice.example" }));
  expect(await toPng(svg)).toBe(await toPng(svg));
  expect(await toPng(svg, 0.5)).not.toBe(await toPng(svg));
});
