import { describe, expect, test } from "vitest";
import { detectLanguage, foreignLanguageOf } from "./detect-language.ts";

const SAMPLES = {
  en: "The two foreign ministers signed a treaty of friendship after long talks in the old town hall, and left for the airport.",
  es: "Los dos ministros de Asuntos Exteriores firmaron un tratado de amistad tras largas conversaciones en el ayuntamiento.",
  ar: "وقّع وزيرا الخارجية معاهدة صداقة بعد محادثات طويلة في دار البلدية القديمة ثم غادرا إلى المطار.",
  uk: "Обидва міністри закордонних справ підписали договір про дружбу після довгих переговорів у старій ратуші.",
  ru: "Оба министра иностранных дел подписали договор о дружбе после долгих переговоров в старой ратуше.",
  fr: "Les deux ministres des Affaires étrangères ont signé un traité d'amitié après de longs entretiens à l'hôtel de ville.",
  de: "Die beiden Außenminister unterzeichneten nach langen Gesprächen im alten Rathaus einen Freundschaftsvertrag.",
  pt: "Os dois ministros dos Negócios Estrangeiros assinaram um tratado de amizade após longas conversações na câmara.",
  fa: "دو وزیر امور خارجه پس از گفتگوهای طولانی در ساختمان قدیمی شهرداری پیمان دوستی امضا کردند.",
  kk: "Екі сыртқы істер министрі ұзақ келіссөздерден кейін қалалық ғимаратта достық туралы шартқа қол қойды.",
  zh: "两国外长在旧市政厅经过长时间会谈后签署了友好条约。",
  ja: "両国の外相は長い会談の後、古い市庁舎で友好条約に署名しました。",
  el: "Οι δύο υπουργοί Εξωτερικών υπέγραψαν συνθήκη φιλίας μετά από μακρές συνομιλίες.",
  he: "שני שרי החוץ חתמו על הסכם ידידות לאחר שיחות ארוכות.",
};

describe("the language of an article", () => {
  test.each(Object.entries(SAMPLES))("is told from the text: %s", (lang, text) => {
    expect(detectLanguage(text, null)).toBe(lang);
  });

  test("is what metadata says, where the text leaves doubt", () => {
    expect(detectLanguage("Президент Путин", "uk")).toBe("uk");
    expect(detectLanguage("", "es-MX")).toBe("es");
    expect(detectLanguage("XVII—XVIII веках", "ru")).toBe("ru");
    expect(detectLanguage("ᠮᠣᠩᠭᠣᠯ", "mn")).toBe("mn");
  });

  test("is what the text says, where metadata cannot be right", () => {
    expect(detectLanguage(SAMPLES.ar, "en")).toBe("ar");
    expect(detectLanguage(SAMPLES.es.repeat(3), "en")).toBe("es");
  });

  test("is that of most of the text where lines are in several", () => {
    expect(detectLanguage(`${SAMPLES.ru}\n${SAMPLES.uk}\n${SAMPLES.uk}\n${SAMPLES.en}`, null)).toBe("uk");
  });

  test("is und where there are no letters", () => {
    expect(detectLanguage("12:30 … 2023", null)).toBe("und");
  });
});

describe("a line in another language", () => {
  test.each([
    ["Читайте статью на русском языке", "uk", "ru"],
    ["Эту статью можно прочесть по-русски", "uk", "ru"],
    ["Читайте цю новину українською мовою", "ru", "uk"],
    ["Read this article in English", "uk", "en"],
    ["Read this article in English", "es", "en"],
    ["Lea este artículo en español en nuestra página", "en", "es"],
    ["اقرأ هذا المقال باللغة العربية", "en", "ar"],
    [SAMPLES.fr, "en", "fr"],
  ])("is told: %s", (line, home, lang) => {
    expect(foreignLanguageOf(line, home)).toBe(lang);
  });

  test.each([
    ["The Washington Post", "uk"],
    ["Financial Times", "es"],
    ["Kassym-Jomart Tokayev, Recep Tayyip Erdogan", "en"],
    ["Досвід Норвегії", "uk"],
    ["Переговори Польщі та Литви", "uk"],
    ["Олександр Лукашенко", "uk"],
    ["قلق في أوسلو", "ar"],
    ["ترحيب نرويجي بالاتفاق الجديد", "ar"],
    ["Джерело:", "uk"],
    ["7 лютого 2021, 09:40", "uk"],
    [SAMPLES.uk, "uk"],
    [SAMPLES.es, "es"],
  ])("is not taken for one where it is a name, a short heading or the article's own: %s", (line, home) => {
    expect(foreignLanguageOf(line, home)).toBeNull();
  });
});
