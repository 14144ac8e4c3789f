import { useLocale, useTranslations } from "next-intl";
import { describeEdtf } from "#lib/edtf/words.ts";
import type { ExcerptJson } from "#lib/wire/event-json.ts";
import type en from "../_i18n/messages/en.json";
import { languageName } from "../_ui/language-name.ts";
import { UiLink } from "../_ui/ui-link-island.tsx";
import { DctEvidence, quoted } from "./dct-evidence.tsx";

type ToldRule = keyof (typeof en)["why"]["rule"];

function Explanation({ excerpt }: { readonly excerpt: ExcerptJson }) {
  const t = useTranslations("why");
  const locale = useLocale();
  const { words, reference, referenceKind, rules, publishedEdtf, publishedBasis, publishedEvidence } = excerpt.why;
  // Rules that the catalogue has no sentence for are named by their ids alone.
  const told = rules.map((rule) => `rule.${rule as ToldRule}` as const).filter((key) => t.has(key));
  return (
    <>
      <p>{words === null ? t(`basis.${excerpt.basis}`) : t.rich("words", { words, q: quoted(excerpt.lang) })}</p>
      {words !== null && excerpt.basis === "narrative-order" && <p>{t("narrativeWords")}</p>}
      {told.map((key) => (
        <p key={key}>{t(key)}</p>
      ))}
      {referenceKind !== "none" && (
        <p>{t(`reference.${referenceKind}`, { date: reference ? describeEdtf(reference, locale) : t("unknown") })}</p>
      )}
      <p>
        {publishedEdtf
          ? t(`published.${publishedBasis}`, { date: describeEdtf(publishedEdtf, locale) })
          : t("published.unknown", { date: "" })}
      </p>
      <DctEvidence evidence={publishedEvidence} lang={excerpt.lang} />
      {rules.length > 0 && (
        <p className="rules">
          {t("rules", { count: rules.length })}{" "}
          {rules.map((rule) => (
            <code key={rule} dir="ltr">
              {rule}
            </code>
          ))}
        </p>
      )}
    </>
  );
}

/** How each source's date is known: its words, what they were read against, the evidence for the article's own date. */
export function WhyThisDate({ excerpts, level }: { readonly excerpts: readonly ExcerptJson[]; readonly level: 2 | 3 }) {
  const t = useTranslations("why");
  const locale = useLocale();
  const Heading = `h${level}` as const;
  return (
    <section className="why">
      <Heading>{t(excerpts.some((excerpt) => excerpt.edtf !== null) ? "title" : "titleNone")}</Heading>
      {excerpts.map((excerpt) => (
        <div key={excerpt.mentionId} className="why-source">
          {excerpts.length > 1 && (
            <p className="why-lang">{t("source", { lang: languageName(excerpt.lang, locale) })}</p>
          )}
          <Explanation excerpt={excerpt} />
        </div>
      ))}
      <p>
        <UiLink href="/help" prefetch={false}>
          {t("help")}
        </UiLink>
      </p>
    </section>
  );
}
