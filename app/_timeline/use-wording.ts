"use client";
import { useLocale, useTranslations } from "next-intl";
import { useMemo } from "react";
import type { LaneKind } from "#lib/tiles/lanes.ts";
import { type Wording, wordingIn } from "./wording.ts";

/** What the timeline says of events, clusters and lanes in the language of the interface. `actorNames` by actor id. */
export function useWording(actorNames: ReadonlyMap<string, string>, lanes: LaneKind): Wording {
  const t = useTranslations();
  const locale = useLocale();
  return useMemo(() => wordingIn(t, locale, actorNames, lanes), [t, locale, actorNames, lanes]);
}
