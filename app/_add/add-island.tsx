"use client";
import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { boundsOf } from "#lib/edtf/bounds.ts";
import { windowAround } from "#lib/tiles/window.ts";
import type { ItemProblemJson, PreviewItemJson } from "#lib/wire/intake-json.ts";
import { EMPTY_VIEW, viewHref } from "#lib/wire/view.ts";
import { currentView } from "../_ui/view-in-address.ts";
import { Feeds } from "./feeds.tsx";
import { Failures, Progress } from "./progress.tsx";
import { ReviewItem } from "./review-item.tsx";
import { Sources } from "./sources.tsx";
import { type IntakeState, useIntake } from "./use-intake.ts";

/** Adds articles: read, look through, save, watch. */
export function AddArticles() {
  const t = useTranslations("add");
  const state = useIntake();
  const [href, setHref] = useState("/");
  const save = async () => {
    setHref(timelineHref(state.items));
    await state.save();
  };
  return (
    <div className="needs-js">
      <Sources isBusy={state.doing !== "nothing"} onRead={state.read} onFollow={state.follow} />
      <p role="status" className="add-doing">
        {state.doing === "reading" ? t("reading") : ""}
      </p>
      {state.refusal !== undefined && (
        <p role="alert" className="add-note add-wrong">
          {state.refusal ?? t("unanswered")}
        </p>
      )}
      <Problems problems={state.problems} />
      <Review state={state} onSave={save} />
      <Progress isSaving={state.doing === "saving"} jobs={state.jobs} timelineHref={href} onRetry={state.retry} />
      <Failures failures={earlier(state)} onRetry={state.retry} />
      <Feeds feeds={state.feeds} onStop={state.unfollow} />
    </div>
  );
}

/** Failures of before, without those that the progress of this visit shows. */
const earlier = ({ failures, jobs }: IntakeState) =>
  failures.filter(({ id }) => !jobs?.failures.some((job) => job.id === id));

/** Where the events of some articles stand on the timeline; all of it where none is dated. */
function timelineHref(items: readonly PreviewItemJson[]): string {
  const dates = items.flatMap(({ reading }) => reading?.events.flatMap(({ edtf }) => edtf ?? []) ?? []);
  const bounds = dates.map(boundsOf).filter(({ start, end }) => Number.isFinite(start) && Number.isFinite(end));
  const { ui } = currentView();
  if (bounds.length === 0) return viewHref({ ...EMPTY_VIEW, ui });
  const startDay = Math.min(...bounds.map(({ start }) => start));
  const endDay = Math.max(...bounds.map(({ end }) => end));
  return viewHref({ ...EMPTY_VIEW, ui, window: windowAround({ startDay, endDay }) });
}

function Problems({ problems }: { readonly problems: readonly ItemProblemJson[] }) {
  const t = useTranslations("add.problems");
  return (
    <div role="alert">
      {problems.length > 0 && (
        <section className="add-problems">
          <h2>{t("title", { count: problems.length })}</h2>
          <ul>
            {problems.map(({ name, message }) => (
              <li key={`${name} ${message}`}>
                <strong dir="auto">{name}</strong> <span>{message}</span>
              </li>
            ))}
          </ul>
          <p className="muted">{t("rest")}</p>
        </section>
      )}
    </div>
  );
}

/** The articles that were read; the heading takes the focus when the first of them come. */
function Review({ state, onSave }: { readonly state: IntakeState; readonly onSave: () => void }) {
  const t = useTranslations("add.review");
  const heading = useRef<HTMLHeadingElement>(null);
  const { items, doing } = state;
  const isShown = items.length > 0;
  useEffect(() => {
    if (isShown) heading.current?.focus();
  }, [isShown]);
  if (!isShown) return null;
  const isBusy = doing !== "nothing";
  return (
    <section className="add-review" aria-labelledby="review-title">
      <h2 id="review-title" ref={heading} tabIndex={-1}>
        {t("title", { count: items.length })}
      </h2>
      <ol>
        {items.map((item) => (
          <ReviewItem
            key={item.articleId}
            item={item}
            isBusy={isBusy}
            onDate={(published) => state.redate(item, published)}
            onLeaveOut={() => state.leaveOut(item)}
          />
        ))}
      </ol>
      <p className="add-actions">
        <button type="button" className="button primary" disabled={isBusy} onClick={onSave}>
          {t("save", { count: items.length })}
        </button>
        <button type="button" className="button" disabled={isBusy} onClick={state.discard}>
          {t("discard")}
        </button>
      </p>
    </section>
  );
}
