import type { EventMode, EventType } from "#lib/model/event.ts";
import type { CodedEvent, HeadlineParty } from "../pack.ts";

/** `verb` in the infinitive; `link` stands between it and the other side; `alone` follows the verb where there is no other side. */
interface Template {
  readonly verb: string;
  readonly link: string;
  readonly alone: string;
  /** Headline without any actor. */
  readonly noun: string;
}

const t = (verb: string, link: string, alone: string, noun: string): Template => ({ verb, link, alone, noun });

// biome-ignore format: one template a line
const TEMPLATES: Readonly<Record<EventType, Template>> = {
  AGREE:     t("make", "a pledge to", "a pledge", "Agreement"),
  CONSULT:   t("hold", "talks with", "talks", "Talks"),
  SUPPORT:   t("voice", "support for", "support", "Statement of support"),
  CONCEDE:   t("yield", "to", "ground", "Concession"),
  COOPERATE: t("work", "with", "with partners", "Cooperation"),
  AID:       t("give", "aid to", "aid", "Aid"),
  RETREAT:   t("pull", "back from", "back", "Withdrawal"),
  REQUEST:   t("call", "on", "for action", "Call for action"),
  ACCUSE:    t("criticise", "", "the other side", "Criticism"),
  REJECT:    t("reject", "the demands of", "a demand", "Refusal"),
  THREATEN:  t("threaten", "", "consequences", "Threat"),
  PROTEST:   t("protest", "against", "", "Protest"),
  SANCTION:  t("take", "measures against", "restrictive measures", "Restrictive measures"),
  MOBILIZE:  t("mobilise", "against", "forces", "Mobilisation"),
  COERCE:    t("use", "force of law against", "force of law", "Coercive measures"),
  ASSAULT:   t("attack", "", "", "Attack"),
};

// biome-ignore format: one template a line
const MODES: Readonly<Record<EventMode, Template>> = {
  visit:              t("visit", "", "abroad", "Visit"),
  "third-party":      t("mediate", "between", "", "Mediation"),
  multilateral:       t("take part", "in talks with", "in multilateral talks", "Multilateral talks"),
  phone:              t("speak", "by phone with", "by phone", "Phone call"),
  meeting:            t("meet", "", "for talks", "Meeting"),
  summit:             t("take part", "in a summit with", "in a summit", "Summit"),
  "press-conference": t("hold", "a press conference with", "a press conference", "Press conference"),
  reception:          t("receive", "", "guests", "Reception"),
  statement:          t("make", "a statement on", "a statement", "Statement"),
};

const MOST_NAMES = 3;

/** Names that English says with an article; abbreviations (NATO) and plain countries go without. */
const ARTICLE =
  /^(?:United |Netherlands|Philippines|Bahamas|Gambia|Maldives|Comoros|Seychelles|Marshall |Solomon |Central African|Czech Republic|Dominican Republic|Vatican$|Organi[sz]ation |Ministry |Security Council|General Assembly|Presidential |European |Gulf |Arab League|Commonwealth|Collective |Shanghai |Eurasian |International |World |African Union|Central Asian |US |UK |Donetsk |Luhansk |Taliban|Kremlin|Houthi)/;
const withArticle = (name: string): string => (ARTICLE.test(name) ? `the ${name}` : name);
const PLURAL = /(?<!^United )(?:states|countries|activists|forces)$/i;

/** "A", "A and B", "A, B and 2 others": a headline stays short however many took part. */
function listOf(all: readonly HeadlineParty[]): string {
  const names = all.map(({ name }) => withArticle(name));
  const shown =
    names.length > MOST_NAMES ? [...names.slice(0, MOST_NAMES - 1), `${names.length - MOST_NAMES + 1} others`] : names;
  return new Intl.ListFormat("en-GB", { type: "conjunction" }).format(shown);
}

/** Third person singular: "visits", "takes part", "holds". The verb is the first word. */
function inflect(verb: string): string {
  const [first = "", ...rest] = verb.split(" ");
  const ending = /(?:s|sh|ch|x|o)$/.test(first) ? "es" : "s";
  return [first + ending, ...rest].join(" ");
}

function verbPhrase(verb: string, plural: boolean, certainty: CodedEvent["certainty"]): string {
  if (certainty === "planned") return `to ${verb}`;
  if (certainty === "hypothetical") return `may ${verb}`;
  return plural ? verb : inflect(verb);
}

/** An English headline in the present tense of headlines: "James Cleverly visits Kazakhstan", "Xi Jinping to meet Kassym-Jomart Tokayev". */
export function headline({ type, mode, certainty, agents, others }: CodedEvent): string {
  const template = (mode && MODES[mode]) || TEMPLATES[type];
  const denial = certainty === "denied" ? "Denied: " : "";
  if (agents.length === 0) return denial + (others.length > 0 ? `${template.noun}: ${listOf(others)}` : template.noun);
  const rest = others.length > 0 ? [template.link, listOf(others)] : [template.alone];
  const isPlural = agents.length > 1 || PLURAL.test(agents[0]?.name ?? "");
  const words = [listOf(agents), verbPhrase(template.verb, isPlural, certainty), ...rest];
  const text = words.filter((part) => part !== "").join(" ");
  return denial + (text.charAt(0).toUpperCase() + text.slice(1));
}
