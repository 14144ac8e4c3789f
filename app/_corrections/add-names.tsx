import { useTranslations } from "next-intl";
import { Field } from "./correct-event.tsx";
import { CorrectionForm } from "./correction-form-island.tsx";

const KINDS = ["person", "organisation", "bloc", "state"] as const;

/** Lets an editor add an actor whom the tables do not have, or a name to one. */
export function AddNames() {
  const t = useTranslations("corrections");
  return (
    <>
      <details className="correct">
        <summary>{t("form.addActorTitle")}</summary>
        <CorrectionForm kind="actor" about={{}} from="/corrections" submit={t("form.actorSave")}>
          <Field label={t("form.actorName")}>{(id) => <input id={id} name="name" required maxLength={200} />}</Field>
          <Field label={t("form.actorKind")}>
            {(id) => (
              <select id={id} name="actorKind" defaultValue="person">
                {KINDS.map((kind) => (
                  <option key={kind} value={kind}>
                    {t(`actorKinds.${kind}`)}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <Field label={t("form.country")}>
            {(id) => <input id={id} name="country" pattern="[A-Za-z]{2}" maxLength={2} />}
          </Field>
        </CorrectionForm>
      </details>
      <details className="correct">
        <summary>{t("form.addNameTitle")}</summary>
        <CorrectionForm kind="alias" about={{}} from="/corrections" submit={t("form.nameSave")}>
          <Field label={t("form.nameOf")}>{(id) => <input id={id} name="actor" required maxLength={200} />}</Field>
          <Field label={t("form.name")}>
            {(id) => <input id={id} name="name" dir="auto" required maxLength={200} />}
          </Field>
          <Field label={t("form.nameLang")}>
            {(id) => <input id={id} name="lang" defaultValue="en" required pattern="[a-z]{2,3}" maxLength={3} />}
          </Field>
        </CorrectionForm>
      </details>
    </>
  );
}
