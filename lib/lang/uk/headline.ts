import type { CodedEvent, HeadlineParty } from "../pack.ts";
import { nounHeadline, phraseOf, rollOf, sentenceOf, templateOf } from "../shared/headline.ts";
import type { Case } from "./declension.ts";
import { decline, isPlural, nominative } from "./decline.ts";
import { type Phrase, TEMPLATES, type Template, VERBS } from "./headline-templates.ts";

const MARKS = { planned: "Заплановано", hypothetical: "Можливо", denied: "Заперечено" };

/** "A", "A і B", "A, B та ще 2"; "та" also between vowels and before "і-", where "і" would be swallowed. */
function join(names: readonly string[], hidden: number): string {
  const all = hidden > 0 ? [...names, `ще ${hidden}`] : names;
  const last = all.at(-1) ?? "";
  if (all.length < 2) return last;
  const before = all.at(-2) ?? "";
  const isSwallowed = /^[іїй]/i.test(last) || (/[аеєиіїоуюя]$/.test(before) && /^[аеєиоуюя]/i.test(last));
  const and = hidden > 0 || isSwallowed ? "та" : "і";
  return `${all.slice(0, -1).join(", ")} ${and} ${last}`;
}

function listOf(parties: readonly HeadlineParty[], wanted?: Case): string | null {
  const { shown, hidden } = rollOf(parties);
  const names = shown.map((party) => (wanted ? decline(party, wanted) : nominative(party)));
  return names.includes(null) ? null : join(names as readonly string[], hidden);
}

/** "з", before a hiss "із", before a hiss and another consonant "зі": "із Сербією", "зі Сполученими Штатами". */
function withWord(next: string): string {
  if (/^[зсшщ][^аеєиіїоуюяь'’]/i.test(next)) return "зі";
  return /^[зсшщчцж]/i.test(next) ? "із" : "з";
}

function inflect([verb, rest]: Phrase, many: boolean, certainty: CodedEvent["certainty"]): string {
  const [now, nowMany, will, willMany, infinitive] = VERBS[verb];
  const forms = {
    planned: many ? willMany : will,
    hypothetical: `${many ? "можуть" : "може"} ${infinitive}`,
    denied: many ? nowMany : now,
    asserted: many ? nowMany : now,
    reported: many ? nowMany : now,
  };
  return rest === "" ? forms[certainty] : `${forms[certainty]} ${rest}`;
}

function caseBehind(said: Phrase, { toPersons, inBody, of }: Template): Case {
  if (said === toPersons) return "acc";
  return said === inBody ? "gen" : of;
}

/** The verb and the other side: in its case, or in the nominative behind a colon where no rule is sure of the case. */
function predicate(event: CodedEvent, template: Template): string {
  const { agents, others, certainty } = event;
  const many = agents.length > 1 || agents.some(isPlural);
  const said = phraseOf(event, template);
  const phrase = inflect(said, many, certainty);
  if (others.length === 0) return phrase;
  const names = listOf(others, caseBehind(said, template));
  if (names === null) return `${inflect(template.alone, many, certainty)}: ${listOf(others)}`;
  return `${phrase.replace(/(?<= )з$/, withWord(names))} ${names}`;
}

/** A Ukrainian headline: "Джеймс Клеверлі відвідує Казахстан", "Сі Цзіньпін зустрінеться з Касимом-Жомартом Токаєвим". */
export function headline(event: CodedEvent): string {
  const { certainty, agents, others } = event;
  const template = templateOf(event, TEMPLATES);
  if (agents.length === 0) return nounHeadline(certainty, template.noun, listOf(others) ?? "", MARKS);
  const text = sentenceOf(listOf(agents) ?? "", predicate(event, template));
  return certainty === "denied" ? `${MARKS.denied}: ${text}` : text;
}
