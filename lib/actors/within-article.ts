import type { ActorMention } from "#lib/model/actor.ts";
import type { NamedHolder, OpenOffice } from "./finding.ts";

/** Offices of an article by whether the article itself tells who holds them. */
export interface SortedOffices {
  readonly resolved: readonly ActorMention[];
  readonly open: readonly OpenOffice[];
}

/** Offices whose holder the article names anywhere: "the head of the British Foreign Office" is the one introduced as such. */
export function withinArticle(offices: readonly OpenOffice[], holders: readonly NamedHolder[]): SortedOffices {
  const resolved: ActorMention[] = [];
  const open: OpenOffice[] = [];
  const byHolder = offices.length === 0 ? NOBODY : holdersByOf(holders);
  for (const office of offices) {
    const actorId = office.former ? null : holderOf(office, byHolder.get(office.of) ?? []);
    const { start, end, text, rule } = office;
    if (actorId === null) open.push(office);
    else resolved.push({ start, end, text, actorId, by: "office", rule: `${rule}-in-article` });
  }
  return { resolved, open };
}

const NOBODY: ReadonlyMap<string, readonly NamedHolder[]> = new Map();

/** Holders by the state or organisation, each person once an office however often the article says it. */
function holdersByOf(holders: readonly NamedHolder[]): ReadonlyMap<string, readonly NamedHolder[]> {
  const byOf = new Map<string, NamedHolder[]>();
  const seen = new Set<string>();
  for (const holder of holders) {
    const key = `${holder.of} ${holder.person} ${holder.offices.join()}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const list = byOf.get(holder.of);
    if (list) list.push(holder);
    else byOf.set(holder.of, [holder]);
  }
  return byOf;
}

/** The one person who holds the office; null for none and for several. */
function holderOf(office: OpenOffice, holders: readonly NamedHolder[]): string | null {
  let found: string | null = null;
  for (const holder of holders) {
    if (holder.person === found || !isSameOffice(office.offices, holder.offices)) continue;
    if (found !== null) return null;
    found = holder.person;
  }
  return found;
}

const MINISTER_OF = /^[a-z]+-minister$/;
const isMinister = (office: string): boolean => MINISTER_OF.test(office);

/** True where somebody who holds the second offices can be meant by the first: "the minister" by a foreign minister's. */
export function isSameOffice(offices: readonly string[], held: readonly string[]): boolean {
  for (const one of offices) {
    if (held.includes(one) || (isTop(one) && held.some(isTop))) return true;
    if (one === "minister" && held.some(isMinister)) return true; // "the Iranian minister"
  }
  return false;
}

/** "Head of state", "president" and "leader" are said of one person. */
const isTop = (office: string): boolean => office === "head-of-state" || office === "leader";
