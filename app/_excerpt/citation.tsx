import { useLocale, useTranslations } from "next-intl";
import { Fragment } from "react";
import { describeEdtf } from "#lib/edtf/words.ts";
import type { EventDetailJson, ExcerptJson } from "#lib/wire/event-json.ts";

/** How to cite an event: what, when as finely as it is known, told by whom, and where it stands for good. One click marks it whole. */
export function Citation({ event, address }: { readonly event: EventDetailJson; readonly address: string }) {
  const t = useTranslations("cite");
  const tDate = useTranslations("date");
  const locale = useLocale();
  const date = event.edtf === null ? tDate("undated") : describeEdtf(event.edtf, locale);
  const precision = event.precision === "undated" ? "" : ` (${tDate(`precision.${event.precision as "day"}`)})`;
  const sources = [...new Map(event.excerpts.map((excerpt) => [excerpt.articleId, excerpt])).values()];
  return (
    <details className="cite">
      <summary className="button">{t("title")}</summary>
      <p className="citation">
        {t.rich("text", {
          title: event.title,
          date: `${date}${precision}`,
          address,
          sources: () =>
            sources.map((source, place) => (
              <Fragment key={source.articleId}>
                {place > 0 && "; "}
                <CitedSource source={source} />
              </Fragment>
            )),
        })}
      </p>
    </details>
  );
}

function CitedSource({ source }: { readonly source: ExcerptJson }) {
  const t = useTranslations("cite");
  const locale = useLocale();
  const { publisher, articleTitle, url, why } = source;
  return (
    <>
      {publisher !== null && (
        <>
          <bdi>{publisher}</bdi>,{" "}
        </>
      )}
      “<bdi>{articleTitle}</bdi>”
      {why.publishedEdtf !== null &&
        `, ${t(why.publishedBasis === "inferred" ? "written" : "published", { date: describeEdtf(why.publishedEdtf, locale) })}`}
      {url !== null && `, ${url}`}
    </>
  );
}
