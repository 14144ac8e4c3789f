"use client";
import { usePathname, useSearchParams } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { directionOf } from "#lib/model/language.ts";
import { AUTONYMS, UI_LANGUAGES, type UiLanguage, uiOf } from "#lib/wire/ui-language.ts";
import { viewHref } from "#lib/wire/view.ts";
import { useClosing } from "./use-closing.ts";
import { useView } from "./view-in-address.ts";

/** The languages of the interface, each in its own name, with the same page in it. Plain links in a disclosure: they need no script. */
export function LanguageSwitch() {
  const t = useTranslations("site");
  const current = uiOf(useLocale());
  const path = usePathname();
  const query = useSearchParams();
  const view = useView();
  const details = useClosing();
  const hrefIn = (ui: UiLanguage) =>
    path === "/"
      ? viewHref({ ...view, ui })
      : `${path}?${new URLSearchParams([...query].filter(([name]) => name !== "ui").concat([["ui", ui]]))}`;
  return (
    <details ref={details} className="language-switch">
      <summary className="button" aria-label={`${t("language")}: ${AUTONYMS[current]}`}>
        <svg aria-hidden="true" viewBox="0 0 16 16" width="16" height="16" fill="none" stroke="currentColor">
          <circle cx="8" cy="8" r="6.25" strokeWidth="1.5" />
          <path d="M1.75 8h12.5M8 1.75c4 4 4 8.5 0 12.5M8 1.75c-4 4-4 8.5 0 12.5" />
        </svg>
        <span className="language-current">{AUTONYMS[current]}</span>
      </summary>
      <ul>
        {UI_LANGUAGES.map((ui) => (
          <li key={ui}>
            <a
              href={hrefIn(ui)}
              lang={ui}
              hrefLang={ui}
              dir={directionOf(ui)}
              aria-current={ui === current ? "true" : undefined}
            >
              {AUTONYMS[ui]}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}
