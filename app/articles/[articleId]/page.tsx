import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { cache } from "react";
import { describeEdtf } from "#lib/edtf/words.ts";
import { quadOf } from "#lib/model/quad.ts";
import { getStore, readArticle } from "#lib/store/index.ts";
import type { ArticleDetailJson } from "#lib/wire/article-json.ts";
import { ArticleText } from "../../_excerpt/article-text.tsx";
import { DateWords } from "../../_ui/date-words.tsx";
import { EventBadges } from "../../_ui/event-badges.tsx";
import { languageName } from "../../_ui/language-name.ts";
import { Quoting } from "../../_ui/quoting.tsx";
import { SiteHeader } from "../../_ui/site-header.tsx";
import { requestOrigin } from "../../request-origin.ts";

interface PageProps {
  readonly params: Promise<{ readonly articleId: string }>;
}

/** The article of an address, asked once a request. */
const articleOf = cache(async (encodedId: string): Promise<ArticleDetailJson> => {
  const article = await readArticle(await getStore(), decodeURIComponent(encodedId));
  return article ?? notFound();
});

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const article = await articleOf((await params).articleId);
  const t = await getTranslations("article");
  const description = t("description", {
    lang: languageName(article.lang, await getLocale()),
    count: article.events.length,
  });
  const path = `/articles/${article.id}`;
  return {
    metadataBase: await requestOrigin(),
    title: article.title,
    description,
    alternates: { canonical: path },
    openGraph: { title: article.title, description, url: path, type: "article", siteName: "Dateline" },
  };
}

/** A whole article: its text with all that was read in it marked, and its events beside it. */
export default async function ArticlePage({ params }: PageProps) {
  const article = await articleOf((await params).articleId);
  const numbers = new Map(article.events.map((event, place) => [event.id, place + 1]));
  return (
    <>
      <SiteHeader />
      <main id="main" tabIndex={-1} className="article-page">
        <article className="article">
          <ArticleHead article={article} />
          <ArticleText article={article} numbers={numbers} />
        </article>
        <ArticleEvents article={article} />
      </main>
    </>
  );
}

async function ArticleHead({ article }: { readonly article: ArticleDetailJson }) {
  const t = await getTranslations("article");
  const locale = await getLocale();
  const { lang, dir, title, publisher, url, published } = article;
  return (
    <header className="article-head">
      <p className="eyebrow">
        {languageName(lang, locale)}
        {publisher && ` · ${publisher}`}
      </p>
      <h1 lang={lang} dir={dir}>
        {title}
      </h1>
      <p className="date-line">
        {published.edtf === null
          ? t("published.unknown")
          : t(`published.${published.basis}`, { date: describeEdtf(published.edtf, locale) })}
        {url && /^https?:/.test(url) && (
          <>
            {" · "}
            <a href={url} rel="noreferrer">
              {t("original")}
            </a>
          </>
        )}
      </p>
      {published.evidence.length > 0 && (
        <details className="evidence">
          <summary>{t("why")}</summary>
          <ul>
            {published.evidence.map((sentence) => (
              <li key={sentence}>
                <Quoting sentence={sentence} />
              </li>
            ))}
          </ul>
        </details>
      )}
      <ul className="legend" aria-label={t("legend.label")}>
        {(["event", "date", "actor"] as const).map((kind) => (
          <li key={kind}>
            <span className={`mark-${kind} legend-mark`}>{t(`legend.${kind}`)}</span>
          </li>
        ))}
      </ul>
    </header>
  );
}

async function ArticleEvents({ article }: { readonly article: ArticleDetailJson }) {
  const t = await getTranslations("article");
  return (
    <aside className="article-events" aria-labelledby="article-events">
      <h2 id="article-events">{t("events", { count: article.events.length })}</h2>
      {article.events.length === 0 && <p className="muted">{t("noEvents")}</p>}
      <ol>
        {article.events.map((event) => (
          <li key={event.id} data-quad={quadOf(event.type)}>
            <Link href={`/events/${event.id}`} prefetch={false}>
              {event.title}
            </Link>
            <p className="entry-facts">
              <DateWords edtf={event.edtf} />
              <EventBadges event={event} />
            </p>
          </li>
        ))}
      </ol>
    </aside>
  );
}
