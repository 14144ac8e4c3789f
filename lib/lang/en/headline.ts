import type { CodedEvent, HeadlineParty } from "../pack.ts";
import { nounHeadline, rollOf, sentenceOf, type Templates, templateOf } from "../shared/headline.ts";
import { inSentence, isPluralName } from "./article.ts";

/**
 * Verb phrases in the infinitive. Each says what all triggers of its type have in common and no more: a rally and a riot are both
 * "protest", a treaty and a promise both a "commitment".
 */
interface Template {
  /** Before the other side. */
  readonly to: string;
  /** Without another side. */
  readonly alone: string;
  /** Several, without another side, where that differs. */
  readonly together?: string;
  /** Before the other side where it is a single one and that matters. */
  readonly toOne?: string;
  /** Headline without any actor. */
  readonly noun: string;
}

// biome-ignore format: table
const TEMPLATES: Templates<Template> = {
  types: {
    AGREE:     { to: "make a commitment to",           alone: "make a commitment",          noun: "Commitment", together: "make commitments" },
    CONSULT:   { to: "hold talks with",                alone: "hold talks",                 noun: "Talks" },
    SUPPORT:   { to: "voice support for",              alone: "voice support",              noun: "Statement of support" },
    CONCEDE:   { to: "make a concession to",           alone: "make a concession",          noun: "Concession" },
    COOPERATE: { to: "cooperate with",                 alone: "take a cooperative step", noun: "Cooperation", together: "cooperate" },
    AID:       { to: "give aid to",                    alone: "give aid",                   noun: "Aid" },
    RETREAT:   { to: "pull back from",                 alone: "pull back",                  noun: "Withdrawal" },
    REQUEST:   { to: "appeal to",                      alone: "issue an appeal",            noun: "Appeal" },
    ACCUSE:    { to: "criticise",                      alone: "voice criticism",            noun: "Criticism" },
    REJECT:    { to: "rebuff",                         alone: "issue a rejection",          noun: "Rejection" },
    THREATEN:  { to: "warn",                           alone: "issue a warning",            noun: "Warning" },
    PROTEST:   { to: "protest against",                alone: "protest",                    noun: "Protest" },
    SANCTION:  { to: "take measures against",          alone: "take restrictive measures",  noun: "Restrictive measures" },
    MOBILIZE:  { to: "take military steps involving",  alone: "take military steps",        noun: "Military steps" },
    COERCE:    { to: "take coercive measures against", alone: "take coercive measures",     noun: "Coercive measures" },
    ASSAULT:   { to: "use force against",              alone: "use force",                  noun: "Use of force" },
  },
  modes: {
    visit:              { to: "visit",                                alone: "pay a visit",                          noun: "Visit" },
    "third-party":      { to: "facilitate talks between",             alone: "facilitate talks",                     noun: "Mediation", toOne: "facilitate talks with" },
    multilateral:       { to: "take part in a multilateral meeting with", alone: "take part in a multilateral meeting", noun: "Multilateral meeting" },
    phone:              { to: "speak by phone with",                  alone: "speak by phone",                       noun: "Phone call" },
    meeting:            { to: "meet",                                 alone: "hold a meeting",                       noun: "Meeting", together: "meet" },
    summit:             { to: "take part in a summit with",           alone: "take part in a summit",                noun: "Summit" },
    "press-conference": { to: "hold a press conference with",         alone: "hold a press conference",              noun: "Press conference" },
    reception:          { to: "receive",                              alone: "receive guests",                       noun: "Reception" },
    statement:          { to: "make a statement on",                  alone: "make a statement",                     noun: "Statement" },
  },
  session:              { to: "hold a meeting with",                  alone: "hold a meeting",                       noun: "Meeting" },
};

const MARKS = { planned: "Planned", hypothetical: "Possible", denied: "Denied" };

/** "A", "A and B", "A, B and 2 others". */
function listOf(parties: readonly HeadlineParty[]): string {
  const { shown, hidden } = rollOf(parties);
  const names = shown.map(({ name, kind }) => (kind === "person" ? name : inSentence(name, kind === "state")));
  return new Intl.ListFormat("en-GB").format(hidden > 0 ? [...names, `${hidden} others`] : names);
}

/** Third person singular of the first word: "visits", "takes part". */
function inflect(phrase: string): string {
  const [first = "", ...rest] = phrase.split(" ");
  const ending = /(?:s|sh|ch|x|o)$/.test(first) ? "es" : "s";
  return [first + ending, ...rest].join(" ");
}

function predicate(phrase: string, agents: readonly HeadlineParty[], certainty: CodedEvent["certainty"]): string {
  if (certainty === "planned") return `to ${phrase}`;
  if (certainty === "hypothetical") return `may ${phrase}`;
  const isPlural = agents.length > 1 || agents.some(({ name, kind }) => kind !== "person" && isPluralName(name));
  return isPlural ? phrase : inflect(phrase);
}

function phraseOf({ agents, others }: CodedEvent, { to, toOne, alone, together }: Template): string {
  if (others.length === 0) return (agents.length > 1 && together) || alone;
  return (others.length === 1 && toOne) || to;
}

/** An English headline in the present tense of headlines: "James Cleverly visits Kazakhstan", "Xi Jinping to meet Kassym-Jomart Tokayev". */
export function headline(event: CodedEvent): string {
  const { certainty, agents, others } = event;
  const template = templateOf(event, TEMPLATES);
  if (agents.length === 0) return nounHeadline(certainty, template.noun, listOf(others), MARKS);
  const verb = predicate(phraseOf(event, template), agents, certainty);
  const text = sentenceOf(listOf(agents), verb, listOf(others));
  return certainty === "denied" ? `${MARKS.denied}: ${text}` : text;
}
