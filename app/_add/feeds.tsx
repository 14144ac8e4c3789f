"use client";
import { useFormatter, useTranslations } from "next-intl";
import type { FeedJson } from "#lib/wire/job-json.ts";

interface FeedsProps {
  readonly feeds: readonly FeedJson[];
  readonly onStop: (url: string) => void;
}

/** Feeds that are followed, when each was read last, and why it could not be. */
export function Feeds({ feeds, onStop }: FeedsProps) {
  const t = useTranslations("add.feed");
  const format = useFormatter();
  if (feeds.length === 0) return null;
  return (
    <section className="add-feeds" aria-labelledby="feeds-title">
      <h2 id="feeds-title">{t("list")}</h2>
      <ul>
        {feeds.map(({ url, title, everyMinutes, readAt, lastError }) => (
          <li key={url}>
            <div>
              <strong dir="auto">{title ?? url}</strong>
              {title !== null && <span className="muted add-address">{url}</span>}
              <span className="muted">
                {t("every", { minutes: everyMinutes })} ·{" "}
                {readAt === null
                  ? t("never")
                  : t("read", { when: format.dateTime(new Date(readAt), { dateStyle: "medium", timeStyle: "short" }) })}
              </span>
              {lastError !== null && <span className="add-wrong">{lastError}</span>}
            </div>
            <button
              type="button"
              className="button"
              aria-label={t("stopNamed", { feed: title ?? url })}
              onClick={() => onStop(url)}
            >
              {t("stop")}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
