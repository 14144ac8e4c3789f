import type { Page } from "@playwright/test";
import { expect, test, timelineOf, untilDrawn, WORDS } from "./fixtures.ts";

/** More stops than any page has before its timeline. */
const MOST_STOPS = 120;

const isInTimeline = (page: Page): Promise<boolean> =>
  timelineOf(page).box.evaluate((box) => box.contains(document.activeElement));

/** Presses Tab until the timeline has the focus. */
async function tabToTimeline(page: Page): Promise<void> {
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    await page.keyboard.press("Tab");
    if (await isInTimeline(page)) return;
  }
  throw new Error(`the timeline was not reached with ${MOST_STOPS} tabs`);
}

const activeName = async (page: Page): Promise<string | null> => {
  const id = await timelineOf(page).box.getAttribute("aria-activedescendant");
  return id && page.locator(`[id="${id}"]`).getAttribute("aria-label");
};

test.beforeEach(async ({ page }) => {
  await page.goto("/");
  await untilDrawn(page);
});

test("the first tab stop leads past the header to the content", async ({ page }) => {
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: WORDS.site.skip })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main")).toBeFocused();
});

test("the timeline is one tab stop", async ({ page }) => {
  await tabToTimeline(page);
  await page.keyboard.press("Tab");
  expect(await isInTimeline(page)).toBe(false);
  await page.keyboard.press("Shift+Tab");
  expect(await isInTimeline(page)).toBe(true);
});

test("arrows, Home and End move from event to event, and the active one stands in view", async ({ page }) => {
  await tabToTimeline(page);
  await page.keyboard.press("Home");
  await expect.poll(() => activeName(page)).not.toBeNull();
  const first = await activeName(page);
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => activeName(page)).not.toBe(first);
  await page.keyboard.press("ArrowLeft");
  await expect.poll(() => activeName(page)).toBe(first);
  await page.keyboard.press("End");
  await expect.poll(() => activeName(page)).not.toBe(first);
  const id = await timelineOf(page).box.getAttribute("aria-activedescendant");
  await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
});

test("plus and minus zoom", async ({ page }) => {
  await tabToTimeline(page);
  const days = () => {
    const { searchParams } = new URL(page.url());
    return (Date.parse(searchParams.get("to") ?? "") - Date.parse(searchParams.get("from") ?? "")) / 86_400_000;
  };
  await page.keyboard.press("+");
  await expect.poll(days).toBeGreaterThan(0);
  const near = days();
  await page.keyboard.press("-");
  await expect.poll(days).toBeGreaterThan(near);
});

test("Enter opens the source, Escape closes it and gives the focus back to where it was", async ({ page }) => {
  const pane = page.getByRole("complementary");
  await tabToTimeline(page);
  await page.keyboard.press("Home");
  // Enter on a cluster comes nearer; each time fewer events stand together.
  await expect(async () => {
    await page.keyboard.press("Enter");
    await expect(pane).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await expect(pane.getByRole("heading", { level: 2 }).first()).toBeFocused();
  await expect(page).toHaveURL(/[?&]event=/);
  await page.keyboard.press("Escape");
  await expect(pane).toHaveCount(0);
  await expect(page).not.toHaveURL(/[?&]event=/);
  await expect(timelineOf(page).box).toBeFocused();
});

test("an event of the list opens with Enter, and Escape gives the focus back to it", async ({ page }) => {
  const entry = page.getByRole("main").locator("a[data-event]").nth(2);
  await entry.focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("complementary")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("complementary")).toHaveCount(0);
  await expect(entry).toBeFocused();
});
