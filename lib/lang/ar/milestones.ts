import type { TriggerLine } from "../shared/triggers.ts";
import { upTo } from "./trigger-parts.ts";

/** What befalls states and those at their head in histories and chronicles: independence and flight, and sums announced, in Arabic. Source: own reading. */
// biome-ignore format: table
export const MILESTONES: readonly TriggerLine[] = [
  ["nala-istiqlal", "AGREE", "agent-first", "verb", `(?:نال|حصل|[أا]علن|انتزع|استعاد|حقق|[يت]نال|[يت]علن)(?:ت|وا)? ${upTo(4)}(?:على )?(?:استقلال(?:ه|ها|هم)|(?:ال)?استقلال)(?= |[.،]|$)|(?:[أا]صبح|صار|بات|غد)(?:ت|وا)? ${upTo(3)}(?:دولة )?مستقل(?:ا|ة)(?= |[.،]|$)|استقل(?:ت)?(?= (?:عن|في|عام|سنة|يوم)(?= )|[.،])`, "نالت الجزر استقلالها عام 1976."],
  ["farra-ila", "RETREAT", "agent-first", "verb", `(?:فر|هرب)(?:ت|وا)?(?! (?:ال)?(?:[آا]لاف|مئات|عشرات|ملايين|سكان|نازح|لاجئ|مدني|مواطن|سجناء|نحو|[أا]كثر|\\d)) ${upTo(5)}(?:[إا]لى|خارج|من البلاد)(?= )`, "فر رئيس الوزراء المخلوع إلى تونغا الاثنين."],
  ["aalana-mablagh", "AID", "agent-first", "verb", `[أا]علن(?:ت|وا)? ${upTo(8)}(?:عن )?(?:تقديم |تخصيص )?\\d[\\d.,]* (?:مليون|ملايين|مليار|مليارات)(?: [\\u0621-\\u064a]+){0,3}? (?:ل[\\u0621-\\u064a]+)`, "أعلنت الوزيرة يوم الاثنين عن 14 مليون دولار لرصيف جديد."],
  ["khalafa-fi-mansib", "COOPERATE", "agent-first", "verb", `خلف(?:ت)?(?= ${upTo(7)}(?:(?:في|على) (?:ال)?(?:منصب|رئاسة|قيادة|زعامة)|رئيسا|رئيسة|وزيرا|أمينا))`, "خلفت الوزيرة سلفها في منصب رئيس الحكومة في مايو."],
  ["iftataha-mashru", "COOPERATE", "agent-first", "verb", `(?:افتتح|دشن)(?:ت|وا)? ${upTo(8)}(?:ال)?(?:مستشفى|مدرسة|جسر|مطار|مصنع|جامعة|مكتبة)(?:ا)?(?= |[.،]|$)`, "افتتحت الوزيرة مستشفى في الجزيرة."],
];
