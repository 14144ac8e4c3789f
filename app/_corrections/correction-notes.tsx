import { useLocale, useTranslations } from "next-intl";
import { describeEdtf } from "#lib/edtf/words.ts";
import { asSentence } from "#lib/model/correction.ts";
import type { EventDetailJson } from "#lib/wire/event-json.ts";
import { UiLink } from "../_ui/ui-link-island.tsx";
import { useSaid } from "./said.ts";

/** The day of a moment, as EDTF: "2026-11-22" of "2026-11-22T02:44:41.123Z". */
export const dayOf = (moment: string): string => moment.slice(0, 10);

/** That an event was corrected, when and why, and what the machine had said. Nothing where nobody corrected it. */
export function CorrectionNotes({ event }: { readonly event: EventDetailJson }) {
  const t = useTranslations("corrections");
  const locale = useLocale();
  const said = useSaid();
  const names = Object.fromEntries(event.actors.map(({ id, name }) => [id, name]));
  if (event.corrections.length === 0) return null;
  return (
    <ul className="correction-notes">
      {event.corrections.map(({ id, kind, at, reason, was, otherIds }) => (
        <li key={id}>
          {t(`note.${kind}`, { date: describeEdtf(dayOf(at), locale), reason: asSentence(reason) })}
          {said(was, names) !== "" && <span className="muted"> {t("machine", { said: said(was, names) })}</span>}
          {otherIds[0] !== undefined && (
            <>
              {" "}
              <UiLink href={`/events/${otherIds[0]}`}>{t("other")}</UiLink>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
