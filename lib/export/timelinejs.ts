import type { ExportedEventJson, TellingJson } from "#lib/wire/exported-event-json.ts";
import { articleAddress, type ExportFormat, eventAddress } from "./format.ts";
import { type PlainDate, plainRange } from "./plain-date.ts";
import { cutSentence, dateSentence, dateWords, sourceLine } from "./words.ts";

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};
/** TimelineJS reads every text as HTML. */
const asHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign]!);

const link = (address: string, text: string): string => `<a href="${asHtml(address)}">${asHtml(text)}</a>`;

/** Year, month and day only as far as they are known. */
const timelineDate = ({ year, month, day }: PlainDate) => ({
  year,
  ...(month === null ? {} : { month }),
  ...(day === null ? {} : { day }),
});

function tellingHtml(telling: TellingJson, origin: string): string {
  const { quote, lang, articleId, mentionId } = telling;
  const passage = link(articleAddress(origin, articleId, mentionId), sourceLine(telling));
  return `<blockquote lang="${asHtml(lang)}" dir="auto">${asHtml(quote)}</blockquote><p>${passage}</p>`;
}

function slideOf(event: ExportedEventJson, origin: string): object | null {
  const { start, end } = plainRange(event.edtf);
  if (start === null) return null;
  const tellings = event.tellings.map((telling) => tellingHtml(telling, origin));
  const text = `<p>${asHtml(dateSentence(event))}</p>${tellings.join("")}<p>${link(eventAddress(origin, event.id), "Dateline")}</p>`;
  return {
    unique_id: event.id,
    start_date: timelineDate(start),
    ...(end === null ? {} : { end_date: timelineDate(end) }),
    display_date: dateWords(event.edtf),
    group: event.type,
    text: { headline: asHtml(event.title), text },
  };
}

const leftOutSentence = (count: number): string | null =>
  count === 0
    ? null
    : `${count} of them are not shown: their dates are not known, open at the start, a decade or wider, or before the year 1.`;

/**
 * The JSON that TimelineJS reads. Events that it could only show at a wrong or too fine a date are left out; the title slide counts them.
 * Source: the format as Knight Lab documents it.
 */
export const timelineJs: ExportFormat = {
  mediaType: "application/json",
  extension: "timelinejs.json",
  open: () => '{"scale":"human","events":[\n',
  entry: (event, { origin }) => {
    const slide = slideOf(event, origin);
    return slide === null ? null : JSON.stringify(slide);
  },
  separator: ",\n",
  close: (scope, { leftOut }) => {
    const sentences = [`${scope.total} events.`, cutSentence(scope), leftOutSentence(leftOut)].filter(Boolean);
    const title = { text: { headline: "Dateline", text: `<p>${sentences.join(" ")}</p>` } };
    return `\n],"title":${JSON.stringify(title)}}\n`;
  },
};
