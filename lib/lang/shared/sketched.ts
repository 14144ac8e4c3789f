import { type Certainty, EVENT_TYPES, type EventType, modesOf } from "#lib/model/event.ts";
import type { CodedEvent, HeadlineParty } from "../pack.ts";

/** Somebody in a line: a state, or, marked in front, a man, a woman, one whose family name stands first, an unlisted person, an organisation, a bloc. */
function partyOf(written: string): HeadlineParty {
  const [, mark = "", name = ""] = /^(?:([mfc?ob]):)?(.*)$/.exec(written) ?? [];
  if (mark === "o") return { name, kind: "organisation" };
  if (mark === "b") return { name, kind: "bloc" };
  if (mark === "") return { name, kind: "state" };
  return {
    name,
    kind: "person",
    ...(mark === "f" && { female: true }),
    ...(mark === "c" && { familyFirst: true }),
    ...(mark === "?" && { unlisted: true }),
  };
}

const partiesOf = (written: string): readonly HeadlineParty[] =>
  written.trim() === "" ? [] : written.split(";").map((each) => partyOf(each.trim()));

/**
 * A coded event for the tables of the headline tests: "visit planned | m:James Cleverly | Kazakhstan" — mode or type, certainty where it
 * is not asserted, agents, others, with ";" between several, "within" behind the kind where the other side is a body of those who act.
 */
export function sketched(line: string): CodedEvent {
  const [coding = "", agents = "", others = ""] = line.split("|");
  const [kind = "", ...words] = coding.trim().split(" ");
  const certainty = words.find((word) => word !== "within") ?? "asserted";
  const type = EVENT_TYPES.find((each) => each === kind || modesOf(each).some((mode) => mode === kind));
  return {
    type: type as EventType,
    mode: modesOf(type as EventType).find((mode) => mode === kind) ?? null,
    certainty: certainty as Certainty,
    agents: partiesOf(agents),
    others: partiesOf(others),
    ...(words.includes("within") && { within: true }),
  };
}
