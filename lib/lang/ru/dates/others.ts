import type { DateRule } from "../../pack.ts";

const FIRST_TIME = "впервые (?:за|в течение)";
const FOR = "(?:в течение|на протяжении|за)";
/** A number with its unit; four digits before "года" are a year. */
const COUNT = "(?![12]\\d{3} г){number} {unit}";
const SOME = "(?:несколько|нескольких|много|многих|пару)";
const SINGLE = "(?=(?:дня|суток|недели|месяца|года|десятилетия|столетия|часа|века)(?!\\p{L})){unit}";
const ENDINGS = "(?:ый|ая|ое|ого|ой|ому|ом|ую|ым|ые|ых|ыми)";

/** Durations, sets, vague words, and what only looks like a date. */
// biome-ignore format: table
export const OTHERS: readonly DateRule[] = [
  { id: "ru/first-time-in", kind: "duration", pattern: `${FIRST_TIME} (?:последние |последних )?(?:почти |более чем )?${COUNT}`, example: "впервые за 7 лет" },
  { id: "ru/first-time-in-unit", kind: "duration", pattern: `${FIRST_TIME} (?:год|месяц|неделю|десятилетие|столетие|полгода|(?:долгое|длительное|все|всё) время|${SOME} {unit})`, example: "впервые за долгое время" },
  { id: "ru/for-number", kind: "duration", pattern: `${FOR} <(?:почти |более |более чем |всех )?${COUNT}>(?! (?:до|после|назад))`, example: "в течение трех месяцев" },
  { id: "ru/for-unit", kind: "duration", pattern: `(?:в течение|на протяжении) <(?:всего |всей |целого )?${SINGLE}>`, example: "в течение недели" },
  { id: "ru/for-some", kind: "duration", pattern: `${FOR} <(?:последние |последних )?${SOME} {unit}>`, example: "в течение нескольких лет" },
  { id: "ru/last-some", kind: "duration", pattern: `${FOR} <(?:последние|последних|последнего|последний|последнюю) {unit}>`, example: "за последние годы" },
  { id: "ru/in-a-row", kind: "duration", pattern: `${COUNT} (?:подряд|кряду)`, example: "три дня подряд" },
  { id: "ru/lasted", kind: "duration", pattern: `(?:длился|длилась|длилось|длились|длится|продлится|продлятся|продолжался|продолжались|продолжалась|сроком на|на срок) <(?:почти |более |около |до |в )?${COUNT}>`, example: "переговоры длились более трех часов" },
  { id: "ru/number-long", kind: "duration", pattern: `{number}-(?:дневн|недельн|месячн|летн|часов)(?:${ENDINGS}|ий|яя|ее|его|ей|ему|ем|юю|им|ие|их)`, example: "3-дневный визит" },
  { id: "ru/long", kind: "duration", pattern: `(?:одно|двух|трех|трёх|четырех|четырёх|пяти|шести|семи|десяти)(?:дневн|недельн|месячн|часов)${ENDINGS}`, example: "двухдневный визит" },
  { id: "ru/long-time", kind: "duration", pattern: "(?:в течение|на протяжении|за) <(?:долгого|длительного|долгое|длительное|последнее) (?:время|времени)>", example: "в течение долгого времени" },
  { id: "ru/before-event", kind: "duration", pattern: `за <${COUNT}> (?:до|перед)`, example: "за два дня до саммита" },
  { id: "ru/unit-before-event", kind: "duration", pattern: "за <(?=(?:день|сутки|неделю|месяц|год|час)(?!\\p{L})){unit}> (?:до|перед)", example: "за неделю до саммита", implies: { number: 1 } },
  { id: "ru/after-event", kind: "duration", pattern: `(?:через|спустя) <${COUNT}> после`, example: "через два дня после встречи" },
  { id: "ru/unit-after-event", kind: "duration", pattern: "(?:через|спустя) <(?=(?:день|сутки|неделю|месяц|год|час)(?!\\p{L})){unit}> после", example: "через неделю после переговоров", implies: { number: 1 } },
  { id: "ru/day-before-event", kind: "vague", pattern: "накануне(?= \\p{L})", example: "накануне саммита", points: "narrative-before" },

  { id: "ru/every", kind: "set", pattern: "ежегодно|ежемесячно|еженедельно|ежедневно|ежечасно|ежеквартально|каждый раз", example: "ежегодно" },
  { id: "ru/yearly", kind: "set", pattern: `(?:ежегодн|ежемесячн|еженедельн|ежедневн|ежеквартальн)${ENDINGS}`, example: "ежегодный саммит" },
  { id: "ru/each", kind: "set", pattern: "(?:каждый|каждую|каждое|каждого|каждой|каждые|каждых) (?:{number} )?(?:{unit}|{weekday})", example: "каждые два года" },
  { id: "ru/times-in", kind: "set", pattern: "(?:раз|дважды|трижды|{number} раза?|несколько раз) в (?:{number} )?{unit}", example: "дважды в год" },
  { id: "ru/repeatedly", kind: "set", pattern: "неоднократно|многократно|регулярно|время от времени|периодически", example: "неоднократно" },

  { id: "ru/now", kind: "vague", pattern: "(?:сейчас|ныне|теперь|в настоящее время|в настоящий момент|на данный момент|на сегодняшний день|сегодняшн(?:ий|яя|ее|его|ей|ему|ем|юю|им|ие|их)|до сих пор|пока что)", example: "сейчас", points: "present" },
  { id: "ru/recently", kind: "vague", pattern: `(?:недавно|только что|в последнее время|на днях|в последние (?:дни|недели|месяцы|годы)|${SOME} {unit} (?:тому )?назад|когда-то|давно|ранее|раньше)`, example: "недавно", points: "past" },
  { id: "ru/soon", kind: "vague", pattern: "(?:скоро|вскоре|в ближайшее время|в ближайшие (?:дни|недели|месяцы|годы|выходные)|впредь|в дальнейшем|в будущем|через (?:несколько|пару) {unit})", example: "в ближайшее время", points: "future" },
  { id: "ru/later", kind: "vague", pattern: "(?:позже|позднее|затем|потом|после этого|после того|впоследствии|с тех пор|с того времени|тогда|тогдашн(?:ий|яя|ее|его|ей|ему|ем|юю|им))", example: "после этого", points: "narrative" },
  { id: "ru/before-that", kind: "vague", pattern: "(?:до этого|до того|перед этим|перед тем)", example: "до этого", points: "narrative-before" },

  { id: "ru/resolution", kind: "not-a-date", pattern: "(?:резолюци|постановлени|решени|стать|закон|указ|документ|протокол|параграф|пункт)\\p{L}* ?(?:совета безопасности |совбеза |оон |№ ?|номер )*\\d+(?:/\\d+)?", example: "резолюция 2231 Совета Безопасности" },
  { id: "ru/street", kind: "not-a-date", pattern: "(?:улиц|площад|проспект|переул|станци|имени)\\p{L}* \\d{1,2}(?:-го)? \\p{L}+", example: "на площади 8 марта" },
  { id: "ru/names", kind: "not-a-date", pattern: "(?:майдан|повестка дня|повестки дня|повестке дня|повестку дня|повесткой дня|человек года|слово года|окружающ\\p{L}+ сред\\p{L}+|в среде|рабоч\\p{L}+ сред\\p{L}+)", example: "повестка дня саммита" },
  { id: "ru/dash-unit", kind: "not-a-date", pattern: "[-+] ?(?:{number} )?{unit}", example: "24 августа - День независимости" },
];
