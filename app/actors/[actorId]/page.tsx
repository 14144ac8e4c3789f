import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { cache } from "react";
import { getStore } from "#lib/store/index.ts";
import type { ActorDetailJson } from "#lib/wire/actor-detail-json.ts";
import { uiOf, withUi } from "#lib/wire/ui-language.ts";
import { EMPTY_VIEW, viewHref } from "#lib/wire/view.ts";
import { ActorPage } from "../../_actor/actor-page.tsx";
import { askedUi } from "../../_i18n/asked-ui.ts";
import { actorPath } from "../../_ui/actor-path.ts";
import { SiteHeader } from "../../_ui/site-header.tsx";
import { readActorDetail } from "../../actor-detail.ts";
import { alternatesOf } from "../../language-alternates.ts";
import { previewOf } from "../../link-preview.ts";
import { requestOrigin } from "../../request-origin.ts";

interface PageProps {
  readonly params: Promise<{ readonly actorId: string }>;
}

/** The actor of an address, asked once a request. */
const actorOf = cache(async (encodedId: string): Promise<ActorDetailJson> => {
  const actor = await readActorDetail(await getStore(), decodeURIComponent(encodedId), uiOf(await getLocale()));
  return actor ?? notFound();
});

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { id, name, total } = await actorOf((await params).actorId);
  const t = await getTranslations("actor");
  const description = t("description", { name, count: total });
  const path = actorPath(id);
  const asked = await askedUi();
  const ui = uiOf(await getLocale());
  return {
    metadataBase: await requestOrigin(),
    title: name,
    description,
    ...alternatesOf(path, asked),
    ...previewOf({
      title: name,
      description,
      path: withUi(path, asked),
      card: `/card.png${viewHref({ ...EMPTY_VIEW, actors: [id], ui }).slice(1)}`,
      type: "profile",
      ui,
    }),
  };
}

/** One actor: who it is, when the archive's events name it, and beside whom. */
export default async function Page({ params }: PageProps) {
  const actor = await actorOf((await params).actorId);
  return (
    <>
      <SiteHeader />
      <ActorPage actor={actor} ui={await askedUi()} />
    </>
  );
}
