import { useTranslations } from "next-intl";
import type { OfficeTermJson } from "#lib/wire/actor-detail-json.ts";
import type en from "../_i18n/messages/en.json";

type OfficeWord = keyof (typeof en)["office"];
type HeldOffice = Pick<OfficeTermJson, "office" | "of" | "female">;

/** What an office is called: as its own state calls it where that has a word, else by the word for all; its id where there is none. */
export function useOfficeName(): (term: HeldOffice) => string {
  const t = useTranslations("office");
  return ({ office, of, female }) => {
    const words = [`${office}-${of.id}`, office] as readonly OfficeWord[];
    const word = words.find((each) => t.has(each));
    return word ? t(word, { gender: female ? "female" : "other" }) : office.replaceAll("-", " ");
  };
}
