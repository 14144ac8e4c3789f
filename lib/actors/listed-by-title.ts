import { rowById } from "./gazetteer.ts";
import { bestOf } from "./name-fit.ts";
import { heldOffices } from "./office-holders.ts";
import { isOneOf } from "./offices.ts";
import type { TitleFound } from "./offices-find.ts";
import {
  isNameParticle,
  namesBeginning,
  namesEnding,
  namesEndingLike,
  namesOfFamily,
  namesOfFamilyLike,
  type PersonName,
} from "./person-names.ts";
import { editsOfOneName } from "./spellings.ts";
import type { Word } from "./words.ts";

/** A shorter family name is known by its own spelling only. */
const MIN_SOUND_LETTERS = 5;
/** Letters of a family name alone that may differ. */
const MAX_EDITS = 0.25;
/** Letters of a full name that may differ where the office tells who is meant. */
const MAX_GAP = 0.34;

/** Offices of which many persons come to hold one: the office alone does not tell whose family name it is. */
const WIDE: ReadonlySet<string> = new Set([
  "minister",
  "leader",
  "head",
  "deputy-head",
  "ambassador",
  "spokesperson",
  "special-representative",
]);

/** Id of the listed person whose family name stands right after a title: the one who holds or held the office; null for none and for several. */
export function familyByTitle(word: Word, title: TitleFound): string | null {
  const exact = idsOf(word.lexeme.spellings.flatMap(namesOfFamily), title);
  if (exact.size > 0 || word.casing === "none" || word.text.length < MIN_SOUND_LETTERS) return onlyOne(exact);
  const alike = word.lexeme.likely.flatMap((spelling) =>
    namesOfFamilyLike(spelling).filter(({ family }) => {
      const edits = editsOfOneName(spelling, family);
      return edits !== null && edits <= family.length * MAX_EDITS;
    }),
  );
  return onlyOne(idsOf(alike, title));
}

function idsOf(names: readonly PersonName[], title: TitleFound): ReadonlySet<string> {
  const holders = names.filter(({ row }) => mayBear(row.id, title));
  const isTold = title.of !== null || !title.offices.every((office) => WIDE.has(office));
  return new Set((isTold || holders.length === 0 ? holders : names).map(({ row }) => row.id));
}

const onlyOne = (ids: ReadonlySet<string>): string | null => {
  const [id] = ids;
  return id !== undefined && ids.size === 1 ? id : null;
};

/** Id of the listed person whose full name stands beside a title in a spelling, or with fathers' names, that no row has. */
export function fullNameByTitle(words: readonly Word[], title: TitleFound): string | null {
  const parts = words.filter(({ lexeme }) => !lexeme.isParticle && !isNameParticle(lexeme.spellings[0]!));
  const [first, last] = [parts[0], parts.at(-1)];
  if (!first || !last || parts.length < 2) return null;
  const names = new Set([
    ...first.lexeme.spellings.flatMap(namesBeginning),
    ...last.lexeme.spellings.flatMap(namesEnding),
    ...(first.casing === "none" ? [] : last.lexeme.likely.flatMap(namesEndingLike)),
  ]);
  const bearers = [...names].filter(({ row }) => mayBear(row.id, title));
  return bestOf(parts, bearers, { maxGap: MAX_GAP, isTitled: true })?.name.row.id ?? null;
}

/** True where the tables give somebody the office of a title. */
function mayBear(person: string, { offices, of }: TitleFound): boolean {
  const state = of === null ? null : rowById(of);
  const country = rowById(person)?.country ?? null;
  if (state?.kind === "state" && country !== null && state.country !== country) return false;
  return heldOffices(person).some((held) => (of === null || held.of === of) && isOffice(held.office, offices, held.of));
}

const isOffice = (held: string, offices: readonly string[], of: string): boolean =>
  isOneOf(held, offices, of) ||
  (offices.includes("minister") && held.endsWith("-minister")) ||
  (offices.includes("head-of-state") && held === "president") ||
  (offices.includes("chancellor") && (held === "head-of-government" || held === "foreign-minister"));
