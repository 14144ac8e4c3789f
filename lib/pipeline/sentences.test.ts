import { describe, expect, test } from "vitest";
import type { EventMention } from "#lib/model/event.ts";
import { AGENCY_CASES } from "./agency-cases.ts";
import { articleOf } from "./article.ts";
import { extractArticle } from "./extract-article.ts";
import { IMPERSONAL_CASES } from "./impersonal-cases.ts";
import { MILESTONE_CASES } from "./milestone-cases.ts";
import { PUBLISHED, SENTENCE_CASES } from "./sentence-cases.ts";
import { STORY_CASES } from "./story-cases.ts";

const shown = ({ edtf, type, certainty, actors }: EventMention): string => {
  const kind = certainty === "asserted" ? type : `${type} ${certainty}`;
  const ids = actors.map(({ mention }) => mention.actorId).sort();
  return `${edtf ?? "undated"} ${kind}: ${ids.join(" ")}`;
};

describe("a sentence of news tells its events, their dates and who takes part", () => {
  test.each([...SENTENCE_CASES, ...STORY_CASES, ...IMPERSONAL_CASES, ...MILESTONE_CASES, ...AGENCY_CASES])(
    "%s: %s",
    (lang, text, events) => {
      const reading = extractArticle(articleOf(text, { lang, published: PUBLISHED }));
      expect(reading.events.map(shown)).toEqual(events);
    },
  );
});
