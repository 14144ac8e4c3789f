"use client";
import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import type { FacetsJson } from "#lib/wire/actor-json.ts";

interface NumbersProps {
  readonly facets: Pick<FacetsJson, "total" | "dated" | "undated">;
  readonly counts: { readonly shown: number; readonly clustered: number; readonly clusters: number };
  readonly filtered: boolean;
}

/** A line that has not changed for this long is read out; a wheel changes it many times a second. */
const SETTLE_MS = 250;

/** What becomes of every event: drawn alone, in a cluster, outside the window, undated. They add up. */
export function Numbers({ facets, counts, filtered }: NumbersProps) {
  const t = useTranslations("numbers");
  const outside = Math.max(facets.dated - counts.shown - counts.clustered, 0);
  const now = [
    t(filtered ? "match" : "total", { count: facets.total }),
    t("shown", { count: counts.shown }),
    counts.clusters > 0 && t("clustered", { count: counts.clustered, clusters: counts.clusters }),
    outside > 0 && t("outside", { count: outside }),
    facets.undated > 0 && t("undated", { count: facets.undated }),
  ]
    .filter(Boolean)
    .join(" · ");
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
