import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ActorRefJson } from "#lib/wire/actor-ref.ts";
import { type UiLanguage, withUi } from "#lib/wire/ui-language.ts";
import { actorPath } from "./actor-path.ts";
import { Told } from "./told.tsx";

interface ActorChipProps {
  readonly actor: ActorRefJson;
  /** The view that shows its events. */
  readonly href: string;
  readonly ui: UiLanguage | null;
}

/** An actor as a link that shows its events, and beside it the one to its own page. The country code is decoration: the name says enough. */
export function ActorChip({ actor, href, ui }: ActorChipProps) {
  const t = useTranslations("actor");
  const about = t("about", { name: actor.name });
  return (
    <span className="chip chip-split">
      <Link href={href} prefetch={false} scroll={false} title={t("show", { name: actor.name })}>
        {actor.country && (
          <span className="country" aria-hidden="true">
            {actor.country}
          </span>
        )}
        <Told text={actor.name} lang={actor.nameLang} />
      </Link>
      <Link
        className="chip-about"
        href={withUi(actorPath(actor.id), ui)}
        prefetch={false}
        title={about}
        aria-label={about}
      >
        <svg aria-hidden="true" viewBox="0 0 16 16" width="14" height="14" fill="none" stroke="currentColor">
          <circle cx="8" cy="5" r="2.75" strokeWidth="1.5" />
          <path d="M2.75 14c.6-3 2.6-4.25 5.25-4.25S12.65 11 13.25 14" strokeWidth="1.5" strokeLinecap="round" />
        </svg>
      </Link>
    </span>
  );
}
