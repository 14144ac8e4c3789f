import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { SiteHeader } from "../_ui/site-header.tsx";

interface PageProps {
  readonly searchParams: Promise<{ readonly token?: string | readonly string[] }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("editorLink");
  return { title: t("title"), robots: { index: false } };
}

/** Where an editor's link leads: says what it does, and does it when the button is pressed. */
export default async function EditorLinkPage({ searchParams }: PageProps) {
  const t = await getTranslations("editorLink");
  const token = [(await searchParams).token ?? ""].flat()[0];
  return (
    <>
      <SiteHeader />
      <main id="main" tabIndex={-1} className="notice">
        <h1>{t("title")}</h1>
        {token ? (
          <form method="post" action="/editor-link/redeem">
            <p>{t("text")}</p>
            <input type="hidden" name="token" value={token} />
            <p className="notice-actions">
              <button type="submit" className="button primary">
                {t("button")}
              </button>
            </p>
          </form>
        ) : (
          <p>{t("missing")}</p>
        )}
      </main>
    </>
  );
}
