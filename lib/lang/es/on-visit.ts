import type { TriggerLine } from "../shared/triggers.ts";
import { ADV, upTo } from "./trigger-parts.ts";

/** What a visit consists of, in Spanish news: wreaths, private talks, what hosts tell their guests. Source: own reading. */
// biome-ignore format: table
export const ON_VISIT: readonly TriggerLine[] = [
  ["ofrenda-floral", "SUPPORT", "agent-first", "verb", `(?:deposit|coloc)(?:ó|aron|a|an|ará|arán) ${ADV}(?:una |un |la )?${upTo(1)}(?:ofrendas?|coronas?|ramos?)`, "El ministro depositó una ofrenda floral en el mausoleo."],
  ["informar-a-huesped", "CONSULT", "agent-first", "verb", `(?:inform(?:ó|aron)|pus(?:o|ieron) al (?:tanto|corriente)) ${ADV}a sus? (?:huésped|homólog[oa]|colega|invitad[oa]|interlocutor[a]?|anfitri[oó]n[a]?)`, "La ministra informó a su huésped sobre la situación."],
  ["dialogo-privado", "CONSULT/meeting", "mutual", "verb", `(?:comenz|inici|entabl|empez)(?:ó|aron) ${ADV}(?:un |una )?(?:diálogo|charla|plática|coloquio|conversación) (?:privad[oa]|a solas|en privado|bilateral)`, "Los presidentes comenzaron un diálogo privado en el palacio."],
];
