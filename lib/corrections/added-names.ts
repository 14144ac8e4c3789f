import type { ActorKind } from "#lib/model/actor.ts";
import type { AddedActor, AddedName, Correction } from "#lib/model/correction.ts";

/** Letters of a word that may be an ending in one case or another; shorter words are looked for as they are. */
const LONGEST_ENDING = 2;
const SHORTEST_STUB = 4;

const stubOf = (word: string): string => {
  const letters = [...word];
  return letters.slice(0, Math.max(SHORTEST_STUB, letters.length - LONGEST_ENDING)).join("");
};

const titled = (word: string): string => {
  const [first = "", ...rest] = [...word];
  return first.toUpperCase() + rest.join("").toLowerCase();
};

/**
 * What a text must hold so that a name is looked for in it: of each word its beginning, in one of these spellings. Plain containment, so that a
 * database and this program find the same texts. Blanks, hyphens and apostrophes part words.
 */
export const stubsOf = (name: string): readonly (readonly string[])[] =>
  name
    .split(/[\s\-'’.]+/u)
    .filter((word) => word !== "")
    .map(stubOf)
    .map((stub) => [...new Set([stub, stub.toLowerCase(), stub.toUpperCase(), titled(stub)])]);

const holds = (text: string, stubs: ReturnType<typeof stubsOf>): boolean =>
  stubs.length > 0 && stubs.every((spellings) => spellings.some((spelling) => text.includes(spelling)));

/** The kind of a listed actor by id; null for one that no table has. */
export type ListedKind = (actorId: string) => ActorKind | null;

/** Actors that active corrections added, by id; of several the newest. One that a table has by now is not among them. */
export function addedActors(active: readonly Correction[], listedKind: ListedKind): ReadonlyMap<string, AddedActor> {
  const actors = active.flatMap(({ change }) => (change.kind === "actor" ? [change.actor] : []));
  return new Map(actors.filter(({ id }) => listedKind(id) === null).map((actor) => [actor.id, actor]));
}

/**
 * The names that active corrections add to those of the tables, for each text: only those are given that the text can hold. A name of an actor that
 * is nowhere known (any more) waits. Texts that can hold the same names get the same list.
 */
export function addedNames(
  active: readonly Correction[],
  listedKind: ListedKind,
): (text: string) => readonly AddedName[] {
  const actors = addedActors(active, listedKind);
  const nameOf = (actorId: string, lang: string, name: string): readonly AddedName[] => {
    const actor = actors.get(actorId) ?? null;
    const kind = actor?.kind ?? listedKind(actorId);
    return kind === null ? [] : [{ actorId, kind, lang, name, actor }];
  };
  const all = active.flatMap(({ change }) => {
    if (change.kind === "alias") return nameOf(change.actorId, change.lang, change.name);
    if (change.kind !== "actor") return [];
    return Object.entries(change.actor.names).flatMap(([lang, name]) => nameOf(change.actor.id, lang, name));
  });
  const names = all.map((name) => ({ name, stubs: stubsOf(name.name) }));
  const lists = new Map<string, readonly AddedName[]>();
  return (text) => {
    const held = names.flatMap(({ name, stubs }, at) => (holds(text, stubs) ? [{ name, at }] : []));
    const key = held.map(({ at }) => at).join();
    const list = lists.get(key) ?? held.map(({ name }) => name);
    lists.set(key, list);
    return list;
  };
}
