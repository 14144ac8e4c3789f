import { expect, test } from "vitest";
import { TEXT } from "#lib/lang/en/text.ts";
import { withLeftOut } from "./left-out.ts";
import { normalise } from "./normalise.ts";

const read = (text: string) => withLeftOut(normalise(text, 0, text.length), TEXT.leftOut);

test.each([
  ["Peru said on Monday the talks had failed.", "peru said on monday that the talks had failed."],
  ["Peru said its planes would be ready.", "peru said that its planes would be ready."],
  ["Peru announced late on Tuesday it closed the port.", "peru announced late on tuesday that it closed the port."],
  ["She told reporters the two sides had signed.", "she told reporters that the two sides had signed."],
])("%s is read with the word that it leaves out", (text, expected) => {
  expect(read(text).text).toBe(expected);
});

test.each([
  "Peru said that the talks had failed.",
  "Peru said after the talks, which had failed, that it was sorry.",
  "Peru announced the deal that was signed on Monday.",
  "“We are done,” said the envoy who had left.",
  "The talks had failed, the ministry said.",
  "Peru said goodbye to its envoy.",
])("%s leaves out none", (text) => {
  expect(read(text).text).not.toMatch(/that.*that|said that (?:after|goodbye|the envoy)|announced that/);
});

test("offsets before and behind the word count in the article", () => {
  const text = "Peru said on Monday the talks had failed.";
  const { text: folded, toOriginal, fromOriginal } = read(text);
  const spanOf = (word: string) => {
    const start = folded.indexOf(word);
    const span = toOriginal({ start, end: start + word.length });
    return text.slice(span.start, span.end);
  };
  expect(["monday", "that", "the talks", "failed"].map(spanOf)).toEqual(["Monday", "", "the talks", "failed"]);
  expect(folded.slice(fromOriginal(text.indexOf("the talks")))).toBe("the talks had failed.");
  expect(folded.slice(0, fromOriginal(text.indexOf("Monday")))).toBe("peru said on ");
});
