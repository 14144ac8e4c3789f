import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { currentPerson } from "#lib/access/index.ts";
import { getThread } from "#lib/jobs/index.ts";
import { withUi } from "#lib/wire/ui-language.ts";
import { AddArticles } from "../_add/add-island.tsx";
import { askedUi } from "../_i18n/asked-ui.ts";
import { SiteHeader } from "../_ui/site-header.tsx";

/** Who may write is asked with every request. */
export const dynamic = "force-dynamic";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("add");
  return { title: t("title"), robots: { index: false } };
}

/** Articles in: text, files, addresses, feeds; for editors. */
export default async function AddPage() {
  const t = await getTranslations("add");
  const person = await currentPerson();
  const isEditor = person?.role === "editor";
  // The first article is looked at soon, and the thread that reads it takes a second or two to start.
  if (isEditor) getThread().warm();
  return (
    <>
      <SiteHeader />
      <main id="main" tabIndex={-1} className="add-page">
        <h1>{t("title")}</h1>
        <p className="add-intro">{t(isEditor ? "intro" : "readersOnly")}</p>
        {person === null && (
          <p>
            <a className="button primary" href={withUi("/sign-in?to=/add", await askedUi())}>
              {(await getTranslations("account"))("signIn")}
            </a>
          </p>
        )}
        {isEditor && (
          <>
            <p className="no-js">{t("needsScript")}</p>
            <AddArticles />
          </>
        )}
      </main>
    </>
  );
}
