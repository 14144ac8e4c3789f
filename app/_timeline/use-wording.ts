"use client";
import { useLocale, useTranslations } from "next-intl";
import { useMemo } from "react";
import { describeEdtf } from "#lib/edtf/words.ts";
import type { EventType } from "#lib/model/event.ts";
import { ALL_EVENTS, NO_ACTOR } from "#lib/tiles/lanes.ts";
import type { EventSummaryJson } from "#lib/wire/event-json.ts";
import { OTHER_ACTORS } from "./lanes.ts";
import type { ItemWords } from "./vis-items.ts";

export interface Wording extends ItemWords {
  readonly laneName: (lane: string) => string;
}

/** What the timeline says of events, clusters and lanes in the language of the interface. `actorNames` by actor id. */
export function useWording(actorNames: ReadonlyMap<string, string>): Wording {
  const t = useTranslations();
  const locale = useLocale();
  return useMemo(() => {
    const dateOf = (event: EventSummaryJson) =>
      event.edtf === null ? t("date.undated") : describeEdtf(event.edtf, locale);
    const eventTag = (event: EventSummaryJson) =>
      event.certainty === "asserted" ? null : t(`certainty.${event.certainty}`);
    const names = (ids: readonly string[]) => ids.map((id) => actorNames.get(id) ?? id).join(", ");
    return {
      eventTag,
      eventName: (event) =>
        [
          event.title,
          `${dateOf(event)}, ${t(`date.precision.${event.precision as "day"}`)}`,
          event.inferred && t("date.inferredBadge"),
          eventTag(event),
          t(`type.${event.type}`),
          t("timeline.sources", { count: event.sources }),
        ]
          .filter(Boolean)
          .join("; "),
      clusterLabel: ({ topActors }) => t("timeline.clusterLabel", { actors: names(topActors.slice(0, 2)) || "…" }),
      clusterName: ({ count, topEvent, topActors }) =>
        t("timeline.clusterName", { count, date: dateOf(topEvent), title: topEvent.title, actors: names(topActors) }),
      laneName: (lane) => {
        if (lane === ALL_EVENTS) return "";
        if (lane === NO_ACTOR || lane === OTHER_ACTORS)
          return t(lane === NO_ACTOR ? "timeline.noActor" : "timeline.otherActors");
        return actorNames.get(lane) ?? (t.has(`type.${lane as EventType}`) ? t(`type.${lane as EventType}`) : lane);
      },
    };
  }, [t, locale, actorNames]);
}
