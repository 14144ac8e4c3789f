import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Search } from "../_search/search-island.tsx";
import { AccountMenu } from "./account-island.tsx";
import { LanguageSwitch } from "./language-switch-island.tsx";
import { ThemeToggle } from "./theme-toggle-island.tsx";
import { UiLink } from "./ui-link-island.tsx";

/** Wordmark, what the corpus holds, search, help, language, light or dark, who is signed in. `corpus` is left out where the page does not ask the store; `children` are what a page has more. */
export function SiteHeader({ corpus, children }: { readonly corpus?: string; readonly children?: ReactNode }) {
  const t = useTranslations("site");
  return (
    <header className="site-header" data-behind-sheet>
      <UiLink href="/" className="wordmark" aria-label={t("home")} dir="ltr">
        Date<span>line</span>
      </UiLink>
      {corpus && <p className="corpus-line">{corpus}</p>}
      <Search />
      <nav className="header-end" aria-label={t("you")}>
        {children}
        <UiLink
          className="button icon help-link"
          href="/help"
          prefetch={false}
          aria-label={t("help")}
          title={t("help")}
        >
          ?
        </UiLink>
        <LanguageSwitch />
        <ThemeToggle />
        <AccountMenu />
      </nav>
    </header>
  );
}
