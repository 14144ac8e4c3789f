import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { directionOf } from "#lib/model/language.ts";
import type { ActorDetailJson } from "#lib/wire/actor-detail-json.ts";
import type { ActorRefJson } from "#lib/wire/actor-ref.ts";
import { type UiLanguage, withUi } from "#lib/wire/ui-language.ts";
import { actorPath } from "../_ui/actor-path.ts";
import { languageLabel } from "../_ui/language-name.ts";
import { Told } from "../_ui/told.tsx";
import type { ActorProps } from "./actor-page.tsx";

/** Names by language, the one that is shown first; each in its own script and direction. */
export function Names({ actor: { names } }: { readonly actor: Pick<ActorDetailJson, "names"> }) {
  const t = useTranslations("actor");
  const locale = useLocale();
  if (names.length === 0) return null;
  return (
    <section aria-labelledby="names" className="names">
      <h2 id="names">{t("names")}</h2>
      <dl>
        {names.map(({ lang, forms }) => (
          <div key={lang}>
            <dt>{languageLabel(lang, locale)}</dt>
            {forms.map((form) => (
              <dd key={form} lang={lang} dir={directionOf(lang)}>
                {form}
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </section>
  );
}

/** Members shown before the reader asks for all. */
const MEMBERS_FIRST = 12;

/** To which groups the actor belongs, and who belongs to it. */
export function Groups({ actor: { groups, members }, ui }: ActorProps) {
  const t = useTranslations("actor");
  const rest = members.slice(MEMBERS_FIRST);
  return (
    <>
      {groups.length > 0 && (
        <section aria-labelledby="groups">
          <h2 id="groups">{t("groups")}</h2>
          <Refs actors={groups} ui={ui} />
        </section>
      )}
      {members.length > 0 && (
        <section aria-labelledby="members">
          <h2 id="members">{t("members", { count: members.length })}</h2>
          <Refs actors={members.slice(0, MEMBERS_FIRST)} ui={ui} />
          {rest.length > 0 && (
            <details>
              <summary>{t("moreMembers", { count: rest.length })}</summary>
              <Refs actors={rest} ui={ui} />
            </details>
          )}
        </section>
      )}
    </>
  );
}

function Refs({ actors, ui }: { readonly actors: readonly ActorRefJson[]; readonly ui: UiLanguage | null }) {
  return (
    <ul className="chips">
      {actors.map((actor) => (
        <li key={actor.id}>
          <Link className="chip" href={withUi(actorPath(actor.id), ui)} prefetch={false}>
            <Told text={actor.name} lang={actor.nameLang} />
          </Link>
        </li>
      ))}
    </ul>
  );
}
