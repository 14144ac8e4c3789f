import { eventsOf, expect, openFilters, test, untilDrawn, wordsIn } from "./fixtures.ts";

const SCREENS = { desk: { width: 1400, height: 900 }, phone: { width: 390, height: 844 } } as const;
/** Written out, so that a page that fell back to English fails. */
const READERS = {
  en: {
    kazakhstan: "Kazakhstan",
    leaveOut: "Without Kazakhstan",
    chip: "without Kazakhstan",
    loosen: /nobody left out/,
  },
  ar: { kazakhstan: "كازاخستان", leaveOut: "دون كازاخستان", chip: "دون كازاخستان", loosen: /دون استبعاد أحد/ },
} as const;

for (const [ui, reader] of Object.entries(READERS) as [keyof typeof READERS, (typeof READERS)["en"]][]) {
  const words = wordsIn(ui);
  for (const [screen, viewport] of Object.entries(SCREENS))
    test.describe(`without an actor, "${ui}", ${screen}`, () => {
      test.use({ locale: ui, viewport });

      test("a reader leaves Kazakhstan out, sees what is left, and takes it back", async ({ page, request }) => {
        const [all, named, left] = [
          await eventsOf(request),
          await eventsOf(request, "actor=KAZ"),
          await eventsOf(request, "not=KAZ"),
        ];
        expect(left.length + named.length).toBe(all.length);
        expect(left.some(({ actors }) => actors.some(({ id }) => id === "KAZ"))).toBe(false);

        await page.goto("/");
        await untilDrawn(page, words);
        const filters = await openFilters(page, words);
        const wanted = filters.getByRole("checkbox", { name: new RegExp(`^\\S*\\s*${reader.kazakhstan}`) }).first();
        await wanted.check();
        await expect(page).toHaveURL(/[?&]actor=KAZ/);
        await filters.getByRole("checkbox", { name: reader.leaveOut, exact: true }).click();
        await expect(page).toHaveURL(/[?&]not=KAZ/);
        await expect(page).not.toHaveURL(/actor=KAZ/);
        await expect(wanted).not.toBeChecked();
        await expect(page.getByRole("main").locator("a[data-event]")).toHaveCount(left.length);
        await untilDrawn(page, words);

        const chip = page.getByRole("list", { name: words.filters.active.label }).getByRole("link");
        await expect(chip).toHaveCount(1);
        await expect(chip).toContainText(reader.chip);
        await chip.click();
        await expect(page).not.toHaveURL(/not=/);
        await expect(page.getByRole("main").locator("a[data-event]")).toHaveCount(all.length);
      });

      test("where nothing is left, whoever is left out is named among what to loosen", async ({ page, request }) => {
        const own = await eventsOf(request, "actor=GBR");
        await page.goto("/?actor=GBR&not=GBR");
        const link = page.getByRole("main").getByRole("link", { name: reader.loosen });
        await expect(link).toBeVisible();
        await link.click();
        await expect(page.getByRole("main").locator("a[data-event]")).toHaveCount(own.length);
      });
    });
}

test("what is left out is in no file, no feed, no tile, no picture and no frame", async ({ page, request }) => {
  const left = await eventsOf(request, "not=KAZ");
  const table = await (await request.get("/api/export/csv?not=KAZ")).text();
  expect(table.trim().split("\r\n").length - 1).toBe(left.length);
  const dated = left.filter(({ startDay, endDay }) => startDay !== null || endDay !== null);
  const calendar = await (await request.get("/calendar.ics?not=KAZ")).text();
  expect(calendar.split("BEGIN:VEVENT").length - 1).toBeLessThanOrEqual(left.length);
  const tile = await (await request.get("/api/tiles/0/0?not=KAZ&lanes=none")).json();
  expect(tile.total).toBe(dated.length);
  const found = await eventsOf(request, "q=Kazakhstan&not=KAZ");
  expect(found.some(({ actors }) => actors.some(({ id }) => id === "KAZ"))).toBe(false);
  const [all, without] = [await request.get("/timeline.svg"), await request.get("/timeline.svg?not=KAZ")];
  expect(await without.text()).not.toBe(await all.text());
  await page.goto("/embed?not=KAZ");
  await expect(page.getByRole("main").locator("a[data-event]")).toHaveCount(left.length);
  await page.goto("/print?not=KAZ");
  await expect(page.getByRole("main")).toContainText(String(left.length));
});
