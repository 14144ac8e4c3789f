import type { LanguagePack } from "../pack.ts";

/** "Kazakhs" → "kazakh", "Kazakhstan's" → "kazakhstan"; the likeliest form last. */
function stems(word: string): readonly string[] {
  const bare = word.replace(/'s?$/, "");
  const singular = bare.length > 4 && /[^su]s$/.test(bare) ? [bare.slice(0, -1)] : [];
  const men = /(?:men|man|women|woman)$/.test(bare) ? [bare.replace(/wom[ae]n$|m[ae]n$/, "")] : [];
  return [...new Set([...singular, ...men].filter((form) => form.length > 3)), bare];
}

const PORTFOLIO = "(?:foreign affairs|foreign|external affairs|external)";
/** Portfolios that foreign ministries have beside foreign affairs. */
const AND_MORE =
  "(?:,? and (?:worship|trade|cooperation|international (?:cooperation|trade|development)|european (?:affairs|integration)|expatriates|emigrants|regional integration|human mobility|religion|culture))*";

export const NAMES: LanguagePack["names"] = {
  stems,
  // biome-ignore format: table
  titles: [
    { office: "foreign-minister", pattern: `(?:foreign|external affairs) ministers|ministers (?:of|for) (?:foreign|external) affairs|foreign secretaries|(?:top|chief) diplomats`, several: true },
    { office: "defence-minister", pattern: `defen[cs]e (?:ministers|chiefs)|ministers of defen[cs]e`, several: true },
    { office: "head-of-government", pattern: `(?:prime ministers|premiers|heads of government|chancellors)`, several: true },
    { office: "head-of-state", pattern: `(?<!vice[ -])presidents|heads of state`, several: true },
    { office: "leader", pattern: `(?<!(?:opposition|party|rebel|militia|separatist|labou?r|business|church) )leaders`, several: true },
    { office: "minister", pattern: `ministers`, several: true },
    { office: "first-deputy-foreign-minister", pattern: `first (?:deputy|vice)(?: ${PORTFOLIO})? minister(?: (?:of|for) (?:foreign|external) affairs)?` },
    { office: "deputy-foreign-minister", pattern: `(?:deputy|vice)[ -](?:${PORTFOLIO} minister|minister (?:of|for) (?:foreign|external) affairs)` },
    { office: "permanent-secretary", pattern: `(?:permanent|principal|chief) secretary(?:,? (?:(?:of|at|in|to|for) (?:the )?)?(?:(?:ministry|department|state department) (?:of|for) )?(?:foreign|external|diaspora)(?: (?:and diaspora |and international )?(?:affairs|relations))?)?` },
    { office: "foreign-minister", pattern: "(?:prime )?cabinet secretary(?:,? (?:of|for) (?:the )?(?:ministry of )?)? ?(?:foreign|external)(?: (?:and diaspora )?affairs)?|(?:foreign|external)(?: and diaspora)? affairs cabinet secretary" },
    { office: "minister", pattern: "cabinet secretary|(?:(?:deputy|vice|state|junior|assistant) )?minister (?:of state )?(?:for|of) (?:trade|industry|commerce|agriculture|health|education|transport|tourism|culture|justice|science|planning|investment|labou?r|environment|information|fisheries|mines|national defen[cs]e)(?: and [a-z]+)?" },
    { office: "general", pattern: "(?:lieutenant|major|brigadier|senior|colonel)[ -]general|vice admiral|rear admiral|admiral" },
    { office: "general", pattern: "(?:army|military|air force|navy|naval) (?:chief(?: of staff)?|commander)|coup leader|commander[ -]in[ -]chief" },
    { office: "deputy-foreign-minister", pattern: "(?:minister of state for|undersecretary of state for political affairs)(?: foreign affairs)?" },
    { office: "deputy-defence-minister", pattern: "(?:first )?deputy (?:defen[cs]e minister|minister of defen[cs]e)" },
    { office: "deputy-prime-minister", pattern: "(?:first )?(?:deputy|vice)[ -](?:prime minister|premier)" },
    { office: "deputy-secretary-of-state", pattern: "deputy secretary of state" },
    { office: "assistant-secretary-of-state", pattern: "(?:deputy |acting )?assistant secretary of state(?: for [a-z ]{3,40} affairs)?" },
    { office: "under-secretary-of-state", pattern: "under[ -]?secretary of state(?: for [a-z ]{3,40} affairs)?" },
    { office: "foreign-minister", pattern: "secretary of state for foreign(?:, commonwealth and development)? affairs" },
    { office: "foreign-minister", pattern: `(?:acting )?(?:minister (?:of|for) (?:europe and )?(?:foreign|external)(?: and european)? affairs${AND_MORE}|${PORTFOLIO} (?:affairs )?minister|foreign secretary|chief diplomat|top diplomat|foreign policy chief)` },
    { office: "foreign-minister", pattern: "(?<!(?:under|deputy|assistant) ?)secretary of state" },
    { office: "defence-minister", pattern: "(?:acting )?(?:defen[cs]e minister|minister of defen[cs]e|defen[cs]e secretary|secretary of defen[cs]e|defen[cs]e chief|pentagon chief)" },
    { office: "interior-minister", pattern: "(?:interior minister|minister of (?:the interior|internal affairs)|home secretary)" },
    { office: "finance-minister", pattern: "(?:finance minister|minister of finance|treasury secretary|secretary of the treasury)" },
    { office: "energy-minister", pattern: "(?:energy minister|minister of energy)" },
    { office: "trade-minister", pattern: "(?:trade minister|minister of (?:trade|commerce)|commerce secretary)" },
    { office: "vice-president", pattern: "(?:vice|deputy)[ -]president" },
    { office: "high-representative", pattern: "high representative(?: (?:of {state} )?for foreign affairs(?: and security policy)?)?" },
    { office: "high-commissioner-human-rights", pattern: "high commissioner for human rights|(?:human )?rights chief" },
    { office: "high-commissioner-refugees", pattern: "high commissioner for refugees|refugee chief" },
    { office: "assistant-secretary-general", pattern: "(?:deputy )?assistant secretary[ -]general(?: for political affairs(?: and security policy)?)?" },
    { office: "under-secretary-general", pattern: "under[ -]?secretary[ -]general(?: for [a-z ]{3,40} affairs)?" },
    { office: "deputy-secretary-general", pattern: "deputy secretary[ -]general" },
    { office: "secretary-general", pattern: "secretary[ -]general|general secretary" },
    { office: "director-general", pattern: "director[ -]general|nuclear chief" },
    { office: "managing-director", pattern: "managing director" },
    { office: "special-representative", pattern: "special (?:representative|envoy)(?: (?:of|for|to|in|on) (?:the )?(?:(?:south |the )?caucasus and )?{state}(?: and (?:the )?(?:south )?caucasus)?)?|(?:peace|personal) envoy|envoy" },
    { office: "national-security-adviser", pattern: "national security advis[eo]r|security advis[eo]r" },
    { office: "security-council-secretary", pattern: "security council secretary" },
    { office: "spokesperson", pattern: "spokes(?:man|woman|person)" },
    { office: "ambassador", pattern: "(?:permanent representative|ambassador|envoy)" },
    { office: "head-of-government", pattern: "(?:(?:acting|interim|caretaker|transitional) )?(?:prime minister|premier)|federal chancellor|chancellor|head of (?:the )?(?:{state} )?government" },
    { office: "head-of-state", pattern: "president[ -]elect" },
    { office: "head-of-state", pattern: "(?:(?:acting|interim|caretaker|transitional) )?president|head of (?:the )?state|king|emir|sultan|monarch|supreme leader|dictator" },
    { office: "head-of-state", of: "VAT", pattern: "(?<!(?:coptic|orthodox) )(?:pope|pontiff)" },
    { office: "parliament-speaker", pattern: "(?:parliament(?:ary)? )?speaker" },
    { office: "first-deputy-head", pattern: "first deputy (?:head|chief|chair(?:man|person|woman)?|director)" },
    { office: "deputy-head", pattern: "deputy (?:head|chief|chair(?:man|person|woman)?|director)" },
    { office: "head", pattern: "head|chief|chair(?:man|person|woman)?|director" },
    { office: "party-leader", pattern: "(?:opposition|party|rebel|militia|guerrilla|separatist|faction|labou?r|conservative|tory|liberal|republican|democrat(?:ic)?) leader" },
    { office: "leader", pattern: "leader|strongman|ruler" },
    { office: "counterpart", pattern: "counterpart|opposite number|(?<={state} )colleague" },
    { office: "minister", pattern: "(?:[a-z]+ )?minister" },
  ],
  // biome-ignore format: table
  bodies: [
    { body: "MFA", pattern: "ministry (?:of|for) (?:foreign|external)(?: affairs| relations)|(?:foreign|external) (?:affairs )?ministry|foreign(?: and \\p{L}+(?: \\p{L}+)?)? office|diplomatic (?:department|service)|mfa" },
    { body: "MOD", pattern: "ministry of (?:national )?defen[cs]e|defen[cs]e ministry" },
    { body: "MIA", pattern: "ministry of (?:the interior|internal affairs)|interior ministry" },
    { body: "MFIN", pattern: "ministry of finance|finance ministry" },
    { body: "MENERGY", pattern: "ministry of energy|energy ministry" },
    { body: "MTRADE", pattern: "ministry of (?:trade|commerce)|(?:trade|commerce) ministry" },
    { body: "SECURITY-COUNCIL", pattern: "(?:national )?security council" },
    { body: "PARLIAMENT", pattern: "parliament|national assembly" },
    { body: "CENTRAL-BANK", pattern: "central bank|national bank" },
    { body: "EMBASSY", pattern: "embassy" },
    { body: "PRESIDENCY", pattern: "presidential (?:office|administration)|(?<!under the )presidency" },
  ],
  headOf: "head|chief",
  honorifics: "mr|mrs|ms|dr|sir|lord|gen|general|col|prof|sheikh|president|prime minister",
  former: "former|ex|then|outgoing|late|onetime|one-time|past|previous",
  glue: " (?:of|for|to|in) (?:the )?|,? (?:of|for) (?:the )?",
  sentTo: " (?:to|for|at|in|on) (?:the )?",
  titleOpeners: "the|then|current|a|new|newly appointed|acting|who is",
  portfolio: "for|on|to|in charge of|responsible for",
  titleAfterName: false,
  adjective: "before",
  statePrefixes:
    "(?:the )?(?:islamic |federal |arab |people's |democratic |socialist |hashemite )*(?:republic|kingdom|state|sultanate|federation|government|authorities|leadership) of |the ",
  capitalWord:
    "(?:(?:port|border|coastal|lakeside|holiday|resort|northern|southern|eastern|western) )?(?:capital|city|town|resort|port|village|seaport|suburb)",
  places: {
    before:
      "(?:in|at|near|outside|around|inside|within|across|via|from|through|downtown|central|east|west|north|south|left|leaving|visit(?:s|ed|ing)?|(?:visit|trip|travel(?:l?ed|ling|ing|s)?|journey|journeyed|arriv(?:al|ed|es|ing)|flew|fly|flies|flight|went|go|goes|going|gone|came|come|return(?:ed|s|ing)?|head(?:ed|ing|s)|rushed|way|drove|moved|invited|relocated|invitation|sent|tour) (?:back )?to)(?: the city of| the capital)? ",
    after:
      "(?: airport|,? d\\.?c\\.?,? (?:on|at|for)| (?:oblast|region|province|suburb|residents?|metro|street|bridge|summit|conference|declaration|agreements?|accords?|protocol|convention|treaty|process|format|talks|forum|university|stock exchange|time|state|mayor|police|court|hotel|club|station|international|meetings?|encounter|gathering|round|deal|pact|truce|ceremony|signing))",
  },
  // biome-ignore format: table
  notActors: ["West African", "West Africa", 
    "Black Sea", "Indian Ocean", "Gulf of Oman", "Gulf of Mexico", "Sea of Japan", "South China Sea", "East China Sea", "Strait of Hormuz", "Persian Gulf", "West Bank", "West Africa",
    "West Point", "West Coast", "New Mexico", "New England", "South Georgia", "Bank of England", "Church of England", "American Airlines", "British Airways", "Turkish Airlines",
    "British Columbia", "Paris Agreement", "Paris Climate", "Treaty of Rome", "Rome Statute", "Vienna Convention", "Geneva Convention", "Minsk agreements", "Minsk accords", "Minsk Group", "Minsk Protocol", "Budapest Memorandum",
    "Treaty of Lisbon", "Lisbon Treaty", "Washington Treaty", "Abraham Accords", "Camp David", "English language", "Russian language", "Kazakh language", "Ukrainian language", "Turkish Straits",
    "Korean Peninsula", "American University", "Latin America", "Central America", "South America", "North America", "North American", "South American", "Latin American", "Central American", "European Council on Foreign Relations",
    "Central European University", "Church of Greece", "Georgia Tech", "Georgia Meloni", "Jordan River", "Jordan Valley", "River Jordan", "Jordan Peterson", "Chad Lake", "Lake Chad", "Lebanon Valley", "Dominican Order", "Security Council Resolution",
    "Washington State", "George Washington", "Camp Lebanon", "UK Biobank", "US dollar", "US dollars", "US Open", "Moscow Times", "London Stock Exchange", "Astana International Financial Centre",
    "Greek Catholic", "Roman Catholic", "Russian Orthodox Church", "Red Sea", "Caspian Sea",
    "New Jersey", "Jersey City", "Jersey Shore", "Northern Ireland", "Inner Mongolia", "New Guinea", "Gulf of Guinea", "Niger Delta", "Niger State", "Niger River", "River Niger", "Strait of Gibraltar", "Bermuda Triangle", "Falklands War",
    "Champs-Élysées", "Philippine Sea", "Norwegian Sea", "Irish Sea", "Panama Papers", "Havana Syndrome", "Stockholm Syndrome", "Bridgetown Initiative", "Santiago de Compostela", "Santiago de Cuba",
  ],
  // biome-ignore format: table
  commonWords: [
    { word: "georgia", before: "(?<!(?:atlanta|savannah|augusta|macon|marietta),? |state of )" },
    { word: "male", before: "(?:between|capital,?|delhi and|beijing and|colombo and) " },
    { word: "reunion", before: "(?:(?:island|department|territory) of|(?:mayotte|mauritius|comoros|guadeloupe|martinique),? and) (?:la )?" },
  ],
  // biome-ignore format: table
  givenNames: ["jordan", "chad", "georgia", "israel", "sofia", "vienna", "paris", "london", "china", "india", "cuba", "malta", "ireland", "england", "holland", "france", "german", "roman", "dane", "pole", "turk", "britain", "washington", "victoria", "lima", "iman", "america", "kenya", "valletta", "santiago", "kingston", "nassau", "montserrat", "jersey"],
  // biome-ignore format: table
  notNames: [
    "the", "a", "an", "he", "she", "it", "they", "we", "i", "his", "her", "their", "its", "this", "that", "these", "those", "in", "on", "at", "by", "for", "from", "to", "of", "with", "and", "or", "but", "as", "who", "when", "while", "after", "before",
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
    "agriculture", "fisheries", "livestock", "industry", "industries", "trade", "commerce", "investment", "tourism", "energy", "minerals", "transport", "telecommunications", "communications", "technology", "education", "culture", "sports", "environment", "resources", "infrastructure", "planning", "economy", "finance", "interior", "cooperatives", "animal", "investments", "enterprise",
    "president", "prime", "minister", "secretary", "foreign", "defence", "defense", "deputy", "ambassador", "general", "king", "queen", "prince", "mr", "mrs", "ms", "dr", "sir", "lord", "today", "yesterday", "also", "said", "says", "told", "state", "house", "council", "ministry", "affairs", "commission",
    "union", "party", "parliament", "government", "office", "street", "airport", "summit", "embassy", "republic", "university", "committee", "conference", "forum", "cooperation", "development", "security", "relations", "central", "asia", "europe", "africa", "east", "west", "north", "south", "caucasus",
  ],
  // biome-ignore format: table
  references: [
    { pattern: "(?<=(?:received|met|welcomed|hosted|greeted|invited|congratulated|accused|thanked|telephoned|briefed|urged|asked|told|assured|summoned|praised|joined|visited|criticis?z?ed|called) )him(?=[.,;:]| (?:in|at|on|with|of|for|to|by|as|over|near|before|after|during|along|together|upon|and)(?![a-z])|$)", points: "object", sex: "m" },
    { pattern: "(?<=(?:received|met|welcomed|hosted|greeted|invited|congratulated|accused|thanked|telephoned|briefed|urged|asked|told|assured|summoned|praised|joined|visited|criticis?z?ed|called) )her(?=[.,;:]| (?:in|at|on|with|of|for|to|by|as|over|near|before|after|during|along|together|upon|and)(?![a-z])|$)", points: "object", sex: "f" },
    { pattern: "he", points: "subject", sex: "m" },
    { pattern: "she", points: "subject", sex: "f" },
    { pattern: "according to him", points: "subject", sex: "m" },
    { pattern: "according to her", points: "subject", sex: "f" },
    { pattern: "the (?:distinguished |honou?red |high(?:-ranking)? |foreign )?guest", points: "guest" },
    { pattern: "the {state} (?:top |chief |senior |high-ranking )?(?:official|diplomat|politician|minister|leader|envoy|president|premier|statesman|side's head|representative|ambassador|secretary)", points: "subject" },
    { pattern: "the (?:top |senior )?(?:official|diplomat|politician|minister|envoy|statesman|speaker)", points: "subject" },
    { pattern: "the (?:prime minister|premier|president|chancellor|foreign minister|foreign secretary|secretary of state|defen[cs]e (?:minister|secretary)|secretary[ -]general|ambassador|special envoy|spokes(?:man|woman|person)|chief diplomat|top diplomat|monarch|king|emir|sultan|pope)(?! (?:of|for|to|at|in|on|from|and)(?![a-z])|-)", points: "subject" },
    { pattern: "(?<=(?:received|met|welcomed|hosted|greeted|congratulated|embraced|telephoned|visited|saw|told) )the (?:prime minister|premier|president|chancellor|monarch|king|emir|sultan|pope)(?= (?:at|in|on)(?![a-z]))(?! (?:at|in) (?:large|waiting|exile))", points: "subject" },
    { pattern: "(?:his|her) country", points: "country" },
  ],
  particles: [
    "de",
    "del",
    "la",
    "van",
    "von",
    "der",
    "den",
    "di",
    "da",
    "dos",
    "le",
    "al",
    "el",
    "bin",
    "ibn",
    "ben",
    "abu",
    "abd",
    "ul",
    "ud",
    "du",
    "zu",
    "af",
    "st",
  ],
  proclitics: "",
};
