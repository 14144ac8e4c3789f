import { readFileSync } from "node:fs";
import type { APIResponse, Page } from "@playwright/test";
import { exportedListSchema } from "#lib/wire/exported-event-json.ts";
import { datedEventIn, eventsOf, expect, test, WORDS } from "./fixtures.ts";

const { format, title } = WORDS.export;

const openExport = (page: Page) => page.getByRole("main").locator("summary", { hasText: title }).click();

/** Clicks a link that gives a file; its name and text. */
async function download(page: Page, name: string): Promise<{ readonly name: string; readonly text: string }> {
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name, exact: true }).first().click(),
  ]);
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), "utf8") };
}

/** Lines of CSV outside of quotes. */
const rowsOf = (text: string): number =>
  text
    .replaceAll(/"(?:[^"]|"")*"/g, "")
    .trim()
    .split("\r\n").length - 1;
const listed = (page: Page) => page.getByRole("main").locator("a[data-event]");

for (const scripting of [true, false]) {
  test.describe(scripting ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled: scripting });
    test("the list of an actor is downloaded whole, a row for each event that is shown", async ({ page, request }) => {
      const actor = (await eventsOf(request)).find((event) => event.actors.length > 0)?.actors[0];
      await page.goto(`/?actor=${actor?.id}`);
      const shown = await listed(page).count();
      expect(shown).toBeGreaterThan(0);
      await openExport(page);
      const table = await download(page, format.csv);
      expect(table.name).toBe("dateline.csv");
      expect(rowsOf(table.text)).toBe(shown);
      const json = exportedListSchema.parse(JSON.parse((await download(page, format.json)).text));
      expect(json.events).toHaveLength(shown);
      expect(json.events.every(({ actors }) => actors.some(({ id }) => id === actor?.id))).toBe(true);
    });
  });
}

test("a filter that is chosen now is the one that is exported, and the window can be exported alone", async ({
  page,
  request,
}) => {
  await page.goto("/?from=2023-01-01&to=2023-02-01&lang=uk");
  await openExport(page);
  const [whole, window] = await page.getByRole("link", { name: format.csv, exact: true }).all();
  await expect(whole!).toHaveAttribute("href", "/api/export/csv?lang=uk");
  await expect(window!).toHaveAttribute("href", "/api/export/csv?lang=uk&from=2023-01-01&to=2023-01-31");
  const answer = await request.get((await window!.getAttribute("href"))!);
  expect(answer.headers()["content-disposition"]).toBe('attachment; filename="dateline-2023-01.csv"');
  expect(rowsOf(await answer.text())).toBe((await eventsOf(request, "lang=uk&from=2023-01&to=2023-01")).length);
  await page.getByRole("link", { name: WORDS.filters.active.clear }).click();
  await expect(whole!, "what floats closes when something else is pressed").toBeHidden();
  await openExport(page);
  await expect(whole!).toHaveAttribute("href", "/api/export/csv");
});

const expectIn = (answer: APIResponse, type: string) => {
  expect(answer.status()).toBe(200);
  expect(answer.headers()["content-type"]).toBe(type);
};

test("every format answers in its own type, is asked for again by its ETag, and refuses what it does not know", async ({
  request,
}) => {
  const total = (await eventsOf(request)).length;
  for (const [name, type] of [
    ["csv", "text/csv; charset=utf-8; header=present"],
    ["json", "application/json"],
    ["jsonld", "application/ld+json"],
    ["ics", "text/calendar; charset=utf-8"],
    ["timelinejs", "application/json"],
  ] as const) {
    const answer = await request.get(`/api/export/${name}`);
    expectIn(answer, type);
    expect(answer.headers()["x-total-events"]).toBe(String(total));
    const again = await request.get(`/api/export/${name}`, { headers: { "if-none-match": answer.headers().etag! } });
    expect(again.status()).toBe(304);
  }
  expect((await request.get("/api/export/doc")).status()).toBe(404);
  expect((await request.get("/api/export/csv?limit=5")).status()).toBe(400);
  expect((await request.post("/api/export/csv")).status()).toBe(405);
});

test("a calendar can be subscribed to, and holds the events that have days", async ({ page, request }) => {
  await page.goto("/");
  await openExport(page);
  const link = page.getByRole("link", { name: WORDS.export.subscribe });
  const address = (await link.getAttribute("href"))!;
  expect(address).toMatch(/^webcal:\/\/localhost:\d+\/calendar\.ics$/);
  const answer = await request.get(address.replace("webcal", "http"));
  expectIn(answer, "text/calendar; charset=utf-8");
  const text = await answer.text();
  expect(text).toContain("REFRESH-INTERVAL");
  const closed = (await eventsOf(request)).filter(
    ({ startDay, endDay, certainty }) => startDay !== null && endDay !== null && certainty !== "denied",
  );
  expect(text.match(/^BEGIN:VEVENT/gm)).toHaveLength(closed.length);
});

test("an event is cited with its date, sources and permanent address, and goes into a calendar", async ({
  page,
  request,
}) => {
  const event = await datedEventIn(request, "ar");
  await page.goto(`/events/${event.id}`);
  await page.locator("summary", { hasText: WORDS.cite.title }).click();
  const citation = page.getByText(`/events/${event.id}`);
  await expect(citation).toContainText(event.title);
  await expect(citation).toContainText(event.excerpts[0]!.articleTitle);
  const { name, text } = await download(page, WORDS.event.calendar);
  expect(name).toBe(`dateline-${event.id}.ics`);
  expect(text).toContain(`UID:${event.id}@dateline`);
});

test("an article's annotations select their words in its text", async ({ page, request }) => {
  const event = await datedEventIn(request, "uk");
  await page.goto(`/articles/${event.excerpts[0]!.articleId}`);
  const href = await page.getByRole("link", { name: WORDS.article.annotations }).getAttribute("href");
  const answer = await request.get(href!);
  expectIn(answer, 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"');
  const { items } = await answer.json();
  const source = await request.get(items[0].target.source.id);
  const characters = [...(await source.text())];
  for (const { target } of items) {
    const [position, quote] = target.selector;
    expect(characters.slice(position.start, position.end).join("")).toBe(quote.exact);
  }
});

test("the page for paper has dates, headlines, quotes and addresses of what the view leaves", async ({
  page,
  request,
}) => {
  const event = await datedEventIn(request, "es");
  await page.goto("/?lang=es");
  await openExport(page);
  await page.getByRole("link", { name: WORDS.export.print, exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(WORDS.printed.title);
  await expect(page.getByRole("heading", { level: 2 })).toHaveCount((await eventsOf(request, "lang=es")).length);
  await page.emulateMedia({ media: "print" });
  const printed = page.getByRole("listitem").filter({ hasText: `/events/${event.id}` });
  await expect(printed.getByRole("heading")).toHaveText(event.title);
  await expect(printed.getByRole("blockquote")).toHaveCount(event.excerpts.length);
  await expect(page.getByRole("link", { name: WORDS.printed.back })).toBeHidden();
});
