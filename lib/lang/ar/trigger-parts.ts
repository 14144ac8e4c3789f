/**
 * Pieces of the trigger patterns: what may stand between an Arabic verb and its object, and how verbs are written.
 * As few words as will do each time; none of them opens another clause, so that a pattern never takes in the verb of the next.
 */

/** Words at which another clause begins, or another happening. */
const OPENS_CLAUSE =
  "(?:و|ف)?(?:(?:[أا]جر|[اإ]لتق|نف)(?:ى|ت|يا|وا)|(?:عقد|وقع|شارك|بحث|ناقش|[أا]كد|[أا]علن|قال|[أا]شار|زار|حضر|استقبل|[أا]ضاف|[أا]عرب|طالب|ندد|حذر|وصف|رفض|شدد|هدد|اتهم|[أا]دان)(?:ت|وا|تا)?|(?:ناقش|[أا]كد|[أا]علن|زار|حضر|استقبل|[أا]عرب|طالب|شدد|[أا]دان)ا|دع(?:ا|ت|وا)|(?<=[وف])(?:طلب|قرر|سحب|طرد|قطع|علق|جمد|[أا]غلق|فرض|استدع|استقبل|وصل|توجه)(?:ت|ى|وا)|على خلفية|بسبب|نتيجة|جراء|[يت]تضمن|[يت]شمل|[يت]قضي|[يت]نص|الذي|التي|الذين|(?:بعد|قبل)(?! (?:\\d|يوم|[أا]يام|[أا]سبوع|شهر|عام|سنة|ساع|قليل|ثلاث|[أا]ربع|خمس|ست|سبع|ثمان|تسع|عشر))|حيث|كما|فيما|بينما|عندما|حين|لكن|غير|مما|إذ|وذلك|على [أا]ن|في حين|[أإ]ن(?:ه|ها)?|(?:مشير|م[ؤو]كد|مشدد|داعي|معرب|محذر|مطالب|مشيد|مرحب|لافت|موضح|مضيف|معتبر|منوه|مندد|متهم|متعهد)(?:ا|ة|ين))[\\s،,]";
/** A comma inside a clause ("قال الوزير، أمس، إن"): nothing that opens another stands behind it. */
const INNER_COMMA =
  "[،,](?! (?:و(?!نظير(?:ه|ته)|(?:ال)?(?:رئيس|وزير)(?:ة)? )|ف(?!ي )|كما|بينما|حيث|إذ|لكن|مشير|م[ؤو]كد|مشدد|داعي|معرب|محذر|مطالب|مضيف|لافت))";
/** A word with the comma behind it, if that ends no clause. */
const INSIDE = `(?!${OPENS_CLAUSE})[^\\s.؛;:!؟?،,]+(?:${INNER_COMMA})?`;

/** Up to so many words, with the commas of appositions between them: "توجه [الوزير، نائب رئيس الحكومة،] إلى". */
export const overCommas = (most: number): string => `(?:(?!${OPENS_CLAUSE})[^\\s.؛;:!؟?]+ ){1,${most}}?`;

/** Words between a verb and its object: in Arabic the subject with its titles stands there ("held [the minister of finance N. N.] a meeting"). */
export const SUBJECT = `(?:${INSIDE} ){0,12}?`;
/** The same across an insertion between dashes. */
export const INSERT = "(?:[^\\s.؛;:!؟?]+ ){0,3}?(?:-[^-.؛]{1,160}-[،,]? )?(?:[^\\s.؛;:!؟?]+ ){0,7}?";
export const GAP = "(?:[^\\s.؛;:!؟?،,]+ ){0,3}?";
export const OBJECT = "(?:ه|ها|هم|هما|نا|ني)?";
/** Article and prepositions written together with a noun. */
export const THE = "(?:بال|كال|ال|لل|ب|ل)?";
/** A word up to an object or a verb. */
export const V = INSIDE;
/** Up to so many words, as few as will do. */
export const upTo = (most: number): string => `(?:${INSIDE} ){0,${most}}?`;

/** All third persons of a sound verb: past from `past`, present from `present` (without its first letter), object pronouns attached. */
export const verb = (past: string, present: string): string =>
  `(?:(?:${past})(?:ت|ا|تا|وا|نا)?${OBJECT}|[يتن](?:${present})(?:ان|ون|وا|ا)?${OBJECT})`;
/** A verb that ends in a weak letter: "التقى", "أجرى", "نفى"; `past` and `present` stand without it. */
export const weak = (past: string, present: string): string =>
  `(?:(?:${past})(?:ى|ي|ت|يا|وا|تا|اه|اها|ته|تها|ا)|[يتن](?:${present})(?:ي|يان|ون|وا|ى|يه|يها)?)`;

export const DO = `(?:${verb("عقد|نظم|[أا]قام", "عقد|نظم|قيم")}|${weak("[أا]جر", "جر")}|${verb("تر[أا]س|ر[أا]س|استضاف|احتضن|افتتح|اختتم|استهل|حضر|د[شع]ن|واصل|است[أا]نف|بد[أا]|[أا]نه|خاض", "تر[أا]س|ر[أا]س|ستضيف|حتضن|فتتح|ختتم|ستهل|حضر|دشن|واصل|ست[أا]نف|بد[أا]|نهي|خوض")}|شارك(?:ت|ا|وا)? ${SUBJECT}في|[يت]شارك(?:ان|ون)? ${SUBJECT}في|تم|تمت|جرت|جرى|[اأ]نعقد(?:ت)?|[يت]نعقد|[اأ]نطلق(?:ت)?|[اأ]ختتم(?:ت)?)`;
export const GIVE = `(?:${verb("قدم|[أا]رسل|سلم|منح|وفر|زود|خصص|[أا]مد|تبرع|ورد|شحن", "قدم|رسل|سلم|منح|وفر|زود|خصص|مد|تبرع|ورد|شحن")}|[أا]عط(?:ى|ت|وا)|[يت]عطي)`;
export const OFFICE =
  "(?:رئيس|رئيسة|وزير|وزيرة|ملك|ملكة|[أا]مير|سلطان|سفير|سفيرة|مبعوث|مبعوثة|وفد|نظيره|نظيرته|زعيم|مستشار|مستشارة|[أا]مين|مفوض|قائد|مدير|مسؤول|مسؤولين|ممثل|بابا|نائب|رئيسي|وزراء|قادة)";

/** "Their ambassador": one's own envoy, who is called home and not called in. */
export const OWN_ENVOY =
  "(?:(?:سفير|سفيرت|سفر[اآ][ءئؤ]|مبعوث)(?:ه|ها|هم|هما|يه|يها|يهما)|(?:سفير|سفراء|مبعوث) بلاد(?:ه|ها))(?![\\u0621-\\u064a])";

export const PAPER =
  "(?:ال|ل|لل|ب|بال)?(?:قرار(?:ا|ات|ها|ه)?|قانون(?:ا)?|قوانين|مشروع(?:ي)? (?:ال)?(?:قرار|قانون)|بيان(?:ا)?|[إا]علان(?:ا)?|تعديل(?:ا|ات)?|مرسوم(?:ا)?|ميزانية|موازنة|استراتيجية|خارطة طريق|خط(?:ة|ته|تها|ط|طا)|حزمة|دستور|ميثاق|اتفاقي(?:ة|ات)|معاهد(?:ة|ات)|بروتوكول|مذكرة|اتفاق(?:ا)?)";
export const PACT =
  "(?:ال|لل|ل|ب|بال)?(?:معاهد(?:ة|ات)|اتفاق(?:ا|ية|يات|ه|ها)?|ميثاق|بروتوكول|كتلة|تكتل|تحالف|حلف|اتحاد|منظمة|مجلس|مجموعة|ناتو|[أا]وبك|يونسكو|محكمة|التزامات(?:ه|ها)?|مبادرة)";
export const TALK = "(?:ال)?(?:محادثات|مباحثات|مفاوضات|مشاورات|اجتماع(?:ات)?|لقاء(?:ات)?|جولة|جلسة|جلسات|حوار)";
export const HAPPENED =
  "(?:[اإ]نعقد(?:ت)?|[يت]نعقد|[اإ]نطلق(?:ت)?|[يت]نطلق|[اإ]ختتم(?:ت)?|[يت]ختتم|[اإ]نته(?:ى|ت)|[يت]نتهي|بد[أا](?:ت)?|[يت]بد[أا]|جر(?:ى|ت)|[يت]جري|عقد(?:ت)?|[يت]عقد|است[أؤا]نف(?:ت)?|[يت]ست[أا]نف|تواصل(?:ت)?|[يت]تواصل|[اإ]نهار(?:ت)?|فشل(?:ت)?|تعثر(?:ت)?|توقف(?:ت)?|[اإ]لتأم(?:ت)?|افتتح(?:ت)?)";
/** Who may travel by a verb that goods and vehicles share: not these; in Arabic they follow the verb. */
export const NO_TRAVELLER =
  "(?! (?:ال)?(?:قطار(?:ات)?|سفينة|سفن|باخرة|ناقلة|طائر(?:ة|ات)|بضائع|بضاعة|شحن(?:ة|ات)|قافلة|شاحن(?:ة|ات)|مساعدات|[أا]سلحة|صواريخ|دبابات|قوات|جنود|رسال(?:ة|ت)|رسائل|طرد|بريد|خبر|[أا]خبار|لاجئ(?:ون|ين)|سياح|حبوب|غاز|نفط|شتاء|صيف|عاصفة|سعر|[أا]سعار|عدد|درجة|نسبة)(?![\\u0621-\\u064a]))";
/** Those whose contracts are no treaties. */
export const NO_SIGNER =
  "(?! (?:ال)?(?:لاعب|مهاجم|حارس|مدرب|نادي|فنان|مطرب|مخرج|نجم|كاتب|شركة الإنتاج)(?:ة)?(?![\\u0621-\\u064a]))";
/** What kills people without anybody's doing. */
export const MISFORTUNE =
  "(?:ال|ب|بال|لل)?(?:حريق|حرائق|حادث(?:ة|ي)?|حوادث|زلزال|فيضان(?:ات)?|سيول|انهيار(?:ات)?|غرق|تدافع|عاصفة|إعصار|اعصار|تحطم)(?![\\u0621-\\u064a])";
