import { triggerRows } from "../shared/triggers.ts";

/** Verbs of saying in Russian news. */
// biome-ignore format: one row a line
export const SPEECH = triggerRows("ru", [
  ["say", "CONSULT/statement", "agent-first", "noun", "(?:(?:заяви|сказа|сообщи|подчеркну|объяви|отмети|подтверди|призна|рассказа|поясни|уточни|напомни|анонсирова|завери|повтори|ответи|добави|возрази|предупреди|настаива)л(?:а|о|и)?|заявля(?:ет|ют)|сообща(?:ет|ют))", "В понедельник министр заявил, что торговля вырастет."],
]);
