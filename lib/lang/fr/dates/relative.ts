import type { DateRule } from "../../pack.ts";

const TIME_OF_DAY = "(?: (?:matin|midi|après-midi|soir|dans la nuit))?";
const PERIOD = "(?=(?:semaine|mois|trimestre|semestre|an|année|décennie|siècle)(?!\\p{L})){unit}";
/** "début de la semaine dernière": what stands between the part and its period. */
const PART_OF = "(?:{part}(?:-| |(?: de | d'| du | de la | de l')))?";
const ABOUT = "(?:environ |près de |plus de |quelque |à peine |un peu plus d'|moins de )?";
/** A finite verb of the past further on: what is told happened then, counted from what was told before. */
const TOLD_AS_PAST =
  "(?=[^.;!?]{0,60} (?:a|ont|avait|avaient|est|sont|était|étaient|fut|furent|s'est|se sont) \\p{L}+(?:é|és|ée|ées|i|is|u|us|ert|int))";
const COUNT = "(?![12]\\d{3} ){number} {unit}";

/** Periods and distances counted from the article's date or from the date told last. */
// biome-ignore format: table
export const RELATIVE: readonly DateRule[] = [
  { id: "fr/day-shift", kind: "shifted-unit", pattern: `{dayShift}${TIME_OF_DAY}(?! encore)`, example: "hier soir" },
  { id: "fr/day-shift-date", kind: "calendar", pattern: "(?:hier|aujourd'hui|demain),? (?:{weekday} )?(?=\\d){day} {month}(?: {year})?", example: "aujourd'hui 14 mars" },
  { id: "fr/day-shift-weekday", kind: "shifted-unit", pattern: "{dayShift},? (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?! \\d)", example: "hier mardi" },
  { id: "fr/this-evening", kind: "shifted-unit", pattern: "ce (?:matin|soir|midi)|cet après-midi|cette nuit", example: "ce matin", implies: { unit: "day", shift: 0 } },
  { id: "fr/shifted-unit", kind: "shifted-unit", pattern: `${PART_OF}${PERIOD} {shift}`, example: "la semaine dernière" },
  { id: "fr/this-unit", kind: "shifted-unit", pattern: `${PART_OF}(?:ce|cet|cette) ${PERIOD}(?:-ci)?`, example: "cette année", implies: { shift: 0 } },
  { id: "fr/next-unit-before", kind: "shifted-unit", pattern: "prochain(?:e)? (?=(?:semaine|mois|année|trimestre|semestre)(?!\\p{L})){unit}", example: "la prochaine semaine", implies: { shift: 1 } },
  { id: "fr/part-this-unit", kind: "shifted-unit", pattern: "{part}(?: de la | du | de l')(?=(?:semaine|mois|année|trimestre|siècle|décennie)(?!\\p{L})){unit}", example: "à la fin de l'année", implies: { shift: 0 } },
  { id: "fr/weekday-shift", kind: "calendar", pattern: "{weekday} {shift}", example: "mardi dernier" },
  { id: "fr/weekday", kind: "calendar", pattern: `{weekday}${TIME_OF_DAY}`, example: "mardi" },
  { id: "fr/coming-weekday", kind: "calendar", pattern: "(?:ce|prévue? |fixée? (?:à|au) |reportée? (?:à|au) )<{weekday}>", example: "réunion reportée à jeudi", implies: { shift: 1 } },

  { id: "fr/ago", kind: "offset", pattern: `il y a ${ABOUT}${COUNT}`, example: "il y a deux semaines", direction: -1, from: "dct" },
  { id: "fr/year-and-half-ago", kind: "offset", pattern: "il y a un an et demi", example: "il y a un an et demi", direction: -1, from: "dct", implies: { number: 18, unit: "month" } },
  { id: "fr/after-told", kind: "offset", pattern: `(?:au bout de|après) ${COUNT}${TOLD_AS_PAST}`, example: "Au bout de deux jours, il a rejoint Astana", direction: 1, from: "event" },
  { id: "fr/in", kind: "offset", pattern: `dans ${ABOUT}${COUNT}(?! (?:de|du|des|d'))`, example: "dans deux jours", direction: 1, from: "dct" },
  { id: "fr/units-later", kind: "offset", pattern: `${COUNT} (?:plus tard|après)(?! (?:le|la|les|l'|son|sa|leur|avoir|que|qu'))`, example: "deux jours plus tard", direction: 1, from: "event" },
  { id: "fr/units-earlier", kind: "offset", pattern: `${COUNT} (?:plus tôt|auparavant|avant)(?! (?:le|la|les|l'|son|sa|leur|de|d'|que|qu'))`, example: "deux jours plus tôt", direction: -1, from: "event" },
  { id: "fr/next-day", kind: "offset", pattern: "(?:le )?lendemain(?! (?:de|du|des|d'))|jour suivant", example: "le lendemain", direction: 1, from: "event", implies: { number: 1, unit: "day" } },
  { id: "fr/day-after-next", kind: "offset", pattern: "(?:le )?surlendemain(?! (?:de|du|des|d'))", example: "le surlendemain", direction: 1, from: "event", implies: { number: 2, unit: "day" } },
  { id: "fr/day-before", kind: "offset", pattern: "(?:la )?veille(?! (?:de|du|des|d'))", example: "la veille", direction: -1, from: "event", implies: { number: 1, unit: "day" } },
  { id: "fr/two-days-before", kind: "offset", pattern: "(?:l')?avant-veille(?! (?:de|du|des|d'))", example: "l'avant-veille", direction: -1, from: "event", implies: { number: 2, unit: "day" } },
  { id: "fr/same-day", kind: "offset", pattern: "(?:le )?(?:jour même|même jour)", example: "le même jour", direction: 1, from: "event", implies: { number: 0, unit: "day" } },
  { id: "fr/same-month", kind: "offset", pattern: "(?:le )?même mois", example: "le même mois", direction: 1, from: "event", implies: { number: 0, unit: "month" } },
  { id: "fr/same-year", kind: "offset", pattern: "(?:la )?même année", example: "la même année", direction: 1, from: "event", implies: { number: 0, unit: "year" } },
  { id: "fr/following-week", kind: "offset", pattern: "semaine suivante", example: "la semaine suivante", direction: 1, from: "event", implies: { number: 1, unit: "week" } },
  { id: "fr/following-month", kind: "offset", pattern: "mois suivant", example: "le mois suivant", direction: 1, from: "event", implies: { number: 1, unit: "month" } },
  { id: "fr/following-year", kind: "offset", pattern: "(?:année suivante|an suivant)", example: "l'année suivante", direction: 1, from: "event", implies: { number: 1, unit: "year" } },
  { id: "fr/year-before", kind: "offset", pattern: "année précédente", example: "l'année précédente", direction: -1, from: "event", implies: { number: 1, unit: "year" } },
];
