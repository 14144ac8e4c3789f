import { expect, test } from "vitest";
import { boundsOf } from "#lib/edtf/bounds.ts";
import { parseEdtf } from "#lib/edtf/value.ts";
import { packOf } from "#lib/lang/index.ts";
import { readDocument } from "#lib/text/document.ts";
import { CITIES } from "./cities.ts";
import { findActors } from "./find.ts";
import { ACTORS, actorById, rowById } from "./gazetteer.ts";
import { OFFICE_HOLDERS } from "./office-holders.ts";
import { STATES } from "./states.ts";
import { foldName } from "./words.ts";

const LANGUAGES = ["en", "es", "fr", "ar", "uk", "ru"] as const;
const INTERFACE_LANGUAGES = ["en", "es", "ar", "uk"] as const;

/** ISO 3166-1 alpha-3: members of the United Nations. */
const MEMBERS = `
  AFG AGO ALB AND ARE ARG ARM ATG AUS AUT AZE BDI BEL BEN BFA BGD BGR BHR BHS BIH BLR BLZ BOL BRA BRB BRN BTN
  BWA CAF CAN CHE CHL CHN CIV CMR COD COG COL COM CPV CRI CUB CYP CZE DEU DJI DMA DNK DOM DZA ECU EGY ERI ESP
  EST ETH FIN FJI FRA FSM GAB GBR GEO GHA GIN GMB GNB GNQ GRC GRD GTM GUY HND HRV HTI HUN IDN IND IRL IRN IRQ
  ISL ISR ITA JAM JOR JPN KAZ KEN KGZ KHM KIR KNA KOR KWT LAO LBN LBR LBY LCA LIE LKA LSO LTU LUX LVA MAR MCO
  MDA MDG MDV MEX MHL MKD MLI MLT MMR MNE MNG MOZ MRT MUS MWI MYS NAM NER NGA NIC NLD NOR NPL NRU NZL OMN PAK
  PAN PER PHL PLW PNG POL PRK PRT PRY QAT ROU RUS RWA SAU SDN SEN SGP SLB SLE SLV SMR SOM SRB SSD STP SUR SVK
  SVN SWE SWZ SYC SYR TCD TGO THA TJK TKM TLS TON TTO TUN TUR TUV TZA UGA UKR URY USA UZB VCT VEN VNM VUT WSM
  YEM ZAF ZMB ZWE
`
  .trim()
  .split(/\s+/);

/** Codes that the standard leaves to its users. */
const OF_LIMITED_RECOGNITION = ["XAB", "XKX", "XNC", "XOS", "XSL", "XTR"];

/** ISO 3166-1 alpha-3: observers of the United Nations, Taiwan, and territories. */
const OTHERS = `
  PSE VAT TWN
  ABW AIA ALA ASM ATA ATF BES BLM BMU BVT CCK COK CUW CXR CYM ESH FLK FRO GGY GIB GLP GRL GUF GUM HKG HMD IMN
  IOT JEY MAC MAF MNP MSR MTQ MYT NCL NFK NIU PCN PRI PYF REU SGS SHN SJM SPM SXM TCA TKL UMI VGB VIR WLF
`
  .trim()
  .split(/\s+/);

/** Adjectives left out: another state's ("Congolese", "Dominican"), another word ("granadino", "قمري", "بابوي"), or not settled. */
const WITHOUT_ADJECTIVE = {
  en: ["COG", "DMA"],
  es: ["COG", "GRD"],
  ar: ["COG", "COM", "CPV", "KNA", "LCA", "PNG", "SLB", "VCT"],
  uk: ["COG", "GNB", "KNA", "MHL", "SLB", "STP", "TUV"],
} as const;

/**
 * Capitals left out: Brussels, which stands for the European Union; names of persons, saints and other places ("Victoria", "San José",
 * "St. George's", "باستير"); and those named like their state ("Singapore", "Túnez", "Алжир").
 */
const WITHOUT_CAPITAL = {
  en: ["ATG", "BEL", "CRI", "GRD", "MCO", "SGP", "SMR", "SYC"],
  es: ["ATG", "BEL", "CRI", "GRD", "MCO", "SGP", "SMR", "SYC", "TUN"],
  ar: ["ATG", "BEL", "CRI", "GRD", "KNA", "MCO", "SGP", "SMR", "SYC"],
  uk: "ATG BEL CRI DJI DMA DZA GRD GTM KNA LUX MCO PAN SGP SMR SYC TUN".split(" "),
} as const;

const duplicates = (keys: readonly string[]): readonly string[] => [
  ...new Set(keys.filter((key, at) => keys.indexOf(key) !== at)),
];
const folded = (form: string): string =>
  form
    .toLowerCase()
    .split(/[\s-]+/)
    .map(foldName)
    .join(" ");

test("no two rows share an id", () => {
  expect(duplicates(ACTORS.map(({ id }) => id))).toEqual([]);
});

test("ids have the form of their kind", () => {
  const FORMS = {
    state: /^[A-Z]{3}$/,
    organisation: /^[A-Z0-9]+(?:-[A-Z0-9]+)*$/,
    bloc: /^[A-Z0-9-]+$/,
    person: /^[a-z]+(?:-[a-z]+)*$/,
  };
  expect(ACTORS.filter(({ id, kind }) => !FORMS[kind].test(id)).map(({ id }) => id)).toEqual([]);
});

test("every row has an English name, and no form of a name is empty or unnormalised", () => {
  expect(ACTORS.filter(({ names }) => !names.en?.[0]).map(({ id }) => id)).toEqual([]);
  const forms = ACTORS.flatMap(({ names, demonyms, capitals, shorts }) =>
    [names, demonyms, capitals, shorts].flatMap((table) => Object.values(table ?? {}).flatMap((list) => list ?? [])),
  );
  expect(forms.filter((form) => form.trim() !== form || form === "" || form !== form.normalize("NFC"))).toEqual([]);
});

test.each(LANGUAGES)("in %s no form of a name is claimed by two actors of a kind", (lang) => {
  for (const kind of ["state", "organisation", "bloc", "person"] as const) {
    const claims = ACTORS.filter((row) => row.kind === kind).flatMap((row) => [
      ...new Set((row.names[lang] ?? []).map(folded)),
    ]);
    expect(duplicates(claims)).toEqual([]);
  }
});

test.each(LANGUAGES)("in %s no adjective and no capital is claimed by two states", (lang) => {
  expect(duplicates(STATES.flatMap((row) => [...new Set((row.demonyms?.[lang] ?? []).map(folded))]))).toEqual([]);
  expect(duplicates(STATES.flatMap((row) => [...new Set((row.capitals?.[lang] ?? []).map(folded))]))).toEqual([]);
});

test.each(LANGUAGES)("every state has a name in %s", (lang) => {
  expect(STATES.filter(({ names }) => !names[lang]?.[0]).map(({ id }) => id)).toEqual([]);
});

test("every code of ISO 3166-1 is there, and territories of limited recognition", () => {
  expect(MEMBERS).toHaveLength(193);
  expect([...MEMBERS, ...OTHERS]).toHaveLength(249);
  expect(STATES.map(({ id }) => id)).toEqual([...MEMBERS, ...OTHERS, ...OF_LIMITED_RECOGNITION].sort());
});

test("every state has a two-letter code and an item of its own", () => {
  expect(
    STATES.filter(({ country, wikidata }) => !/^[A-Z]{2}$/.test(country ?? "") || !/^Q\d+$/.test(wikidata ?? "")),
  ).toEqual([]);
  expect(duplicates(STATES.map(({ country }) => country ?? ""))).toEqual([]);
  expect(duplicates(STATES.map(({ wikidata }) => wikidata ?? ""))).toEqual([]);
});

test.each(INTERFACE_LANGUAGES)(
  "every member of the United Nations has adjectives and capitals in %s, but for those told",
  (lang) => {
    const members = STATES.filter(({ id }) => MEMBERS.includes(id));
    const without = (forms: "demonyms" | "capitals") =>
      members.filter((row) => !row[forms]?.[lang]?.length).map(({ id }) => id);
    expect(without("demonyms")).toEqual(WITHOUT_ADJECTIVE[lang]);
    expect(without("capitals")).toEqual(WITHOUT_CAPITAL[lang]);
  },
);

test.each([
  ["en", "A reunion in New Jersey; Male suspects fled Atlanta, Georgia.", []],
  [
    "en",
    "Georgia, Jersey and Greenlandic leaders; South Georgia and the South Sandwich Islands.",
    ["GEO", "JEY", "GRL", "SGS"],
  ],
  ["en", "Northern Ireland and New Guinea; Papua New Guinea and the US Virgin Islands.", ["PNG", "VIR"]],
  ["en", "The Islamic Republic of Pakistan and the Islamic Republic.", ["PAK", "IRN"]],
  ["es", "La Reunión de ministros en Granada. La paz y la moneda.", []],
  ["es", "La isla de Reunión, las islas Malvinas y la isla de Guadalupe.", ["REU", "FLK", "GLP"]],
  ["es", "La Paz y La Moneda respondieron a la Casa Rosada.", ["BOL", "CHL", "ARG"]],
  ["ar", "البنوك المركزية والتقويم القمري ومعهد باستير ومضيق جبل طارق", []],
  ["ar", "غرينلاند وهونغ كونغ وبروندي وجبل طارق", ["GRL", "HKG", "BDI", "GIB"]],
  ["uk", "Досі невідомо. Мале підприємство. Банкова система. Фолклендська війна.", []],
  ["uk", "Речник Банкової, Гонконг і гренландський уряд.", ["UKR", "HKG", "GRL"]],
])("in %s the states of «%s» are %j", (lang, text, states) => {
  const { mentions } = findActors(readDocument(text, packOf, lang), packOf);
  expect(mentions.map(({ actorId }) => actorId)).toEqual(states);
});

test("every person has a name in all scripts", () => {
  const poor = ACTORS.filter(
    ({ kind, names }) => kind === "person" && !(names.en?.length && names.ar?.length && names.uk?.length),
  );
  expect(poor.map(({ id }) => id)).toEqual([]);
});

test("terms name known persons and known states or organisations", () => {
  const unknown = OFFICE_HOLDERS.filter(
    ({ person, of }) => rowById(person)?.kind !== "person" || actorById(of) === null,
  );
  expect(unknown).toEqual([]);
});

test("terms are EDTF days, months or years that begin before they end, with a source", () => {
  const wrong = OFFICE_HOLDERS.filter(({ term: { start, end }, source }) => {
    if (source === "" || !parseEdtf(start).ok || !/^\d{4}(?:-\d\d){0,2}$/.test(start)) return true;
    return end !== null && (!parseEdtf(end).ok || boundsOf(start).start >= boundsOf(end).end);
  });
  expect(wrong).toEqual([]);
});

test("an office with one holder never has two, but on the day of a handover", () => {
  const SHARED = /^(?:deputy-|first-deputy-|spokesperson|special-|assistant-|under-)|^vice-president of EU-COMMISSION$/;
  const overlaps = OFFICE_HOLDERS.flatMap((a, at) =>
    OFFICE_HOLDERS.slice(at + 1)
      .filter((b) => {
        if (a.of !== b.of || a.office !== b.office || SHARED.test(`${a.office} of ${a.of}`)) return false;
        const [aEnd, bEnd] = [a, b].map(({ term }) =>
          term.end === null ? Number.POSITIVE_INFINITY : boundsOf(term.end).start,
        );
        return boundsOf(a.term.start).start < bEnd! && boundsOf(b.term.start).start < aEnd!;
      })
      .map((b) => `${a.person} and ${b.person}: ${a.office} of ${a.of}`),
  );
  expect(overlaps).toEqual([]);
});

test.each([
  ["KAZ-MFA", "Ministry of Foreign Affairs of Kazakhstan"],
  ["KAZ-MOD", "Ministry of Defence of Kazakhstan"],
  ["KAZ-SECURITY-COUNCIL", "Security Council of Kazakhstan"],
  ["USA-MFA", "US Department of State"],
  ["GBR-MFA", "UK Foreign, Commonwealth and Development Office"],
  ["NATO", "NATO"],
])("%s is the %s", (id, name) => {
  expect(actorById(id)?.names.en).toBe(name);
});

test.each(["", "XXX", "XXX-MFA", "KAZ-XYZ", "kaz", "-MFA"])("nobody has the id «%s»", (id) => {
  expect(actorById(id)).toBeNull();
});

// What belongs to what: members of organisations and blocs, and bodies of organisations.

test("members are ids of states, each once", () => {
  const wrong = ACTORS.flatMap(({ id, members = [] }) => [
    ...duplicates(members).map((member) => `${id}: ${member} twice`),
    ...members.filter((member) => rowById(member)?.kind !== "state").map((member) => `${id}: no state ${member}`),
  ]);
  expect(wrong).toEqual([]);
});

test("only organisations and blocs have members", () => {
  expect(ACTORS.filter(({ kind, members }) => members && (kind === "state" || kind === "person"))).toEqual([]);
});

test("the whole of which an actor is a body is an organisation, and not itself", () => {
  const wrong = ACTORS.filter(
    ({ id, within }) => within !== undefined && (within === id || actorById(within)?.kind !== "organisation"),
  );
  expect(wrong.map(({ id }) => id)).toEqual([]);
});

test.each([
  ["NATO", 32],
  ["EU", 27],
  ["EU-MEMBERS", 27],
  ["EEA", 30],
  ["EFTA", 4],
  ["COUNCIL-OF-EUROPE", 46],
  ["OECD", 38],
  ["G7", 7],
  ["G20", 19],
  ["BRICS", 10],
  ["SCO", 10],
  ["CIS", 9],
  ["CSTO", 6],
  ["EAEU", 5],
  ["OTS", 5],
  ["GUAM", 4],
  ["BSEC", 13],
  ["THREE-SEAS", 13],
  ["VISEGRAD", 4],
  ["BENELUX", 3],
  ["WEIMAR-TRIANGLE", 3],
  ["BUCHAREST-NINE", 9],
  ["BALTIC-STATES", 3],
  ["NORDIC-STATES", 5],
  ["WESTERN-BALKANS", 6],
  ["SOUTH-CAUCASUS", 3],
  ["CENTRAL-ASIA", 5],
  ["C5-PLUS-1", 6],
  ["FORMER-USSR", 15],
  ["ARAB-LEAGUE", 22],
  ["OIC", 57],
  ["GCC", 6],
  ["AU", 54],
  ["ECOWAS", 12],
  ["AES", 3],
  ["SADC", 16],
  ["EAC", 8],
  ["ASEAN", 11],
  ["SAARC", 8],
  ["ECO", 10],
  ["RCEP", 15],
  ["CPTPP", 12],
  ["QUAD", 4],
  ["AUKUS", 3],
  ["FIVE-EYES", 5],
  ["MERCOSUR", 5],
  ["ANDEAN-COMMUNITY", 4],
  ["PACIFIC-ALLIANCE", 4],
  ["CARICOM", 14],
  ["SICA", 8],
  ["OPEC", 12],
  ["ARCTIC-COUNCIL", 8],
  ["P5", 5],
  ["E3", 3],
  ["NORMANDY-FOUR", 4],
  ["ASTANA-GUARANTORS", 3],
] as const)("%s has %i states as members", (id, size) => {
  expect(rowById(id)?.members).toHaveLength(size);
});

test.each(["en", "es", "fr", "ar", "uk", "ru"] as const)("every organisation and bloc has a name in %s", (lang) => {
  const poor = ACTORS.filter(
    ({ kind, media, names }) => (kind === "organisation" || kind === "bloc") && !media && !names[lang]?.[0],
  );
  expect(poor.map(({ id }) => id)).toEqual([]);
});

test.each(LANGUAGES)("in %s no two cities share a name, nor does one share it with a capital", (lang) => {
  const claims = [...CITIES.map(({ names }) => names[lang]), ...STATES.map(({ capitals }) => capitals?.[lang])];
  expect(duplicates(claims.flatMap((forms) => [...new Set((forms ?? []).map(folded))]))).toEqual([]);
});

test("every city lies in a state of the table", () => {
  const ids = new Set(STATES.map(({ id }) => id));
  expect(CITIES.filter(({ of }) => !ids.has(of))).toEqual([]);
});
