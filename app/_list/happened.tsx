import { useLocale, useTranslations } from "next-intl";
import { describeEdtf } from "#lib/edtf/words.ts";
import type { EventSummaryJson } from "#lib/wire/event-json.ts";

/** When an event was, where it stands by its date of publication. */
export function Happened({ event: { happened } }: { readonly event: Pick<EventSummaryJson, "happened"> }) {
  const t = useTranslations();
  const locale = useLocale();
  if (happened === undefined) return null;
  const date = happened === null ? t("date.undated") : describeEdtf(happened, locale);
  return <span>{t("list.happened", { date })}</span>;
}
