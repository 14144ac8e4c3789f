import { findActors } from "#lib/actors/find.ts";
import type { ActorFinding } from "#lib/actors/finding.ts";
import { actorById, stateOf } from "#lib/actors/gazetteer.ts";
import { heldOffices } from "#lib/actors/office-holders.ts";
import { resolveOffices, termEvidence } from "#lib/actors/offices.ts";
import { type Bounds, boundsOf, precisionOf } from "#lib/edtf/bounds.ts";
import { hasUnknownYear } from "#lib/edtf/value.ts";
import { assembleEvents, type WordsOf, wordsOfSentences } from "#lib/events/assemble.ts";
import { hasWord } from "#lib/events/words.ts";
import { packOf } from "#lib/lang/index.ts";
import type { LanguagePack } from "#lib/lang/pack.ts";
import type { Actor, ActorMention, ActorOf } from "#lib/model/actor.ts";
import type { Article, Dct } from "#lib/model/article.ts";
import type { ReadingCorrections } from "#lib/model/correction.ts";
import type { Document, Sentence } from "#lib/model/document.ts";
import { type EventMention, isReal } from "#lib/model/event.ts";
import type { LanguageCode } from "#lib/model/language.ts";
import type { ArticleReading } from "#lib/model/reading.ts";
import { itemHolding, itemsWithin, overlapOf, type Span } from "#lib/model/span.ts";
import type { Timex, TimexMention } from "#lib/model/timex.ts";
import { readDocument } from "#lib/text/document.ts";
import { normalise } from "#lib/text/normalise.ts";
import { chronoOnlyPack } from "#lib/timex/chrono-only.ts";
import { markStoryTerms } from "#lib/timex/dct-terms.ts";
import { recogniseTimexes } from "#lib/timex/recognise.ts";
import { resolveTimexes } from "#lib/timex/resolve.ts";
import { inTense } from "#lib/timex/tense.ts";
import { correctedDct } from "./corrected-dct.ts";
import { datelineOf, framesOf, isFrame } from "./dateline.ts";
import { titleOf } from "./title.ts";

/** A reading with the text taken apart as the rules saw it, for a person who asks how a result came about. */
export interface ArticleTrace {
  readonly document: Document;
  readonly reading: ArticleReading;
}

/** The pack that reads a language: its own, or one for its dates alone. */
const readingPack = (lang: LanguageCode): LanguagePack => packOf(lang) ?? chronoOnlyPack(lang);

/** Time expressions of a document in text order; lines of the page and lines in another language hold none. */
function timexMentionsOf(document: Document, pack: LanguagePack): readonly TimexMention[] {
  return document.paragraphs
    .filter(({ kind }) => kind !== "furniture" && kind !== "foreign")
    .flatMap(({ sentences }) => sentences.flatMap((sentence) => recogniseTimexes(sentence, pack, document.text)));
}

/** What most pages write their frames in, whatever their articles' language. */
const FRAME_LANG: LanguageCode = "en";

/** Dates of the page's frame: "Published: 3 May 2022" above an article in another language. */
function frameMentionsOf(document: Document): readonly TimexMention[] {
  const read = (sentence: Sentence, lang: LanguageCode) => recogniseTimexes(sentence, readingPack(lang), document.text);
  return framesOf(document)
    .filter((line) => isFrame(document, line))
    .flatMap(({ lang, sentences }) =>
      sentences.flatMap((sentence) => {
        const own = read(sentence, lang);
        return own.length > 0 || lang === FRAME_LANG ? own : read(sentence, FRAME_LANG);
      }),
    );
}

/** When something at a place of the text happened, as far as the nearest date of its sentence or the article's own date tells. */
function dateAt(document: Document, timexes: readonly Timex[], dct: Dct): (span: Span) => Bounds | null {
  const sentences = document.paragraphs.flatMap((paragraph) => paragraph.sentences);
  return (span) => {
    const sentence = itemHolding(sentences, span);
    const inSentence = sentence ? itemsWithin(timexes, sentence) : [];
    const dated = inSentence.filter(({ edtf, type }) => edtf !== null && !hasUnknownYear(edtf) && type === "DATE");
    const nearest = [...dated].sort((a, b) => Math.abs(a.start - span.start) - Math.abs(b.start - span.start))[0];
    const edtf = nearest?.edtf ?? dct.edtf;
    return edtf ? boundsOf(edtf) : null;
  };
}

const inTextOrder = (mentions: readonly ActorMention[]): readonly ActorMention[] =>
  [...mentions].sort((a, b) => a.start - b.start || b.end - a.end);

/** Each actor of the mentions once, in their order. */
function actorsOf(mentions: readonly ActorMention[], actorOf: ActorOf): readonly Actor[] {
  const ids = [...new Set(mentions.map(({ actorId }) => actorId))];
  return ids.flatMap((id) => actorOf(id) ?? []);
}

/** All that the rooms before `events` found in an article. */
interface Findings {
  readonly article: Article;
  readonly document: Document;
  readonly pack: LanguagePack;
  readonly mentions: readonly TimexMention[];
  readonly dateline: Span | null;
  readonly finding: ActorFinding;
  readonly dct: Dct;
  readonly words: WordsOf;
}

type Told = Pick<ArticleReading, "timexes" | "actorMentions" | "actors" | "events">;

/** Offices of a person by the article's titles and the tables. */
function officesIn({ holders }: ActorFinding): (id: string) => readonly string[] {
  const titled = new Map<string, Set<string>>();
  for (const { person, offices } of holders)
    for (const office of offices) titled.set(person, (titled.get(person) ?? new Set()).add(office));
  return (id) => [...(titled.get(id) ?? []), ...heldOffices(id).map(({ office }) => office)];
}

/** Values for the time expressions, holders for the offices, and the events that follow from them. */
function tell(findings: Findings, mentions: readonly TimexMention[]): Told {
  const { article, document, pack, dateline, finding, dct, words } = findings;
  const timexes = resolveTimexes(mentions, dct.edtf, document.paragraphs, document.text);
  const held = resolveOffices(finding, dateAt(document, timexes, dct));
  const actorMentions = inTextOrder([...finding.mentions, ...held]);
  const found = new Map(finding.actors.map((actor) => [actor.id, actor]));
  const actorOf = (id: string) => found.get(id) ?? actorById(id);
  const events = assembleEvents({
    articleId: article.id,
    document,
    pack,
    timexes,
    mentions: actorMentions,
    places: finding.places,
    actorOf,
    stateOf,
    officesOf: officesIn(finding),
    dateline,
    dct,
    words,
  });
  const acting = events.flatMap((event) => event.actors.map(({ mention }) => mention));
  // Media are sources: they are read, so that nobody else is taken for them, and shown as nobody who acts.
  const shown = actorMentions.filter(({ actorId }) => actorOf(actorId)?.media !== true);
  const actors = actorsOf([...shown, ...finding.places, ...acting], actorOf);
  return { timexes, actorMentions: shown, actors, events };
}

const dateWords = (events: readonly EventMention[]): readonly Span[] =>
  events.flatMap(({ dateEvidence }) => dateEvidence.timex ?? []);

const plannedDates = (events: readonly EventMention[]): readonly Span[] =>
  dateWords(events.filter(({ certainty }) => certainty === "planned"));

/** A day this little ahead of the article is the coming one, though no word marks the clause as one about the future. */
const SOON_DAYS = 60;

/** Dates of what is told as having happened, and yet lie after the article; days that are soon to come need no future tense, but no past one either. */
function impossibleDates(events: readonly EventMention[], { dct, document, pack }: Findings): readonly Span[] {
  if (!dct.edtf) return [];
  const { end } = boundsOf(dct.edtf);
  // "The talks open tomorrow. The day before, X attacked": what has happened is counted from no day to come.
  const isOfComing = ({ reason }: EventMention["dateEvidence"]): boolean =>
    reason?.rule === "resolve/counted-from-event" &&
    reason.reference !== null &&
    boundsOf(reason.reference).start >= end;
  const isImpossible = ({ type, certainty, edtf, trigger, dateEvidence }: EventMention): boolean => {
    if (!isReal(certainty) || edtf === null || type === "REJECT") return false;
    if (isOfComing(dateEvidence)) return true;
    const { start } = boundsOf(edtf);
    if (start < end) return false;
    const isSoon = start - end <= SOON_DAYS && ["day", "days", "part-of-month"].includes(precisionOf(edtf));
    if (!isSoon) return true;
    // A date behind the clause of the verb belongs to another verb: "at one who abstained, is adopted on 27 December".
    if (/[,;:]/u.test(document.text.slice(trigger.end, dateEvidence.timex?.start ?? trigger.end))) return false;
    // The verb is the first word of a trigger or the last: between them stands its object, perhaps with a verb of its own.
    const words = normalise(document.text, trigger.start, trigger.end).text.split(" ");
    return [words[0]!, words.at(-1)!].some((word) => hasWord(word, pack.syntax.pastForms));
  };
  return dateWords(events.filter(isImpossible));
}

/** What is dated after its article appeared is still to come, though no word says so: "The two meet tomorrow." What is called off is not. */
function withPlans(told: Told, dct: Dct): Told {
  if (!dct.edtf || (dct.basis !== "stated" && dct.basis !== "given")) return told;
  const { end } = boundsOf(dct.edtf);
  const events = told.events.map((event) =>
    isReal(event.certainty) && event.type !== "REJECT" && event.edtf !== null && boundsOf(event.edtf).start >= end
      ? { ...event, certainty: "planned" as const }
      : event,
  );
  return { ...told, events };
}

/** Tells the events; where that shows dates to be dates of plans, or what happened to lie ahead, turns them and tells again. */
function tellInTense(findings: Findings): Told {
  const told = tell(findings, findings.mentions);
  const { mentions, dateline } = findings;
  // A dateline says when the article was written, whatever is planned in its sentence.
  const beside = (spans: readonly Span[]) => spans.filter((span) => !dateline || !overlapOf(span, dateline));
  const turned = inTense(mentions, beside(plannedDates(told.events)), beside(impossibleDates(told.events, findings)));
  return turned.every((mention, i) => mention === mentions[i]) ? told : tell(findings, turned);
}

/** `extractArticle`, with its steps. */
export function traceArticle(
  article: Article,
  corpusDct: Dct | null = null,
  corrections: ReadingCorrections | null = null,
): ArticleTrace {
  const document = readDocument(article.text, readingPack, article.metadata.lang);
  const pack = readingPack(document.lang);
  const mentions = timexMentionsOf(document, pack);
  const finding = findActors(document, packOf, corrections?.names);
  const dateline = datelineOf(document, [...mentions, ...frameMentionsOf(document)]);
  const known = { mentions, terms: markStoryTerms(termEvidence(finding), document, mentions), lent: corpusDct };
  const stated = dateline?.mention ?? null;
  const dct = correctedDct({ ...known, stated, given: article.metadata.published }, corrections?.date ?? null);
  const words = wordsOfSentences(pack);
  const findings = {
    article,
    document,
    pack,
    mentions,
    dateline: dateline?.span ?? null,
    finding,
    dct,
    words,
  };
  const told = withPlans(tellInTense(findings), dct);
  const sentences = document.paragraphs.flatMap((each) => each.sentences.map(({ start, end }) => ({ start, end })));
  return {
    document,
    reading: { article, lang: document.lang, title: titleOf(article, document), dct, ...told, sentences },
  };
}

/**
 * Reads one article: its language, its own date, its time expressions, actors and events.
 *
 * Looks at this article alone. `corpusDct` is what other articles say of its date (see `corpus-dct.ts`); it narrows what the
 * article's own words leave open. `corrections` are what editors say of it. Does not throw on any text.
 */
export const extractArticle = (
  article: Article,
  corpusDct: Dct | null = null,
  corrections: ReadingCorrections | null = null,
): ArticleReading => traceArticle(article, corpusDct, corrections).reading;
