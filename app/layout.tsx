import "./globals.css";
import type { Metadata, Viewport } from "next";
import { NextIntlClientProvider } from "next-intl";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("site");
  return {
    title: { default: t("title"), template: t("titleTemplate", { title: "%s" }) },
    description: t("description"),
    applicationName: "Dateline",
    openGraph: { siteName: "Dateline", type: "website", title: t("title"), description: t("description") },
  };
}

export const viewport: Viewport = {
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#faf8f4" },
    { media: "(prefers-color-scheme: dark)", color: "#15171a" },
  ],
};

/** Runs before the first paint, so a chosen theme never flashes. Written without characters that HTML would escape. */
const RECALL_THEME = "try{document.documentElement.dataset.theme=localStorage.theme||String()}catch(e){}";

export default async function RootLayout({ children }: { readonly children: ReactNode }) {
  const t = await getTranslations("site");
  return (
    <html lang="en" dir="ltr" suppressHydrationWarning>
      <head>
        <script>{RECALL_THEME}</script>
      </head>
      <body>
        <a className="skip-link" href="#main">
          {t("skip")}
        </a>
        <NextIntlClientProvider>{children}</NextIntlClientProvider>
      </body>
    </html>
  );
}
