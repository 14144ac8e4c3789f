"use client";
import { useTranslations } from "next-intl";
import { useSyncExternalStore } from "react";
import { areShortcutsOn, onShortcutsSwitched, switchShortcuts } from "../_ui/shortcuts.ts";

/** Switches shortcuts of one key off, for who presses such keys unmeant; remembered. */
export function ShortcutSwitch() {
  const t = useTranslations("help");
  const on = useSyncExternalStore(onShortcutsSwitched, areShortcutsOn, () => true);
  return (
    <label className="shortcut-switch needs-js">
      <input type="checkbox" checked={on} onChange={(event) => switchShortcuts(event.target.checked)} />
      {t("switch")}
    </label>
  );
}
