import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ActorRefJson } from "#lib/wire/event-json.ts";

/** An actor as a link that shows its events. The country code is decoration: the name says enough. */
export function ActorChip({ actor, href }: { readonly actor: ActorRefJson; readonly href: string }) {
  const t = useTranslations("actor");
  return (
    <Link className="chip" href={href} prefetch={false} scroll={false} title={t("show", { name: actor.name })}>
      {actor.country && (
        <span className="country" aria-hidden="true">
          {actor.country}
        </span>
      )}
      {actor.name}
    </Link>
  );
}
