import { datedEventIn, entryOf, eventsOf, expect, LANGS, openFilters, test, WORDS } from "./fixtures.ts";

test.use({ javaScriptEnabled: false });

test("the page lists every event once, dated ones first, undated ones in their drawer", async ({ page, request }) => {
  const all = await eventsOf(request);
  await page.goto("/");
  const ids = await page
    .getByRole("main")
    .locator("a[data-event]")
    .evaluateAll((links) => links.map((link) => link.getAttribute("data-event")));
  expect([...ids].sort()).toEqual(all.map(({ id }) => id).sort());
  const undated = all.filter(({ edtf }) => edtf === null).map(({ id }) => id);
  expect(ids.slice(all.length - undated.length).sort()).toEqual(undated.sort());
  if (undated.length > 0)
    await expect(page.getByRole("heading", { name: new RegExp(`^${undated.length} `) })).toBeVisible();
});

test("an event of the list leads to its own page, with every excerpt", async ({ page, request }) => {
  for (const lang of LANGS) {
    const event = await datedEventIn(request, lang);
    await page.goto("/");
    await entryOf(page, event).click();
    await expect(page).toHaveURL(`/events/${event.id}`);
    expect(await page.getByRole("blockquote").allTextContents()).toEqual(event.excerpts.map(({ text }) => text));
  }
});

test("the filter form works, and the address says what is shown", async ({ page, request }) => {
  await page.goto("/");
  const form = await openFilters(page);
  await form.locator("input[name=lang][value=uk]").check();
  await form.getByRole("button", { name: WORDS.filters.submit }).click();
  await expect(page).toHaveURL(/[?&]lang=uk(&|$)/);
  const left = await eventsOf(request, "lang=uk");
  await expect(page.getByRole("main").locator("a[data-event]")).toHaveCount(left.length);
});

test("nothing is offered that needs JavaScript", async ({ page }) => {
  await page.goto("/");
  for (const button of await page.getByRole("button").all()) {
    if (await button.isVisible()) await expect(button).toHaveAttribute("type", "submit");
  }
  await expect(page.getByRole("listbox")).toHaveCount(0);
});
