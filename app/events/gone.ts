import { describeEdtf } from "#lib/edtf/words.ts";
import { asSentence } from "#lib/model/correction.ts";
import { readersOf, readHidden, resolveEventId, type Store } from "#lib/store/index.ts";
import { dayOf } from "../_corrections/correction-notes.tsx";
import type { Translator } from "../_timeline/wording.ts";

/** What became of an event that is shown no more. */
export type Gone =
  /** An editor took it out of sight: when, and why. */
  | { readonly kind: "hidden"; readonly id: string; readonly at: string; readonly reason: string }
  /** The articles that told of it are gone, or tell of it no more. */
  | { readonly kind: "withdrawn"; readonly id: string };

/** What became of the event of an id; null where it is shown, or where there never was one. */
export async function readGone(store: Store, id: string): Promise<Gone | null> {
  const { kind } = await resolveEventId(readersOf(store), id);
  if (kind === "withdrawn") return { kind, id };
  const hidden = kind === "hidden" ? await readHidden(store, id) : null;
  return hidden && { kind: "hidden", id, ...hidden };
}

/** The same in words. */
export const goneInWords = (
  gone: Gone,
  t: Translator,
  locale: string,
): { readonly title: string; readonly text: string } =>
  gone.kind === "withdrawn"
    ? { title: t("gone.withdrawnTitle"), text: t("gone.withdrawnText") }
    : {
        title: t("corrections.hiddenTitle"),
        text: t("corrections.hiddenText", {
          date: describeEdtf(dayOf(gone.at), locale),
          reason: asSentence(gone.reason),
        }),
      };
