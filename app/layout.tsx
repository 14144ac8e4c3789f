import "./globals.css";
import type { Metadata, Viewport } from "next";
import { headers } from "next/headers";
import { NextIntlClientProvider } from "next-intl";
import { getLocale, getMessages, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { currentPerson } from "#lib/access/index.ts";
import { directionOf } from "#lib/model/language.ts";
import { uiOf } from "#lib/wire/ui-language.ts";
import { KeysDialog } from "./_help/keys-dialog-island.tsx";
import { type Account, AccountProvider } from "./_ui/account-island.tsx";
import { Connection } from "./_ui/connection-island.tsx";
import { preloadFonts } from "./_ui/preload-fonts.ts";

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
  const nonce = (await headers()).get("x-nonce") ?? undefined;
  const ui = uiOf(await getLocale());
  preloadFonts(ui);
  return (
    <html lang={ui} dir={directionOf(ui)} suppressHydrationWarning>
      <head>
        {/* A browser hides the nonce from scripts, so what React finds differs from what it wrote. */}
        <script nonce={nonce} suppressHydrationWarning>
          {RECALL_THEME}
        </script>
      </head>
      <body>
        <a className="skip-link" href="#main">
          {t("skip")}
        </a>
        <NextIntlClientProvider messages={await clientMessages()}>
          <AccountProvider account={await readAccount()}>
            {children}
            <KeysDialog />
            <Connection />
          </AccountProvider>
        </NextIntlClientProvider>
      </body>
    </html>
  );
}

/** The words that islands need: those of pages that the server alone writes would double what every page weighs. */
async function clientMessages() {
  const { dating: _dating, marks: _marks, ...messages } = await getMessages();
  return messages;
}

/** Who is signed in. Nobody where the store does not answer: what the page asks of it says so on its own error page then. */
async function readAccount(): Promise<Account | null> {
  const person = await currentPerson().catch(() => null);
  return person && { name: person.name, isEditor: person.role === "editor" };
}
