import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { withUi } from "#lib/wire/ui-language.ts";
import { KeyList } from "../_help/key-list.tsx";
import { MarkSamples } from "../_help/mark-samples.tsx";
import { ShortcutSwitch } from "../_help/shortcut-switch-island.tsx";
import { askedUi } from "../_i18n/asked-ui.ts";
import { SiteHeader } from "../_ui/site-header.tsx";
import { alternatesOf } from "../language-alternates.ts";
import { requestOrigin } from "../request-origin.ts";

/** Ways to a date, in the order in which they are sought. */
const WAYS = ["explicit", "relative", "inferred", "narrative", "publication", "undated", "editor"] as const;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("dating");
  return {
    metadataBase: await requestOrigin(),
    title: t("title"),
    description: t("intro"),
    ...alternatesOf("/help", await askedUi()),
  };
}

/** How dates are found, in plain words; what the marks of the timeline say; the keys; the way back to the tour. */
export default async function HelpPage() {
  const t = await getTranslations();
  const ui = await askedUi();
  return (
    <>
      <SiteHeader />
      <main id="main" tabIndex={-1} className="help-page">
        <h1>{t("dating.title")}</h1>
        <p className="help-intro">{t("dating.intro")}</p>
        <dl className="ways">
          {WAYS.map((way) => (
            <div key={way}>
              <dt>{t(`dating.way.${way}.name`)}</dt>
              <dd>{t(`dating.way.${way}.text`)}</dd>
            </div>
          ))}
        </dl>
        <h2 id="finer">{t("dating.finer.title")}</h2>
        <p>{t("dating.finer.text")}</p>
        <h2 id="year">{t("dating.year.title")}</h2>
        <p>{t("dating.year.text")}</p>
        <h2 id="article">{t("dating.article.title")}</h2>
        <p>{t("dating.article.text")}</p>
        <h2 id="marks">{t("marks.title")}</h2>
        <MarkSamples />
        <h2 id="keys">{t("help.keys.title")}</h2>
        <KeyList />
        <ShortcutSwitch />
        <p className="help-links">
          <Link className="button primary" href={withUi("/", ui)} prefetch={false}>
            {t("notFound.home")}
          </Link>
          <a className="button needs-js" href={withUi("/#tour", ui)}>
            {t("help.tour.again")}
          </a>
        </p>
      </main>
    </>
  );
}
