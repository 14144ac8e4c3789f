import { expect, test } from "vitest";
import type { DctEvidence, HeldTerm } from "#lib/model/dct-evidence.ts";
import { evidenceSentence } from "./evidence-sentence.ts";

const CLEVERLY: HeldTerm = {
  person: "james-cleverly",
  office: "foreign-minister",
  of: "GBR",
  from: "2022-09-06",
  to: "2023-11-13",
};
const TOKAYEV: HeldTerm = {
  person: "kassym-jomart-tokayev",
  office: "head-of-state",
  of: "KAZ",
  from: "2019-03-20",
  to: null,
};
const ELSEWHERE = { words: "18 March", title: "A visit", lang: "en", edtf: "2023-03-18" };

test.each<readonly [DctEvidence, string]>([
  [{ kind: "printed", words: "3 May 2022" }, "The article prints its date: “3 May 2022”."],
  [
    { kind: "terms", terms: [CLEVERLY], hold: { year: 2023, date: "XXXX-03-18" } },
    "James Cleverly was Foreign Secretary of the United Kingdom from 6 September 2022 to 13 November 2023; that term holds one 18 March: 2023.",
  ],
  [
    { kind: "terms", terms: [CLEVERLY, TOKAYEV], hold: { year: 2023, date: null } },
    "James Cleverly was Foreign Secretary of the United Kingdom from 6 September 2022 to 13 November 2023; Kassym-Jomart Tokayev has been President of Kazakhstan since 20 March 2019; those terms together hold only 2023.",
  ],
  [
    { kind: "terms", terms: [TOKAYEV], hold: null },
    "Kassym-Jomart Tokayev has been President of Kazakhstan since 20 March 2019.",
  ],
  [
    { kind: "day-after-date", words: "3 May 2018" },
    "“3 May 2018” is the latest date that it tells with its year; its own is probably the first such day after it.",
  ],
  [{ kind: "open-years", years: [2012, 2013, 2014] }, "Nothing in the text decides between 2012, 2013 or 2014."],
  [{ kind: "current-month", words: "18 مارس الجاري", month: 3 }, "“18 مارس الجاري” calls March the current month."],
  [
    { kind: "published-elsewhere", ...ELSEWHERE, year: 2023 },
    "What is dated “18 March” is told in “A visit” too, published 18 March 2023: the last such date before it lies in 2023.",
  ],
  [{ kind: "set-by-editor", reason: "The diary says so" }, "An editor set it: The diary says so."],
  [{ kind: "without-editor", edtf: null }, "Without it no date of the article could be told."],
])("%j", (evidence, sentence) => expect(evidenceSentence(evidence)).toBe(sentence));

test("what an earlier program stored stays as it is", () => {
  expect(evidenceSentence("Cleverly was Foreign Secretary then.")).toBe("Cleverly was Foreign Secretary then.");
});
