import type { LanguagePack } from "#lib/lang/pack.ts";
import { type Alternatives, alternativesOf } from "#lib/scan/alternatives.ts";
import { type Ending, endingOf } from "#lib/scan/endings.ts";
import { type Openings, openingsOf } from "#lib/scan/openings.ts";
import { WORD_UNITS, withoutLetterClass } from "#lib/scan/word-units.ts";
import { ANY_HOLDER, PERSON, STATE } from "./shape.ts";
import { evenLetters, foldName } from "./words.ts";

/** Alternatives, and the words that can open one of them. */
export interface Phrases {
  readonly alternatives: Alternatives;
  readonly openings: Openings;
}

/** The expressions that the words of a language make, over evened text or over shapes; null where the language has no such words. */
export interface Grammar {
  readonly titles: Phrases;
  readonly bodies: Phrases;
  /** Those of "his country's ministry", a row a body, then the references in the order of their table. */
  readonly references: Phrases;
  /** A state after a body; a holder after a title. */
  readonly stateAfter: RegExp;
  readonly holderAfter: RegExp;
  /** Another holder of a list, behind one. */
  readonly nextHolder: RegExp;
  /** The end of words that lead to where somebody is sent; those words and the name of the place. */
  readonly sentTo: RegExp | null;
  readonly sentToHolder: RegExp | null;
  readonly formerBefore: Ending | null;
  readonly formerAfter: RegExp | null;
  readonly personAfter: RegExp;
  readonly personAfterPortfolio: RegExp;
  /** What makes a thing another's: "of", "for" and the like. */
  readonly ofAfter: RegExp | null;
  readonly personBefore: RegExp;
  /** The field of an office with the comma that ends it, or with the name of a region at its end. */
  readonly fieldAfter: RegExp;
  readonly honorific: RegExp | null;
  readonly titleOpener: RegExp | null;
  readonly proclitic: RegExp | null;
  /** What belongs to a state's name before it: group `prefix`. */
  readonly statePrefix: Ending | null;
  readonly placeBefore: Ending | null;
  readonly placeAfter: RegExp | null;
  /** The word for a capital, before or after a state's adjective. */
  readonly capitalBefore: Ending | null;
  readonly capitalAfter: RegExp | null;
  /** Names that are common words too, with what must stand before them; null where nothing makes them names. */
  readonly commonWords: ReadonlyMap<string, RegExp | null>;
  /** Countries that are given names too. */
  readonly givenNames: ReadonlySet<string>;
}

const GRAMMARS = new WeakMap<LanguagePack, Grammar>();

/** The expressions of a language, made on their first use. */
export function grammarOf(pack: LanguagePack): Grammar {
  const known = GRAMMARS.get(pack);
  if (known) return known;
  const made = { ...titleGrammar(pack), ...nameGrammar(pack) };
  GRAMMARS.set(pack, made);
  return made;
}

const compiled = (source: string, flags: "u" | "iu" = "u"): RegExp =>
  new RegExp(withoutLetterClass(evenLetters(source)), flags);

function phrases(sources: readonly string[], proclitics: string): Phrases {
  const even = sources.map(evenLetters);
  return { alternatives: alternativesOf(even, proclitics), openings: openingsOf(even, proclitics) };
}

/** "His Excellency Sheikh Dr": so many words of honour may stand between a title and a name. */
export const MOST_HONOURS = 4;

/** "And", in the languages that are read. */
const AND = "(?:and|y|e|et|та|і|й|и|و)";

const orNever = (source: string): string => (source === "" ? "(?!)" : source);

/** In a language whose titles may follow a name without a comma (Arabic), a blank is enough. */
function titleGrammar({ names }: LanguagePack) {
  const { glue, former, honorifics, titleOpeners: openers, sentTo = "" } = names;
  const comma = names.titleAfterName ? " " : ",";
  return {
    titles: phrases(titleSources(names), names.proclitics),
    bodies: phrases(
      names.bodies.map(({ pattern }) => withState(pattern)),
      names.proclitics,
    ),
    references: phrases(referenceSources(names), ""),
    stateAfter: compiled(`^(?:${glue})${STATE}`),
    holderAfter: compiled(`^(?:${glue})${ANY_HOLDER}`),
    nextHolder: compiled(`^(?:(?:,|،| ،)(?: ${AND})?|,? ${AND})(?:${glue}| )?${ANY_HOLDER}`),
    sentTo: sentTo === "" ? null : compiled(`(?:${sentTo})$`),
    sentToHolder: sentTo === "" ? null : compiled(`^(?:${sentTo})${ANY_HOLDER}`),
    formerBefore: former === "" ? null : endingOf(evenLetters(`(?<![\\p{L}\\p{M}])(?:${former})[ -]?`)),
    formerAfter: former === "" ? null : compiled(`^ (?:${former})(?![\\p{L}\\p{M}])`),
    personAfter: compiled(`^(?:,|،| ،| \\()? ?(?:(?:${orNever(honorifics)})\\.? ){0,${MOST_HONOURS}}${PERSON}`),
    personAfterPortfolio: compiled(
      `^(?: ?\\([^)]{1,12}\\))?(?: (?:${names.portfolio}) [^.;:،,${PERSON}]{1,80}){1,2}[,،]? ?${PERSON}`,
    ),
    ofAfter: wordsOfGlue(names) === "" ? null : compiled(`^(?:${wordsOfGlue(names)})`),
    fieldAfter: compiled(
      `^(?: ?\\([^)]{1,12}\\))?(?:${fieldOpening(names)}[^.;:،,${PERSON}]{1,80}?){1,2}(?:[,،] ?|(?<=${ANY_HOLDER}) )`,
    ),
    personBefore: compiled(`${PERSON}(?:,| ?،|,? \\(|${comma}) ?(?:(?:${orNever(openers)}) )*$`),
    honorific: honorifics === "" ? null : compiled(`^(?:${honorifics})$`),
    titleOpener: openers === "" ? null : new RegExp(`^(?:${openers})$`, "u"),
  };
}

/** What may stand between a title and the state after it, where that takes words; "" where a blank does. */
function wordsOfGlue({ glue }: LanguagePack["names"]): string {
  const words = glue.replace(/\| $/, "");
  return words === "" || new RegExp(`^(?:${words})$`, "u").test(" ") ? "" : words;
}

/** What opens the field of an office: "for", and "of" where a word says so. */
function fieldOpening(names: LanguagePack["names"]): string {
  const field = ` (?:${orNever(names.portfolio)}) `;
  const of = wordsOfGlue(names);
  return of === "" ? field : `(?:${field}|${of})`;
}

function nameGrammar({ names }: LanguagePack) {
  const { proclitics, statePrefixes, places, capitalWord } = names;
  const letters = proclitics === "" ? "" : `(?:${proclitics}){0,2}`;
  const prefix = evenLetters(statePrefixes);
  return {
    proclitic: proclitics === "" ? null : new RegExp(`^(?:${proclitics})$`, "u"),
    statePrefix: prefix === "" ? null : endingOf(`${WORD_START}${letters}(?<prefix>${prefix})`),
    placeBefore: places.before === "" ? null : endingOf(wordsBefore(places.before), "iu"),
    placeAfter: places.after === "" ? null : compiled(`^(?:${places.after})(?![${WORD_UNITS}])`, "iu"),
    capitalBefore: capitalWord ? endingOf(wordsBefore(`(?:${capitalWord}) `), "iu") : null,
    capitalAfter: capitalWord ? compiled(`^ (?:${capitalWord})(?![${WORD_UNITS}])`, "iu") : null,
    commonWords: new Map(
      names.commonWords
        .toReversed()
        .map(({ word, before }) => [
          foldName(word),
          before === "" ? null : new RegExp(`${withoutLetterClass(wordsBefore(before))}$`, "iu"),
        ]),
    ),
    givenNames: new Set(names.givenNames),
  };
}

const WORD_START = `(?<![${WORD_UNITS}])`;

const wordsBefore = (source: string): string => `${WORD_START}(?:${evenLetters(source)})`;

const withState = (pattern: string): string => pattern.replaceAll("{state}", STATE);

function titleSources({ former, titles }: LanguagePack["names"]): readonly string[] {
  const before = former === "" ? "" : `(?:(?<former>${former})[ -]?)?`;
  return titles.map(({ pattern }) => `${before}(?:${pattern.replaceAll("{state}", ANY_HOLDER)})`);
}

/** "His country's ministry of defence" before "his country"; then every reference in the order of its table. */
function referenceSources({ references, bodies, glue }: LanguagePack["names"]): readonly string[] {
  const countries = references.filter(({ points }) => points === "country").map(({ pattern }) => pattern);
  const country = countries.length === 0 ? "(?!)" : `(?:${countries.join("|")})`;
  const bodiesOfCountry = bodies.map(({ pattern }) => {
    const body = `(?:${withState(pattern)})`;
    return `${country}(?:'s)? ${body}|${body}(?:${glue || " "})${country}`;
  });
  return [...bodiesOfCountry, ...references.map(({ pattern }) => withState(pattern))];
}
