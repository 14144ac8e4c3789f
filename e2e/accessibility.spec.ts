import { barriersOn } from "./examine.ts";
import { datedEventIn, expect, paneOf, test, untilDrawn, WORDS } from "./fixtures.ts";

const SCREENS = {
  desk: { width: 1400, height: 900 },
  phone: { width: 390, height: 844 },
} as const;

for (const colorScheme of ["light", "dark"] as const) {
  for (const [screen, viewport] of Object.entries(SCREENS)) {
    test.describe(`${colorScheme}, ${screen}`, () => {
      test.use({ colorScheme, viewport });

      test("the timeline", async ({ page }) => {
        await page.goto("/");
        await untilDrawn(page);
        expect(await barriersOn(page)).toEqual([]);
      });

      test("an event open beside the timeline", async ({ page, request }) => {
        const event = await datedEventIn(request, "ar");
        await page.goto(`/?event=${event.id}`);
        await paneOf(page, event).locator("summary", { hasText: WORDS.share.title }).click();
        expect(await barriersOn(page)).toEqual([]);
      });

      test("a timeline within another site's page, with an event open", async ({ page, request }) => {
        const event = await datedEventIn(request, "ar");
        await page.goto(`/embed?event=${event.id}`);
        await expect(paneOf(page, event)).toBeVisible();
        expect(await barriersOn(page)).toEqual([]);
      });

      test("an event's page, a whole article, a page that is not there", async ({ page, request }) => {
        const event = await datedEventIn(request, "ar");
        for (const address of [
          `/events/${event.id}`,
          `/articles/${event.excerpts[0]?.articleId}`,
          "/events/never-was",
          "/add",
        ]) {
          await page.goto(address);
          await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
          expect(await barriersOn(page), address).toEqual([]);
        }
      });

      test("nothing is wider than the screen", async ({ page, request }) => {
        const event = await datedEventIn(request, "ar");
        for (const address of [
          "/",
          "/embed",
          "/add",
          `/events/${event.id}`,
          `/articles/${event.excerpts[0]?.articleId}`,
        ]) {
          await page.goto(address);
          expect(
            await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
            address,
          ).toBeLessThanOrEqual(0);
        }
      });
    });
  }
}

test("headings go down by one level at a time, beginning with one of the first", async ({ page, request }) => {
  const event = await datedEventIn(request, "es");
  for (const address of ["/", `/events/${event.id}`, `/articles/${event.excerpts[0]?.articleId}`]) {
    await page.goto(address);
    const levels = await page
      .locator("h1, h2, h3, h4, h5, h6")
      .evaluateAll((all) => all.map(({ tagName }) => Number(tagName[1])));
    expect(
      levels.filter((level) => level === 1),
      address,
    ).toHaveLength(1);
    for (const [place, level] of levels.entries())
      expect(level, `${address}, heading ${place + 1}`).toBeLessThanOrEqual((levels[place - 1] ?? 0) + 1);
  }
});
