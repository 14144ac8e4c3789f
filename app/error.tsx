"use client";
import { useTranslations } from "next-intl";
import { SiteHeader } from "./_ui/site-header.tsx";
import { UiLink } from "./_ui/ui-link-island.tsx";

/** Shown where the server could not answer. The digest leads to the log line; nothing else of the error reaches the reader. */
export default function ErrorPage({
  error,
  retry,
}: {
  readonly error: Error & { digest?: string };
  readonly retry: () => void;
}) {
  const t = useTranslations("error");
  return (
    <>
      <SiteHeader />
      <main id="main" className="notice" role="alert">
        <h1>{t("title")}</h1>
        <p>{t("text")}</p>
        {error.digest && <p className="muted">{t("digest", { digest: error.digest })}</p>}
        <p className="notice-actions">
          <button type="button" className="button primary" onClick={() => retry()}>
            {t("again")}
          </button>
          <UiLink className="button" href="/">
            {t("home")}
          </UiLink>
        </p>
      </main>
    </>
  );
}
