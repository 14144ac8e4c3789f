import type { TriggerLine } from "../shared/triggers.ts";

/** Words that point at the deed told before, whose type they take. */
// biome-ignore format: table
export const SAME_DEED: readonly TriggerLine[] = [
  ["follow-suit", "COOPERATE", "agent-first", "verb", "(?:follow(?:ed|s|ing)? (?:suit|(?:its|his|her|their) (?:lead|example)|in (?:its|his|her|their) footsteps)|did (?:the same|likewise|so too)|(?<=\\b(?:and|while|but) (?!(?:he|she|it|they|then|later) )(?:[a-z]+ ){1,4})did so(?= (?:in|on|last|two|three|a|the)(?![a-z]))|(?:respond|repli|react|retaliat|answer)(?:ed|es|s|ing)? in kind|reciprocated|joined (?:them|in)(?= (?:last|in|on|a|two|three|later|this|that|the following|soon)(?![a-z]))|(?<=(?:will|would|to|may|could) )(?:follow suit|do (?:the same|likewise)|(?:respond|retaliate) in kind|reciprocate))", "Ecuador followed suit a year later."],
];
