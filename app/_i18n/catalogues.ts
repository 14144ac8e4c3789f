import type { UiLanguage } from "#lib/wire/ui-language.ts";
import ar from "./messages/ar.json" with { type: "json" };
import en from "./messages/en.json" with { type: "json" };
import es from "./messages/es.json" with { type: "json" };
import uk from "./messages/uk.json" with { type: "json" };

/** A part of a catalogue: a message, or parts by key. */
export type Messages = { readonly [key: string]: string | Messages };

/** The catalogues as they lie in `messages/`; all but the English one may lack keys for a while. */
export const CATALOGUES: Readonly<Record<UiLanguage, Messages>> = { en, ar, es, uk };

/** A language's catalogue, with the English message wherever it has none; keys that English lacks are left out. */
export const messagesOf = (ui: UiLanguage, catalogues = CATALOGUES): typeof en =>
  completed(en, catalogues[ui]) as typeof en;

function completed(english: Messages, own: Messages): Messages {
  return Object.fromEntries(
    Object.entries(english).map(([key, fallback]) => {
      const message = own[key];
      if (typeof fallback === "string") return [key, typeof message === "string" ? message : fallback];
      return [key, completed(fallback, typeof message === "object" ? message : {})];
    }),
  );
}
