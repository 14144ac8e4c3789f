import type { EventKind } from "#lib/model/event.ts";
import type { TriggerLine } from "./triggers.ts";

/** How a language opens what is done by announcing it: the name of the rows, and the pattern up to the deed. */
interface Opening {
  readonly name: string;
  readonly pattern: string;
}

/** Lines of a deed told of as announced or decided, by a verb ("announced the closure") and by a noun ("the announcement of the closure"). */
export const declaredBy =
  (verb: Opening, noun: Opening) =>
  (name: string, kind: EventKind, deed: string, ...examples: [verb: string, noun: string]): readonly TriggerLine[] => [
    [`${verb.name}-${name}`, kind, "agent-first", "verb", `${verb.pattern}${deed}`, examples[0]],
    [`${noun.name}-${name}`, kind, "agent-first", "noun", `${noun.pattern}${deed}`, examples[1]],
  ];
