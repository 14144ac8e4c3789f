import type { CodedEvent, HeadlineParty } from "../pack.ts";
import { nounHeadline, phraseOf, rollOf, sentenceOf, templateOf } from "../shared/headline.ts";
import { inSentence, isPluralName } from "./article.ts";
import { TEMPLATES } from "./headline-templates.ts";

const MARKS = { planned: "Planned", hypothetical: "Possible", denied: "Denied" };

/** "A", "A and B", "A, B and 2 others". */
function listOf(parties: readonly HeadlineParty[]): string {
  const { shown, hidden } = rollOf(parties);
  const names = shown.map(({ name, kind }) => (kind === "person" ? name : inSentence(name, kind === "state")));
  return new Intl.ListFormat("en-GB").format(hidden > 0 ? [...names, `${hidden} others`] : names);
}

/** Third person singular of the first word: "visits", "takes part", "ratifies". */
function inflect(phrase: string): string {
  const [first = "", ...rest] = phrase.split(" ");
  const stem = first.replace(/(?<=[^aeiou])y$/, "ie");
  const ending = /(?:s|sh|ch|x|o)$/.test(first) ? "es" : "s";
  return [stem + ending, ...rest].join(" ");
}

function predicate(phrase: string, agents: readonly HeadlineParty[], certainty: CodedEvent["certainty"]): string {
  if (certainty === "planned") return `to ${phrase}`;
  if (certainty === "hypothetical") return `may ${phrase}`;
  const isPlural = agents.length > 1 || agents.some(({ name, kind }) => kind !== "person" && isPluralName(name));
  return isPlural ? phrase : inflect(phrase);
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
