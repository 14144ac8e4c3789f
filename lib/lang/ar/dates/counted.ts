import type { TimeUnit } from "#lib/model/timex.ts";
import type { DateRule } from "../../pack.ts";
import { spelled } from "./spelling.ts";

/** Amounts that one word says: the singular is one of its unit, the dual two. `example` is how the rules show them. */
// biome-ignore format: table
const AMOUNTS: readonly { readonly id: string; readonly unit: TimeUnit; readonly number: number; readonly words: string; readonly example: string; readonly isRare?: boolean }[] = [
  { id: "day",           unit: "day",     number: 1,  words: "يوم(?: واحد)?|يوما(?: واحدا| كاملا)?",                              example: "يوم" },
  { id: "days",          unit: "day",     number: 2,  words: "يومين|يومان",                                example: "يومين" },
  { id: "week",          unit: "week",    number: 1,  words: "أسبوع(?: واحد)?|أسبوعا(?: واحدا| كاملا)?",                            example: "أسبوع" },
  { id: "weeks",         unit: "week",    number: 2,  words: "أسبوعين|أسبوعان",                            example: "أسبوعين" },
  { id: "month",         unit: "month",   number: 1,  words: "شهر(?: واحد)?(?! (?:{month}|{hijriMonth}))|شهرا(?: واحدا| كاملا)?",                              example: "شهر" },
  { id: "months",        unit: "month",   number: 2,  words: "شهرين|شهران",                                example: "شهرين" },
  { id: "year",          unit: "year",    number: 1,  words: "(?:عام|سنة)(?: واحد| واحدة)?(?! ونصف)|عاما(?: واحدا| كاملا)?(?! ونصف)",      example: "عام" },
  { id: "years",         unit: "year",    number: 2,  words: "عامين|عامان|سنتين|سنتان",                    example: "عامين" },
  { id: "hour",          unit: "hour",    number: 1,  words: "ساعة(?: واحدة)?",                            example: "ساعة",          isRare: true },
  { id: "hours",         unit: "hour",    number: 2,  words: "ساعتين|ساعتان",                              example: "ساعتين",        isRare: true },
  { id: "half-year",     unit: "month",   number: 6,  words: "نصف عام|نصف سنة",                            example: "نصف عام",       isRare: true },
  { id: "year-and-half", unit: "month",   number: 18, words: "(?:عام|سنة) ونصف(?: العام| السنة)?",         example: "عام ونصف",      isRare: true },
  { id: "decade",        unit: "decade",  number: 1,  words: "عقد",                                        example: "عقد",           isRare: true },
  { id: "decades",       unit: "decade",  number: 2,  words: "عقدين|عقدان",                                example: "عقدين",         isRare: true },
  { id: "centuries",     unit: "century", number: 2,  words: "قرنين|قرنان",                                example: "قرنين",         isRare: true },
  { id: "century",       unit: "century", number: 1,  words: "قرن",                                        example: "قرن",           isRare: true },
];
/** The only rules that rare amounts have. */
const RARE = /^ar\/(?:ago|first-time|for)-/;

/** No number and no noun behind it: "منذ عام 2014" is a year, "بعد يوم عمل" a day of something; of words in "ال" only verbs may follow. */
const ALONE = "(?! ?(?:ال)?\\d)(?! (?:ال(?!تق|تح|تز|تم|تف)|أمس|غد|عمل))";
const ABOUT = "(?:نحو |حوالي |قرابة |أكثر من |أقل من |ما يقرب من |ما يزيد على )?";
const LASTS = "(?:(?:تستمر|يستمر|استمرت|استمر|استغرقت|استغرق|تستغرق|يستغرق|دامت|دام)(?: \\p{L}+){0,3}?)";
const FOR = `(?:لمدة|على مدى|على مدار|خلال|طوال|طيلة|في غضون|لفترة|مدتها|مدته|${LASTS})`;
const FIRST_TIME = "(?:للمرة الأولى|لأول مرة|الأولى من نوعها|الأول من نوعه|الأولى|الأول) (?:منذ|في|خلال)";
/** What still lies ahead, said before or behind: "سيزور", "من المقرر". */
export const AHEAD =
  "(?:س(?!نو|نة|نين|تة|ته |تين|تون|ياس|ياد|يار|يد(?![علرخف])|يطر(?!ح)|ينار|يناء|ينم|يرغ|يرج|يرا|تيف|توك|تال|تار|يول|يبر)[يتن]\\p{L}{2,}|المقرر|المنتظر|المتوقع|المرتقب|يعتزم|تعتزم|سوف|يخطط|تخطط)";
const IS_AHEAD = `(?:(?<=^بعد [^.؛!؟،]{1,25})(?= ?[.!؟]? ?$)|(?<=(?<!\\p{L})و?${AHEAD}[^.؛!؟]{0,90})|(?=[^.؛!؟]{0,60} و?${AHEAD}))`;
const OF_EVENT =
  "(?= (?:من|على) (?!(?:الآن|اليوم|ذلك)(?!\\p{L}))| في (?:السلطة|الحكم|المنصب|السجن|المنفى|الحرب|القتال|الرئاسة|المعارضة|الاحتلال))";

/** A date from which a phrase counts, and the event that it is the date of. */
const OF_DATE = "(?:\\p{L}{2,15} ){0,2}(?:ال ?(?=\\d))?{day}(?: من)? {month}(?: {year})?";

/** The rules that a number with its unit obeys; `amount` is a source, with slots or without. */
// biome-ignore format: table
const rulesFor = (id: string, amount: string, implies: DateRule["implies"]): readonly DateRule[] => [
  { id: `ar/after-date-${id}`,   kind: "offset",   pattern: `بعد ${ABOUT}${amount}(?= من ${OF_DATE})`, example: "", direction: 1, from: "target", implies },
  { id: `ar/before-date-${id}`,  kind: "offset",   pattern: `قبل ${ABOUT}${amount}(?= من ${OF_DATE})`, example: "", direction: -1, from: "target", implies },
  { id: `ar/before-event-${id}`, kind: "duration", pattern: `(?:قبل|قبيل) ${ABOUT}${amount}${OF_EVENT}`, example: "", implies },
  { id: `ar/after-event-${id}`,  kind: "duration", pattern: `بعد ${ABOUT}${amount}${OF_EVENT}`, example: "", implies },
  { id: `ar/ago-${id}`,          kind: "offset",   pattern: `(?:قبل|منذ) ${ABOUT}${amount}(?: من (?:الآن|اليوم))?`, example: "", direction: -1, from: "dct", implies },
  { id: `ar/ahead-${id}`,        kind: "offset",   pattern: `بعد ${ABOUT}${amount}${IS_AHEAD}`, example: "", direction: 1, from: "dct", implies },
  { id: `ar/from-now-${id}`,     kind: "offset",   pattern: `بعد ${ABOUT}${amount} من (?:الآن|اليوم|تاريخه)`, example: "", direction: 1, from: "dct", implies },
  { id: `ar/later-${id}`,        kind: "offset",   pattern: `بعد (?:مرور |مضي |انقضاء )?${ABOUT}${amount}`, example: "", direction: 1, from: "event", implies },
  { id: `ar/after-that-${id}`,   kind: "offset",   pattern: `(?:بعد ذلك|بعدها|بعده|بعدئذ|عقب ذلك|إثر ذلك|لاحقا) ب${ABOUT}${amount}|بعد ${amount} (?:من|على) ذلك`, example: "", direction: 1, from: "event", implies },
  { id: `ar/before-that-${id}`,  kind: "offset",   pattern: `(?:قبل ذلك|قبلها|قبله|قبيل ذلك) ب${ABOUT}${amount}|قبل ${amount} (?:من|على) ذلك`, example: "", direction: -1, from: "event", implies },
  { id: `ar/first-time-${id}`,   kind: "duration", pattern: `${FIRST_TIME} ${ABOUT}(?!\\p{L}+(?:ينيات|ينات)(?!\\p{L}))${amount}`, example: "", implies },
  { id: `ar/for-${id}`,          kind: "duration", pattern: `${FOR} <${ABOUT}${amount}>`, example: "", implies },
  { id: `ar/every-${id}`,        kind: "set",      pattern: `(?:كل|مرة كل|مرتين كل) ${amount}`, example: "" },
];

/** Beginnings under which each kind of rule shows its example. */
const SHOWN: readonly (readonly [start: string, before: string, after: string])[] = [
  ["ar/ago-", "قبل ", ""],
  ["ar/before-event-", "قبل ", " من القمة"],
  ["ar/after-event-", "بعد ", " من إغلاق المكتب"],
  ["ar/after-date-", "بعد ", " من قمة 16 مارس"],
  ["ar/before-date-", "قبل ", " من قمة 16 مارس"],
  ["ar/ahead-", "سيزور أستانا بعد ", ""],
  ["ar/from-now-", "بعد ", " من الآن"],
  ["ar/later-", "بعد ", ""],
  ["ar/after-that-", "بعد ذلك ب", ""],
  ["ar/before-that-", "قبل ذلك ب", ""],
  ["ar/first-time-", "للمرة الأولى منذ ", ""],
  ["ar/for-", "لمدة ", ""],
  ["ar/every-", "كل ", ""],
];

const withExamples = (rules: readonly DateRule[], amount: string): readonly DateRule[] =>
  rules.map((rule) => {
    const [, before, after] = SHOWN.find(([start]) => rule.id.startsWith(start)) ?? ["", "", ""];
    return { ...rule, pattern: spelled(rule.pattern), example: before + amount + after };
  });

/** "The highest level for two years", "the first time … for three years": a length of time and no day. */
const RECORD =
  "(?:أول|لأول|الأول|الأولى|أعلى|أدنى|أكبر|أسوأ|أقوى|أشد|أضعف|أسرع|أبطأ|أعنف|أطول|أقل|الأعلى|الأدنى|الأكبر|الأسوأ|الأقوى|الأعنف|الأشد|الأضعف)(?: [^ .،؛:]{1,15}){0,7}";

/** An amount that nothing places: a length, an age, a sentence. */
const BARE: readonly DateRule[] = [
  {
    id: "ar/record-since",
    kind: "duration",
    pattern: `${RECORD} <منذ ${ABOUT}(?:{number} {unit}|يومين|أسبوعين|شهرين|عامين|سنتين|عقدين|(?:عام|سنة|شهر|أسبوع|عقد|قرن)(?! (?:ال)?\\d)(?! {month})(?! {hijriMonth}))>`,
    example: "أعلى مستوى منذ ثلاث سنوات",
  },
  {
    id: "ar/length",
    kind: "duration",
    pattern: "{number} (?!ال|لل){unit}(?: (?:كاملة|متواصلة|متتالية))?(?: ونصف(?: الساعة| العام| الشهر| اليوم)?)?",
    example: "عشر سنوات",
  },
  {
    id: "ar/length-dual",
    kind: "duration",
    pattern: "(?:يومين|أسبوعين|شهرين|عامين|سنتين|عقدين|ساعتين)",
    example: "عامين",
  },
];
/** "Three days before the feast". */
const ABOUT_HOLIDAYS: readonly DateRule[] = [
  {
    id: "ar/before-holiday",
    kind: "offset",
    pattern: `قبل ${ABOUT}{number} {unit} من {holiday}(?: {year})?`,
    example: "قبل ثلاثة أيام من عيد الميلاد",
    direction: -1,
    from: "target",
  },
  {
    id: "ar/before-holiday-by",
    kind: "offset",
    pattern: "قبل {holiday}(?: {year})? ب(?:نحو |حوالي )?{number} {unit}",
    example: "قبل عيد الفطر بثلاثة أيام",
    direction: -1,
    from: "target",
  },
  {
    id: "ar/after-holiday-by",
    kind: "offset",
    pattern: "بعد {holiday}(?: {year})? ب(?:نحو |حوالي )?{number} {unit}",
    example: "بعد عيد الفطر بثلاثة أيام",
    direction: 1,
    from: "target",
  },
  {
    id: "ar/after-holiday",
    kind: "offset",
    pattern: `بعد ${ABOUT}{number} {unit} من {holiday}(?: {year})?`,
    example: "بعد ثلاثة أيام من عيد الفطر",
    direction: 1,
    from: "target",
  },
];
const BY_NUMBER = withExamples(rulesFor("number", "{number} {unit}(?: (?:كاملة|متواصلة|متتالية))?", {}), "ثلاثة أيام");
const BY_WORD = AMOUNTS.flatMap(({ id, unit, number, words, example, isRare }) => {
  const rules = rulesFor(id, `(?:${words})${number === 2 ? "" : ALONE}`, { unit, number });
  return withExamples(isRare ? rules.filter((rule) => RARE.test(rule.id)) : rules, example);
});

/** Distances and durations: a number and its unit, or one word for both. */
export const COUNTED: readonly DateRule[] = [
  ...BY_NUMBER,
  ...BY_WORD,
  ...[...BARE, ...ABOUT_HOLIDAYS].map((rule) => ({ ...rule, pattern: spelled(rule.pattern) })),
];
