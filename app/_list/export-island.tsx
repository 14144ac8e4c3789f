"use client";
import { useLocale, useTranslations } from "next-intl";
import { EXPORT_FORMATS, exportQuery } from "#lib/wire/export-link.ts";
import { uiOf, withUi } from "#lib/wire/ui-language.ts";
import { pickFilter, type View, viewHref } from "#lib/wire/view.ts";
import { useClosing } from "../_ui/use-closing.ts";
import { useView } from "../_ui/view-in-address.ts";
import { windowInWords } from "../_ui/window-in-words.ts";

/** Files of the events that the address leaves: of the whole list, of the window alone where there is one, and pictures of the timeline. `host` is for the calendar's link. */
export function Export({ host, total }: { readonly host: string; readonly total: number }) {
  const t = useTranslations("export");
  const locale = useLocale();
  const view = useView();
  const details = useClosing();
  return (
    <details ref={details} className="export">
      <summary className="button">{t("title")}</summary>
      <div className="export-choices">
        <Files label={t("all", { count: total })} view={{ ...view, window: null }} host={host} />
        {view.window && (
          <Files label={t("window", { days: windowInWords(view.window, locale) })} view={view} host={host} />
        )}
        <Pictures view={view} />
        <p className="muted">{t("note")}</p>
      </div>
    </details>
  );
}

function Files({ label, view, host }: { readonly label: string; readonly view: View; readonly host: string }) {
  const t = useTranslations("export");
  const viewQuery = viewHref({ ...view, event: null, ui: null }).slice(1);
  const query = exportQuery(pickFilter(view), view.window);
  return (
    <>
      <p>{label}</p>
      <ul aria-label={label}>
        {EXPORT_FORMATS.map((format) => (
          <li key={format}>
            <a href={`/api/export/${format}${query}`} download>
              {t(`format.${format}`)}
            </a>
          </li>
        ))}
        <li>
          <a href={withUi(`/print${viewQuery}`, view.ui)}>{t("print")}</a>
        </li>
        <li>
          <a href={`webcal://${host}/calendar.ics${query}`}>{t("subscribe")}</a>
        </li>
      </ul>
    </>
  );
}

/** The timeline as it stands: its window, lanes and filters, in the language of the page. */
function Pictures({ view }: { readonly view: View }) {
  const t = useTranslations("export");
  const query = viewHref({ ...view, event: null, ui: uiOf(useLocale()) }).slice(1);
  const hrefIn = (format: string) => `/timeline.${format}${query}`;
  return (
    <>
      <p>{t("picture")}</p>
      <ul aria-label={t("picture")}>
        {(["svg", "png"] as const).map((format) => (
          <li key={format}>
            <a href={hrefIn(format)} download>
              {t(format)}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
