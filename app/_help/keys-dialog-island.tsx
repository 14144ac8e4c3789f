"use client";
import { usePathname } from "next/navigation";
import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { isShortcut } from "../_ui/shortcuts.ts";
import { UiLink } from "../_ui/ui-link-island.tsx";
import { KeyList } from "./key-list.tsx";
import { ShortcutSwitch } from "./shortcut-switch-island.tsx";

/** The question mark as keyboards have it: Latin and Cyrillic, Arabic; and its place on the keyboard where the layout has another sign there. */
const asksForHelp = ({ key, code, shiftKey }: KeyboardEvent): boolean =>
  key === "?" || key === "؟" || (code === "Slash" && shiftKey);

/** The keys, in a dialog that "?" opens on every page. Escape and its button close it; the focus goes back to where it was. */
export function KeysDialog() {
  const t = useTranslations("help");
  const [open, setOpen] = useState(false);
  const dialog = useRef<HTMLDialogElement>(null);
  const path = usePathname();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!asksForHelp(event) || !isShortcut(event)) return;
      event.preventDefault();
      setOpen(true);
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);
  useEffect(() => {
    const { current } = dialog;
    if (!open || !current) return;
    current.showModal();
    // Escape is for the dialog alone: what is open beneath it stays open.
    const keep = (event: KeyboardEvent) => event.key === "Escape" && event.stopPropagation();
    current.addEventListener("keydown", keep);
    return () => current.removeEventListener("keydown", keep);
  }, [open]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a link in it leads to another page, where it is not wanted
  useEffect(() => setOpen(false), [path]);
  if (!open) return null;
  return (
    <dialog ref={dialog} className="keys-dialog" aria-labelledby="keys-dialog-title" onClose={() => setOpen(false)}>
      <div className="keys-dialog-head">
        <h2 id="keys-dialog-title">{t("keys.title")}</h2>
        <button type="button" className="button icon" aria-label={t("close")} onClick={() => dialog.current?.close()}>
          ×
        </button>
      </div>
      <KeyList />
      <ShortcutSwitch />
      <p>
        <UiLink href="/help">{t("more")}</UiLink>
      </p>
    </dialog>
  );
}
