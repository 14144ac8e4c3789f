import type { TriggerLine } from "../shared/triggers.ts";
import { V } from "./trigger-parts.ts";

const WAR = "(?:ال)?(?:قتال|اشتباكات|مواجهات|حرب|معارك|نزاع|صراع(?: مسلح)?)";

const ENVOY = "(?:سفير|قائم|دبلوماسي|بعث|وفد|مندوب|مفاوض|قنصل|ممثل|مبعوث)";

/** Quarrels in Arabic news and how they end: fighting that breaks out, capitals left, votes doubted, suits and hearings, asylum. Source: own reading. */
// biome-ignore format: table
export const QUARRELS: readonly TriggerLine[] = [
  ["indilaa", "ASSAULT", "mutual", "clause", `(?:اندلع|نشب|تفجر)(?:ت)? (?:${V} ){0,2}?${WAR}|${WAR} (?:${V} ){0,4}?(?:اندلع|نشب)(?:ت)?`, "اندلعت المعارك في المدينة في 3 مايو."],
  ["indilaa-ism", "ASSAULT", "mutual", "noun", `(?:اندلاع|نشوب) ${WAR}`, "جاء ذلك بعد اندلاع الحرب في 3 مايو."],
  ["ghadara", "RETREAT", "agent-first", "verb", `(?:غادر(?:ت|وا)? (?=(?:${V} ){0,3}?(?:ال)?${ENVOY})|(?<=${ENVOY}[^.؛:]{0,60} )غادر(?:ت|وا)? )(?:${V} ){0,4}?(?:ال)?(?:عاصمة|بلاد|محادثات|مفاوضات|قاعة)(?= |[.،]|$)`, "غادر السفير البلاد في 3 مايو."],
  ["shakkaka", "ACCUSE", "agent-first", "verb", `شكك(?:ت|وا|ا)? (?:${V} ){0,8}?في(?= )`, "شكك الملك في نزاهة الاقتراع في 3 مايو."],
  ["istamaat", "CONSULT", "mutual", "verb", `استمع(?:ت)? (?:${V} ){0,2}?(?:المحكمة|القضاة|اللجنة|المجلس)(?: ${V}){0,3}? [إا]لى`, "استمعت المحكمة إلى الطرفين في 3 مايو."],
  ["taarradat-li-hujum", "ASSAULT", "recipient-first", "verb", `تعرض(?:ت)? (?:${V} ){0,7}?ل(?:لاقتحام|لهجوم|لاعتداء|لقصف|لنهب|هجوم|اقتحام|اعتداء|قصف|غارة)(?= |[.،]|$)`, "تعرضت القنصلية للاقتحام فجر الأحد."],
  ["asdara-qarar-iifa", "REJECT", "agent-first", "verb", "[أا]صدر(?:ت)? (?:[^\\s.؛;:!؟]+ ){0,9}?(?:قرارا|مرسوما|[أا]مرا) ب(?:[إا]عفاء|[إا]قالة|عزل|تنحية)", "أصدر الملك قرارا بإعفاء قائد الجيش يوم الأحد."],
];
