import ical, { ICalEventStatus, ICalEventTransparency } from "ical-generator";
import { boundsOf, dayNumber } from "#lib/edtf/bounds.ts";
import { type Certainty, isToCome } from "#lib/model/event.ts";
import type { ExportedEventJson } from "#lib/wire/exported-event-json.ts";
import { articleAddress, type ExportFormat, type ExportScope, eventAddress } from "./format.ts";
import { cutSentence, dateSentence, dateWords, sourceLine } from "./words.ts";

const DAY_MS = 86_400_000;
/** How often a calendar program should ask again: twice a day. */
const REFRESH_S = 12 * 60 * 60;
const FIRST_EVENT = "BEGIN:VEVENT";
const END = "END:VCALENDAR";
/** A calendar's dates have four digits; the day after the last must have them too. */
const FIRST_DAY = dayNumber(1, 1, 1);
const LAST_DAY = dayNumber(9999, 12, 31);

/** Days that a calendar can show; null where undated, open at an end, or beyond its years. */
function daysOf(edtf: string | null): { readonly start: number; readonly end: number } | null {
  if (edtf === null) return null;
  const { start, end } = boundsOf(edtf);
  return start >= FIRST_DAY && end <= LAST_DAY ? { start, end } : null;
}

/** As far as what was told goes: only what the text asserts is confirmed. */
function statusOf(certainty: Certainty): ICalEventStatus | null {
  if (certainty === "asserted") return ICalEventStatus.CONFIRMED;
  return isToCome(certainty) ? ICalEventStatus.TENTATIVE : null;
}

/** The last day on which a source of the event can have been published; the event's own last day where no source has a date. */
function stampDay({ tellings }: ExportedEventJson, endDay: number): number {
  const days = tellings.flatMap(({ published }) => (published.edtf === null ? [] : [boundsOf(published.edtf).end - 1]));
  const known = days.filter((day) => day >= FIRST_DAY && day <= LAST_DAY);
  return known.length === 0 ? endDay - 1 : Math.max(...known);
}

/** Line breaks that iCalendar does not know would end a line where none ends. */
const asText = (text: string): string =>
  text.replace(/\r\n?|[\u0085\u2028\u2029]/g, "\n").replace(/[^\P{Cc}\n]/gu, " ");

function descriptionOf(event: ExportedEventJson, origin: string): string {
  const sources = event.tellings.map((telling) =>
    [
      `${sourceLine(telling)}: ${telling.quote}`,
      ...(telling.url === null ? [] : [telling.url]),
      articleAddress(origin, telling.articleId, telling.mentionId),
    ].join("\n"),
  );
  return asText([dateSentence(event), ...sources].join("\n\n"));
}

/** An all-day event over all the days that its date covers; a date wider than a day says so in the summary. */
function entryOf(event: ExportedEventJson, { origin }: ExportScope): string | null {
  const days = daysOf(event.edtf);
  if (days === null || event.certainty === "denied") return null;
  const isExact = event.precision === "day" && !event.approximate && !event.inferred;
  const date = (day: number) => new Date(day * DAY_MS);
  const calendar = ical();
  calendar.createEvent({
    id: `${event.id}@dateline`,
    stamp: date(stampDay(event, days.end)),
    start: date(days.start),
    end: date(days.end),
    allDay: true,
    summary: asText(
      isExact ? event.title : `${event.title} (${dateWords(event.edtf)}${event.inferred ? ", year inferred" : ""})`,
    ),
    description: descriptionOf(event, origin),
    url: eventAddress(origin, event.id),
    categories: [event.type, ...event.actors.map(({ name }) => name)].map((name) => ({ name: asText(name) })),
    status: statusOf(event.certainty),
    transparency: ICalEventTransparency.TRANSPARENT, // nobody is busy with what stands in a newspaper
    x: {
      "X-DATELINE-EDTF": event.edtf ?? "",
      "X-DATELINE-PRECISION": event.precision,
      "X-DATELINE-BASIS": event.basis,
    },
  });
  const text = calendar.toString();
  return `${text.slice(text.indexOf(FIRST_EVENT), text.indexOf(END)).trimEnd()}\r\n`;
}

/** Without comma or semicolon: some programs read a calendar's description unescaped. */
function noteOf(scope: ExportScope): string {
  const undated = `${scope.undated} without a date`;
  const left = `Left out: ${undated} and all that are denied or open at one end.`;
  return [`${scope.total} events of Dateline.`, left, cutSentence(scope)].filter(Boolean).join(" ");
}

function opening(scope: ExportScope, refreshS: number | null): string {
  const prodId = { company: "Dateline", product: "Dateline", language: "EN" };
  const calendar = ical({ name: "Dateline", prodId, description: noteOf(scope) }).ttl(refreshS);
  return `${calendar.toString().replace(END, "").trimEnd()}\r\n`;
}

/**
 * An iCalendar file (RFC 5545): all-day events, ends excluded. Undated, open and denied ones are left out, which its description says.
 * UID follows from the event, DTSTAMP from its sources: the same events are the same file.
 */
export const icalendar: ExportFormat = {
  mediaType: "text/calendar; charset=utf-8",
  extension: "ics",
  open: (scope) => opening(scope, null),
  entry: entryOf,
  separator: "",
  close: () => `${END}\r\n`,
};

/** The same to subscribe to: it says how often to ask again. */
export const calendarFeed: ExportFormat = { ...icalendar, open: (scope) => opening(scope, REFRESH_S) };
