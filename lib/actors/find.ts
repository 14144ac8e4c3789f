import type { LanguagePack } from "#lib/lang/pack.ts";
import type { Actor, ActorMention } from "#lib/model/actor.ts";
import type { AddedName } from "#lib/model/correction.ts";
import type { Document } from "#lib/model/document.ts";
import type { LanguageCode } from "#lib/model/language.ts";
import type { Span } from "#lib/model/span.ts";
import { actorsAdded } from "./added-names.ts";
import { familyMentions, introducedIn } from "./families.ts";
import type { ActorFinding, NamedHolder, OpenOffice } from "./finding.ts";
import { actorById } from "./gazetteer.ts";
import type { TitleFound } from "./offices-find.ts";
import { readLines } from "./read-line.ts";
import { findReferences } from "./references.ts";
import { toText } from "./shape.ts";
import type { Named } from "./short-names.ts";
import { bindAll, type TitledLine } from "./titled-line.ts";
import type { Unit } from "./units.ts";
import { withinArticle } from "./within-article.ts";

/**
 * Finds the actors of an article: by name, adjective, capital, office and reference.
 *
 * Names are read sentence by sentence first. Then the whole article decides: a family name or short name counts only where the
 * article gives the full one, an office without a holder means the holder that the article names. What still needs a date comes as
 * `openOffices`, for `resolveOffices`. `added` names are known beside those of the tables. Text of languages without a pack gives
 * nothing; does not throw.
 */
export function findActors(
  document: Document,
  packOf: (lang: LanguageCode) => LanguagePack | null,
  added: readonly AddedName[] = [],
): ActorFinding {
  const lines = withFamilies(bindAll(readLines(document, packOf, added)));
  const provisional = new Map([...provisionalActors(lines), ...actorsAdded(added)]);
  const { named, places, offices, holders } = gather(document.text, lines);
  const { resolved, open } = withinArticle(offices, holders);
  const known = inOrder(joined(named, resolved));
  const actorOf = (id: string): Actor | null => provisional.get(id) ?? actorById(id);
  const references = findReferences(document.text, lines, { mentions: known, openOffices: inOrder(open), actorOf });
  const openOffices = inOrder(joined(open, references.openOffices));
  const mentions = markInside(inOrder(joined(known, references.mentions)), references.mentions.length > 0);
  return { mentions, actors: actorsOf(mentions, places, openOffices, actorOf), openOffices, places, holders };
}

function withFamilies(titled: readonly TitledLine[]): readonly TitledLine[] {
  const introduced = introducedIn(titled);
  const named: Named = new Set();
  const lines: TitledLine[] = [];
  for (const line of titled) {
    const { read, bound, actors, holders } = line;
    const units = familyMentions(line, introduced, named);
    lines.push(units === line.units ? line : { read, units, bound, actors, holders });
  }
  return lines;
}

/** Each once; of several introductions the first that tells the country. */
function provisionalActors(lines: readonly TitledLine[]): ReadonlyMap<string, Actor> {
  const table = new Map<string, Actor>();
  for (const { actors } of lines)
    for (const actor of actors) {
      const known = table.get(actor.id);
      if (!known) table.set(actor.id, actor);
      else if (known.country === null && actor.country !== null)
        table.set(actor.id, { ...known, country: actor.country });
    }
  return table;
}

/** What the sentences hold, with spans of the article, in the order of the sentences. */
interface Gathered {
  readonly named: ActorMention[];
  readonly places: ActorMention[];
  readonly offices: OpenOffice[];
  readonly holders: NamedHolder[];
}

function gather(article: string, lines: readonly TitledLine[]): Gathered {
  const gathered: Gathered = { named: [], places: [], offices: [], holders: [] };
  for (const line of lines) {
    for (const unit of line.units) addUnit(article, line, unit, gathered);
    if (line.bound.length > 0) addOffices(article, line, gathered.offices);
    for (const holder of line.holders) gathered.holders.push(holder);
  }
  return gathered;
}

const BY = {
  name: "name",
  demonym: "demonym",
  capital: "capital",
  city: "capital",
  short: "name",
  famous: "name",
  body: "name",
  family: "name",
  provisional: "name",
} as const;

function addUnit(article: string, line: TitledLine, unit: Unit, { named, places }: Gathered): void {
  const { actorId, by } = unit;
  if (by === "blocked") return;
  const { start, end } = line.read.sentence.normalised.toOriginal(unit);
  const text = article.slice(start, end);
  if (by === "place") {
    places.push({ start, end, text, actorId, by: "capital", rule: `${unit.rule}/place` });
    return;
  }
  const title = titleAround(line, unit);
  const rule = title ? `${unit.rule}${fieldMark(line, unit, title)}/in-title` : unit.rule;
  named.push({ start, end, text, actorId, by: BY[by], rule });
}

function titleAround({ read, bound }: TitledLine, unit: Unit): TitleFound | null {
  if (unit.kind === "person") return null;
  for (const { title, person } of bound)
    if (
      (title.several === undefined || person !== null) &&
      unit.start >= toText(read.shape, title.start) &&
      unit.end <= toText(read.shape, title.end)
    )
      return title;
  return null;
}

/** "The UN envoy *for Sudan*" has a field; where an ambassador is, "to Chile", they are sent: what calls them back is done there. */
function fieldMark(line: TitledLine, unit: Unit, title: TitleFound): "" | "/field" | "/sent-to" {
  if (!isField(line, unit, title)) return "";
  return title.offices[0] === "ambassador" ? "/sent-to" : "/field";
}

/** "The UN envoy *for Sudan*": whom an envoy's work is about, and who has no part in it by that. */
const isField = ({ read }: TitledLine, unit: Unit, { field, of }: TitleFound): boolean =>
  field !== null &&
  unit.actorId !== of &&
  unit.start >= toText(read.shape, field.start) &&
  unit.end <= toText(read.shape, field.end);

function addOffices(article: string, { read, bound }: TitledLine, found: OpenOffice[]): void {
  const { shape, sentence, line } = read;
  for (const { title, person } of bound) {
    const { offices, of, former } = title;
    if (person || of === null) continue;
    const span = { start: toText(shape, title.start), end: toText(shape, title.end) };
    const { start, end } = sentence.normalised.toOriginal(span);
    found.push({ start, end, text: article.slice(start, end), offices, of, former, rule: `${line.pack.code}/office` });
  }
}

const joined = <T>(some: readonly T[], more: readonly T[]): readonly T[] =>
  more.length === 0 ? some : [...some, ...more];

const byPlace = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;

/** Spans in text order, the longer first. */
function inOrder<T extends Span>(spans: readonly T[]): readonly T[] {
  for (let at = 1; at < spans.length; at++)
    if (byPlace(spans[at - 1]!, spans[at]!) > 0) return [...spans].sort(byPlace);
  return spans;
}

/** "The *British* official": the adjective says who is meant. Mentions in text order, the longer first. */
function markInside(mentions: readonly ActorMention[], hasReferences: boolean): readonly ActorMention[] {
  if (!hasReferences) return mentions;
  let end = -1;
  return mentions.map((mention) => {
    if (mention.by === "reference") end = Math.max(end, mention.end);
    const isInside = mention.by === "demonym" && mention.end <= end && !mention.rule.endsWith("/in-title");
    return isInside ? { ...mention, rule: `${mention.rule}/in-title` } : mention;
  });
}

/** Every actor that a mention, a place or an office names, each once, in this order. */
function actorsOf(
  mentions: readonly ActorMention[],
  places: readonly ActorMention[],
  openOffices: readonly OpenOffice[],
  actorOf: (id: string) => Actor | null,
): readonly Actor[] {
  const ids = new Set<string>();
  for (const { actorId } of mentions) ids.add(actorId);
  for (const { actorId } of places) ids.add(actorId);
  for (const { of } of openOffices) ids.add(of);
  const actors: Actor[] = [];
  for (const id of ids) {
    const actor = actorOf(id);
    if (actor) actors.push(actor);
  }
  return actors;
}
