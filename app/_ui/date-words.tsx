import { useLocale, useTranslations } from "next-intl";
import { describeEdtf } from "#lib/edtf/words.ts";

/** Values that HTML's `datetime` can say: a day, a month, a year. */
const HTML_DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d\d)?)?$/;

/** A date in words, machine-readable where HTML has a form for it; "undated" for none. */
export function DateWords({ edtf }: { readonly edtf: string | null }) {
  const locale = useLocale();
  const t = useTranslations("date");
  if (edtf === null) return <span>{t("undated")}</span>;
  const words = describeEdtf(edtf, locale);
  return HTML_DATE.test(edtf) ? <time dateTime={edtf}>{words}</time> : <span>{words}</span>;
}
