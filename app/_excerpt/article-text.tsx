import { useLocale, useTranslations } from "next-intl";
import type { ArticleDetailJson, ArticleMarkJson } from "#lib/wire/article-json.ts";
import { type UiLanguage, uiOf, withUi } from "#lib/wire/ui-language.ts";
import { nestMarks, type Run } from "./nest-marks.ts";
import { type ParagraphMarks, paragraphsOf } from "./paragraphs.ts";

type Placed = ParagraphMarks<ArticleMarkJson>["marks"][number];

interface ArticleTextProps {
  readonly article: Pick<ArticleDetailJson, "text" | "lang" | "dir" | "marks">;
  /** Numbers of the events, as the list beside the text counts them, by event id. */
  readonly numbers: ReadonlyMap<string, number>;
  /** Language of the interface as the address asks for it; every link keeps it. */
  readonly ui: UiLanguage | null;
}

/** The whole article in its own words, with events, dates and actors marked. Each event ends in its number, as a note does. */
export function ArticleText({ article, numbers, ui }: ArticleTextProps) {
  return (
    <div className="article-text" lang={article.lang} dir={article.dir}>
      {paragraphsOf(article.text, article.marks).map((paragraph) => (
        <p key={paragraph.start}>
          <ArticleRuns runs={nestMarks(paragraph.text, paragraph.marks)} numbers={numbers} ui={ui} />
        </p>
      ))}
    </div>
  );
}

type Links = Pick<ArticleTextProps, "numbers" | "ui">;

function ArticleRuns({ runs, numbers, ui }: Links & { readonly runs: readonly Run<Placed>[] }) {
  let at = 0; // runs never move, so their place is their key
  return runs.map((run) => {
    at += 1;
    if (typeof run === "string") return run;
    const inner = <ArticleRuns runs={run.runs} numbers={numbers} ui={ui} />;
    const { kind, label } = run.mark.of;
    if (kind === "event") return <EventRun key={at} run={run} numbers={numbers} ui={ui} />;
    return (
      <mark key={at} className={`mark-${kind}`} title={label}>
        {inner}
      </mark>
    );
  });
}

function EventRun({ run, numbers, ui }: Links & { readonly run: Exclude<Run<Placed>, string> }) {
  const t = useTranslations("article");
  const own = uiOf(useLocale());
  const { mentionId, ref, label } = run.mark.of;
  const begins = run.first && run.mark.first;
  const number = ref === null ? undefined : numbers.get(ref);
  return (
    <span
      className="mark-event"
      id={begins && mentionId ? `m-${mentionId}` : undefined}
      data-mention={mentionId ?? undefined}
      data-number={number}
    >
      {begins && number !== undefined && (
        <a
          className="event-number"
          href={withUi(`/events/${ref}`, ui)}
          aria-label={t("eventNumber", { number, title: label })}
          lang={own}
        >
          {number}
        </a>
      )}
      <ArticleRuns runs={run.runs} numbers={numbers} ui={ui} />
    </span>
  );
}
