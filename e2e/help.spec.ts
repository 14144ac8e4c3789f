import type { Browser, Page } from "@playwright/test";
import { findingsOn } from "./examine.ts";
import { datedEventIn, expect, paneOf, test, timelineOf, untilDrawn, WORDS, wordsIn } from "./fixtures.ts";

const AR = wordsIn("ar");
const PHONE = { width: 360, height: 740 };

/** A browser that was never here. */
const newcomer = async (browser: Browser): Promise<Page> => (await browser.newContext({ locale: "en-GB" })).newPage();
const tourOf = (page: Page, words = WORDS) => page.getByRole("region", { name: words.help.tour.title });
const dialogOf = (page: Page, words = WORDS) => page.getByRole("dialog", { name: words.help.keys.title });

test("the tour comes at the first visit, moves nothing, and never comes again", async ({ browser, baseURL }) => {
  const page = await newcomer(browser);
  await page.goto(`${baseURL}/`);
  await untilDrawn(page);
  const before = await timelineOf(page).box.boundingBox();
  await expect(tourOf(page)).toBeVisible();
  expect(await timelineOf(page).box.boundingBox()).toEqual(before);
  await expect(page.locator("body")).toBeFocused();
  expect(await findingsOn(page)).toEqual([]);
  await tourOf(page).getByRole("button", { name: WORDS.help.tour.done }).click();
  await expect(tourOf(page)).toHaveCount(0);
  await page.reload();
  await untilDrawn(page);
  await page.waitForTimeout(1_500); // longer than the tour waits
  await expect(tourOf(page)).toHaveCount(0);
  await page.context().close();
});

test("the tour goes with Escape wherever the focus is, and when an event is opened, which it would lie over", async ({
  page,
  request,
}) => {
  const event = await datedEventIn(request, "en");
  await page.goto("/#tour");
  await untilDrawn(page);
  await expect(tourOf(page)).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(tourOf(page)).toHaveCount(0);
  await page.reload();
  await expect(tourOf(page)).toBeVisible();
  await page.locator(`a[href*="${event.id}"]`).first().click();
  await expect(paneOf(page, event)).toBeVisible();
  await expect(tourOf(page)).toHaveCount(0);
});

test("the help explains dates and leads back to the tour, in Arabic too, on a phone", async ({ page }) => {
  await page.setViewportSize(PHONE);
  await page.goto("/?ui=ar");
  await page.getByRole("link", { name: AR.site.help }).click();
  await expect(page.getByRole("heading", { level: 1, name: AR.dating.title })).toBeVisible();
  for (const { name, text } of Object.values(AR.dating.way)) {
    await expect(page.getByRole("term").filter({ hasText: name })).toBeVisible();
    await expect(page.getByText(text)).toBeVisible();
  }
  expect(await findingsOn(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
  await page.getByRole("link", { name: AR.help.tour.again }).click();
  await expect(tourOf(page, AR)).toBeVisible();
  expect(await findingsOn(page)).toEqual([]);
});

test("? opens the keys over what is open, Escape closes them alone and gives the focus back", async ({
  page,
  request,
}) => {
  const event = await datedEventIn(request, "en");
  await page.goto(`/?event=${event.id}`);
  await untilDrawn(page);
  await timelineOf(page).box.focus();
  await page.keyboard.press("Shift+Slash");
  await expect(dialogOf(page)).toBeVisible();
  expect(await findingsOn(page)).toEqual([]);
  await page.keyboard.press("Escape");
  await expect(dialogOf(page)).toHaveCount(0);
  await expect(paneOf(page, event)).toBeVisible();
  await expect(timelineOf(page).box).toBeFocused();
});

test("? typed into a field is a letter, and who wants no shortcuts has none", async ({ page }) => {
  await page.goto("/help");
  await page.getByRole("checkbox", { name: WORDS.help.switch }).uncheck();
  await page.keyboard.press("Shift+Slash");
  await expect(dialogOf(page)).toHaveCount(0);
  await page.reload();
  const box = page.getByRole("checkbox", { name: WORDS.help.switch });
  await expect(box).not.toBeChecked();
  await box.check();
  await page.keyboard.press("Shift+Slash");
  await expect(dialogOf(page)).toBeVisible();
  await page.goto("/");
  const search = page.getByRole("searchbox", { name: WORDS.filters.search });
  await search.focus();
  await page.keyboard.type("who?");
  await expect(search).toHaveValue("who?");
  await expect(dialogOf(page)).toHaveCount(0);
});

test("the help is read without a script", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${baseURL}/help?ui=es`);
  await expect(page.getByRole("heading", { level: 1, name: wordsIn("es").dating.title })).toBeVisible();
  await expect(page.getByRole("checkbox")).toHaveCount(0);
  await context.close();
});

test("Escape closes what floats, and its handle has the focus again", async ({ page }) => {
  await page.goto("/");
  await untilDrawn(page);
  for (const handle of [
    page.locator("summary").filter({ hasText: WORDS.export.title }),
    page.getByRole("navigation").locator("summary[aria-label]"),
  ]) {
    await handle.click();
    const choice = handle.locator("xpath=..").getByRole("link").first();
    await choice.focus();
    await page.keyboard.press("Escape");
    await expect(choice).toBeHidden();
    await expect(handle).toBeFocused();
  }
});
