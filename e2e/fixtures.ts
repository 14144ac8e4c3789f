import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type APIRequestContext, test as base, expect, type Locator, type Page } from "@playwright/test";
import { dropEditorLink, makeEditorLink } from "#lib/access/editor-link.ts";
import { type ArticleDetailJson, articleDetailSchema } from "#lib/wire/article-json.ts";
import {
  type EventDetailJson,
  type EventSummaryJson,
  eventDetailSchema,
  eventListSchema,
} from "#lib/wire/event-json.ts";
import type { UiLanguage } from "#lib/wire/ui-language.ts";
import type messages from "../app/_i18n/messages/en.json";

export { expect };

/** Playwright's `test` on the server of this run; its port is known once it is ready. */
export const test = base.extend({
  baseURL: `http://localhost:${process.env.DATELINE_E2E_PORT}`,
  // Whoever was here before: the tour of the first visit would lie over what a test looks at.
  context: async ({ context }, use) => {
    await context.addInitScript(() => {
      if (window.location.protocol.startsWith("http")) window.localStorage.setItem("tour", "seen");
    });
    await use(context);
  },
});

/** Languages of the seeds. */
export const LANGS = ["ar", "en", "es", "uk"] as const;

/** Every event that a query of /api/events leaves, in its order, page after page. */
export async function eventsOf(
  request: APIRequestContext,
  query = "",
  limit = 500,
): Promise<readonly EventSummaryJson[]> {
  const events: EventSummaryJson[] = [];
  let next: string | null = null;
  do {
    const params = new URLSearchParams(query);
    params.set("limit", String(limit));
    if (next) params.set("cursor", next);
    const answer = await request.get(`/api/events?${params}`);
    expect(answer.status()).toBe(200);
    const page = eventListSchema.parse(await answer.json());
    events.push(...page.events);
    next = page.next;
  } while (next);
  return events;
}

/** One event with its excerpts. */
export async function eventOf(request: APIRequestContext, id: string): Promise<EventDetailJson> {
  const answer = await request.get(`/api/events/${encodeURIComponent(id)}`);
  expect(answer.status()).toBe(200);
  return eventDetailSchema.parse(await answer.json());
}

/** One whole article. */
export async function articleOf(request: APIRequestContext, id: string): Promise<ArticleDetailJson> {
  const answer = await request.get(`/api/articles/${encodeURIComponent(id)}`);
  expect(answer.status()).toBe(200);
  return articleDetailSchema.parse(await answer.json());
}

/** The articles as they lie in seeds/, to the letter. */
export function seedTexts(): readonly string[] {
  const folder = fileURLToPath(new URL("../seeds/", import.meta.url));
  return readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .sort()
    .map((name) => readFileSync(join(folder, name), "utf8"));
}

/** The first event told in a language, with its details; dated, so that it stands on the timeline. */
export async function datedEventIn(request: APIRequestContext, lang: string): Promise<EventDetailJson> {
  const events = await eventsOf(request, `lang=${lang}`);
  const dated = events.find((event) => event.startDay !== null);
  if (!dated) throw new Error(`no dated event is told in "${lang}"`);
  return eventOf(request, dated.id);
}

/** The words of the interface in a language, so that a test names a button as a reader sees it and a better word breaks no test. */
export const wordsIn = (ui: UiLanguage): typeof messages =>
  JSON.parse(readFileSync(fileURLToPath(new URL(`../app/_i18n/messages/${ui}.json`, import.meta.url)), "utf8"));

/** The English ones. */
export const WORDS = wordsIn("en");

/** The link to an event in the list: by its title, and by its address where two events bear one title. */
export const entryOf = (page: Page, event: Pick<EventSummaryJson, "id" | "title">): Locator =>
  page.getByRole("link", { name: event.title, exact: true }).and(page.locator(`[href="/events/${event.id}"]`));

/** The pane that shows an event beside the timeline. */
export const paneOf = (page: Page, event: Pick<EventSummaryJson, "title">): Locator =>
  page.getByRole("complementary", { name: event.title });

/** The timeline and what stands in it. */
export function timelineOf(page: Page, words = WORDS) {
  const region = page.getByRole("region", { name: words.timeline.region, exact: true });
  const box = region.getByRole("listbox", { name: words.timeline.label });
  return {
    region,
    box,
    marks: box.getByRole("option"),
    numbers: region.getByRole("status"),
    button: (name: string) => region.getByRole("button", { name, exact: true }),
  };
}

/** Waits until the timeline is drawn from all its tiles. */
export async function untilDrawn(page: Page, words = WORDS): Promise<void> {
  const { box, marks } = timelineOf(page, words);
  await expect(box).toHaveAttribute("aria-busy", "false");
  await expect(marks).not.toHaveCount(0);
}

/** The window of the address bar: what `from` and `to` say; null where it has none. */
export function windowOf(page: Page): { readonly from: string; readonly to: string } | null {
  const { searchParams } = new URL(page.url());
  const [from, to] = [searchParams.get("from"), searchParams.get("to")];
  return from && to ? { from, to } : null;
}

/** The filters. */
export const formOf = (page: Page, words = WORDS): Locator => page.getByRole("form", { name: words.filters.title });

/** The filters, unfolded where the screen has no room to show them always. */
export async function openFilters(page: Page, words = WORDS): Promise<Locator> {
  const form = formOf(page, words);
  if (!(await form.isVisible())) await page.getByRole("main").locator("summary").first().click();
  await expect(form).toBeVisible();
  return form;
}

/** Makes the browser of a page an editor of the server of this run, by a link as `npm run editor-link` makes it. */
export async function becomeEditor(page: Page, name = "Editor"): Promise<void> {
  const folder = process.env.DATELINE_E2E_DATA;
  if (!folder) throw new Error("DATELINE_E2E_DATA is not set");
  const { path, row } = makeEditorLink(name, Date.now());
  dropEditorLink(folder, row);
  await page.goto(path);
  await page.getByRole("button", { name: WORDS.editorLink.button }).click();
  await expect(page.getByRole("link", { name: WORDS.account.add })).toBeVisible();
}
