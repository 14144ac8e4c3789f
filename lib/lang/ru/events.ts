import type { LanguagePack } from "../pack.ts";
import { CERTAINTY } from "./certainty.ts";
import { FURNITURE } from "./furniture.ts";
import { MODES } from "./modes.ts";
import { NARRATIVE } from "./narrative.ts";
import { SPEECH } from "./speech.ts";
import { TRIGGERS } from "./triggers.ts";

/** What Russian words say about events. To add a trigger: a line with its sentence in `triggers.ts`. */
export const EVENTS: LanguagePack["events"] = {
  triggers: TRIGGERS,
  modes: MODES,
  speech: SPEECH,
  certainty: CERTAINTY,
  furniture: FURNITURE,
  narrative: NARRATIVE,
};
