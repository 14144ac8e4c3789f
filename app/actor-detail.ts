import { type ActorProfile, profileOf } from "#lib/actors/profile.ts";
import { readActor, readFacets, type Store } from "#lib/store/index.ts";
import type { ActorActivityJson, ActorDetailJson, NamesJson, OfficeTermJson } from "#lib/wire/actor-detail-json.ts";
import { actorRef } from "#lib/wire/actor-ref.ts";
import { DEFAULT_UI, UI_LANGUAGES, type UiLanguage } from "#lib/wire/ui-language.ts";
import { EMPTY_VIEW, pickFilter } from "#lib/wire/view.ts";
import { readDensity } from "./first-view.ts";

/** What the archive and the tables know of one actor, worded in `ui`; null where neither knows it. */
export async function readActorDetail(store: Store, id: string, ui: UiLanguage): Promise<ActorDetailJson | null> {
  const profile = profileOf(id);
  const activity = (await readActor(store, id, ui)) ?? (profile && withoutEvents(profile, ui));
  if (!activity) return null;
  return {
    ...activity,
    names: joinedNames([profile?.names ?? {}, asForms(activity.names)], ui),
    wikidata: profile?.wikidata ?? null,
    offices: profile ? officesOf(profile, ui) : [],
    groups: (profile?.groups ?? []).map((group) => actorRef(group, ui)),
    members: (profile?.members ?? []).map((member) => actorRef(member, ui)),
    stretches: activity.dates === null ? await stretchesOf(store, id, ui) : [],
  };
}

/** Of an actor with very many events: when they are, as the strip under the timeline counts. */
async function stretchesOf(store: Store, id: string, ui: UiLanguage): Promise<ActorDetailJson["stretches"]> {
  const filter = { ...pickFilter(EMPTY_VIEW), actors: [id] };
  return [...(await readDensity(store, filter, await readFacets(store, filter, ui)))];
}

/** A listed actor that no event names. */
const withoutEvents = ({ actor }: ActorProfile, ui: UiLanguage): ActorActivityJson => ({
  ...actorRef(actor, ui),
  listed: true,
  names: [],
  total: 0,
  dated: 0,
  dates: [],
  companions: [],
  earliest: [],
  latest: [],
});

type Forms = Readonly<Record<string, readonly string[]>>;

const asForms = (names: readonly NamesJson[]): Forms =>
  Object.fromEntries(names.map(({ lang, forms }) => [lang, forms]));

/** Names of several tables, each form once; the reader's language first, then those of the interface, then the others by code. */
function joinedNames(tables: readonly Forms[], ui: UiLanguage): NamesJson[] {
  const first = [ui, DEFAULT_UI, ...UI_LANGUAGES];
  const others = tables.flatMap((table) => Object.keys(table)).sort();
  return [...new Set([...first, ...others])].flatMap((lang) => {
    const forms = [...new Set(tables.flatMap((table) => table[lang] ?? []))];
    return forms.length > 0 ? [{ lang, forms }] : [];
  });
}

const officesOf = ({ terms }: ActorProfile, ui: UiLanguage): OfficeTermJson[] =>
  terms.flatMap(({ person, office, of, term, uncertain = false, source }) => {
    const [holder, place] = [profileOf(person)?.actor, profileOf(of)?.actor];
    if (!holder || !place) return [];
    const refs = { person: actorRef(holder, ui), female: holder.female ?? false, of: actorRef(place, ui) };
    return [{ office, ...refs, ...term, uncertain, source }];
  });
