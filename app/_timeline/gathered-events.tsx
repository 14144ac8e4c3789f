"use client";
import { useLocale, useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { type DayNumber, dayToIso } from "#lib/edtf/bounds.ts";
import { describeEdtf } from "#lib/edtf/words.ts";
import { type EventSummaryJson, eventListSchema } from "#lib/wire/event-json.ts";
import { withUi } from "#lib/wire/ui-language.ts";
import type { View } from "#lib/wire/view.ts";
import { DateWords } from "../_ui/date-words.tsx";
import { Told } from "../_ui/told.tsx";
import type { Lanes } from "./lanes.ts";
import { fetchJson } from "./tile-loader.ts";
import type { ClusterItem } from "./vis-items.ts";

interface GatheredEventsProps {
  readonly cluster: ClusterItem;
  /** As `formatQuestion` writes it. */
  readonly filter: string;
  readonly lanes: Lanes;
  readonly ui: View["ui"];
  /** What the cluster is called: "9 events near …". */
  readonly name: string;
  readonly onClose: () => void;
}

/** As many as the API gives at once. */
const LIMIT = 500;

type Members = readonly EventSummaryJson[] | "failed" | null;

/** The events of a cluster that nothing takes apart, one below the other: many of one day, or of one vague date. */
export function GatheredEvents({ cluster, filter, lanes, ui, name, onClose }: GatheredEventsProps) {
  const t = useTranslations("timeline");
  const locale = useLocale();
  const members = useMembers(cluster, filter, lanes);
  const title = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another cluster is another list, which the reader is taken to
  useEffect(() => title.current?.focus(), [cluster.id]);
  return (
    <section
      className="gathered"
      aria-label={name}
      aria-busy={members === null}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.preventDefault();
        onClose();
      }}
    >
      <div className="gathered-head">
        <h2 ref={title} tabIndex={-1}>
          {t("gathered", { count: cluster.count, days: daysOf(cluster, locale) })}
        </h2>
        <button type="button" className="button" onClick={onClose}>
          {t("gatheredClose")}
        </button>
      </div>
      {members === "failed" && <p role="alert">{t("failed")}</p>}
      {Array.isArray(members) && (
        <ol className="gathered-events">
          {members.map((event: EventSummaryJson) => (
            <li key={event.id}>
              <a href={withUi(`/events/${event.id}`, ui)} data-event={event.id}>
                <Told text={event.title} lang={event.titleLang} />
              </a>{" "}
              <span className="muted">
                <DateWords edtf={event.edtf} />
              </span>
            </li>
          ))}
        </ol>
      )}
      {Array.isArray(members) && members.length < cluster.count && (
        <p className="muted">{t("gatheredSome", { shown: members.length, count: cluster.count })}</p>
      )}
    </section>
  );
}

function daysOf({ startDay, endDay }: ClusterItem, locale: string): string {
  const [from, to] = [startDay, endDay - 1].map((day) => dayToIso(day as DayNumber));
  return describeEdtf(from === to ? from! : `${from}/${to}`, locale);
}

function useMembers(cluster: ClusterItem, filter: string, lanes: Lanes): Members {
  const [members, setMembers] = useState<Members>(null);
  useEffect(() => {
    const abort = new AbortController();
    setMembers(null);
    const [from, to] = [cluster.startDay, cluster.endDay - 1].map((day) => dayToIso(day as DayNumber));
    fetchJson(`/api/events?from=${from}&to=${to}&limit=${LIMIT}${filter && `&${filter}`}`, abort.signal)
      .then((answer) =>
        setMembers(eventListSchema.parse(answer).events.filter((event) => isMember(event, cluster, lanes))),
      )
      .catch(() => {
        if (!abort.signal.aborted) setMembers("failed"); // the network or the server: the reader is told
      });
    return () => abort.abort();
  }, [cluster, filter, lanes]);
  return members;
}

/** What stands in the lane, and began within the days of the cluster. */
function isMember(event: EventSummaryJson, { startDay, endDay, lane }: ClusterItem, lanes: Lanes): boolean {
  const first = event.startDay ?? (event.endDay ?? 0) - 1;
  return lanes.ofEvent(event) === lane && first >= startDay && first < endDay && (event.endDay ?? first) <= endDay;
}
