"use client";
import { useLocale, useTranslations } from "next-intl";
import { useId, useState } from "react";
import { describeEdtf } from "#lib/edtf/words.ts";
import { isArticleDate, type PreviewItemJson, type ReadingPreviewJson } from "#lib/wire/intake-json.ts";
import { textIn, uiOf } from "#lib/wire/ui-language.ts";
import { DateWords } from "../_ui/date-words.tsx";
import { languageName } from "../_ui/language-name.ts";

interface ReviewItemProps {
  readonly item: PreviewItemJson;
  readonly isBusy: boolean;
  /** A date that the reader gives (null: none), against which the article is read anew. */
  readonly onDate: (published: string | null) => void;
  readonly onLeaveOut: () => void;
}

const OPENING_UNITS = 280;

/** One article as it was read, before it is saved. */
export function ReviewItem({ item, isBusy, onDate, onLeaveOut }: ReviewItemProps) {
  const t = useTranslations("add.review");
  const id = useId();
  const { article, reading } = item;
  const title = reading?.title || article.title || item.name;
  const [lang, dir] = [reading?.lang ?? article.lang ?? undefined, reading?.dir ?? "auto"];
  return (
    <li className="add-item">
      <article aria-labelledby={id}>
        <h3 id={id} lang={lang} dir={dir}>
          {title}
        </h3>
        {item.isKnown && <p className="add-note">{t("known")}</p>}
        <Facts item={item} />
        <p className="add-opening" lang={lang} dir={dir}>
          {openingOf(article.text)}
        </p>
        <DateField item={item} isBusy={isBusy} onDate={onDate} />
        {reading ? <Events reading={reading} /> : <p className="muted">{t("later")}</p>}
        <button
          type="button"
          className="link-button"
          aria-label={t("leaveOutNamed", { title })}
          disabled={isBusy}
          onClick={onLeaveOut}
        >
          {t("leaveOut")}
        </button>
      </article>
    </li>
  );
}

const openingOf = (text: string): string => {
  const opening = text.trim().replace(/\s+/g, " ");
  return opening.length > OPENING_UNITS ? `${opening.slice(0, OPENING_UNITS)}…` : opening;
};

function Facts({ item: { article, reading } }: Pick<ReviewItemProps, "item">) {
  const t = useTranslations("add.review");
  const locale = useLocale();
  const lang = reading?.lang ?? article.lang;
  const facts = [
    ["language", lang && languageName(lang, locale)],
    ["publisher", article.publisher],
    ["address", article.url],
  ] as const;
  return (
    <dl className="add-facts">
      {facts.map(([name, value]) =>
        value ? (
          <div key={name}>
            <dt>{t(name)}</dt>
            <dd dir="auto">{value}</dd>
          </div>
        ) : null,
      )}
    </dl>
  );
}

/** The article's date with where it came from; a correction has the article read anew. */
function DateField({ item, isBusy, onDate }: Pick<ReviewItemProps, "item" | "isBusy" | "onDate">) {
  const t = useTranslations("add.review");
  const given = item.article.published ?? "";
  const [value, setValue] = useState(given);
  const [isWrong, setWrong] = useState(false);
  const id = useId();
  const commit = () => {
    const next = value.trim();
    const wrong = next !== "" && !isArticleDate(next);
    setWrong(wrong);
    if (!wrong && next !== given) onDate(next === "" ? null : next);
  };
  return (
    <div className="add-date">
      <label htmlFor={id}>{t("date")}</label>
      <input
        id={id}
        inputMode="numeric"
        autoComplete="off"
        size={12}
        value={value}
        disabled={isBusy}
        aria-invalid={isWrong || undefined}
        aria-describedby={`${id}-from ${id}-hint`}
        onChange={({ target }) => setValue(target.value)}
        onBlur={commit}
        onKeyDown={({ key }) => key === "Enter" && commit()}
      />
      <p id={`${id}-from`} className="add-from">
        <DateOrigin item={item} />
      </p>
      <small id={`${id}-hint`} className={isWrong ? "add-wrong" : "muted"} role={isWrong ? "alert" : undefined}>
        {t(isWrong ? "dateWrong" : "dateHint")}
      </small>
    </div>
  );
}

function DateOrigin({ item: { article, publishedFrom, reading } }: Pick<ReviewItemProps, "item">) {
  const t = useTranslations("add.review.from");
  const locale = useLocale();
  if (article.published !== null && publishedFrom !== null) return t(publishedFrom);
  if (!reading) return null;
  const { edtf, basis } = reading.date;
  if (edtf === null) return t("unknown");
  return t(basis === "inferred" ? "inferred" : "stated", { date: describeEdtf(edtf, locale) });
}

function Events({ reading }: { readonly reading: ReadingPreviewJson }) {
  const t = useTranslations("add.review");
  const ui = uiOf(useLocale());
  let at = 0; // what was read never moves, so its place is its key
  return (
    <>
      <h4>{t("events", { count: reading.events.length })}</h4>
      <ol className="add-events">
        {reading.events.map((event) => {
          at += 1;
          const title = textIn(event.titles, ui);
          return (
            <li key={at}>
              <p>
                <strong lang={title?.lang}>{title?.text ?? event.type}</strong> <span className="muted">· </span>
                <DateWords edtf={event.edtf} />
              </p>
              {event.quotes.map((quote) => (
                <blockquote key={quote} lang={reading.lang} dir={reading.dir}>
                  {quote}
                </blockquote>
              ))}
            </li>
          );
        })}
      </ol>
    </>
  );
}
