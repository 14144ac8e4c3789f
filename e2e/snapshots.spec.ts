import type { Page } from "@playwright/test";
import { datedEventIn, expect, LANGS, test, timelineOf, untilDrawn, wordsIn } from "./fixtures.ts";

/**
 * How the main states look: `npm run test:e2e -- --project reading --no-deps snapshots --update-snapshots` after a change that is meant,
 * and look at the pictures. They hold what was read in the seeds, so that a reader of articles who learns changes them too.
 */
const READERS = [
  { ui: "en", name: "en-desk-light", viewport: { width: 1200, height: 860 }, scheme: "light", scale: 0.5 },
  { ui: "ar", name: "ar-phone-dark", viewport: { width: 390, height: 844 }, scheme: "dark", scale: 1 },
] as const;
const NOW = new Date("2026-01-15T12:00:00Z");

/** Waits until the page stands still: fonts are there, the timeline is drawn. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  await expect(page.locator("[aria-busy=true]")).toHaveCount(0);
}

for (const { ui, name, viewport, scheme, scale } of READERS) {
  const words = wordsIn(ui);
  test.describe(name, () => {
    test.use({
      viewport,
      locale: ui,
      colorScheme: scheme,
      deviceScaleFactor: scale,
      contextOptions: { reducedMotion: "reduce" },
    });
    test.beforeEach(({ page }) => page.clock.setFixedTime(NOW));

    test("start page", async ({ page }) => {
      await page.goto("/");
      await untilDrawn(page, words);
      await settled(page);
      await expect(page).toHaveScreenshot(`start-${name}.png`);
      // The same without its marks: the tolerance must not swallow a part of the page.
      if (test.info().config.updateSnapshots === "all") return;
      await timelineOf(page, words).box.evaluate((box) => box.style.setProperty("opacity", "0"));
      await expect(page).not.toHaveScreenshot(`start-${name}.png`);
    });

    test("an event open", async ({ page, request }) => {
      const { id } = await datedEventIn(request, "uk");
      await page.goto(`/?event=${id}`);
      await untilDrawn(page, words);
      await settled(page);
      await expect(page).toHaveScreenshot(`event-${name}.png`);
    });

    test("filters with chips", async ({ page }) => {
      await page.goto("/?actor=KAZ&type=CONSULT&lang=en,ar");
      await untilDrawn(page, words);
      await settled(page);
      await expect(page).toHaveScreenshot(`filtered-${name}.png`);
    });

    for (const [state, path] of [
      ["empty", "/?actor=KAZ&q=zebra"],
      ["help", "/help"],
      ["actor", "/actors/KAZ"],
    ] as const) {
      test(state, async ({ page }) => {
        await page.goto(path);
        await settled(page);
        await expect(page).toHaveScreenshot(`${state}-${name}.png`);
      });
    }

    test("an article", async ({ page, request }) => {
      const event = await datedEventIn(request, LANGS[0]);
      await page.goto(`/articles/${event.excerpts[0]?.articleId}`);
      await settled(page);
      await expect(page).toHaveScreenshot(`article-${name}.png`);
    });
  });
}
