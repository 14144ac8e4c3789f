/** States that take the article. */
// biome-ignore format: table
const STATES: ReadonlySet<string> = new Set([
  "Bahamas", "Central African Republic", "Comoros", "Czech Republic", "Democratic Republic of the Congo", "Dominican Republic", "Gambia",
  "Holy See", "Maldives", "Netherlands", "Philippines", "Republic of the Congo", "UAE", "UK", "US",
  "USA", "United Arab Emirates", "United Kingdom", "United States", "Vatican",
]);

/** A name that has one of these words is a description, and takes the article: "the Arab League", "the Ministry of Defence". */
// biome-ignore format: table
const DESCRIBING: ReadonlySet<string> = new Set([
  "Agency", "Agreement", "Alliance", "Area", "Army", "Assembly", "Association", "Authority", "Axis", "Balkans", "Bank", "Brigade",
  "Brigades", "Brotherhood", "Bureau", "Cabinet", "Caucasus", "Center", "Centre", "Chamber", "Chambers", "Club", "Coalition", "Command",
  "Commission", "Committee", "Commons", "Commonwealth", "Community", "Conference", "Congress", "Consortium", "Convention", "Corporation",
  "Corps", "Council", "Court", "Crescent", "Department", "Dialogue", "Diet", "Directorate", "Eight", "Embassy", "Eyes", "Federation",
  "Force", "Forces", "Forum", "Four", "Framework", "Front", "Fund", "Government", "Group", "Headquarters", "Helmets", "Initiative",
  "Institute", "Intelligence", "League", "Lords", "Market", "Mechanism", "Memorandum", "Ministry", "Mission", "Movement", "Nations",
  "Network", "Nine", "Observatory", "Office", "Organisation", "Organization", "Parliament", "Partnership", "Party", "Patriarchate",
  "Platform", "Presidency", "Process", "Program", "Programme", "Quartet", "Regiment", "Representatives", "Republic", "Reserve",
  "Resistance", "Secretariat", "Senate", "Service", "Society", "State", "Summit", "System", "Treaty", "Triangle", "Tribunal", "Trio",
  "Troika", "Union", "allies", "coalition", "community", "countries", "emirates", "forces", "format", "guarantors", "mission",
  "monarchies", "nations", "network", "parliament", "powers", "republics", "signatories", "states",
]);

// biome-ignore format: table
/** Names that take the article though nothing in them describes. */
const OTHERS: ReadonlySet<string> = new Set([
  "Althing", "BND", "Bundesbank", "Bundesrat", "Bundestag", "C5+1", "CIA", "Cortes Generales", "E3", "Eduskunta", "Eurogroup", "FARC",
  "FBI", "Folketing", "FSB", "G20", "G7", "G8", "Global South", "GRU", "Houthis", "Knesset", "Kremlin", "Majilis", "Milli Majlis",
  "Oireachtas", "P5", "P5+1", "Pentagon", "PKK", "Riigikogu", "Riksdag", "Saeima", "SBU", "Seimas", "Sejm", "Storting", "SVR", "Taliban",
  "Verkhovna Rada", "YPG",
]);

/** Names that go without though a word in them describes. */
const BARE: ReadonlySet<string> = new Set([
  "Defence Intelligence of Ukraine",
  "Islamic State",
  "Supreme Headquarters Allied Powers Europe",
]);

// biome-ignore format: table
/** Last words of groups that are spoken of in the plural. */
const PLURAL: ReadonlySet<string> = new Set([
  "Balkans", "Brigades", "Chambers", "Eyes", "Forces", "Helmets", "Houthis", "Taliban", "allies", "countries", "emirates", "forces",
  "guarantors", "monarchies", "nations", "powers", "republics", "signatories", "states",
]);

const words = (name: string): readonly string[] => name.split(/[\s-]+/);

/** States whose name comes after "of" in the name of a body: "Embassy of [the] United Kingdom". */
const OF_STATE = /^(.+ of )(?!the )(.+)$/;

const stateTakesArticle = (name: string): boolean =>
  STATES.has(name) || /(?:^Isle of| Islands| Territor(?:y|ies))/.test(name);

/** The name as it stands in a sentence: "the United Kingdom", "the Embassy of the United Kingdom", "NATO". */
export function inSentence(name: string, isState: boolean): string {
  if (isState) return stateTakesArticle(name) ? `the ${name}` : name;
  const [, body = "", state = ""] = OF_STATE.exec(name) ?? [];
  const whole = stateTakesArticle(state) ? `${body}the ${state}` : name;
  const takesArticle = OTHERS.has(name) || (words(name).some((word) => DESCRIBING.has(word)) && !BARE.has(name));
  return takesArticle && !/^the /i.test(name) ? `the ${whole}` : whole;
}

/** True for a group that takes a verb in the plural: "the Gulf states". */
export const isPluralName = (name: string): boolean => PLURAL.has(words(name).at(-1) ?? "");
