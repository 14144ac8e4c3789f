import type { Tense } from "../../shared/rules-in-tense.ts";

// Pieces that several rules of French dates share; none is a rule by itself.

/** "de l'année dernière", "de l'an 2000": the year that a month or season belongs to. */
const OF_YEAR = " de l'(?:an|année) {yearShift}";
/** What may follow a month: its year, or the word that says which one is meant. */
export const TAIL = `(?:,? (?:de l'année |de l'an |de )?{year}| de l'(?:an|année) {yearShift}| {shift})?`;
/** What follows a season, a quarter or a half: "2022", "de 2022", "de l'an dernier". */
export const OF_ITS_YEAR = `(?:(?: de l'année| de l'an| de|,)? {year}|${OF_YEAR})`;
/** "de la même année": of the year told last, never of the article's. */
export const OF_SAME_YEAR = "de (?:la même|cette même) année";
/** Parts of a day that may follow it without moving it. */
export const TIME_OF_DAY =
  "(?: (?:(?:au |en )?(?:petit )?matin|(?:à )?midi|après-midi|(?:au )?soir|(?:en )?soirée|(?:dans la )?nuit|en fin de (?:journée|matinée|soirée)|en début de (?:journée|matinée|soirée|après-midi)|dans la (?:matinée|soirée|journée)|dans l'après-midi|à minuit|à l'aube))?";
/** Weekdays without the abbreviations, which need a day beside them: "mer." and "mar." are other words too. */
export const FULL_WEEKDAY = "(?=[a-zà-ÿœ]{3,6}di(?![a-zà-ÿœ])|dimanche){weekday}";
/** A weekday set before its date: "mardi 14 mars", "ven. 3 mars". */
export const WEEKDAY = `(?:{weekday}${TIME_OF_DAY},? (?:le )?)?`;
/** A clock time behind a day. */
export const CLOCK =
  "(?:(?:,? (?:à |vers )?(?:[01]?\\d|2[0-4]) ?(?:h|:) ?(?:\\d{2})?(?::\\d{2})?|,? (?:à|vers) (?:[01]?\\d|2[0-4]) ?heures?(?: \\d{2})?)(?: du (?:matin|soir)| de l'après-midi)?(?: \\(?(?:gmt|utc|heure locale|heures locales|heure de paris|cet)\\)?)?)";
/** A month with what binds it: "mars", "mois de mars". */
export const OF_MONTH = "(?:mois (?:de |d'))?{month}";
/** "début mars", "mi-mars", "fin du mois de mars": between the part and what it is a part of. */
export const OF = "(?:-| |(?: de | d'| du | de l'| des ))";
/** A number with its unit; four digits before "ans" are hardly an amount. */
export const COUNT = "(?![12]\\d{3} ){number} {unit}";
/** "about", "more than" before an amount; the value stays the amount. */
export const ABOUT =
  "(?:environ |près de |plus de |quelque |à peine |un peu plus d'|un peu plus de |un peu moins de |moins de |tout juste |exactement |presque |déjà )?";
/** Singular nouns of the periods that "dernier" and "prochain" move. */
export const PERIOD = "(?=(?:semaine|mois|trimestre|semestre|an|année|décennie|siècle)(?![a-zà-ÿœ])){unit}";
/** "siècle", written out or not. */
export const CENTURY_NOUN = "(?:e|è|ème|ème|er)? (?:siècle|s\\.)";

const PARTICIPLE = "[a-zà-ÿœ]{2,16}(?:é|és|ée|ées|i|is|ie|ies|it|ite|u|us|ue|ues|ert|erte|int|inte|mort|morte)";
/** What is promised, decided or asked for is still to come: "a proposé d'accueillir un sommet en juin". */
const RESOLVED = `(?:proposé|promis|décidé|accepté|convenu|offert|demandé|engagé|résolu|menacé|choisi)e?s?(?= (?:[^ .,;:]+ ){0,2}?(?:d'|de |à |de s'|à s')[a-zà-ÿœ]{2,14}(?:er|ir|re)(?![a-zà-ÿœ]))`;
const REPORTED = `(?![a-zà-ÿœ]{0,3}(?:déclaré|annoncé|indiqué|affirmé|précisé|ajouté|dit|rapporté|confirmé|assuré|estimé|souligné|prévu|attendu|appelé|envisagé|programmé|planifié|fixé|repoussé|reporté|ajourné|décalé|convoqué|différé|espéré|agendé|pressenti)|[a-zà-ÿœ]{0,3}${RESOLVED})`;
/** Verbs of the past and of the future, by auxiliaries and endings; what was "announced" puts nothing into the past. */
export const TENSE: Tense = {
  openers:
    "(?:tout )?en [a-zà-ÿœ']{2,16}ant|(?!avant|pendant|durant|devant)[a-zà-ÿœ]{2,16}ant|qui|dont|où|et|mais|puis|car|ce qui|après que",
  past: `(?:a|ont|avait|avaient|est|sont|était|étaient|s'est|s'était|s'étaient) (?:été |déjà |aussi |également |ensuite )?${REPORTED}${PARTICIPLE}|fut|furent|eut|eurent|[a-zà-ÿœ]{2,14}(?:èrent|irent|urent)|(?:créé|adopté|signé|lancé|nommé|publié|arrêté|condamné|achevé|entamé|fondé|né|arrivé|débuté|commencé|approuvé|ratifié|promulgué|inauguré|libéré|tué|abattu|élu|conclu|survenu|tenu|rendu|paru|reçu)e?s?|(?:ouvert|remis|décédé|mort|pris|commis|entré)e?s?|(?!av|ét|dev|pour)[a-zà-ÿœ]{2,14}[^r]aient`,
  future:
    "(?!op|cam|ext|int|canberra)[a-zà-ÿœ]{1,14}(?:era|eront|erait|eraient|ira|iront|irait|dra|dront|drait|draient|vra|vront|vrait|vraient|rra|rront|ura|uront|aurait)|sera|seront|serait|prévus?|prévues?|attendus?|attendues?|doit|doivent|expire|expirent|va|vont|prévoit|prévoient|compte|comptent|programmée?s?|fixée?s? (?:au|à)|convoquée?s? (?:au|pour)|(?:repoussée?s?|décalée?s?|ajournée?s?) (?:au|à)|reportée?s? (?:au|à)|(?:envisagé|planifié|annoncé|espéré|agendé|convoqué|calé|pressenti)e?s?(?= (?:pour|au|en|à) )",
};

/** Beside a month what is promised or decided is still to come; beside a weekday the promise itself was made then. */
export const MONTH_TENSE: Tense = { ...TENSE, future: `${RESOLVED}|${TENSE.future}` };

/** Beside a weekday the present tells what is on the calendar; beside a month it may be that of a history. */
export const WEEKDAY_TENSE: Tense = {
  ...TENSE,
  future: `${TENSE.future}|débute|débutent|commence|commencent|s'ouvre|s'ouvrent|s'achève|prend fin|reprend|reprennent|entre en vigueur|attendue?s?`,
};

/** Verbs of what went on until then; all others ("prolongé jusqu'au 31 octobre") tell an end that is to come. */
export const UNTIL_TENSE: Tense = {
  ...TENSE,
  past: "(?:cour|dur|rest|demeur|régn|occup|exist|subsist|travaill|dirige|appart)(?:ait|aient|a|èrent)|tenait|vécut|servit|tint|fut|furent|était|étaient|avait|avaient|a duré|est resté|est restée|sont restés|a dirigé|a occupé|a vécu|a servi|a régné",
};
