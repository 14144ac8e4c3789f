"use client";
import { useFormatter, useLocale, useTranslations } from "next-intl";
import { Fragment } from "react";
import { describeEdtf } from "#lib/edtf/words.ts";
import { quadOf } from "#lib/model/quad.ts";
import { beginsAs, cutWords } from "../_ui/cut-words.ts";
import { DateWords } from "../_ui/date-words.tsx";
import { Marked } from "../_ui/marked.tsx";
import type { Choice } from "./choices.ts";

/** One thing found, with what it was found by marked. */
export function ChoiceLine({ choice, typed }: { readonly choice: Choice; readonly typed: string }) {
  const t = useTranslations("search");
  const locale = useLocale();
  const format = useFormatter();
  switch (choice.kind) {
    case "date":
      return <span>{t("date", { date: describeEdtf(choice.edtf, locale) })}</span>;
    case "all":
      return <span>{t(choice.isMore ? "allAtLeast" : "all", { count: choice.count, query: choice.query })}</span>;
    case "actor": {
      const { name, nameLang, country, count } = choice.actor;
      return (
        <>
          {country && (
            <span className="country" aria-hidden="true">
              {country}
            </span>
          )}
          <span className="palette-words">
            <Marked text={name} lang={nameLang} isWanted={beginsAs(typed)} />
          </span>
          <span className="muted">{format.number(count)}</span>
        </>
      );
    }
    case "event":
      return <EventLine {...choice} />;
  }
}

/** Words of the headline are marked there; where it has none, those of the sources stand under it, as they are written there. */
function EventLine({ event, words }: Choice & { readonly kind: "event" }) {
  const t = useTranslations("search");
  const isWanted = (word: string) => words.includes(word);
  const elsewhere = cutWords(event.title, isWanted).some(({ isMarked }) => isMarked) ? [] : words.slice(0, 4);
  return (
    <>
      <span className={`quad-dot quad-${quadOf(event.type)}`} aria-hidden="true" />
      <span className="palette-words">
        <Marked text={event.title} lang={event.titleLang} isWanted={isWanted} />
        {elsewhere.length > 0 && (
          <span className="palette-elsewhere">
            {t("elsewhere")}{" "}
            {elsewhere.map((word) => (
              <Fragment key={word}>
                <bdi>
                  <mark className="mark-found">{word}</mark>
                </bdi>{" "}
              </Fragment>
            ))}
          </span>
        )}
      </span>
      <span className="muted palette-when">
        <DateWords edtf={event.edtf} />
      </span>
    </>
  );
}
