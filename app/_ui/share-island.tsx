"use client";
import { useLocale, useTranslations } from "next-intl";
import { type FocusEvent, useId, useRef, useState, useSyncExternalStore } from "react";
import { uiOf } from "#lib/wire/ui-language.ts";
import { embedHref, type View, viewHref } from "#lib/wire/view.ts";
import { copyText } from "./copy-text.ts";
import { DEFAULT_SIZE, embedCode } from "./embed-code.ts";
import { useClosing } from "./use-closing.ts";
import { useView } from "./view-in-address.ts";

interface ShareProps {
  /** Event that is looked at; null for none. */
  readonly eventId: string | null;
  /** The view to share, where the address of the page is not one. */
  readonly view?: View;
}

const never = () => () => {};
/** What only a browser knows: null on the server. */
const useBrowser = <T,>(read: () => T): T | null => useSyncExternalStore<T | null>(never, read, () => null);

/** Links to the event and to exactly what is seen, the system's own way to share, and the code that puts it into another page. */
export function Share({ eventId, view: given }: ShareProps) {
  const t = useTranslations("share");
  const details = useClosing();
  return (
    <details ref={details} className="share needs-js">
      <summary className="button">
        <svg aria-hidden="true" viewBox="0 0 16 16" width="16" height="16" fill="none" stroke="currentColor">
          <path d="M8 10V1.75M4.75 4.5 8 1.5l3.25 3M4.5 7.25h-2v7h11v-7h-2" strokeWidth="1.5" />
        </svg>
        <span className="share-label">{t("title")}</span>
      </summary>
      <Panel eventId={eventId} given={given} />
    </details>
  );
}

function Panel({ eventId, given }: { readonly eventId: string | null; readonly given: View | undefined }) {
  const t = useTranslations("share");
  const ui = uiOf(useLocale());
  const seen = useView();
  const view = { ...(given ?? seen), ui };
  const origin = useBrowser(() => window.location.origin) ?? "";
  const canShare = useBrowser(() => typeof navigator.share === "function") ?? false;
  const [said, setSaid] = useState("");
  const [size, setSize] = useState(DEFAULT_SIZE);
  const copy = async (field: HTMLInputElement | HTMLTextAreaElement | null) => {
    if (!field) return;
    setSaid(""); // the same words twice are read out twice
    const done = await copyText(field.value);
    if (!done) field.select();
    setSaid(t(done ? "copied" : "byHand"));
  };
  const link = origin + viewHref(view);
  const permanent = eventId === null ? null : `${origin}/events/${eventId}`; // without a language: whoever gets it has their own
  return (
    <div className="share-panel">
      {permanent !== null && <Field label={t("event")} button={t("copyEvent")} value={permanent} onCopy={copy} />}
      <Field label={t("view")} note={t("viewNote")} button={t("copyView")} value={link} onCopy={copy} />
      {canShare && (
        <button type="button" className="button" onClick={() => shareBySystem(permanent ?? link)}>
          {t("system")}
        </button>
      )}
      <fieldset>
        <legend>{t("embed")}</legend>
        <p className="muted">{t("embedNote")}</p>
        <div className="share-size">
          <label>
            {t("width")}
            <input dir="ltr" value={size.width} onChange={({ target }) => setSize({ ...size, width: target.value })} />
          </label>
          <label>
            {t("height")}
            <input
              dir="ltr"
              inputMode="numeric"
              value={size.height}
              onChange={({ target }) => setSize({ ...size, height: target.value })}
            />
          </label>
        </div>
        <Field
          label={t("code")}
          button={t("copyEmbed")}
          value={embedCode(origin + embedHref(view), t("frameTitle"), size)}
          onCopy={copy}
          isLong
        />
      </fieldset>
      <p className="share-said" role="status">
        {said}
      </p>
    </div>
  );
}

/** The system's sheet says itself what goes wrong; who closes it wanted nothing. */
function shareBySystem(url: string): void {
  navigator.share({ title: document.title, url }).catch((error: unknown) => {
    if (!(error instanceof DOMException)) throw error;
  });
}

interface FieldProps {
  readonly label: string;
  readonly note?: string;
  /** What the button does, for who cannot see which field it stands beside. */
  readonly button: string;
  readonly value: string;
  readonly isLong?: boolean;
  readonly onCopy: (field: HTMLInputElement | HTMLTextAreaElement | null) => void;
}

/** A text to copy, and the button that does. */
function Field({ label, note, button, value, isLong, onCopy }: FieldProps) {
  const t = useTranslations("share");
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  const shared = {
    id,
    dir: "ltr" as const,
    readOnly: true,
    value,
    "aria-describedby": note && `${id}-note`,
    onFocus: ({ currentTarget }: FocusEvent<HTMLInputElement | HTMLTextAreaElement>) => currentTarget.select(),
  };
  return (
    <div className="share-field">
      <label htmlFor={id}>{label}</label>
      {note && (
        <p id={`${id}-note`} className="muted">
          {note}
        </p>
      )}
      <div className="share-row">
        {isLong ? <textarea ref={area} rows={4} {...shared} /> : <input ref={input} {...shared} />}
        <button
          type="button"
          className="button"
          aria-label={button}
          onClick={() => onCopy(isLong ? area.current : input.current)}
        >
          {t("copy")}
        </button>
      </div>
    </div>
  );
}
