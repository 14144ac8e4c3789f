import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { SiteHeader } from "./site-header.tsx";
import { UiLink } from "./ui-link-island.tsx";

interface NoticeProps {
  readonly title: string;
  readonly text: string;
  /** Further ways on. */
  readonly children?: ReactNode;
}

/** A whole page that says one thing, with the way back to the timeline. */
export function Notice({ title, text, children }: NoticeProps) {
  const t = useTranslations("notFound");
  return (
    <>
      <SiteHeader />
      <main id="main" className="notice">
        <h1>{title}</h1>
        <p>{text}</p>
        <p className="notice-actions">
          <UiLink className="button primary" href="/">
            {t("home")}
          </UiLink>
          {children}
        </p>
      </main>
    </>
  );
}
