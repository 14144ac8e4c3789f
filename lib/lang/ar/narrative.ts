import type { LanguagePack } from "../pack.ts";

const AND = "[وف]?";
/** "الزيارة السابقة", "الجولة المقبلة": another one than that told of. */
const OTHER = " (?:السابق|الماضي|المقبل|القادم|الأخير|الاخير|الثاني|المرتقب)(?:ة)?(?!\\p{L})";
const DEFINITE =
  "ال(?:اجتماع(?:ات)?|لقاء(?:ات)?|محادثات|مباحثات|مفاوضات|مشاورات|زيارة|استقبال|قمة|مؤتمر|جلسة|جولة|اتصال|مكالمة|مقابلة|حفل|مراسم|منتدى|حوار|م[أا]دبة|كلمة|خطاب|ندوة|توقيع|تصريحات|[إا]حاطة)";
const STEM = "(?:اجتماع(?:ات)?|لقاء(?:ات)?|لقائ|محادثات|مباحثات|استقبال|زيارت|مؤتمر|جولت|اتصال|كلمت|خطاب|جلست)";
const WITH = " (?:مع|[إا]لى|ل[^ ]+|ب[^ ]+)(?!\\p{L})";
const KIND = "(?: (?:ال)?(?:صحفي|صحافي|هاتفي|مشترك|ثنائي)(?:ة)?){0,2}";
/** A gathering told of before: with the article or a possessive; without them it is a new one. */
const GATHERING = `(?:${DEFINITE}|${STEM}هما|${STEM}(?:ه|ها|هم)(?!${WITH}))${KIND}(?!${OTHER})`;
/** "خلال زيارته إلى بلد": told before, where it names somebody of the story. */
const NAMED = `${STEM}(?:ه|ها|هم)${KIND}(?=${WITH})`;
const AFTER =
  "(?:عقب|بعد|[إا]ثر|على [إا]ثر|في ختام|عند اختتام|مع اختتام|في نهاية|غداة|لدى انتهاء|مع انتهاء|فور انتهاء)";
const DURING =
  "(?:خلال|[أا]ثناء|في|على هامش|ضمن|في [إا]طار|بمناسبة|لدى|في [أا]عمال|في سياق|في (?:بداية|مستهل|مطلع)|مع بداية|مستهل)";

/** Connectors that open or carry a sentence: 1 after what was told last, 0 with it, -1 before it. */
// biome-ignore format: table
export const NARRATIVE: LanguagePack["events"]["narrative"] = [
  { pattern: `${AND}(?:بعد ذلك|بعدها|بعدئذ|(?<!(?:أيام|يوم|أسابيع|أشهر|سنوات|عام|شهر|أعوام) )لاحقا|في وقت لاحق(?! من)|من ثم|ثم(?!\\p{L})|عقب ذلك|[إا]ثر ذلك|تلا ذلك|تلاه|تلاها|تلت ذلك|[أا]عقب ذلك|[أا]عقبه|عندئذ|على [إا]ثر ذلك|ما لبث|ساعات بعد ذلك|بعد ساعات|بعد دقائق|عند وصوله|لدى وصوله|لدى وصولها|فور وصوله)`, direction: 1 },
  { pattern: `${AND}${AFTER} (?:انتهاء |ختام |هذا |هذه |ذلك |تلك )?${GATHERING}`, direction: 1, gathering: "told" },
  { pattern: `${AND}${AFTER} ${NAMED}`, direction: 1, gathering: "named" },
  { pattern: `${AND}(?:تلا|تلت|[أا]عقب|[أا]عقبت|تبع|تبعت) (?:هذا|هذه|ذلك|تلك) ${GATHERING}`, direction: 1 },
  { pattern: `${AND}(?:الذي|التي) (?:[أا]عقب(?:ت)?|تلا|تلت|تبع) ${GATHERING}`, direction: 1 },
  { pattern: `${AND}${DURING} (?:هذا |هذه |ذلك |تلك |[أا]عمال )?${GATHERING}`, direction: 0, gathering: "told" },
  { pattern: `${AND}${DURING} ${NAMED}`, direction: 0, gathering: "named" },
  { pattern: `${AND}(?:في|خلال) مؤتمر (?:صحفي|صحافي) مشترك`, direction: 0, gathering: "told" },
  { pattern: `${AND}(?:ردا على ذلك|قبل (?:ذلك )?ب(?:بضع )?ساعات|رد على ذلك|آنذاك|حينها|وقتها)`, direction: 0 },
  { pattern: `${AND}(?:في (?:المساء|مساء اليوم نفسه|وقت متأخر من (?:المساء|الليل))|ليلا|في وقت سابق من (?:اليوم (?:نفسه|ذاته)|ذات اليوم|نفس اليوم)|مساء اليوم (?:نفسه|ذاته)|في (?:نفس|ذات) اليوم|في اليوم (?:نفسه|ذاته)|بهذه المناسبة)`, direction: 0, behind: true },
  { pattern: `${AND}(?:خلال|[أا]ثناء|في|بعد|عقب) (?:${DEFINITE}|${STEM}(?:هما|ه|ها|هم))${KIND}${OTHER}`, direction: -1 },
  { pattern: `${AND}(?:قبل (?:ذلك|هذا)|قبلها|قبيل ذلك|في وقت سابق(?! من (?:اليوم|ذات|نفس))|قبل يوم|قبل ساعات|في اليوم السابق|عشية ذلك|حتى ذلك الحين|سبق ذلك|سبقه|سبقها)`, direction: -1 },
  { pattern: `${AND}(?:قبل|قبيل|عشية) (?:انعقاد |بدء |هذا |هذه )?${GATHERING}`, direction: -1 },
];
