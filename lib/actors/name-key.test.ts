import fc from "fast-check";
import { expect, test } from "vitest";
import { aliasWords, familyName } from "./aliases.ts";
import { nameDistance, nameKey, nameKeys, soundsLike } from "./name-key.ts";
import { PERSONS } from "./persons.ts";
import { isSameSound } from "./spellings.ts";

/** Family names in Latin, Arabic and Cyrillic letters. */
// biome-ignore format: table
const TRIPLES: readonly (readonly [latin: string, arabic: string, cyrillic: string])[] = [
  ["Tokayev", "توكاييف", "Токаєв"], ["Nazarbayev", "نزارباييف", "Назарбаєв"], ["Tileuberdi", "تلوبيردي", "Тлеуберді"], ["Mirziyoyev", "ميرضياييف", "Мірзійоєв"],
  ["Japarov", "جباروف", "Жапаров"], ["Rahmon", "رحمن", "Рахмон"], ["Berdimuhamedow", "بيرديمحمدوف", "Бердимухамедов"], ["Meredov", "ميريدوف", "Мередов"], ["Aliyev", "علييف", "Алієв"],
  ["Bayramov", "بيراموف", "Байрамов"], ["Pashinyan", "باشينيان", "Пашинян"], ["Mirzoyan", "ميرزويان", "Мірзоян"], ["Kobakhidze", "كوباخيدزه", "Кобахідзе"], ["Zelensky", "زيلينسكي", "Зеленський"],
  ["Poroshenko", "بوروشينكو", "Порошенко"], ["Shmyhal", "شميهال", "Шмигаль"], ["Kuleba", "كوليبا", "Кулеба"], ["Klimkin", "كليمكين", "Клімкін"], ["Reznikov", "ريزنيكوف", "Резніков"],
  ["Putin", "بوتين", "Путін"], ["Medvedev", "ميدفيديف", "Медведєв"], ["Mishustin", "ميشوستين", "Мішустін"], ["Lavrov", "لافروف", "Лавров"], ["Shoigu", "شويغو", "Шойгу"], ["Peskov", "بيسكوف", "Пєсков"],
  ["Zakharova", "زاخاروفا", "Захарова"], ["Patrushev", "باتروشيف", "Патрушев"], ["Lukashenko", "لوكاشينكو", "Лукашенко"], ["Sandu", "ساندو", "Санду"], ["Dodon", "دودون", "Додон"], ["Obama", "أوباما", "Обама"],
  ["Trump", "ترامب", "Трамп"], ["Biden", "بايدن", "Байден"], ["Harris", "هاريس", "Гарріс"], ["Blinken", "بلينكن", "Блінкен"], ["Rubio", "روبيو", "Рубіо"], ["Austin", "أوستن", "Остін"], ["Sullivan", "سوليفان", "Салліван"],
  ["Nuland", "نولاند", "Нуланд"], ["Sunak", "سوناك", "Сунак"], ["Starmer", "ستارمر", "Стармер"], ["Cleverly", "كليفرلي", "Клеверлі"], ["Lammy", "لامي", "Леммі"], ["Macron", "ماكرون", "Макрон"], ["Merkel", "ميركل", "Меркель"],
  ["Scholz", "شولتس", "Шольц"], ["Baerbock", "بيربوك", "Бербок"], ["Steinmeier", "شتاينماير", "Штайнмаєр"], ["Draghi", "دراغي", "Драгі"], ["Meloni", "ميلوني", "Мелоні"], ["Borrell", "بوريل", "Боррель"], ["Colomina", "كولومينا", "Коломіна"],
  ["Stoltenberg", "ستولتنبرغ", "Столтенберг"], ["Rutte", "روته", "Рютте"], ["Erdogan", "أردوغان", "Ердоган"], ["Fidan", "فيدان", "Фідан"], ["Kishida", "كيشيدا", "Кісіда"], ["Modi", "مودي", "Моді"], ["Trudeau", "ترودو", "Трюдо"],
  ["Bolsonaro", "بولسونارو", "Болсонару"], ["Milei", "ميلي", "Мілей"], ["Maduro", "مادورو", "Мадуро"], ["Ramaphosa", "رامافوزا", "Рамафоса"], ["Guterres", "غوتيريس", "Гутерреш"], ["Grossi", "غروسي", "Гроссі"],
  ["Vasilenko", "فاسيلينكو", "Василенко"], ["Umarov", "عمروف", "Умаров"], ["Netanyahu", "نتنياهو", "Нетаньягу"], ["Rouhani", "روحاني", "Роухані"],
];

test.each(TRIPLES)("%s, %s and %s sound alike", (latin, arabic, cyrillic) => {
  expect([soundsLike(latin, arabic), soundsLike(latin, cyrillic), soundsLike(arabic, cyrillic)]).toEqual([
    true,
    true,
    true,
  ]);
});

test.each([
  ["Cleverly", "Cleverley"],
  ["Kolomina", "Colomina"],
  ["Vasilenko", "Vassilenko"],
  ["Tokaev", "Tokayev"],
  ["Zelenskiy", "Zelensky"],
  ["Türk", "Turk"],
  ["Erdoğan", "Erdogan"],
  ["Lukashenka", "Lukashenko"],
])("%s is a spelling of %s", (a, b) => {
  expect(soundsLike(a, b)).toBe(true);
});

test.each([
  ["Biden", "Putin"],
  ["Macron", "Merkel"],
  ["Lavrov", "Lukashenko"],
  ["Blinken", "Biden"],
  ["Kuleba", "Klimkin"],
  ["Scholz", "Sunak"],
  ["Tokayev", "Tusk"],
  ["Modi", "Maduro"],
  ["Sandu", "Sanchez"],
  ["Trump", "Truss"],
  ["Rutte", "Rahmon"],
  ["Aliyev", "Albares"],
  ["بوتين", "بايدن"],
  ["ماكرون", "ميركل"],
  ["Путін", "Байден"],
  ["Лавров", "Ляєн"],
  ["Umarov", "Amanov"],
  ["Colomina", "Salman"],
])("%s is not %s", (a, b) => {
  expect(soundsLike(a, b)).toBe(false);
});

test("the family names of listed persons are found in their other scripts nine times in ten", () => {
  const pairs = PERSONS.filter(({ familyFirst }) => !familyFirst).flatMap(({ names }) => {
    const [latin, ...others] = [names.en, names.ar, names.uk].map(
      (forms) => aliasWords(familyName(forms?.[0] ?? "", false)).at(-1) ?? "",
    );
    return others.map((other) => [latin ?? "", other] as const);
  });
  const found = pairs.filter(([a, b]) => isSameSound(a, b));
  expect(found.length / pairs.length).toBeGreaterThan(0.9);
});

const word = fc.stringMatching(/^[a-zа-яіїєء-ي]{1,12}$/u);

test("every word sounds like itself", () => {
  fc.assert(fc.property(word, (a) => nameDistance(a, a) === 0));
});

test("the distance is symmetric, and never negative", () => {
  fc.assert(
    fc.property(word, word, (a, b) => {
      const distance = nameDistance(a, b);
      return distance >= 0 && Math.abs(distance - nameDistance(b, a)) < 1e-9;
    }),
  );
});

test("a word has at most eight keys, and its first is its key", () => {
  fc.assert(fc.property(word, (a) => nameKeys(a).length <= 8 && (nameKeys(a)[0] ?? "") === nameKey(a)));
});
