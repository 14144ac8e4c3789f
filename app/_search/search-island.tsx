"use client";
import { usePathname, useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { EMPTY_VIEW, type View, viewHref } from "#lib/wire/view.ts";
import { isShortcut } from "../_ui/shortcuts.ts";
import { SIGN_LENS, Sign } from "../_ui/sign.tsx";
import { changeView, currentView, useView } from "../_ui/view-in-address.ts";
import type { Choice } from "./choices.ts";
import { Palette } from "./palette.tsx";

/** Search over the whole archive: a button, two shortcuts, and the palette that they open. Without a script a field that asks the server. */
export function Search() {
  const t = useTranslations("search");
  const dialog = useRef<HTMLDialogElement>(null);
  const [isOpen, setOpen] = useState(false);
  const { ui } = useView();
  const choose = useChoose();
  useShortcuts(() => setOpen(true));
  useEffect(() => {
    const { current } = dialog;
    if (isOpen && current && !current.open) current.showModal();
    if (!isOpen && current?.open) current.close();
  }, [isOpen]);
  return (
    <>
      <button
        type="button"
        className="search-open needs-js"
        aria-haspopup="dialog"
        aria-keyshortcuts="Control+K Meta+K /"
        onClick={() => setOpen(true)}
      >
        <Sign path={SIGN_LENS} />
        <span className="search-hint">{t("open")}</span>
        <span className="search-key" aria-hidden="true">
          /
        </span>
      </button>
      <search className="no-js">
        <form action="/" method="get" className="search-plain">
          {ui && <input type="hidden" name="ui" value={ui} />}
          <input type="search" name="q" aria-label={t("open")} placeholder={t("open")} />
          <button type="submit" className="button">
            {t("go")}
          </button>
        </form>
      </search>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: Escape, which the dialog hears itself, is the key for it */}
      <dialog
        ref={dialog}
        className="palette"
        aria-label={t("title")}
        onClose={() => setOpen(false)}
        onClick={(event) => event.target === event.currentTarget && setOpen(false)}
      >
        {isOpen && (
          <Palette
            onClose={() => setOpen(false)}
            onChoose={(choice) => {
              setOpen(false);
              choose(choice);
            }}
          />
        )}
      </dialog>
    </>
  );
}

/** What a choice changes in the view. */
function changeOf(choice: Choice, { actors }: View): Partial<View> {
  switch (choice.kind) {
    case "date":
      return { window: choice.window };
    case "actor":
      return { actors: [...new Set([...actors, choice.actor.id])] };
    case "event":
      return { event: choice.event.id };
    case "all":
      return { q: choice.query };
  }
}

/** On the timeline a choice changes what is looked at; elsewhere it leads there. */
function useChoose(): (choice: Choice) => void {
  const path = usePathname();
  const router = useRouter();
  return (choice) => {
    const now = currentView();
    if (path === "/") changeView(changeOf(choice, now), "push");
    else router.push(viewHref({ ...EMPTY_VIEW, ui: now.ui, ...changeOf(choice, EMPTY_VIEW) }));
  };
}

/** Control or Command and K from everywhere, the slash where nobody types: by the place of the key, which all layouts share, and by its sign. */
function useShortcuts(open: () => void): void {
  const latest = useRef(open);
  latest.current = open;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isK = event.code === "KeyK" && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
      const isSlash =
        (event.code === "Slash" || event.key === "/") && isShortcut(event) && (!event.shiftKey || event.key === "/");
      if (!isK && !isSlash) return;
      event.preventDefault();
      latest.current();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);
}
