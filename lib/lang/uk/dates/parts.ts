/** Pieces that the rules of several files share; regular expression sources. */

/** "року", "р." and what else may follow a year. */
export const OF_YEAR = "(?:року|рік|році|роком|роки|роках|років|р\\.|рр\\.|рр|р|p\\.)";

/** A year with or without its noun, or a year pointed at: "2022 року", "2022-го", "минулого року". */
export const YEAR = `(?:{year}(?: ?${OF_YEAR})?|{yearShift} (?:року|рік|році))`;

/** The same, as the far end of a range. */
export const YEAR2 = `(?:,? (?:{year2}(?: ?${OF_YEAR})?|{yearShift2} (?:року|рік|році)))?`;

/** A weekday set before its date: "у вівторок, 14 березня". */
export const WEEKDAY = "(?:(?:{shift} )?{weekday}(?:,| \\()? )?";

/** A clock time set behind a day: "о 4:45", "о третій годині", "о 8 ранку". */
export const CLOCK =
  "(?:,? (?:о|об) (?:\\d{1,2}(?:[:.]\\d{2}|-(?:й|ій|ї|а))?|(?:пів на |чверть на |чверть по )?{ordinal:clock})(?: (?:годині|год\\.|годин))?(?: (?:\\d{1,2} (?:хвилин|хв\\.)))?(?: (?:ранку|вечора|дня|ночі|пополудні))?)?";

/** A part of the day named behind a day; it changes no value. */
export const TIME_OF_DAY =
  "(?: (?:рано-вранці|рано вранці|вранці|зранку|вдень|удень|в обід|після обіду|по обіді|пополудні|пізно ввечері|ввечері|увечері|вночі|уночі|опівночі|опівдні))?";

/** What four digits count when they are no year. */
export const COUNTED =
  "(?! ?(?:%|долар|гривен|грн|крб|карбован|рубл|злот|євро|тис|млн|млрд|осіб|людей|чолов|військ|вояк|солдат|бійц|козак|вершник|кіннотник|піхотин|полонен|загибл|вбит|убит|поранен|татар|шабел|випадк|кілометр|км|метр|тонн|ракет|дрон|танк|літак|гармат|кораб|суден|куб|сторін|особ|громад|біжен|компан|підприєм|номер|голос|родин|сімей|примірник|екземпляр|акц|га(?!\\p{L})|кг|шт|\\p{L}{3,}(?:ів|їв)(?!\\p{L})))";

/** A number with its unit; four digits before "року" are a year. */
export const COUNT = "(?![12]\\d{3} р){number} {unit}";

/** Of the year, month, season told of last. */
export const THE_SAME = "(?:того ж|того самого|того-таки|того ж таки|цього ж|того|тієї ж|тієї самої|тієї)";

/** The words behind a year or century before our era. */
export const BEFORE_ERA = "(?:до (?:н\\. ?е\\.?|нашої ери|нової ери|р\\. ?х\\.|різдва христового|христа))";
