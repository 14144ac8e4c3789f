import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { currentPerson } from "#lib/access/index.ts";
import { getStore, listCorrections } from "#lib/store/index.ts";
import { parseCorrectionQuery } from "#lib/wire/query.ts";
import { uiOf } from "#lib/wire/ui-language.ts";
import { AddNames } from "../_corrections/add-names.tsx";
import { CorrectionList } from "../_corrections/correction-list.tsx";
import { SiteHeader } from "../_ui/site-header.tsx";
import { UiLink } from "../_ui/ui-link-island.tsx";

interface PageProps {
  readonly searchParams: Promise<Readonly<Record<string, string | readonly string[] | undefined>>>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("corrections");
  return { title: t("title"), robots: { index: false } };
}

/** All that was corrected, of one event or article, or everywhere. */
export default async function CorrectionsPage({ searchParams }: PageProps) {
  const { event, article } = await searchParams;
  const asked = new URLSearchParams(
    [event && ["event", event], article && ["article", article]].filter((each) => Array.isArray(each)) as string[][],
  );
  const query = parseCorrectionQuery(asked);
  const isEditor = (await currentPerson())?.role === "editor";
  const none = { event: null, article: null, limit: 100 };
  const ui = uiOf(await getLocale());
  const question = { ...(query.ok ? query.value : none), asEditor: isEditor, ui };
  const corrections = await listCorrections(await getStore(), question);
  const t = await getTranslations("corrections");
  const isNarrow = question.event !== null || question.article !== null;
  const from = asked.size > 0 ? `/corrections?${asked}` : "/corrections";
  return (
    <>
      <SiteHeader />
      <main id="main" tabIndex={-1} className="sheet-page corrections-page">
        <h1>{t(question.event ? "onlyEvent" : question.article ? "onlyArticle" : "title")}</h1>
        <p className="muted">{t("intro")}</p>
        {isNarrow && (
          <p>
            <UiLink href="/corrections">{t("all")}</UiLink>
          </p>
        )}
        {isEditor && !isNarrow && <AddNames />}
        {corrections.length === 0 && <p>{t(isNarrow ? "noneHere" : "none")}</p>}
        <CorrectionList corrections={corrections} isEditor={isEditor} from={from} />
      </main>
    </>
  );
}
