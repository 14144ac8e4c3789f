import type { CodedEvent, HeadlineParty } from "../pack.ts";
import { nounHeadline, type Phrases, phraseOf, rollOf, sentenceOf, templateOf } from "../shared/headline.ts";
import { type Article, articleOfBody, articleOfPerson, articleOfState, joined, withStateArticle } from "./article.ts";
import { TEMPLATES } from "./headline-templates.ts";

const MARKS = { planned: "Previsto", hypothetical: "Posible", denied: "Desmentido" };

/** Present singular and plural, and the stem of the future, of verbs that no rule makes. */
const IRREGULAR: Readonly<Record<string, readonly [one: string, many: string, future: string]>> = {
  cerrar: ["cierra", "cierran", "cerrar"],
  desmentir: ["desmiente", "desmienten", "desmentir"],
  desplegar: ["despliega", "despliegan", "desplegar"],
  detener: ["detiene", "detienen", "detendr"],
  enviar: ["envía", "envían", "enviar"],
  hacer: ["hace", "hacen", "har"],
  imponer: ["impone", "imponen", "impondr"],
  mantener: ["mantiene", "mantienen", "mantendr"],
  pedir: ["pide", "piden", "pedir"],
  replegar: ["repliega", "repliegan", "replegar"],
  reunir: ["reúne", "reúnen", "reunir"],
};

function articleOf({ name, kind }: HeadlineParty): Article {
  if (kind === "person") return articleOfPerson(name);
  return kind === "state" ? articleOfState(name) : articleOfBody(name);
}

function nameOf(party: HeadlineParty): string {
  const name = party.kind === "organisation" ? withStateArticle(party.name) : party.name;
  return [articleOf(party), name].filter((part) => part !== "").join(" ");
}

/** "A", "A y B", "A, B y 2 más"; each with the preposition where an article stands among them ("a la ONU y a Francia"). */
function listOf(parties: readonly HeadlineParty[], preposition = ""): string {
  const { shown, hidden } = rollOf(parties);
  const names = [...shown.map(nameOf), ...(hidden > 0 ? [`${hidden} más`] : [])];
  const list = new Intl.ListFormat("es");
  if (preposition === "") return list.format(names);
  const isRepeated = shown.some((party) => articleOf(party) !== "");
  return list.format(names.map((name, at) => (at === 0 || isRepeated ? joined(preposition, name) : name)));
}

const isPlural = (agents: readonly HeadlineParty[]): boolean =>
  agents.length > 1 || agents.some((agent) => /s$/.test(articleOf(agent)));

/** "visita", "se reúnen con", "visitará", "podría visitar", from the phrase in the infinitive. */
function inflect(phrase: string, many: boolean, certainty: CodedEvent["certainty"]): string {
  const [first = "", ...rest] = phrase.split(" ");
  if (certainty === "hypothetical") return [many ? "podrían" : "podría", phrase].join(" ");
  const isReflexive = first.endsWith("se");
  const infinitive = isReflexive ? first.slice(0, -2) : first;
  const vowel = infinitive.endsWith("ar") ? "a" : "e";
  const stem = infinitive.slice(0, -2);
  const [one, more, future] = IRREGULAR[infinitive] ?? [stem + vowel, `${stem + vowel}n`, infinitive];
  const present = many ? more : one;
  const verb = certainty === "planned" ? future + (many ? "án" : "á") : present;
  return [...(isReflexive ? ["se"] : []), verb, ...rest].join(" ");
}

function predicate(event: CodedEvent, phrases: Phrases<string>): string {
  const { agents, others, certainty } = event;
  const phrase = inflect(phraseOf(event, phrases), isPlural(agents), certainty);
  if (others.length === 0) return phrase;
  const [, before = "", preposition = ""] = /^(.*) (a|de)$/.exec(phrase) ?? [];
  return preposition === "" ? `${phrase} ${listOf(others)}` : `${before} ${listOf(others, preposition)}`;
}

/** A Spanish headline: "James Cleverly visita Kazajistán", "Xi Jinping se reunirá con Kasim-Yomart Tokáyev". */
export function headline(event: CodedEvent): string {
  const { certainty, agents, others } = event;
  const template = templateOf(event, TEMPLATES);
  if (agents.length === 0) return nounHeadline(certainty, template.noun, listOf(others), MARKS);
  const text = sentenceOf(listOf(agents), predicate(event, template));
  return certainty === "denied" ? `${MARKS.denied}: ${text}` : text;
}
