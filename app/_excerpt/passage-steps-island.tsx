"use client";
import { useTranslations } from "next-intl";
import { useCallback, useEffect, useState } from "react";
import { isShortcut } from "../_ui/shortcuts.ts";
import { SIGN_DOWN, SIGN_UP, Sign } from "../_ui/sign.tsx";
import { Told } from "../_ui/told.tsx";

/** A passage of an article that tells an event. */
export interface Passage {
  readonly mentionId: string;
  readonly title: string;
  /** Language of `title` where it is not that of the interface. */
  readonly titleLang?: string | undefined;
}

const idOf = ({ mentionId }: Passage): string => `m-${mentionId}`;

/** By `code`, the place of the key, which is one on Arabic, Cyrillic and Latin keyboards. */
const STEP_OF_CODE: Readonly<Record<string, number>> = { KeyN: 1, KeyP: -1 };

/** Marks one passage as the one that the reader is at, brings it into view, and writes it into the address. */
function show(passage: Passage, history: "replace" | "keep"): void {
  for (const before of document.querySelectorAll("[data-here]")) before.removeAttribute("data-here");
  const runs = document.querySelectorAll(`[data-mention="${CSS.escape(passage.mentionId)}"]`);
  for (const run of runs) run.setAttribute("data-here", "");
  runs[0]?.closest(".article-text")?.setAttribute("data-stepped", "");
  if (history === "keep") return;
  // Next keeps what it needs for back and forward in the state of the entry.
  window.history.replaceState(window.history.state, "", `#${idOf(passage)}`);
  runs[0]?.scrollIntoView({ block: "center" });
}

/** The place of the passage that the address names; null where it names none. */
function placeInAddress(passages: readonly Passage[]): number | null {
  const fragment = decodeURIComponent(window.location.hash.slice(1));
  const place = passages.findIndex((passage) => idOf(passage) === fragment);
  return place === -1 ? null : place;
}

/** Where the reader is among the passages, and how to go on: with buttons, the keys N and P, and links to a passage. */
function useSteps(passages: readonly Passage[]) {
  const [at, setAt] = useState<number | null>(null);
  const goTo = useCallback(
    (place: number) => {
      const passage = passages[place];
      if (!passage) return;
      show(passage, "replace");
      setAt(place);
    },
    [passages],
  );
  useEffect(() => {
    const follow = () => {
      const place = placeInAddress(passages);
      const passage = place === null ? undefined : passages[place];
      if (passage) show(passage, "keep");
      setAt(place);
    };
    follow();
    window.addEventListener("hashchange", follow);
    return () => window.removeEventListener("hashchange", follow);
  }, [passages]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const step = STEP_OF_CODE[event.code];
      if (step === undefined || event.shiftKey || !isShortcut(event)) return;
      event.preventDefault();
      goTo(nextPlace(placeInAddress(passages), step, passages.length)); // the address is ahead of what is drawn
    };
    const onClick = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest<HTMLElement>("a[data-passage]") : null;
      if (!link || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      goTo(passages.findIndex(({ mentionId }) => mentionId === link.dataset.passage));
    };
    document.addEventListener("keydown", onKey);
    document.addEventListener("click", onClick);
    return () => {
      document.removeEventListener("keydown", onKey);
      document.removeEventListener("click", onClick);
    };
  }, [goTo, passages]);
  return { at, goTo };
}

/** The next place from where the reader is; from nowhere the first, or the last. Stays at the ends. */
function nextPlace(at: number | null, step: number, length: number): number {
  if (at === null) return step > 0 ? 0 : length - 1;
  return Math.min(Math.max(at + step, 0), length - 1);
}

/** Steps through the passages of an article that tell events. Nothing where there is none. */
export function PassageSteps({ passages }: { readonly passages: readonly Passage[] }) {
  const t = useTranslations("article.steps");
  const { at, goTo } = useSteps(passages);
  if (passages.length === 0) return null;
  const here = at === null ? undefined : passages[at];
  const steps = [
    ["previous", -1, SIGN_UP],
    ["next", 1, SIGN_DOWN],
  ] as const;
  return (
    <nav className="passage-steps needs-js" aria-label={t("label")}>
      {steps.map(([name, step, sign]) => {
        const to = nextPlace(at, step, passages.length);
        return (
          <button
            key={name}
            type="button"
            className="button icon"
            aria-label={t(name)}
            aria-disabled={to === at || undefined}
            onClick={() => goTo(to)}
          >
            <Sign path={sign} />
          </button>
        );
      })}
      <p role="status">
        {here === undefined || at === null ? (
          t("count", { count: passages.length })
        ) : (
          <>
            {t("place", { at: at + 1, of: passages.length })} <Told text={here.title} lang={here.titleLang} />
          </>
        )}
      </p>
    </nav>
  );
}
