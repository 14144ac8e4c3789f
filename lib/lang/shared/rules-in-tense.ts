import type { DateRule } from "../pack.ts";

/** How the verbs of a language tell what has been and what is to come: regular expression sources of single words or word groups. */
export interface Tense {
  readonly past: string;
  readonly future: string;
  /** Words right behind a date that open another clause, whose verb is not that of the date: "on 3 May, *saying* that it will". */
  readonly openers?: string;
}

/** How many words of the same clause may stand between a date and its verb. */
const REACH = 12;
/**
 * A word of one clause: no stop, no bracket, no comma and no dash but those before figures, so that "PARIS, 14 March (AFP) - France
 * will …" is no date to come. Stepping by words and not by letters keeps the search for the verb short.
 */
const WORD = "(?:(?:[^\\s.,;:!?()/-]|[,-](?=\\S)){1,24}(?:,(?= \\d))?|-(?= \\d))";
/** Letters that elision writes together with a verb: "n'a". */
const ELIDED = "(?:[a-z]{1,2}')?";
/** What ends a word. Letters are not named: their ranges cost more to compile than the verbs. */
const WORD_END = "(?=[\\s.,;:!?)]|$)";
/** A date set off by commas, with the short preposition that it hangs on: "le salon, du 3 au 6 octobre, accueillera". */
const SET_OFF = "(?<=, [^\\s,]{1,3} [^,]{3,30})";

/**
 * Zero width at the end of a date: the verb stands behind it or before it in the same clause. A comma may set the date off from its
 * clause, but not from a verb right behind it: "opened in March, will close" says nothing of March. At the end of a sentence the verb
 * may stand before a comma: "will meet in Rome, on 3 May".
 */
const inClause = (verbs: string, openers?: string): string => {
  const ownClause = openers ? `(?! (?:${openers})${WORD_END})` : "";
  const verb = `${ELIDED}(?:${verbs})${WORD_END}`;
  const behind = `(?=(?:,(?! ${verb}))?${ownClause} (?:${WORD} ){0,${REACH}}${verb})`;
  const before = `(?<=(?<![^ '"«(])(?:${verbs})(?: ${WORD}){1,${REACH}})`;
  return `(?:${behind}|${before}|(?=, ${verb})${SET_OFF})`;
};

/** The same across commas, at the end of a sentence. What stands behind is asked first: one sign, where the words before are a search. */
const atEnd = (verbs: string): string => `(?=[.;!?]|$)(?<=(?<![^ '"«(])(?:${verbs})(?: ${WORD},?){1,${REACH}})`;

const beside = (verbs: string, openers?: string): string => `(?:${inClause(verbs, openers)}|${atEnd(verbs)})`;

/** Zero width before a comma, with the verb before it in the clause that the comma ends. */
const endingClause = (verbs: string): string => `(?=,)(?<=(?<![^ '"«(])(?:${verbs})(?: ${WORD}){1,${REACH}})`;

/**
 * A rule that looks for verbs of the future beside it: for weekdays, which otherwise are the latest one anyway. "Chad, whose envoys came on
 * Monday, warned that it would …": where the date ends a clause told in the past, the verbs behind the comma say nothing of it.
 */
export const withFuture = (rule: DateRule, { past, future, openers }: Tense): DateRule => ({
  ...rule,
  verbs: [
    ...(past === ""
      ? []
      : [
          { tense: "future" as const, beside: endingClause(future) },
          { tense: "past" as const, beside: endingClause(past) },
        ]),
    { tense: "future", beside: beside(future, openers) },
  ],
});

/** A rule that looks for verbs of the past beside it: for "until", which otherwise means what is to come. */
export const withPast = (rule: DateRule, { past, openers }: Tense): DateRule => ({
  ...rule,
  verbs: [{ tense: "past", beside: beside(past, openers) }],
});

/**
 * A rule about dates that leave their year open, which looks for a verb of the future, then for one of the past: for languages whose
 * clauses nobody else puts into time. The future goes first, since what is planned is mostly told of as announced; a verb of the date's
 * own clause before one of the clause that it ends: "means to lead the union, which it took over in February".
 */
export const withTense = (rule: DateRule, { past, future, openers }: Tense): DateRule => ({
  ...rule,
  verbs: [
    { tense: "future", beside: inClause(future, openers) },
    { tense: "past", beside: inClause(past, openers) },
    { tense: "future", beside: atEnd(future) },
    { tense: "past", beside: atEnd(past) },
  ],
});
