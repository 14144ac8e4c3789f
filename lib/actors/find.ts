import type { LanguagePack } from "#lib/lang/pack.ts";
import type { Actor, ActorMention } from "#lib/model/actor.ts";
import type { Document } from "#lib/model/document.ts";
import type { LanguageCode } from "#lib/model/language.ts";
import type { Span } from "#lib/model/span.ts";
import { familyMentions, introducedIn } from "./families.ts";
import type { ActorFinding, NamedHolder, OpenOffice } from "./finding.ts";
import { actorById } from "./gazetteer.ts";
import { readLines } from "./read-line.ts";
import { findReferences } from "./references.ts";
import { bindAll, type TitledLine } from "./titled-line.ts";
import type { Unit } from "./units.ts";

/**
 * Finds the actors of an article: by name, adjective, capital, office and reference.
 *
 * Names are read sentence by sentence first. Then the whole article decides: a family name or short name counts only where the
 * article gives the full one, an office without a holder means the holder that the article names. What still needs a date comes as
 * `openOffices`, for `resolveOffices`. Text of languages without a pack gives nothing; does not throw.
 */
export function findActors(document: Document, packOf: (lang: LanguageCode) => LanguagePack | null): ActorFinding {
  const titled = bindAll(readLines(document, packOf));
  const introduced = introducedIn(titled);
  const lines = titled.map((one) => ({ ...one, units: familyMentions(one, introduced) }));
  const provisional = provisionalActors(titled.flatMap(({ actors }) => actors));
  const holders = lines.flatMap((one) => one.holders);
  const named = lines.flatMap((one) => unitMentions(document.text, one));
  const offices = lines.flatMap((one) => officesOf(document.text, one));
  const { resolved, open } = withinArticle(offices, holders);
  const known = inOrder([...named, ...resolved]);
  const actorOf = (id: string): Actor | null => provisional.get(id) ?? actorById(id);
  const references = findReferences(document.text, lines, { mentions: known, openOffices: open, actorOf });
  const openOffices = inOrder([...open, ...references.openOffices]);
  const mentions = markInside(inOrder([...known, ...references.mentions]));
  const places = lines.flatMap((one) => placesOf(document.text, one));
  const ids = new Set([...mentions, ...places].map(({ actorId }) => actorId));
  for (const { of } of openOffices) ids.add(of);
  const actors = [...ids].flatMap((id) => actorOf(id) ?? []);
  return { mentions, actors, openOffices, places, holders };
}

/** Each once; of several introductions the first that tells the country. */
function provisionalActors(actors: readonly Actor[]): ReadonlyMap<string, Actor> {
  const table = new Map<string, Actor>();
  for (const actor of actors) {
    const known = table.get(actor.id);
    if (!known) table.set(actor.id, actor);
    else if (known.country === null && actor.country !== null)
      table.set(actor.id, { ...known, country: actor.country });
  }
  return table;
}

/** "The *British* official": the adjective says who is meant. Mentions in text order, the longer first. */
function markInside(mentions: readonly ActorMention[]): readonly ActorMention[] {
  let end = -1;
  return mentions.map((mention) => {
    if (mention.by === "reference") end = Math.max(end, mention.end);
    const isInside = mention.by === "demonym" && mention.end <= end && !mention.rule.endsWith("/in-title");
    return isInside ? { ...mention, rule: `${mention.rule}/in-title` } : mention;
  });
}

const BY = {
  name: "name",
  demonym: "demonym",
  capital: "capital",
  short: "name",
  famous: "name",
  body: "name",
  family: "name",
  provisional: "name",
} as const;

function unitMentions(article: string, { units, sentence, titles, shape }: TitledLine): readonly ActorMention[] {
  const inTitle = (unit: Unit): boolean =>
    unit.kind !== "person" &&
    titles.some(({ start, end }) => unit.start >= shape.toText(start) && unit.end <= shape.toText(end));
  return units.flatMap((unit) => {
    if (unit.by === "place" || unit.by === "blocked") return [];
    const span = sentence.normalised.toOriginal(unit);
    const rule = inTitle(unit) ? `${unit.rule}/in-title` : unit.rule;
    return [{ ...span, text: article.slice(span.start, span.end), actorId: unit.actorId, by: BY[unit.by], rule }];
  });
}

function placesOf(article: string, { units, sentence }: TitledLine): readonly ActorMention[] {
  return units
    .filter(({ by }) => by === "place")
    .map((unit) => {
      const span = sentence.normalised.toOriginal(unit);
      const text = article.slice(span.start, span.end);
      return { ...span, text, actorId: unit.actorId, by: "capital", rule: `${unit.rule}/place` };
    });
}

function officesOf(article: string, { bound, shape, sentence, line }: TitledLine): readonly OpenOffice[] {
  return bound.flatMap(({ title, person }) => {
    if (person || title.of === null) return [];
    const span = sentence.normalised.toOriginal({ start: shape.toText(title.start), end: shape.toText(title.end) });
    const { offices, of, former } = title;
    return [
      { ...span, text: article.slice(span.start, span.end), offices, of, former, rule: `${line.pack.code}/office` },
    ];
  });
}

/** Offices whose holder the article names anywhere: "the head of the British Foreign Office" is the one introduced as such. */
function withinArticle(offices: readonly OpenOffice[], holders: readonly NamedHolder[]) {
  const resolved: ActorMention[] = [];
  const open: OpenOffice[] = [];
  for (const office of offices) {
    const ids = new Set(holders.filter((holder) => isSameOffice(office, holder)).map(({ person }) => person));
    const [actorId] = ids;
    const { start, end, text, rule } = office;
    if (actorId !== undefined && ids.size === 1 && !office.former)
      resolved.push({ start, end, text, actorId, by: "office", rule: `${rule}-in-article` });
    else open.push(office);
  }
  return { resolved, open };
}

function isSameOffice(office: OpenOffice, holder: NamedHolder): boolean {
  if (office.of !== holder.of) return false;
  const held = holder.offices;
  return office.offices.some((one) => {
    if (held.includes(one) || (isTop(one) && held.some(isTop))) return true;
    return one === "minister" && held.some((other) => /^[a-z]+-minister$/.test(other)); // "the Iranian minister"
  });
}

/** "Head of state", "president" and "leader" are said of one person. */
const isTop = (office: string): boolean => office === "head-of-state" || office === "leader";

const inOrder = <T extends Span>(spans: readonly T[]): readonly T[] =>
  [...spans].sort((a, b) => a.start - b.start || b.end - a.end);

/** The person mentioned last before an offset of the article, for sentences that leave their subject out; null where there is none. */
export function nearestPersonBefore(finding: ActorFinding, offset: number): ActorMention | null {
  const persons = new Set(finding.actors.filter(({ kind }) => kind === "person").map(({ id }) => id));
  return finding.mentions.findLast((mention) => mention.end <= offset && persons.has(mention.actorId)) ?? null;
}
