import type { ExportedEventJson, TellingJson } from "#lib/wire/exported-event-json.ts";
import { articleAddress, type ExportFormat, eventAddress } from "./format.ts";
import { formatPlain, plainRange } from "./plain-date.ts";
import { cutSentence, dateSentence } from "./words.ts";

type ActorJson = ExportedEventJson["actors"][number];

/** schema.org has no word for a date's precision: Dublin Core's date, typed as EDTF, says it. */
const CONTEXT = ["https://schema.org", { dcterms: "http://purl.org/dc/terms/" }];
const EDTF_TYPE = "http://id.loc.gov/datatypes/edtf/EDTF";

const ACTOR_TYPES: Readonly<Record<ActorJson["kind"], string | readonly string[]>> = {
  state: ["Country", "GovernmentOrganization"], // a country cannot be an organizer, its government can
  organisation: "Organization",
  bloc: "Organization",
  person: "Person",
};
const ROLE_PROPERTIES: Readonly<Record<ActorJson["role"], string>> = {
  host: "organizer",
  agent: "performer",
  recipient: "attendee",
  participant: "attendee",
};

const edtfValue = (edtf: string) => ({ "@type": EDTF_TYPE, "@value": edtf });
const actorOf = ({ id, name, kind }: ActorJson) => ({ "@type": ACTOR_TYPES[kind], identifier: id, name });

/** Actors by what they did; properties without an actor are left out. */
function rolesOf(actors: readonly ActorJson[]): Readonly<Record<string, readonly object[]>> {
  const byProperty: Record<string, object[]> = {};
  for (const actor of actors) {
    const property = ROLE_PROPERTIES[actor.role];
    byProperty[property] = [...(byProperty[property] ?? []), actorOf(actor)];
  }
  return byProperty;
}

function articleOf(telling: TellingJson, origin: string): object {
  const { articleId, mentionId, articleTitle, lang, publisher, url, published, quote } = telling;
  const { start } = plainRange(published.edtf);
  return {
    "@type": "NewsArticle",
    "@id": articleAddress(origin, articleId),
    headline: articleTitle,
    inLanguage: lang,
    ...(publisher === null ? {} : { publisher: { "@type": "Organization", name: publisher } }),
    ...(url === null ? {} : { url }),
    ...(start === null ? {} : { datePublished: formatPlain(start) }),
    ...(published.edtf === null ? {} : { "dcterms:date": edtfValue(published.edtf) }),
    hasPart: {
      "@type": "Quotation",
      "@id": articleAddress(origin, articleId, mentionId),
      inLanguage: lang,
      text: quote,
    },
  };
}

/** One event as schema.org Event; its dates are as fine as they are known, and left out where only words can say them. */
export function eventJsonLd(event: ExportedEventJson, origin: string): object {
  const { id, title, type, mode, certainty, edtf, actors, partOf, tellings } = event;
  const { start, end } = plainRange(edtf);
  const address = eventAddress(origin, id);
  return {
    "@type": "Event",
    "@id": address,
    identifier: address,
    url: address,
    name: title,
    description: dateSentence(event),
    ...(start === null ? {} : { startDate: formatPlain(start) }),
    ...(end === null ? {} : { endDate: formatPlain(end) }),
    ...(edtf === null ? {} : { "dcterms:date": edtfValue(edtf) }),
    ...(certainty === "planned" ? { eventStatus: "https://schema.org/EventScheduled" } : {}),
    keywords: [type, ...(mode === null ? [] : [mode]), certainty],
    about: actors.map(actorOf),
    ...rolesOf(actors),
    ...(partOf === null ? {} : { superEvent: { "@type": "Event", "@id": eventAddress(origin, partOf) } }),
    subjectOf: tellings.map((telling) => articleOf(telling, origin)),
  };
}

/** A schema.org ItemList of Events; its `numberOfItems` counts all, also those that a cut leaves out. */
export const jsonLd: ExportFormat = {
  mediaType: "application/ld+json",
  extension: "jsonld",
  open: (scope) => {
    const cut = cutSentence(scope);
    const head = {
      "@context": CONTEXT,
      "@type": "ItemList",
      name: "Dateline",
      ...(cut === null ? {} : { description: cut }),
      numberOfItems: scope.total,
    };
    return `${JSON.stringify(head).slice(0, -1)},"itemListElement":[\n`;
  },
  entry: (event, { origin }) => JSON.stringify(eventJsonLd(event, origin)),
  separator: ",\n",
  close: () => "\n]}\n",
};
