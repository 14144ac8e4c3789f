import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { cache } from "react";
import { currentPerson } from "#lib/access/index.ts";
import { describeEdtf } from "#lib/edtf/words.ts";
import { quadOf } from "#lib/model/quad.ts";
import { getStore, readArticle } from "#lib/store/index.ts";
import type { ArticleDetailJson } from "#lib/wire/article-json.ts";
import { type UiLanguage, uiOf, withUi } from "#lib/wire/ui-language.ts";
import { CorrectArticle } from "../../_corrections/correct-article.tsx";
import { ArticleText } from "../../_excerpt/article-text.tsx";
import { DctEvidence } from "../../_excerpt/dct-evidence.tsx";
import { type Passage, PassageSteps } from "../../_excerpt/passage-steps-island.tsx";
import { askedUi } from "../../_i18n/asked-ui.ts";
import { DateWords } from "../../_ui/date-words.tsx";
import { EventBadges } from "../../_ui/event-badges.tsx";
import { languageLabel, languageName } from "../../_ui/language-name.ts";
import { SiteHeader } from "../../_ui/site-header.tsx";
import { Told } from "../../_ui/told.tsx";
import { alternatesOf } from "../../language-alternates.ts";
import { previewOf } from "../../link-preview.ts";
import { requestOrigin } from "../../request-origin.ts";

interface PageProps {
  readonly params: Promise<{ readonly articleId: string }>;
}

/** The article of an address, asked once a request. */
const articleOf = cache(async (encodedId: string): Promise<ArticleDetailJson> => {
  const article = await readArticle(await getStore(), decodeURIComponent(encodedId), uiOf(await getLocale()));
  return article ?? notFound();
});

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const article = await articleOf((await params).articleId);
  const t = await getTranslations("article");
  const locale = await getLocale();
  const description = t("description", {
    lang: languageName(article.lang, locale),
    count: article.events.length,
  });
  const ui = uiOf(locale);
  return {
    metadataBase: await requestOrigin(),
    title: article.title,
    description,
    ...alternatesOf(`/articles/${article.id}`, await askedUi()),
    ...previewOf({
      title: article.title,
      description,
      path: withUi(`/articles/${article.id}`, await askedUi()),
      card: withUi(`/articles/${article.id}/card.png`, ui),
      type: "article",
      ui,
    }),
  };
}

/** A whole article: its text with all that was read in it marked, and its events beside it. */
export default async function ArticlePage({ params }: PageProps) {
  const article = await articleOf((await params).articleId);
  const ui = await askedUi();
  const isEditor = (await currentPerson())?.role === "editor";
  const numbers = new Map(article.events.map((event, place) => [event.id, place + 1]));
  const passages = passagesOf(article);
  return (
    <>
      <SiteHeader />
      <main id="main" tabIndex={-1} className="article-page">
        <article className="article">
          <ArticleHead article={article} />
          {isEditor && <CorrectArticle articleId={article.id} edtf={article.published.edtf} />}
          <ArticleText article={article} numbers={numbers} ui={ui} />
          <PassageSteps passages={passages} />
        </article>
        <ArticleEvents article={article} passages={passages} ui={ui} />
      </main>
    </>
  );
}

/** The passages that tell events, in text order, each with the event that it tells. */
function passagesOf({ marks }: ArticleDetailJson): readonly (Passage & { readonly eventId: string })[] {
  return marks.flatMap(({ kind, mentionId, ref, label, labelLang }) =>
    kind === "event" && mentionId !== null && ref !== null
      ? [{ mentionId, eventId: ref, title: label, titleLang: labelLang }]
      : [],
  );
}

async function ArticleHead({ article }: { readonly article: ArticleDetailJson }) {
  const t = await getTranslations("article");
  const locale = await getLocale();
  const { lang, dir, title, publisher, url, published } = article;
  return (
    <header className="article-head">
      <p className="eyebrow">
        {languageLabel(lang, locale)}
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
        {" · "}
        <a href={`/api/articles/${article.id}/annotations`}>{t("annotations")}</a>
      </p>
      {published.evidence.length > 0 && (
        <details className="evidence">
          <summary>{t("why")}</summary>
          <DctEvidence evidence={published.evidence} lang={lang} />
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

interface ArticleEventsProps {
  readonly article: ArticleDetailJson;
  readonly passages: ReturnType<typeof passagesOf>;
  readonly ui: UiLanguage | null;
}

async function ArticleEvents({ article, passages, ui }: ArticleEventsProps) {
  const t = await getTranslations("article");
  return (
    <aside className="article-events" aria-labelledby="article-events">
      <h2 id="article-events">{t("events", { count: article.events.length })}</h2>
      {article.events.length === 0 && <p className="muted">{t("noEvents")}</p>}
      <ol>
        {article.events.map((event) => (
          <li key={event.id} data-quad={quadOf(event.type)}>
            <Link href={withUi(`/events/${event.id}`, ui)} prefetch={false}>
              <Told text={event.title} lang={event.titleLang} />
            </Link>
            <p className="entry-facts">
              <DateWords edtf={event.edtf} />
              <EventBadges event={event} />
            </p>
            <p className="passage-links">
              {passages
                .filter(({ eventId }) => eventId === event.id)
                .map(({ mentionId }, place) => (
                  <a key={mentionId} href={`#m-${mentionId}`} data-passage={mentionId}>
                    {t(place === 0 ? "passage" : "furtherPassage")}
                    <span className="sr-only">: {event.title}</span>
                  </a>
                ))}
            </p>
          </li>
        ))}
      </ol>
    </aside>
  );
}
