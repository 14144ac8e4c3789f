/** The cases that headlines need besides the nominative. */
export type Case = "gen" | "dat" | "acc" | "ins";

/** How a noun declines: by gender, "pl" for what has no singular; masculine names of things take -у in the genitive, persons -а. */
export type NounClass = "f" | "m" | "person" | "n" | "pl";

/** Genitive, dative, accusative, instrumental. */
export type Paradigm = readonly [gen: string, dat: string, acc: string, ins: string];

const CASES: readonly Case[] = ["gen", "dat", "acc", "ins"];
const VOWEL = /[аеєиіїоуюя]$/i;
const SIBILANT = /[жчшщ]$/;
const SOFTENED: Readonly<Record<string, string>> = { г: "з", ґ: "з", к: "ц", х: "с" };

/** Words that no rule makes, with every case; "" where usage is not settled. */
// biome-ignore format: table
const IRREGULAR: Readonly<Record<string, Paradigm>> = {
  Білорусь:       ["Білорусі", "Білорусі", "Білорусь", "Білоруссю"],
  співдружність:  ["співдружності", "співдружності", "співдружність", "співдружністю"],
  Захід:          ["Заходу", "Заходу", "Захід", "Заходом"],
  Південь:        ["Півдня", "Півдню", "Південь", "Півднем"],
  півмісяць:      ["півмісяця", "півмісяцю", "півмісяць", "півмісяцем"],
  Єгипет:         ["Єгипту", "Єгипту", "Єгипет", "Єгиптом"],
  острів:         ["острова", "острову", "острів", "островом"],
  ринок:          ["ринку", "ринку", "ринок", "ринком"],
  бюро:           ["бюро", "бюро", "бюро", "бюро"],
  Косово:         ["Косова", "Косову", "Косово", "Косовом"],
  Лев:            ["Лева", "Леву", "Лева", "Левом"],
  Ігор:           ["Ігоря", "Ігорю", "Ігоря", "Ігорем"],
  штати:          ["штатів", "штатам", "штати", "штатами"],
  Емірати:        ["Еміратів", "Еміратам", "Емірати", "Еміратами"],
  острови:        ["островів", "островам", "острови", "островами"],
  території:      ["територій", "територіям", "території", "територіями"],
  Мальдіви:       ["Мальдівів", "Мальдівам", "Мальдіви", "Мальдівами"],
  Комори:         ["", "Коморам", "Комори", "Коморами"],
  Нідерланди:     ["Нідерландів", "Нідерландам", "Нідерланди", "Нідерландами"],
  Філіппіни:      ["Філіппін", "Філіппінам", "Філіппіни", "Філіппінами"],
  Гренадини:      ["Гренадин", "Гренадинам", "Гренадини", "Гренадинами"],
  Балкани:        ["Балкан", "Балканам", "Балкани", "Балканами"],
  країни:         ["країн", "країнам", "країни", "країнами"],
  держави:        ["держав", "державам", "держави", "державами"],
  республіки:     ["республік", "республікам", "республіки", "республіками"],
  монархії:       ["монархій", "монархіям", "монархії", "монархіями"],
  бригади:        ["бригад", "бригадам", "бригади", "бригадами"],
  загони:         ["загонів", "загонам", "загони", "загонами"],
  сили:           ["сил", "силам", "сили", "силами"],
  палати:         ["палат", "палатам", "палати", "палатами"],
  шоломи:         ["шоломів", "шоломам", "шоломи", "шоломами"],
  хусити:         ["хуситів", "хуситам", "хуситів", "хуситами"],
  таліби:         ["талібів", "талібам", "талібів", "талібами"],
  лікарі:         ["лікарів", "лікарям", "лікарів", "лікарями"],
  репортери:      ["репортерів", "репортерам", "репортерів", "репортерами"],
  союзники:       ["союзників", "союзникам", "союзників", "союзниками"],
  члени:          ["членів", "членам", "членів", "членами"],
  підписанти:     ["підписантів", "підписантам", "підписантів", "підписантами"],
  "країни-члени":   ["країн-членів", "країнам-членам", "країни-члени", "країнами-членами"],
  "країни-гаранти": ["країн-гарантів", "країнам-гарантам", "країни-гаранти", "країнами-гарантами"],
  "країни-донори":  ["країн-донорів", "країнам-донорам", "країни-донори", "країнами-донорами"],
  збори:          ["зборів", "зборам", "збори", "зборами"],
  кортеси:        ["кортесів", "кортесам", "кортеси", "кортесами"],
  трикутник:      ["трикутника", "трикутнику", "трикутник", "трикутником"],
  тріо:           ["тріо", "тріо", "тріо", "тріо"],
  вісь:           ["осі", "осі", "вісь", "віссю"],
  опір:           ["опору", "опору", "опір", "опором"],
};

const capitalAs = (model: string, form: string): string =>
  /^\p{Lu}/u.test(model) ? form.charAt(0).toUpperCase() + form.slice(1) : form;

function feminine(word: string): Paradigm | null {
  const stem = word.slice(0, -1);
  if (!/[аеєиіїоуюя]/i.test(stem)) return [word, word, word, word]; // "Ба", "Ся": names of one syllable
  if (word.endsWith("а")) {
    if (VOWEL.test(stem)) return [word, word, word, word]; // Нікарагуа
    if (stem.endsWith("ц")) return null; // "-ца" is spelled for hard and soft alike
    if (SIBILANT.test(stem)) return [`${stem}і`, `${stem}і`, `${stem}у`, `${stem}ею`];
    const last = stem.slice(-1);
    return [`${stem}и`, `${stem.slice(0, -1)}${SOFTENED[last] ?? last}і`, `${stem}у`, `${stem}ою`];
  }
  if (!word.endsWith("я")) return [word, word, word, word];
  const isAfterVowel = VOWEL.test(stem) || /[йь'’]$/.test(stem);
  return isAfterVowel
    ? [`${stem}ї`, `${stem}ї`, `${stem}ю`, `${stem}єю`]
    : [`${stem}і`, `${stem}і`, `${stem}ю`, `${stem}ею`];
}

function masculine(word: string, isPerson: boolean): Paradigm | null {
  if (/[ая]$/.test(word)) return feminine(word);
  if (VOWEL.test(word)) return [word, word, word, word];
  if (word.endsWith("ець")) return null; // the vowel falls out in some
  const isSoft = /[йь]$/.test(word);
  const stem = isSoft ? word.slice(0, -1) : word;
  const dative = stem + (isSoft ? "ю" : "у");
  const genitive = isPerson ? stem + (isSoft ? "я" : "а") : dative;
  const hard = SIBILANT.test(stem) || word.endsWith("ь") ? "ем" : "ом";
  return [genitive, dative, isPerson ? genitive : word, stem + (word.endsWith("й") ? "єм" : hard)];
}

function neuter(word: string): Paradigm | null {
  const stem = word.slice(0, -1);
  if (word.endsWith("о")) return [`${stem}а`, `${stem}у`, word, `${stem}ом`];
  if (/(.)\1я$/.test(word)) return [word, `${stem}ю`, word, `${word}м`]; // управління
  return null;
}

function paradigmOf(word: string, nounClass: NounClass): Paradigm | null {
  const irregular = IRREGULAR[word] ?? IRREGULAR[word.toLowerCase()];
  if (irregular) return irregular;
  if (nounClass === "pl") return null;
  if (nounClass === "n") return neuter(word);
  return nounClass === "f" ? feminine(word) : masculine(word, nounClass === "person");
}

/** A noun in a case; null where no rule is sure. */
export function declineNoun(word: string, nounClass: NounClass, wanted: Case): string | null {
  const form = paradigmOf(word, nounClass)?.[CASES.indexOf(wanted)];
  return form ? capitalAs(word, form) : null;
}

/** Endings of an adjective by the one it has in the nominative. */
// biome-ignore format: table
const ADJECTIVE: Readonly<Record<string, Paradigm>> = {
  ий: ["ого",  "ому",  "ий", "им"],
  ій: ["ього", "ьому", "ій", "ім"],
  а:  ["ої",   "ій",   "у",  "ою"],
  я:  ["ьої",  "ій",   "ю",  "ьою"],
  е:  ["ого",  "ому",  "е",  "им"],
  є:  ["ього", "ьому", "є",  "ім"],
  і:  ["их",   "им",   "і",  "ими"],
};

const ADJECTIVE_END = /(?:ий|ій|[аяеєі])$/;
/** Adjectives whose plural ends like a hard one and is soft: "колишні, колишніх". */
const SOFT_STEM = /(?:колишн|сторонн|всесвітн|середн|внутрішн|зовнішн|сусідн|верхн|нижн|крайн)$/i;

/** True for a word that may be an adjective. Some nouns look like one ("Рада"): ask for those first. */
export const isAdjective = (word: string): boolean => /(?:[иі]й|[^аеєиіїоуюяйь-][аеі]|н[яє])$/.test(word);

/** An adjective in a case, the accusative as of things; null for what is no adjective. */
export function declineAdjective(word: string, wanted: Case): string | null {
  const ending = ADJECTIVE_END.exec(word)?.[0] ?? "";
  const forms = ADJECTIVE[ending];
  if (!forms) return null;
  const stem = word.slice(0, -ending.length);
  const form = forms[CASES.indexOf(wanted)]!;
  return stem + (ending === "і" && SOFT_STEM.test(stem) ? form.replace("и", "і") : form);
}
