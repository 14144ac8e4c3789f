import { describe, expect, test } from "vitest";
import type { EventMention } from "#lib/model/event.ts";
import type { ArticleReading, CorpusReading } from "#lib/model/reading.ts";
import { articleDetailSchema } from "#lib/wire/article-json.ts";
import { eventDetailSchema } from "#lib/wire/event-json.ts";
import { exportedListSchema } from "#lib/wire/exported-event-json.ts";
import { ACTORS, actorMention, fill, NO_FILTER } from "./corpus.suite.ts";
import type { Store } from "./database.ts";
import { listExported, readExported } from "./list-exported.ts";
import { readArticle } from "./read-article.ts";
import { readEvent } from "./read-event.ts";

const TEXT = "وصل كليفرلي إلى أستانا يوم 18 مارس. التقى الوزير نظيره هناك. وغادر لاحقًا.";
const at = (words: string, from = 0): { start: number; end: number } => {
  const start = TEXT.indexOf(words, from);
  return { start, end: start + words.length };
};
const DATE = { ...at("18 مارس"), text: "18 مارس" };
const REASON = { rule: "resolve/nearest-year", reference: "2023-03", referenceKind: "dct" } as const;

/** Two sentences tell one event; its date words stand in the first. */
const MEETING: EventMention = {
  id: "meeting",
  articleId: "article-visit",
  start: at("18 مارس").start,
  end: at("هناك").end,
  quote: TEXT.slice(at("18 مارس").start, at("هناك").end),
  trigger: at("التقى"),
  type: "CONSULT",
  mode: "meeting",
  certainty: "reported",
  edtf: "2023-03-18",
  basis: "explicit",
  dateEvidence: { timex: { ...DATE, rule: "ar/day-month" }, reason: REASON, rule: "date/in-clause" },
  actors: [{ mention: actorMention("james-cleverly", "كليفرلي", at("كليفرلي").start), role: "agent" }],
  rule: "ar/meet",
};

const LEAVING: EventMention = {
  ...MEETING,
  ...at("وغادر"),
  id: "leaving",
  quote: "وغادر",
  trigger: at("وغادر"),
  edtf: null,
  basis: "undated",
  actors: [],
};

const READING: ArticleReading = {
  article: {
    id: "article-visit",
    text: TEXT,
    metadata: { title: null, url: "https://example.org/1", publisher: "Example", lang: null, published: null },
  },
  lang: "ar",
  title: "زيارة",
  dct: {
    edtf: "2023-03",
    basis: "inferred",
    evidence: [{ kind: "current-month", words: "18 مارس الجاري", month: 3 }],
    rule: "dct/current-month",
  },
  timexes: [
    {
      ...DATE,
      type: "DATE",
      expression: { kind: "calendar", day: 18, month: 3 },
      rule: "ar/day-month",
      edtf: "2023-03-18",
      bound: null,
      explicit: true,
      reason: REASON,
    },
    {
      ...at("لاحقًا"),
      text: "لاحقًا",
      type: "VAGUE",
      expression: { kind: "vague", points: "narrative" },
      rule: "ar/later",
      edtf: null,
      bound: null,
      explicit: false,
      reason: REASON,
    },
  ],
  actorMentions: [
    actorMention("james-cleverly", "كليفرلي", at("كليفرلي").start),
    actorMention("KAZ", "أستانا", at("أستانا").start),
    actorMention("james-cleverly", "الوزير", at("الوزير").start),
  ],
  actors: ACTORS,
  events: [MEETING, LEAVING],
  sentences: [
    { start: 0, end: at(".").end },
    { start: at("التقى").start, end: at("هناك").end + 1 },
    { start: at("وغادر").start, end: TEXT.length },
  ],
};

const CORPUS: CorpusReading = {
  articles: [READING],
  events: [
    {
      id: "meeting",
      memberIds: ["meeting"],
      edtf: "2023-03-18",
      basis: "explicit",
      type: "CONSULT",
      mode: "meeting",
      certainty: "reported",
      actors: [{ actorId: "james-cleverly", role: "agent" }],
      partOf: null,
      mergeEvidence: [
        { kind: "alike", ofOneKind: true, actors: ["james-cleverly", "gone"], dates: "same-days", foretold: false },
      ],
    },
    {
      id: "leaving",
      memberIds: ["leaving"],
      edtf: null,
      basis: "undated",
      type: "CONSULT",
      mode: null,
      certainty: "asserted",
      actors: [],
      partOf: "meeting",
      mergeEvidence: [],
    },
  ],
  actors: ACTORS,
  twins: [],
  titles: { meeting: { en: "Cleverly meets" }, leaving: {} },
};

/** The same with a translation of the article, which tells the meeting too. */
function withTwin(): CorpusReading {
  const id = "article-visit-en";
  const telling = { ...MEETING, id: "meeting-en", articleId: id };
  const twin = { ...READING, article: { ...READING.article, id }, lang: "en", events: [telling] };
  const [meeting, ...others] = CORPUS.events;
  return {
    ...CORPUS,
    articles: [READING, twin],
    events: [{ ...meeting!, memberIds: ["meeting", "meeting-en"] }, ...others],
    twins: [{ articleIds: ["article-visit", id], passages: [["meeting", "meeting-en"]] }],
    titles: { meeting: { en: "Cleverly meets", uk: "Клеверлі зустрічається" }, leaving: {} },
  };
}

/** One event with its sources, asked of one engine. */
export function detailSuite(openStore: () => Store): void {
  describe("an event with its sources", () => {
    test("quotes whole sentences to the letter, and marks point at the words", async () => {
      await fill(openStore(), CORPUS);
      const detail = eventDetailSchema.parse(await readEvent(openStore(), "meeting"));
      const [excerpt] = detail.excerpts;
      expect(excerpt?.text).toBe(TEXT.slice(0, at("هناك").end + 1));
      expect(TEXT.slice(excerpt?.start, excerpt?.end)).toBe(excerpt?.text);
      expect(excerpt?.text.slice(excerpt.quote.start, excerpt.quote.end)).toBe(MEETING.quote);
      expect(
        excerpt?.marks.map(({ start, end, kind, actor }) => [excerpt.text.slice(start, end), kind, actor]),
      ).toEqual([
        ["كليفرلي", "actor", "james-cleverly"],
        ["18 مارس", "date", null],
        ["التقى", "trigger", null],
        ["الوزير", "actor", "james-cleverly"],
      ]);
      expect(excerpt).toMatchObject({
        lang: "ar",
        dir: "rtl",
        articleTitle: "زيارة",
        publisher: "Example",
        url: "https://example.org/1",
      });
    });

    test("tells why it has its date, and that the year is inferred", async () => {
      await fill(openStore(), CORPUS);
      const detail = await readEvent(openStore(), "meeting");
      expect(detail).toMatchObject({
        inferred: true,
        mergeEvidence: [{ kind: "alike", actors: [{ id: "james-cleverly", name: "James Cleverly" }] }],
      });
      expect(detail?.excerpts[0]?.why).toEqual({
        words: "18 مارس",
        reference: "2023-03",
        referenceKind: "dct",
        rules: ["ar/day-month", "resolve/nearest-year", "date/in-clause"],
        publishedEdtf: "2023-03",
        publishedBasis: "inferred",
        publishedEvidence: [{ kind: "current-month", words: "18 مارس الجاري", month: 3 }],
      });
    });

    test("links whole and part both ways; without a headline the type stands in", async () => {
      await fill(openStore(), CORPUS);
      const parent = { id: "meeting", title: "Cleverly meets", edtf: "2023-03-18" };
      const part = { id: "leaving", title: "CONSULT", edtf: null };
      expect(await readEvent(openStore(), "meeting")).toMatchObject({ parts: [part], parent: null });
      expect(await readEvent(openStore(), "leaving")).toMatchObject({ parts: [], parent });
    });

    test("is null under an id that never was", async () => {
      expect(await readEvent(openStore(), "never")).toBeNull();
      expect(await readEvent(openStore(), "a\0b")).toBeNull();
    });
  });
}

/** The same in the languages of the interface, and of sources that are one text. */
export function wordingSuite(openStore: () => Store): void {
  describe("an event in another language", () => {
    test("is worded in the language asked for, and says where it cannot be", async () => {
      await fill(openStore(), withTwin());
      const ukrainian = await readEvent(openStore(), "meeting", "uk");
      expect(ukrainian).toMatchObject({
        title: "Клеверлі зустрічається",
        parts: [{ title: "CONSULT", titleLang: "en" }],
      });
      expect(ukrainian).not.toHaveProperty("titleLang");
      const arabic = eventDetailSchema.parse(await readEvent(openStore(), "meeting", "ar"));
      expect(arabic).toMatchObject({ title: "Cleverly meets", titleLang: "en" });
      expect(arabic.actors).toMatchObject([{ name: "James Cleverly", nameLang: "en" }]);
    });

    test("says which of its sources are one text in two versions", async () => {
      await fill(openStore(), withTwin());
      const detail = eventDetailSchema.parse(await readEvent(openStore(), "meeting"));
      expect(detail.excerpts.map(({ lang, twinLangs }) => [lang, twinLangs])).toEqual([
        ["ar", ["en"]],
        ["en", ["ar"]],
      ]);
      await fill(openStore(), CORPUS);
      expect((await readEvent(openStore(), "meeting"))?.excerpts[0]).not.toHaveProperty("twinLangs");
    });
  });
}

/** What exports are made from, asked of one engine. */
export function exportSuite(openStore: () => Store): void {
  describe("an event to export", () => {
    test("has the roles of its actors and every telling, one by one and in a list", async () => {
      const store = openStore();
      await fill(store, CORPUS);
      const question = { ...NO_FILTER, limit: 1, cursor: null };
      const first = exportedListSchema.parse(await listExported(store, question));
      const second = exportedListSchema.parse(await listExported(store, { ...question, cursor: first.next }));
      expect([first.total, second.next]).toEqual([2, null]);
      expect(second.events.map(({ id, tellings }) => [id, tellings[0]?.quote])).toEqual([["leaving", LEAVING.quote]]);
      const [event] = first.events;
      expect(event).toEqual(await readExported(store, "meeting"));
      expect(event?.actors.map(({ id, role }) => [id, role])).toEqual([["james-cleverly", "agent"]]);
      expect(event?.tellings).toMatchObject([
        {
          ...{
            mentionId: "meeting",
            articleId: "article-visit",
            articleTitle: "زيارة",
            publisher: "Example",
            lang: "ar",
          },
          ...{ url: "https://example.org/1", quote: MEETING.quote, start: MEETING.start, end: MEETING.end },
          ...{ edtf: "2023-03-18", basis: "explicit", certainty: "reported", dateWords: "18 مارس" },
          published: { edtf: "2023-03", basis: "inferred" },
        },
      ]);
      expect(await readExported(store, "no-such-event")).toBeNull();
    });
  });
}

/** One article whole, asked of one engine. */
export function articleSuite(openStore: () => Store): void {
  describe("an article", () => {
    test("is null under an id that never was, also one that no row can hold", async () => {
      expect(await readArticle(openStore(), "nowhere")).toBeNull();
      expect(await readArticle(openStore(), "a\0b")).toBeNull();
    });

    test("comes whole, with its marks in text order and its events", async () => {
      await fill(openStore(), CORPUS);
      const detail = articleDetailSchema.parse(await readArticle(openStore(), "article-visit"));
      expect(detail).toMatchObject({ text: TEXT, dir: "rtl", published: { edtf: "2023-03", basis: "inferred" } });
      expect(detail.marks.map(({ start, end, kind, ref }) => [TEXT.slice(start, end), kind, ref])).toEqual([
        ["كليفرلي", "actor", "james-cleverly"],
        ["أستانا", "actor", "KAZ"],
        [MEETING.quote, "event", "meeting"],
        ["18 مارس", "date", "2023-03-18"],
        ["الوزير", "actor", "james-cleverly"],
        ["وغادر", "event", "leaving"],
      ]);
      expect(detail.marks.map(({ label }) => label)).toEqual([
        "James Cleverly",
        "Kazakhstan",
        "Cleverly meets",
        "18 March 2023",
        "James Cleverly",
        "CONSULT",
      ]);
      expect(detail.events.map(({ id }) => id)).toEqual(["meeting", "leaving"]);
    });

    test("is null under an id that never was", async () => {
      expect(await readArticle(openStore(), "never")).toBeNull();
    });
  });
}
