import type { TriggerLine } from "../shared/triggers.ts";
import { V } from "./trigger-parts.ts";

/** What a visit consists of, in Ukrainian news: calls, dinners, talks begun. Source: own reading. */
// biome-ignore format: table
export const ON_VISIT: readonly TriggerLine[] = [
  ["vizyt-vvichlyvosti", "CONSULT/visit", "agent-first", "verb", `(?:зроби(?:в|ла|ли)|нан(?:іс|есла|если)|здійсни(?:в|ла|ли)|завда(?:в|ла|ли)) (?:${V} )?візит(?:и|у)? ввічливості`, "Міністр зробив візит ввічливості до короля."],
  ["vlashtuvav-vecheriu", "CONSULT/reception", "agent-first", "verb", `(?:влаштува(?:в|ла|ли)|да(?:в|ла|ли)|організува(?:в|ла|ли)) (?:${V} ){0,3}?(?:вечерю|обід|сніданок|бенкет)`, "Увечері міністерка влаштувала вечерю на честь гостя."],
  ["pishly-na-peremovyny", "CONSULT/meeting", "mutual", "verb", `(?:пішли|відправи(?:лися|лись|вся|лася)|вирушили|перейшли|приступили|розпоча(?:ли|в|ла)) (?:${V} ){0,2}?(?:на |до )?(?:перемовин|переговор|бесід)(?:и|ів)`, "Глави держав пішли на перемовини в закритому форматі."],
];
