import { useLocale, useTranslations } from "next-intl";
import { describeEdtf } from "#lib/edtf/words.ts";
import type { CorrectionNoteJson } from "#lib/wire/correction-json.ts";
import { textIn, uiOf } from "#lib/wire/ui-language.ts";

type Fields = CorrectionNoteJson["was"];

/** Fields of an event in words, for one line: "date 18 March 2023; kind meeting". `names` are those of actors by id. */
export function useSaid(): (fields: Fields, names: Readonly<Record<string, string>>) => string {
  const t = useTranslations();
  const locale = useLocale();
  return ({ edtf, type, mode, certainty, actors, titles }, names) => {
    const date =
      edtf === null ? t("date.undated") : edtf && t("corrections.field.edtf", { value: describeEdtf(edtf, locale) });
    const cast = actors?.map(({ actorId }) => names[actorId] ?? actorId).join(", ");
    const headline = titles && textIn(titles, uiOf(locale))?.text;
    const said = [
      date,
      type && t("corrections.field.type", { value: t(`type.${type}`) }),
      mode === null ? t("corrections.field.noMode") : mode && t("corrections.field.mode", { value: t(`mode.${mode}`) }),
      certainty && t("corrections.field.certainty", { value: t(`certainty.${certainty}`) }),
      cast === "" ? t("corrections.field.noActors") : cast && t("corrections.field.actors", { value: cast }),
      headline !== undefined && t("corrections.field.titles", { value: headline }),
    ];
    return said.filter(Boolean).join("; ");
  };
}
