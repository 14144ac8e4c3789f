import type { DateRule } from "../../pack.ts";
import { withFuture } from "../../shared/rules-in-tense.ts";
import { ABOUT, CLOCK, COUNT, FULL_WEEKDAY, PERIOD, TIME_OF_DAY, WEEKDAY_TENSE } from "./forms.ts";

/** "début de la semaine dernière": what stands between the part and its period. */
const PART_OF = "(?:{part}(?:-| |(?: de | d'| du | de la | de l')))?";
/** A finite verb of the past further on: what is told happened then, counted from what was told before. */
const TOLD_AS_PAST =
  "(?=[^.;!?]{0,60} (?:a|ont|avait|avaient|est|sont|était|étaient|fut|furent|s'est|se sont|s'était) (?:été )?[a-zà-ÿœ]+(?:é|és|ée|ées|i|is|u|us|ert|int)?|[^.;!?]{0,60} [a-zà-ÿœ]{3,14}(?:èrent|irent|urent|aient|ait)(?![a-zà-ÿœ]))";
const NO_EVENT = "(?! (?:le|la|les|l'|son|sa|ses|leur|leurs|un|une|avoir|que|qu'|cette|cet|ce|ces|sa) ?[a-zà-ÿœ])";
const NOT_BEFORE_EVENT = "(?! (?:le|la|les|l'|son|sa|ses|leur|leurs|un|une|de|d'|que|qu'|cette|cet|ces) ?[a-zà-ÿœ])";
const WEEKDAY_PLAIN = `${FULL_WEEKDAY}${TIME_OF_DAY}`;
const WEEKEND = "(?:week-?end|weekend|fin de semaine)";
/** A date from which a phrase counts, and what may stand before it: "le sommet du". */
const DATE = "(?:{weekday} )?{day} {month}(?: {year})?";
const OF_EVENT = "(?:le |la |les |l'|son |sa |leur )(?:[a-zà-ÿœ'-]{2,20} ){1,3}du ";
const EVENT_NOUN = "(?! (?:de|du|des|d'))";

/** Days, weeks, months and years as seen from the article. */
// biome-ignore format: table
const FROM_ARTICLE: readonly DateRule[] = [
  { id: "fr/day-shift", kind: "shifted-unit", pattern: `{dayShift}${TIME_OF_DAY}(?! encore)`, example: "hier soir" },
  { id: "fr/day-shift-time", kind: "shifted-unit", pattern: `{dayShift}${TIME_OF_DAY}${CLOCK}`, example: "demain à 8 heures du matin" },
  { id: "fr/day-shift-date", kind: "calendar", pattern: "(?:hier|aujourd'hui|demain|ce jour),? (?:{weekday},? )?(?:le )?(?=\\d){day} {month}(?: {year})?", example: "aujourd'hui 14 mars" },
  { id: "fr/day-shift-weekday", kind: "shifted-unit", pattern: "{dayShift},? (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?! \\d)", example: "hier mardi" },
  { id: "fr/this-evening", kind: "shifted-unit", pattern: "(?:ce (?:matin|soir|midi)|cet après-midi|ce jour(?=[,.;]|$| à))", example: "ce matin", implies: { unit: "day", shift: 0 } },
  { id: "fr/last-night", kind: "range", pattern: "(?:la nuit dernière|la nuit passée|cette nuit)", example: "la nuit dernière", direction: -1, implies: { number: 1, unit: "day" } },
  { id: "fr/shifted-unit", kind: "shifted-unit", pattern: `${PART_OF}${PERIOD} {shift}`, example: "la semaine dernière", from: "dct" },
  { id: "fr/this-unit", kind: "shifted-unit", pattern: `${PART_OF}(?:ce|cet|cette) ${PERIOD}(?:-ci)?`, example: "cette année", implies: { shift: 0 } },
  { id: "fr/unit-in-course", kind: "shifted-unit", pattern: `${PART_OF}${PERIOD} (?:en cours|courante?|actuelle?)`, example: "l'année en cours", implies: { shift: 0 } },
  { id: "fr/this-exercise", kind: "shifted-unit", pattern: "exercice (?:en cours|actuel)", example: "l'exercice en cours", implies: { unit: "year", shift: 0 } },
  { id: "fr/last-exercise", kind: "shifted-unit", pattern: "(?:exercice (?:écoulé|passé|clos)|dernier exercice)", example: "l'exercice écoulé", implies: { unit: "year", shift: -1 } },
  { id: "fr/next-unit-before", kind: "shifted-unit", pattern: "prochain(?:e)? (?=(?:semaine|mois|année|trimestre|semestre)(?![a-zà-ÿœ])){unit}", example: "la prochaine semaine", implies: { shift: 1 } },
  { id: "fr/part-this-unit", kind: "shifted-unit", pattern: "{part}(?: de la | du | de l'| d'| de )(?=(?:semaine|mois|année|trimestre|siècle|décennie)(?![a-zà-ÿœ])){unit}", example: "à la fin de l'année", implies: { shift: 0 } },
  { id: "fr/year-before-last", kind: "shifted-unit", pattern: "(?:l')?avant-dernière année|il y a deux ans déjà", example: "l'avant-dernière année", implies: { unit: "year", unitShift: -2 } },
  { id: "fr/last-weekend", kind: "shifted-unit", pattern: `${WEEKEND} (?:dernier|dernière|passé|passée|écoulé)`, example: "le week-end dernier", implies: { unit: "week", part: "end", shift: -1 } },
  { id: "fr/this-weekend", kind: "shifted-unit", pattern: `(?:ce|cette) ${WEEKEND}`, example: "ce week-end", implies: { unit: "week", part: "end", shift: 0 } },
  { id: "fr/next-weekend", kind: "shifted-unit", pattern: `${WEEKEND} (?:prochain|prochaine|à venir)|prochain week-?end`, example: "le week-end prochain", implies: { unit: "week", part: "end", shift: 0 } },
  { id: "fr/over-weekend", kind: "shifted-unit", pattern: `(?:(?:durant|pendant|dans|tout) (?:le|ce)|(?:au cours|courant|lors) (?:du|de ce)|dans le courant du) <${WEEKEND}>(?! (?:du|de|derni|proch|pass))`, example: "pendant le week-end", implies: { unit: "week", part: "end", shift: -1 } },

  { id: "fr/weekday-shift", kind: "calendar", pattern: `{weekday} {shift}${TIME_OF_DAY}`, example: "mardi dernier" },
  { id: "fr/shift-weekday", kind: "calendar", pattern: `(?:prochain|dernier) {weekday}`, example: "le prochain lundi", implies: { shift: 1 } },
  { id: "fr/weekday-following", kind: "calendar", pattern: "{weekday} suivant", example: "le mardi suivant", from: "event", implies: { shift: 1 } },
  { id: "fr/weekday-previous", kind: "calendar", pattern: "{weekday} précédent", example: "le mardi précédent", from: "event", implies: { shift: -1 } },
  { id: "fr/weekday-of-week", kind: "calendar", pattern: `${WEEKDAY_PLAIN},? (?:de )?la semaine {shift:weekShift}`, example: "mardi de la semaine prochaine" },
  { id: "fr/weekday-of-this-week", kind: "calendar", pattern: `${WEEKDAY_PLAIN},? (?:de )?cette semaine`, example: "jeudi de cette semaine", implies: { weekShift: 0 } },
  { id: "fr/weekday-told", kind: "calendar", pattern: `${WEEKDAY_PLAIN}(?:(?<=(?<!(?:ra|ront|rait|raient|être) )(?<![a-zà-ÿœ])[a-zà-ÿœ]{2,14}(?:é|ée|és|ées) [a-zà-ÿœ]{5,8})|(?= (?:a|ont|avait|avaient|s'est|se sont|était|étaient) ))`, example: "l'accord signé mardi" },
  withFuture({ id: "fr/weekday", kind: "calendar", pattern: WEEKDAY_PLAIN, example: "mardi" }, WEEKDAY_TENSE),
  { id: "fr/weekday-time", kind: "calendar", pattern: `${WEEKDAY_PLAIN}${CLOCK}`, example: "lundi à 14h30" },
  { id: "fr/weekday-of-story", kind: "calendar", pattern: `<(?:ce ${WEEKDAY_PLAIN}-là|ce même ${WEEKDAY_PLAIN})>`, example: "ce vendredi-là", from: "event", implies: { shift: 0 } },
  { id: "fr/this-weekday", kind: "calendar", pattern: `ce ${WEEKDAY_PLAIN}(?! \\d)`, example: "ce mardi", implies: { weekShift: 0 } },
  { id: "fr/coming-weekday", kind: "calendar", pattern: `(?:(?<!(?:a|ont|avait|avaient|ai|avons) )(?:prévue? |fixée? (?:à|au) |reportée? (?:à|au) |(?<!été )convoquée? ))<${FULL_WEEKDAY}>`, example: "réunion reportée à jeudi", implies: { shift: 1 } },

  { id: "fr/ago", kind: "offset", pattern: `(?:il y a|voilà|voici|y a) ${ABOUT}${COUNT}(?! que)`, example: "il y a deux semaines", direction: -1, from: "dct" },
  { id: "fr/halves-ago", kind: "offset", pattern: `(?:il y a|voilà|voici|y a) ${ABOUT}${COUNT} et demie?`, example: "il y a deux ans et demi", direction: -1, from: "dct", implies: { andHalf: true } },
  { id: "fr/in", kind: "offset", pattern: `dans ${ABOUT}${COUNT}(?! (?:de|du|des|d')(?! plus))`, example: "dans deux jours", direction: 1, from: "dct" },
  { id: "fr/in-fortnight", kind: "offset", pattern: "(?:dans|sous) (?:une )?(?:bonne )?quinzaine(?: de jours)?(?! de)", example: "dans une quinzaine de jours", direction: 1, from: "dct", implies: { unit: "day", number: 15 } },
  { id: "fr/in-week", kind: "offset", pattern: "(?:dans une|sous) huitaine(?: de jours)?(?! de)", example: "sous huitaine", direction: 1, from: "dct", implies: { unit: "day", number: 8 } },
  { id: "fr/by-units", kind: "offset", pattern: `^(?:d'ici (?:à )?|sous )${COUNT}$`, example: "d'ici deux semaines", direction: 1, from: "dct" },
  { id: "fr/weekday-in-week", kind: "offset", pattern: "{weekday} en huit", example: "lundi en huit", direction: 1, from: "target", implies: { shift: 1, unit: "week", number: 1 } },
  { id: "fr/weekday-in-fortnight", kind: "offset", pattern: "{weekday} en quinze", example: "jeudi en quinze", direction: 1, from: "target", implies: { shift: 1, unit: "week", number: 2 } },
  { id: "fr/day-in-week", kind: "offset", pattern: "{dayShift} en huit", example: "aujourd'hui en huit", direction: 1, from: "target", implies: { unit: "week", number: 1 } },
  { id: "fr/in-halves", kind: "offset", pattern: `dans ${ABOUT}${COUNT} et demie?`, example: "dans un an et demi", direction: 1, from: "dct", implies: { andHalf: true } },
];

/** Distances from the date that the text told last. */
// biome-ignore format: table
const FROM_EVENT: readonly DateRule[] = [
  { id: "fr/after-told", kind: "offset", pattern: `(?:au bout de|après) ${COUNT}${TOLD_AS_PAST}`, example: "Au bout de deux jours, il a rejoint Astana", direction: 1, from: "event" },
  { id: "fr/units-later", kind: "offset", pattern: `${ABOUT}${COUNT} (?:plus tard(?! que)|après${NO_EVENT})`, example: "deux jours plus tard", direction: 1, from: "event" },
  { id: "fr/units-earlier", kind: "offset", pattern: `${ABOUT}${COUNT} (?:(?:plus tôt|auparavant)(?! que)|avant${NOT_BEFORE_EVENT})`, example: "deux jours plus tôt", direction: -1, from: "event" },
  { id: "fr/halves-later", kind: "offset", pattern: `${COUNT} et demie? (?:plus tard|après)`, example: "un an et demi plus tard", direction: 1, from: "event", implies: { andHalf: true } },
  { id: "fr/after-date", kind: "offset", pattern: `${ABOUT}${COUNT} après le ${DATE}`, example: "deux jours après le 16 mars", direction: 1, from: "target" },
  { id: "fr/before-date", kind: "offset", pattern: `${ABOUT}${COUNT} avant le ${DATE}`, example: "deux jours avant le 16 mars", direction: -1, from: "target" },
  { id: "fr/before-holiday", kind: "offset", pattern: `${ABOUT}${COUNT} avant {holiday}(?: {year})?`, example: "trois jours avant Noël", direction: -1, from: "target" },
  { id: "fr/day-after-holiday", kind: "offset", pattern: "lendemain (?:de |du |d')(?:la |l')?{holiday}(?: {year})?", example: "le lendemain de Noël", direction: 1, from: "target", implies: { number: 1, unit: "day" } },
  { id: "fr/day-before-holiday", kind: "offset", pattern: "(?<!avant-)veille (?:de |du |d')(?:la |l')?{holiday}(?: {year})?", example: "la veille de Pâques", direction: -1, from: "target", implies: { number: 1, unit: "day" } },
  { id: "fr/after-holiday", kind: "offset", pattern: `${ABOUT}${COUNT} après {holiday}(?: {year})?`, example: "deux jours après Pâques", direction: 1, from: "target" },
  { id: "fr/after-event-of-date", kind: "offset", pattern: `${COUNT} après(?= ${OF_EVENT}${DATE})`, example: "deux jours après le sommet du 16 mars", direction: 1, from: "target" },
  { id: "fr/before-event-of-date", kind: "offset", pattern: `${COUNT} avant(?= ${OF_EVENT}${DATE})`, example: "deux jours avant le sommet du 16 mars", direction: -1, from: "target" },
  { id: "fr/next-day", kind: "offset", pattern: `(?:dès )?(?:le )?lendemain(?: (?:matin|soir|midi))?${EVENT_NOUN}|(?:le )?jour (?:suivant|d'après)`, example: "le lendemain", direction: 1, from: "event", implies: { number: 1, unit: "day" } },
  { id: "fr/day-after-next", kind: "offset", pattern: `(?:le )?surlendemain${EVENT_NOUN}`, example: "le surlendemain", direction: 1, from: "event", implies: { number: 2, unit: "day" } },
  { id: "fr/day-before", kind: "offset", pattern: `(?:la )?veille(?: au soir)?${EVENT_NOUN}|(?:le )?jour précédent|(?:le )?jour d'avant`, example: "la veille", direction: -1, from: "event", implies: { number: 1, unit: "day" } },
  { id: "fr/two-days-before", kind: "offset", pattern: `(?:l')?avant-veille${EVENT_NOUN}`, example: "l'avant-veille", direction: -1, from: "event", implies: { number: 2, unit: "day" } },
  { id: "fr/same-day", kind: "offset", pattern: "(?:le )?(?:jour même|même jour|soir même|même soir)|ce jour-là|ce soir-là|cette nuit-là|ce matin-là|le même matin", example: "le même jour", direction: 1, from: "event", implies: { number: 0, unit: "day" } },
  { id: "fr/same-week", kind: "offset", pattern: "(?:la )?même semaine|cette semaine-là", example: "la même semaine", direction: 1, from: "event", implies: { number: 0, unit: "week" } },
  { id: "fr/same-month", kind: "offset", pattern: "(?:le )?même mois|ce mois-là", example: "le même mois", direction: 1, from: "event", implies: { number: 0, unit: "month" } },
  { id: "fr/same-year", kind: "offset", pattern: "(?:la )?même année|cette année-là", example: "la même année", direction: 1, from: "event", implies: { number: 0, unit: "year" } },
  { id: "fr/following-week", kind: "offset", pattern: "semaine (?:suivante|d'après)", example: "la semaine suivante", direction: 1, from: "event", implies: { number: 1, unit: "week" } },
  { id: "fr/following-month", kind: "offset", pattern: "mois (?:suivant|d'après)", example: "le mois suivant", direction: 1, from: "event", implies: { number: 1, unit: "month" } },
  { id: "fr/following-year", kind: "offset", pattern: "(?:année (?:suivante|d'après)|an suivant)", example: "l'année suivante", direction: 1, from: "event", implies: { number: 1, unit: "year" } },
  { id: "fr/week-before", kind: "offset", pattern: "semaine (?:précédente|d'avant)", example: "la semaine précédente", direction: -1, from: "event", implies: { number: 1, unit: "week" } },
  { id: "fr/month-before", kind: "offset", pattern: "mois (?:précédent|d'avant)", example: "le mois précédent", direction: -1, from: "event", implies: { number: 1, unit: "month" } },
  { id: "fr/year-before", kind: "offset", pattern: "(?:année (?:précédente|d'avant)|exercice précédent)", example: "l'année précédente", direction: -1, from: "event", implies: { number: 1, unit: "year" } },
];

/** Periods and distances; of two readings of the same words the first stands. */
export const RELATIVE: readonly DateRule[] = [...FROM_EVENT, ...FROM_ARTICLE];
