import type { Syntax } from "../pack.ts";

/** Grammar of English clauses, as far as telling who acts needs it. */
// biome-ignore format: tables
export const SYNTAX: Syntax = {
  verbFirst: false,
  conjunctions: ["and", "but", "while", "or"],
  complementizers: ["that", "whether", "how", "what"],
  relatives: ["who", "which"],
  obliqueRelatives: ["whom"],
  dropsSubject: false,
  groups: ["rebels?", "insurgents?", "fighters", "militants", "militia(?:s|men)?", "gunmen", "guerrillas", "separatists", "jihadists", "mercenaries", "troops", "soldiers", "forces", "the (?:army|military|navy|air force)", "army", "police(?:men)?", "security forces", "guards", "warplanes", "the (?:junta|opposition|court|judges|tribunal|ministry|parliament|senate|council|cabinet|legislature|presidency|bloc|grouping|alliance|organi[sz]ation|commission|committee|mission|delegation|embassy)", "judges", "lawmakers", "deputies", "senators", "prosecutors", "sources", "officials", "diplomats", "mediators", "negotiators", "envoys", "observers", "monitors", "inspectors", "experts", "protesters", "demonstrators", "voters", "refugees", "hostages", "warring (?:sides|parties)"],
  articles: ["the"],
  prepositions: ["in", "at", "on", "of", "to", "from", "with", "by", "for", "into", "against", "about", "between", "toward", "towards", "through", "over", "under"],
  withWords: ["with", "alongside"],
  datedThings: { nouns: ["agreements?", "accords?", "treat(?:y|ies)", "deals?", "pacts?", "resolutions?", "conventions?", "protocols?", "memorandum", "constitution", "declaration", "communiqu[eé]", "charter", "framework", "roadmap", "law", "act", "war", "coup", "revolution", "referendum", "elections?", "census", "earthquake", "genocide", "massacre", "ruling", "award", "verdict"], determiners: ["the", "a", "an", "its", "his", "her", "their", "this", "that"], ofWords: ["of", "from"] },
  memberWords: { before: ["member of", "candidate for", "ally in"], behind: ["member", "ally", "candidate", "newcomer", "hopeful"] },
  byWords: ["by"],
  sourceWords: ["according to"],
  bothPersons: ["the (?:leaders|presidents|ministers|foreign ministers|prime ministers|envoys|diplomats)(?= (?:[a-z]+ly |also |both |then |later |each |had |have )?(?:[a-z]+ed|met|held|spoke|said|took|made|shook|underlined)(?![a-z]))", "(?:the two|both) (?:leaders|presidents|ministers|foreign ministers|prime ministers|diplomats|men|sides|parties|heads of state|interlocutors)", "(?:the )?pair"],
  bothPronouns: ["they"],
  backWords: ["this was (?:announced|confirmed|made public|reported)", "(?:the|this) (?:announcement|decision|news) was (?:made|announced|taken)"],
  bothStates: ["(?:the two|both) (?:countries|states|governments|nations|capitals|neighbou?rs)", "each (?:side|country)"],
  bothOffices: [[["prime ministers"], ["head-of-government"]], [["foreign ministers"], ["foreign-minister"]], [["presidents", "heads of state"], ["head-of-state"]], [["leaders"], ["head-of-state", "head-of-government", "leader"]]],
  sinceWords: ["since"],
  pastForms: ["[a-z]{2,}ed", "met", "held", "took", "told", "said", "made", "gave", "went", "came", "left", "led", "sent", "saw", "spoke", "flew", "drove", "threw", "broke", "brought", "sat", "began", "won", "struck", "shook", "put", "set out", "found", "became", "withdrew", "undertook", "rang", "swore", "fought", "got"],
  futureForms: ["will \\p{L}+"],
  afterWords: ["after", "following"],
  beforeWords: ["before", "ahead of", "prior to"],
  alsoWords: ["also", "as well"],
  againWords: ["again", "once again", "once more", "a second time", "then"],
  whenWords: ["when"],
  anterior: ["had", "after", "before", "following", "ahead of", "since", "earlier", "previously", "when"],
};
