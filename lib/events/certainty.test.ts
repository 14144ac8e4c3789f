import { expect, test } from "vitest";
import { EVENTS } from "#lib/lang/en/events.ts";
import { certaintyAt } from "./certainty.ts";
import { tellingWordsOf } from "./triggers.ts";

const PACK = { events: EVENTS };

const certaintyOf = (clause: string): string => {
  const words = tellingWordsOf(clause, PACK);
  const trigger = words?.triggers[0];
  const all = { start: 0, end: clause.length };
  return words && trigger
    ? certaintyAt(words, all, trigger, trigger.row.word === "noun", trigger.row.type === "REJECT")
    : "no trigger";
};

test.each([
  ["the ministers met in oslo", "asserted"],
  ["the ministers did not meet in oslo", "denied"],
  ["the ministers, who do not speak french, met in oslo", "asserted"],
  ["the ministers met in oslo but did not take questions", "asserted"],
  ["the ministers will meet in oslo", "planned"],
  ["the ministers met in oslo and will fly home", "asserted"],
  ["the summit is scheduled for may", "planned"],
  ["the summit of may ended with a call to end the siege", "asserted"],
  ["what matters is that both sides agreed to a ceasefire", "hypothetical"],
  ["the ministers may have met in oslo", "hypothetical"],
  ["the ministers met in oslo, according to the agency", "reported"],
  ["the general refused to recognise the result", "asserted"],
  ["the minister said his country would not join the embargo", "asserted"],
  ["a planned visit to oslo has been put off", "asserted"],
  ["the king plans to call off his visit", "planned"],
])("%s: %s", (clause, certainty) => {
  expect(certaintyOf(clause)).toBe(certainty);
});
