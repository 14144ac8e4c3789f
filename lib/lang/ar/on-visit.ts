import type { TriggerLine } from "../shared/triggers.ts";
import { upTo } from "./trigger-parts.ts";

/** What a visit consists of, in Arabic news: banquets, wreaths, honours. Source: own reading. */
// biome-ignore format: table
export const ON_VISIT: readonly TriggerLine[] = [
  ["aqama-maduba", "CONSULT/reception", "agent-first", "verb", `(?:[أا]قام|[أا]ولم|[يت]قيم)(?:ت|ا|وا)? ${upTo(5)}(?:مأدبة|مأدبتي|مادبة|وليمة|حفل (?:عشاء|غداء|استقبال))`, "أقام الملك مأدبة عشاء على شرف الضيف."],
  ["wadaa-iklil", "SUPPORT", "agent-first", "verb", `(?:وضع|[يت]ضع)(?:ت|ا|وا)? ${upTo(5)}(?:[إا]كليل|[أا]كاليل|باقة (?:من )?(?:ال)?(?:زهور|ورود|ورد))[\\u0621-\\u064a]*`, "وضع الوزير إكليلا من الزهور على الضريح."],
  ["khassa-bi-istiqbal", "CONSULT/reception", "agent-first", "verb", `خص(?:ت|ه|ها)? ${upTo(5)}باستقبال`, "خص الرئيس ضيفه باستقبال رسمي."],
];
