"use client";
import { useTranslations } from "next-intl";
import { useEffect } from "react";
import { viewHref } from "#lib/wire/view.ts";
import { useView } from "../_ui/view-in-address.ts";

/** What an embedded timeline shows, and the way to the same view as a whole page. Every link that leads elsewhere opens outside the frame, in which no other page of ours may stand. */
export function EmbedBack({ title }: { readonly title: string }) {
  const t = useTranslations("embed");
  useOutside();
  return (
    <div className="embed-back" data-behind-sheet>
      <base target="_blank" />
      <strong>{title}</strong>
      <a href={viewHref(useView())} target="_blank" rel="noopener">
        {t("open")}
      </a>
    </div>
  );
}

/** Tells each link that is pressed to open outside, before a router that would stay in the frame hears of it. Links of the list open the pane, and places of this page stay. */
function useOutside(): void {
  useEffect(() => {
    const onClick = ({ target }: MouseEvent) => {
      const link = target instanceof Element ? target.closest("a[href]") : null;
      if (!link || link.getAttribute("href")?.startsWith("#")) return;
      link.setAttribute("target", "_blank");
    };
    document.addEventListener("click", onClick, true);
    return () => document.removeEventListener("click", onClick, true);
  }, []);
}
