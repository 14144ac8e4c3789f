import { useLocale, useTranslations } from "next-intl";
import { DEFAULT_UI, uiOf } from "#lib/wire/ui-language.ts";
import { Quoting } from "./quoting.tsx";

/** Sentences that an earlier program stored, in English alone: marked as such, and said so to who reads another language. */
export function InEnglish({ sentences }: { readonly sentences: readonly string[] }) {
  const t = useTranslations("why");
  const isEnglish = uiOf(useLocale()) === DEFAULT_UI;
  return (
    <>
      {!isEnglish && <p className="muted">{t("inEnglish")}</p>}
      <ul lang="en" dir="ltr">
        {sentences.map((sentence) => (
          <li key={sentence}>
            <Quoting sentence={sentence} />
          </li>
        ))}
      </ul>
    </>
  );
}
