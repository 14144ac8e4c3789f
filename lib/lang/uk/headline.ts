import type { CodedEvent, HeadlineParty } from "../pack.ts";
import { nounHeadline, rollOf, sentenceOf, type Templates, templateOf } from "../shared/headline.ts";
import type { Case } from "./declension.ts";
import { decline, isPlural, nominative } from "./decline.ts";

/** Verbs by their present singular: the present plural, the future of both numbers, and the infinitive after "може". */
type Verb = readonly [now: string, nowMany: string, will: string, willMany: string, infinitive: string];

// biome-ignore format: table
const VERBS = {
  бере:         ["бере", "беруть", "візьме", "візьмуть", "взяти"],
  виступає:     ["виступає", "виступають", "виступить", "виступлять", "виступити"],
  висловлює:    ["висловлює", "висловлюють", "висловить", "висловлять", "висловити"],
  вживає:       ["вживає", "вживають", "вживе", "вживуть", "вжити"],
  відвідує:     ["відвідує", "відвідують", "відвідає", "відвідають", "відвідати"],
  відмовляє:    ["відмовляє", "відмовляють", "відмовить", "відмовлять", "відмовити"],
  відступає:    ["відступає", "відступають", "відступить", "відступлять", "відступити"],
  говорить:     ["говорить", "говорять", "поговорить", "поговорять", "поговорити"],
  застосовує:   ["застосовує", "застосовують", "застосує", "застосують", "застосувати"],
  заявляє:      ["заявляє", "заявляють", "заявить", "заявлять", "заявити"],
  звертається:  ["звертається", "звертаються", "звернеться", "звернуться", "звернутися"],
  здійснює:     ["здійснює", "здійснюють", "здійснить", "здійснять", "здійснити"],
  зустрічається: ["зустрічається", "зустрічаються", "зустрінеться", "зустрінуться", "зустрітися"],
  критикує:     ["критикує", "критикують", "розкритикує", "розкритикують", "розкритикувати"],
  надає:        ["надає", "надають", "надасть", "нададуть", "надати"],
  попереджає:   ["попереджає", "попереджають", "попередить", "попередять", "попередити"],
  приймає:      ["приймає", "приймають", "прийме", "приймуть", "прийняти"],
  проводить:    ["проводить", "проводять", "проведе", "проведуть", "провести"],
  протестує:    ["протестує", "протестують", "протестуватиме", "протестуватимуть", "протестувати"],
  робить:       ["робить", "роблять", "зробить", "зроблять", "зробити"],
  співпрацює:   ["співпрацює", "співпрацюють", "співпрацюватиме", "співпрацюватимуть", "співпрацювати"],
  сприяє:       ["сприяє", "сприяють", "сприятиме", "сприятимуть", "посприяти"],
} as const satisfies Readonly<Record<string, Verb>>;

/** A verb, by its present singular, and what follows it. */
type Phrase = readonly [verb: keyof typeof VERBS, rest: string];

/** `to` goes before the other side, which stands in case `of`; "з" there becomes "із" or "зі" as the next word sounds. */
interface Template {
  readonly to: Phrase;
  readonly of: Case;
  readonly alone: Phrase;
  readonly together?: Phrase;
  readonly toOne?: Phrase;
  readonly noun: string;
}

// biome-ignore format: table
const TEMPLATES: Templates<Template> = {
  types: {
    AGREE:     { to: ["бере", "на себе зобов'язання перед"],    of: "ins", alone: ["бере", "на себе зобов'язання"],       noun: "Зобов'язання" },
    CONSULT:   { to: ["проводить", "переговори з"],             of: "ins", alone: ["проводить", "переговори"],            noun: "Переговори" },
    SUPPORT:   { to: ["висловлює", "підтримку"],                of: "dat", alone: ["висловлює", "підтримку"],             noun: "Заява про підтримку" },
    CONCEDE:   { to: ["робить", "поступку"],                    of: "dat", alone: ["робить", "поступку"],                 noun: "Поступка" },
    COOPERATE: { to: ["співпрацює", "з"],                       of: "ins", alone: ["робить", "крок до співпраці"],        noun: "Співпраця", together: ["співпрацює", ""] },
    AID:       { to: ["надає", "допомогу"],                     of: "dat", alone: ["надає", "допомогу"],                  noun: "Допомога" },
    RETREAT:   { to: ["відступає", "перед"],                    of: "ins", alone: ["відступає", ""],                      noun: "Відступ" },
    REQUEST:   { to: ["звертається", "із закликом до"],         of: "gen", alone: ["звертається", "із закликом"],         noun: "Заклик" },
    ACCUSE:    { to: ["критикує", ""],                          of: "acc", alone: ["виступає", "з критикою"],             noun: "Критика" },
    REJECT:    { to: ["відмовляє", ""],                         of: "dat", alone: ["заявляє", "про відмову"],             noun: "Відмова" },
    THREATEN:  { to: ["попереджає", ""],                        of: "acc", alone: ["виступає", "з попередженням"],        noun: "Попередження" },
    PROTEST:   { to: ["протестує", "проти"],                    of: "gen", alone: ["протестує", ""],                      noun: "Протест" },
    SANCTION:  { to: ["вживає", "заходів проти"],               of: "gen", alone: ["вживає", "обмежувальних заходів"],    noun: "Обмежувальні заходи" },
    MOBILIZE:  { to: ["вживає", "військових заходів щодо"],     of: "gen", alone: ["вживає", "військових заходів"],       noun: "Військові заходи" },
    COERCE:    { to: ["вживає", "примусових заходів проти"],    of: "gen", alone: ["вживає", "примусових заходів"],       noun: "Примусові заходи" },
    ASSAULT:   { to: ["застосовує", "силу проти"],              of: "gen", alone: ["застосовує", "силу"],                 noun: "Застосування сили" },
  },
  modes: {
    visit:              { to: ["відвідує", ""],                                of: "acc", alone: ["здійснює", "візит"],                       noun: "Візит" },
    "third-party":      { to: ["сприяє", "переговорам між"],                   of: "ins", alone: ["сприяє", "переговорам"],                   noun: "Посередництво", toOne: ["сприяє", "переговорам з"] },
    multilateral:       { to: ["бере", "участь у багатосторонній зустрічі з"], of: "ins", alone: ["бере", "участь у багатосторонній зустрічі"], noun: "Багатостороння зустріч" },
    phone:              { to: ["говорить", "телефоном з"],                     of: "ins", alone: ["говорить", "телефоном"],                   noun: "Телефонна розмова" },
    meeting:            { to: ["зустрічається", "з"],                          of: "ins", alone: ["проводить", "зустріч"],                    noun: "Зустріч", together: ["зустрічається", ""] },
    summit:             { to: ["бере", "участь у саміті з"],                   of: "ins", alone: ["бере", "участь у саміті"],                 noun: "Саміт" },
    "press-conference": { to: ["проводить", "пресконференцію з"],              of: "ins", alone: ["проводить", "пресконференцію"],            noun: "Пресконференція" },
    reception:          { to: ["приймає", ""],                                 of: "acc", alone: ["приймає", "гостей"],                       noun: "Прийом" },
    statement:          { to: ["робить", "заяву щодо"],                        of: "gen", alone: ["робить", "заяву"],                         noun: "Заява" },
  },
  session:              { to: ["проводить", "зустріч з"],                      of: "ins", alone: ["проводить", "зустріч"],                    noun: "Зустріч" },
};

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

/** The verb and the other side: in its case, or in the nominative behind a colon where no rule is sure of the case. */
function predicate({ agents, others, certainty }: CodedEvent, template: Template): string {
  const many = agents.length > 1 || agents.some(isPlural);
  const { to, toOne, of, alone, together } = template;
  if (others.length === 0) return inflect((agents.length > 1 && together) || alone, many, certainty);
  const names = listOf(others, of);
  if (names === null) return `${inflect(alone, many, certainty)}: ${listOf(others)}`;
  const phrase = inflect((others.length === 1 && toOne) || to, many, certainty);
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
