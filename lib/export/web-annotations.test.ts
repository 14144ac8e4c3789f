import fc from "fast-check";
import { expect, test } from "vitest";
import type { ArticleDetailJson, ArticleMarkJson } from "#lib/wire/article-json.ts";
import { ORIGIN, sample } from "./samples.suite.ts";
import { webAnnotations } from "./web-annotations.ts";

interface Selectors {
  readonly items: readonly {
    readonly id: string;
    readonly body: readonly { readonly purpose: string; readonly value?: string; readonly source?: string }[];
    readonly target: {
      readonly selector: readonly [
        { readonly start: number; readonly end: number },
        { readonly exact: string; readonly prefix: string; readonly suffix: string },
      ];
    };
  }[];
}

const mark = (start: number, end: number, more: Partial<ArticleMarkJson> = {}): ArticleMarkJson => ({
  start,
  end,
  kind: "date",
  ref: "2023-03",
  mentionId: null,
  label: "March 2023",
  ...more,
});

const annotated = (text: string, marks: readonly ArticleMarkJson[]): Selectors => {
  const article: ArticleDetailJson = {
    ...{ id: "a1", title: "A", lang: "ar", dir: "rtl", url: null, publisher: null, text },
    published: { edtf: null, basis: "unknown", evidence: [] },
    marks: [...marks],
    events: [sample("2023-03")],
  };
  return webAnnotations(article, ORIGIN) as Selectors;
};

test("positions count code points: sliced by them, the text is the quote, with its neighbours on both sides", () => {
  const anyText = fc.array(fc.constantFrom("😀", "𐎠", "ق", "ї", "a", " "), { minLength: 1, maxLength: 90 });
  fc.assert(
    fc.property(anyText, fc.nat(), fc.nat(), (characters, a, b) => {
      const [first, last] = [a % characters.length, b % characters.length].sort((x, y) => x - y) as [number, number];
      const before = characters.slice(0, first).join("");
      const exact = characters.slice(first, last + 1).join("");
      const text = characters.join("");
      const [item] = annotated(text, [mark(before.length, before.length + exact.length)]).items;
      const [position, quote] = item!.target.selector;
      expect([...text].slice(position.start, position.end).join("")).toBe(exact);
      expect(quote.exact).toBe(exact);
      expect(text).toContain(quote.prefix + quote.exact + quote.suffix);
      expect(before.endsWith(quote.prefix)).toBe(true);
      expect(`${quote.prefix} ${quote.suffix}`).not.toMatch(/\p{Cs}/u);
    }),
  );
});

test("an event's annotation leads to the event and keeps date, precision and basis", () => {
  const { items } = annotated("قال", [mark(0, 3, { kind: "event", ref: "e1", mentionId: "m1" })]);
  expect(items[0]!.id).toBe(`${ORIGIN}/api/articles/a1/annotations#m-m1`);
  expect(items[0]!.body).toContainEqual(expect.objectContaining({ source: `${ORIGIN}/events/e1`, purpose: "linking" }));
  const tags = items[0]!.body.filter(({ purpose }) => purpose === "tagging").map(({ value }) => value);
  expect(tags).toEqual([
    "CONSULT",
    "visit",
    "certainty: asserted",
    "date: 2023-03",
    "precision: month",
    "basis: explicit",
  ]);
});

test("actors are identified, dates tagged", () => {
  const { items } = annotated("قال أمس", [
    mark(0, 3, { kind: "actor", ref: "TUR", label: "Türkiye" }),
    mark(4, 7),
    mark(4, 7, { ref: null }),
  ]);
  expect(items[0]!.body.map(({ purpose, value }) => [purpose, value])).toEqual([
    ["identifying", "Türkiye"],
    ["tagging", "TUR"],
  ]);
  expect(items[1]!.body.map(({ value }) => value)).toEqual(["March 2023", "date: 2023-03", "precision: month"]);
  expect(items[2]!.body.map(({ value }) => value)).toEqual(["March 2023", "date: not known"]);
});
