import fc from "fast-check";
import { expect, test } from "vitest";
import type { ArticleMetadata } from "#lib/model/article.ts";
import { articleOf } from "./article.ts";
import { extractArticle } from "./extract-article.ts";
import { extractCorpus } from "./extract-corpus.ts";

const read = (text: string, metadata: Partial<ArticleMetadata> = {}) => extractArticle(articleOf(text, metadata));
const told = (text: string, metadata: Partial<ArticleMetadata> = {}) =>
  read(text, metadata).events.map(({ edtf, basis, mode, type, certainty }) => [edtf, basis, mode ?? type, certainty]);

test("the same text is the same article, whatever is known beside it", () => {
  expect(articleOf("A text.", { title: "Other" }).id).toBe(articleOf("A text.").id);
});

test("a wire report's opening dates the article and no event", () => {
  const text =
    "TOKYO, 4 July 2023 (Agency) - Japanese Foreign Minister Yoshimasa Hayashi met his Indian counterpart Subrahmanyam Jaishankar on Monday. Jaishankar visited Seoul.";
  expect(read(text).dct).toMatchObject({ edtf: "2023-07-04", basis: "stated" });
  expect(told(text)).toEqual([
    ["2023-07-03", "relative", "meeting", "asserted"],
    [null, "undated", "visit", "asserted"],
  ]);
});

test.each([
  ["Madrid, 14 de febrero de 2022. José Manuel Albares viajó ayer a Kiev.", "2022-02-14"],
  ["Київ, 19 квітня 2024 року. Денис Шмигаль відвідав Брюссель.", "2024-04-19"],
  ["PARIS, June 6, 2024 (Agency) — Emmanuel Macron met Olaf Scholz.", "2024-06-06"],
])("a place and a date that open the text date the article: %s", (text, edtf) => {
  expect(read(text).dct).toMatchObject({ edtf, basis: "stated" });
});

test.each([
  "On 14 February 2022 Emmanuel Macron met Olaf Scholz.",
  "Emmanuel Macron met Olaf Scholz on 14 February 2022. They spoke.",
])("a date that an opening sentence tells with its event is no dateline: %s", (text) => {
  expect(read(text).dct.basis).not.toBe("stated");
});

test.each([
  ["en", "On January 1 Antony Blinken and Sergey Lavrov signed a memorandum."],
  ["es", "El 1 de enero Antony Blinken y Serguéi Lavrov firmaron un memorando."],
  ["fr", "Le 1er janvier, Antony Blinken et Sergueï Lavrov ont signé un mémorandum."],
  ["uk", "1 січня Ентоні Блінкен і Сергій Лавров підписали меморандум."],
  ["ru", "1 января Энтони Блинкен и Сергей Лавров подписали меморандум."],
  ["ar", "وفي 1 يناير وقع أنتوني بلينكن وسيرغي لافروف مذكرة تفاهم."],
])("what a verb tells as past does not lie in the weeks to come: %s", (lang, text) => {
  expect(told(text, { lang, published: "2024-12-12" })).toEqual([["2024-01-01", "explicit", "sign", "asserted"]]);
});

test("a statement is a fact, whatever it says may come", () => {
  expect(
    told("Keir Starmer announced on Tuesday that Britain would cut emissions.", { published: "2024-11-12" }),
  ).toEqual([["2024-11-12", "relative", "statement", "asserted"]]);
});

test("a day of the week lies before the article for what was, after it for what is planned", () => {
  const published = "2024-06-06"; // a Thursday
  expect(told("Emmanuel Macron met Olaf Scholz on Friday.", { published })).toEqual([
    ["2024-05-31", "relative", "meeting", "asserted"],
  ]);
  expect(told("Emmanuel Macron will meet Olaf Scholz on Friday.", { published })).toEqual([
    ["2024-06-07", "relative", "meeting", "planned"],
  ]);
});

test("what is denied is told as denied", () => {
  expect(told("The ministry denied that Serbia had supplied weapons to Azerbaijan in 2020.").at(-1)).toEqual([
    "2020",
    "explicit",
    "AID",
    "denied",
  ]);
});

test("a visit to two cities is two visits, to the countries of both", () => {
  const visits = read("El 3 de mayo de 2022 Emmanuel Macron visitó Berlín y Varsovia.").events;
  expect(visits.map(({ actors }) => actors.find(({ role }) => role === "host")?.mention.actorId).sort()).toEqual([
    "DEU",
    "POL",
  ]);
});

test("an article that prints no year takes it from another that tells the same event", () => {
  const dated = articleOf("Sergey Lavrov met Wang Yi in Moscow on 22 February 2023.", { published: "2023-02-23" });
  const undated = articleOf("El 22 de febrero Serguéi Lavrov se reunió con Wang Yi en Moscú.");
  const { articles, events } = extractCorpus([dated, undated].map((article) => extractArticle(article)));
  expect(events).toHaveLength(1);
  expect(articles[1]!.events[0]!.edtf).toBe("2023-02-22");
  expect(articles[1]!.dct).toMatchObject({ basis: "inferred", rule: "dct/merged-event" });
});

test("what the corpus lent an article goes with the corpus", () => {
  const dated = extractArticle(
    articleOf("Sergey Lavrov met Wang Yi in Moscow on 22 February 2023.", { published: "2023-02-23" }),
  );
  const undated = extractArticle(articleOf("El 22 de febrero Serguéi Lavrov se reunió con Wang Yi en Moscú."));
  const together = extractCorpus([dated, undated]);
  const alone = extractCorpus([together.articles[1]!]);
  expect(alone.articles[0]).toEqual(undated);
});

test('every actor of an event is among the actors of its article, also one that "both countries" brings in', () => {
  const { events, actors } = read(
    "On 3 May 2022 Emmanuel Macron met Olaf Scholz in Warsaw. On 4 May 2022 both countries signed an agreement.",
  );
  const ids = new Set(actors.map(({ id }) => id));
  const acting = events.flatMap((event) => event.actors.map(({ mention }) => mention.actorId));
  expect(acting).toEqual(expect.arrayContaining(["FRA", "DEU"]));
  expect(acting.filter((id) => !ids.has(id))).toEqual([]);
});

test("a newspaper that reports is no actor of its article", () => {
  const text = "Reuters reported on 4 March 2024 that Emmanuel Macron had met Olaf Scholz.";
  const { actors, actorMentions } = read(text);
  expect(actors.map(({ id }) => id)).not.toContain("REUTERS");
  expect(actorMentions.map(({ text }) => text)).not.toContain("Reuters");
  expect(actorMentions.map(({ text }) => text)).toContain("Emmanuel Macron");
});

test("a heading is the title to its last word, of a text without one its first words are", () => {
  const heading =
    "The foreign ministers of the five states of the region agree on a common border, on water and on a road to the sea";
  const body =
    "The ministers met on 3 May 2023 and discussed trade between their countries, and what each of them expects of it.";
  expect(read(`${heading}\n\n${body}`).title).toBe(heading);
  expect(read(body).title).toMatch(/^The ministers met .{20,60}…$/u);
});

test("a day whose year nobody knows leaves its event undated, and is kept", () => {
  const { timexes, events } = read("Emmanuel Macron met Olaf Scholz on 18 March.");
  expect(timexes.map(({ edtf }) => edtf)).toEqual(["XXXX-03-18"]);
  expect(events).toMatchObject([{ edtf: null, basis: "undated", dateEvidence: { known: "XXXX-03-18" } }]);
});

test("what has gone on since a year is dated from it on, though the word's own value is the year", () => {
  const { timexes, events } = read("Since 2014 France has imposed sanctions on Russia.", { published: "2024-06-06" });
  expect(timexes).toMatchObject([{ text: "2014", edtf: "2014", bound: "from" }]);
  expect(events.map(({ edtf }) => edtf)).toEqual(["2014/.."]);
});

test("a meeting some days before a dated one has its own day", () => {
  const text = "Two days before the June 16 summit, Emmanuel Macron met Olaf Scholz.";
  expect(told(text, { published: "2024-06-20" })).toContainEqual(["2024-06-14", "relative", "meeting", "asserted"]);
});

test("a day that is soon to come needs no word for the future", () => {
  const text = "Emmanuel Macron and Olaf Scholz meet in Paris on 20 June.";
  expect(read(text, { published: "2024-06-06" }).timexes.map(({ edtf }) => edtf)).toEqual(["2024-06-20"]);
});

test("a text without any date stays undated, whatever the day it is read on", () => {
  expect(told("Emmanuel Macron met Olaf Scholz. Yesterday they spoke by phone.").every(([edtf]) => edtf === null)).toBe(
    true,
  );
});

const word = fc.constantFrom(
  "met",
  "Putin",
  "on",
  "18",
  "March",
  "2023",
  "18 مارس",
  "التقى",
  "Токаєв",
  "зустрівся",
  "з",
  "el",
  "pasado",
  "martes",
  "visitó",
  "Kazajstán",
  ".",
  ",",
  "\n",
  "\u00a0",
  "\u202b",
  "\ud800",
  "😀",
  "«",
  "1–3",
  "т.",
  "-",
  "(",
  "ـ",
  "е́",
);

test("any text is read without fault, and every span stands in it to the letter", () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof({ weight: 4, arbitrary: word }, fc.string({ unit: "binary", maxLength: 5 })), {
        maxLength: 30,
      }),
      (words) => {
        const text = words.join(" ");
        const { timexes, events, actorMentions } = read(text, { published: "2023-03-20" });
        for (const { start, end, text: extent } of [...timexes, ...actorMentions])
          expect(text.slice(start, end)).toBe(extent);
        for (const { start, end, quote } of events) expect(text.slice(start, end)).toBe(quote);
      },
    ),
    { numRuns: 150 },
  );
});
