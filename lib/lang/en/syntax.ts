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
  pastForms: ["[a-z]{2,}ed", "met", "held", "took", "told", "said", "made", "gave", "went", "came", "left", "led", "sent", "saw", "spoke", "flew", "drove", "threw", "broke", "brought", "sat", "began", "won", "struck", "shook", "put", "set out", "found", "became", "withdrew", "undertook", "rang", "swore", "fought", "got"],
  futureForms: ["will \\p{L}+"],
  afterWords: ["after", "following"],
  beforeWords: ["before", "ahead of", "prior to"],
  againWords: ["again", "once again", "once more", "a second time", "then"],
  anterior: ["had", "after", "before", "following", "ahead of", "since", "earlier", "previously", "when"],
};
