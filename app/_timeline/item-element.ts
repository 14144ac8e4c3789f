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
export function itemElement({ id, label, tag, name }: VisItem): HTMLElement {
  const element = document.createElement("div");
  element.id = elementId(id);
  element.className = "event-mark";
  element.title = name;
  element.setAttribute("role", "option");
  element.setAttribute("aria-selected", "false");
  element.setAttribute("aria-label", name);
  element.append(part("event-label", label));
  if (tag !== null) element.append(part("event-tag", tag));
  return element;
}

function part(className: string, text: string): HTMLElement {
  const element = document.createElement("span");
  element.className = className;
  element.dir = "auto";
  element.textContent = text;
  return element;
}
