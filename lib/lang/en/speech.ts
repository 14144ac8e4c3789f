import { triggerRows } from "../shared/triggers.ts";

/** Verbs of saying in English news. */
// biome-ignore format: one row a line
export const SPEECH = triggerRows("en", [
  ["say", "CONSULT/statement", "agent-first", "noun", "(?<!\\b(?:not|never|nor) )(?:said|announces(?= that\\b)|declares(?= that\\b)|stated|declared|announced|warned|insisted|stressed|confirmed|argued|acknowledged|told|replied|responded|answered|retorted|countered|wrote|tweeted|posted|remarked|maintained|cautioned|conceded|testified|spoke of|pointed out|made clear|assured|reiterated|repeated that|promised reporters|told reporters|objected|described|noted|clarified|explained|emphasi[sz]ed|underlined|reaffirmed)", "The minister said on Monday that trade would grow."],
]);
