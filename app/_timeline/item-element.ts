import type { VisItem } from "./vis-items.ts";

const PREFIX = "on-timeline-";

/** Id of the element that stands for an item, for `aria-activedescendant`. */
export const elementId = (id: string): string => `${PREFIX}${id}`;

/** The item that an element stands for; the inverse of `elementId`. */
export const itemIdOf = (element: HTMLElement): string => element.id.slice(PREFIX.length);

/**
 * The element of one item: an option of the timeline's list box. Made of text nodes only; an article can bring no markup in.
 * The name says in words what colour and line say to the eye.
 */
export function itemElement({ id, eventId, label, labelPx, lang, tag, name, signPx }: VisItem): HTMLElement {
  const element = document.createElement("div");
  element.id = elementId(id);
  element.className = "event-mark";
  if (eventId !== null) element.dataset.event = eventId;
  element.dir = document.documentElement.dir; // the axis runs from left to right in every language, what is written on it does not
  element.title = name;
  element.setAttribute("role", "option");
  element.setAttribute("aria-selected", "false");
  element.setAttribute("aria-label", name);
  const words = part("event-label", label, lang);
  words.style.maxInlineSize = `${labelPx}px`;
  element.append(words);
  if (tag !== null) element.append(part("event-tag", tag, null));
  if (signPx !== undefined) element.append(sign(signPx));
  return element;
}

/** The dot or band of an item that has its label before it; vis-timeline draws the others. */
function sign(px: number): HTMLElement {
  const element = document.createElement("span");
  element.className = px === 0 ? "event-sign event-dot" : "event-sign event-band";
  if (px > 0) element.style.inlineSize = `${px}px`;
  return element;
}

function part(className: string, text: string, lang: string | null): HTMLElement {
  const element = document.createElement("span");
  element.className = className;
  element.dir = "auto";
  if (lang !== null) element.lang = lang;
  element.textContent = text;
  return element;
}
