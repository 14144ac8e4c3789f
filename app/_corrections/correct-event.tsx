import { useLocale, useTranslations } from "next-intl";
import { type ReactNode, useId } from "react";
import { CERTAINTIES, EVENT_TYPES, modesOf } from "#lib/model/event.ts";
import type { EventDetailJson, ExcerptJson } from "#lib/wire/event-json.ts";
import { uiOf } from "#lib/wire/ui-language.ts";
import { UiLink } from "../_ui/ui-link-island.tsx";
import { CorrectionForm } from "./correction-form-island.tsx";
import { EdtfField } from "./edtf-field-island.tsx";

interface AboutEvent {
  readonly event: EventDetailJson;
}

/** A label over what is filled in; `children` gets the id that the label speaks of. */
export function Field({ label, children }: { readonly label: string; readonly children: (id: string) => ReactNode }) {
  const id = useId();
  return (
    <div className="correction-field">
      <label htmlFor={id}>{label}</label>
      {children(id)}
    </div>
  );
}

/** What an editor can say of an event: its fields, that it is one with another, that it is none. */
export function CorrectEvent({ event }: AboutEvent) {
  const t = useTranslations("corrections");
  const about = { event: event.id };
  const from = `/events/${event.id}`;
  return (
    <details className="correct">
      <summary>{t("form.correct")}</summary>
      <CorrectionForm kind="event-fields" about={about} from={from} submit={t("form.save")}>
        <EdtfField given={event.precision === "undated" ? null : event.edtf} hint={t("form.dateHint")} />
        <Coding event={event} />
        <Cast event={event} />
      </CorrectionForm>
      <details className="correct-more">
        <summary>{t("form.join")}</summary>
        <CorrectionForm kind="join" about={about} from={from} submit={t("form.joinSave")}>
          <Field label={t("form.joinWith")}>
            {(id) => <input id={id} name="with" required dir="ltr" autoComplete="off" />}
          </Field>
        </CorrectionForm>
      </details>
      <details className="correct-more">
        <summary>{t("form.hide")}</summary>
        <CorrectionForm kind="hide" about={about} from={from} submit={t("form.hideSave")} />
      </details>
      <p>
        <UiLink href={`/corrections?event=${encodeURIComponent(event.id)}`}>{t("ofThisEvent")}</UiLink>
      </p>
    </details>
  );
}

function Coding({ event }: AboutEvent) {
  const t = useTranslations();
  return (
    <>
      <Field label={t("corrections.form.type")}>
        {(id) => (
          <select id={id} name="type" defaultValue={event.type}>
            {EVENT_TYPES.map((type) => (
              <option key={type} value={type}>
                {t(`type.${type}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={t("corrections.form.mode")}>
        {(id) => (
          <select id={id} name="mode" defaultValue={event.mode ?? ""}>
            <option value="">{t("corrections.form.noMode")}</option>
            {EVENT_TYPES.filter((type) => modesOf(type).length > 0).map((type) => (
              <optgroup key={type} label={t(`type.${type}`)}>
                {modesOf(type).map((mode) => (
                  <option key={mode} value={mode}>
                    {t(`mode.${mode}`)}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
        )}
      </Field>
      <Field label={t("corrections.form.certainty")}>
        {(id) => (
          <select id={id} name="certainty" defaultValue={event.certainty}>
            {CERTAINTIES.map((certainty) => (
              <option key={certainty} value={certainty}>
                {t(`certainty.${certainty}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
    </>
  );
}

function Cast({ event }: AboutEvent) {
  const t = useTranslations("corrections.form");
  return (
    <>
      <input type="hidden" name="titleLang" value={uiOf(useLocale())} />
      <Field label={t("headline")}>
        {(id) => <input id={id} name="title" defaultValue={event.title} maxLength={300} />}
      </Field>
      <fieldset className="correction-field">
        <legend>{t("actors")}</legend>
        <input type="hidden" name="keep" value="-" />
        {event.actors.map(({ id, name }) => (
          <label key={id} className="correction-choice">
            <input type="checkbox" name="keep" value={id} defaultChecked />
            {name}
          </label>
        ))}
      </fieldset>
      <Field label={t("addActor")}>{(id) => <input id={id} name="add" autoComplete="off" />}</Field>
    </>
  );
}

/** Says that one source of an event tells another one. */
export function PartSource({ event, excerpt }: AboutEvent & { readonly excerpt: ExcerptJson }) {
  const t = useTranslations("corrections.form");
  return (
    <details className="correct correct-source">
      <summary>{t("split")}</summary>
      <CorrectionForm
        kind="split"
        about={{ event: event.id, mentions: excerpt.mentionId }}
        from={`/events/${event.id}`}
        submit={t("splitSave")}
      />
    </details>
  );
}

/** Lets a reader tell the editors that an event is wrong. */
export function ReportEvent({ event }: AboutEvent) {
  const t = useTranslations("corrections.form");
  return (
    <details className="correct">
      <summary>{t("report")}</summary>
      <CorrectionForm kind="report" about={{ event: event.id }} from={`/events/${event.id}`} submit={t("reportSave")} />
    </details>
  );
}
