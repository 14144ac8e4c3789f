import type { LanguagePack } from "../pack.ts";

/** Letters written together with the next word: and, so, with, to, like. */
const PROCLITIC = /^[وفبلك]/;
const MIN_STEM = 3;

/**
 * Forms without letters that are written together with a word, without the article, without feminine and plural endings:
 * "والكازاخية" → "الكازاخية", "كازاخية", "كازاخي". The word itself last: Arabic names do not change.
 */
function stems(word: string): readonly string[] {
  const forms = new Set([word]);
  for (const start of withoutProclitics(word)) {
    forms.add(start);
    const bare = start.startsWith("ال") && start.length - 2 >= MIN_STEM ? start.slice(2) : start;
    forms.add(bare);
    for (const ending of ["ة", "ه", "ين", "ون", "ان", "ات", "تين", "تان"]) {
      if (bare.endsWith(ending) && bare.length - ending.length >= MIN_STEM) forms.add(bare.slice(0, -ending.length));
    }
    if (bare.endsWith("يا") && bare.length > 4) forms.add(bare.slice(0, -1));
  }
  forms.delete(word);
  return [...forms, word];
}

/** The word, and what is left after one or two proclitics; "للأمم" is "ل" + "الأمم". */
function withoutProclitics(word: string): readonly string[] {
  const forms = [word];
  for (const form of forms) {
    if (form.startsWith("لل") && form.length - 2 >= MIN_STEM) forms.push(`ال${form.slice(2)}`);
    if (PROCLITIC.test(form) && form.length - 1 >= MIN_STEM && forms.length < 4) forms.push(form.slice(1));
  }
  return forms;
}

const AL = "(?:ال|ل)?";
/** Portfolios that foreign ministries have beside foreign affairs. */
const AND_MORE =
  "(?: والمغتربين| وشؤون المغتربين| والتعاون(?: الدولي| الإفريقي| الأفريقي)?| والهجرة| والجالية(?: الوطنية)?(?: بالخارج)?| والمغاربة المقيمين بالخارج| والكومنولث| والتنمية| والشؤون الأوروبية| والعلاقات الدولية| والمصريين بالخارج| وشؤون المصريين بالخارج| والتجارة)*";
const FOREIGN = `${AL}(?:خارجية|شؤون الخارجية|شئون الخارجية|علاقات الخارجية)${AND_MORE}`;

/** Words after which a capital is where something happens. */
const PLACE =
  "في|داخل|قرب|عبر|خارج|مدينة|مطار|بمطار|بتوقيت|توقيت|العاصمة|العاصمة الكازاخية|بالعاصمة|للعاصمة|قمة|مؤتمر|اتفاق|اتفاقية|اتفاقات|إعلان|محادثات|مسار|منتدى|جامعة|شوارع|وسط|شرق|غرب|شمال|جنوب|ضواحي|محافظة|منطقة|سكان";
/** "He visited", with the words up to the place. */
const VISITED = "[وفي]?(?:زار|زارت|زور|تزور|غادر|غادرت|غادرا)(?: \\p{L}+){0,6}";
/** "He travelled", with the words up to "to". */
const MOVED =
  "[وفيسلب]{0,2}(?:ال)?(?:زيارة|زيارته|زيارتها|وصل|وصلت|صل|وصول|وصوله|وصولها|توجه|توجهت|توجهه|سافر|سافرت|عاد|عادت|عودة|عودته|رحلة|رحلته|انتقل|مغادرة|قدم|أوفد)(?: \\p{L}+){0,4}";
/** The letter that means "in" is only part of the verb after these: "harm to Moscow", "ties with Moscow". */
const NOT_AGAINST =
  "(?<!(?:ضرار|ضرر|علاقات\\p{L}*|علاقت\\p{L}*|صلة|ثقة|اتصال|التزام|اعتراف|استعانة|تنديد|ترحيب|شاد\\p{L}*|ندد\\p{L}*|ربط\\p{L}*|رحب\\p{L}*|طالب\\p{L}*) )";

export const NAMES: LanguagePack["names"] = {
  stems,
  // biome-ignore format: table
  titles: [
    { office: "first-deputy-foreign-minister", pattern: `${AL}نائب(?:ة)? (?:ال)?[أا]ول (?:ل)?وزير(?:ة)? ${FOREIGN}|نائب وزير ${FOREIGN} الأول` },
    { office: "deputy-foreign-minister", pattern: `${AL}(?:نائب|نائبة|وكيل) (?:ل)?(?:وزير|وزيرة|وزارة) ${FOREIGN}` },
    { office: "assistant-secretary-of-state", pattern: `${AL}(?:نائب )?مساعد(?:ة)? (?:ل)?وزير ${FOREIGN}(?: {state})?(?: لشؤون (?:جنوب ووسط آسيا|[^ ]+ (?:و?[^ ]+ )?آسيا|{state}(?: و{state})?))?` },
    { office: "deputy-defence-minister", pattern: `${AL}نائب وزير ${AL}دفاع` },
    { office: "deputy-prime-minister", pattern: `${AL}(?:نائب|نائبة)(?: أول)? (?:ل)?رئيس(?:ة)? ${AL}(?:مجلس الوزراء|وزراء|حكومة)` },
    { office: "foreign-minister", pattern: `${AL}(?:وزير|وزيرة) ${FOREIGN}|رئيس(?:ة)? ${AL}دبلوماسية` },
    { office: "defence-minister", pattern: `${AL}(?:وزير|وزيرة) ${AL}دفاع` },
    { office: "interior-minister", pattern: `${AL}(?:وزير|وزيرة) ${AL}داخلية` },
    { office: "finance-minister", pattern: `${AL}(?:وزير|وزيرة) ${AL}(?:مالية|خزانة)` },
    { office: "energy-minister", pattern: `${AL}(?:وزير|وزيرة) ${AL}(?:طاقة|نفط)` },
    { office: "trade-minister", pattern: `${AL}(?:وزير|وزيرة) ${AL}تجارة` },
    { office: "vice-president", pattern: `${AL}(?:نائب|نائبة) ${AL}رئيس` },
    { office: "head-of-government", pattern: `رئيس(?:ة)? ${AL}(?:مجلس الوزراء|وزراء|حكومة)|(?:ال|ل)مستشار(?:ة)?(?= {state})` },
    { office: "crown-prince", pattern: `${AL}ولي (?:ال)?عهد` },
    { office: "parliament-speaker", pattern: `رئيس(?:ة)? ${AL}(?:برلمان|مجلس النواب)` },
    { office: "high-representative", pattern: `${AL}(?:ممثل|ممثلة) ${AL}(?:أعلى|سامي|عليا)(?: {state})?(?: للسياسة الخارجية(?: والأمنية)?| للشؤون الخارجية(?: والسياسة الأمنية)?)?|(?:مسؤول|مسؤولة|مفوض|مفوضة) السياسة الخارجية` },
    { office: "high-commissioner-human-rights", pattern: `${AL}(?:مفوض|مفوضة) (?:ال)?سامي(?:ة)?(?: ل?{state})? لحقوق الإنسان` },
    { office: "high-commissioner-refugees", pattern: `${AL}(?:مفوض|مفوضة) (?:ال)?سامي(?:ة)?(?: ل?{state})? لشؤون اللاجئين` },
    { office: "assistant-secretary-general", pattern: `${AL}نائب ${AL}أمين ${AL}عام (?:ال)?مساعد(?: ل?{state})?(?: للشؤون السياسية(?: والسياسة الأمنية)?)?|${AL}أمين ${AL}عام ${AL}مساعد` },
    { office: "deputy-secretary-general", pattern: `${AL}(?:نائب|نائبة|وكيل) (?:ل)?${AL}(?:أمين|أمينة) ${AL}عام(?:ة)?` },
    { office: "secretary-general", pattern: `${AL}(?:أمين|أمينة) ${AL}عام(?:ة)?` },
    { office: "director-general", pattern: `${AL}(?:مدير|مديرة) ${AL}عام(?:ة)?` },
    { office: "special-representative", pattern: `${AL}(?:ممثل|مبعوث|موفد)(?:ة)? (?:ال)?(?:خاص|شخصي)(?:ة)?(?: ل?{state})?(?: (?:إلى|في|لـ?) ?{state})?|${AL}(?:مبعوث|موفد)(?:ة)?` },
    { office: "national-security-adviser", pattern: `${AL}مستشار(?:ة)? ${AL}أمن القومي` },
    { office: "security-council-secretary", pattern: `${AL}(?:أمين|سكرتير) مجلس الأمن(?: القومي)?` },
    { office: "spokesperson", pattern: `${AL}(?:متحدث|ناطق)(?:ة)?(?: الرسمي(?:ة)?)? باسم|${AL}(?:متحدث|متحدثة)` },
    { office: "ambassador", pattern: `${AL}(?:سفير|سفيرة)|${AL}مندوب ${AL}دائم` },
    { office: "head-of-state", pattern: `رئيس(?:ة)? ${AL}(?:دولة|جمهورية|بلاد)|${AL}(?:عاهل|ملك|سلطان|ديكتاتور|بابا)|${AL}أمير(?= ?(?:دولة )?{state})|${AL}رئيس(?:ة)?` },
    { office: "leader", pattern: `${AL}(?:زعيم|زعيمة|قائد)` },
    { office: "deputy-head", pattern: `${AL}نائب(?:ة)?` },
    { office: "counterpart", pattern: "(?:نظير|نظيرت)(?:ه|ها|هما|هم)" },
    { office: "minister", pattern: `${AL}(?:وزير|وزيرة)` },
  ],
  // biome-ignore format: table
  bodies: [
    { body: "MFA", pattern: `وزارة ${FOREIGN}|مكتب (?:التنمية )?(?:الشؤون )?الخارجية(?: وال\\p{L}+){0,2}|(?<!(?:وزير|وزيرة|وزراء|وزيرا|وزيري|الوزير|سياسة|السياسة|تجارة|التجارة|علاقات|العلاقات|شؤون|الشؤون|الديون|المساعدات|التدخلات|القوى|الأطراف|لجنة|للسياسة|للشؤون|القروض|الاستثمارات|ديون) )(?<!\\p{L})(?:و|ف)?الخارجية` },
    { body: "MOD", pattern: `وزارة ${AL}دفاع` },
    { body: "MIA", pattern: `وزارة ${AL}داخلية` },
    { body: "MFIN", pattern: `وزارة ${AL}(?:مالية|خزانة)` },
    { body: "MENERGY", pattern: `وزارة ${AL}(?:طاقة|نفط)` },
    { body: "MTRADE", pattern: `وزارة ${AL}تجارة` },
    { body: "SECURITY-COUNCIL", pattern: "مجلس (?:ال)?[أا]من(?: القومي)?" },
    { body: "PARLIAMENT", pattern: `${AL}برلمان|مجلس النواب` },
    { body: "CENTRAL-BANK", pattern: `${AL}(?:بنك|مصرف) (?:ال)?(?:مركزي|وطني)` },
    { body: "EMBASSY", pattern: `${AL}سفارة` },
    { body: "PRESIDENCY", pattern: `${AL}رئاسة|ديوان ${AL}رئاسة` },
  ],
  headOf: "رئيس",
  honorifics:
    "السيد|السيدة|الدكتور|الدكتورة|الشيخ|الجنرال|سمو الأمير|الأمير|اللواء|الفريق|معالي|فخامة|جلالة|صاحب السمو|سمو|السفير|الملك|الرئيس|المهندس|الجديد|الجديدة|الحالي|الحالية|المنتخب|المنتخبة|المكلف",
  former: "السابق|السابقة|الأسبق|سابق|الراحل|المنتهية ولايته|المنتهية ولايتها",
  glue: " (?:ل|ب|في |من |لدى )?(?:دولة )?|ل",
  titleOpeners: "وهو",
  portfolio: "ل\\p{L}+|في مجال",
  titleAfterName: true,
  adjective: "after",
  statePrefixes: "(?:جمهورية|دولة|مملكة|سلطنة|حكومة|السلطات في|القيادة في) ",
  places: {
    before: `(?:(?:${PLACE}|${VISITED}) |${MOVED} (?:(?:إلى|الي|من) |ل)|${NOT_AGAINST}ب)`,
    after: "(?: سيتي|،? عاصمة)",
  },
  // biome-ignore format: table
  notActors: ["البحر الأسود", "المحيط الهندي", "خليج عمان", "بحر الصين الجنوبي", "بحر اليابان", "شبه الجزيرة الكورية", "أمريكا اللاتينية", "أميركا اللاتينية", "أمريكا الجنوبية", "أميركا الجنوبية", "أمريكا الشمالية", "أمريكا الوسطى", "اتفاق باريس", "اتفاقية فيينا", "نظام روما", "نظام روما الأساسي", "اتفاقيات مينسك", "اتفاقات مينسك", "الضفة الغربية", "غرب آسيا", "مسقط رأس", "مسقط رأسه", "نهر الأردن", "اللغة الروسية", "اللغة العربية", "الدولار الأمريكي", "الدولار الأميركي", "دولار أمريكي", "دولار أميركي", "بحر قزوين", "المغرب العربي", "الشرق الأوسط", "صلاة المغرب", "النفط الروسي الخام", "وزارة المالية"],
  // biome-ignore format: table
  commonWords: [
    { word: "مالي", before: "(?:في|دولة|جمهورية|حكومة|رئيس|جيش|شمال|سلطات|إلى|من|بين) (?:ل|ب|و)?" },
    { word: "بنين", before: "(?:في|دولة|جمهورية|حكومة|رئيس|إلى|من) (?:ل|ب|و)?" },
    { word: "تاس", before: "(?:وكالة|لوكالة) " },
    { word: "مسقط", before: "(?!في|ب)(?:بين|سلطنة|من|مع|حكومة|موقف|إن|أن|أكدت|أعلنت|دعت|رحبت) (?:و)?" },
    { word: "غاني", before: "(?:الرئيس|رئيس) " },
    { word: "غيني", before: "(?:الرئيس|رئيس) " },
    { word: "كيني", before: "(?:الرئيس|رئيس) " },
    { word: "كوبي", before: "(?:الرئيس|رئيس) " },
    { word: "برن", before: "(?:بين|أعلنت|حكومة) (?:و)?" },
    { word: "وام", before: "(?:وكالة|لوكالة|\") ?" },
    { word: "واس", before: "(?:وكالة|لوكالة|\") ?" },
    { word: "جوبا", before: "(?:بين|حكومة|أعلنت|مع) (?:و)?" },
    { word: "كندي", before: "(?:ال)?(?:وزير|رئيس|مسؤول|دبلوماسي|جندي|مواطن|جانب|برلمان|جيش|دولار)\\p{L}* (?:\\p{L}+ )?" },
  ],
  givenNames: [],
  // biome-ignore format: table
  notNames: [
    "في", "من", "إلى", "على", "عن", "مع", "أن", "إن", "أو", "ثم", "بعد", "قبل", "خلال", "حول", "بشأن", "بين", "عند", "لدى", "منذ", "حتى", "كما", "قد", "لقد", "هو", "هي", "هذا", "هذه", "ذلك", "تلك", "الذي", "التي", "الذين", "ما", "لا", "لم", "لن", "كان", "كانت", "وقد", "حيث", "عبر", "ضد", "نحو", "غير", "كل", "بعض", "أي", "يوم", "اليوم", "أمس", "غدا",
    "قال", "وقال", "أكد", "وأكد", "أعلن", "وأعلن", "زار", "التقى", "استقبل", "بحث", "ناقش", "أعرب", "أشار", "وأشار", "أضاف", "وأضاف", "شدد", "وشدد", "دعا", "ودعا", "وصل", "غادر", "أجرى", "عقد", "وقع", "صرح", "ذكر", "أوضح", "رفض", "طالب", "اتهم", "حذر", "رحب", "شارك", "كشف", "نفى", "أدان", "هنأ", "اتفق", "تعهد", "قرر", "يلتقي", "يزور", "يبحث", "يعقد", "تلقى", "هاتفيا", "إنه", "أنه", "إنها", "بأن", "بأنه", "يجب", "سوف", "قام", "تم", "جاء", "ترأس", "افتتح", "التزام", "دعم", "زيارة",
    "الرئيس", "رئيس", "وزير", "الوزير", "وزيرة", "نائب", "السفير", "سفير", "الأمين", "العام", "مساعد", "مستشار", "المبعوث", "المتحدث", "باسم", "الملك", "الأمير", "السيد", "الدكتور", "يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر", "كانون", "شباط", "آذار", "نيسان", "أيار", "حزيران", "تموز", "آب", "أيلول", "تشرين",
    "الأحد", "الاثنين", "الإثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "ترك", "الحكومة", "الدولة", "البلاد", "بلاده", "الجديد", "الحالي", "السابق", "لشؤون", "للشؤون", "الخارجية", "الدفاع", "سمو", "معالي", "فخامة", "جلالة", "صاحب", "والوفد", "المرافق",
  ],
  // biome-ignore format: table
  references: [
    { pattern: "(?:و|ف|ل|ب)?(?:ال|ل)ضيف(?: (?:الموقر|الكريم|الرفيع|المحترم|الزائر))?", points: "guest" },
    { pattern: "(?:و|ف|ل|ب)?(?:ال|ل)(?:موظف|مسؤول|مسئول|دبلوماسي|سياسي|مبعوث)(?:ة)?(?: (?:الكبير|الرفيع))? {state}", points: "subject" },
    { pattern: "(?:و|ف|ل|ب)?(?:ال|ل)(?:موظف|مسؤول|مسئول|دبلوماسي|مبعوث)", points: "subject" },
    { pattern: "(?:و)?(?:وفقا|طبقا|وفقًا|وفقاً) له", points: "subject", sex: "m" },
    { pattern: "(?:و|ف|ل|ب)?بلاده|(?:و|ف|ل|ب)?بلادها", points: "country" },
  ],
  particles: ["بن", "ابن", "آل", "أبو", "عبد", "ال", "دي", "فون", "فان", "دير", "لو"],
  proclitics: "[وفبلك]",
};
