import { expect, test } from "vitest";
import { packOf } from "#lib/lang/index.ts";
import type { Actor, ActorKind, ActorMention } from "#lib/model/actor.ts";
import type { Dct } from "#lib/model/article.ts";
import { readDocument } from "#lib/text/document.ts";
import { recogniseTimexes } from "#lib/timex/recognise.ts";
import { resolveTimexes } from "#lib/timex/resolve.ts";
import { assembleEvents } from "./assemble.ts";

/** A few actors under the forms that the sentences below write them in: the rooms that find actors have tests of their own. */
const CAST: readonly (readonly [id: string, kind: ActorKind, forms: readonly string[]])[] = [
  ["ann", "person", ["Ann Bell", "Енн Белл", "آن بيل"]],
  ["ben", "person", ["Ben Cole", "Беном Коулом", "بن كول"]],
  ["cal", "person", ["Cal Dunn"]],
  ["KAZ", "state", ["Kazakhstan", "Kazajistán", "Казахстан", "كازاخستان"]],
  ["GEO", "state", ["Georgia", "Грузію", "جورجيا"]],
  ["MDA", "state", ["Moldova", "Молдову", "مولدوفا"]],
  ["RUS", "state", ["Russia", "Rusia", "Росії", "روسيا"]],
];
const ACTORS = new Map(
  CAST.map(([id, kind]): [string, Actor] => [id, { id, kind, country: null, names: { en: id }, listed: true }]),
);

const OFFICES: Readonly<Record<string, readonly string[]>> = {
  ann: ["head-of-state"],
  ben: ["head-of-state"],
  cal: ["foreign-minister"],
};

function mentionsIn(text: string): readonly ActorMention[] {
  const found = CAST.flatMap(([actorId, , forms]) =>
    forms.flatMap((form) =>
      [...text.matchAll(new RegExp(form, "gu"))].map(
        ({ index }): ActorMention => ({
          start: index,
          end: index + form.length,
          text: form,
          actorId,
          by: "name",
          rule: "test",
        }),
      ),
    ),
  );
  return found.sort((a, b) => a.start - b.start);
}

function read(text: string, lang: string, published: string | null) {
  const document = readDocument(text, packOf, lang);
  const pack = packOf(document.lang)!;
  const timexMentions = document.paragraphs.flatMap((paragraph) =>
    paragraph.sentences.flatMap((sentence) => recogniseTimexes(sentence, pack, text)),
  );
  const dct: Dct = { edtf: published, basis: published ? "given" : "unknown", evidence: [], rule: "test" };
  const timexes = resolveTimexes(timexMentions, published, document.paragraphs);
  const events = assembleEvents({
    articleId: "a",
    document,
    pack,
    timexes,
    mentions: mentionsIn(text),
    places: [],
    dateline: null,
    stateOf: () => null,
    officesOf: (id) => OFFICES[id] ?? [],
    actorOf: (id) => ACTORS.get(id) ?? null,
    dct,
  });
  return events.map(({ edtf, basis, type, mode, actors }) => [
    edtf,
    basis,
    mode ?? type,
    actors.map(({ mention, role }) => `${mention.actorId} ${role}`).join(", "),
  ]);
}

const DCT = "2023-03-25";

test.each<[string, string, readonly (readonly (string | null)[])[]]>([
  [
    "en",
    "On March 18, Ann Bell met Ben Cole in Astana.",
    [["2023-03-18", "explicit", "meeting", "ann agent, ben participant"]],
  ],
  [
    "en",
    "On March 17 Ann Bell met Ben Cole, and on March 15 she visited Georgia.",
    [
      ["2023-03-17", "explicit", "meeting", "ann agent, ben participant"],
      ["2023-03-15", "explicit", "visit", "ann agent, GEO host"],
    ],
  ],
  [
    "en",
    "On March 18, Ann Bell was received by Ben Cole.",
    [["2023-03-18", "explicit", "reception", "ben agent, ann recipient"]],
  ],
  [
    "en",
    "Last week Ann Bell visited Moldova and Georgia.",
    [
      ["2023-03-13/2023-03-19", "relative", "visit", "ann agent, MDA host"],
      ["2023-03-13/2023-03-19", "relative", "visit", "ann agent, GEO host"],
    ],
  ],
  [
    "fr",
    "Ann Bell a dénoncé les frappes menées par Russia le 12 mars.",
    [
      [null, "undated", "ACCUSE", "ann agent, RUS recipient"],
      ["2023-03-12", "explicit", "ASSAULT", "ann agent, RUS recipient"],
    ],
  ],
  ["en", "Ann Bell met Ben Cole.", [[null, "undated", "meeting", "ann agent, ben participant"]]],
  [
    "uk",
    "У вересні Енн Белл зустрілася з Беном Коулом.",
    [["2022-09", "explicit", "meeting", "ann agent, ben participant"]],
  ],
  [
    "es",
    "El 18 de marzo Ann Bell se reunió con Ben Cole.",
    [["2023-03-18", "explicit", "meeting", "ann agent, ben participant"]],
  ],
  ["ar", "في 17 مارس التقى آن بيل مع بن كول.", [["2023-03-17", "explicit", "meeting", "ann agent, ben participant"]]],
  [
    "en",
    "Ann Bell met Ben Cole on March 3 and again on March 18.",
    [
      ["2023-03-03", "explicit", "meeting", "ann agent, ben participant"],
      ["2023-03-18", "explicit", "meeting", "ann agent, ben participant"],
    ],
  ],
  [
    "en",
    "Ann Bell met Ben Cole on March 3 and 4.",
    [["2023-03-03/2023-03-04", "explicit", "meeting", "ann agent, ben participant"]],
  ],
  [
    "en",
    "Ann Bell held talks with Ben Cole on March 3 and with Russia on March 9.",
    [
      ["2023-03-03", "explicit", "meeting", "ann agent, ben participant"],
      ["2023-03-09", "explicit", "meeting", "ann agent, RUS participant"],
    ],
  ],
  [
    "uk",
    "Енн Белл провела переговори 3 березня з Беном Коулом, а 9 березня — з Росії.",
    [
      ["2023-03-03", "explicit", "meeting", "ann agent, ben participant"],
      ["2023-03-09", "explicit", "meeting", "ann agent, RUS participant"],
    ],
  ],
  [
    "en",
    "On March 3 Ann Bell visited Moldova and Georgia in the company of advisers from Russia.",
    [
      ["2023-03-03", "explicit", "visit", "ann agent, MDA host, RUS participant"],
      ["2023-03-03", "explicit", "visit", "ann agent, GEO host, RUS participant"],
    ],
  ],
  [
    "en",
    "On March 3 Ann Bell met Ben Cole in Oslo. Ann Bell and Ben Cole talked for three hours.",
    [
      ["2023-03-03", "explicit", "meeting", "ann agent, ben participant"],
      ["2023-03-03~", "narrative-order", "meeting", "ann agent, ben agent"],
    ],
  ],
  [
    "en",
    "On March 3 Ann Bell met Ben Cole in Oslo. Ann Bell had held talks with Ben Cole.",
    [
      ["2023-03-03", "explicit", "meeting", "ann agent, ben participant"],
      [null, "undated", "meeting", "ann agent, ben participant"],
    ],
  ],
  [
    "fr",
    "Reçu le 18 mars à Paris par Ann Bell, Ben Cole a ensuite rencontré Cal Dunn le 20 mars.",
    [
      ["2023-03-18", "explicit", "reception", "ann agent, ben recipient"],
      ["2023-03-20", "explicit", "meeting", "ben agent, cal participant"],
    ],
  ],
  [
    "fr",
    "C'est le 18 mars, à Oslo, que Ann Bell a rencontré Ben Cole.",
    [["2023-03-18", "explicit", "meeting", "ann agent, ben participant"]],
  ],
  [
    "en",
    "On March 18 Ann Bell rejected the ratification of the treaty.",
    [["2023-03-18", "explicit", "REJECT", "ann agent"]],
  ],
  [
    "fr",
    "Le 18 mars, Ann Bell a demandé à Ben Cole la libération des otages.",
    [["2023-03-18", "explicit", "REQUEST", "ann agent, ben recipient"]],
  ],
  [
    "es",
    "Sin la presencia de Rusia, Ann Bell se reunió el 18 de marzo con Ben Cole.",
    [["2023-03-18", "explicit", "meeting", "ann agent, ben participant"]],
  ],
  [
    "ar",
    "دخل الاتفاق المبرم في 3 مارس حيز التنفيذ في 18 مارس بين روسيا وجورجيا.",
    [["2023-03-18", "explicit", "AGREE", "RUS participant, GEO participant"]],
  ],
  [
    "fr",
    "Dès le 3 mars, Ann Bell a rencontré Ben Cole.",
    [["2023-03-03", "explicit", "meeting", "ann agent, ben participant"]],
  ],
])("%s: %s", (lang, text, expected) => {
  expect(read(text, lang, DCT)).toEqual(expected);
});

test("a date before the words of a speech dates the speech, not what was said", () => {
  const told = read("On March 5 Ann Bell said that Kazakhstan had closed its border with Russia.", "en", DCT);
  expect(told.map(([edtf, , mode]) => [edtf, mode])).toEqual([
    ["2023-03-05", "statement"],
    [null, "SANCTION"],
  ]);
});

test("who says something at no known time says it beside the story", () => {
  expect(read("Ann Bell said that trade would grow.", "en", DCT)).toEqual([]);
});

test.each([
  [
    "those told in the sentence before",
    "On March 18 Ann Bell met Ben Cole. On March 20 Ann Bell met Cal Dunn. On March 21 both sides signed an agreement.",
    ["ann", "cal"],
  ],
  [
    "those who hold the office named",
    "On March 18 Ann Bell met Ben Cole. On March 20 Ann Bell met Cal Dunn. On March 21 both presidents signed an agreement.",
    ["ann", "ben"],
  ],
  [
    "those told most often, farther away",
    "On March 17 Ann Bell met Ben Cole.\n\nOn March 18 Ben Cole met Ann Bell. On March 20 Ann Bell met Cal Dunn.\n\nOn March 21 both sides signed an agreement.",
    ["ann", "ben"],
  ],
  [
    "those brought together by a third",
    "On March 18 Cal Dunn mediated between Ann Bell and Ben Cole. On March 19 both sides signed an agreement.",
    ["ann", "ben"],
  ],
  [
    "those named right behind",
    "On March 18 Ann Bell met Ben Cole. On March 21 the two ministers, Cal Dunn and Ann Bell, signed an agreement.",
    ["ann", "cal"],
  ],
])("“the two” are %s", (_, text, expected) => {
  const cast = read(text, "en", DCT).at(-1)!.at(-1)!;
  expect(cast.match(/ann|ben|cal/g)!.sort()).toEqual(expected);
});

test("“both presidents” are the two who met before", () => {
  const told = read("On March 18 Ann Bell met Ben Cole. On March 19 both leaders signed an agreement.", "en", DCT);
  expect(told.at(-1)).toEqual(["2023-03-19", "explicit", "sign", "ann agent, ben agent"]);
});

const MET = "On March 18 Ann Bell met Ben Cole.";

test.each<[string, string, string]>([
  ["the two of the sentence before", `${MET} They discussed the corridor.`, "ann agent, ben agent"],
  ["nobody where somebody else was told since", `${MET} Prices rose. Russia left. They discussed the corridor.`, ""],
  ["the two of the paragraph above", `${MET}\n\nThey discussed the corridor.`, "ann agent, ben agent"],
  ["nobody of a paragraph farther up", `${MET}\n\nPrices rose.\n\nThey discussed the corridor.`, ""],
])("“they” are %s", (_, text, expected) => {
  const told = read(text, "en", DCT).filter(([, , type]) => type === "CONSULT/discussion" || type === "CONSULT");
  expect(told.at(-1)?.at(-1) ?? "").toBe(expected);
});

test.each<[string, number]>([
  ["Ann Bell has praised Kazakhstan since the invasion of Georgia.", 1],
  ["Ann Bell created the post on March 3 to help Kazakhstan since the invasion of Georgia.", 0],
  ["Since the invasion of Georgia in March 2022, prices have risen.", 1],
  ["Russia began the invasion of Georgia on March 3.", 1],
])("what is told only to say since when is no event: %s", (text, events) =>
  expect(read(text, "en", DCT)).toHaveLength(events),
);

test.each([
  ["“We will sign the treaty with Ben Cole,” Ann Bell said on March 18.", "sign", null],
  ["“We will sign the treaty with Ben Cole on March 17,” Ann Bell said on March 18.", "sign", "2023-03-17"],
])("the day of the saying is not the day of what is said: %s", (text, type, expected) => {
  const said = read(text, "en", DCT).find((told) => told[2] === type);
  expect(said?.[0]).toBe(expected);
});

test.each<[string, string, string | null]>([
  ["a connector carries the date on", `${MET} Later, Ann Bell and Ben Cole held a press conference.`, "2023-03-18~"],
  ["what somebody says at the meeting is dated by it", `${MET} Ann Bell praised Kazakhstan.`, "2023-03-18~"],
  ["also at the beginning of the next paragraph", `${MET}\n\nBen Cole praised Kazakhstan.`, "2023-03-18~"],
  ["and within the next three", `${MET}\n\nIt rained.\n\nBen Cole praised Kazakhstan.`, "2023-03-18~"],
  [
    "not four paragraphs later",
    `${MET}\n\nIt rained.\n\nIt froze.\n\nIt snowed.\n\nBen Cole praised Kazakhstan.`,
    null,
  ],
  ["not what others say", `${MET} Russia praised Kazakhstan.`, null],
  ["not what somebody did", `${MET} Ann Bell visited Georgia.`, null],
  ["not what they said earlier", `${MET} Ann Bell had praised Kazakhstan.`, null],
  ["not what they keep saying", `${MET} Every week Ann Bell praised Kazakhstan.`, null],
  [
    "a plan does not move the story",
    `${MET} Ann Bell will visit Georgia in May. Later, they spoke to the press.`,
    "2023-05",
  ],
])("%s", (_, text, expected) => {
  expect(read(text, "en", DCT)[1]?.[0] ?? null).toBe(expected);
});

test("after a plan the story goes on where it was", () => {
  const told = read(`${MET} Ann Bell will visit Georgia in May. After that, Ann Bell signed a treaty.`, "en", DCT);
  expect(told.map(([edtf]) => edtf)).toEqual(["2023-03-18", "2023-05", "2023-03-18~"]);
});

test("the date of a relative clause is not that of the clause that it stands in", () => {
  const [first] = read("On March 18 Ann Bell signed the treaty which Ben Cole had ended on March 3.", "en", DCT);
  expect(first?.[0]).toBe("2023-03-18");
});

test.each<[string, string, readonly string[]]>([
  [
    "two days of one kind of event are two events",
    "Ann Bell met Ben Cole on March 3 and March 18.",
    ["2023-03-03", "2023-03-18"],
  ],
  [
    "in another language",
    "Ann Bell se reunió con Ben Cole el 3 de marzo y el 18 de marzo.",
    ["2023-03-03", "2023-03-18"],
  ],
  ["a day and its month are one", "Ann Bell met Ben Cole on March 3, in March.", ["2023-03-03"]],
])("%s", (_, text, expected) => {
  expect(read(text, text.includes("reunió") ? "es" : "en", DCT).map(([edtf]) => edtf)).toEqual(expected);
});

test("what happened at a time that the text does not tell stays undated without a date of publication", () => {
  expect(read("In September Ann Bell met Ben Cole.", "en", null)).toEqual([
    [null, "undated", "meeting", "ann agent, ben participant"],
  ]);
});

test("spans quote the article to the letter, in every script", () => {
  const text = "في 17 مارس التقى آن بيل مع بن كول.";
  const document = readDocument(text, packOf, "ar");
  const dct: Dct = { edtf: null, basis: "unknown", evidence: [], rule: "test" };
  const events = assembleEvents({
    articleId: "a",
    document,
    pack: packOf("ar")!,
    timexes: [],
    mentions: mentionsIn(text),
    places: [],
    dateline: null,
    stateOf: () => null,
    officesOf: () => [],
    actorOf: (id) => ACTORS.get(id) ?? null,
    dct,
  });
  expect(events.map(({ start, end, quote }) => text.slice(start, end) === quote)).toEqual([true]);
});

test.each<[string, string, readonly (string | null)[]]>([
  [
    "a date as a sentence dates what follows in its paragraph",
    "Long days. 7 December 2022. Ann Bell met Ben Cole.",
    ["2022-12-07"],
  ],
  [
    "until the next one",
    "7 December 2022. Ann Bell met Ben Cole. January 2023. Ann Bell visited Georgia.",
    ["2022-12-07", "2023-01"],
  ],
  [
    "not beyond its paragraph",
    "Long days. 7 December 2022.\n\nThe cities of the south are old and beautiful and so Ann Bell met Ben Cole.",
    [null],
  ],
  [
    "a date as a line dates the paragraphs under it",
    "Long days.\n\n7 December 2022\n\nAnn Bell met Ben Cole.\n\nAnn Bell visited Georgia.",
    ["2022-12-07", "2022-12-07"],
  ],
  ["a clause that has a date keeps it", "7 December 2022. On 5 December 2022 Ann Bell met Ben Cole.", ["2022-12-05"]],
  [
    "nor does it date what was before or is to come",
    "7 December 2022. Ann Bell had met Ben Cole. Ann Bell will visit Georgia.",
    [null, null],
  ],
])("%s", (_, text, expected) => {
  expect(read(text, "en", DCT).map(([edtf]) => edtf)).toEqual(expected);
});
