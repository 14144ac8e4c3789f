import { matchEnding } from "#lib/scan/endings.ts";
import { bodyParts } from "./bodies.ts";
import { rowById } from "./gazetteer.ts";
import { titlesIn } from "./phrases.ts";
import { titlesOfSeveral } from "./several.ts";
import { isHolderSign, ORGANISATION, PERSON, type Shape, STATE, unitAt } from "./shape.ts";
import type { Line, Unit } from "./units.ts";

/** A title in a sentence, with the state or organisation whose office it is; start and end count in the shape's text. */
export interface TitleFound {
  readonly start: number;
  readonly end: number;
  /** The most telling first. */
  readonly offices: readonly string[];
  readonly of: string | null;
  /** Where an envoy's title names what they are sent to, "envoy *for Syria*"; null in other titles. */
  readonly field: { readonly start: number; readonly end: number } | null;
  readonly former: boolean;
  /** Listed person named beside it. */
  readonly person: Unit | null;
  /** Of a title in the plural, where it begins: those of one list have one. */
  readonly several?: number;
  /** "His Iranian *counterpart*": the office is the one named last. */
  readonly isCounterpart?: true;
}

const NO_TITLES: readonly TitleFound[] = [];

/** Titles of a sentence in text order, those that follow one another for one person made one. */
export function findTitles(line: Line, shape: Shape): readonly TitleFound[] {
  const matches = titlesIn(line, shape);
  if (matches.length === 0) return NO_TITLES;
  const rows = line.pack.names.titles;
  const titles = matches.flatMap(({ number, match, attached }) => {
    const end = match.index + match[0].length;
    const isFormer = match.groups?.former !== undefined;
    const row = rows[number];
    const held = withHolder(line, shape, match.index + attached, end, row?.office ?? "head", isFormer);
    const title = row?.of ? { ...held, of: row.of } : held;
    return row?.several ? titlesOfSeveral(line, shape, title) : [title];
  });
  return chained(shape, titles).map((title) => (title.several === undefined ? withPerson(line, shape, title) : title));
}

const AFTER_LIMIT = 40;

function withHolder(line: Line, shape: Shape, start: number, end: number, office: string, former: boolean): TitleFound {
  const { grammar } = line;
  const isSent = SENT.has(office);
  const inside = holderSignIn(shape, start, end);
  const isField = isSent && inside >= 0 && isSentTo(line, shape.text.slice(start, inside));
  const after = grammar.holderAfter.exec(shape.text.slice(end, end + AFTER_LIMIT));
  const before = holderBefore(line, shape, start);
  const isOwnAfter =
    after !== null &&
    isHolderAfter(after[0], { start, end, isSent, isHeld: isTold(before, shape, start) }, line, shape);
  const isInside = inside >= 0 && !isField;
  const at = isInside ? inside : isOwnAfter ? end + after[0].length - 1 : before ? start - before[0].length : -1;
  const from = at >= 0 && at < start ? at : start;
  const own = at >= end ? at + 1 : end;
  const to = withField(line, shape, own, office);
  const field = to > own ? { start: own, end: to } : isSent ? fieldInside(line, shape, start, end, at) : null;
  const holder = at < 0 ? null : unitAt(shape, at);
  const led = at >= end && LEADING.has(office) && isAdjectiveOfNoun(line, shape, at, holder);
  const { offices, of } = led ? { offices: ["head"], of: holder!.actorId } : holderOf(holder, office);
  return { start: from, end: to, offices, of, field, former: former || isFormer(line, shape, from, to), person: null };
}

/** An adjective or a possessive right before a title: "*Chilean* president", "*Chile's* president". */
const isTold = (before: RegExpExecArray | null, shape: Shape, start: number): boolean =>
  before !== null && (before[0].includes("'") || unitAt(shape, start - before[0].length)?.by === "demonym");

/** A title, and whether its holder is sent somewhere, or is told before it. */
interface TitleAt {
  readonly start: number;
  readonly end: number;
  readonly isSent: boolean;
  readonly isHeld: boolean;
}

/** "President *of Chile*", no "ambassador to Chile", and no "*French* president in Chile": who holds it stands before, and behind only a place. */
function isHolderAfter(words: string, { start, end, isSent, isHeld }: TitleAt, line: Line, shape: Shape): boolean {
  if (isHeld && words.endsWith(STATE)) return false;
  return !(isSent && isSentTo(line, words.slice(0, -1))) && !isApart(line, shape, start, end + words.length - 1);
}

/** "*Chilean* president": the sign of a holder right before a title, where adjectives stand first. */
const holderBefore = ({ pack }: Line, { text }: Shape, start: number): RegExpExecArray | null =>
  pack.names.adjective === "before" ? BEFORE.exec(text.slice(Math.max(0, start - 4), start)) : null;

/** Words for somebody at the head of whatever is named next. */
const LEADING: ReadonlySet<string> = new Set(["head", "leader"]);

/** "Глава *российской делегации*", "the leader of the *Serbian opposition*": where adjectives stand first, it is the noun behind that is led. */
function isAdjectiveOfNoun(line: Line, { text }: Shape, at: number, holder: Unit | null): boolean {
  if (line.pack.names.adjective !== "before" || holder?.by !== "demonym" || holder.kind !== "state") return false;
  return /^ \p{Ll}/u.test(text.slice(at + 1, at + 3));
}

/** "*المبعوث* طهران": a noun with its article has only an adjective after it. */
function isApart({ text }: Line, shape: Shape, start: number, at: number): boolean {
  const unit = unitAt(shape, at);
  if (!unit || unit.by === "demonym" || text.startsWith("لل", unit.start)) return false;
  return /^(?:ال|لل)/.test(shape.text.slice(start, start + 2)) && /\p{L} $/u.test(shape.text.slice(at - 2, at));
}

/** Offices whose holder is sent somewhere: "ambassador *to Kazakhstan*" is no Kazakh. */
const SENT: ReadonlySet<string> = new Set(["ambassador", "special-representative"]);

const isSentTo = ({ grammar }: Line, text: string): boolean => grammar.sentTo?.test(text) ?? false;

/** End of a title with the region that an envoy is sent to, or the state that an ambassador is. */
function withField(line: Line, { text }: Shape, end: number, office: string): number {
  if (!SENT.has(office)) return end;
  const match = line.grammar.sentToHolder?.exec(text.slice(end, end + AFTER_LIMIT));
  return match ? end + match[0].length : end;
}

/** Offset of the first sign of a holder in `[start, end)`, or -1. */
function holderSignIn({ text }: Shape, start: number, end: number): number {
  for (let at = start; at < end; at++) if (isHolderSign(text.charCodeAt(at))) return at;
  return -1;
}

/** What an envoy is sent to, where the title itself names it last: "envoy of *X* for *Y*"; its holder stands at `at`. */
function fieldInside(line: Line, { text }: Shape, start: number, end: number, at: number): TitleFound["field"] {
  for (let sent = end - 1; sent >= start && sent !== at; sent--)
    if (isHolderSign(text.charCodeAt(sent)))
      return isSentTo(line, text.slice(start, sent)) ? { start: sent, end } : null;
  return null;
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

function isFormer({ grammar }: Line, { text }: Shape, start: number, end: number): boolean {
  const { formerBefore, formerAfter } = grammar;
  if (formerBefore && matchEnding(text.slice(Math.max(0, start - 20), start), formerBefore)) return true;
  return formerAfter?.test(text.slice(end, end + 20)) ?? false;
}

const BETWEEN_TITLES = /^(?:,|،| ،)? ?(?<and>(?:and|y|e|et|та|і|й|и|و) ?)?(?:the |le |la |l')?$/;

/** "Deputy Prime Minister and Foreign Minister of Kazakhstan": both are of Kazakhstan and of one person. */
function chained(shape: Shape, titles: readonly TitleFound[]): readonly TitleFound[] {
  const done: TitleFound[] = [];
  for (const title of titles) {
    const last = done.at(-1);
    if (last && last.end > title.start) continue;
    const between = last ? BETWEEN_TITLES.exec(shape.text.slice(last.end, title.start)) : null;
    const isListed = between?.groups?.and !== undefined;
    const joins = last && between && areOnesOffices(last, title, isListed);
    if (last && between && !isListed && isChairApposed(last, title))
      done[done.length - 1] = { ...title, start: last.start };
    else if (!joins) done.push(title);
    else {
      const offices = [...new Set([...title.offices, ...last.offices])].sort((a, b) => weight(b) - weight(a));
      done[done.length - 1] = {
        ...last,
        end: title.end,
        offices,
        of: title.of ?? last.of,
        field: title.field ?? last.field,
        former: last.former || title.former,
      };
    }
  }
  return done;
}

/** "The chair of the OSCE, the Finnish foreign minister Elina Valtonen": of an organisation, and at home of a state. */
const isChairApposed = (left: TitleFound, right: TitleFound): boolean =>
  left.of !== null &&
  right.of !== null &&
  rowById(left.of)?.kind === "organisation" &&
  rowById(right.of)?.kind === "state";

/** "The president and prime minister of France" are two persons; a deputy prime minister is usually a minister too. */
function areOnesOffices(left: TitleFound, right: TitleFound, isListed: boolean): boolean {
  if (left.of !== null && right.of !== null && left.of !== right.of) return false;
  if (HEADS_OF.has(left.offices[0] ?? "") || right.offices.includes("counterpart")) return false;
  return !isListed || left.offices.some((office) => /^(?:deputy-prime-minister|vice-president)$/.test(office));
}

const HEADS_OF: ReadonlySet<string> = new Set(["head-of-state", "head-of-government", "leader"]);
/** An office that one person holds at a time tells more than others. */
const weight = (office: string): number => (/^(?:head-of|foreign-|defence-|secretary-general)/.test(office) ? 1 : 0);

function withPerson({ grammar }: Line, shape: Shape, title: TitleFound): TitleFound {
  const rest = shape.text.slice(title.end, title.end + PERSON_LIMIT);
  const after = rest.includes(PERSON)
    ? (grammar.personAfter.exec(rest) ?? (hasPortfolio(title) ? grammar.personAfterPortfolio.exec(rest) : null))
    : null;
  const following = after ? unitAt(shape, title.end + after[0].length - 1) : null;
  if (following && !isForeignTo(following, title)) return { ...title, person: following };
  const from = Math.max(0, title.start - AFTER_LIMIT);
  const rear = shape.text.slice(from, title.start);
  const before = rear.includes(PERSON) ? grammar.personBefore.exec(rear) : null;
  const preceding = before ? unitAt(shape, from + before.index) : null;
  return preceding && !isForeignTo(preceding, title) ? { ...title, person: preceding } : title;
}

const PERSON_LIMIT = 120;
/** Offices that go with a field: "special envoy for Syria". */
const hasPortfolio = ({ offices }: TitleFound): boolean =>
  offices.some((office) =>
    /^(?:high-|special-|assistant-|under-|deputy-secretary|ambassador|foreign-policy-chief)/.test(office),
  );

/** A person of another country than the office's is another person; heads of organisations come from anywhere. */
function isForeignTo(unit: Unit, title: TitleFound): boolean {
  const state = title.of === null ? null : rowById(title.of);
  const country = rowById(unit.actorId)?.country;
  return state?.kind === "state" && country !== undefined && country !== null && country !== state.country;
}
