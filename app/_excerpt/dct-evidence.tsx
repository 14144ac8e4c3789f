import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { describeEdtf, describeWithoutYear, monthName } from "#lib/edtf/words.ts";
import { asSentence } from "#lib/model/correction.ts";
import { directionOf } from "#lib/model/language.ts";
import type { DctEvidenceJson } from "#lib/wire/dct-evidence-json.ts";
import { useOfficeName } from "../_ui/office-name.ts";
import { Told } from "../_ui/told.tsx";
import { EvidenceList, type Worded as WordedOf } from "./evidence-list.tsx";

type Worded = WordedOf<DctEvidenceJson>;
type TermsEvidence = Extract<DctEvidenceJson, { kind: "terms" }>;

/** Words of an article as a message quotes them: in their own language and direction. */
export const quoted = (lang: string) => (words: ReactNode) => (
  <q className="date-words">
    <bdi lang={lang} dir={directionOf(lang)}>
      {words}
    </bdi>
  </q>
);

interface DctEvidenceProps {
  readonly evidence: readonly DctEvidenceJson[];
  /** Language of the article, whose words are quoted. */
  readonly lang: string;
}

/** Why an article has its date, reason by reason, in the reader's language. */
export function DctEvidence({ evidence, lang }: DctEvidenceProps) {
  return (
    <EvidenceList
      evidence={evidence}
      word={(each) => (each.kind === "terms" ? <Terms {...each} /> : <Reason evidence={each} lang={lang} />)}
    />
  );
}

function Reason({ evidence, lang }: { readonly evidence: Exclude<Worded, TermsEvidence>; readonly lang: string }) {
  const t = useTranslations("why.evidence");
  const locale = useLocale();
  const q = quoted(lang);
  const date = (edtf: string) => describeEdtf(edtf, locale);
  switch (evidence.kind) {
    case "given":
    case "given-passed-over":
      return t(evidence.kind, { date: date(evidence.edtf) });
    case "open-years":
      return t(evidence.kind, {
        years: new Intl.ListFormat(locale, { type: "disjunction" }).format(evidence.years.map(String)),
      });
    case "current-month":
      return t.rich(evidence.kind, { words: evidence.words, month: monthName(evidence.month, locale), q });
    case "year-of-weekday":
      return t.rich(evidence.kind, { words: evidence.words, year: String(evidence.year), q });
    case "dated-elsewhere":
    case "past-elsewhere":
    case "published-elsewhere": {
      const year = evidence.kind === "published-elsewhere" ? String(evidence.year) : "";
      const { words, title } = evidence;
      return t.rich(evidence.kind, { words, title, date: date(evidence.edtf), year, q, other: quoted(evidence.lang) });
    }
    case "set-by-editor":
    case "set-aside-by-editor":
      return t(evidence.kind, { reason: asSentence(evidence.reason) });
    case "without-editor":
      return evidence.edtf === null ? t("unknown-without-editor") : t(evidence.kind, { date: date(evidence.edtf) });
    default:
      return t.rich(evidence.kind, { words: evidence.words, q });
  }
}

/** Office-holders whom the article names, with their terms, and the year that these leave. */
function Terms({ terms, hold }: TermsEvidence) {
  const t = useTranslations("why.evidence");
  const locale = useLocale();
  const officeName = useOfficeName();
  const held = terms.map((term) => ({ ...term, key: `${term.person.id} ${term.office} ${term.from}` }));
  return (
    <>
      {t("terms")}
      <ul>
        {held.map(({ key, person, of, from, to, ...term }) => (
          <li key={key}>
            {t.rich("term", {
              person: () => <Told text={person.name} lang={person.nameLang} />,
              of: () => <Told text={of.name} lang={of.nameLang} />,
              office: officeName({ ...term, of }),
              dates: describeEdtf(`${from}/${to ?? ".."}`, locale),
            })}
          </li>
        ))}
      </ul>
      {hold?.date &&
        t("hold-date", { count: terms.length, date: describeWithoutYear(hold.date, locale), year: String(hold.year) })}
      {hold?.date === null && t("hold-year", { count: terms.length, year: String(hold.year) })}
    </>
  );
}
