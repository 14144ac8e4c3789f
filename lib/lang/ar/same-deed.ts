import type { TriggerLine } from "../shared/triggers.ts";

/** Words that point at the deed told before, whose type they take. */
// biome-ignore format: table
export const SAME_DEED: readonly TriggerLine[] = [
  ["hadhat-hadhwa", "COOPERATE", "agent-first", "verb", "(?:حذت|حذا|حذوا|تحذو|يحذو)(?: [ء-ي]+){0,3}? حذو(?:ها|ه|هم|هما)|(?:فعلت|فعل|قامت|قام)(?: [ء-ي]+){0,2}? (?:الشيء نفسه|الأمر نفسه|المثل|بالمثل|بالأمر نفسه|بالشيء نفسه)|(?:تبعت|لحقت ب|تبع)(?:ها|ه|هم|هما)(?! (?:ال)?(?:لقاء|[اإ]جتماع|مؤتمر|جلس|جول|م[أا]دب|حفل|توقيع|محادثات|مباحثات|مفاوضات|بيان|زيار|هجوم|قصف|[إا]علان|في ذلك (?:لقاء|[اإ]جتماع)))", "حذت الإكوادور حذوها بعد عام."],
];
