import fc from "fast-check";
import { expect, test } from "vitest";
import type { Actor, ActorKind } from "#lib/model/actor.ts";
import type { Event, EventActor, EventMention } from "#lib/model/event.ts";
import { contentId } from "#lib/model/identity.ts";
import type { ArticleReading } from "#lib/model/reading.ts";
import { mergeMentions } from "./merge.ts";
import { twinsOf } from "./twins.ts";

const actor = (id: string, kind: ActorKind, country: string | null = null): Actor => ({
  id,
  kind,
  country,
  names: { en: id },
  listed: true,
});
const ACTORS = [
  actor("ann", "person", "GB"),
  actor("bea", "person", "KZ"),
  actor("cem", "person", "TR"),
  actor("dan", "person", "FR"),
  actor("KAZ", "state", "KZ"),
  actor("GBR", "state", "GB"),
  actor("NATO", "organisation"),
  actor("UN", "organisation"),
];

type Sketch = Partial<Pick<EventMention, "type" | "mode" | "certainty" | "edtf" | "basis" | "dateEvidence">> & {
  readonly who: readonly string[];
};

function mention(articleId: string, at: number, { who, ...coded }: Sketch): EventMention {
  const start = at * 100;
  const actors = who.map(
    (actorId, i): EventActor => ({
      mention: { start: start + i, end: start + i + 1, text: "x", actorId, by: "name", rule: "test" },
      role: i === 0 ? "agent" : coded.mode === "visit" ? "host" : "participant",
    }),
  );
  return {
    id: contentId(articleId, start),
    articleId,
    start,
    end: start + 50,
    quote: "",
    trigger: { start, end: start + 1 },
    type: "CONSULT",
    mode: "meeting",
    certainty: "asserted",
    edtf: null,
    basis: coded.edtf ? "explicit" : "undated",
    dateEvidence: { timex: null, reason: null, rule: "test" },
    actors,
    rule: "test",
    ...coded,
  };
}

/** A reading that names some actors beside those of its events: whom the article is about. */
function reading(
  id: string,
  published: string | null,
  sketches: readonly Sketch[],
  about: readonly string[] = [],
): ArticleReading {
  return {
    article: { id, text: "", metadata: { title: null, url: null, publisher: null, lang: null, published: null } },
    lang: "en",
    title: id,
    dct: { edtf: published, basis: published ? "stated" : "unknown", evidence: [], rule: "test" },
    timexes: [],
    actorMentions: about.map((actorId, at) => ({
      start: at,
      end: at + 1,
      text: "x",
      actorId,
      by: "name",
      rule: "test",
    })),
    actors: ACTORS,
    events: sketches.map((sketch, i) => mention(id, i, sketch)),
    sentences: [],
  };
}

const LAST_WEEK = { start: 3, end: 12, text: "last week", rule: "test" };

const groups = (events: readonly Event[]): readonly (readonly string[])[] =>
  events.map(({ memberIds }) => memberIds).filter((ids) => ids.length > 1);

test.each<[string, Sketch, Sketch, boolean]>([
  [
    "the same two persons on the same day",
    { who: ["ann", "bea"], edtf: "2023-03-18" },
    { who: ["bea", "ann"], edtf: "2023-03-18" },
    true,
  ],
  [
    "a day and the month that holds it",
    { who: ["ann", "bea"], edtf: "2023-03" },
    { who: ["ann", "bea"], edtf: "2023-03-18" },
    true,
  ],
  [
    "an ambassador recalled on a day and in its month, told with and without from where",
    { who: ["GBR"], edtf: "2023-03", type: "SANCTION", mode: "recall" },
    { who: ["GBR", "KAZ"], edtf: "2023-03-18", type: "SANCTION", mode: "recall" },
    true,
  ],
  [
    "an ambassador recalled and one who was expelled, by one state in one month",
    { who: ["GBR"], edtf: "2023-03", type: "SANCTION", mode: "recall" },
    { who: ["GBR", "KAZ"], edtf: "2023-03-18", type: "SANCTION", mode: "expel" },
    false,
  ],
  [
    "an ambassador recalled and one who was expelled, by one state from one other on one day",
    { who: ["GBR", "KAZ"], edtf: "2023-03-18", type: "SANCTION", mode: "recall" },
    { who: ["GBR", "KAZ"], edtf: "2023-03-18", type: "SANCTION", mode: "expel" },
    false,
  ],
  [
    "sanctions of a day and of its month: a state imposes many",
    { who: ["GBR"], edtf: "2023-03", type: "SANCTION", mode: "restrict" },
    { who: ["GBR", "KAZ"], edtf: "2023-03-18", type: "SANCTION", mode: "restrict" },
    false,
  ],
  [
    "ambassadors whom two states recalled from each other",
    { who: ["KAZ"], edtf: "2023-03-18", type: "SANCTION", mode: "recall" },
    { who: ["GBR", "KAZ"], edtf: "2023-03-18", type: "SANCTION", mode: "recall" },
    false,
  ],
  ["different days", { who: ["ann", "bea"], edtf: "2023-03-18" }, { who: ["ann", "bea"], edtf: "2023-05-02" }, false],
  [
    "another person, same day and country",
    { who: ["ann", "bea"], edtf: "2023-03-18" },
    { who: ["cem", "bea"], edtf: "2023-03-18" },
    false,
  ],
  [
    "a meeting and a press conference",
    { who: ["ann", "bea"], edtf: "2023-03-18" },
    { who: ["ann", "bea"], edtf: "2023-03-18", mode: "press-conference" },
    false,
  ],
  [
    "an undated telling before its article appeared",
    { who: ["ann", "bea"], edtf: "2023-03-18" },
    { who: ["ann", "bea"] },
    true,
  ],
  [
    "planned and done",
    { who: ["ann", "bea"], edtf: "2023-03-18" },
    { who: ["ann", "bea"], edtf: "2023-03-18", certainty: "planned" },
    false,
  ],
  [
    "a visit and a state that received the visitor",
    { who: ["ann", "KAZ"], edtf: "2023-03-18", mode: "visit" },
    { who: ["KAZ", "ann"], mode: "reception" },
    true,
  ],
  [
    "two states on one day",
    { who: ["GBR", "KAZ"], edtf: "2023-03-18", type: "AID", mode: null },
    { who: ["GBR", "KAZ"], edtf: "2023-03-18", type: "AID", mode: null },
    true,
  ],
  [
    "two states in no known time",
    { who: ["GBR", "KAZ"], type: "AID", mode: null },
    { who: ["GBR", "KAZ"], type: "AID", mode: null },
    false,
  ],
  [
    "one state in common",
    { who: ["GBR", "KAZ"], edtf: "2023-03-18", type: "AID", mode: null },
    { who: ["KAZ"], edtf: "2023-03-18", type: "AID", mode: null },
    false,
  ],
  [
    "a visit to the two persons whom another met on that day",
    { who: ["ann", "bea", "cem"], edtf: "2023-03-18", mode: "visit" },
    { who: ["ann", "bea", "cem"], edtf: "2023-03-18" },
    true,
  ],
  [
    "a visit and a meeting with one person in common",
    { who: ["ann", "KAZ"], edtf: "2023-03-18", mode: "visit" },
    { who: ["ann", "cem"], edtf: "2023-03-18" },
    false,
  ],
  [
    "two kindred deeds of one state to another on a day",
    { who: ["GBR", "KAZ"], edtf: "2023-03-18", type: "SANCTION", mode: null },
    { who: ["GBR", "KAZ"], edtf: "2023-03-18", type: "REJECT", mode: null },
    true,
  ],
  [
    "what one says of another and the other of the one",
    { who: ["ann", "bea"], edtf: "2023-03-18", type: "ACCUSE", mode: null },
    { who: ["bea", "ann"], edtf: "2023-03-18", type: "ACCUSE", mode: null },
    false,
  ],
  [
    "kindred deeds of the month",
    { who: ["GBR", "KAZ"], edtf: "2023-03", type: "SANCTION", mode: null },
    { who: ["GBR", "KAZ"], edtf: "2023-03-18", type: "REJECT", mode: null },
    false,
  ],
  [
    "what two persons signed and what their states signed",
    { who: ["ann", "bea"], edtf: "2023-03-18", type: "AGREE", mode: null },
    { who: ["GBR", "KAZ"], edtf: "2023-03-18", type: "AGREE", mode: null },
    true,
  ],
  [
    "talks of two persons and of their states",
    { who: ["ann", "bea"], edtf: "2023-03-18" },
    { who: ["GBR", "KAZ"], edtf: "2023-03-18" },
    false,
  ],
  [
    "what another person signed for one of the states",
    { who: ["ann", "bea"], edtf: "2023-03-18", type: "AGREE", mode: null },
    { who: ["ann", "KAZ", "cem"], edtf: "2023-03-18", type: "AGREE", mode: null },
    false,
  ],
  [
    "an undated accord and one whose day is itself a guess",
    { who: ["ann", "bea"], edtf: "2023-03-18~", type: "AGREE", mode: null },
    { who: ["ann", "bea"], type: "AGREE", mode: null },
    false,
  ],
  [
    "what one who acts for a state denied on a day and on no known day",
    { who: ["bea", "KAZ"], edtf: "2023-03-18", type: "REJECT", mode: "deny" },
    { who: ["bea", "KAZ"], type: "REJECT", mode: "deny" },
    false,
  ],
  [
    "what one denied to another on a day and on no known day",
    { who: ["bea", "GBR"], edtf: "2023-03-18", type: "REJECT", mode: "deny" },
    { who: ["bea", "GBR"], type: "REJECT", mode: "deny" },
    true,
  ],
  [
    "talks of a day and talks “last week” of nobody knows which",
    { who: ["ann", "bea"], edtf: "2023-03-18" },
    { who: ["ann", "bea"], dateEvidence: { timex: LAST_WEEK, reason: null, rule: "test" } },
    false,
  ],
  [
    "talks of a day, and talks of one of two with a third on no known day",
    { who: ["ann", "bea", "cem"], edtf: "2023-03-18" },
    { who: ["ann", "bea", "dan"] },
    false,
  ],
  [
    "three persons on days that follow each other",
    { who: ["ann", "bea", "cem"], edtf: "2023-03-18" },
    { who: ["ann", "bea", "cem"], edtf: "2023-03-19" },
    true,
  ],
  [
    "three who met without a day, and mediation among them of a day",
    { who: ["ann", "bea", "cem"] },
    { who: ["cem", "ann", "bea"], edtf: "2023-03-18", mode: "third-party" },
    true,
  ],
  [
    "three who met without a day, and their call of a day",
    { who: ["ann", "bea", "cem"] },
    { who: ["cem", "ann", "bea"], edtf: "2023-03-18", mode: "phone" },
    false,
  ],
  [
    "two who met without a day, and mediation between them of a day",
    { who: ["ann", "bea"] },
    { who: ["ann", "bea"], edtf: "2023-03-18", mode: "third-party" },
    false,
  ],
  [
    "two persons on days that follow each other",
    { who: ["ann", "bea"], edtf: "2023-03-18" },
    { who: ["ann", "bea"], edtf: "2023-03-19" },
    false,
  ],
])("%s: one event is %s", (_, a, b, expected) => {
  const events = mergeMentions([reading("a", "2023-04-01", [a]), reading("b", "2023-04-02", [b])]);
  expect(events.length === 1).toBe(expected);
});

const ABOUT = ["KAZ", "GBR", "NATO", "UN"];
const SIGNED = { edtf: "2023-03-18", type: "AGREE", mode: null } as const;
const MET = { edtf: "2023-03-18" } as const;
const UNLIKE: Sketch = { who: ["UN"], edtf: "2023-03-18", type: "MOBILIZE", mode: null };

test.each<[string, readonly Sketch[], readonly Sketch[], boolean]>([
  ["what nobody and what two of them signed", [{ who: [], ...SIGNED }], [{ who: ["KAZ", "GBR"], ...SIGNED }], true],
  ["what nobody is said to have signed in either", [{ who: [], ...SIGNED }], [{ who: [], ...SIGNED }], true],
  ["what nobody and what a stranger signed", [{ who: [], ...SIGNED }], [{ who: ["KAZ", "cem"], ...SIGNED }], false],
  [
    "what a minister and what his ministry's state said",
    [{ who: ["bea"], ...SIGNED }],
    [{ who: ["KAZ"], ...SIGNED }],
    true,
  ],
  [
    "what two different persons signed",
    [{ who: ["ann", "KAZ"], ...SIGNED }],
    [{ who: ["bea", "KAZ"], ...SIGNED }],
    false,
  ],
  [
    "one of two signings of a day",
    [
      { who: [], ...SIGNED },
      { who: ["NATO"], ...SIGNED },
    ],
    [{ who: ["KAZ", "GBR"], ...SIGNED }],
    false,
  ],
  [
    "a signing of no certain day",
    [{ who: [], ...SIGNED, edtf: "2023-03" }],
    [{ who: [], ...SIGNED, edtf: "2023-03" }],
    false,
  ],
  [
    "talks of two persons and of their states",
    [{ who: ["ann", "bea"], ...MET }],
    [{ who: ["GBR", "KAZ"], ...MET }],
    true,
  ],
  ["somebody's talks in a state and another's", [{ who: ["KAZ"], ...MET }], [{ who: ["ann", "KAZ"], ...MET }], false],
  [
    "what one state demands, and what two demand of it",
    [{ who: ["KAZ"], ...SIGNED, type: "REQUEST" }, UNLIKE],
    [
      { who: ["NATO", "KAZ"], ...SIGNED, type: "REQUEST" },
      { ...UNLIKE, who: ["GBR"] },
    ],
    false,
  ],
  ["talks of nobody and of two persons", [{ who: [], ...MET }], [{ who: ["ann", "bea"], ...MET }], false],
  [
    "a visit and a meeting of one person, all that happened on the day",
    [{ who: ["ann", "KAZ"], ...MET, mode: "visit" }],
    [{ who: ["ann", "bea"], ...MET }],
    true,
  ],
  [
    "a visit and a meeting of one person among others",
    [
      { who: ["ann", "KAZ"], ...MET, mode: "visit" },
      { who: ["cem", "KAZ"], ...MET },
    ],
    [{ who: ["ann", "bea"], ...MET }],
    false,
  ],
])("%s, in articles about the same parties: one event is %s", (_, a, b, expected) => {
  const among = (about: readonly string[]) =>
    groups(mergeMentions([reading("a", "2023-04-01", a, about), reading("b", "2023-04-02", b, about)])).length > 0;
  expect(among(ABOUT)).toBe(expected);
  expect(among([])).toBe(false);
});

/** What both articles tell beside: the same other days, of which nobody could take one for another. */
const OTHER_DAYS: readonly Sketch[] = ["2023-03-01", "2023-03-09"].map((edtf) => ({
  who: ["NATO", "UN"],
  type: "PROTEST",
  mode: null,
  edtf,
}));
const LATER: Sketch = { ...UNLIKE, edtf: "2023-03-25" };
const ACCUSED = { edtf: "2023-03-18", type: "ACCUSE", mode: null } as const;
const DENOUNCED = { edtf: null, type: "ACCUSE", mode: null } as const;

test.each<[string, readonly Sketch[], readonly Sketch[], boolean]>([
  ["kinds of one deed of one state", [{ who: ["GBR", "KAZ"], ...SIGNED }], [{ who: ["GBR"], ...ACCUSED }], true],
  ["deeds of two states", [{ who: ["GBR"], ...ACCUSED }], [{ who: ["KAZ"], ...ACCUSED }], false],
  ["different deeds of two who act for a state", [{ who: ["ann"], ...ACCUSED }], [{ who: ["GBR"], ...SIGNED }], false],
  [
    "what each of two persons did that the other had no part in",
    [{ who: ["ann", "KAZ"], ...ACCUSED }],
    [{ who: ["cem", "KAZ"], ...SIGNED }],
    false,
  ],
  [
    "kinds of deed, one of two of the day",
    [
      { who: ["GBR", "KAZ"], ...SIGNED },
      { who: ["GBR", "UN"], ...MET },
    ],
    [{ who: ["GBR"], ...ACCUSED }],
    false,
  ],
  [
    "the telling without a day and one of a day",
    [{ who: ["ann"], ...DENOUNCED }],
    [{ who: ["ann"], ...ACCUSED }],
    true,
  ],
  [
    "one of two tellings, and one of a day",
    [
      { who: ["ann"], ...DENOUNCED },
      { who: ["ann", "KAZ"], ...DENOUNCED },
    ],
    [{ who: ["ann"], ...ACCUSED }],
    false,
  ],
  [
    "the telling without a day and one of months ago",
    [{ who: ["ann"], ...DENOUNCED }],
    [{ who: ["ann"], ...ACCUSED, edtf: "2023-01-02" }],
    false,
  ],
  [
    "what one person signed with one and said of another",
    [{ who: ["ann", "KAZ"], ...SIGNED }],
    [{ who: ["ann", "NATO"], ...ACCUSED }],
    false,
  ],
  [
    "what one person signed with one and said of the same",
    [{ who: ["ann", "KAZ"], ...SIGNED }],
    [{ who: ["ann", "KAZ"], ...ACCUSED }],
    true,
  ],
  [
    "what three announced and what the three agreed on, where both articles tell another's protest of the day",
    [{ who: ["ann", "bea", "cem"], ...SIGNED }, UNLIKE],
    [{ who: ["cem", "ann", "bea"], ...MET, mode: "statement" }, UNLIKE],
    true,
  ],
  [
    "what two announced and what the two agreed on, where both articles tell another's protest of the day",
    [{ who: ["ann", "bea"], ...SIGNED }, UNLIKE],
    [{ who: ["bea", "ann"], ...MET, mode: "statement" }, UNLIKE],
    false,
  ],
  [
    "what three announced and what the three agreed on, where one tells another accord of the day",
    [
      { who: ["ann", "bea", "cem"], ...SIGNED },
      { who: ["UN"], ...SIGNED },
    ],
    [{ who: ["cem", "ann", "bea"], ...MET, mode: "statement" }],
    false,
  ],
  [
    "talks of two days and mediation of the same two days that names nobody",
    [{ who: ["ann"], edtf: "2023-03-18/2023-03-19", mode: "third-party" }, LATER],
    [{ who: [], edtf: "2023-03-18/2023-03-19" }, LATER],
    true,
  ],
  [
    "talks of a week and mediation of the same week that names nobody",
    [{ who: ["ann"], edtf: "2023-03-13/2023-03-19", mode: "third-party" }, LATER],
    [{ who: [], edtf: "2023-03-13/2023-03-19" }, LATER],
    false,
  ],
  [
    "one telling of talks without a day, and talks of a day",
    [{ who: ["ann"], edtf: null }],
    [{ who: ["ann", "KAZ"], ...MET, mode: "phone" }],
    false,
  ],
])("%s, in articles that tell of the same days: one event is %s", (_, a, b, expected) => {
  const isOne = (beside: readonly Sketch[]) => {
    const tell = (id: string, published: string, own: readonly Sketch[]) =>
      reading(id, published, [...beside, ...own], ABOUT);
    const events = mergeMentions([tell("a", "2023-04-01", a), tell("b", "2023-04-02", b)]);
    const founders = new Set(
      [mention("a", beside.length, a[0]!), mention("b", beside.length, b[0]!)].map(({ id }) => id),
    );
    return groups(events).some((ids) => ids.filter((id) => founders.has(id)).length > 1);
  };
  expect(isOne(OTHER_DAYS)).toBe(expected);
  expect(isOne([])).toBe(false);
});

test("two kinds of one deed are one where two days are the same and an actor, three days where nobody is named", () => {
  const isOne = (who: readonly string[], daysBeside: number) => {
    const tell = (id: string, kind: Partial<Sketch>) =>
      reading(id, "2023-04-01", [...OTHER_DAYS.slice(0, daysBeside), { who, edtf: "2023-03-18", ...kind }], ABOUT);
    const events = mergeMentions([
      tell("a", { type: "AGREE", mode: null }),
      tell("b", { type: "SUPPORT", mode: null }),
    ]);
    return groups(events).length > daysBeside;
  };
  expect([0, 1, 2].map((days) => isOne(["GBR"], days))).toEqual([false, true, true]);
  expect([0, 1, 2].map((days) => isOne([], days))).toEqual([false, false, true]);
});

test("an article that refers back without a day tells the same, one that tells two of a day does not", () => {
  const met = { who: ["ann", "bea"], edtf: "2023-03-18" };
  const other = reading("b", "2023-04-01", [met]);
  const members = (...sketches: readonly Sketch[]) =>
    Math.max(...mergeMentions([reading("a", "2023-04-01", sketches), other]).map(({ memberIds }) => memberIds.length));
  expect(members(met, { who: ["ann", "bea"] })).toBe(3);
  expect(members(met, met)).toBe(2);
  expect(members(met, { who: ["ann"] })).toBe(2);
});

test("what goes on from a signing in its sentence is no other signing", () => {
  const words = { start: 3, end: 9, text: "11 May", rule: "test" };
  const [signed, pledged] = ["date/in-clause", "date/same-sentence"].map((rule) => ({
    who: [],
    ...SIGNED,
    dateEvidence: { timex: words, reason: null, rule },
  }));
  const merged = (...sketches: readonly Sketch[]) =>
    groups(
      mergeMentions([
        reading("a", "2023-04-01", sketches, ABOUT),
        reading("b", "2023-04-02", [{ who: ["KAZ", "GBR"], ...SIGNED }], ABOUT),
      ]),
    );
  expect(merged(signed!, pledged!)).toHaveLength(1);
  expect(merged(signed!, { who: [], ...SIGNED })).toEqual([]);
});

test("one of two things that a person said on a day is none of them where nobody else is named", () => {
  const said = { edtf: "2023-03-18", type: "ACCUSE", mode: null } as const;
  const [once, ofAnother] = [
    { who: ["ann"], ...said },
    { who: ["ann", "KAZ"], ...said },
  ];
  const merged = (...sketches: readonly Sketch[]) =>
    groups(mergeMentions([reading("a", "2023-04-01", [once], ABOUT), reading("b", "2023-04-02", sketches, ABOUT)]));
  expect(merged(once)).toHaveLength(1);
  expect(merged(once, ofAnother)).toEqual([]);
});

test("what nobody is said to have praised is nobody's praise where two parties praised that day", () => {
  const praise = (id: string, who: readonly string[]) =>
    reading(id, "2023-04-01", [{ who, edtf: "2023-03-18", type: "SUPPORT", mode: null }], ABOUT);
  const [nobody, one, other] = [praise("a", []), praise("b", ["KAZ"]), praise("c", ["GBR"])];
  expect(mergeMentions([nobody, one])).toHaveLength(1);
  expect(mergeMentions([nobody, one, other])).toHaveLength(3);
});

test.each<[string, string, Sketch, boolean]>([
  ["told before it was done", "2023-03-01", { who: ["ann", "bea"], edtf: "2023-03-18" }, true],
  ["for the month in which it was done", "2023-03-01", { who: ["ann", "bea"], edtf: "2023-03" }, true],
  ["told after it was done", "2023-04-01", { who: ["ann", "bea"], edtf: "2023-03-18" }, false],
  ["of one of the two alone", "2023-03-01", { who: ["ann"], edtf: "2023-03-18" }, false],
  ["of another kind", "2023-03-01", { who: ["ann", "bea"], edtf: "2023-03-18", mode: "phone" }, false],
  ["without a date, soon before it", "2023-03-01", { who: ["ann", "bea"] }, true],
  ["without a date, long before it", "2022-12-01", { who: ["ann", "bea"] }, false],
  ["without a date, of others too", "2023-03-01", { who: ["ann", "bea", "cem"] }, false],
  ["for the year", "2023-03-01", { who: ["ann", "bea"], edtf: "2023" }, false],
])("a plan %s, and a deed: one event is as expected", (_, published, plan, expected) => {
  const foretold = reading("a", published, [{ ...plan, certainty: "planned" }]);
  const done = reading("b", "2023-04-02", [{ who: ["ann", "bea"], edtf: "2023-03-18" }]);
  const events = mergeMentions([foretold, done]);
  expect(events.length === 1).toBe(expected);
  if (expected) expect(events[0]).toMatchObject({ certainty: "asserted", edtf: "2023-03-18" });
});

test("what happens after an article appears is not what it tells without a date", () => {
  const later = reading("a", "2023-06-01", [{ who: ["ann", "bea"], edtf: "2023-05-20" }]);
  const earlier = reading("b", "2023-04-01", [{ who: ["ann", "bea"] }]);
  expect(mergeMentions([later, earlier])).toHaveLength(2);
});

test("an undated telling of three fits what the same three did, told of two days that follow each other", () => {
  const [first, second] = ["2023-03-18", "2023-03-19"].map((edtf) =>
    reading(edtf, "2023-06-01", [{ who: ["ann", "bea", "cem"], edtf }]),
  );
  const undated = reading("c", "2023-06-01", [{ who: ["ann", "bea", "cem"] }]);
  expect(mergeMentions([first!, second!, undated])).toHaveLength(1);
});

test("an undated telling that fits two events of different days joins neither", () => {
  const march = reading("a", "2023-06-01", [{ who: ["ann", "bea"], edtf: "2023-03-18" }]);
  const may = reading("b", "2023-06-01", [{ who: ["ann", "bea"], edtf: "2023-05-20" }]);
  const undated = reading("c", "2023-06-01", [{ who: ["ann", "bea"] }]);
  expect(groups(mergeMentions([march, may, undated]))).toEqual([]);
});

test("“in March” beside meetings on two days of March is neither of them, beside one it is that one", () => {
  const day = (id: string, edtf: string) => reading(id, edtf, [{ who: ["ann", "bea"], edtf }]);
  const month = reading("m", "2023-04-02", [{ who: ["ann", "bea"], edtf: "2023-03" }]);
  expect(mergeMentions([month, day("a", "2023-03-03")])).toHaveLength(1);
  expect(mergeMentions([month, day("a", "2023-03-03"), day("b", "2023-03-18")])).toHaveLength(3);
});

test("an event is of the finer kind that any of its tellings says, and of its founder's where that says one", () => {
  const told = (mode: EventMention["mode"]) => ({
    who: ["GBR", "KAZ"],
    edtf: "2023-03-18",
    type: "SANCTION" as const,
    mode,
  });
  const modeOf = (...modes: readonly EventMention["mode"][]) =>
    mergeMentions(modes.map((mode, nth) => reading(`a${nth}`, `2023-03-${20 + nth}`, [told(mode)]))).map(
      ({ mode }) => mode,
    );
  expect(modeOf(null, "expel")).toEqual(["expel"]);
  expect(modeOf("expel", null)).toEqual(["expel"]);
});

test("two tellings of one article stay two", () => {
  const twice = reading("a", "2023-04-01", [
    { who: ["ann", "bea"], edtf: "2023-03-18" },
    { who: ["ann", "bea"], edtf: "2023-03-18" },
  ]);
  expect(mergeMentions([twice])).toHaveLength(2);
});

test("an event takes the narrowest date of its best founded tellings", () => {
  const coarse = reading("a", "2023-04-01", [{ who: ["ann", "bea"], edtf: "2023-03" }]);
  const fine = reading("b", "2023-04-02", [{ who: ["ann", "bea"], edtf: "2023-03-18" }]);
  expect(mergeMentions([coarse, fine])[0]).toMatchObject({ edtf: "2023-03-18", basis: "explicit" });
});

test("a text and its translation are read side by side where three of their events agree", () => {
  const told: readonly Sketch[] = [
    { who: ["ann", "bea"], edtf: "2023-03-18" },
    { who: ["ann", "KAZ"], type: "SUPPORT", mode: null },
    { who: ["ann", "cem"], edtf: "2023-03-17" },
    { who: ["bea", "cem"], edtf: "2023-03-16" },
  ];
  const articles = [reading("a", null, told), reading("b", null, told)];
  const events = mergeMentions(articles, { twins: twinsOf(articles) });
  expect(events).toHaveLength(4);
  expect(groups(events)).toHaveLength(4);
});

test("articles whose tellings only what stands around them makes one are not one text", () => {
  const [named, unnamed] = [["KAZ", "GBR"], []].map((who, at) =>
    reading(
      `${at}`,
      "2023-04-01",
      ["2023-03-16", "2023-03-17", "2023-03-18"].map((edtf) => ({ who, edtf, type: "AGREE", mode: null })),
      ABOUT,
    ),
  );
  expect(groups(mergeMentions([named!, unnamed!]))).toHaveLength(3);
  expect(twinsOf([named!, unnamed!])).toEqual([]);
});

test("talks of the visit's days with somebody of the host country are part of the visit", () => {
  const events = mergeMentions([
    reading("a", "2023-04-01", [
      { who: ["ann", "KAZ"], edtf: "2023-03-18", mode: "visit" },
      { who: ["ann", "bea"], edtf: "2023-03-18" },
      { who: ["ann", "cem"], edtf: "2023-03-18" },
    ]),
  ]);
  const visit = events.find(({ mode }) => mode === "visit")!;
  const byActors = (id: string) =>
    events.find((event) => event.actors.some(({ actorId }) => actorId === id) && event !== visit)!;
  expect(byActors("bea").partOf).toBe(visit.id);
  expect(byActors("cem").partOf).toBeNull();
});

const sketch: fc.Arbitrary<Sketch> = fc.record({
  who: fc.uniqueArray(fc.constantFrom("ann", "bea", "cem", "KAZ", "GBR", "NATO"), { maxLength: 4 }),
  edtf: fc.constantFrom(null, "2023-03-18", "2023-03", "2023-03-17", "2023", "2023-05-20"),
  mode: fc.constantFrom("meeting" as const, "visit" as const, null),
  certainty: fc.constantFrom("asserted" as const, "planned" as const),
});
const corpus = fc
  .array(
    fc.tuple(
      fc.constantFrom(null, "2023-04-01", "2023-03-20", "2023"),
      fc.array(sketch, { maxLength: 5 }),
      fc.constantFrom([], ABOUT, [...ABOUT, "cem"]),
    ),
    { maxLength: 5 },
  )
  .map((articles) =>
    articles.map(([published, sketches, about], i) => reading(`article-${i}`, published, sketches, about)),
  );

test("every mention is a member of exactly one event, whatever the order of the articles", () => {
  fc.assert(
    fc.property(corpus, fc.integer(), (articles, seed) => {
      const events = mergeMentions(articles);
      const members = events.flatMap(({ memberIds }) => memberIds);
      expect([...members].sort()).toEqual(articles.flatMap((each) => each.events.map(({ id }) => id)).sort());
      const shuffled = [...articles].sort(
        (a, b) => ((a.article.id.charCodeAt(8) * seed) % 7) - ((b.article.id.charCodeAt(8) * seed) % 7),
      );
      expect(mergeMentions(shuffled)).toEqual(events);
    }),
  );
});

test("an article about other things, published later, renames no event", () => {
  fc.assert(
    fc.property(corpus, fc.array(sketch, { maxLength: 3 }), (articles, more) => {
      const before = mergeMentions(articles);
      const after = mergeMentions([
        ...articles,
        reading(
          "newest",
          "2024-01-01",
          more.map((each) => ({ ...each, who: ["NATO"], edtf: "2023-12-01" })),
        ),
      ]);
      const ids = new Set(after.map(({ id }) => id));
      expect(before.filter(({ id }) => !ids.has(id))).toEqual([]);
    }),
  );
});

test("relations and the paper signed for them are one, though one article tells both", () => {
  const relations = { who: ["GBR", "KAZ"], edtf: "2023-03-18", type: "COOPERATE", mode: "relations" } as const;
  const paper = { who: ["ann", "bea"], edtf: "2023-03-18", type: "AGREE", mode: "sign" } as const;
  const about = ["GBR", "KAZ", "cem", "dan", "NATO", "UN"];
  const articles = [
    reading("a", "2023-03-20", [relations, paper], about),
    reading("b", "2023-03-20", [relations], about),
    reading("c", "2023-03-20", [paper], about),
  ];
  expect(groups(mergeMentions(articles)).map(({ length }) => length)).toEqual([4]);
  const ofStates = { ...paper, who: ["GBR", "KAZ"] };
  const others = [reading("a", "2023-03-20", [relations, ofStates], about), articles[1]!];
  expect(groups(mergeMentions(others)).map(({ length }) => length)).toEqual([2]);
});
