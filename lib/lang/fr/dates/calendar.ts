import type { DateRule } from "../../pack.ts";
import { ISO_CLOCK } from "../../shared/iso-clock.ts";
import { withTense } from "../../shared/rules-in-tense.ts";
import { CLOCK, MONTH_TENSE, OF, OF_MONTH, OF_SAME_YEAR, TAIL, TENSE, TIME_OF_DAY, WEEKDAY } from "./forms.ts";

/** Month names without the abbreviations, which need a day or a year beside them. */
const FULL_MONTH = "(?!(?:janv|jan|févr|fév|avr|juil|sept|oct|nov|déc)(?![a-zà-ÿœ])){month}";
const IN =
  "(?:en|de|d'|pour|avant|après|courant|au mois de|au mois d'|du mois de|du mois d'|le mois de|le mois d'|durant|pendant|vers|et|ou|à|ce mois de|ce mois d')";
/** What four digits count when they are no year. */
const COUNTED =
  "(?! ?(?:%|dollars|euros|francs|millions|milliards|personnes|soldats|hommes|femmes|cas|km|kilomètres|mètres|tonnes|missiles|réfugiés|morts|blessés|places|voix|exemplaires|véhicules|abonnés|habitants|salariés|emplois|logements|élèves|agents|policiers|militaires|manifestants|signataires|pages|entreprises|communes|sites|pièces|heures|points|watts|ans|jours))(?! (?!(?:dans|mais|après|plus|depuis|sans|puis|très|alors|lors|vers|sous|jamais|toujours|leurs|deux|ceux)(?![a-zà-ÿœ]))[a-zà-ÿœ]{4,}[sx](?![a-zà-ÿœ]))";
/** Days in words, "vingt-quatre", but not "un" and "une". */
const DAY_WORD =
  "(?=premier |deux |trois |quatre |cinq |six |sept |huit |neuf |dix|onze |douze |treize |quatorze |quinze |seize |vingt|trente)";
/** Years that stand after a preposition only. */
const YEAR_ONLY = "(?=(?:1[0-9]|20|21)\\d\\d(?!\\d)){year}";
const NTH = "(?=premier|première|deuxième|second|troisième|quatrième|cinquième){ordinal:nth}";

/** Days, months and years. */
// biome-ignore format: table
export const CALENDAR: readonly DateRule[] = [
  { id: "fr/day-month-year-time", kind: "calendar", pattern: `${WEEKDAY}(?=\\d){day} {month},? {year}${CLOCK}`, example: "1er décembre 2022 à 12h21" },
  { id: "fr/day-month-time", kind: "calendar", pattern: `${WEEKDAY}(?=\\d){day} {month}${CLOCK}`, example: "9 mars à 15 h 30" },
  withTense({ id: "fr/day-month", kind: "calendar", pattern: `${WEEKDAY}(?=\\d){day} {month}${TAIL}`, example: "mardi 14 mars 2023" }, TENSE),
  { id: "fr/day-month-evening", kind: "calendar", pattern: `${WEEKDAY}(?=\\d){day} {month}${TAIL}(?= (?:au |à |dans |en ))${TIME_OF_DAY}`, example: "le 24 décembre au soir" },
  { id: "fr/day-month-early-year", kind: "calendar", pattern: "(?=\\d){day} {month} (?=[1-9]\\d\\d(?!\\d)){shortYear:year}(?=[,.;)]| (?:à|par|dans|et|le|la)(?![a-z])|$)", example: "le 25 décembre 800" },
  { id: "fr/day-slash-month", kind: "calendar", pattern: "le <{day}/{monthnum:month}>(?!/)", example: "le 15/2" },
  { id: "fr/day-slash-month-phrase", kind: "calendar", pattern: "(?<![\\s\\S]){day}/{monthnum:month}(?=[.!?]?$)", example: "15/2" },
  { id: "fr/day-month-words", kind: "calendar", pattern: `${WEEKDAY}(?=premier ){ordinal:day} {month}${TAIL}`, example: "le premier mars" },
  { id: "fr/day-month-short-year", kind: "calendar", pattern: `^(?:le )?<${WEEKDAY}(?=\\d){day} {month} (?='?\\d\\d$){yy}>`, example: "le 15 mai 23" },
  { id: "fr/day-dash-month", kind: "calendar", pattern: "le <(?=\\d){day}-{month}(?:-{year})?>", example: "le 11-Novembre" },
  { id: "fr/born", kind: "calendar", pattern: `née?s? (?:(?:à|au|en|près de) (?:[a-zà-ÿœ'-]+,? ){1,6})?(?:le )?<${WEEKDAY}(?=\\d){day} {month} {year}>`, example: "née à Oran le 1er avril 1932", implies: { aside: true } },
  { id: "fr/numeric-dashed-phrase", kind: "calendar", pattern: "^<{day}-{monthnum:month}-{yy}>$|^<{monthnum:month}/{year}>$", example: "20-05-24" },
  { id: "fr/day-word-month", kind: "calendar", pattern: `${WEEKDAY}${DAY_WORD}{number:day} {month}${TAIL}`, example: "le dix-huit juin" },
  { id: "fr/day-month-this-year", kind: "calendar", pattern: `${WEEKDAY}(?=\\d){day} {month} (?:de cette année|de l'année en cours|courant)`, example: "5 janvier de cette année", implies: { yearShift: 0 } },
  { id: "fr/day-month-same-year", kind: "calendar", pattern: `(?=\\d){day} {month} ${OF_SAME_YEAR}`, example: "le 2 décembre de la même année", from: "event", implies: { yearShift: 0 } },
  { id: "fr/day-month-following", kind: "calendar", pattern: "(?=\\d){day} {month} suivant", example: "le 2 décembre suivant", from: "event", implies: { shift: 1 } },
  { id: "fr/day-month-next-year", kind: "calendar", pattern: "(?=\\d){day} {month} de l'année suivante", example: "le 2 décembre de l'année suivante", from: "event", implies: { yearShift: 1 } },
  { id: "fr/day-month-previous", kind: "calendar", pattern: "(?=\\d){day} {month} précédent", example: "le 2 décembre précédent", from: "event", implies: { shift: -1 } },
  { id: "fr/day-month-last-year", kind: "calendar", pattern: "(?=\\d){day} {month} de l'année précédente", example: "le 2 décembre de l'année précédente", from: "event", implies: { yearShift: -1 } },
  { id: "fr/day-sept", kind: "calendar", pattern: `${WEEKDAY}(?=\\d){day} sept,? {year}`, example: "26 sept 2022", implies: { month: 9 } },
  { id: "fr/numeric", kind: "calendar", pattern: `${WEEKDAY}{day}([/.-]){monthnum:month}[/.-]{year}${CLOCK}?`, example: "01/12/2022" },
  { id: "fr/numeric-short", kind: "calendar", pattern: `${WEEKDAY}{day}[/.]{monthnum:month}[/.]{yy}${CLOCK}?`, example: "05.06.19" },
  { id: "fr/numeric-iso", kind: "calendar", pattern: `{year}-{monthnum:month}-{day}(?:${CLOCK}|${ISO_CLOCK})`, example: "2022-11-09" },
  { id: "fr/days-of-months-list", kind: "calendar", pattern: "<(?=\\d){day} {month}>(?:, (?:le |du )?<(?=\\d){day} {month}>)?,? (?:et|puis|ou)(?: à nouveau)? (?:le |du |au )<(?=\\d){day} {month},? {year}>", example: "le 12 juillet et le 21 août 2019" },
  withTense({ id: "fr/days-list", kind: "calendar", pattern: `<(?=\\d){day}>(?:, (?:le )?<(?=\\d){day}>)?(?:, (?:le )?<(?=\\d){day}>)?,? (?:et|ou|puis) (?:le )?<(?=\\d){day} {month}${TAIL}>`, example: "les 15, 16 et 17 mars" }, TENSE),
  { id: "fr/day-of-month", kind: "calendar", pattern: `${WEEKDAY}(?=\\d){day} (?:de ce mois|du mois {monthShift}|courant|du courant)`, example: "le 15 du mois prochain" },
  { id: "fr/day-of-this-month", kind: "calendar", pattern: `${WEEKDAY}(?=\\d){day} (?:de ce mois|du mois(?! [a-zà-ÿœ])|courant)`, example: "le 15 de ce mois", implies: { monthShift: 0 } },
  { id: "fr/day-of-same-month", kind: "calendar", pattern: "(?=\\d){day} (?:du même mois|de ce même mois)", example: "le 12 du même mois" },
  { id: "fr/weekday-day", kind: "calendar", pattern: "{weekday} (?=\\d){day}(?! (?:heures?|jours|mois|ans|pays|millions|milliards|h|personnes|morts|blessés|%))(?!(?:h|:|,)\\d)", example: "mardi 14" },
  { id: "fr/weekday-day-time", kind: "calendar", pattern: `{weekday} (?=\\d){day}${CLOCK}`, example: "vendredi 15 à 14h" },
  { id: "fr/day-alone", kind: "calendar", pattern: "(?:le|jusqu'au|avant le|dès le) <(?=\\d){day}>(?= ?[.,;!?]|$| (?:au soir|au matin|à midi|dans la|et (?:le|la|les) [a-zà-ÿœ]|et [a-zà-ÿœ]{2,14}[edt](?= )|(?:à|en|par|avec|sous|chez|devant|lors|puis|contre|aux côtés)(?= [a-zà-ÿœ]))(?![a-zà-ÿœ]))", example: "le 16" },
  { id: "fr/day-fixed", kind: "calendar", pattern: "(?:fixée?s?|prévue?s?|programmée?s?|reportée?s?|repoussée?s?|convoquée?s?|ajournée?s?) (?:au|pour le) <(?=\\d){day}>(?=[.,;!?]|$| (?:à|en|par|avec|au|ont|a|avait|doit)(?![a-zà-ÿœ]))", example: "prévue pour le 20" },
  { id: "fr/about-day", kind: "calendar", pattern: `<(?:vers|autour du|aux alentours du|aux environs du) (?:le )?(?=\\d){day} {month}${TAIL}>`, example: "vers le 5 mai", implies: { approximate: true } },

  { id: "fr/month-year", kind: "calendar", pattern: "{month},? (?:de )?{year}", example: "en mars 2021" },
  { id: "fr/month-short-year", kind: "calendar", pattern: "{month} (?=[5-9]\\d){yy}(?! ?(?:%|[a-zà-ÿœ]+s(?![a-zà-ÿœ])|[-/,.]\\d))", example: "mai 68" },
  { id: "fr/month-of-year", kind: "calendar", pattern: "{month} de l'(?:an|année) {yearShift}", example: "octobre de l'année dernière" },
  { id: "fr/month-last-year-behind", kind: "calendar", pattern: "{month},? (?:l'an|l'année) {yearShift}", example: "en octobre l'an dernier" },
  { id: "fr/month-of-this-year", kind: "calendar", pattern: "{month} de cette année", example: "janvier de cette année", implies: { yearShift: 0 } },
  { id: "fr/month-same-year", kind: "calendar", pattern: `(?:{part}${OF})?{month} ${OF_SAME_YEAR}`, example: "en mai de la même année", from: "event", implies: { yearShift: 0 } },
  { id: "fr/month-following", kind: "calendar", pattern: `(?:{part}${OF})?${OF_MONTH} suivant`, example: "en mars suivant", from: "event", implies: { shift: 1 } },
  { id: "fr/month-next-year", kind: "calendar", pattern: `(?:{part}${OF})?${OF_MONTH} de l'année suivante`, example: "en mars de l'année suivante", from: "event", implies: { yearShift: 1 } },
  { id: "fr/month-previous", kind: "calendar", pattern: `(?:{part}${OF})?${OF_MONTH} précédent`, example: "en mars précédent", from: "event", implies: { shift: -1 } },
  { id: "fr/month-last-year", kind: "calendar", pattern: `(?:{part}${OF})?${OF_MONTH} de l'année précédente`, example: "en mars de l'année précédente", from: "event", implies: { yearShift: -1 } },
  { id: "fr/month-shift", kind: "calendar", pattern: "{month} {shift}", example: "en septembre dernier" },
  withTense({ id: "fr/in-month", kind: "calendar", pattern: `${IN} ?<${FULL_MONTH}>(?![- ]\\d)`, example: "en septembre" }, MONTH_TENSE),
  { id: "fr/this-month-name", kind: "calendar", pattern: "ce mois (?:de |d'){month}", example: "en ce mois de mars", implies: { shift: 0 } },
  { id: "fr/month-phrase", kind: "calendar", pattern: `(?<![\\s\\S])<${FULL_MONTH}>(?=[.!?]?$)`, example: "mars" },
  { id: "fr/month-subject", kind: "calendar", pattern: "(?<![\\s\\S])<(?=(?:janvier|février|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre) ){month}>(?= (?:a|fut|est|était|avait|vit|marque|marqua|apporte|apporta|commence|commença|s'ouvre|s'achève|se|passe|passa|voit) )", example: "Septembre a tout changé" },
  withTense({ id: "fr/part-month", kind: "calendar", pattern: `{part}${OF}${OF_MONTH}${TAIL}`, example: "fin février 2022" }, MONTH_TENSE),
  withTense({ id: "fr/half-month", kind: "calendar", pattern: `(?:{half} (?:moitié|quinzaine)) (?:de |d'|du )${OF_MONTH}${TAIL}`, example: "première quinzaine de mars" }, TENSE),
  { id: "fr/first-days-month", kind: "calendar", pattern: `(?:premiers jours|toute première semaine|tout début) (?:de |d'|du )${OF_MONTH}${TAIL}`, example: "dans les premiers jours de mars", implies: { part: "start" } },
  { id: "fr/last-days-month", kind: "calendar", pattern: `(?:derniers jours|toute fin) (?:de |d'|du )${OF_MONTH}${TAIL}`, example: "dans les derniers jours d'avril", implies: { part: "end" } },
  { id: "fr/months-list", kind: "calendar", pattern: "<{month}>(?:, (?:en )?<{month}>)? (?:et|ou|puis) (?:en )?<{month} {year}>", example: "en septembre et octobre 2022" },
  withTense({ id: "fr/months-list-bare", kind: "calendar", pattern: `(?:en|de|d'|entre) ?<${FULL_MONTH}>(?:, (?:en )?<{month}>)? (?:et|ou|puis) (?:en )?<${FULL_MONTH}>(?! \\d)`, example: "en juillet et août" }, TENSE),
  { id: "fr/about-month", kind: "calendar", pattern: `<(?:vers|aux alentours de) {month} {year}>`, example: "vers mars 2020", implies: { approximate: true } },

  { id: "fr/in-year", kind: "calendar", pattern: `(?:en|de|d'|après|fin|sur|entre|et|courant|pour|ou|remonte à|remontent à|qu'en|que de|l'horizon|millésime) ?<${YEAR_ONLY}>(?! ?[-/]\\d)${COUNTED}`, example: "en 2014" },
  { id: "fr/year-noun", kind: "calendar", pattern: "(?:année|an|exercice|millésime|campagne|saison) {year}(?! ?[-/]\\d)", example: "l'année 2019" },
  { id: "fr/year-in-brackets", kind: "calendar", pattern: "(?<=\\( ?)<(?=1[0-9]\\d\\d|20\\d\\d){year}> ?\\)", example: "la déclaration d'Astana (2010)" },
  { id: "fr/noun-year", kind: "calendar", pattern: `(?:budgets?|élections?|présidentielle|législatives|municipales|européennes|régionales|sénatoriales|primaires?|coupe du monde|coupe d'afrique|coupe d'asie|mondial|euro|jeux olympiques|jeux|jo|loi de finances|édition|rentrée|promotion|rapport(?: annuel)?|bilan|résultats|comptes|prévisions?|objectifs?|forum|festival|nobel(?: de la paix)?|prix|vendanges|récoltes?|production|exportations|sommet|session|saison|été-automne) <(?=19\\d\\d|20\\d\\d){year}>(?! ?[-/]\\d)${COUNTED}`, example: "le budget 2025" },
  { id: "fr/year-heading", kind: "calendar", pattern: "(?<![\\s\\S])(?:[-–—•·▪*] ?)?<(?=1[0-9]\\d\\d|20\\d\\d){year}>(?= - | ?:(?:$| )|\\. [a-zà-ÿœ]|\\.?$)", example: "1991 : dissolution de l'union" },
  { id: "fr/about-year", kind: "calendar", pattern: `<(?:vers|autour de|aux environs de|aux alentours de|circa) (?:l'an )?${YEAR_ONLY}>`, example: "vers 1900", implies: { approximate: true } },
  { id: "fr/year-our-era", kind: "calendar", pattern: "(?:en |l'an )?<(?=\\d{1,3} ){shortYear:year} (?:apr(?:ès|\\.) j\\.?-? ?c\\.?|de notre ère|ap\\. j\\.-c\\.)>", example: "en 79 apr. J.-C." },
  { id: "fr/year-before-our-era", kind: "calendar", pattern: "(?:en |l'an )?<{shortYear:year} (?:av(?:ant|\\.) j(?:ésus|\\.)?-? ?c(?:hrist|\\.)?|avant notre ère|avant l'ère commune)>", example: "en 480 av. J.-C.", implies: { era: -1 } },
  { id: "fr/years-before-our-era", kind: "range", pattern: "(?:entre|de) <{shortYear1} (?:et|à) {shortYear2} (?:av(?:ant|\\.) j(?:ésus|\\.)?-? ?c(?:hrist|\\.)?|avant notre ère)>|<{shortYear1} ?- ?{shortYear2} (?:av(?:ant|\\.) j(?:ésus|\\.)?-? ?c(?:hrist|\\.)?|avant notre ère)>", example: "entre 480 et 479 av. J.-C.", implies: { era: -1 } },
  { id: "fr/year-minus", kind: "calendar", pattern: "en <-(?=[1-9]\\d{1,2}(?!\\d)){shortYear:year}>(?=[,.;)]|$)", example: "en -52", implies: { era: -1 } },
  { id: "fr/short-year", kind: "calendar", pattern: "(?:en|depuis|jusqu'en|de) <'?(?=[4-9]\\d(?!\\d)){yy}>(?=[,;)]|\\.(?!\\d)|$| (?:et|mais|quand|lorsque|avec|il|elle|on|les|la|le)(?![a-zà-ÿœ]))(?<!de \\d\\d)", example: "en 68, il quitta Paris" },
  { id: "fr/early-year-noun", kind: "calendar", pattern: "(?:l'an|an) (?=[1-9]\\d\\d(?!\\d)){shortYear:year}(?! (?:av|apr|ap\\.|de notre|avant))", example: "en l'an 800" },
  { id: "fr/early-year", kind: "calendar", pattern: "en <(?=[4-9]\\d\\d(?!\\d)){shortYear:year}>(?=[,.;]| (?:à|le|la|les|par|avec|il|elle|charlemagne)(?![a-zà-ÿœ]))", example: "en 843, le traité" },
  { id: "fr/years-list", kind: "calendar", pattern: "(?:en|de|et) <{year}>(?:, (?:en )?<{year}>)?(?:, (?:en )?<{year}>)?,? (?:et|puis|ou) (?:en |de )?<{year}>", example: "en 2014 et 2022" },

  { id: "fr/holiday", kind: "calendar", pattern: `{holiday}(?: {shift}|(?: de)? {year})?`, example: "Noël 2015" },
  { id: "fr/nth-weekday", kind: "calendar", pattern: `${NTH} {weekday} (?:de |d'|du )${OF_MONTH}${TAIL}`, example: "le premier lundi de septembre" },
  { id: "fr/last-weekday", kind: "calendar", pattern: `dernier {weekday} (?:de |d'|du )${OF_MONTH}${TAIL}`, example: "le dernier dimanche de mars", implies: { nth: -1 } },
  { id: "fr/nth-weekday-of-month", kind: "calendar", pattern: `${NTH} {weekday} du mois {monthShift}`, example: "le premier lundi du mois prochain" },
  { id: "fr/nth-weekday-this-month", kind: "calendar", pattern: `${NTH} {weekday} (?:de ce mois|du mois)`, example: "le premier lundi de ce mois", implies: { monthShift: 0 } },
  { id: "fr/last-weekday-this-month", kind: "calendar", pattern: "dernier {weekday} (?:de ce mois|du mois)", example: "le dernier vendredi du mois", implies: { monthShift: 0, nth: -1 } },
  { id: "fr/nth-unit", kind: "calendar", pattern: `${NTH} (?=semaine|jour){unit} (?:de |d'|du )${OF_MONTH}${TAIL}`, example: "la première semaine de mars 2014" },
  { id: "fr/last-unit", kind: "calendar", pattern: `(?:dernière|dernier) (?=semaine|jour){unit} (?:de |d'|du )${OF_MONTH}${TAIL}`, example: "la dernière semaine de septembre", implies: { nth: -1 } },
  { id: "fr/first-units", kind: "calendar", pattern: `{number} (?:premiers|premières) {unit} (?:de |d'|du )(?:${OF_MONTH}${TAIL}|l'année {year}|{year})`, example: "les trois premiers mois de 2023", implies: { nth: 1 } },
  { id: "fr/first-units-shift", kind: "calendar", pattern: "{number} (?:premiers|premières) {unit} de l'(?:année|an|exercice) {yearShift}", example: "les neuf premiers mois de l'année dernière", implies: { nth: 1 } },
  { id: "fr/first-units-this", kind: "calendar", pattern: "{number} (?:premiers|premières) {unit} de (?:l'année|cette année|l'exercice)", example: "les trois premiers mois de l'année", implies: { nth: 1, yearShift: 0 } },
  { id: "fr/last-units-of", kind: "calendar", pattern: `{number} (?:derniers|dernières) {unit} (?:de |d'|du )(?:${OF_MONTH}${TAIL}|l'année {year}|{year})`, example: "les deux dernières semaines de décembre", implies: { nth: -1 } },
  { id: "fr/week-of", kind: "calendar", pattern: `semaine du (?:lundi )?(?=\\d){day} {month}${TAIL}`, example: "la semaine du 6 octobre", implies: { unit: "week" } },
  { id: "fr/week-number", kind: "calendar", pattern: "semaine (?:n\\.?[oº°]? ?)?{week}(?:,| de)? (?:l'année )?(?=(?:19|20)\\d\\d(?!\\d)){year}", example: "semaine 27 de 2024" },
  { id: "fr/week-phrase", kind: "calendar", pattern: "^(?:la )?<(?:semaine |s){week}>$", example: "semaine 27" },
  { id: "fr/last-unit-shifted", kind: "calendar", pattern: "(?:dernière|dernier) (?:(?=semaine|jour){unit}|{weekday}) du mois {monthShift}", example: "la dernière semaine du mois prochain", implies: { nth: -1 } },
  { id: "fr/nth-unit-shifted", kind: "calendar", pattern: `${NTH} (?:(?=semaine|jour){unit}|{weekday}) du mois {monthShift}`, example: "le premier lundi du mois prochain" },
  { id: "fr/half-month-shifted", kind: "calendar", pattern: "{half} (?:moitié|quinzaine) du mois {monthShift}", example: "la seconde quinzaine du mois prochain" },
  { id: "fr/last-weekend-of", kind: "calendar", pattern: `dernier (?:week-?end|week end) (?:de |d'|du )${OF_MONTH}${TAIL}`, example: "le dernier week-end de juillet", implies: { unit: "week", part: "end", nth: -1 } },
  { id: "fr/nth-weekend-of", kind: "calendar", pattern: `${NTH} (?:week-?end|week end) (?:de |d'|du )${OF_MONTH}${TAIL}`, example: "le premier week-end de juin", implies: { unit: "week", part: "end" } },
];
