"use client";
import { useTranslations } from "next-intl";
import { useSyncExternalStore } from "react";

const DARK = "(prefers-color-scheme: dark)";

const isDark = (): boolean => {
  const chosen = document.documentElement.dataset.theme;
  return chosen ? chosen === "dark" : window.matchMedia(DARK).matches;
};

function subscribe(onChange: () => void): () => void {
  const observer = new MutationObserver(onChange);
  observer.observe(document.documentElement, { attributeFilter: ["data-theme"] });
  const media = window.matchMedia(DARK);
  media.addEventListener("change", onChange);
  return () => {
    observer.disconnect();
    media.removeEventListener("change", onChange);
  };
}

function choose(theme: "dark" | "light"): void {
  document.documentElement.dataset.theme = theme;
  try {
    window.localStorage.setItem("theme", theme);
  } catch (error) {
    if (!(error instanceof DOMException)) throw error; // storage is closed to us: the choice lasts as long as the page
  }
}

/** Switches between light and dark and remembers it; follows the system until the first switch. */
export function ThemeToggle() {
  const t = useTranslations("site");
  const dark = useSyncExternalStore(subscribe, isDark, () => false);
  return (
    <button
      type="button"
      className="button theme-toggle needs-js"
      aria-pressed={dark}
      onClick={() => choose(dark ? "light" : "dark")}
    >
      <svg aria-hidden="true" viewBox="0 0 16 16" width="16" height="16">
        <circle cx="8" cy="8" r="6.25" fill="none" stroke="currentColor" strokeWidth="1.5" />
        <path d="M8 1.75a6.25 6.25 0 0 1 0 12.5z" fill="currentColor" />
      </svg>
      <span className="sr-only">{t("dark")}</span>
    </button>
  );
}
