import type { DateRule } from "../../pack.ts";
import { BARE_MONTH, MONTH } from "./calendar.ts";
import { AHEAD } from "./counted.ts";
import { spelled } from "./spelling.ts";

/**
 * Verbs without their prefix whose imperfect, beside a weekday or a month, the press uses for what is to come: "يصل الخميس".
 * Of what was it says "وصل"; a verb of saying or of lasting ("يقول", "يواصل") tells neither.
 */
const STEMS =
  "صل عقد لتقي زور غادر بدأ نطلق جتمع ستضيف توجه ستقبل ستأنف نتهي فتتح ختتم نعقد جرى جري صوت عود سافر شارك ترأس وقع مثل نظر ناقش قام حتضن نظم حل تسلم لقي دلي دشن طلق شهد تولى غلق نتقل دخل سري لعب واجه خوض ختار نتخب ستكمل".split(
    " ",
  );
const VERBS = `(?:${STEMS.flatMap((stem) => [`ي${stem}`, `ت${stem}`]).join("|")})`;
const EXPECTED =
  "(?:المقرر|المقررة|المزمع|المزمعة|المرتقب|المرتقبة|المنتظر|المنتظرة|المتوقع|المتوقعة|و?يتوقع|و?ينتظر|و?يرتقب)";
/** What was put off to a day or a month. */
const PUT_OFF = "و?(?:تأجل|تأجلت|أجل|أجلت|أرجئ|أرجئت|أرجأ|أرجأت|تأجيل|إرجاء|مؤجل|مؤجلة)";
/** "كان يزور", "لم يصل", "بعد أن يصل": the imperfect of a tale. */
const NOT_TOLD = "(?<!(?:كان|كانت|لم|ولم|قبل أن|بعد أن|بينما|حين|حيث كان) (?:[^ .،؛]{1,12} ){0,2}[^ ]{2,10})";
/** A few words of the clause, none of which turns it. */
const WORDS = "(?: (?!منذ|أمس|بعد|عقب|حتى|بأن|إن|أن|الماضي|الماضية|قبل|كل)[^ .،؛:()]{1,16}){0,8}";
/** "فيصل" is the name Faisal, and hardly ever "and arrives". */
const NO_NAME = "(?<!ف(?=يصل))";
const LEAD = `(?:${NO_NAME}${VERBS}${NOT_TOLD}|${EXPECTED}|و?${AHEAD}(?!\\p{L}))${WORDS}`;
/** What goes on from a weekday to another. */
const LASTS = "(?:تستمر|يستمر|تتواصل|يتواصل|تمتد|يمتد|تدوم|يدوم)";

/** Open weekdays and months beside a verb that plans. */
// biome-ignore format: table
const RULES: readonly DateRule[] = [
  { id: "ar/planned-weekday", kind: "calendar", pattern: `${LEAD} (?:يوم |صباح |مساء |فجر |ظهر |ليل )?<{weekday}>(?! (?:الماضي|الماضية|الفائت|المنصرم|من الأسبوع))`, example: "يصل المبعوث الخميس", implies: { tense: "future" } },
  { id: "ar/planned-weekdays", kind: "range", pattern: `(?:${LEAD}|${LASTS}${WORDS}) (?:من|بين|ما بين) (?:يوم )?<{weekday1} ?(?:إلى|حتى|وحتى|و) ?(?:يوم )?{weekday2}>`, example: "تستمر الموجة من الجمعة وحتى الثلاثاء", implies: { tense: "future" } },
  { id: "ar/planned-day", kind: "calendar", pattern: `(?:${EXPECTED}|و?${AHEAD}(?!\\p{L}))${WORDS} (?:في|يوم|في يوم|بتاريخ) <(?:{weekday} )?(?:ال ?(?=\\d))?{day}(?: من)?(?: شهر)? ${MONTH}>(?! ?\\d)(?! (?:من )?(?:عام|سنة|العام|السنة|الماضي|المقبل|الجاري))`, example: "ستغلق الدولة سفارتها في 31 مايو", implies: { tense: "future" } },
  { id: "ar/put-off-month", kind: "calendar", pattern: `(?<!\\p{L})${PUT_OFF}(?: [^ .،؛:()]{1,16}){0,8}? (?:إلى|حتى|لغاية)(?: شهر)? <${BARE_MONTH}>`, example: "أرجئت القمة إلى أبريل", implies: { tense: "future" } },
  { id: "ar/planned-month", kind: "calendar", pattern: `${LEAD} (?:في|خلال)(?: شهر)? <${BARE_MONTH}>`, example: "تعقد القمة في مايو", implies: { tense: "future" } },
];

export const PLANNED: readonly DateRule[] = RULES.map((rule) => ({ ...rule, pattern: spelled(rule.pattern) }));
