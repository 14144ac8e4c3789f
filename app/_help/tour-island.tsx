"use client";
import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { UiLink } from "../_ui/ui-link-island.tsx";
import { currentView, useView } from "../_ui/view-in-address.ts";

/** Where it is kept that the tour was shown. */
const KEPT_AS = "tour";
/** Fragment of the address that asks for the tour again. */
const ASKED = "#tour";
/** The page is drawn first: a tour of a page that is not there yet explains nothing, and what appears later moves nothing. */
const AFTER_MS = 1_200;

/** True at the first visit, which it remembers: a tour that is not wanted does not come again. */
function isFirstVisit(): boolean {
  try {
    if (window.localStorage.getItem(KEPT_AS) !== null) return false;
    window.localStorage.setItem(KEPT_AS, "seen");
    return true;
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    return false; // storage is closed to us: it would come at every visit
  }
}

/**
 * What a newcomer should know, on one screen, at the first visit and from the help. It lies over a corner of the page, takes no focus and
 * says nothing by itself to a screen reader; it stays away where a link opened an event, which is what its reader came for, and goes
 * when one is opened: it would lie over the sources, and its reader has found the way.
 */
export function Tour() {
  const t = useTranslations("help.tour");
  const [open, setOpen] = useState(false);
  useEffect(() => {
    const isAsked = window.location.hash === ASKED;
    const timer = setTimeout(
      () => {
        if (isAsked || (currentView().event === null && isFirstVisit())) setOpen(true);
      },
      isAsked ? 0 : AFTER_MS,
    );
    return () => clearTimeout(timer);
  }, []);
  const { event: openEvent } = useView();
  useEffect(() => {
    if (openEvent !== null) setOpen(false);
  }, [openEvent]);
  useEffect(() => {
    if (!open) return;
    // It has no focus of its own, so Escape is heard wherever the focus is, unless somebody nearer took it.
    const onKey = (event: KeyboardEvent) => event.key === "Escape" && !event.defaultPrevented && setOpen(false);
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [open]);
  if (!open) return null;
  return (
    <section className="tour" aria-labelledby="tour-title" data-behind-sheet>
      <h2 id="tour-title">{t("title")}</h2>
      <ul>
        {(["marks", "open", "filter", "keys"] as const).map((each) => (
          <li key={each}>{t(each)}</li>
        ))}
      </ul>
      <p className="tour-actions">
        <button type="button" className="button primary" onClick={() => setOpen(false)}>
          {t("done")}
        </button>
        <UiLink href="/help">{t("more")}</UiLink>
      </p>
    </section>
  );
}
