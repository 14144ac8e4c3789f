import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { ActorDetailJson } from "#lib/wire/actor-detail-json.ts";
import type { EventSummaryJson } from "#lib/wire/event-json.ts";
import type { UiLanguage } from "#lib/wire/ui-language.ts";
import { EMPTY_VIEW, viewHref } from "#lib/wire/view.ts";
import { Entries } from "../_list/event-list.tsx";
import { Told } from "../_ui/told.tsx";
import { Activity } from "./activity.tsx";
import { Companions } from "./companions.tsx";
import { Groups, Names } from "./identity.tsx";
import { Offices } from "./offices.tsx";

export interface ActorProps {
  readonly actor: ActorDetailJson;
  /** Language of the interface as the address asks for it; every link keeps it. */
  readonly ui: UiLanguage | null;
}

/** One actor, complete without JavaScript: who it is, when events name it, beside whom, and the first and last of them. */
export function ActorPage({ actor, ui }: ActorProps) {
  return (
    <main id="main" tabIndex={-1} className="actor-page">
      <ActorHead actor={actor} ui={ui} />
      <div className="actor-told">
        {actor.total > 0 && <Activity actor={actor} ui={ui} />}
        <Companions actor={actor} ui={ui} />
        <Ends actor={actor} ui={ui} />
      </div>
      <div className="actor-known">
        <Offices actor={actor} ui={ui} />
        <Names actor={actor} />
        <Groups actor={actor} ui={ui} />
      </div>
    </main>
  );
}

function ActorHead({ actor, ui }: ActorProps) {
  const t = useTranslations("actor");
  const { id, name, nameLang, kind, country, listed, wikidata, total } = actor;
  return (
    <header className="actor-head">
      <p className="eyebrow">
        {t(`kind.${kind}`)}
        {country && (
          <>
            {" · "}
            <span className="country">{country}</span>
          </>
        )}
      </p>
      <h1>
        <Told text={name} lang={nameLang} />
      </h1>
      {!listed && <p className="actor-provisional">{t("provisional")}</p>}
      {total === 0 && <p className="muted">{t("noEvents")}</p>}
      <p className="actor-links">
        {total > 0 && (
          <Link className="button primary" href={viewHref({ ...EMPTY_VIEW, actors: [id], ui })} prefetch={false}>
            {t("onTimeline", { count: total })}
          </Link>
        )}
        {wikidata && (
          <a className="button" href={`https://www.wikidata.org/wiki/${wikidata}`} rel="noreferrer">
            Wikidata
          </a>
        )}
      </p>
    </header>
  );
}

/** The first and the last events, as the list shows them; all of them where they are few. */
function Ends({ actor, ui }: ActorProps) {
  const t = useTranslations("actor");
  const { earliest, latest, dated } = actor;
  if (dated <= earliest.length + latest.length)
    return (
      <Section id="events" title={t("events")} events={[...earliest, ...latest]} ui={ui}>
        <Undated actor={actor} ui={ui} />
      </Section>
    );
  return (
    <>
      <Section id="earliest" title={t("earliest")} events={earliest} ui={ui} />
      <Section id="latest" title={t("latest")} events={latest} ui={ui}>
        <Undated actor={actor} ui={ui} />
      </Section>
    </>
  );
}

function Undated({ actor, ui }: ActorProps) {
  const t = useTranslations("actor");
  const count = actor.total - actor.dated;
  if (count === 0) return null;
  return (
    <p className="actor-note">
      <Link href={`${viewHref({ ...EMPTY_VIEW, actors: [actor.id], ui })}#undated`} prefetch={false}>
        {t("undated", { count })}
      </Link>
    </p>
  );
}

interface SectionProps {
  readonly id: string;
  readonly title: string;
  readonly events: readonly EventSummaryJson[];
  readonly ui: UiLanguage | null;
  readonly children?: ReactNode;
}

function Section({ id, title, events, ui, children }: SectionProps) {
  if (events.length === 0 && !children) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <Entries events={events} ui={ui} level={3} />
      {children}
    </section>
  );
}
