import { expect, test } from "vitest";
import { PACKS } from "#lib/lang/index.ts";
import { articleOf } from "./article.ts";
import { extractArticle } from "./extract-article.ts";

const rows = PACKS.flatMap(({ code, events }) => events.modes.map((row) => ({ code, ...row })));

test.each(rows)("$code $type/$mode: $example", ({ code, type, mode, example }) => {
  const { events } = extractArticle(articleOf(example, { lang: code, published: "2024-05-10" }));
  expect(events.map((event) => `${event.type}/${event.mode}`)).toContain(`${type}/${mode}`);
});

test.each([
  ["fr", "Le Tchad a rappelé son ambassadeur et expulsé celui de la France."],
  ["es", "Chad llamó a consultas a su embajador y expulsó al de Francia."],
])("%s: an envoy who is not named again is expelled as one who is: %s", (lang, text) => {
  const { events } = extractArticle(articleOf(text, { lang, published: "2024-05-10" }));
  expect(events.map(({ mode }) => mode)).toEqual(["recall", "expel"]);
});
