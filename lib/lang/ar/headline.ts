import type { CodedEvent, HeadlineParty } from "../pack.ts";
import { nounHeadline, rollOf, type Templates, templateOf } from "../shared/headline.ts";
import { type Agreement, agreementOf, conjugate, POSSESSIVE } from "./agreement.ts";
import { obliqueName } from "./gender.ts";

/**
 * Verb phrases with "he"; `{ه}` is "his". "ل" and "ب" at the end are written together with the word that follows.
 * Where nobody knows the gender that the verb must agree with, `noun` and `of` tell the same without a verb: "فلان: زيارة إلى كندا".
 */
interface Template {
  readonly to: string;
  readonly alone: string;
  readonly together?: string;
  readonly toOne?: string;
  readonly noun: string;
  readonly of: string;
}

// biome-ignore format: table
const TEMPLATES: Templates<Template> = {
  types: {
    AGREE:     { to: "يعلن التزاما تجاه",              alone: "يعلن التزاما",            noun: "التزام",            of: "تجاه" },
    CONSULT:   { to: "يجري محادثات مع",                alone: "يجري محادثات",            noun: "محادثات",           of: "مع" },
    SUPPORT:   { to: "يعرب عن دعم{ه} ل",               alone: "يعرب عن دعم{ه}",          noun: "إعلان دعم",         of: "ل" },
    CONCEDE:   { to: "يقدم تنازلا ل",                  alone: "يقدم تنازلا",             noun: "تنازل",             of: "ل" },
    COOPERATE: { to: "يتعاون مع",                      alone: "يتخذ خطوة نحو التعاون",   noun: "تعاون",             of: "مع", together: "يتعاون" },
    AID:       { to: "يقدم مساعدات ل",                 alone: "يقدم مساعدات",            noun: "مساعدات",           of: "ل" },
    RETREAT:   { to: "يتراجع أمام",                    alone: "يتراجع",                  noun: "تراجع",             of: "أمام" },
    REQUEST:   { to: "يوجه نداء إلى",                  alone: "يوجه نداء",               noun: "نداء",              of: "إلى" },
    ACCUSE:    { to: "ينتقد",                          alone: "يوجه انتقادات",           noun: "انتقادات",          of: "ل" },
    REJECT:    { to: "يرفض موقف",                      alone: "يعلن رفض{ه}",             noun: "رفض",               of: "لموقف" },
    THREATEN:  { to: "يوجه تحذيرا إلى",                alone: "يوجه تحذيرا",             noun: "تحذير",             of: "إلى" },
    PROTEST:   { to: "يحتج على",                       alone: "يحتج",                    noun: "احتجاج",            of: "على" },
    SANCTION:  { to: "يتخذ إجراءات ضد",                alone: "يتخذ إجراءات تقييدية",    noun: "إجراءات تقييدية",   of: "ضد" },
    MOBILIZE:  { to: "يقوم بتحركات عسكرية تتعلق ب",    alone: "يقوم بتحركات عسكرية",     noun: "تحركات عسكرية",     of: "تتعلق ب" },
    COERCE:    { to: "يتخذ إجراءات قسرية ضد",          alone: "يتخذ إجراءات قسرية",      noun: "إجراءات قسرية",     of: "ضد" },
    ASSAULT:   { to: "يستخدم القوة ضد",                alone: "يستخدم القوة",            noun: "استخدام القوة",     of: "ضد" },
  },
  modes: {
    visit:              { to: "يزور",                                 alone: "يقوم بزيارة",                       noun: "زيارة",                of: "إلى" },
    "third-party":      { to: "ييسر محادثات بين",                     alone: "ييسر محادثات",                      noun: "وساطة",                of: "بين", toOne: "ييسر محادثات مع" },
    multilateral:       { to: "يشارك في اجتماع متعدد الأطراف مع",     alone: "يشارك في اجتماع متعدد الأطراف",     noun: "اجتماع متعدد الأطراف", of: "مع" },
    phone:              { to: "يجري اتصالا هاتفيا مع",                alone: "يجري اتصالا هاتفيا",                noun: "اتصال هاتفي",          of: "مع" },
    meeting:            { to: "يلتقي",                                alone: "يعقد اجتماعا",                      noun: "لقاء",                 of: "مع" },
    summit:             { to: "يشارك في قمة مع",                      alone: "يشارك في قمة",                      noun: "قمة",                  of: "مع" },
    "press-conference": { to: "يعقد مؤتمرا صحفيا مع",                 alone: "يعقد مؤتمرا صحفيا",                 noun: "مؤتمر صحفي",           of: "مع" },
    reception:          { to: "يستقبل",                               alone: "يستقبل ضيوفا",                      noun: "استقبال",              of: "" },
    statement:          { to: "يدلي بتصريح بشأن",                     alone: "يدلي بتصريح",                       noun: "تصريح",                of: "بشأن" },
  },
  session:              { to: "يعقد اجتماعا مع",                      alone: "يعقد اجتماعا",                      noun: "اجتماع",               of: "مع" },
};

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

function phraseOf({ agents, others }: CodedEvent, { to, toOne, alone, together }: Template): string {
  if (others.length === 0) return (agents.length > 1 && together) || alone;
  return (others.length === 1 && toOne) || to;
}

/** "فلان: زيارة إلى كندا", and "مقرر: زيارة إلى كندا (فلان)". */
function verbless({ certainty, agents, others }: CodedEvent, { noun, of, toOne }: Template): string {
  const link = toOne && others.length === 1 ? "مع" : of;
  const what = others.length === 0 ? noun : withNames(`${noun} ${link}`.trimEnd(), listOf(others, false));
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
