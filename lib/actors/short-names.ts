import { rowById } from "./gazetteer.ts";
import type { Line, Unit } from "./units.ts";

/** Organisations and blocs in the order in which an article named them last. */
export type Named = Set<string>;

/**
 * Names of a sentence whose short names mean what the article names in full: "the movement" of several the one named last, and nobody
 * where it names none. `named` is read on from sentence to sentence.
 */
export function withShortNames(
  line: Line,
  units: readonly Unit[],
  ids: ReadonlySet<string>,
  named: Named,
): readonly Unit[] {
  let kept: Unit[] | null = null;
  for (let index = 0; index < units.length; index++) {
    const unit = units[index]!;
    const actorId = unit.by === "short" ? meantBy(line, unit, ids, named) : unit.actorId;
    if (unit.kind === "organisation" || unit.kind === "bloc") if (actorId !== null) nameLast(named, actorId);
    if (actorId === unit.actorId) kept?.push(unit);
    else {
      kept ??= units.slice(0, index);
      if (actorId !== null) kept.push({ ...unit, actorId });
    }
  }
  return kept ?? units;
}

function nameLast(named: Named, id: string): void {
  named.delete(id);
  named.add(id);
}

/** Whom a short name means; null where the article names nobody in full who is called so, or several and none of them before. */
function meantBy(line: Line, unit: Unit, ids: ReadonlySet<string>, named: Named): string | null {
  if (isThing(line, unit)) return null;
  const called = calledSo(line, unit).filter((id) => ids.has(id) || ids.has(wholeOf(id)));
  if (called.length < 2) return called[0] ?? null;
  return [...named].findLast((id) => called.includes(id)) ?? null;
}

/** "The movement *of* troops": written small, and said of something. */
function isThing({ words, text, grammar }: Line, { to, end }: Unit): boolean {
  return words[to - 1]!.casing === "lower" && (grammar.ofAfter?.test(text.slice(end, end + 12)) ?? false);
}

/** Everybody who has the short name that stands there. */
function calledSo({ words }: Line, { from, to }: Unit): readonly string[] {
  const found = new Set<string>();
  for (const list of words[from]!.lexeme.aliases)
    for (const { by, words: parts, actorId } of list) {
      const isHere = parts.every((part, step) => step === 0 || words[from + step]?.lexeme.keys.includes(part));
      if (by === "short" && parts.length === to - from && isHere) found.add(actorId);
    }
  return [...found];
}

/** Id of the organisation of which this is a body, or "". */
const wholeOf = (id: string): string => rowById(id)?.within ?? "";
