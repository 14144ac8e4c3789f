import type { Page } from "@playwright/test";
import { datedEventIn, entryOf, expect, formOf, paneOf, test, timelineOf, untilDrawn, WORDS } from "./fixtures.ts";

/** Longer than the blink after which progress is shown. */
const SLOW_MS = 600;

const connectionOf = (page: Page) => page.getByRole("status").filter({ hasText: WORDS.connection.gone });
const again = (page: Page) => page.getByRole("button", { name: WORDS.error.again });

/** What goes wrong in the page itself. */
function errorsOf(page: Page): readonly string[] {
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error.message));
  return errors;
}

/** Holds answers of an address back. */
const slow = (page: Page, address: RegExp) =>
  page.route(address, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, SLOW_MS));
    await route.continue();
  });

test.beforeEach(async ({ page }) => {
  await page.goto("/");
  await untilDrawn(page);
});

test("without a network the page stays, says so, and fetches what is missing when it is back", async ({
  page,
  context,
  request,
}) => {
  const errors = errorsOf(page);
  const event = await datedEventIn(request, "en");
  await context.setOffline(true);
  await expect(connectionOf(page)).toBeVisible();
  await entryOf(page, event).click();
  await expect(page.getByText(WORDS.pane.failed)).toBeVisible();
  await formOf(page).locator("input[name=lang][value=es]").check();
  await expect(page).toHaveURL(/lang=es/);
  await expect(timelineOf(page).region.getByText(WORDS.timeline.failed)).toBeVisible();
  await expect(page.getByRole("heading", { level: 2, name: WORDS.list.title })).toBeVisible();
  await context.setOffline(false);
  await expect(paneOf(page, event)).toBeVisible();
  await expect(connectionOf(page)).toHaveCount(0);
  await expect(timelineOf(page).region.getByText(WORDS.timeline.failed)).toHaveCount(0);
  await expect(page.getByRole("link", { name: new RegExp(`${WORDS.filters.active.remove} `) })).toBeVisible();
  expect(errors).toEqual([]);
});

test("tiles that fail say so, what is drawn stays, and the reader can try again", async ({ page }) => {
  const errors = errorsOf(page);
  await page.route(/\/api\/tiles\//, (route) => route.fulfill({ status: 503 }));
  const marks = await timelineOf(page).marks.count();
  await timelineOf(page).button(WORDS.timeline.zoomOut).click();
  await expect(page.getByText(WORDS.timeline.failed)).toBeVisible();
  expect(marks).toBeGreaterThan(0);
  await expect(timelineOf(page).marks).not.toHaveCount(0);
  await page.unroute(/\/api\/tiles\//);
  await again(page).click();
  await expect(page.getByText(WORDS.timeline.failed)).toHaveCount(0);
  expect(errors).toEqual([]);
});

test("an event that fails can be tried again where it stands", async ({ page, request }) => {
  const event = await datedEventIn(request, "es");
  await page.route(/\/api\/events\/\w+/, (route) => route.abort());
  await entryOf(page, event).click();
  await expect(page.getByText(WORDS.pane.failed)).toBeVisible();
  await page.unroute(/\/api\/events\/\w+/);
  await again(page).click();
  await expect(paneOf(page, event)).toBeVisible();
});

test("a slow filter, a slow event and slow tiles show that they are on their way", async ({ page, request }) => {
  const event = await datedEventIn(request, "ar");
  const progress = page.getByRole("progressbar", { name: WORDS.filters.working });
  await slow(page, /[?&]_rsc=/);
  await formOf(page).locator("input[name=lang][value=ar]").check();
  await expect(progress).toBeVisible();
  await expect(progress).toHaveCount(0);
  await slow(page, /\/api\/events\/\w+/);
  await entryOf(page, event).click();
  await expect(page.getByText(WORDS.pane.loading)).toBeVisible();
  const top = (await page.getByRole("complementary").boundingBox())?.y;
  await expect(paneOf(page, event)).toBeVisible();
  expect((await paneOf(page, event).boundingBox())?.y).toBe(top);
  await slow(page, /\/api\/tiles\//);
  await timelineOf(page).button(WORDS.timeline.zoomOut).click();
  await expect(timelineOf(page).box).toHaveAttribute("aria-busy", "true");
  await expect(timelineOf(page).box).toHaveAttribute("aria-busy", "false");
});
