import { useTranslations } from "next-intl";
import { SiteHeader } from "./site-header.tsx";

/** A whole page that says one thing, with the way back to the timeline. */
export function Notice({ title, text }: { readonly title: string; readonly text: string }) {
  const t = useTranslations("notFound");
  return (
    <>
      <SiteHeader />
      <main id="main" className="notice">
        <h1>{title}</h1>
        <p>{text}</p>
        <p className="notice-actions">
          <a className="button primary" href="/">
            {t("home")}
          </a>
        </p>
      </main>
    </>
  );
}
