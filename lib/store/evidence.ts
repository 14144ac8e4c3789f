import { actorById } from "#lib/actors/gazetteer.ts";
import type { DctEvidence, HeldTerm } from "#lib/model/dct-evidence.ts";
import type { MergeEvidence } from "#lib/model/merge-evidence.ts";
import { type ActorRefJson, actorRef } from "#lib/wire/actor-ref.ts";
import type { DctEvidenceJson } from "#lib/wire/dct-evidence-json.ts";
import type { MergeEvidenceJson } from "#lib/wire/merge-evidence-json.ts";
import type { UiLanguage } from "#lib/wire/ui-language.ts";

/** The name of an actor of the tables; its id where they do not list it any more. */
function nameOf(id: string, kind: "person" | "state", ui: UiLanguage): ActorRefJson {
  const listed = actorById(id);
  return listed ? actorRef(listed, ui) : { id, name: id, kind, country: null };
}

const termJson = ({ person, office, of, from, to }: HeldTerm, ui: UiLanguage) => ({
  person: nameOf(person, "person", ui),
  female: actorById(person)?.female ?? false,
  office,
  of: nameOf(of, "state", ui),
  from,
  to,
});

/** Why an article has its date, with names in a language of the interface. What an earlier program stored is a sentence in English. */
export const evidenceJson = (stored: readonly (DctEvidence | string)[], ui: UiLanguage): DctEvidenceJson[] =>
  stored.map((evidence) => {
    if (typeof evidence === "string") return { kind: "sentence", text: evidence };
    if (evidence.kind === "terms") return { ...evidence, terms: evidence.terms.map((term) => termJson(term, ui)) };
    return evidence.kind === "open-years" ? { ...evidence, years: [...evidence.years] } : evidence;
  });

/**
 * Why tellings are one event, with the names of actors as its summary has them; whom it has no more, an editor took out. What an earlier
 * program stored is a sentence in English.
 */
export const mergeEvidenceJson = (
  stored: readonly (MergeEvidence | string)[],
  actors: readonly ActorRefJson[],
): MergeEvidenceJson[] =>
  stored.map((evidence) => {
    if (typeof evidence === "string") return { kind: "sentence", text: evidence };
    if (evidence.kind !== "alike") return evidence;
    return { ...evidence, actors: actors.filter(({ id }) => evidence.actors.includes(id)) };
  });
