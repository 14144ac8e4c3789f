import { type Case, declineAdjective, declineNoun, isAdjective, type NounClass } from "./declension.ts";

// biome-ignore format: table
const PLURAL_STATES: ReadonlySet<string> = new Set(["Нідерланди", "Філіппіни", "Мальдіви", "Комори", "Сейшели", "Багами", "США", "ОАЕ"]);

/** Nouns of plural names of more than one word. */
const PLURAL_HEADS: ReadonlySet<string> = new Set([
  "Емірати",
  "Нідерланди",
  "Острови",
  "Території",
  "Штати",
  "острови",
]);

/** Nouns that head the names of organisations and groups, in lower case, and how they decline. */
// biome-ignore format: table
const HEADS: Readonly<Record<NounClass, ReadonlySet<string>>> = {
  f: new Set([
    "агенція", "адміністрація", "академія", "аль-каїда", "амністія", "армія", "асамблея", "асоціація", "вісь", "громада", "група",
    "держава", "дума", "зона", "канцелярія", "коаліція", "компанія", "комісія", "конвенція", "конференція", "корпорація", "ліга",
    "мережа", "місія", "нарада", "операція", "організація", "палата", "партія", "платформа", "поліція", "програма", "рада", "республіка",
    "розвідка", "система", "скупщина", "служба", "співдружність", "співпраця", "спілка", "спільнота", "трійка", "угода", "унія",
    "установа", "федерація", "фундація", "хезболла", "єврогрупа", "євротрійка", "ініціатива",
  ]),
  m: new Set([
    "альтинг", "альянс", "банк", "бенілюкс", "блок", "бундесбанк", "бундесрат", "бундестаг", "відділ", "газпром", "департамент",
    "держдепартамент", "діалог", "енергоатом", "женералітат", "захід", "кабінет", "кавказ", "казатомпром", "квартет", "клуб", "кнесет",
    "комітет", "конгрес", "корпус", "кремль", "лукойл", "мажиліс", "меджліс", "механізм", "моссад", "нафтогаз", "опір", "офіс",
    "парламент", "пентагон", "полк", "процес", "південь", "півмісяць", "риксдаг", "ринок", "росатом", "роскосмос", "рух", "сабор",
    "саміт", "сейм", "секретаріат", "сенат", "союз", "стортинг", "суд", "талібан", "трибунал", "трикутник", "уряд", "фолькетинг", "фонд",
    "формат", "форум", "форін-офіс", "фронт", "центр", "центробанк", "штаб", "європол", "євроюст", "інститут", "інтерпол",
  ]),
  n: new Set([
    "агентство", "бюро", "головнокомандування", "командування", "міністерство", "об'єднання", "партнерство", "посольство",
    "представництво", "співтовариство", "товариство", "тріо", "управління",
  ]),
  pl: new Set([
    "балкани", "бригади", "держави", "загони", "збори", "кортеси", "країни", "країни-гаранти", "країни-донори", "країни-члени", "лікарі",
    "монархії", "острови", "палати", "підписанти", "репортери", "республіки", "сили", "союзники", "таліби", "території", "хусити",
    "члени", "шоломи", "штати",
  ]),
  person: new Set(),
};

const AND: ReadonlySet<string> = new Set(["і", "й", "та"]);

/** Groups without a plural head, and abbreviations in capitals, figures or Latin letters, which stand in every case as they are. */
const isInvariant = (word: string): boolean => /^(?:[\p{Lu}\d+'’-]{2,}|[\p{Script=Latin}\d+-]+)$/u.test(word);

function headClass(word: string): NounClass | null {
  const small = word.toLowerCase();
  return (Object.keys(HEADS) as NounClass[]).find((each) => HEADS[each].has(small)) ?? null;
}

/** How a noun that no table has must decline to agree with the adjective before it. */
function classByAdjective(adjective: string | undefined, noun: string): NounClass | null {
  if (!adjective) return null;
  if (/[ая]$/.test(adjective) && /[ая]$/.test(noun)) return "f";
  // "опір, опору", "відсоток, відсотка": the vowel of the last syllable may change
  const keepsVowel = /[аеєиїоуюя][^аеєиіїоуюя]+$/.test(noun) && !/[оеє]к$/.test(noun);
  if (/[иі]й$/.test(adjective) && keepsVowel) return "m";
  return /[еє]$/.test(adjective) && /(?:о|(.)\1я)$/.test(noun) ? "n" : null;
}

/** Last letters of an adjective that agrees with a noun. */
const AGREEING: Readonly<Record<NounClass, RegExp>> = {
  f: /[ая]$/,
  m: /[иі]й$/,
  person: /[иі]й$/,
  n: /[еє]$/,
  pl: /і$/,
};

/** Adjectives, which agree, then a noun, which declines, then a tail, which stays: "Всесвітня продовольча програма ООН". */
function declinePhrase(words: readonly string[], wanted: Case, state: boolean): readonly string[] | null {
  const head = words.findIndex((word) => headClass(word) !== null || !(isAdjective(word) || AND.has(word)));
  const at = head === -1 ? words.length - 1 : head;
  const noun = words[at] ?? "";
  const adjectives = words.slice(0, at);
  const nounClass = headClass(noun) ?? (state ? stateClass(noun) : classByAdjective(adjectives.at(-1), noun));
  const declined = nounClass && declineNoun(noun, nounClass, wanted);
  if (!declined || !adjectives.every((word) => AND.has(word) || AGREEING[nounClass].test(word))) return null;
  const agreed = adjectives.map((word) => (AND.has(word) ? word : declineAdjective(word, wanted)));
  return agreed.some((word) => word === null) ? null : [...(agreed as string[]), declined, ...words.slice(at + 1)];
}

/** A state that is one noun: by its ending; plural ones the table of declension knows. */
function stateClass(word: string): NounClass | null {
  if (PLURAL_STATES.has(word) || PLURAL_HEADS.has(word)) return "pl";
  return /[ая]$/.test(word) ? "f" : "m";
}

/** A state of one noun, perhaps with a hyphen: "Шрі-Ланка, Шрі-Ланки", "Гвінея-Бісау, Гвінеї-Бісау". */
function declineStateWord(word: string, wanted: Case): string | null {
  const [first = "", second] = word.split(/-(?=[^-]*$)/);
  if (second === undefined) return declineNoun(word, stateClass(word) ?? "m", wanted);
  if (first === "Гвінея") return `${declineNoun(first, "f", wanted)}-${second}`;
  const elided = second.replace(/^д['’]/, "");
  const declined = declineNoun(elided, stateClass(elided) ?? "m", wanted);
  return declined && `${first}-${second.slice(0, second.length - elided.length)}${declined}`;
}

function declineState(name: string, wanted: Case): string | null {
  if (isInvariant(name)) return name;
  const words = name.split(" ");
  if (/^Остр[іо]в/.test(name))
    return [declineNoun(words[0]!, PLURAL_HEADS.has(words[0]!) ? "pl" : "m", wanted), ...words.slice(1)].join(" ");
  const and = words.findIndex((word, at) => AND.has(word) && !/[^аеєиіїоуюя]і$/.test(words[at - 1] ?? ""));
  if (and > 0) {
    const parts = [words.slice(0, and), words.slice(and + 1)].map((part) => declineState(part.join(" "), wanted));
    return parts.includes(null) ? null : parts.join(` ${words[and]} `);
  }
  if (words.length === 1) return declineStateWord(name, wanted);
  return declinePhrase(words, wanted, true)?.join(" ") ?? null;
}

/** "Посольство: Японія" is the embassy of Japan: the body declines, its state stands in the genitive. */
function declineBody(name: string, wanted: Case | null): string | null {
  const [body = "", state] = name.split(": ");
  const declined =
    wanted === null || isInvariant(body.split(" ", 1)[0] ?? "")
      ? body
      : declinePhrase(body.split(" "), wanted, false)?.join(" ");
  if (state === undefined) return declined ?? null;
  const owner = declineState(state, "gen");
  return declined && owner ? `${declined} ${owner}` : null;
}

/** The name of a state, an organisation or a group in a case; null where no rule is sure of it. */
export const declineName = (name: string, isState: boolean, wanted: Case): string | null =>
  isState ? declineState(name, wanted) : declineBody(name, wanted);

/** The name in the nominative as a sentence has it: "Посольство Японії" for "Посольство: Японія". */
export const nominativeName = (name: string): string => declineBody(name, null) ?? name;

/** True for a name that takes a verb in the plural: "Сполучені Штати", "країни Балтії". */
export function isPluralName(name: string): boolean {
  const words = name.split(" ");
  const head = words.find((word) => headClass(word) !== null);
  return (
    PLURAL_STATES.has(name) ||
    words.some((word) => PLURAL_HEADS.has(word)) ||
    (head !== undefined && headClass(head) === "pl")
  );
}
