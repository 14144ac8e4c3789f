import type { HeadlineParty } from "../pack.ts";

/** Grammatical gender of a name; "people" for a name in the plural that takes the verb of persons. */
export type Gender = "m" | "f" | "people";

/** States that are masculine; the others are feminine. */
// biome-ignore format: table
const MASCULINE_STATES: ReadonlySet<string> = new Set([
  "الأردن", "الجبل الأسود", "الرأس الأخضر", "السودان", "الصومال", "العراق", "الفاتيكان", "المغرب", "اليمن", "جبل طارق", "جنوب السودان", "لبنان",
]);

/** First words of the names of organisations, without the article, that are masculine. */
// biome-ignore format: table
const MASCULINE: ReadonlySet<string> = new Set([
  "ائتلاف", "اتحاد", "احتياطي", "إطار", "إقليم", "إنتربول", "برلمان", "برنامج", "بلقان", "بنتاغون", "بنك", "بوندستاغ", "بوندسرات", "ثلاثي", "تجمع", "تحالف", "تنظيم", "تيار", "جنوب", "جهاز",
  "جيش", "حرس", "حزب", "حشد", "حلف", "حوار", "ديوان", "رباعي", "ريكسداغ", "ستورتينغ", "شاباك", "صليب", "صندوق", "غرب", "فريق", "فولكتينغ", "فيلق", "قسم", "كرملين", "كنيست", "كونغرس",
  "مؤتمر", "مثلث", "مجتمع", "مجلس", "محور", "مركز", "مرصد", "مصرف", "معهد", "مكتب", "منتدى", "موئل", "موساد", "نادي", "هلال",
]);

/** The same that are feminine, though no ending tells. */
// biome-ignore format: table
const FEMININE: ReadonlySet<string> = new Set([
  "أدنوك", "أرامكو", "أمم", "أوبك", "أونروا", "بريكس", "ترويكا", "خوذ", "دوائر", "دول", "روساتوم", "روسكوسموس", "روسنفت", "سوق", "سوناطراك", "طالبان", "عيون", "غازبروم", "فرونتكس", "فيفا", "قوى", "كتائب",
  "مراسلون", "ناسا", "نفتوغاز", "هواوي", "يونسكو", "يونيسف",
]);

/** Names whose ending shows the case: the form after a verb or a preposition. */
const OBLIQUE: Readonly<Record<string, string>> = {
  الحوثيون: "الحوثيين",
  "الأربعة المقتصدون": "الأربعة المقتصدين",
  "الإخوان المسلمون": "الإخوان المسلمين",
};

/** The gender of somebody's name; null where nothing tells: unlisted persons, and names that say nothing of what they name. */
export function genderOf({ name, kind, female, unlisted }: HeadlineParty): Gender | null {
  if (kind === "person") return female ? "f" : unlisted ? null : "m";
  if (kind === "state") return MASCULINE_STATES.has(name) || name.startsWith("إقليم ") ? "m" : "f";
  if (name in OBLIQUE) return "people";
  const first = (name.split(/[ :]/, 1)[0] ?? "").replace(/^ال(?=..)/, "");
  if (MASCULINE.has(first)) return "m";
  return FEMININE.has(first) || /(?:ة|ات)$/.test(first) ? "f" : null;
}

/** The name as it stands after a verb or a preposition. */
export const obliqueName = (name: string): string => OBLIQUE[name] ?? name;
