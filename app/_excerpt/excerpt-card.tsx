import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { ExcerptJson, MarkJson } from "#lib/wire/event-json.ts";
import { type UiLanguage, withUi } from "#lib/wire/ui-language.ts";
import { languageLabel, languageName } from "../_ui/language-name.ts";
import { nestMarks, type Run } from "./nest-marks.ts";

interface Quote {
  readonly start: number;
  readonly end: number;
  readonly kind: "quote";
}

function Runs({ runs }: { readonly runs: readonly Run<MarkJson | Quote>[] }) {
  let at = 0; // runs never move, so their place is their key
  return runs.map((run) => {
    at += 1;
    if (typeof run === "string") return run;
    const inner = <Runs key={at} runs={run.runs} />;
    if (run.mark.kind === "trigger") return inner;
    if (run.mark.kind === "quote") return <span key={at} className="quote">{inner}</span>; // biome-ignore format: one line a kind
    return (
      <mark key={at} className={`mark-${run.mark.kind}`}>
        {inner}
      </mark>
    );
  });
}

interface ExcerptCardProps {
  readonly excerpt: ExcerptJson;
  readonly ui: UiLanguage | null;
  /** What can be done with this source. */
  readonly children?: ReactNode;
}

/** One source: whose, in which language, and its own words with date and actors marked. The text is never read as markup. */
export function ExcerptCard({ excerpt, ui, children }: ExcerptCardProps) {
  const t = useTranslations("excerpt");
  const locale = useLocale();
  const marks: readonly (MarkJson | Quote)[] = [{ ...excerpt.quote, kind: "quote" }, ...excerpt.marks];
  const source = excerpt.publisher ?? excerpt.articleTitle;
  const twins = (excerpt.twinLangs ?? []).map((lang) => languageName(lang, locale));
  return (
    <figure className="excerpt-card">
      <figcaption>
        <span className="excerpt-source">
          <span>{languageLabel(excerpt.lang, locale)} ·</span>
          <cite lang={excerpt.publisher ? undefined : excerpt.lang} dir="auto">
            {source}
          </cite>
        </span>
        <a
          href={withUi(`/articles/${excerpt.articleId}#m-${excerpt.mentionId}`, ui)}
          aria-label={t("openNamed", { source })}
        >
          {t("open")}
        </a>
      </figcaption>
      <blockquote className="excerpt-text" lang={excerpt.lang} dir={excerpt.dir} cite={excerpt.url ?? undefined}>
        <Runs runs={nestMarks(excerpt.text, marks)} />
      </blockquote>
      {twins.length > 0 && <p className="twin-note">{t("twin", { langs: twins.join(", ") })}</p>}
      {children}
    </figure>
  );
}
