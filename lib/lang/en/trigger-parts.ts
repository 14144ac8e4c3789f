// What several rows of English triggers have in common; see `triggers.ts`.

/** Any word, also a figure with its signs and a day with its year: "4,000", "$1.3", "29, 2018". */
const WORD = '(?:[$€£]?\\d+(?:[.,]\\d+)+|\\d\\d?, \\d{4},?|[^\\s.,;:!?"()]+)';
/** Up to three words between a verb and its object: "held [a joint] press conference". */
export const GAP = `(?:${WORD} ){0,3}`;
/** The same, up to six words, for objects that come late: "summoned [the Russian chargé d'affaires and] ambassador". */
export const FAR = `(?:${WORD},? ){0,6}`;
export const BE = "(?:is|are|was|were|be|been|being|gets?|got) (?:(?:[a-z]+ly|also|then|later|once|twice) )?";
/** Forms of light verbs that carry a noun: "held talks". */
export const HOLD =
  "(?:hold|holds|holding|held|(?:have|has|having|had)(?! (?:[a-z]+ly |also |not |never |already )?(?:been|[a-z]+ed|held|broken|cut|put|begun|led|sent|met|set|left|met|called|given|taken|gone|come)\\b)|conduct(?:s|ed|ing)?|(?:stag|conven|chair|host|organi[sz]|conclud|preside)(?:e|s|es|ed|ing)?|open(?:ed|s|ing)|(?<=\\b(?:to|will|would|may|could) )open|presid(?:es|ed|ing) over|led|leads?|leading|co-?chair(?:s|ed|ing)?|co-?host(?:s|ed|ing)?|attend(?:s|ed|ing)?|join(?:s|ed|ing)?|(?:take|takes|took|taken|taking) part in|participat(?:e|es|ed|ing) in|engag(?:e|es|ed|ing) in|wrap(?:s|ped|ping)? up|beg[iau]n|begins|start(?:s|ed)?|resum(?:e|es|ed|ing)|continu(?:e|es|ed|ing))";
export const GIVE =
  "(?:(?:provid|donat|allocat|disburs|releas|pledg|distribut|mobili[sz]|approv)(?:e|es|ed|ing)|(?:send|deliver|extend|grant|earmark|dispatch|airlift|channel)(?:s|ed|ing|es)?|ship(?:s|ped|ping)?|transfer(?:s|red|ring)?|contribut(?:e|es|ed|ing)|suppl(?:y|ies|ied|ying)|sent|giv(?:e|es|en|ing)|gave)";
export const PERSON =
  "(?:president|premier|chancellor|king|queen|emir|sultan|prince|pope|minister|secretary|ambassador|envoy|counterpart|delegation|leader|chief|commissioner|chairman|chairwoman|chairperson|chair|head|representative|guest|diplomat|governor|mayor|speaker|foreign minister|official|officials|ministers|leaders|ambassadors|lawmakers|delegates|adviser|general|commander|director|diplomats)";
export const SUMMIT = "(?:summits?|summit meetings?)";
export const NOT_A_TALK = "(?! (?:of the town|show|radio|point))";

/** Any word; none that ends a clause or opens a relative one. */
export const W = `(?!(?:that|which|who|whose|where|when|said|says|but|because|after|before) )${WORD}`;
export const PAPER =
  "(?:resolutions?|bills?|laws?|legislation|acts?|statements?|declarations?|communiqu[eé]s?|amendments?|decrees?|motions?|budgets?|strateg(?:y|ies)|road ?maps?|action plans?|plans of action|conclusions|constitution|charters?|conventions?|treat(?:y|ies)|protocols?|mandates?|packages?|memorand(?:um|a)|agreements?|regulations?|directives?|doctrine|accords?)";
/** What a state can join, leave, extend or break. */
export const PACT =
  "(?:(?:\\d+|[a-z]+)-(?:nation|member|state|country) (?:body|group|grouping|club)|regional (?:body|grouping)|treat(?:y|ies)|accords?|agreements?|deals?|pacts?|conventions?|protocols?|statute|memorand(?:um|a)|moratorium|partnership|economic communit(?:y|ies)|blocs?|alliance|union|organi[sz]ation|nato|eu|opec(?:\\+)?|unesco|ecowas|asean|mercosur|brics|schengen|oecd|african union|commonwealth|jcpoa|new start|international criminal court|icc|council of europe|human rights council|customs union|coalition|(?:its|their|the|nuclear|treaty|climate|international|[a-z]+) (?:commitments|obligations))";
export const RELATIONS_NOUN = "(?:ties|relations|contacts|communications?|links|dialogue)";
/** Who may travel by a verb that goods and vehicles share: not these. */
export const NO_TRAVELLER =
  "(?<!\\b(?:trains?|ships?|vessels?|tankers?|boats?|planes?|flights?|goods|cargo|freight|shipments?|consignments?|convoys?|trucks?|aid|weapons|missiles|tanks|troops|soldiers|forces|letters?|parcels?|mail|orders?|news|refugees|migrants|tourists|grain|gas|oil|winter|spring|summer|autumn|storm|it|prices?) (?:[a-z']+ ){0,3})";
export const CAPITAL =
  "(?:washington|moscow|beijing|brussels|london|paris|berlin|rome|madrid|lisbon|vienna|geneva|ankara|istanbul|tehran|baghdad|damascus|beirut|amman|cairo|riyadh|doha|abu dhabi|dubai|kuwait|muscat|manama|jerusalem|tel aviv|ramallah|gaza|kyiv|kiev|minsk|warsaw|vilnius|riga|tallinn|helsinki|stockholm|oslo|copenhagen|prague|budapest|bucharest|sofia|athens|belgrade|zagreb|sarajevo|tbilisi|yerevan|baku|astana|tashkent|bishkek|dushanbe|ashgabat|kabul|islamabad|new delhi|delhi|dhaka|kathmandu|colombo|tokyo|seoul|pyongyang|taipei|hanoi|bangkok|manila|jakarta|kuala lumpur|singapore|canberra|wellington|ottawa|mexico city|havana|caracas|bogot[aá]|lima|quito|la paz|santiago|buenos aires|montevideo|bras[ií]lia|pretoria|nairobi|addis ababa|khartoum|tripoli|tunis|algiers|rabat|dakar|abuja|accra|kigali|kinshasa|luanda|(?:the )?(?:united states|kremlin|white house|united nations|vatican|hague|elys[eé]e|capital)|new york|ukraine|russia|china|germany|france|britain|italy|spain|poland|turkey|iran|iraq|israel|egypt|india|japan)";

/** The same, but never "to": "called on [the president] at his palace" and not "called on the president to act". */
export const NO_TO = `(?!to )${W}`;
const MONTH = "(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*";
const DAY = "(?:mon|tues|wednes|thurs|fri|satur|sun)day";
const COUNT =
  "(?:\\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|some|several|a few|hours|days|weeks|months|years)";
/** A date right behind: what is so dated happened, whoever did it. */
export const DATED = `(?= (?:(?:only |late |early |again |back |as recently as )?(?:on (?:the )?(?:night |eve |morning |evening |afternoon )?(?:of )?(?:\\d|${MONTH}|${DAY}|same|following|next)|in (?:early |late |mid-?|the )?(?:${MONTH}|\\d{4}|\\d{2} (?:19|20)|spring|summer|autumn|winter)|last (?:${DAY}|${MONTH}|week|month|year|spring|summer|autumn|winter|night)|earlier|yesterday|today|overnight|this (?:week|month|year|spring|summer|autumn|winter|morning)|the (?:same|previous|next|following|day) |${COUNT} (?:[a-z]+ )?(?:hours?|days?|weeks?|months?|years?)\\b|(?:hours|days|weeks|months|years) (?:later|earlier|ago|after|before)|at the (?:end|beginning|start|weekend|turn)|${DAY}|${MONTH} \\d|mid-)))`;
/** A date, a place or an agent right behind. */
export const PLACED = `(?:${DATED}|(?= (?:in|at|by|on|between|under|with|during|after|following|before|over|amid|due|because|owing|unanimously)\\b)|(?=[,.;]|$))`;
/** What two sides can agree on paper. */
export const ACCORD =
  "(?:agreements?|accords?|deals?|pacts?|treat(?:y|ies)|memorand(?:um|ums|a)|protocols?|declarations?|resolutions?|understandings?|compromises?|settlements?|charters?|conventions?|communiqu[eé]s?|road ?maps?|consensus|frameworks?|contracts?|arrangements?|plans?|statements?|documents?|decrees?|laws?|annex(?:es)?|instruments?(?= (?:of (?:cooperation|ratification)|were|was))|instruments of cooperation)";
export const CEASEFIRE =
  "(?:cease-?fires?|truces?|armistices?|cessation of hostilities|lull|pauses? in (?:the )?fighting|humanitarian pauses?)";
/** Who bears arms. */
export const SOLDIERS =
  "(?:troops|soldiers|forces|army|armies|peacekeepers|contingents?|mercenaries|fighters|battalions?|brigades?|marines|paratroopers|garrisons?|units|military|guards|gunmen|militants|rebels|insurgents|militiamen|commandos|police|officers)";
export const WEAPONS =
  "(?:missiles?|rockets?|drones?|shells?|bombs?|artillery|mortars?|projectiles?|warplanes?|jets|fighter jets|bombers?|aircraft|helicopters?|planes|gunships?|warships?)";
export const ENVOY =
  "(?:ambassadors?|envoys?|diplomats?|consuls?|attach[eé]s?|charg[eé](?:s)? d'affaires|charg[eé]|emissar(?:y|ies)|nuncio|high commissioners?)";

/** What is asked, promised or refused, up to where something else begins: "[urged the bloc] to lift the sanctions on", so that it does not count as done. */
export const TO_DO = `(?:not |never )?to (?!(?:an?|the|its|his|her|their|this|that|all|both|any|such)\\b)[a-z]+(?: (?!(?:and|or|while|as|on|in|at|by|last|this|next|during|from|yesterday|today|after|before|following|amid|despite|since|when|if|unless|until|with|for) )${W}){0,5}`;
/** The same after a preposition: "[ruled out] sending troops". */
export const DOING = `(?:having )?[a-z]+(?:ing|ed)(?: (?!(?:and|or|while|as|on|in|at|by|last|this|next|during|yesterday|today|after|before|following|amid|despite|since|when|with) )${W}){0,5}`;
/** Nouns of happenings, as what somebody praises, deplores or demands. */
export const DEED =
  "(?:attacks?|strikes?|air ?strikes?|raids?|shelling|bombings?|bombardments?|killings?|murders?|executions?|assassinations?|massacres?|invasions?|offensives?|incursions?|coup|crackdown|arrests?|detentions?|abductions?|kidnappings?|seizures?|violence|clashes|unrest|explosions?|blasts?|launch(?:es)?|tests?|drills|exercises|deployment|mobili[sz]ation|annexation|occupation|expulsions?|closure|suspension|sanctions|tariffs|embargo|blockade|bans?|restrictions|measures|withdrawals?|pull-?out|ceasefires?|truces?|armistice|cessation of hostilities|halt|end|release|liberation|return|lifting|easing|resumption|restoration|normali[sz]ation|opening|re-?opening|establishment|agreements?|accords?|deals?|pacts?|treat(?:y|ies)|signing|adoption|ratification|accession|decisions?|moves?|steps?|visits?|trips?|talks|meetings?|negotiations|dialogue|summits?|elections?|votes?|verdicts?|rulings?|extradition|deportations?|delivery|deliveries|aid|assistance|mediation|exchange|swap|resignation|resolutions?)";

/** No name: words between a conjunction and a verb that has its subject elsewhere. */
const NO_NAME =
  "(?!(?:to|will|would|may|might|can|could|should|shall|must|not|do|did|also|then|now|again|both|help|let|make|[a-z]+ly)\\b)";
/** Several who act, right before a verb in the present: "Bahrain and the Maldives [break off ties]", "Gulf ministers [condemn]"; said inside a look behind. */
const SEVERAL = `(?:and|&) (?:(?:the|its|his|their) )?(?:${NO_NAME}[^\\s.,;:!?"()]+ ){1,2}|(?:the|both|two|three|four|five|six|arab|gulf|african|european|eu|nato|western|asian|balkan|baltic|foreign|defen[cs]e|finance|prime) (?:two |three )?(?:foreign |defen[cs]e )?(?:leaders|ministers|presidents|governments|countries|states|nations|allies|lawmakers|rebels|delegations|sides|parties|neighbou?rs|envoys|powers|members|kings) `;
/** What several do, told in the present: as chronicles and headlines tell it. */
export const BY_SEVERAL = `(?<=\\b(?:${SEVERAL}))`;
/** What is to come, or done by several, is told by a verb in its bare form; the words before it stay outside, because they say how certain it is. */
export const TO_COME = `(?<=\\b(?:(?:will|would|may|might|could|should|shall|must)(?: also| then| soon| not| later| [a-z]+ly)?|(?:is|are|was|were|due|expected|set|scheduled|slated|plan|plans|planned|planning|intends?|intended|hopes?|hoped|wants?|wanted|about|ready|going|likely|poised|prepares|prepared|preparing|decided|aims?|refused|failed|seeks?) to(?: [a-z]+ly)?) |\\b(?:${SEVERAL}))`;
