import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { MAX_TEXT, parseIntakeBody } from "./intake-json.ts";

const NOTHING_KNOWN = { title: null, url: null, publisher: null, lang: null, published: null };
const EXPECTED =
  'the body must be {"text": "…", "title"?, "url"?, "published"?, "lang"?, "publisher"?}, {"articles": […]} or {"url": "https://…"}';
const INTAKE = "7b6f3e0c-94c4-4c1e-9d0e-3f1d0f6f2a11";

describe("a body of POST /api/articles", () => {
  test("is an article", () => {
    expect(parseIntakeBody({ text: "A.", published: "2023-03", url: "https://example.org/a" })).toEqual({
      ok: true,
      value: {
        intake: null,
        url: null,
        articles: [
          {
            name: "https://example.org/a",
            input: {
              ok: true,
              value: { ...NOTHING_KNOWN, text: "A.", published: "2023-03", url: "https://example.org/a" },
            },
          },
        ],
      },
    });
  });

  test("is several, of which a wrong one costs no other", () => {
    const articles = [
      { text: "A.", title: "T" },
      { text: 5 },
      { text: "B.", published: "18.03.2023", lang: "english" },
      7,
    ];
    expect(parseIntakeBody({ articles, intake: INTAKE })).toEqual({
      ok: true,
      value: {
        intake: INTAKE,
        url: null,
        articles: [
          { name: "T", input: { ok: true, value: { ...NOTHING_KNOWN, text: "A.", title: "T" } } },
          { name: "article 2", input: { ok: false, error: 'text must be the text of the article, got "5".' } },
          {
            name: "article 3",
            input: {
              ok: false,
              error:
                'lang must be a language code of two or three letters, got "english"; published must be a date written YYYY, YYYY-MM or YYYY-MM-DD, got "18.03.2023".',
            },
          },
          { name: "article 4", input: { ok: false, error: 'It must be an article with a text, got "7".' } },
        ],
      },
    });
  });

  test("is an address", () => {
    expect(parseIntakeBody({ url: "https://example.org/a" })).toEqual({
      ok: true,
      value: { intake: null, articles: [], url: "https://example.org/a" },
    });
  });

  test.each([
    [null, EXPECTED],
    [[], EXPECTED],
    [{}, EXPECTED],
    ["text", EXPECTED],
    [{ url: 5 }, EXPECTED],
    [{ url: "ftp://example.org" }, 'url must be a web address (http or https), got "ftp://example.org"'],
    [{ articles: [] }, "articles must not be empty"],
    [{ articles: "A." }, `articles must be a list; ${EXPECTED}`],
    [{ articles: Array.from({ length: 1001 }, () => ({ text: "A." })) }, "articles may be 1000 in one request"],
    [{ text: "A.", intake: "mine" }, "intake must be a UUID"],
  ])("%o is refused with what was expected", (body, error) => {
    expect(parseIntakeBody(body)).toEqual({ ok: false, error });
  });

  test("has texts up to a limit, which it names", () => {
    const parsed = parseIntakeBody({ text: "x".repeat(MAX_TEXT + 1) });
    expect(parsed.ok && parsed.value.articles[0]?.input).toEqual({
      ok: false,
      error: "text may have 2000000 characters, got 2000001.",
    });
  });

  test("never throws, whatever it is", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (body) => {
        const parsed = parseIntakeBody(body);
        expect(parsed.ok || parsed.error.length > 0).toBe(true);
      }),
    );
  });
});
