import type { DateWords } from "../../pack.ts";
import { wordTable } from "../../shared/word-table.ts";
import { spellings } from "./spelling.ts";

/** Units of a compound number, masculine and feminine: "خمسة وعشرين", "خمس وعشرين". */
const ONES: readonly (readonly [number, readonly string[]])[] = [
  [1, ["واحد", "واحدة", "أحد", "إحدى"]],
  [2, ["اثنين", "اثنان", "اثنتين", "اثنتان"]],
  [3, ["ثلاثة", "ثلاث"]],
  [4, ["أربعة", "أربع"]],
  [5, ["خمسة", "خمس"]],
  [6, ["ستة", "ست"]],
  [7, ["سبعة", "سبع"]],
  [8, ["ثمانية", "ثماني", "ثمان"]],
  [9, ["تسعة", "تسع"]],
];
const TENS: readonly (readonly [number, string])[] = [
  [20, "عشر"],
  [30, "ثلاث"],
  [40, "أربع"],
  [50, "خمس"],
  [60, "ست"],
  [70, "سبع"],
  [80, "ثمان"],
  [90, "تسع"],
];
/** Ordinals without their article and gender. */
const NTH: readonly (readonly [number, string])[] = [
  [1, "حادي"],
  [2, "ثاني"],
  [3, "ثالث"],
  [4, "رابع"],
  [5, "خامس"],
  [6, "سادس"],
  [7, "سابع"],
  [8, "ثامن"],
  [9, "تاسع"],
];

const tensForms = (stem: string): readonly string[] => [`${stem}ين`, `${stem}ون`];

/** Written out up to twenty-nine; beyond that the press takes digits. */
const COMPOUND_NUMBERS = TENS.slice(0, 1).flatMap(([ten, stem]) =>
  ONES.map(
    ([one, forms]) =>
      [ten + one, forms.flatMap((form) => tensForms(stem).map((tens) => `${form} و${tens}`)).join(", ")] as const,
  ),
);
const TEEN_ORDINALS = NTH.map(([n, stem]) => [10 + n, `ال${stem} عشر, ال${stem}ة عشرة`] as const);
const COMPOUND_ORDINALS = [
  ...NTH.map(([n, stem]) => [20, n, stem, "العشرين", "العشرون"] as const),
  [30, 1, "حادي", "الثلاثين", "الثلاثون"] as const,
].map(
  ([ten, n, stem, oblique, nominative]) =>
    [ten + n, `ال${stem} و${oblique}, ال${stem} و${nominative}, ال${stem}ة و${oblique}`] as const,
);
/** "تسعينيات", "التسعينات": the nineties. */
const DECADES = TENS.map(
  ([ten, stem]) =>
    [ten, ["ينيات", "ينات"].flatMap((ending) => [`${stem}${ending}`, `ال${stem}${ending}`]).join(", ")] as const,
);

/**
 * Word tables of Arabic dates. Months by their Gregorian names as used from Egypt to the Gulf, the Levantine ones, and those of the
 * Maghreb (Tunis and Algiers, then Rabat); weekdays with the article only, since "أحد" is "one of" and "اثنين" is "two".
 */
// biome-ignore format: table
export const WORDS: DateWords = {
  month: wordTable<number>([
    [1,  "يناير, كانون الثاني, كانون ثاني, جانفي"],
    [2,  "فبراير, شباط, فيفري"],
    [3,  "مارس, آذار"],
    [4,  "أبريل, إبريل, نيسان, أفريل"],
    [5,  "مايو, أيار, آيار, ماي"],
    [6,  "يونيو, يونيه, حزيران, جوان"],
    [7,  "يوليو, يوليه, تموز, جويلية, يوليوز"],
    [8,  "أغسطس, آب, أوت, غشت"],
    [9,  "سبتمبر, أيلول, شتنبر"],
    [10, "أكتوبر, تشرين الأول, تشرين أول"],
    [11, "نوفمبر, تشرين الثاني, تشرين ثاني, نونبر"],
    [12, "ديسمبر, كانون الأول, كانون أول, دجنبر"],
  ], spellings),
  weekday: wordTable<number>([
    [1, "الاثنين, الإثنين, الأثنين"],
    [2, "الثلاثاء, الثلاثا"],
    [3, "الأربعاء, الإربعاء, الأربعا"],
    [4, "الخميس"],
    [5, "الجمعة"],
    [6, "السبت"],
    [7, "الأحد"],
  ], spellings),
  unit: wordTable([
    ["hour",    "ساعة, ساعات, الساعات"],
    ["day",     "يوم, يوما, أيام, اليوم, الأيام"],
    ["week",    "أسبوع, أسبوعا, أسابيع, الأسبوع, الأسابيع"],
    ["month",   "شهر, شهرا, أشهر, شهور, الشهر, الأشهر, الشهور"],
    ["year",    "عام, عاما, أعوام, سنة, سنوات, سنين, العام, الأعوام, السنة, السنوات, السنين"],
    ["decade",  "عقد, عقدا, عقود, العقد, العقود"],
    ["century", "قرن, قرنا, قرون, القرن, القرون"],
  ], spellings),
  number: wordTable<number>([
    ...COMPOUND_NUMBERS,
    ...DECADES,
    [3,  "ثلاثة, ثلاث"],
    [4,  "أربعة, أربع"],
    [5,  "خمسة, خمس"],
    [6,  "ستة, ست"],
    [7,  "سبعة, سبع"],
    [8,  "ثمانية, ثماني, ثمان"],
    [9,  "تسعة, تسع"],
    [10, "عشرة, عشر"],
    [11, "أحد عشر, إحدى عشرة"],
    [12, "اثني عشر, اثنا عشر, اثنتي عشرة, اثنتا عشرة"],
    [13, "ثلاثة عشر, ثلاث عشرة"],
    [14, "أربعة عشر, أربع عشرة"],
    [15, "خمسة عشر, خمس عشرة"],
    [16, "ستة عشر, ست عشرة"],
    [17, "سبعة عشر, سبع عشرة"],
    [18, "ثمانية عشر, ثماني عشرة"],
    [19, "تسعة عشر, تسع عشرة"],
    ...TENS.map(([ten, stem]) => [ten, tensForms(stem).join(", ")] as const),
    [100, "مئة, مائة"],
  ], spellings),
  ordinal: wordTable<number>([
    ...TEEN_ORDINALS,
    ...COMPOUND_ORDINALS,
    [1,  "الأول, الأولى, أول, فاتح"],
    ...NTH.slice(1).map(([n, stem]) => [n, `ال${stem}, ال${stem}ة`] as const),
    [10, "العاشر, العاشرة"],
    [20, "العشرين, العشرون"],
    [30, "الثلاثين, الثلاثون"],
  ], spellings),
  season: wordTable([
    [21, "ربيع, الربيع"],
    [22, "صيف, الصيف"],
    [23, "خريف, الخريف"],
    [24, "شتاء, الشتاء"],
  ]),
  shift: wordTable([
    [-1, "الماضي, الماضية, الماضيين, الماضيان, الفائت, الفائتة, المنصرم, المنصرمة, المنقضي, المنقضية"],
    [0,  "الجاري, الجارية, الحالي, الحالية, الراهن, الراهنة"],
    [1,  "المقبل, المقبلة, القادم, القادمة, الآتي, الآتية, المقبلين, القادمين"],
  ], spellings),
  part: wordTable([
    ["start", "بداية, بدايات, مطلع, أوائل, مستهل"],
    ["mid",   "منتصف, أواسط"],
    ["end",   "نهاية, نهايات, أواخر, ختام"],
  ], spellings),
  dayShift: wordTable<number>([
    [-2, "أول من أمس, أول أمس, أمس الأول"],
    [-1, "أمس, الأمس, البارحة"],
    [0,  "اليوم"],
    [1,  "غدا, الغد, غد"],
    [2,  "بعد غد, بعد الغد"],
  ], spellings),
};
