import type { CodedEvent, HeadlineParty } from "../pack.ts";
import { nounHeadline, phraseOf, rollOf, templateOf } from "../shared/headline.ts";
import { type Agreement, agreementOf, conjugate, POSSESSIVE } from "./agreement.ts";
import { obliqueName } from "./gender.ts";
import { TEMPLATES, type Template } from "./headline-templates.ts";

const MARKS = { planned: "مقرر", hypothetical: "محتمل", denied: "نفي" };

/** Two, few and many more, of persons and of parties of any kind, as a subject and after a verb or a preposition. */
function othersWords(count: number, arePersons: boolean, isSubject: boolean): string {
  const rule = new Intl.PluralRules("ar").select(count);
  if (rule === "two" && arePersons) return isSubject ? "آخران" : "آخرين";
  if (rule === "two") return isSubject ? "طرفان آخران" : "طرفين آخرين";
  if (rule === "few" && arePersons) return `${count} ${isSubject ? "آخرون" : "آخرين"}`;
  if (rule === "few") return `${count} أطراف أخرى`;
  const [many, other] = arePersons ? ["شخصا", "شخص"] : ["طرفا", "طرف"];
  return `${count} ${rule === "many" ? many : other} آخر`;
}

/** "A وB", "A وB وآخران". */
function listOf(parties: readonly HeadlineParty[], isSubject: boolean): string {
  const { shown, hidden } = rollOf(parties);
  const names = shown.map(({ name }) => (isSubject ? name : obliqueName(name)).replace(": ", " في "));
  const arePersons = parties.every(({ kind }) => kind === "person");
  const all = hidden > 0 ? [...names, othersWords(hidden, arePersons, isSubject)] : names;
  return new Intl.ListFormat("ar").format(all);
}

/** "ل" and "ب" join the word that follows: "للعراق", "لمصر", "باليمن"; before other scripts they stand alone. */
function withNames(phrase: string, names: string): string {
  const [, before = "", letter = ""] = /^(.*) ?(?<= |^)([لب])$/.exec(phrase) ?? [];
  if (letter === "") return [phrase, names].filter((part) => part !== "").join(" ");
  const start = before === "" ? "" : `${before.trimEnd()} `;
  if (!/^\p{Script=Arabic}/u.test(names)) return `${start}${letter}ـ ${names}`;
  if (letter === "ب") return `${start}ب${names}`;
  return start + names.replace(/^(?:ال(?=ل)|ال|)/, (article) => (article === "" ? "ل" : names[2] === "ل" ? "ل" : "لل"));
}

function inflect(phrase: string, agreement: Agreement, certainty: CodedEvent["certainty"]): string {
  const [verb = "", ...rest] = phrase.replace("{ه}", POSSESSIVE[agreement]).split(" ");
  const present = conjugate(verb, agreement);
  const marked = {
    planned: `س${present}`,
    hypothetical: `قد ${present}`,
    denied: present,
    asserted: present,
    reported: present,
  };
  return [marked[certainty], ...rest].join(" ");
}

/** "فلان: زيارة إلى كندا", and "مقرر: زيارة إلى كندا (فلان)". */
function verbless(event: CodedEvent, template: Template): string {
  const { certainty, agents, others } = event;
  const { noun, of, toOne, toPersons, inBody } = template;
  const said = phraseOf(event, template);
  const links = new Map([
    [toOne, "مع"],
    [inBody, ""],
  ]);
  const link = links.get(said) ?? of;
  const withOthers = () =>
    said === toPersons
      ? `${noun} (${listOf(others, true)})`
      : withNames(`${noun} ${link}`.trimEnd(), listOf(others, false));
  const what = others.length === 0 ? noun : withOthers();
  const who = listOf(agents, true);
  const isTold = certainty === "asserted" || certainty === "reported";
  return isTold ? `${who}: ${what}` : nounHeadline(certainty, what, who, MARKS);
}

/** An Arabic headline, subject first: "جيمس كليفرلي يزور كازاخستان", "شي جين بينغ سيلتقي قاسم جومارت توكاييف". */
export function headline(event: CodedEvent): string {
  const { certainty, agents, others } = event;
  const template = templateOf(event, TEMPLATES);
  if (agents.length === 0) return nounHeadline(certainty, template.noun, listOf(others, true), MARKS);
  const agreement = agreementOf(agents);
  if (agreement === null) return verbless(event, template);
  const phrase = inflect(phraseOf(event, template), agreement, certainty);
  const text = `${listOf(agents, true)} ${withNames(phrase, listOf(others, false))}`;
  return certainty === "denied" ? `${MARKS.denied}: ${text}` : text;
}
