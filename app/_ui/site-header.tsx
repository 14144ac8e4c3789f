import Link from "next/link";
import { useTranslations } from "next-intl";
import { ThemeToggle } from "./theme-toggle-island.tsx";

/** Wordmark, what the corpus holds, light or dark. `corpus` is left out where the page does not ask the store. */
export function SiteHeader({ corpus }: { readonly corpus?: string }) {
  const t = useTranslations("site");
  return (
    <header className="site-header" data-behind-sheet>
      <Link href="/" className="wordmark" aria-label={t("home")}>
        Date<span>line</span>
      </Link>
      {corpus && <p className="corpus-line">{corpus}</p>}
      <ThemeToggle />
    </header>
  );
}
