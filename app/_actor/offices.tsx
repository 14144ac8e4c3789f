import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { describeEdtf } from "#lib/edtf/words.ts";
import type { OfficeTermJson } from "#lib/wire/actor-detail-json.ts";
import { type UiLanguage, withUi } from "#lib/wire/ui-language.ts";
import { actorPath } from "../_ui/actor-path.ts";
import { useOfficeName } from "../_ui/office-name.ts";
import { Told } from "../_ui/told.tsx";
import type { ActorProps } from "./actor-page.tsx";

/** Terms shown before the reader asks for all. */
const SHOWN_FIRST = 6;

/** A person's offices, or who held those of a state or organisation: when, and who says so. */
export function Offices({ actor, ui }: ActorProps) {
  const t = useTranslations("actor.offices");
  const { kind, offices } = actor;
  if (offices.length === 0) return null;
  const own = kind === "person";
  const [first, rest] = [offices.slice(0, SHOWN_FIRST), offices.slice(SHOWN_FIRST)];
  return (
    <section aria-labelledby="offices" className="offices">
      <h2 id="offices">{t(own ? "title" : "holders")}</h2>
      <Terms terms={first} own={own} ui={ui} />
      {rest.length > 0 && (
        <details>
          <summary>{t("more", { count: rest.length })}</summary>
          <Terms terms={rest} own={own} ui={ui} />
        </details>
      )}
    </section>
  );
}

interface TermsProps {
  readonly terms: readonly OfficeTermJson[];
  /** True on a person's page, which need not say who held them. */
  readonly own: boolean;
  readonly ui: UiLanguage | null;
}

function Terms({ terms, own, ui }: TermsProps) {
  const t = useTranslations("actor.offices");
  const locale = useLocale();
  const officeName = useOfficeName();
  return (
    <ul>
      {terms.map((term) => {
        const other = own ? term.of : term.person;
        return (
          <li key={`${term.person.id} ${term.office} ${term.of.id} ${term.start}`}>
            <p>
              {officeName(term)}
              {" · "}
              <Link href={withUi(actorPath(other.id), ui)} prefetch={false}>
                <Told text={other.name} lang={other.nameLang} />
              </Link>
            </p>
            <p className="muted">
              {describeEdtf(`${term.start}/${term.end ?? ".."}`, locale)}
              {term.uncertain && ` (${t(term.end === null ? "endUnknown" : "uncertain")})`}
            </p>
            <p className="office-source">
              {t("source")} <cite lang="en">{term.source}</cite>
            </p>
          </li>
        );
      })}
    </ul>
  );
}
