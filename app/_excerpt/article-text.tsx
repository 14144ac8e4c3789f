import { useTranslations } from "next-intl";
import type { ArticleDetailJson, ArticleMarkJson } from "#lib/wire/article-json.ts";
import { nestMarks, type Run } from "./nest-marks.ts";
import { type ParagraphMarks, paragraphsOf } from "./paragraphs.ts";

type Placed = ParagraphMarks<ArticleMarkJson>["marks"][number];

interface ArticleTextProps {
  readonly article: Pick<ArticleDetailJson, "text" | "lang" | "dir" | "marks">;
  /** Numbers of the events, as the list beside the text counts them, by event id. */
  readonly numbers: ReadonlyMap<string, number>;
}

/** The whole article in its own words, with events, dates and actors marked. Each event ends in its number, as a note does. */
export function ArticleText({ article, numbers }: ArticleTextProps) {
  return (
    <div className="article-text" lang={article.lang} dir={article.dir}>
      {paragraphsOf(article.text, article.marks).map((paragraph) => (
        <p key={paragraph.start}>
          <ArticleRuns runs={nestMarks(paragraph.text, paragraph.marks)} numbers={numbers} />
        </p>
      ))}
    </div>
  );
}

function ArticleRuns({
  runs,
  numbers,
}: {
  readonly runs: readonly Run<Placed>[];
  readonly numbers: ArticleTextProps["numbers"];
}) {
  let at = 0; // runs never move, so their place is their key
  return runs.map((run) => {
    at += 1;
    if (typeof run === "string") return run;
    const inner = <ArticleRuns runs={run.runs} numbers={numbers} />;
    const { kind, label } = run.mark.of;
    if (kind === "event") return <EventRun key={at} run={run} numbers={numbers} />;
    return (
      <mark key={at} className={`mark-${kind}`} title={label}>
        {inner}
      </mark>
    );
  });
}

function EventRun({
  run,
  numbers,
}: {
  readonly run: Exclude<Run<Placed>, string>;
  readonly numbers: ArticleTextProps["numbers"];
}) {
  const t = useTranslations("article");
  const { mentionId, ref, label } = run.mark.of;
  const begins = run.first && run.mark.first;
  const number = ref === null ? undefined : numbers.get(ref);
  return (
    <span className="mark-event" id={begins && mentionId ? `m-${mentionId}` : undefined} data-number={number}>
      {begins && number !== undefined && (
        <a
          className="event-number"
          href={`/events/${ref}`}
          aria-label={t("eventNumber", { number, title: label })}
          lang="en"
        >
          {number}
        </a>
      )}
      <ArticleRuns runs={run.runs} numbers={numbers} />
    </span>
  );
}
