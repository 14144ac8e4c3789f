import type { DateRule } from "../../pack.ts";
import { NUMBER } from "./forms.ts";

const SOME = "(?:several|many|some|a few|few|a number of|countless|dozens of|decades of|hundreds of)";
const EVENT = "(?:the|his|her|its|their|a|an|that|talks|\\p{L}+ing|\\p{L}+'s)";
const MODAL =
  "(?:be|not|have|also|well|still|soon|yet|never|even|only|take|seek|want|need|come|become|go|get|make|lead|give|use|try|help|face|find|see|mean|seem|prove|continue|include|require|visit|meet|attend|sign|hold|consider|agree|or may not|result|cause|affect|happen|begin|start|end|fail|lose|send|offer|decide|choose|join|return|leave|remain|travel|talk|ask|say|\\p{L}+ly)";
const SUBJECT =
  "(?:i|he|she|it|they|we|you|who|that|which|this|there|and|but|or|ministers|countries|states|leaders|officials|sides|parties|government|president|minister)";

/** Durations, sets, vague words, and what only looks like a date. */
// biome-ignore format: table
export const OTHERS: readonly DateRule[] = [
  { id: "en/first-time-in", kind: "duration", pattern: `(?:for )?the <(?:first|second|third|last) (?:time|such \\p{L}+|\\p{L}+) (?:in|for) (?:the past |the last )?${NUMBER} {unit}>`, example: "for the first time in seven years" },
  { id: "en/first-in-some", kind: "duration", pattern: "<first time in (?:years|decades|months|weeks|a long time|a while|a generation|living memory)>", example: "for the first time in decades" },
  { id: "en/for-number", kind: "duration", pattern: `(?:for|lasting|lasted|during|throughout|spent|takes?|took|after|than|up to|of|within|over|every|within|spanning) <${NUMBER} {unit}>(?! (?:ago|later|before|earlier|from now))`, example: "for three days" },
  { id: "en/number-unit", kind: "duration", pattern: "(?!a |an |one ){number} {unit}(?! (?:ago|later|earlier|from now|back|afterwards?))", example: "the talks took seven years" },
  { id: "en/number-unit-adjective", kind: "duration", pattern: "{number}-(?:hour|day|week|month|year|decade)(?:-(?:long|old))?", example: "a three-day visit" },
  { id: "en/possessive", kind: "duration", pattern: "{number} (?:hours|days|weeks|months|years)'", example: "two days' talks" },
  { id: "en/old", kind: "duration", pattern: "{number} {unit} old", example: "70 years old" },
  { id: "en/long", kind: "duration", pattern: "(?:years|decades|months|weeks|days|hours|year|month|week|day|decade|century)-long", example: "a decades-long conflict" },
  { id: "en/some-units", kind: "duration", pattern: `(?:for|over|in|within|after|during|the past|the last|recent)? ?<${SOME} {unit}>(?! (?:ago|later|earlier|before|from now))`, example: "for several years" },
  { id: "en/for-units", kind: "duration", pattern: "for <(?:hours|days|weeks|months|years|decades|centuries|a long time|a while|some time|generations)>", example: "for years" },
  { id: "en/long-time", kind: "duration", pattern: "(?:for )?<(?:a long (?:time|while)|the long term|the time being)>", example: "for a long time" },
  { id: "en/after-event", kind: "duration", pattern: `<${NUMBER} {unit} (?:after|before|into|since|following|ahead of|prior to)>(?= ${EVENT}(?!\\p{L}))`, example: "two days after the summit" },
  { id: "en/after-deed", kind: "duration", pattern: `<${NUMBER} (?=(?:days?|weeks?)(?!\\p{L})){unit}>(?= (?:after|before) (?:the |its |his |her |their )?(?:(?!that|this)[^\\s.,;:!?()]+ ){1,8}?(?:had|was|were|did|is|[a-z]{2,}ed|met|left|went|took|gave|shut|cut|broke|told|said|sent|put|quit|struck|won|lost|held|made|came|began|spoke)(?!\\p{L}))`, example: "a day after the neighbours had shut the consulate" },
  { id: "en/day-after-event", kind: "duration", pattern: `<the (?:day|week|month|year) (?:after|before)>(?= ${EVENT}(?!\\p{L}))`, example: "the day after the vote" },
  { id: "en/following-event", kind: "duration", pattern: `(?:in |during )?<the (?:days|weeks|months|years|hours) (?:after|before|following|leading up to|since)>`, example: "the days following the summit" },

  { id: "en/every", kind: "set", pattern: "(?:every|each) (?:{number} |other |second )?(?:{unit}|{weekday}|{season}|{month})", example: "every two years" },
  { id: "en/nth-weekday-every", kind: "set", pattern: "(?:the )?<(?:first|second|third|fourth|last) (?:{weekday}|{unit}) (?:of|in) (?:each|every|the|a|any) (?:[a-z]{1,12} )?(?:month|week|year|quarter)>", example: "the third Tuesday of each month" },
  { id: "en/periodic", kind: "set", pattern: "daily|weekly|biweekly|monthly|quarterly|yearly|annually|annual|biannual|biennial|hourly|semi-annual", example: "an annual summit" },
  { id: "en/times-a", kind: "set", pattern: "(?:once|twice|{number} times) (?:a|per|every|each) (?:{number} )?{unit}", example: "twice a year" },
  { id: "en/repeatedly", kind: "set", pattern: "repeatedly|regularly|frequently|often|from time to time|time and again|on (?:mon|tues|wednes|thurs|fri|satur|sun)days|occasionally|periodically", example: "he repeatedly said" },
  { id: "en/a-year", kind: "set", pattern: "(?:\\d|million|billion|percent|%|times|dollars|barrels|tons|tonnes) <(?:a|per) {unit}>", example: "2 million dollars a year" },

  { id: "en/now", kind: "vague", pattern: "now|right now|currently|at present|at the moment|presently|nowadays|these days|at this (?:time|point|stage)|at the present time|as of now|for now|to date|so far", example: "now he has arrived" },
  { id: "en/recently", kind: "vague", pattern: "recently|lately|of late|more recently|most recently|just now|newly|in recent (?:times|days|weeks|months|years|decades)|in the recent past|the other day|(?:a few|several|some|many) {unit} ago|(?:days|weeks|months|years|decades) ago|long ago|earlier|previously|formerly|in the past(?! (?:{unit}|{number}|few|several|two|couple|quarter|fiscal)(?!\\p{L}))|once upon a time|a while ago|some time ago|not long ago|a short time ago|moments ago", example: "recently visited", points: "past" },
  { id: "en/hours-ago", kind: "vague", pattern: "{number} hours? (?:ago|earlier)", example: "two hours ago", points: "past" },
  { id: "en/soon", kind: "vague", pattern: "soon|shortly|before long|in the near future|in the future|in the coming (?:days|weeks|months|years|decades)|in the (?:days|weeks|months|years) ahead|in the next few {unit}|over the coming {unit}|in due course|upcoming|any time soon|in the foreseeable future|sooner or later", example: "in the coming weeks", points: "future" },
  { id: "en/later-vague", kind: "vague", pattern: "later|later on|afterwards?|after that|after this|thereafter|subsequently|since then|then|from then on|by then|eventually|in the aftermath|shortly after(?:wards?)?|soon after(?:wards?)?|in the meantime|meanwhile|(?:several|a few|some) {unit} later", example: "after that, they met", points: "narrative" },
  { id: "en/before-that", kind: "vague", pattern: "before that|before this|prior to that|prior to this|before then|until then|beforehand|up to then|at that time|at the time|back then", example: "before that, he left", points: "narrative-before" },

  { id: "en/may-verb", kind: "not-a-date", pattern: `<may>(?= ${MODAL}(?!\\p{L}))`, example: "may be" },
  { id: "en/number-may-verb", kind: "not-a-date", pattern: `(?:tier|level|type|version|phase|step|group|part|rule|class|stage|option|number|chapter|section|article|unit|room) <\\d{1,2} may>(?= ${MODAL}(?!\\p{L}))`, example: "tier 1 may be" },
  { id: "en/may-first", kind: "not-a-date", pattern: "<(?:may|march) (?:first|second)>(?= [a-z])(?! (?:in|at|and|the|when|as|is|was))", example: "it may first be read" },
  { id: "en/this-may", kind: "not-a-date", pattern: "<this may>(?= [a-z])(?! (?:when|as|after|for|in|to|the))", example: "this may lead to war" },
  { id: "en/may-after-subject", kind: "not-a-date", pattern: `${SUBJECT} <may>(?! \\d)`, example: "ministers may" },
  { id: "en/may-person", kind: "not-a-date", pattern: "(?:theresa|mrs\\.?|ms\\.?|mr\\.?|prime minister|secretary) <may>", example: "Theresa May" },
  { id: "en/march-verb", kind: "not-a-date", pattern: "(?:to|will|would|could|can|must|should|shall|may|might|they|we|people|troops|thousands|protesters|the|a|peace|protest|long|on the|death|women's|forced|solidarity|mass) <march(?:ed|es|ing)?>(?! (?:\\d|{ordinal}|summit|meeting|talks|visit|agreement|deal|election|elections|vote|referendum|session|deadline))", example: "to march on the capital" },
  { id: "en/march-on", kind: "not-a-date", pattern: "<march(?:ed|es|ing)?> (?:on|for|against|towards?|through|past|in protest|to the|with|into|alongside|down|together)(?!\\p{L})", example: "thousands march against the war" },
  { id: "en/person-april", kind: "not-a-date", pattern: "<(?:april|june|august|may) (?:\\p{L}+ )?(?:johnson|jones|smith|wilson|said|says|told|added|noted|brown|glaspie|ryan|haines|doss)>", example: "April Johnson" },
  { id: "en/august-adjective", kind: "not-a-date", pattern: "<august> (?:body|institution|chamber|assembly|company|gathering|wilhelm|strindberg|presence|house)", example: "this august body" },
  { id: "en/sat-sun-verb", kind: "not-a-date", pattern: "<(?:sat|sun|mon|wed|fri|mar|dec|jan|sec)>(?!\\.? ?\\d)(?!\\., )", example: "they sat down" },
  { id: "en/second-of-time", kind: "not-a-date", pattern: "<(?:the|a|one|any|every|last|second|same) (?:second|minute|moment)>(?! (?:day|week|month|quarter|half|year))", example: "at the last moment" },
  { id: "en/numbered", kind: "not-a-date", pattern: "(?:resolution|resolutions|paragraph|article|articles|section|chapter|page|pages|flight|route|highway|boeing|airbus|version|no\\.|number|room|bus|train|order|directive|regulation|law|act|protocol|clause|level|agenda|agenda 20|iso|rfc|falcon|su-|mig-|t-|f-|m-|ps|windows|convoy|unit|battalion|brigade|phase|round|chapter|volume|issue|case|circular|h\\.r\\.|h\\. r\\.|form|mile|kilometre|kilometer|km) (?:no\\.? ?)?#?\\d+(?:[-/.(]\\d+\\)?)*", example: "Resolution 2231" },
  { id: "en/score", kind: "not-a-date", pattern: "(?:won|lost|win|beat|beating|defeated|victory|score|voted?|by|vote of|votes of|passed|tally of|of) \\d{1,3}-\\d{1,3}(?! (?:bc|b\\.c\\.|bce))", example: "by a vote of 141-7" },
  { id: "en/money", kind: "not-a-date", pattern: "(?:[$€£¥]|usd|eur|us\\$) ?\\d[\\d,.]*(?: (?:million|billion|trillion|thousand))?", example: "$2023" },
  { id: "en/amount", kind: "not-a-date", pattern: "\\d[\\d,.]*(?: (?:million|billion|trillion|thousand|percent|per cent|people|troops|soldiers|dollars|euros|tons|tonnes|kilometers|kilometres|km|miles|barrels)|%)", example: "2000 troops" },
  { id: "en/agenda", kind: "not-a-date", pattern: "(?:agenda|vision|strategy|horizon|expo|vote|euro|cop|nato|kazakhstan|africa|europe) ?-?(?=20\\d\\d){year}|(?:g|b|p|c)-?\\d{1,2}(?:\\+\\d)?", example: "Agenda 2030" },
  { id: "en/named-movement", kind: "not-a-date", pattern: "(?:movement|brigade|martyrs|street|square|avenue|boulevard|stadium|plaza|party|coalition|alliance|revolution) (?:of )?(?:the )?(?:{day} (?:of )?{month}|{month} {day})", example: "Movement of 1 November" },
  { id: "en/named-before", kind: "not-a-date", pattern: "(?:{day} (?:of )?{month}|{month} {day}|{day} {month}) (?:movement|brigades?|street|square|avenue|boulevard|stadium|plaza|party|coalition|alliance|bridge)", example: "April 6 movement" },
  { id: "en/phone", kind: "not-a-date", pattern: "\\+\\d[\\d ()-]{6,}\\d|\\d{3}-\\d{3}-\\d{4}|\\d{3}-\\d{4}", example: "+44 20 7930 4832" },
  { id: "en/version", kind: "not-a-date", pattern: "(?:version|release|build|v)\\.? ?\\d+(?:\\.\\d+)+", example: "version 2.10.3" },
  { id: "en/idiom", kind: "not-a-date", pattern: "(?:order of the day|issues? of the day|(?:call|called|calling|calls) it a day|day[- ]to[- ]day|at the end of the day|end of days|one day|some day|day one|day-one|man of the (?:hour|year)|person of the year|word of the year|at the same time|at the eleventh hour|this time|next time|last time|spring(?:s|ed)? (?:up|from|into)|fall(?:s)? (?:in|to|into|of|on|from|under|short|apart|behind|by|due)|(?:to|will|would|may|might|could|not) fall(?! of {year})|arab spring|prague spring|prague spring|cold winter|nuclear winter|spring offensive|last resort|last stand|past (?:the|its|his|her|\\p{L}+s))", example: "at the end of the day" },
  { id: "en/newspaper", kind: "not-a-date", pattern: "(?:bloody|man|girl|freaky|ruby|super) (?:sunday|friday|tuesday)|(?:sunday|friday|monday|saturday) (?:times|telegraph|mirror|express|mail|herald|post|sun|people|tribune|business|night live|night football|evening post|night fever)|sunday (?:newspapers?|papers?|school|mass|best)|friday (?:prayers?|mosque)", example: "the Sunday Times" },
  { id: "en/titled", kind: "not-a-date", pattern: "(?:mr|mrs|ms|miss|dr|rep|sen|gen|judge|lady|sir|col|capt|prof|sgt|lt|gov|rev|lord)\\.? <(?:(?:[a-z]{1,12}|[a-z]\\.) )?(?:april|may|june|august|march|sunday|monday|friday|summer|summers|winter|winters|spring|day|week|weeks|january|october)>(?! \\d)", example: "Ms. August" },
  { id: "en/weekday-club", kind: "not-a-date", pattern: "{weekday} (?:group|club|movement|committee|society|clubs)", example: "the Friday Group" },
  { id: "en/pages", kind: "not-a-date", pattern: "(?:pp?|pages|vols?|nos?)\\. ?\\d{3,4}(?: ?- ?\\d{1,4})?", example: "pp. 1200-1245" },
  { id: "en/overnight", kind: "not-a-date", pattern: "overnight (?:rates?|loans?|lending|funds|money|deposits?|delivery|mail|bags?|stays?|success|trains?|flights?|bus|call|index|repurchase|shipping)", example: "overnight rates" },
  { id: "en/index", kind: "not-a-date", pattern: "(?:index|average|dow|nikkei|nasdaq|ftse) (?:[a-z]{1,12} ){0,4}(?:to|at|from|of) <\\d{3,5}(?:\\.\\d+)?(?: from \\d{3,5})?>", example: "the index rose to 2013 from 1998" },
  { id: "en/temperature", kind: "not-a-date", pattern: "(?:temperatures?|highs|lows|mercury|degrees) (?:[a-z]{1,12} ){0,3}the (?:low |mid |upper |high )?(?:mid-)?\\d0s", example: "highs in the 80s" },
  { id: "en/age", kind: "not-a-date", pattern: "(?:his|her|their|my|our|your) (?:early |late |mid-? ?)?(?:\\d0s|(?:twent|thirt|fort|fift|sixt|sevent|eight|ninet)ies)", example: "in his 60s" },
  { id: "en/last-not-shift", kind: "not-a-date", pattern: "<(?:last|next|past|this|current|previous)> (?:\\p{L}+ )?(?:of|in|to|on)(?!\\p{L})(?! (?:january|february|march|april|may|june|july|august|september|october|november|december))", example: "the last of the troops" },
];
