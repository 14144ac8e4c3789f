import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { currentPerson, SIGN_IN_PROBLEMS } from "#lib/access/index.ts";
import { readConfig } from "#lib/config.ts";
import { withUi } from "#lib/wire/ui-language.ts";
import { askedUi } from "../_i18n/asked-ui.ts";
import { SiteHeader } from "../_ui/site-header.tsx";

interface PageProps {
  readonly searchParams: Promise<Readonly<Record<string, string | readonly string[] | undefined>>>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("signIn");
  return { title: t("title"), robots: { index: false } };
}

/** The ways in: the provider where one is configured, and links for editors. */
export default async function SignInPage({ searchParams }: PageProps) {
  const t = await getTranslations("signIn");
  const { to, problem } = await searchParams;
  const told = SIGN_IN_PROBLEMS.find((each) => each === problem);
  const person = await currentPerson();
  const { oidc, reading } = readConfig();
  const onwards = typeof to === "string" ? `?to=${encodeURIComponent(to)}` : "";
  return (
    <>
      <SiteHeader />
      <main id="main" tabIndex={-1} className="notice">
        <h1>{t("title")}</h1>
        {told && <p role="alert">{t(`problem.${told}`)}</p>}
        <p>{person ? t("already", { name: person.name }) : t(reading)}</p>
        {oidc && (
          <p className="notice-actions">
            <a className="button primary" href={withUi(`/sign-in/provider${onwards}`, await askedUi())} rel="nofollow">
              {t("provider", { provider: new URL(oidc.issuer).host })}
            </a>
          </p>
        )}
        {!oidc?.editors.length && <p>{t.rich("link", { code: (chunks) => <code>{chunks}</code> })}</p>}
      </main>
    </>
  );
}
