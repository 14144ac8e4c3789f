"use client";
import { usePathname } from "next/navigation";
import { useTranslations } from "next-intl";
import { createContext, type ReactNode, useContext } from "react";
import { withUi } from "#lib/wire/ui-language.ts";
import { useClosing } from "./use-closing.ts";
import { useView } from "./view-in-address.ts";

/** Who looks at the page, as far as the header tells. */
export interface Account {
  readonly name: string;
  readonly isEditor: boolean;
}

const Signed = createContext<Account | null>(null);

/** Tells every header below it who is signed in; null: nobody. */
export function AccountProvider({
  account,
  children,
}: {
  readonly account: Account | null;
  readonly children: ReactNode;
}) {
  return <Signed value={account}>{children}</Signed>;
}

/** "Sign in", or what somebody who did may do. Works without a script: a disclosure, links and a form. */
export function AccountMenu() {
  const t = useTranslations("account");
  const account = useContext(Signed);
  const path = usePathname();
  const { ui } = useView();
  const details = useClosing();
  if (account === null)
    return (
      <a className="quiet-link" href={withUi(`/sign-in?to=${encodeURIComponent(withUi(path, ui))}`, ui)} rel="nofollow">
        {t("signIn")}
      </a>
    );
  return (
    <>
      {account.isEditor && (
        <a className="quiet-link" href={withUi("/add", ui)}>
          {t("add")}
        </a>
      )}
      <details ref={details} className="account-menu">
        <summary aria-label={t("menu", { name: account.name })}>{account.name}</summary>
        <div className="account-choices">
          {account.isEditor && <a href={withUi("/corrections", ui)}>{t("corrections")}</a>}
          <a href={withUi("/account", ui)}>{t("settings")}</a>
          <form method="post" action="/sign-out">
            <button type="submit" className="link-button">
              {t("signOut")}
            </button>
          </form>
        </div>
      </details>
    </>
  );
}
