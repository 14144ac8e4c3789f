import { precisionOf } from "#lib/edtf/bounds.ts";
import type { ArticleDetailJson, ArticleMarkJson } from "#lib/wire/article-json.ts";
import type { EventSummaryJson } from "#lib/wire/event-json.ts";
import { articleAddress, eventAddress } from "./format.ts";

/** Characters of text before and after a passage that tell it from others like it. */
const CONTEXT_LENGTH = 32;

/** Position in code points of each UTF-16 offset of a text: the model counts "characters", never halves of one. */
function codePointsOf(text: string): Uint32Array {
  const positions = new Uint32Array(text.length + 1);
  let position = 0;
  for (let offset = 0; offset < text.length; ) {
    const length = text.codePointAt(offset)! > 0xffff ? 2 : 1;
    positions.fill(position, offset, offset + length);
    offset += length;
    position += 1;
  }
  positions[text.length] = position;
  return positions;
}

/** True where an offset stands between the two halves of a character beyond the first plane. */
const cutsPair = (text: string, offset: number): boolean => offset > 0 && text.codePointAt(offset - 1)! > 0xffff;

/** At most so many characters beside a passage, no surrogate pair cut in two. */
function beside(text: string, from: number, to: number): string {
  const start = Math.max(0, from);
  const end = Math.min(text.length, to);
  return text.slice(cutsPair(text, start) ? start + 1 : start, cutsPair(text, end) ? end - 1 : end);
}

function selectorsOf(text: string, positions: Uint32Array, { start, end }: ArticleMarkJson): readonly object[] {
  return [
    { type: "TextPositionSelector", start: positions[start], end: positions[end] },
    {
      type: "TextQuoteSelector",
      exact: text.slice(start, end),
      prefix: beside(text, start - CONTEXT_LENGTH, start),
      suffix: beside(text, end, end + CONTEXT_LENGTH),
    },
  ];
}

const textual = (purpose: string, value: string, language?: string) => ({
  type: "TextualBody",
  purpose,
  value,
  format: "text/plain",
  ...(language === undefined ? {} : { language }),
});

function eventBodies(event: EventSummaryJson, origin: string): readonly object[] {
  const { id, title, type, mode, certainty, edtf, precision, basis, inferred } = event;
  const tags = [
    type,
    ...(mode === null ? [] : [mode]),
    `certainty: ${certainty}`,
    `date: ${edtf ?? "not known"}`,
    `precision: ${precision}`,
    `basis: ${basis}`,
    ...(inferred ? ["year inferred"] : []),
  ];
  return [
    textual("describing", title, "en"),
    { type: "SpecificResource", source: eventAddress(origin, id), purpose: "linking" },
    ...tags.map((tag) => textual("tagging", tag)),
  ];
}

function bodiesOf(
  { kind, ref, label }: ArticleMarkJson,
  events: ReadonlyMap<string, EventSummaryJson>,
  origin: string,
): readonly object[] {
  const event = kind === "event" && ref !== null ? events.get(ref) : undefined;
  if (event) return eventBodies(event, origin);
  if (kind === "actor")
    return [textual("identifying", label, "en"), ...(ref === null ? [] : [textual("tagging", ref)])];
  const date = ref === null ? ["date: not known"] : [`date: ${ref}`, `precision: ${precisionOf(ref)}`];
  return [textual("describing", label, "en"), ...date.map((tag) => textual("tagging", tag))];
}

/** Ids stay while the text does: an event's telling has its own, dates and actors have their place. */
const idOf = (page: string, { kind, mentionId, start, end }: ArticleMarkJson): string =>
  `${page}#${mentionId === null ? `${kind}-${start}-${end}` : `m-${mentionId}`}`;

/**
 * What was found in an article as an AnnotationPage. Positions count code points of the article's text, which is the source of each
 * target; the page that shows it is the scope. Source: W3C, Web Annotation Data Model (2017), sections 3.1 and 4.2.
 */
export function webAnnotations(article: ArticleDetailJson, origin: string): object {
  const id = `${origin}/api/articles/${article.id}/annotations`;
  const source = {
    id: `${origin}/api/articles/${article.id}/text`,
    type: "Text",
    format: "text/plain",
    language: article.lang,
  };
  const positions = codePointsOf(article.text);
  const events = new Map(article.events.map((event) => [event.id, event]));
  return {
    "@context": "http://www.w3.org/ns/anno.jsonld",
    id,
    type: "AnnotationPage",
    items: article.marks.map((mark) => ({
      id: idOf(id, mark),
      type: "Annotation",
      motivation: mark.kind === "actor" ? "identifying" : "describing",
      body: bodiesOf(mark, events, origin),
      target: {
        type: "SpecificResource",
        source,
        scope: articleAddress(origin, article.id),
        selector: selectorsOf(article.text, positions, mark),
      },
    })),
  };
}
