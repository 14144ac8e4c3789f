import type { createTranslator, Messages } from "next-intl";
import { describeEdtf } from "#lib/edtf/words.ts";
import type { EventType } from "#lib/model/event.ts";
import { ALL_EVENTS, type LaneKind, NO_ACTOR, SEVERAL_LANGS } from "#lib/tiles/lanes.ts";
import type { EventSummaryJson } from "#lib/wire/event-json.ts";
import { languageLabel } from "../_ui/language-name.ts";
import { OTHERS } from "./lanes.ts";
import type { ClusterItem, ItemWords } from "./vis-items.ts";

/** Words of the interface, as `useTranslations` and `getTranslations` give them without a namespace. */
export type Translator = ReturnType<typeof createTranslator<Messages, never>>;

export interface Wording extends ItemWords {
  readonly laneName: (lane: string) => string;
}

/** What a timeline says of events, clusters and lanes, on the screen and in a picture. `actorNames` by actor id. */
export function wordingIn(
  t: Translator,
  locale: string,
  actorNames: ReadonlyMap<string, string>,
  lanes: LaneKind,
): Wording {
  const number = new Intl.NumberFormat(locale);
  const dateOf = (event: EventSummaryJson) =>
    event.edtf === null ? t("date.undated") : describeEdtf(event.edtf, locale);
  const certaintyOf = (event: EventSummaryJson) =>
    event.certainty === "asserted" ? null : t(`certainty.${event.certainty}`);
  const countries = new Intl.DisplayNames([locale], { type: "region", fallback: "code" });
  const list = new Intl.ListFormat(locale, { type: "unit", style: "short" });
  const typeName = (type: string) => (t.has(`type.${type as EventType}`) ? t(`type.${type as EventType}`) : type);
  /** The types that a cluster has most of; null where nobody counted them, and in a lane of one type, which says already of what. */
  const typesIn = ({ lane, types = {} }: ClusterItem): string | null => {
    const order = ([a, countA]: [string, number], [b, countB]: [string, number]) => countB - countA || (a < b ? -1 : 1);
    const [most, ...others] = Object.entries(types)
      .sort(order)
      .map(([type]) => type);
    if (most === undefined || most === lane) return null;
    return list.format([...[most, ...others].slice(0, 2).map(typeName), ...(others.length > 1 ? ["…"] : [])]);
  };
  const names = (ids: readonly string[]) => list.format(ids.map((id) => actorNames.get(id) ?? id));
  return {
    eventTag: (event, parts) =>
      [certaintyOf(event), parts > 0 && t("timeline.parts", { count: parts })].filter(Boolean).join(" · ") || null,
    eventName: (event, parts) =>
      [
        event.title,
        `${event.happened === undefined ? dateOf(event) : t("timeline.published", { date: dateOf(event) })}, ${t(`date.precision.${event.precision as "day"}`)}`,
        event.happened && t("list.happened", { date: describeEdtf(event.happened, locale) }),
        event.inferred && t("date.inferredBadge"),
        certaintyOf(event),
        t(`type.${event.type}`),
        t("timeline.sources", { count: event.sources }),
        parts > 0 && t("timeline.partsInside", { count: parts }),
      ]
        .filter(Boolean)
        .join("; "),
    count: (count) => number.format(count),
    clusterLabel: (cluster) =>
      [typesIn(cluster) ?? t("timeline.clusterLabel", { count: cluster.count }), names(cluster.topActors.slice(0, 2))]
        .filter(Boolean)
        .join(" · "),
    clusterName: (cluster) =>
      t("timeline.clusterName", {
        count: cluster.count,
        typed: typesIn(cluster) === null ? "no" : "yes",
        types: typesIn(cluster) ?? "",
        date: dateOf(cluster.topEvent),
        title: cluster.topEvent.title,
        actors: names(cluster.topActors),
      }),
    laneName: (lane) => {
      const kind = lanes === "country" || lanes === "lang" ? lanes : "actor";
      const told: Readonly<Record<string, string>> = {
        [ALL_EVENTS]: "",
        [OTHERS]: t(`timeline.others.${kind}`),
        [NO_ACTOR]: t(kind === "country" ? "timeline.noCountry" : "timeline.noActor"),
        [SEVERAL_LANGS]: t("timeline.severalLangs"),
      };
      if (told[lane] !== undefined) return told[lane];
      if (kind === "lang") return languageLabel(lane, locale);
      return (kind === "country" ? countries.of(lane) : actorNames.get(lane)) ?? typeName(lane);
    },
  };
}
