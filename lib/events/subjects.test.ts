import { expect, test } from "vitest";
import { packOf } from "#lib/lang/index.ts";
import type { Actor, ActorMention } from "#lib/model/actor.ts";
import { readDocument } from "#lib/text/document.ts";
import { assembleEvents } from "./assemble.ts";

const STATES: Readonly<Record<string, string>> = { Bolivie: "BOL", Kenya: "KEN", Oman: "OMN", Ukraine: "UKR" };
const ACTORS: ReadonlyMap<string, Actor> = new Map(
  Object.values(STATES).map((id) => [id, { id, kind: "state", country: id, names: { en: id }, listed: true }]),
);

const mentionsIn = (text: string): readonly ActorMention[] =>
  Object.entries(STATES)
    .map(([form, actorId]) => ({ start: text.indexOf(form), text: form, actorId, by: "name" as const, rule: "test" }))
    .filter(({ start }) => start >= 0)
    .map((mention) => ({ ...mention, end: mention.start + mention.text.length }))
    .sort((a, b) => a.start - b.start);

function castOf(text: string): readonly string[] {
  const events = assembleEvents({
    articleId: "a",
    document: readDocument(text, packOf, "fr"),
    pack: packOf("fr")!,
    timexes: [],
    mentions: mentionsIn(text),
    places: [],
    dateline: null,
    stateOf: () => null,
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
