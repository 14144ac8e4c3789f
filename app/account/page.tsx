import type { Metadata } from "next";
import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { getFormatter, getTranslations } from "next-intl/server";
import { currentPerson, listTokens, mayShowToken, type Person, type ProgramTokenRow } from "#lib/access/index.ts";
import { withUi } from "#lib/wire/ui-language.ts";
import { askedUi } from "../_i18n/asked-ui.ts";
import { SiteHeader } from "../_ui/site-header.tsx";
import { NEW_TOKEN } from "./new-token.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("account");
  return { title: t("title"), robots: { index: false } };
}

/** Who is signed in, how to end that, and the tokens of an editor's programs. */
export default async function AccountPage() {
  const person = await currentPerson();
  if (!person) redirect(await signInHref());
  const t = await getTranslations("account");
  return (
    <>
      <SiteHeader />
      <main id="main" tabIndex={-1} className="sheet-page account-page">
        <h1>{t("title")}</h1>
        <p>{t(`role.${person.role}`, { name: person.name })}</p>
        <form method="post" action="/sign-out" className="notice-actions">
          <button type="submit" className="button">
            {t("signOut")}
          </button>
          <button type="submit" className="button" name="everywhere" value="yes">
            {t("signOutEverywhere")}
          </button>
        </form>
        {person.role === "editor" && <Tokens editor={person} />}
      </main>
    </>
  );
}

async function signInHref(): Promise<string> {
  const ui = await askedUi();
  return withUi(`/sign-in?to=${encodeURIComponent(withUi("/account", ui))}`, ui);
}

async function Tokens({ editor }: { readonly editor: Person }) {
  const t = await getTranslations("account");
  const made = (await cookies()).get(NEW_TOKEN)?.value;
  const shown = made !== undefined && (await mayShowToken(editor, made)) ? made : null;
  const tokens = await listTokens(editor);
  return (
    <section id="tokens" aria-labelledby="tokens-title">
      <h2 id="tokens-title">{t("tokens")}</h2>
      <p>{t.rich("tokensText", { code: (chunks) => <code>{chunks}</code> })}</p>
      {shown && (
        <div role="status" className="new-token">
          <p>{t("tokenShown")}</p>
          <p>
            <code className="copy-address">{shown}</code>
          </p>
        </div>
      )}
      {tokens.length === 0 ? <p className="muted">{t("noTokens")}</p> : <TokenList tokens={tokens} />}
      <form method="post" action="/account/tokens" className="token-form">
        <label htmlFor="token-name">{t("tokenName")}</label>
        <input id="token-name" name="name" required maxLength={80} autoComplete="off" />
        <button type="submit" className="button">
          {t("tokenNew")}
        </button>
      </form>
    </section>
  );
}

async function TokenList({ tokens }: { readonly tokens: readonly ProgramTokenRow[] }) {
  const t = await getTranslations("account");
  const format = await getFormatter();
  return (
    <ul className="token-list">
      {tokens.map(({ id, name, madeMs }) => (
        <li key={id}>
          <form method="post" action="/account/tokens/revoke">
            <input type="hidden" name="id" value={id} />
            <span>{name}</span>
            <span className="muted">{t("tokenMade", { date: format.dateTime(madeMs, { dateStyle: "medium" }) })}</span>
            <button type="submit" className="link-button" aria-label={t("revokeName", { name })}>
              {t("revoke")}
            </button>
          </form>
        </li>
      ))}
    </ul>
  );
}
