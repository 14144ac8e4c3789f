import type { LanguagePack } from "#lib/lang/pack.ts";
import { matchAlternatives } from "#lib/scan/alternatives.ts";
import { bodyParts } from "./bodies.ts";
import { rowById } from "./gazetteer.ts";
import { packAlternatives, packRegex } from "./pack-regex.ts";
import { ANY_HOLDER, ORGANISATION, PERSON, type Shape, STATE } from "./shape.ts";
import type { Line, Unit } from "./units.ts";

/** A title in a sentence, with the state or organisation whose office it is; start and end count in the shape's text. */
export interface TitleFound {
  readonly start: number;
  readonly end: number;
  /** The most telling first. */
  readonly offices: readonly string[];
  readonly of: string | null;
  readonly former: boolean;
  /** Listed person named beside it. */
  readonly person: Unit | null;
}

/** Titles of a sentence in text order, those that follow one another for one person made one. */
export function findTitles(line: Line, shape: Shape): readonly TitleFound[] {
  const { titles: rows, proclitics } = line.pack.names;
  const alternatives = packAlternatives(line.pack, "titles", titleSources, proclitics);
  const titles = matchAlternatives(shape.text, alternatives).map(({ number, match, attached }) => {
    const end = match.index + match[0].length;
    const isFormer = match.groups?.former !== undefined;
    return withHolder(line, shape, match.index + attached, end, rows[number]?.office ?? "head", isFormer);
  });
  return chained(shape, titles).map((title) => withPerson(line, shape, title));
}

function titleSources({ names }: LanguagePack): readonly string[] {
  const former = names.former === "" ? "" : `(?:(?<former>${names.former})[ -]?)?`;
  return names.titles.map(({ pattern }) => `${former}(?:${pattern.replaceAll("{state}", ANY_HOLDER)})`);
}

const AFTER_LIMIT = 40;

function withHolder(line: Line, shape: Shape, start: number, end: number, office: string, former: boolean): TitleFound {
  const { pack } = line;
  const inside = shape.text.slice(start, end).search(new RegExp(ANY_HOLDER));
  const after = packRegex(pack, "title-after", ({ names }) => `^(?:${names.glue})${ANY_HOLDER}`).exec(
    shape.text.slice(end, end + AFTER_LIMIT),
  );
  const before =
    pack.names.adjective === "before" ? BEFORE.exec(shape.text.slice(Math.max(0, start - 4), start)) : null;
  const at = inside >= 0 ? start + inside : after ? end + after[0].length - 1 : before ? start - before[0].length : -1;
  const extent = { start: inside < 0 && !after && before ? at : start, end: inside < 0 && after ? at + 1 : end };
  const holder = at >= 0 ? holderOf(shape.unitAt(at), office) : { offices: [office], of: null };
  return { ...extent, ...holder, former: former || isFormer(line, shape, extent), person: null };
}

const BEFORE = new RegExp(`[${STATE}${ORGANISATION}](?:'s)? $`);

/** "Head of" a ministry is its minister; a president of an organisation is no head of state. */
function holderOf(unit: Unit | null, office: string): { offices: readonly string[]; of: string | null } {
  if (!unit) return { offices: [office], of: null };
  const body = bodyParts(unit.actorId);
  if (body && HEADS[office] !== undefined) return { offices: [HEADS[office] + body.office], of: body.state };
  if (body && office === "spokesperson") return { offices: [office], of: unit.actorId };
  if (body) return { offices: [office], of: body.state };
  if (unit.kind === "organisation") return { offices: [OF_ORGANISATION[office] ?? office], of: unit.actorId };
  if (office === "chancellor")
    return { offices: [CHANCELLORS.has(unit.actorId) ? "head-of-government" : "foreign-minister"], of: unit.actorId };
  return { offices: [OF_STATE[office] ?? office], of: unit.actorId };
}

const HEADS: Readonly<Record<string, string>> = {
  head: "",
  minister: "",
  secretary: "",
  leader: "",
  "head-of-state": "",
  "deputy-head": "deputy-",
  "first-deputy-head": "first-deputy-",
};
const OF_ORGANISATION: Readonly<Record<string, string>> = {
  "head-of-state": "president",
  leader: "head",
  "foreign-minister": "foreign-policy-chief",
};
const OF_STATE: Readonly<Record<string, string>> = { head: "leader" };
/** States whose chancellor is the head of government; in Spanish, elsewhere, the foreign minister. */
const CHANCELLORS: ReadonlySet<string> = new Set(["DEU", "AUT"]);

function isFormer({ pack }: Line, shape: Shape, { start, end }: { start: number; end: number }): boolean {
  if (pack.names.former === "") return false;
  const before = packRegex(pack, "former-before", ({ names }) => `(?<![\\p{L}\\p{M}])(?:${names.former})[ -]?$`);
  const after = packRegex(pack, "former-after", ({ names }) => `^ (?:${names.former})(?![\\p{L}\\p{M}])`);
  return before.test(shape.text.slice(Math.max(0, start - 20), start)) || after.test(shape.text.slice(end, end + 20));
}

const BETWEEN_TITLES = /^(?:,|،| ،)? ?(?<and>(?:and|y|e|та|і|й|و) ?)?(?:the )?$/;

/** "Deputy Prime Minister and Foreign Minister of Kazakhstan": both are of Kazakhstan and of one person. */
function chained(shape: Shape, titles: readonly TitleFound[]): readonly TitleFound[] {
  const done: TitleFound[] = [];
  for (const title of titles) {
    const last = done.at(-1);
    if (last && last.end > title.start) continue;
    const between = last ? BETWEEN_TITLES.exec(shape.text.slice(last.end, title.start)) : null;
    const joins = last && between && areOnesOffices(last, title, between.groups?.and !== undefined);
    if (!joins) done.push(title);
    else {
      const offices = [...new Set([...title.offices, ...last.offices])].sort((a, b) => weight(b) - weight(a));
      done[done.length - 1] = {
        ...last,
        end: title.end,
        offices,
        of: title.of ?? last.of,
        former: last.former || title.former,
      };
    }
  }
  return done;
}

/** "The president and prime minister of France" are two persons; a deputy prime minister is usually a minister too. */
function areOnesOffices(left: TitleFound, right: TitleFound, isListed: boolean): boolean {
  if (left.of !== null && right.of !== null && left.of !== right.of) return false;
  if (HEADS_OF.has(left.offices[0] ?? "") || right.offices.includes("counterpart")) return false;
  return !isListed || left.offices.some((office) => /^(?:deputy-prime-minister|vice-president)$/.test(office));
}

const HEADS_OF: ReadonlySet<string> = new Set(["head-of-state", "head-of-government", "leader"]);
/** An office that one person holds at a time tells more than others. */
const weight = (office: string): number => (/^(?:head-of|foreign-|defence-|secretary-general)/.test(office) ? 1 : 0);

function withPerson(line: Line, shape: Shape, title: TitleFound): TitleFound {
  const rest = shape.text.slice(title.end, title.end + PERSON_LIMIT);
  const plain = packRegex(line.pack, "person-after", personAfter).exec(rest);
  const after =
    plain ?? (hasPortfolio(title) ? packRegex(line.pack, "person-after-portfolio", afterPortfolio).exec(rest) : null);
  const following = after ? shape.unitAt(title.end + after[0].length - 1) : null;
  if (following && !isForeignTo(following, title)) return { ...title, person: following };
  const from = Math.max(0, title.start - AFTER_LIMIT);
  const before = packRegex(line.pack, "person-before", personBefore).exec(shape.text.slice(from, title.start));
  const preceding = before ? shape.unitAt(from + before.index) : null;
  return preceding && !isForeignTo(preceding, title) ? { ...title, person: preceding } : title;
}

const PERSON_LIMIT = 120;
/** Offices that go with a field: "special envoy for Syria". */
const hasPortfolio = ({ offices }: TitleFound): boolean =>
  offices.some((office) =>
    /^(?:high-|special-|assistant-|under-|deputy-secretary|ambassador|foreign-policy-chief)/.test(office),
  );

const afterPortfolio = ({ names }: LanguagePack): string =>
  `^(?: ?\\([^)]{1,12}\\))?(?: (?:${names.portfolio}) [^.;:،,${PERSON}]{1,80}){1,2}[,،]? ?${PERSON}`;

const personAfter = ({ names }: LanguagePack): string =>
  `^(?:,|،| ،| \\()? ?(?:(?:${names.honorifics === "" ? "(?!)" : names.honorifics})\\.? )?${PERSON}`;

/** In a language whose titles may follow a name without a comma (Arabic), a blank is enough. */
const personBefore = ({ names }: LanguagePack): string =>
  `${PERSON}(?:,| ?،|,? \\(|${names.titleAfterName ? " " : ","}) ?(?:(?:${names.titleOpeners === "" ? "(?!)" : names.titleOpeners}) )*$`;

/** A person of another country than the office's is another person; heads of organisations come from anywhere. */
function isForeignTo(unit: Unit, title: TitleFound): boolean {
  const state = title.of === null ? null : rowById(title.of);
  const country = rowById(unit.actorId)?.country;
  return state?.kind === "state" && country !== undefined && country !== null && country !== state.country;
}
