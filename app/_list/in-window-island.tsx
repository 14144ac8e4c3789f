"use client";
import { useLocale, useTranslations } from "next-intl";
import { changeView, useView } from "../_ui/view-in-address.ts";
import { windowInWords } from "../_ui/window-in-words.ts";

/** A box that keeps the list to what the timeline shows, and says how many that are. `total`: events of the list as the page has it. */
export function InWindow({ total }: { readonly total: number }) {
  const t = useTranslations("list.inWindow");
  const locale = useLocale();
  const { inWindow, window } = useView();
  return (
    <div className="list-window needs-js">
      <label>
        <input
          type="checkbox"
          checked={inWindow}
          onChange={(event) => changeView({ inWindow: event.target.checked }, "push")}
        />
        {t("label")}
      </label>
      <p className="muted" aria-live="polite">
        {inWindow && window !== null && t("count", { count: total, days: windowInWords(window, locale) })}
      </p>
    </div>
  );
}
