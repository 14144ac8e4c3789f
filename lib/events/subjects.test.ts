import { expect, test } from "vitest";
import { packOf } from "#lib/lang/index.ts";
import type { Actor, ActorMention } from "#lib/model/actor.ts";
import { readDocument } from "#lib/text/document.ts";
import { assembleEvents } from "./assemble.ts";

const STATES: Readonly<Record<string, string>> = {
  Bolivie: "BOL",
  Kenya: "KEN",
  Oman: "OMN",
  Ukraine: "UKR",
  Кения: "KEN",
  Оманом: "OMN",
};
const ACTORS: ReadonlyMap<string, Actor> = new Map(
  Object.values(STATES).map((id) => [id, { id, kind: "state", country: id, names: { en: id }, listed: true }]),
);

const mentionsIn = (text: string): readonly ActorMention[] =>
  Object.entries(STATES)
    .map(([form, actorId]) => ({ start: text.indexOf(form), text: form, actorId, by: "name" as const, rule: "test" }))
    .filter(({ start }) => start >= 0)
    .map((mention) => ({ ...mention, end: mention.start + mention.text.length }))
    .sort((a, b) => a.start - b.start);

function castOf(text: string, code = "fr"): readonly string[] {
  const events = assembleEvents({
    articleId: "a",
    document: readDocument(text, packOf, code),
    pack: packOf(code)!,
    timexes: [],
    mentions: mentionsIn(text),
    places: [],
    dateline: null,
    stateOf: () => null,
    officesOf: () => [],
    actorOf: (id) => ACTORS.get(id) ?? null,
    dct: { edtf: null, basis: "unknown", evidence: [], rule: "test" },
  });
  return events.flatMap(({ actors }) => actors.map(({ mention, role }) => `${role} ${mention.actorId}`));
}

test.each([
  ["Le Kenya et la Bolivie ont condamné l'Ukraine.", ["agent KEN", "agent BOL", "recipient UKR"]],
  ["Invité par l'Ukraine, Oman a condamné la Bolivie.", ["agent OMN", "recipient UKR", "recipient BOL"]],
])("an article hides neither a preposition nor a conjunction: %s", (text, cast) => {
  expect(castOf(text)).toEqual(cast);
});

test.each([
  ["en", "Kenya signed an agreement and two days later the rebels attacked a convoy.", ["agent KEN"]],
  ["en", "Kenya signed an agreement and two days later attacked a convoy.", ["agent KEN", "agent KEN"]],
  [
    "en",
    "Kenya and Oman signed an agreement and condemned Ukraine.",
    ["agent KEN", "agent OMN", "agent KEN", "agent OMN", "recipient UKR"],
  ],
  ["en", "Kenya praised the accord; Oman, which had no say, condemned it.", ["agent KEN", "agent OMN"]],
  ["fr", "Le Kenya a condamné l'Ukraine, longtemps entourée par Oman.", ["agent KEN", "recipient UKR"]],
  [
    "fr",
    "La Bolivie, avec laquelle le Kenya a rompu ses relations diplomatiques, a condamné l'Ukraine.",
    ["agent KEN", "participant BOL", "agent BOL", "recipient UKR"],
  ],
  ["ru", "Кения подписала соглашение с Оманом, а повстанцы атаковали колонну.", ["agent KEN", "participant OMN"]],
])("who acts, where several are told of (%s): %s", (code, text, cast) => {
  expect(castOf(text, code)).toEqual(cast);
});
