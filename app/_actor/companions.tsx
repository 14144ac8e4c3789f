import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import type { CompanionJson } from "#lib/wire/actor-detail-json.ts";
import { withUi } from "#lib/wire/ui-language.ts";
import { EMPTY_VIEW, type View, viewHref } from "#lib/wire/view.ts";
import { actorPath } from "../_ui/actor-path.ts";
import { Told } from "../_ui/told.tsx";
import type { ActorProps } from "./actor-page.tsx";

/** Whom the actor meets: the actors of its events, with meetings and all events, each number leading to those events. */
export function Companions({ actor, ui }: ActorProps) {
  const t = useTranslations("actor.companions");
  const { id, companions } = actor;
  if (companions.length === 0) return null;
  const most = Math.max(...companions.map(({ together }) => together));
  const both = (other: string, more: Partial<View> = {}) =>
    viewHref({ ...EMPTY_VIEW, actors: [id, other], match: "all", ...more, ui });
  return (
    <section aria-labelledby="companions">
      <h2 id="companions">{t("title")}</h2>
      <table className="companions">
        <thead>
          <tr>
            <th scope="col">{t("actor")}</th>
            <th scope="col">{t("meetings")}</th>
            <th scope="col" colSpan={2}>
              {t("together")}
            </th>
          </tr>
        </thead>
        <tbody>
          {companions.map((other) => (
            <Row key={other.id} other={other} most={most} both={both} page={withUi(actorPath(other.id), ui)} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface RowProps {
  readonly other: CompanionJson;
  readonly most: number;
  readonly both: (other: string, more?: Partial<View>) => string;
  readonly page: string;
}

function Row({ other, most, both, page }: RowProps) {
  const t = useTranslations("actor.companions");
  const format = useFormatter();
  const { id, name, nameLang, meetings, together } = other;
  return (
    <tr>
      <th scope="row">
        <Link href={page} prefetch={false}>
          <Told text={name} lang={nameLang} />
        </Link>
      </th>
      <td>
        {meetings > 0 && (
          <Link
            href={both(id, { types: ["CONSULT"] })}
            prefetch={false}
            aria-label={t("meetingsWith", { count: meetings, name })}
          >
            {format.number(meetings)}
          </Link>
        )}
      </td>
      <td>
        <Link href={both(id)} prefetch={false} aria-label={t("eventsWith", { count: together, name })}>
          {format.number(together)}
        </Link>
      </td>
      <td className="companion-bar" aria-hidden="true">
        <svg aria-hidden="true" width="100%" height="0.625rem">
          <rect className="bar-all" width={`${(together / most) * 100}%`} height="100%" />
          <rect className="bar-meetings" width={`${(meetings / most) * 100}%`} height="100%" />
        </svg>
      </td>
    </tr>
  );
}
