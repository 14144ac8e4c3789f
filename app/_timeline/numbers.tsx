"use client";
import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { numbersInWords, type Told } from "./numbers-in-words.ts";

/** A line that has not changed for this long is read out; a wheel changes it many times a second. */
const SETTLE_MS = 250;

/** What becomes of every event: drawn alone, within another, in a cluster, outside the window, undated. They add up. */
export function Numbers(told: Told) {
  const now = numbersInWords(useTranslations(), told);
  const [line, setLine] = useState(now);
  useEffect(() => {
    const timer = setTimeout(() => setLine(now), SETTLE_MS);
    return () => clearTimeout(timer);
  }, [now]);
  return (
    <p className="numbers" role="status">
      {line}
    </p>
  );
}
