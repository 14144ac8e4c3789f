import type { Phrases, Templates } from "../shared/headline.ts";

/**
 * Verb phrases in the infinitive. Each says what all triggers of its type have in common and no more: a rally and a riot are both
 * "protest", a treaty and a promise both a "commitment".
 */
interface Template extends Phrases<string> {
  /** Headline without any actor. */
  readonly noun: string;
}

// biome-ignore format: table
export const TEMPLATES: Templates<Template> = {
  types: {
    AGREE:     { to: "make a commitment to",           alone: "make a commitment",          noun: "Commitment", together: "make commitments" },
    CONSULT:   { to: "hold talks with",                alone: "hold talks",                 noun: "Talks" },
    SUPPORT:   { to: "voice support for",              alone: "voice support",              noun: "Statement of support" },
    CONCEDE:   { to: "make a concession to",           alone: "make a concession",          noun: "Concession" },
    COOPERATE: { to: "cooperate with",                 alone: "take a cooperative step", noun: "Cooperation", together: "cooperate" },
    AID:       { to: "give aid to",                    alone: "give aid",                   noun: "Aid" },
    RETREAT:   { to: "pull back from",                 alone: "pull back",                  noun: "Withdrawal" },
    REQUEST:   { to: "appeal to",                      alone: "issue an appeal",            noun: "Appeal" },
    ACCUSE:    { to: "criticise",                      alone: "voice criticism",            noun: "Criticism" },
    REJECT:    { to: "rebuff",                         alone: "issue a rejection",          noun: "Rejection" },
    THREATEN:  { to: "warn",                           alone: "issue a warning",            noun: "Warning" },
    PROTEST:   { to: "protest against",                alone: "protest",                    noun: "Protest" },
    SANCTION:  { to: "take measures against",          alone: "take restrictive measures",  noun: "Restrictive measures" },
    MOBILIZE:  { to: "take military steps involving",  alone: "take military steps",        noun: "Military steps" },
    COERCE:    { to: "take coercive measures against", alone: "take coercive measures",     noun: "Coercive measures" },
    ASSAULT:   { to: "use force against",              alone: "use force",                  noun: "Use of force" },
  },
  modes: {
    visit:              { to: "visit",                                alone: "pay a visit",                          noun: "Visit" },
    "third-party":      { to: "facilitate talks between",             alone: "facilitate talks",                     noun: "Mediation", toOne: "facilitate talks with" },
    multilateral:       { to: "take part in a multilateral meeting with", alone: "take part in a multilateral meeting", noun: "Multilateral meeting", inBody: "take part in a meeting of" },
    phone:              { to: "speak by phone with",                  alone: "speak by phone",                       noun: "Phone call" },
    meeting:            { to: "meet",                                 alone: "hold a meeting",                       noun: "Meeting", together: "meet" },
    summit:             { to: "take part in a summit with",           alone: "take part in a summit",                noun: "Summit", inBody: "take part in a summit of" },
    "press-conference": { to: "hold a press conference with",         alone: "hold a press conference",              noun: "Press conference" },
    reception:          { to: "receive",                              alone: "receive guests",                       noun: "Reception" },
    statement:          { to: "make a statement on",                  alone: "make a statement",                     noun: "Statement" },
    sign:               { to: "sign an agreement with", alone: "sign a document", noun: "Signing", together: "sign an agreement" },
    ratify:             { to: "ratify an agreement with", alone: "ratify an agreement", noun: "Ratification" },
    adopt:              { to: "adopt a document on", alone: "adopt a document", noun: "Adoption of a document" },
    "joint-statement":  { to: "issue a joint statement with", alone: "issue a joint statement", noun: "Joint statement" },
    recognise:          { to: "recognise", alone: "grant recognition", noun: "Recognition" },
    congratulate:       { to: "congratulate", alone: "send congratulations", noun: "Congratulations" },
    condole:            { to: "offer condolences to", alone: "offer condolences", noun: "Condolences" },
    thank:              { to: "thank", alone: "express thanks", noun: "Thanks" },
    relations:          { to: "formalise ties with", alone: "formalise ties", noun: "Formal ties" },
    exchange:           { to: "exchange prisoners with", alone: "exchange prisoners", noun: "Prisoner exchange" },
    appoint:            { to: "appoint an envoy to", alone: "appoint an envoy", noun: "Appointment of an envoy", toPersons: "appoint" },
    "open-mission":     { to: "open a mission in", alone: "open a mission", noun: "Opening of a mission" },
    invite:             { to: "invite", alone: "issue an invitation", noun: "Invitation" },
    summon:             { to: "summon the envoy of", alone: "summon an envoy", noun: "Summoning of an envoy", toPersons: "summon" },
    deny:               { to: "deny a claim about", alone: "deny a claim", noun: "Denial" },
    "call-off":         { to: "shelve plans with", alone: "shelve plans", noun: "Plans shelved" },
    leave:              { to: "leave", alone: "leave an agreement or organisation", noun: "Exit from an agreement or organisation" },
    "vote-against":     { to: "vote against", alone: "vote against a proposal", noun: "Vote against" },
    restrict:           { to: "impose sanctions on", alone: "impose sanctions", noun: "Sanctions" },
    expel:              { to: "expel diplomats of", alone: "expel diplomats", noun: "Expulsion of diplomats", toPersons: "expel" },
    recall:             { to: "recall an envoy from", alone: "recall an envoy", noun: "Recall of an envoy", toPersons: "recall" },
    sever:              { to: "break off ties with", alone: "break off ties", noun: "Breaking-off of ties" },
    "close-mission":    { to: "close a mission in", alone: "close a mission", noun: "Closure of a mission" },
    suspend:            { to: "suspend cooperation with", alone: "suspend cooperation", noun: "Suspension of cooperation" },
    withdraw:           { to: "withdraw forces from", alone: "withdraw forces", noun: "Withdrawal of forces" },
    ceasefire:          { to: "agree to a ceasefire with", alone: "agree to a ceasefire", noun: "Ceasefire" },
    release:            { to: "release", alone: "release detainees", noun: "Release of detainees" },
    ease:               { to: "ease restrictions on", alone: "ease restrictions", noun: "Easing of restrictions" },
    resign:             { to: "resign", alone: "resign", noun: "Resignation" },
    apologise:          { to: "apologise to", alone: "apologise", noun: "Apology" },
    arrest:             { to: "arrest", alone: "make arrests", noun: "Arrests" },
    sentence:           { to: "sentence", alone: "pass a sentence", noun: "Sentence" },
    deploy:             { to: "deploy forces in relation to", alone: "deploy forces", noun: "Deployment of forces" },
    exercise:           { to: "hold exercises with", alone: "hold military exercises", noun: "Military exercises" },
  },
  session:              { to: "hold a meeting with",                  alone: "hold a meeting",                       noun: "Meeting" },
};
