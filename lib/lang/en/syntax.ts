import type { Syntax } from "../pack.ts";

/** Grammar of English clauses, as far as telling who acts needs it. */
// biome-ignore format: tables
export const SYNTAX: Syntax = {
  verbFirst: false,
  conjunctions: ["and", "but", "while", "or"],
  complementizers: ["that", "whether", "how", "what"],
  relatives: ["who", "which"],
  dropsSubject: false,
  prepositions: ["in", "at", "on", "of", "to", "from", "with", "by", "for", "into", "against", "about", "between", "toward", "towards", "through", "over", "under"],
  withWords: ["with", "alongside"],
  byWords: ["by"],
  bothPersons: ["(?:the two|both) (?:leaders|presidents|ministers|foreign ministers|prime ministers|diplomats|men|sides|parties|heads of state|interlocutors)", "(?:the )?pair"],
  bothStates: ["(?:the two|both) (?:countries|states|governments|nations|capitals|neighbou?rs)", "each (?:side|country)"],
  futureForms: ["will \\p{L}+"],
  afterWords: ["after", "following"],
  beforeWords: ["before", "ahead of", "prior to"],
  anterior: ["had", "after", "before", "following", "ahead of", "since", "earlier", "previously", "when"],
};
