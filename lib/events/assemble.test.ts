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
  ["KAZ", "state", ["Kazakhstan", "Kazajistán", "Казахстан", "كازاخستان"]],
  ["GEO", "state", ["Georgia", "Грузію", "جورجيا"]],
  ["MDA", "state", ["Moldova", "Молдову", "مولدوفا"]],
  ["RUS", "state", ["Russia", "Rusia", "Росії", "روسيا"]],
];
const ACTORS = new Map(
  CAST.map(([id, kind]): [string, Actor] => [id, { id, kind, country: null, names: { en: id }, listed: true }]),
);

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

test("“both presidents” are the two who met before", () => {
  const told = read("On March 18 Ann Bell met Ben Cole. On March 19 both leaders signed an agreement.", "en", DCT);
  expect(told.at(-1)).toEqual(["2023-03-19", "explicit", "AGREE", "ann agent, ben agent"]);
});

test("a connector carries the date on, marked approximate; nothing else does", () => {
  const told = read(
    "On March 18 Ann Bell met Ben Cole. Later, Ann Bell and Ben Cole held a press conference. Ann Bell praised Kazakhstan.",
    "en",
    DCT,
  );
  expect(told.map(([edtf, basis]) => [edtf, basis])).toEqual([
    ["2023-03-18", "explicit"],
    ["2023-03-18~", "narrative-order"],
    [null, "undated"],
  ]);
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
    actorOf: (id) => ACTORS.get(id) ?? null,
    dct,
  });
  expect(events.map(({ start, end, quote }) => text.slice(start, end) === quote)).toEqual([true]);
});
