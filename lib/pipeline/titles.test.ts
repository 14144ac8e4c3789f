import fc from "fast-check";
import { expect, test } from "vitest";
import { ACTORS, actorById } from "#lib/actors/gazetteer.ts";
import { PACKS } from "#lib/lang/index.ts";
import type { Actor } from "#lib/model/actor.ts";
import { type ActorRole, CERTAINTIES, EVENT_TYPES, type Event, modesOf } from "#lib/model/event.ts";
import { headlinesOf } from "./titles.ts";

const UNLISTED: Actor = {
  id: "person-a-b",
  kind: "person",
  country: "KZ",
  names: { en: "Arman Issetov", uk: "Арману Ісетову" },
  listed: false,
};
const actorOf = (id: string): Actor | null => (id === UNLISTED.id ? UNLISTED : actorById(id));

const eventOf = (sketch: Partial<Event>, ...actors: readonly (readonly [string, ActorRole])[]): Event => ({
  id: "e",
  memberIds: ["e"],
  edtf: null,
  basis: "undated",
  type: "CONSULT",
  mode: null,
  certainty: "asserted",
  partOf: null,
  mergeEvidence: [],
  ...sketch,
  actors: actors.map(([actorId, role]) => ({ actorId, role })),
});

const english = (event: Event) => headlinesOf(event, actorOf).en;

test("a visit is told in the four languages of the interface", () => {
  const visit = eventOf({ mode: "visit" }, ["james-cleverly", "agent"], ["KAZ", "host"], ["GBR", "participant"]);
  expect(headlinesOf(visit, actorOf)).toEqual({
    ar: "جيمس كليفرلي يزور كازاخستان",
    en: "James Cleverly visits Kazakhstan",
    es: "James Cleverly visita Kazajistán",
    uk: "Джеймс Клеверлі відвідує Казахстан",
  });
});

test.each<[string, Event, string]>([
  [
    "a member's part in a summit of its organisation",
    eventOf({ mode: "summit" }, ["kassym-jomart-tokayev", "agent"], ["OTS", "recipient"]),
    "Kassym-Jomart Tokayev takes part in a summit of the Organization of Turkic States",
  ],
  [
    "a president's meeting of the council of his own state",
    eventOf({ mode: "multilateral" }, ["kassym-jomart-tokayev", "agent"], ["KAZ-SECURITY-COUNCIL", "recipient"]),
    "Kassym-Jomart Tokayev takes part in a meeting of the Security Council of Kazakhstan",
  ],
  [
    "a summit of one state with an organisation of others",
    eventOf({ mode: "summit" }, ["xi-jinping", "agent"], ["EU", "participant"]),
    "Xi Jinping takes part in a summit with the European Union",
  ],
  [
    "a summit of which a guest is no member",
    eventOf({ mode: "summit" }, ["emmanuel-macron", "agent"], ["xi-jinping", "agent"], ["EU", "participant"]),
    "Emmanuel Macron and Xi Jinping take part in a summit with the European Union",
  ],
])("tells whose body it is that meets: %s", (_, event, words) => {
  expect(english(event)).toBe(words);
});

test("whom no table knows stands under a name and in a form that need no grammar", () => {
  const meeting = eventOf({ mode: "meeting" }, ["person-a-b", "agent"], ["xi-jinping", "participant"]);
  expect(headlinesOf(meeting, actorOf).ar).toBe("Arman Issetov: لقاء مع شي جين بينغ");
  const reception = eventOf({ mode: "reception" }, ["xi-jinping", "agent"], ["person-a-b", "recipient"]);
  expect(headlinesOf(reception, actorOf).uk).toBe("Сі Цзіньпін приймає гостей: Арману Ісетову");
});

test.each<[string, Event, string]>([
  [
    "a ministry's own state",
    eventOf({ type: "REJECT" }, ["EGY-MFA", "agent"], ["EGY", "recipient"], ["TUR", "recipient"]),
    "The Ministry of Foreign Affairs of Egypt rebuffs Türkiye",
  ],
  [
    "a state's own ministry",
    eventOf({ type: "AGREE" }, ["SAU", "agent"], ["IRN", "recipient"], ["SAU-MOD", "recipient"]),
    "Saudi Arabia makes a commitment to Iran",
  ],
  [
    "a state's own president, who speaks for it",
    eventOf({ type: "SUPPORT" }, ["KAZ", "agent"], ["kassym-jomart-tokayev", "recipient"]),
    "Kazakhstan voices support",
  ],
  [
    "the states of persons in a mutual event",
    eventOf(
      { mode: "meeting" },
      ["emmanuel-macron", "participant"],
      ["FRA", "participant"],
      ["xi-jinping", "participant"],
    ),
    "Emmanuel Macron and Xi Jinping meet",
  ],
  [
    "what talks are about",
    eventOf({}, ["james-cleverly", "agent"], ["UKR", "recipient"], ["RUS", "recipient"]),
    "James Cleverly holds talks",
  ],
  [
    "many in view of whom something is said",
    eventOf(
      { type: "SUPPORT" },
      ["james-cleverly", "agent"],
      ...(["UKR", "RUS", "NATO", "UN"] as const).map((id) => [id, "recipient"] as const),
    ),
    "James Cleverly voices support",
  ],
  [
    "a state's own people beside the diplomats whom it expels",
    eventOf({ type: "SANCTION", mode: "expel" }, ["KAZ", "agent"], ["kassym-jomart-tokayev", "recipient"]),
    "Kazakhstan expels diplomats",
  ],
  [
    "envoys beside the country from which they come",
    eventOf(
      { type: "SANCTION", mode: "expel" },
      ["FRA", "agent"],
      ["sergey-lavrov", "recipient"],
      ["RUS", "recipient"],
    ),
    "France expels diplomats of Russia",
  ],
  [
    "countries beside an organisation that is left",
    eventOf({ type: "REJECT", mode: "leave" }, ["USA", "agent"], ["FRA", "recipient"], ["UNESCO", "recipient"]),
    "The United States leaves UNESCO",
  ],
  [
    "everybody but who resigns",
    eventOf({ type: "CONCEDE", mode: "resign" }, ["james-cleverly", "agent"], ["UKR", "recipient"]),
    "James Cleverly resigns",
  ],
])("a headline leaves out %s", (_, event, words) => {
  expect(english(event)).toBe(words);
});

test("a state may arrest its own people", () => {
  const arrest = eventOf({ type: "COERCE" }, ["KAZ", "agent"], ["alikhan-smailov", "recipient"]);
  expect(english(arrest)).toBe("Kazakhstan takes coercive measures against Alikhan Smailov");
  expect(english({ ...arrest, mode: "arrest" })).toBe("Kazakhstan arrests Alikhan Smailov");
});

const LANGS = PACKS.filter(({ headline }) => headline !== null).map(({ code }) => code);
const anyActor = fc.constantFrom(UNLISTED, ...ACTORS.filter(({ media }) => !media).map(({ id }) => actorById(id)!));
const anyRole = fc.constantFrom<ActorRole>("agent", "recipient", "participant", "host");
const KINDS = EVENT_TYPES.flatMap((type) => [null, ...modesOf(type)].map((mode) => ({ type, mode })));
const anyEvent = fc.record({
  kind: fc.constantFrom(...KINDS),
  certainty: fc.constantFrom(...CERTAINTIES),
  cast: fc.uniqueArray(fc.tuple(anyActor, anyRole), { maxLength: 6, selector: ([{ id }]) => id }),
});

test("every event has a headline in every language that has templates, without gaps and leftovers", () => {
  fc.assert(
    fc.property(anyEvent, ({ cast, kind, certainty }) => {
      const event = eventOf({ ...kind, certainty }, ...cast.map(([{ id }, role]) => [id, role] as const));
      const titles = headlinesOf(event, actorOf);
      expect(Object.keys(titles).sort()).toEqual([...LANGS].sort());
      for (const title of Object.values(titles)) {
        expect(title).toMatch(/^\S.*\S$/u);
        expect(title).not.toMatch(/ {2}|undefined|null|[{}]|\s[,،]/);
      }
    }),
    { numRuns: 2000 },
  );
});

/** What is left of a word when its ending and the letters written together with it come off. */
const core = (word: string): string =>
  word
    .replace(/^(?:لل|ال|ل|ب|و)/, "")
    .slice(0, 2)
    .toLowerCase();

test("the headline of a single agent and a single other side names both, in whatever form", () => {
  fc.assert(
    fc.property(anyActor, anyActor, fc.constantFrom(...EVENT_TYPES), (agent, other, type) => {
      fc.pre(agent.id !== other.id && type !== "CONSULT" && agent.country !== other.country);
      const titles = headlinesOf(eventOf({ type }, [agent.id, "agent"], [other.id, "recipient"]), actorOf);
      for (const [lang, title] of Object.entries(titles))
        for (const { names } of [agent, other]) {
          const words = (names[lang] ?? names.en ?? "").split(/[ :]+/);
          expect(title.toLowerCase()).toContain(core(words.at(-1)!));
        }
    }),
    { numRuns: 1000 },
  );
});
