import type { CodedEvent, HeadlineParty } from "../pack.ts";
import { nounHeadline, rollOf, sentenceOf, type Templates, templateOf } from "../shared/headline.ts";
import { type Article, articleOfBody, articleOfPerson, articleOfState, joined, withStateArticle } from "./article.ts";

/** Verb phrases in the infinitive, as in English: `to` goes before the other side, `toOne` where it is a single one. */
interface Template {
  readonly to: string;
  readonly alone: string;
  readonly together?: string;
  readonly toOne?: string;
  readonly noun: string;
}

// biome-ignore format: table
const TEMPLATES: Templates<Template> = {
  types: {
    AGREE:     { to: "asumir un compromiso con",          alone: "asumir un compromiso",             noun: "Compromiso" },
    CONSULT:   { to: "mantener conversaciones con",       alone: "mantener conversaciones",          noun: "Conversaciones" },
    SUPPORT:   { to: "expresar su apoyo a",               alone: "expresar su apoyo",                noun: "Declaración de apoyo" },
    CONCEDE:   { to: "hacer una concesión a",             alone: "hacer una concesión",              noun: "Concesión" },
    COOPERATE: { to: "cooperar con",                      alone: "dar un paso hacia la cooperación",       noun: "Cooperación", together: "cooperar" },
    AID:       { to: "prestar ayuda a",                   alone: "prestar ayuda",                    noun: "Ayuda" },
    RETREAT:   { to: "replegarse ante",                   alone: "replegarse",                       noun: "Repliegue" },
    REQUEST:   { to: "hacer un llamamiento a",            alone: "hacer un llamamiento",             noun: "Llamamiento" },
    ACCUSE:    { to: "criticar a",                        alone: "expresar críticas",                noun: "Críticas" },
    REJECT:    { to: "rechazar la posición de",           alone: "expresar su rechazo",              noun: "Rechazo" },
    THREATEN:  { to: "lanzar una advertencia a",          alone: "lanzar una advertencia",           noun: "Advertencia" },
    PROTEST:   { to: "protestar contra",                  alone: "protestar",                        noun: "Protesta" },
    SANCTION:  { to: "tomar medidas contra",              alone: "tomar medidas restrictivas",       noun: "Medidas restrictivas" },
    MOBILIZE:  { to: "tomar medidas militares en relación con", alone: "tomar medidas militares",    noun: "Medidas militares" },
    COERCE:    { to: "tomar medidas coercitivas contra",  alone: "tomar medidas coercitivas",        noun: "Medidas coercitivas" },
    ASSAULT:   { to: "usar la fuerza contra",             alone: "usar la fuerza",                   noun: "Uso de la fuerza" },
  },
  modes: {
    visit:              { to: "visitar",                              alone: "realizar una visita",                noun: "Visita" },
    "third-party":      { to: "facilitar el diálogo entre",           alone: "facilitar el diálogo",               noun: "Mediación", toOne: "facilitar el diálogo con" },
    multilateral:       { to: "participar en una reunión multilateral con", alone: "participar en una reunión multilateral", noun: "Reunión multilateral" },
    phone:              { to: "hablar por teléfono con",              alone: "hablar por teléfono",                noun: "Llamada telefónica" },
    meeting:            { to: "reunirse con",                         alone: "celebrar una reunión",               noun: "Reunión", together: "reunirse" },
    summit:             { to: "participar en una cumbre con",         alone: "participar en una cumbre",           noun: "Cumbre" },
    "press-conference": { to: "ofrecer una rueda de prensa con",      alone: "ofrecer una rueda de prensa",        noun: "Rueda de prensa" },
    reception:          { to: "recibir a",                            alone: "recibir una visita",                 noun: "Recepción" },
    statement:          { to: "hacer una declaración sobre",          alone: "hacer una declaración",              noun: "Declaración" },
  },
  session:              { to: "reunirse con",                         alone: "celebrar una reunión",               noun: "Reunión" },
};

const MARKS = { planned: "Previsto", hypothetical: "Posible", denied: "Desmentido" };

/** Present singular and plural, and the stem of the future, of verbs that no rule makes. */
const IRREGULAR: Readonly<Record<string, readonly [one: string, many: string, future: string]>> = {
  hacer: ["hace", "hacen", "har"],
  mantener: ["mantiene", "mantienen", "mantendr"],
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

function predicate({ agents, others, certainty }: CodedEvent, { to, toOne, alone, together }: Template): string {
  const many = isPlural(agents);
  if (others.length === 0) return inflect((agents.length > 1 && together) || alone, many, certainty);
  const phrase = inflect((others.length === 1 && toOne) || to, many, certainty);
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
