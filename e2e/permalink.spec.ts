import type { Browser, BrowserContextOptions, Page } from "@playwright/test";
import {
  datedEventIn,
  entryOf,
  eventOf,
  eventsOf,
  expect,
  LANGS,
  paneOf,
  test,
  timelineOf,
  untilDrawn,
  WORDS,
} from "./fixtures.ts";

/** A browser that was never here before, gone after the visit. */
async function visit(
  browser: Browser,
  options: BrowserContextOptions,
  look: (page: Page) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext(options);
  try {
    await look(await context.newPage());
  } finally {
    await context.close();
  }
}

for (const lang of LANGS) {
  test(`the copied link of an event told in "${lang}" opens it in a fresh browser, with and without JavaScript`, async ({
    page,
    request,
    browser,
    context,
  }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    const event = await datedEventIn(request, lang);
    await page.goto("/");
    await entryOf(page, event).click();
    await paneOf(page, event).getByRole("button", { name: WORDS.copy.copy }).click();
    await expect(paneOf(page, event).getByRole("button", { name: WORDS.copy.done })).toBeVisible();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(new URL(link).pathname).toBe(`/events/${event.id}`);
    for (const javaScriptEnabled of [true, false]) {
      await visit(browser, { javaScriptEnabled }, async (fresh) => {
        expect((await fresh.goto(link))?.status()).toBe(200);
        await expect(fresh.getByRole("heading", { level: 1, name: event.title })).toBeVisible();
        const quotes = fresh.getByRole("blockquote");
        expect(await quotes.allTextContents()).toEqual(event.excerpts.map(({ text }) => text));
      });
    }
  });
}

test("the address bar of a filtered timeline with an open event opens the same in a fresh browser", async ({
  page,
  request,
  browser,
}) => {
  const event = await datedEventIn(request, "uk");
  const [actor] = event.actors;
  await page.goto(`/?actor=${actor?.id}`);
  await entryOf(page, event).click();
  await expect(paneOf(page, event)).toBeVisible();
  await expect.poll(() => new URL(page.url()).searchParams.get("event")).toBe(event.id);
  const left = (await eventsOf(request, `actor=${actor?.id}`)).length;
  for (const javaScriptEnabled of [true, false]) {
    await visit(browser, { javaScriptEnabled }, async (fresh) => {
      await fresh.goto(page.url());
      await expect(paneOf(fresh, event)).toBeVisible();
      await expect(fresh.getByRole("main").locator("a[data-event]")).toHaveCount(left);
    });
  }
});

test("an event's page opens it on the timeline, at the right place", async ({ page, request }) => {
  const event = await datedEventIn(request, "en");
  await page.goto(`/events/${event.id}`);
  await page.getByRole("link", { name: WORDS.event.onTimeline }).click();
  await expect(paneOf(page, event)).toBeVisible();
  await untilDrawn(page);
  const shown = timelineOf(page).marks.and(page.locator("[aria-selected=true]"));
  await expect(shown).toHaveCount(1);
  await expect(shown).toBeInViewport();
});

test("a link cut off or worn shows what can be shown", async ({ page }) => {
  for (const query of [
    "from=2023-01",
    "from=x&to=y&actor=,,",
    "type=NONE&lang=",
    "event=never-was",
    "%",
    "lanes=7&match=8",
  ]) {
    const answer = await page.goto(`/?${query}`);
    expect(answer?.status(), query).toBe(200);
    await expect(page.getByRole("heading", { level: 1 })).toBeAttached();
  }
});

test("the id of any telling leads to the page of its event, which says what became of it", async ({
  page,
  request,
}) => {
  const merged = (await eventsOf(request)).find(({ sources }) => sources > 1);
  if (!merged) throw new Error("no event is told by two articles");
  const { excerpts } = await eventOf(request, merged.id);
  for (const { mentionId } of excerpts) {
    await page.goto(`/events/${mentionId}`);
    const isMerged = mentionId !== merged.id;
    await expect(page).toHaveURL(`/events/${merged.id}${isMerged ? `?was=${mentionId}` : ""}`);
    await expect(page.getByText(WORDS.gone.merged)).toHaveCount(isMerged ? 1 : 0);
    for (const view of ["/", "/embed"]) {
      await page.goto(`${view}?event=${mentionId}`);
      await expect(paneOf(page, merged).getByText(WORDS.gone.merged)).toHaveCount(isMerged ? 1 : 0);
    }
  }
});

test("a page says what it shows to whoever links to it", async ({ page, request }) => {
  const event = await datedEventIn(request, "ar");
  await page.goto(`/events/${event.id}`);
  const meta = (property: string) => page.locator(`head meta[property="${property}"]`);
  await expect(page).toHaveTitle(new RegExp(event.title.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")));
  await expect(meta("og:title")).toHaveAttribute(
    "content",
    new RegExp(event.title.slice(0, 20).replace(/[.*+?^${}()|[\]\\]/g, "\\$&")),
  );
  await expect(meta("og:description")).toHaveAttribute("content", /.{20,}/);
  await expect(meta("og:url")).toHaveAttribute("content", new RegExp(`/events/${event.id}$`));
});

for (const [address, title] of [
  ["/events/never-was", WORDS.notFound.eventTitle],
  ["/articles/never-was", WORDS.notFound.articleTitle],
  ["/never-was", WORDS.notFound.pageTitle],
] as const) {
  test(`${address} says that it is not there, with status 404`, async ({ page }) => {
    expect((await page.goto(address))?.status()).toBe(404);
    await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
    await expect(page.getByRole("main").getByRole("link")).not.toHaveCount(0);
  });
}
