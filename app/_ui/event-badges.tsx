import { useTranslations } from "next-intl";
import type { EventSummaryJson } from "#lib/wire/event-json.ts";

/** What is not plainly so, said in words: planned, reported, denied, the year inferred. Nothing for an asserted event with a stated date. */
export function EventBadges({
  event,
}: {
  readonly event: Pick<EventSummaryJson, "certainty" | "inferred" | "basis" | "corrected">;
}) {
  const t = useTranslations();
  return (
    <>
      {event.certainty !== "asserted" && (
        <span className={`badge badge-${event.certainty}`}>{t(`certainty.${event.certainty}`)}</span>
      )}
      {event.corrected && <span className="badge">{t("corrections.badge")}</span>}
      {event.inferred && <span className="badge badge-inferred">{t("date.inferredBadge")}</span>}
    </>
  );
}

/** "Consult · visit", after a dot in the colour of its class. */
export function TypeName({ event }: { readonly event: Pick<EventSummaryJson, "type" | "mode"> }) {
  const t = useTranslations();
  return (
    <span className="type-name">
      {t(`type.${event.type}`)}
      {event.mode && ` · ${t(`mode.${event.mode}`)}`}
    </span>
  );
}
