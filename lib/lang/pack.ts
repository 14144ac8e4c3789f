/**
 * The form that a language folder fills: all knowledge of one language, and nothing else.
 * Words are data: lower case, NFKC, one script, without diacritics that the language's readers leave out; the engines in
 * `timex`, `actors`, `events` and `text` know no word of any language. Adding a language is filling this form.
 */
import type { Chrono } from "chrono-node";
import type { ActorKind } from "#lib/model/actor.ts";
import type { Certainty, EventMode, EventType } from "#lib/model/event.ts";
import type { LanguageCode, Script } from "#lib/model/language.ts";
import type { HolidayDate, OffsetFrom, PeriodPart, Season, Shift, TimeUnit } from "#lib/model/timex.ts";

/** Every form of a word that occurs in text, inflected forms included, and what it stands for. */
export type WordTable<T> = Readonly<Record<string, T>>;

/** Words that a date rule can name between braces: `{month}`, `{weekday}`, `{unit}` … */
export interface DateWords {
  readonly month: WordTable<number>;
  /** ISO: 1 Monday to 7 Sunday. */
  readonly weekday: WordTable<number>;
  readonly unit: WordTable<TimeUnit>;
  /** Cardinals: "two", "двох", "ثلاثة". */
  readonly number: WordTable<number>;
  /** Ordinals: "first", "першої", "الثالث". */
  readonly ordinal: WordTable<number>;
  readonly season: WordTable<Season>;
  /** last, this, next in all forms that stand beside a noun. */
  readonly shift: WordTable<Shift>;
  /** early, middle, end as nouns, adjectives or adverbs, with the preposition that binds them to what follows. */
  readonly part: WordTable<PeriodPart>;
  /** Whole days counted from the article's: yesterday -1, today 0, tomorrow 1. */
  readonly dayShift: WordTable<number>;
  /** Days known by a name: "christmas" is "12-25"; see `HolidayDate` for the movable ones. */
  readonly holiday?: WordTable<HolidayDate>;
  /** Months of the calendar of the Hijra: Muharram 1 to Dhu al-Hijja 12. */
  readonly hijriMonth?: WordTable<number>;
  /** How years in words begin, with what joins them to their end: "nineteen " is 1900. */
  readonly yearHead?: WordTable<number>;
  /** How they end: "ninety-one", "першого". */
  readonly yearTail?: WordTable<number>;
  /** Years that are neither: "двотисячного" is 2000. */
  readonly yearWhole?: WordTable<number>;
}

/**
 * What a rule's match means; the engine builds the expression from the slots that matched.
 * - "calendar": slots day, month, year, yy, weekday, season, quarter, half, decade, century, part, shift, yearShift, monthShift,
 *   week (by its number in the year), shortYear (1 to 4 digits), wordYear (written out; as {wordYear:year}), gluedYear (before a clock time), holiday, hijriDay, hijriMonth, hijriYear; weekShift beside weekday; nth beside weekday or unit (with
 *   number: how many); unit "week" beside a day: the week about it
 * - "shifted-unit": slots shift, unit, part; or dayShift
 * - "offset": slots number, unit, with `direction` and `from` ("target": the date that follows in the same phrase, or that the
 *   match itself names with calendar slots or dayShift: "a week from {weekday}")
 * - "range": the same slots twice, ending in 1 and 2 (day1, month1, day2 …); what one end leaves out it takes from the other
 * - "since" / "until": calendar or shifted-unit slots, an interval with one open end
 * - "duration": slots number, unit (both may be missing: "for a long time")
 * - "set", "vague": no slots
 * - "not-a-date": blocks every other reading of its span ("secretary general", "public opinion", "Resolution 2231")
 */
export type DateRuleKind =
  | "calendar"
  | "shifted-unit"
  | "offset"
  | "range"
  | "since"
  | "until"
  | "duration"
  | "set"
  | "vague"
  | "not-a-date";

/**
 * One way in which a language writes a time. `pattern` is a regular expression source (flags "giu") over normalised lower-case
 * text in which `{slot}` or `{slot:name}` stands for the words of a table or for digits; a blank stands for any run of white
 * space. The engine adds Unicode word boundaries at both ends. Only what stands inside `<…>` becomes the span where the pattern has them
 * (a preposition before the date stays outside); without them the whole match is the span.
 */
export interface DateRule {
  /** "uk/month-year"; travels with the result. */
  readonly id: string;
  readonly kind: DateRuleKind;
  readonly pattern: string;
  /** A phrase that it reads, checked by a test. */
  readonly example: string;
  readonly direction?: -1 | 1;
  /**
   * What offsets, and the shifts of "calendar" and "shifted-unit" rules, count from: "dct" the article's own date, also within a story
   * ("last year"); "event" the date told last, never the article's ("of the same year"); "told" that, or where nothing was told near
   * the article's ("the previous month"); "target" for offsets only.
   */
  readonly from?: OffsetFrom;
  /** Verbs beside the date: the tense of the first that stands there decides where the words leave year or week open. */
  readonly verbs?: readonly VerbsBeside[];
  readonly points?: "past" | "present" | "future" | "narrative" | "narrative-before";
  /** Fields that the words imply rather than name: `{ part: "start" }`, `{ half: 1 }`; what a slot reads overrules them. */
  readonly implies?: Readonly<{
    part?: PeriodPart;
    half?: 1 | 2;
    quarter?: 1 | 2 | 3 | 4;
    season?: Season;
    shift?: Shift;
    yearShift?: Shift;
    monthShift?: Shift;
    /** The week in which {weekday} lies. */
    weekShift?: Shift;
    dayShift?: number;
    /** A whole unit farther away than one: "the month before last" is { unit: "month", unitShift: -2 }. */
    unitShift?: number;
    unit?: TimeUnit;
    number?: number;
    year?: number;
    month?: number;
    day?: number;
    weekday?: number;
    /** Which weekday or unit of its month or year: 1 the first, -1 the last; with a number, how many from that end. */
    nth?: number;
    holiday?: HolidayDate;
    hijriMonth?: number;
    hijriDay?: number;
    decade?: number;
    century?: number;
    /** -1: the year or century counts before our era. */
    era?: -1;
    /** An offset as fine as what it is counted from: "the year-earlier quarter". */
    sameGrain?: boolean;
    /** Half a unit more than the number says: "two and a half years ago". */
    andHalf?: true;
    approximate?: boolean;
    /** Told of somebody by the way ("born on"): other dates do not take their year from it. */
    aside?: true;
    /** What the words about it tell of its time, where its own leave week or year open. */
    tense?: "past" | "future";
  }>;
}

/** Verbs of one tense beside a date: regular expression source of zero width, tried at the end of the match. */
export interface VerbsBeside {
  readonly tense: "past" | "future";
  readonly beside: string;
}

/** A phrase, the article's date, and what is to be read in it: extent and value each. */
export interface TimexCase {
  readonly text: string;
  /** EDTF, or null for an article whose date nobody knows. */
  readonly dct: string | null;
  /** [extent, EDTF] for a DATE or TIME, with an open end where the words name one ("2014/.." for "since 2014"); [extent, "DURATION" | "SET" | "VAGUE"] for what has no value; a DATE without a value is [extent, null]. */
  readonly timexes: readonly (readonly [extent: string, value: string | null])[];
  /** Why it does not work yet; the runner demands that it fails, so the mark goes when the rule works. */
  readonly todo?: string;
}

/**
 * Words that signal an event. `pattern` is a regular expression source over normalised lower-case text, as in `DateRule`
 * (a blank is any white space, word boundaries are added). Longer matches win over shorter ones.
 */
export interface TriggerRow {
  /** "en/meet"; travels with the event. */
  readonly id: string;
  readonly type: EventType;
  readonly mode?: EventMode;
  readonly pattern: string;
  /** Who stands where: "agent-first" (X visits Y), "recipient-first" (Y was met by X; also verbs whose subject receives), "mutual" (X and Y met). */
  readonly order: "agent-first" | "recipient-first" | "mutual";
  /** "verb" tells that it happened; "noun" ("the visit") only counts where something dates it or a light verb carries it. */
  readonly word: "verb" | "noun";
  /** A verb with its own subject, which is nobody: "*fighting broke out*" is not said of those told before. */
  readonly holdsSubject?: true;
  /** It tells something only where a person is named right behind it: "received Ann Ray", but no letter and no help. */
  readonly ofPerson?: true;
  /** It tells something only where a person stands right before it: "Ann Ray came on Monday", but no answer. */
  readonly byPerson?: true;
  /** It points at the deed told before ("followed suit"), whose type it has; its own stands for none. */
  readonly asBefore?: true;
  /** A sentence that it reads, checked by a test. */
  readonly example: string;
}

/**
 * Words that make a deed one of the finer kinds of its type: `words` touch what the trigger matched, `beside` stand in the same clause.
 * Regular expression sources over normalised text; they may match inside of words, so that stems will do. The first row that fits decides.
 */
export interface ModeRow {
  readonly type: EventType;
  readonly mode: EventMode;
  readonly words: string;
  readonly beside: string | null;
  /** A sentence whose deed it tells, checked by a test. */
  readonly example: string;
}

/** Words around a trigger that change how certain the event is, and how far they reach. */
export interface CertaintyRow {
  readonly certainty: Certainty;
  readonly pattern: string;
  /** Said of a thing and not of a deed: "the *planned* visit", which somebody may call off. */
  readonly ofThing?: true;
  /** Said of what stands behind it alone: "met, with a *call to* end the war". */
  readonly onward?: true;
}

/** A connector that puts a clause after (1) or before (-1) the one told last, or beside it (0): "later", "قبل ذلك", "during the visit". */
export interface NarrativeRow {
  readonly pattern: string;
  readonly direction: 0 | 1 | -1;
  /**
   * It leans on a gathering: one "told" before ("after the talks"), which may stand behind the verb too, or one "named" by what follows
   * ("during his visit to Oslo"), which is that of the story only where it names somebody of it.
   */
  readonly gathering?: "told" | "named";
  /** It may stand behind the verb too: "arrived that evening", "met her later". */
  readonly behind?: true;
  /** It says where, and so on the same occasion: "there". */
  readonly place?: true;
}

/** A title that introduces a person or, with a state, stands for one: "foreign minister" + Kazakhstan. */
export interface OfficeTitle {
  /** Office id as in `actors/office-holders.ts`: "foreign-minister", "head-of-state". */
  readonly office: string;
  /** Regular expression source over normalised text, all inflected forms; `{state}` stands for a state named inside the title. */
  readonly pattern: string;
  /** Id of the one state or organisation whose office it is, though nobody says so: "the Pope". */
  readonly of?: string;
  /** A plural, of each of the persons or states listed behind it: "presidents Ann Ray and Bo Lee", "the presidents of Chad and Mali"; of one alone it says nothing. */
  readonly several?: true;
}

/** A body that every state has; with a state's name it is an actor: "ministry of foreign affairs" + Kazakhstan. */
export interface StateBody {
  /** Last part of the actor's id: "MFA" makes KAZ-MFA. */
  readonly body: string;
  readonly pattern: string;
}

/** Words that mean somebody named before. */
export interface ReferenceRow {
  readonly pattern: string;
  /** "subject": who the sentences are about ("he"). "nearest": the last person named. "guest": not the nearest, but the one before. "country": the state of the person spoken of ("his country"). "object": who the sentences are about, as the one to whom something is done ("received him"). "partner": the same as the one with whom something is done ("held talks with him"). */
  readonly points: "subject" | "nearest" | "guest" | "country" | "object" | "partner";
  readonly sex?: "m" | "f";
}

/** Somebody in a headline. */
export interface HeadlineParty {
  /** The name in the headline's language; where no table has one, as the text spells it or in Latin letters. */
  readonly name: string;
  readonly kind: ActorKind;
  /** A woman. */
  readonly female?: true;
  /** The family name stands first: "Xi Jinping". */
  readonly familyFirst?: true;
  /** A person whom no table knows: the name may stand in a case of its text, and no `female` says nothing. */
  readonly unlisted?: true;
}

/** What a headline is composed from. */
export interface CodedEvent {
  readonly type: EventType;
  readonly mode: EventMode | null;
  readonly certainty: Certainty;
  /** Who acts; empty where the text names nobody. */
  readonly agents: readonly HeadlineParty[];
  /** On whom, with whom, where; never one of `agents`. */
  readonly others: readonly HeadlineParty[];
  /** The other side is one body in which all who act sit: their summit is its, not one with it. */
  readonly within?: true;
}

/** The little grammar that telling clauses and their actors apart needs; words are normalised, regular expression sources. */
export interface Syntax {
  /** True where the subject usually follows the verb (Arabic). */
  readonly verbFirst: boolean;
  /** Words that join clauses or actors: "and", "y", "та". */
  readonly conjunctions: readonly string[];
  /** Words that open the content of speech or thought: "that", "que", "що", "أن". */
  readonly complementizers: readonly string[];
  /** Words before the time at which something happens, though it may go on from there: "dès" le 3 mai, "as of" 3 May. */
  readonly alreadyWords?: readonly string[];
  /** What somebody has done whose deed is told by "announced that it *had decided to* …"; regular expression sources. */
  readonly decidedWords?: readonly string[];
  /** Participles that give the noun before them a time of its own: "the elections *held* last year", "las elecciones *celebradas* en mayo". */
  readonly participles?: readonly string[];
  /** Words before a verb that tells what the same ones did next: "*before* meeting her", "*avant de* s'entretenir", "*antes de* reunirse". */
  readonly thenWords?: readonly string[];
  /** Words before a verb that says what a deed is for: "will travel, *to* see his host", "*para* reunirse"; regular expression sources. */
  readonly purposeWords?: readonly string[];
  /** What comes so long after something else, as the article tells it: "the visit *comes* a week after"; regular expression sources. */
  readonly comesWords?: readonly string[];
  /** What a date may belong to: "the 1998 accord", "the treaty of 8 May"; the words that stand before it and before its date. */
  readonly datedThings?: {
    readonly nouns: readonly string[];
    /** Those of the nouns that are happenings, in which or by which something was done then: "the coup". */
    readonly happenings?: readonly string[];
    readonly determiners: readonly string[];
    readonly ofWords: readonly string[];
    /** True where a year right behind the thing is its own: "договор 2015 года". */
    readonly bare?: boolean;
  };
  /** What puts off or calls off ("postponed"), and what stands before the day chosen instead ("until"). */
  readonly putOff?: { readonly verbs: readonly string[]; readonly leads: readonly string[] };
  /** What tells what somebody is to whoever is named behind it: "an ally of". */
  readonly relationWords?: readonly string[];
  /** What makes a bloc no more than what one of its states is: "a *member of* NATO" before it, "NATO *member* Turkey" behind it. */
  readonly memberWords?: { readonly before: readonly string[]; readonly behind: readonly string[] };
  /** Verb forms of several, which at the head of a sentence without a subject mean all told of last: "acordaron". */
  readonly bothVerbs?: readonly string[];
  /** Words behind a deed that name somebody's words or deeds as its reason: "over the remarks of", "por las declaraciones de". */
  readonly reasonWords?: readonly string[];
  /** Words before somebody who takes no part: "without", "in the absence of". */
  readonly absentWords?: readonly string[];
  /** Words before the place at which something is: "in", "en"; none that also stand before those to whom something is done. */
  readonly inWords?: readonly string[];
  /** Forms of the verb that make a passive of the one behind: "was", "ha *sido*", "*été*"; none that also make a past of it. */
  readonly passiveWords?: readonly string[];
  /** Words that tell a verb to have been done before: "had"; where verbs come first, how its sentence opens: "كان". */
  readonly pluperfects?: readonly string[];
  /** Forms of the verb that make a past of the participle behind, where participles alone are no sign of one: "ha", "habían". */
  readonly pastAuxiliaries?: readonly string[];
  /** What ends a form that stays active behind one of them: "was accus*ing*". */
  readonly activeEnding?: string;
  /** Words right behind what is done to somebody, and before those to whom: sanctions were imposed "on", "contra", "على". */
  readonly onWords?: readonly string[];
  /** Words before the place that somebody comes from: "from", "procedente de". */
  readonly fromWords?: readonly string[];
  /** Words before a noun that was told of: "the", "this". */
  readonly definites?: readonly string[];
  /** Words at which a clause opens that tells of something else: "although", "while", "saying". */
  readonly sideOpeners?: readonly string[];
  /** Words before a gathering that is only where something else happens: "on the sidelines of". */
  readonly frameWords?: readonly string[];
  /** Words before all of those who act, though a preposition ends them: "كل من" X and Y. */
  readonly eachWords?: readonly string[];
  /** "I", "we": who speaks, in the words of somebody who is quoted. */
  readonly firstPersons?: readonly string[];
  /** Words before somebody who only tells of it: "according to", "selon". */
  readonly sourceWords?: readonly string[];
  /** Words that open a look back at what everybody knows, and no part of the story: "напомним", "pour rappel". */
  readonly reminders?: readonly string[];
  /** Words by which somebody does another thing of the same kind on the same occasion: "also", "également". */
  readonly alsoWords?: readonly string[];
  /** Words that put a time or place first, before a complementizer that opens no speech: "it was" on Monday "that", "c'est". */
  readonly clefts?: readonly string[];
  /** Pronouns whose clause tells of the one named right before: "who", "який", "الذي". */
  readonly relatives: readonly string[];
  /** Finite forms of "be" and "have", before which a complementizer is a relative pronoun: "the firms that *were* hit". */
  readonly auxiliaries?: readonly string[];
  /** Those forms of them that are the subject of their clause wherever no preposition stands before: "qui". */
  readonly subjectRelatives?: readonly string[];
  /** Words for "that" which stand for the object right behind a name and a comma: ", *qu*'il avait accueillie". */
  readonly objectRelatives?: readonly string[];
  /** "Його", "её" right before a verb: its object, and the subject may stand behind. Only for languages of free word order. */
  readonly objectPronouns?: readonly string[];
  /** Those forms of them that are no subject, whatever stands behind: "whom", "которого", "яку". */
  readonly obliqueRelatives?: readonly string[];
  /** True where a verb may leave its subject out and means the one told of last (Arabic, Spanish, Ukrainian). */
  readonly dropsSubject: boolean;
  /** Where subjects are left out: forms of verbs that name none at the head of a sentence, and are said of whoever the next clause is about ("reunidos", "firmar"). */
  readonly nonFinite?: readonly string[];
  /** Those who act without a name of their own, as subjects: "rebels", "the army", "judges"; regular expression sources. */
  readonly groups: readonly string[];
  /** Nouns in the plural that act where they open a clause and nobody else is named ("представители"); regular expression sources. */
  readonly pluralSubjects?: readonly string[];
  /** Prepositions after which an actor is no subject. */
  readonly prepositions: readonly string[];
  /** Words that may stand between a preposition or conjunction and a name, where they have an article: "the", "la", "l" of "l'". */
  readonly articles?: readonly string[];
  /** Those who act for whom a preposition behind them names: "the leaders *of* the bloc decided". */
  readonly actingFor?: readonly string[];
  /** Words beside a verb that is said of whoever was told before, though a name follows: "met *during it* the emir", "*where* met the emir". */
  readonly backPointers?: readonly string[];
  /** Words for those who speak, in what they announce, where subjects follow their verbs: "that she", "the government", "his country". */
  readonly ownSide?: readonly string[];
  /** Prepositions before the partner of a meeting: "with", "con", "з", "مع". */
  readonly withWords: readonly string[];
  /** Prepositions before the agent of a passive: "by", "por"; empty where case does it. */
  readonly byWords: readonly string[];
  /** Words for the two told of last: as persons ("the two presidents", "both sides"), as states ("the two countries"). */
  readonly bothPersons: readonly string[];
  readonly bothStates: readonly string[];
  /** Of the words for two persons those that may mean any two parties: "the two sides". Regular expression sources. */
  readonly bothParties?: readonly string[];
  /** "Since": what is named behind one only says from when on. */
  readonly sinceWords?: readonly string[];
  /** "First", "last": behind them "since 2017" tells when there was such a thing before. */
  readonly firstWords?: readonly string[];
  /** "First", "third": beside a noun and before a year they count, "her third visit this year"; regular expression sources. */
  readonly ordinals?: readonly string[];
  /** Words at the head of a sentence that tell who made known what was told before, and when: "об этом", "así lo"; regular expression sources. */
  readonly backWords?: readonly string[];
  /** Pronouns of several, which before a verb mean the two told of in the sentence before: "they", "вони". */
  readonly bothPronouns?: readonly string[];
  /** Words by which a meeting is that of the two told of right before: "their", "їхня", and in Arabic the noun with its ending ("لقاؤهما"). */
  readonly bothPossessives?: readonly string[];
  /** Verbs in the plural without a subject, said of those in a place ("в Москве заявили"): what ends them, and the words for "in". */
  readonly saidOfPlace?: { readonly verbs: readonly string[]; readonly inWords: readonly string[] };
  /** Offices that words of `bothPersons` name, the first that stands in them: "presidents" are heads of state. */
  readonly bothOffices?: readonly (readonly [words: readonly string[], offices: readonly string[]])[];
  /** Verb forms that tell what has been beyond doubt: "signed", "firmaron", "підписали", "وقع"; regular expression sources. */
  readonly pastForms: readonly string[];
  /** Verb forms that tell what is still to come, where no word beside them does: "viajará", "відвідає", "سيزور". */
  readonly futureForms: readonly string[];
  /** Verb forms of the present in which journeys are told that are to come: "leaves", "flies"; regular expression sources. */
  readonly presentForms?: readonly string[];
  /** A sentence that opens so and names a day tells when that of the sentence before was: "It happened on Monday." */
  readonly happenedWords?: readonly string[];
  /** Words for "of" that stand again behind "and": "les ministres du Tchad et *du* Mali". */
  readonly ofWords?: readonly string[];
  /** How infinitives are told: words right before them ("to"), and their forms where these differ from other words. */
  readonly infinitives?: { readonly leads: readonly string[]; readonly forms?: readonly string[] };
  /** Words that stand right behind a verb and make it a question: "подписали ли". */
  readonly askingWords?: readonly string[];
  /** Forms of verbs that only an auxiliary before them puts in a tense: "will fly to Oslo and *meet* Ann"; regular expression sources. */
  readonly bareForms?: readonly string[];
  /** What makes a date that of the noun behind it, "Monday*'s* attack", and the words behind which that noun is where something was said: "*at* Monday's session". */
  readonly possessive?: { readonly ending: string; readonly atWords: readonly string[] };
  /** Words between an amount of time and the event that it is counted from: "two days after the closure". */
  readonly afterWords: readonly string[];
  readonly beforeWords: readonly string[];
  /** Words for one time more, between two dates of one verb: "on 3 May and again on 18 May". */
  readonly againWords: readonly string[];
  /** Words at which what happened at a time is told: "since 3 May, when the bridge fell". */
  readonly whenWords: readonly string[];
  /** Words that put the clause's time off the one that the sentence tells: "had", "after", "before", "раніше". */
  readonly anterior: readonly string[];
}

export interface LanguagePack {
  readonly code: LanguageCode;
  readonly script: Script;
  /** chrono-node's reader of this language, the base layer of date reading; null where chrono has none. */
  readonly chrono: Chrono | null;
  readonly dates: {
    readonly words: DateWords;
    readonly rules: readonly DateRule[];
    /** Letters written together with the word that follows ("و", "ب"), left out of a date's span; regular expression source or "". */
    readonly proclitics: string;
    /** True where months and weekdays are written small: a capitalised one beside another capitalised word is a name ("Abril Martorell"). */
    readonly writtenSmall?: boolean;
    /** What the language's rules have to read, run by `timex/languages.test.ts`. */
    readonly cases: readonly TimexCase[];
  };
  readonly text: {
    /** Abbreviations after which a full stop ends no sentence, lower case with their stop: "mr.", "р.", "ee. uu."; "no. #" is one only before a figure. */
    readonly abbreviations: readonly string[];
    /** Words at which a new clause begins: "who", "that", "які", "الذي"; regular expression sources, longest first. */
    readonly clauseOpeners: readonly string[];
    /** Capitals that many write without their accent, by the letter they stand for: "Etat", "A l'issue"; regular expression source over the text as it is. */
    readonly bareCapitals?: readonly (readonly [letter: string, pattern: string])[];
    /**
     * The word that may be left out before what is said: "said on Monday [that] the talks had failed". `before` is the regular expression
     * source of what stands before its place, in normalised text; `verbs` are words of which a sentence has to hold one.
     */
    readonly leftOut?: { readonly word: string; readonly verbs: readonly string[]; readonly before: string };
  };
  readonly syntax: Syntax;
  readonly names: {
    /** Keys under which a word of running text may stand in the name tables: dictionary forms that it may be a form of, the likeliest last. */
    readonly stems: (word: string) => readonly string[];
    /** Longest first where one begins like another. */
    readonly titles: readonly OfficeTitle[];
    readonly bodies: readonly StateBody[];
    /** Words that make a title or a body's head: "head of the" + foreign ministry. Regular expression source. */
    readonly headOf: string;
    /** Mr, Mrs and the like, after which a family name may stand alone; regular expression source. */
    readonly honorifics: string;
    /** Before a title: no longer in office; regular expression source, "former |ex-". */
    readonly former: string;
    /** What may stand between a title and the state after it: "of the"; regular expression source. */
    readonly glue: string;
    /** What may stand between an envoy or ambassador and the place to which they are sent: "to the"; regular expression source. */
    readonly sentTo?: string;
    /** Words before a title that belong to neither: "the", "el"; regular expression source. */
    readonly titleOpeners: string;
    /** Words at which the field of a title begins: "special envoy *for* Syria"; regular expression source. */
    readonly portfolio: string;
    /** A title may follow a name without a comma. */
    readonly titleAfterName: boolean;
    /** Where the adjective of a state stands beside a title. */
    readonly adjective: "before" | "after";
    /** Words that belong to a state's name where they stand before it: "republic of"; regular expression source. */
    readonly statePrefixes: string;
    /** Article at the head of a word, behind which no name stands in the genitive without a word between: "مجلس *ال*أمن روسيا" are two. */
    readonly definite?: string;
    /** Last letter of adjectives of states, where some states are named like theirs: "تشيلي" is Chile, "التشيلي" the Chilean. */
    readonly adjectiveEnding?: string;
    /** What makes a capital city a place and no government: words right before, words right after; regular expression sources. */
    readonly places: { readonly before: string; readonly after: string };
    /** "The Chinese *capital*", "la *capital* catarí": the word, where an adjective beside it tells no more than the place; regular expression source. */
    readonly capitalWord?: string;
    /** Phrases that hold a name and are no actor: "Black Sea", "Indian Ocean". */
    readonly notActors: readonly string[];
    /** Names that are also common words: a mention only after `before` (regular expression source). */
    readonly commonWords: readonly { readonly word: string; readonly before: string }[];
    /** Actors whom some write in small letters: "путін". */
    readonly writtenSmall?: readonly string[];
    /** Names of states and cities that are given names too: no mention beside another capitalised word. */
    readonly givenNames: readonly string[];
    /** Words that no name of a person contains, though they stand beside one or are capitalised. */
    readonly notNames: readonly string[];
    /** Pronouns and stand-ins that mean the person spoken of: "he", "the official", "الموظف". `{state}` stands for a demonym. */
    readonly references: readonly ReferenceRow[];
    /** Words for "a" before a title, which is nobody's in particular then: "*a* Dominican minister". */
    readonly indefinites?: readonly string[];
    /**
     * How words begin behind which a person's name is that of a thing ("вулиця Тараса Шевченка"). Where a language lists them, a usual given name
     * and a capitalised word behind it are a person, though no table knows them and no title stands beside them.
     */
    readonly namesakes?: readonly string[];
    /** Words that may stand between the parts of a name: "de", "al", "bin". */
    readonly particles: readonly string[];
    /** Letters written together with the word that follows, left out of a mention's span; regular expression source or "". */
    readonly proclitics: string;
    /** True where an apostrophe ends a word: "l'Ukraine", "d'Emmanuel", "qu'Ankara". */
    readonly elides?: true;
  };
  /** Composes a headline in this language; null where nobody has written its templates yet. */
  readonly headline: ((event: CodedEvent) => string) | null;
  readonly events: {
    readonly triggers: readonly TriggerRow[];
    readonly modes: readonly ModeRow[];
    /** Verbs of saying. A statement is an event only where its own clause dates it and nothing else happens in it. */
    readonly speech: readonly TriggerRow[];
    readonly certainty: readonly CertaintyRow[];
    /** Lines that are no article text: photo credits, teasers, "read also". */
    readonly furniture: readonly string[];
    readonly narrative: readonly NarrativeRow[];
  };
}

/** The form with nothing filled in but dates: what a language says whose names and events nobody has written yet. */
export const BLANK: Pick<LanguagePack, "text" | "syntax" | "headline" | "names" | "events"> = {
  text: { abbreviations: [], clauseOpeners: [] },
  syntax: {
    verbFirst: false,
    conjunctions: [],
    complementizers: [],
    relatives: [],
    dropsSubject: false,
    groups: [],
    prepositions: [],
    withWords: [],
    byWords: [],
    bothPersons: [],
    bothStates: [],
    pastForms: [],
    futureForms: [],
    afterWords: [],
    beforeWords: [],
    againWords: [],
    whenWords: [],
    anterior: [],
  },
  headline: null,
  names: {
    stems: (word) => [word],
    titles: [],
    bodies: [],
    headOf: "",
    portfolio: "",
    honorifics: "",
    former: "",
    glue: "",
    titleOpeners: "",
    titleAfterName: false,
    adjective: "before",
    statePrefixes: "",
    places: { before: "", after: "" },
    notActors: [],
    commonWords: [],
    givenNames: [],
    notNames: [],
    references: [],
    particles: [],
    proclitics: "",
  },
  events: { triggers: [], modes: [], speech: [], certainty: [], furniture: [], narrative: [] },
};
