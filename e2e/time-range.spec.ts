import type { EventSummaryJson } from "#lib/wire/event-json.ts";
import { eventsOf, expect, openFilters, test, untilDrawn, wordsIn } from "./fixtures.ts";

const SCREENS = { desk: { width: 1400, height: 900 }, phone: { width: 390, height: 844 } } as const;
/** What a reader types, and how talks are called, written out; events from October to December 2022. */
const READERS = {
  en: { from: "October 2022", to: "2022-12", talks: "Consult" },
  ar: { from: "أكتوبر 2022", to: "ديسمبر 2022", talks: "مشاورات" },
} as const;
const QUERY = "from=2022-10&to=2022-12";

const talksOf = (events: readonly EventSummaryJson[]): number => events.filter(({ type }) => type === "CONSULT").length;

for (const [ui, reader] of Object.entries(READERS) as [keyof typeof READERS, (typeof READERS)["en"]][]) {
  const words = wordsIn(ui);
  for (const [screen, viewport] of Object.entries(SCREENS))
    test.describe(`a stretch of time, "${ui}", ${screen}`, () => {
      test.use({ locale: ui, viewport });

      test("typed in words keeps the list to it, and the counts beside the boxes follow", async ({ page, request }) => {
        const [all, within] = [await eventsOf(request), await eventsOf(request, QUERY)];
        expect(talksOf(within)).not.toBe(talksOf(all));
        await page.goto("/");
        await untilDrawn(page, words);
        const filters = await openFilters(page, words);
        const label = filters.locator("label").filter({ hasText: reader.talks }).first();
        const number = (count: number) => new RegExp(`${new Intl.NumberFormat(ui).format(count)}$`);
        await expect(label).toHaveText(number(talksOf(all)));
        await filters.getByLabel(words.filters.range.from, { exact: true }).fill(reader.from);
        await filters.getByLabel(words.filters.range.to, { exact: true }).fill(reader.to);
        await filters.getByRole("button", { name: words.filters.range.apply }).click();
        await expect(page).toHaveURL(/from=2022-10-01&to=2023-01-01/);
        await expect(page).toHaveURL(/only=window/);
        await expect(label).toHaveText(number(talksOf(within)));
        await expect(page.getByRole("main").locator("a[data-event]")).toHaveCount(within.length);
      });

      test("that holds nothing says so, and offers any time", async ({ page, request }) => {
        const all = await eventsOf(request);
        await page.goto("/?from=1990-01-01&to=1990-02-01&only=window");
        await expect(page.getByText(words.nothing.window)).toBeVisible();
        const anyTime = words.nothing.anyTime.slice(0, words.nothing.anyTime.indexOf("(")).trim();
        await page.getByRole("main").getByRole("link", { name: anyTime }).click();
        await expect(page.getByRole("main").locator("a[data-event]")).toHaveCount(all.length);
      });
    });
}
