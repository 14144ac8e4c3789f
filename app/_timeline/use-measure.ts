"use client";
import { useEffect, useMemo, useState } from "react";
import type { Measure } from "./vis-items.ts";

/** As timeline.css has them: the size of labels and of what stands beside them, in rem. */
const SIZES = { label: 0.8125, tag: 0.6875 } as const;

/** Measures texts in the fonts of the page, each once; anew when its fonts have come. */
export function useMeasure(): Measure {
  const [fonts, setFonts] = useState(0);
  useEffect(() => {
    const onLoad = () => setFonts((before) => before + 1);
    document.fonts.addEventListener("loadingdone", onLoad);
    return () => document.fonts.removeEventListener("loadingdone", onLoad);
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was measured holds for the fonts of that time alone
  return useMemo(() => createMeasure(), [fonts]);
}

function createMeasure(): Measure {
  const widths = new Map<string, number>();
  const measured = typeof document === "undefined" ? null : measureIn(document);
  return (text, role) => {
    const known = widths.get(`${role} ${text}`);
    if (known !== undefined) return known;
    const width = measured ? measured(text, SIZES[role]) : text.length * SIZES[role] * 8;
    widths.set(`${role} ${text}`, width);
    return width;
  };
}

/** Width of a text of so many rem in the page's font, which is asked for once: each question would have the page styled anew. */
function measureIn(page: Document): ((text: string, rem: number) => number) | null {
  const context = page.createElement("canvas").getContext("2d");
  if (!context) return null;
  const style = getComputedStyle(page.documentElement);
  const [remPx, family] = [Number.parseFloat(style.fontSize), style.getPropertyValue("--font-sans")];
  return (text, rem) => {
    context.font = `${rem * remPx}px ${family}`;
    return context.measureText(text).width;
  };
}
