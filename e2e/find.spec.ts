import type { Page } from "@playwright/test";
import {
  eventsOf,
  expect,
  formOf,
  openFilters,
  paneOf,
  test,
  timelineOf,
  untilDrawn,
  WORDS,
  windowOf,
  wordsIn,
} from "./fixtures.ts";

const AR = wordsIn("ar");

const palette = (page: Page, words = WORDS) => page.getByRole("dialog", { name: words.search.title });

async function searchFor(page: Page, typed: string, words = WORDS): Promise<void> {
  await page.keyboard.press("Control+KeyK");
  const field = palette(page, words).getByRole("combobox");
  await expect(field).toBeFocused();
  await field.fill(typed);
}

/** The events that the palette offers, once it has an answer for what was typed. */
async function foundEvents(page: Page): Promise<readonly string[]> {
  const group = palette(page).getByRole("group", { name: WORDS.search.group.event });
  await expect(palette(page).getByRole("listbox")).toHaveAttribute("aria-busy", "false");
  return (await group.getByRole("option").allTextContents()).map((line) => line.trim());
}

test("one person is found in three scripts, and what was found is marked", async ({ page }) => {
  await page.goto("/");
  await untilDrawn(page);
  const found: (readonly string[])[] = [];
  for (const typed of ["Tokayev", "Токаєв", "توكاييف"]) {
    await searchFor(page, typed);
    await expect(palette(page).getByRole("status")).toContainText(/^\d+/);
    await expect(palette(page).locator("mark").first()).toBeVisible();
    found.push(await foundEvents(page));
    await page.keyboard.press("Escape");
    await expect(palette(page)).toBeHidden();
  }
  expect(found[0]?.length).toBeGreaterThan(0);
  expect(found[1]).toEqual(found[0]);
  expect(found[2]).toEqual(found[0]);
});

test("an actor that is chosen filters, an event opens, a date is gone to", async ({ page, request }) => {
  const [event] = await eventsOf(request, "q=Umarov");
  const own = await eventsOf(request, "actor=james-cleverly");
  await page.goto("/");
  await untilDrawn(page);
  await searchFor(page, "James Clev");
  await palette(page).getByRole("group", { name: WORDS.search.group.actor }).getByRole("option").first().click();
  await expect(page).toHaveURL(/[?&]actor=james-cleverly(&|$)/);
  await expect(page.locator("#list a[data-event]")).toHaveCount(own.length);
  await searchFor(page, "March 2023");
  await page.keyboard.press("Enter");
  await expect.poll(() => windowOf(page)?.from).toBe("2023-02-08");
  await searchFor(page, "Umarov");
  await palette(page).getByRole("option").filter({ hasText: event!.title }).first().click();
  await expect(paneOf(page, event!)).toBeVisible();
});

test("the slash opens the search where nobody types, and Escape leaves the pane open", async ({ page, request }) => {
  const [event] = await eventsOf(request);
  await page.goto(`/?event=${event!.id}`);
  await expect(paneOf(page, event!)).toBeVisible();
  await page.locator("main").click({ position: { x: 5, y: 5 } });
  await page.keyboard.press("/");
  await expect(palette(page).getByRole("combobox")).toBeFocused();
  await page.keyboard.press("/"); // now it is a letter
  await expect(palette(page).getByRole("combobox")).toHaveValue("/");
  await page.keyboard.press("Escape");
  await expect(palette(page)).toBeHidden();
  await expect(paneOf(page, event!)).toBeVisible();
});

test("all that was found stays as words in the address, a chip takes them back", async ({ page, request }) => {
  const all = await eventsOf(request);
  const found = await eventsOf(request, "q=Cleverly");
  await page.goto("/");
  await untilDrawn(page);
  await searchFor(page, "Cleverly");
  await palette(page).getByRole("group", { name: WORDS.search.group.all }).getByRole("option").click();
  await expect(page).toHaveURL(/[?&]q=Cleverly/);
  const listed = page.getByRole("main").locator("#list a[data-event]");
  await expect(listed).toHaveCount(found.length);
  await expect(listed.locator("mark").first()).toBeVisible();
  await page
    .getByRole("link", { name: /Cleverly/ })
    .and(page.locator(".chip-active"))
    .click();
  await expect(listed).toHaveCount(all.length);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a plain field searches, and the heads of the table sort", async ({ page, request }) => {
    const found = await eventsOf(request, "q=Cleverly");
    await page.goto("/");
    const field = page.getByRole("search").getByRole("searchbox");
    await field.fill("Cleverly");
    await field.press("Enter");
    await expect(page.locator("#list a[data-event]")).toHaveCount(found.length);
    await page.getByRole("link", { name: WORDS.list.as.table }).click();
    await page.getByRole("columnheader", { name: WORDS.list.table.title }).getByRole("link").click();
    await expect(page.getByRole("columnheader", { name: WORDS.list.table.title })).toHaveAttribute(
      "aria-sort",
      "ascending",
    );
    const titles = await page.locator("#list tbody a[data-event]").allTextContents();
    expect(titles).toEqual([...titles].sort(new Intl.Collator("en").compare));
  });
});

test("a date is gone to in words, from the keyboard; what is not understood is said", async ({ page }) => {
  await page.goto("/");
  await untilDrawn(page);
  const { box, region } = timelineOf(page);
  await box.focus();
  await page.keyboard.press("KeyG");
  const field = region.getByRole("textbox", { name: WORDS.timeline.jump.label });
  await expect(field).toBeFocused();
  await field.fill("the Marne 1914");
  await field.press("Enter");
  await expect(region.getByRole("form").getByText(/marne/)).toBeVisible();
  await field.fill("18 березня 2023");
  await field.press("Enter");
  await expect.poll(() => windowOf(page)).toEqual({ from: "2023-02-25", to: "2023-04-09" });
  await field.press("Escape");
  await expect(box).toBeFocused();
});

test("the brush is sized by its ends, with keys and with a pointer", async ({ page }) => {
  await page.goto("/");
  await untilDrawn(page);
  const { region } = timelineOf(page);
  const [start, end] = [WORDS.timeline.brush.start, WORDS.timeline.brush.end].map((name) =>
    region.getByRole("slider", { name }),
  );
  await end!.focus();
  await page.keyboard.press("PageUp");
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => windowOf(page)).not.toBeNull();
  await page.keyboard.press("End");
  const wide = String(Number(await end!.getAttribute("aria-valuemax")) - 1);
  await expect(end!).toHaveAttribute("aria-valuenow", wide);
  const handle = (await start!.boundingBox())!;
  await page.mouse.move(handle.x + handle.width / 2, handle.y + handle.height / 2);
  const before = Number(await start!.getAttribute("aria-valuenow"));
  await page.mouse.down();
  await page.mouse.move(handle.x + 200, handle.y + handle.height / 2, { steps: 4 });
  await page.mouse.up();
  await expect.poll(async () => Number(await start!.getAttribute("aria-valuenow"))).toBeGreaterThan(before);
  await expect(end!).toHaveAttribute("aria-valuenow", wide);
});

test("lanes by country and by language show the same events, each once", async ({ page }) => {
  await page.goto("/");
  await untilDrawn(page);
  const { button, numbers } = timelineOf(page);
  const total = async () => /\d+/.exec((await numbers.textContent()) ?? "")?.[0];
  const before = await total();
  for (const [name, lane] of [
    [WORDS.timeline.lane.country, "Kazakhstan"],
    [WORDS.timeline.lane.lang, WORDS.timeline.severalLangs],
  ] as const) {
    await button(name).click();
    await expect(page.locator(".lane-name", { hasText: lane })).toBeVisible();
    await untilDrawn(page);
    expect(await total()).toBe(before);
  }
});

test("labels are never cut to a few letters, and none lies over another", async ({ page }) => {
  for (const width of [1400, 800, 360]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto("/");
    await untilDrawn(page);
    const marks = await timelineOf(page).marks.evaluateAll((elements) =>
      elements.map((element) => {
        const { left, right, top, bottom } = element.getBoundingClientRect();
        const words = element.querySelector<HTMLElement>(".event-label");
        return {
          left,
          right,
          top,
          bottom,
          px: words?.clientWidth ?? 0,
          whole: (words?.scrollWidth ?? 0) <= (words?.clientWidth ?? 0) + 1,
        };
      }),
    );
    expect(marks.filter(({ px, whole }) => !whole && px < 50)).toEqual([]);
    const over = marks.filter((a, n) =>
      marks.some(
        (b, m) => m > n && a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1,
      ),
    );
    expect(over, `at ${width} px`).toEqual([]);
  }
});

test("kinds of events and precision filter, and filters that leave nothing say which to loosen", async ({
  page,
  request,
}) => {
  const visits = await eventsOf(request, "mode=visit");
  await page.goto("/");
  await untilDrawn(page);
  const form = await openFilters(page);
  await form.getByText(`${WORDS.filters.modes} · ${WORDS.type.CONSULT}`).click();
  await form.getByRole("checkbox", { name: new RegExp(`^${WORDS.mode.visit}`) }).check();
  await expect(page).toHaveURL(/[?&]mode=visit/);
  await expect(page.locator("#list a[data-event]")).toHaveCount(visits.length);
  await formOf(page)
    .getByRole("checkbox", { name: new RegExp(`^${WORDS.filters.grain.day}`) })
    .check();
  await expect(page.getByRole("heading", { name: WORDS.nothing.title })).toBeVisible();
  const loosen = page.getByRole("main").getByRole("link", { name: new RegExp(`\\(${visits.length} event`) });
  await loosen.click();
  await expect(page.locator("#list a[data-event]")).toHaveCount(visits.length);
});

test("the table shows what the list shows, sorted by a press on a head", async ({ page, request }) => {
  const all = await eventsOf(request);
  await page.goto("/");
  await untilDrawn(page);
  await page.getByRole("link", { name: WORDS.list.as.table, exact: true }).click();
  const table = page.getByRole("table");
  await expect(table.getByRole("rowheader")).toHaveCount(all.length);
  const head = table.getByRole("columnheader", { name: WORDS.list.table.sources });
  await head.getByRole("link").click();
  await expect(head).toHaveAttribute("aria-sort", "ascending");
  await head.getByRole("link").click();
  await expect(head).toHaveAttribute("aria-sort", "descending");
  const most = Math.max(...all.map(({ sources }) => sources));
  await expect(table.getByRole("row").nth(1).getByRole("cell").last()).toHaveText(String(most));
});

for (const [ui, viewport] of [
  ["en", { width: 1400, height: 900 }],
  ["ar", { width: 360, height: 740 }],
] as const) {
  test(`the table is in step with the timeline: where the reader is in one is marked in the other, "${ui}"`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport);
    await page.goto(`/?ui=${ui}&list=table&lanes=none`);
    await untilDrawn(page, wordsIn(ui));
    const { box, marks } = timelineOf(page, wordsIn(ui));
    const rows = page.locator("#list a[data-event]");
    const atOnTimeline = async () => marks.and(page.locator("[data-active]")).getAttribute("id");
    await box.focus();
    await page.keyboard.press("Home");
    const active = page.locator("#list a[data-event][data-active]");
    await expect(async () => {
      await page.keyboard.press("ArrowRight"); // a cluster has no row
      await expect(active).toHaveCount(1, { timeout: 500 });
    }).toPass();
    expect(await atOnTimeline()).toContain((await active.getAttribute("data-event")) ?? "none");
    for (const row of await rows.all()) {
      await row.focus();
      const event = (await row.getAttribute("data-event")) ?? "";
      if ((await marks.and(page.locator(`[id$="${event}"]`)).count()) === 0) continue;
      await expect.poll(atOnTimeline).toContain(event);
      return;
    }
    throw new Error("no event of the table is drawn by itself");
  });
}

test.describe("on a phone, in Arabic", () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, locale: "ar" });

  test("the search finds and opens, right to left", async ({ page, request }) => {
    const [event] = await eventsOf(request, "q=Cleverly&ui=ar");
    await page.goto("/");
    await untilDrawn(page, AR);
    await page.getByRole("button", { name: AR.search.open }).tap();
    await palette(page, AR).getByRole("combobox").fill("كليفرلي");
    await palette(page, AR).getByRole("option").filter({ hasText: event!.title }).first().tap();
    await expect(paneOf(page, event!)).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });

  test("a date is gone to in Arabic, and an entry of the list is there", async ({ page, request }) => {
    const [event] = await eventsOf(request, "ui=ar");
    await page.goto("/");
    await untilDrawn(page, AR);
    const { region } = timelineOf(page, AR);
    await region.getByRole("textbox", { name: AR.timeline.jump.label }).fill("آذار ٢٠٢٣");
    await region.getByRole("button", { name: AR.timeline.jump.go }).tap();
    await expect.poll(() => windowOf(page)).toEqual({ from: "2023-02-08", to: "2023-04-22" });
    await expect(page.getByRole("link", { name: event!.title, exact: true }).first()).toBeVisible();
  });
});
