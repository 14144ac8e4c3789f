import type { Page } from "@playwright/test";
import { LANES } from "#lib/wire/view.ts";
import { eventsOf, expect, paneOf, test, timelineOf, untilDrawn, WORDS, windowOf, wordsIn } from "./fixtures.ts";

/** Most items in the widget at any time: beyond it vis-timeline pans below 60 frames a second. */
const MOST_MARKS = 120;

/** The first number of each part of the line under the timeline; the first part is the total, the others are what became of it. */
async function expectNumbersToAddUp(page: Page): Promise<void> {
  const { numbers, marks } = timelineOf(page);
  await expect(async () => {
    const line = (await numbers.textContent()) ?? "";
    const [total, ...parts] = line.split(" · ").map((part) => Number(/\d+/.exec(part)?.[0]));
    expect(parts.length, line).toBeGreaterThan(0);
    expect(
      parts.reduce<number>((sum, part) => sum + (part ?? 0), 0),
      line,
    ).toBe(total);
  }).toPass();
  expect(await marks.count()).toBeLessThanOrEqual(MOST_MARKS);
}

test.beforeEach(async ({ page }) => {
  await page.goto("/");
  await untilDrawn(page);
});

test("nothing vanishes at any scale, and the widget never holds too many items", async ({ page, request }) => {
  const { button, numbers } = timelineOf(page);
  const all = await eventsOf(request);
  await expect(numbers).toContainText(String(all.length));
  await expectNumbersToAddUp(page);
  for (const name of [
    WORDS.timeline.scales.year,
    WORDS.timeline.scales.month,
    WORDS.timeline.scales.day,
    WORDS.timeline.scales.all,
  ]) {
    await button(name).click();
    await expect(button(name)).toHaveAttribute("aria-pressed", "true");
    await expectNumbersToAddUp(page);
  }
});

test("the buttons zoom in and out, and the address bar follows", async ({ page }) => {
  const { button } = timelineOf(page);
  const days = () => {
    const shown = windowOf(page);
    return shown ? (Date.parse(shown.to) - Date.parse(shown.from)) / 86_400_000 : 0;
  };
  await button(WORDS.timeline.zoomIn).click();
  await expect.poll(days).toBeGreaterThan(0);
  const near = days();
  await button(WORDS.timeline.zoomIn).click();
  await expect.poll(days).toBeLessThan(near * 0.6);
  await button(WORDS.timeline.zoomOut).click();
  await button(WORDS.timeline.zoomOut).click();
  await expect.poll(days).toBeGreaterThan(near * 1.8);
  await expectNumbersToAddUp(page);
});

test("Control and the wheel zoom, a sideways wheel moves through time, a plain wheel scrolls the page", async ({
  page,
}) => {
  const { box } = timelineOf(page);
  await box.scrollIntoViewIfNeeded();
  const place = await box.boundingBox();
  if (!place) throw new Error("the timeline has no place on the page");
  await page.mouse.move(place.x + place.width / 2, place.y + place.height / 2);

  await page.keyboard.down("Control");
  await page.mouse.wheel(0, -600);
  await page.keyboard.up("Control");
  await expect.poll(() => windowOf(page)).not.toBeNull();

  const before = windowOf(page);
  await page.mouse.wheel(400, 0);
  await expect.poll(() => windowOf(page)?.from).not.toBe(before?.from);
  await expectNumbersToAddUp(page);

  const atRest = windowOf(page);
  await page.mouse.wheel(0, 300);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(0);
  expect(windowOf(page)).toEqual(atRest);
});

for (const [ui, viewport] of [
  ["en", { width: 1400, height: 900 }],
  ["ar", { width: 390, height: 844 }],
] as const) {
  const words = wordsIn(ui);

  test(`the timeline keeps its height, and the list its place, while the reader moves, "${ui}"`, async ({ page }) => {
    test.slow(); // every way to divide the timeline, at every scale
    await page.setViewportSize(viewport);
    for (const lanes of LANES) {
      await page.goto(`/?ui=${ui}&lanes=${lanes}`);
      await untilDrawn(page, words);
      const { box, button } = timelineOf(page, words);
      const list = page.getByRole("region", { name: words.list.title, exact: true });
      const places = async () => [(await box.boundingBox())?.height, (await list.boundingBox())?.y];
      const before = await places();
      const { scales, zoomIn, zoomOut } = words.timeline;
      for (const name of [scales.year, scales.month, scales.day, zoomIn, zoomOut, scales.all]) {
        await button(name).click();
        await expect(box).toHaveAttribute("aria-busy", "false");
        expect(await places(), `${lanes}, ${name}`).toEqual(before);
      }
      await box.focus();
      for (const key of ["End", "ArrowLeft", "Home", "ArrowRight"]) await page.keyboard.press(key);
      expect(await places(), `${lanes}, by keys`).toEqual(before);
    }
  });

  test(`both rows of the axis have words at every scale, "${ui}"`, async ({ page }) => {
    await page.setViewportSize(viewport);
    for (const [from, to] of [
      ["2023-03-01", "2023-03-20"],
      ["2023-01-01", "2023-12-31"],
      ["2015-01-01", "2024-01-01"],
      ["1700-01-01", "2024-01-01"],
    ]) {
      await page.goto(`/?ui=${ui}&from=${from}&to=${to}`);
      const axis = page.locator("#timeline .vis-panel.vis-top");
      for (const row of ["minor", "major"]) {
        const labels = axis.locator(`.vis-text.vis-${row}:not(.vis-measure)`);
        await expect(labels.first(), `${row} labels of ${from} to ${to}`).toBeVisible();
        // Asked again while it fails: the widget makes a label a moment before it writes in it.
        const wordless = async () => (await labels.allTextContents()).filter((text) => text.trim() === "");
        await expect.poll(wordless, { message: `${row}, ${from} to ${to}` }).toEqual([]);
      }
    }
  });
}

test("dragging scrolls through time", async ({ page }) => {
  const { box, button } = timelineOf(page);
  await button(WORDS.timeline.scales.month).click();
  await expect.poll(() => windowOf(page)).not.toBeNull();
  const before = windowOf(page);
  const place = await box.boundingBox();
  if (!place) throw new Error("the timeline has no place on the page");
  const y = place.y + place.height - 30;
  await page.mouse.move(place.x + place.width * 0.8, y);
  await page.mouse.down();
  await page.mouse.move(place.x + place.width * 0.4, y, { steps: 12 });
  await page.mouse.up();
  await expect.poll(() => windowOf(page)?.from).not.toBe(before?.from);
  await expectNumbersToAddUp(page);
});

test("the view of the address bar opens again after a reload", async ({ page }) => {
  const { button } = timelineOf(page);
  await button(WORDS.timeline.zoomIn).click();
  await button(WORDS.timeline.lane.actor).click();
  await expect.poll(() => new URL(page.url()).searchParams.get("lanes")).toBe("actor");
  await expect.poll(() => windowOf(page)).not.toBeNull();
  const address = page.url();
  await page.reload();
  await expect(button(WORDS.timeline.lane.actor)).toHaveAttribute("aria-pressed", "true");
  await untilDrawn(page);
  expect(page.url()).toBe(address);
});

test("every way to divide the timeline shows the same events", async ({ page }) => {
  const { button, numbers } = timelineOf(page);
  const total = async () => /\d+/.exec((await numbers.textContent()) ?? "")?.[0];
  const before = await total();
  for (const name of [WORDS.timeline.lane.actor, WORDS.timeline.lane.none, WORDS.timeline.lane.type]) {
    await button(name).click();
    await expect(button(name)).toHaveAttribute("aria-pressed", "true");
    await untilDrawn(page);
    await expectNumbersToAddUp(page);
    expect(await total()).toBe(before);
  }
});

test("a click on an event of the timeline opens its source", async ({ page, request }) => {
  const event = (await eventsOf(request)).find(({ precision }) => precision === "day");
  if (!event?.edtf) throw new Error("no event is known to the day");
  await page.goto(`/?from=${dayAfter(event.edtf, -3)}&to=${dayAfter(event.edtf, 11)}&lanes=none`);
  await untilDrawn(page);
  await timelineOf(page).marks.filter({ hasText: event.title }).first().click();
  await expect(paneOf(page, event)).toBeVisible();
  await expect.poll(() => new URL(page.url()).searchParams.get("event")).not.toBeNull();
});

const dayAfter = (iso: string, days: number): string =>
  new Date(Date.parse(iso) + days * 86_400_000).toISOString().slice(0, 10);

test.describe("with fingers", () => {
  test.use({ hasTouch: true });

  test("a swipe scrolls through time, two fingers zoom", async ({ page, context }) => {
    const { box, button } = timelineOf(page);
    await button(WORDS.timeline.scales.year).click();
    await expect.poll(() => windowOf(page)).not.toBeNull();
    await box.scrollIntoViewIfNeeded();
    const place = await box.boundingBox();
    if (!place) throw new Error("the timeline has no place on the page");
    // Near the top: how tall the timeline is depends on what it shows, and the swipe changes that.
    const [x, y] = [Math.round(place.x + place.width / 2), Math.round(place.y + 90)];
    const browser = await context.newCDPSession(page);
    const days = () => {
      const shown = windowOf(page);
      return shown ? (Date.parse(shown.to) - Date.parse(shown.from)) / 86_400_000 : 0;
    };

    const before = windowOf(page);
    const swipe = { x, y, xDistance: -300, speed: 600, gestureSourceType: "touch" } as const;
    await browser.send("Input.synthesizeScrollGesture", swipe);
    await expect.poll(() => windowOf(page)?.from).not.toBe(before?.from);

    const far = days();
    const touch = (type: "touchStart" | "touchMove" | "touchEnd", apart: number) => {
      const touchPoints =
        type === "touchEnd"
          ? []
          : [
              { x: x - apart, y, id: 0 },
              { x: x + apart, y, id: 1 },
            ];
      return browser.send("Input.dispatchTouchEvent", { type, touchPoints });
    };
    await touch("touchStart", 40);
    for (let apart = 50; apart <= 200; apart += 10) await touch("touchMove", apart);
    await touch("touchEnd", 0);
    await expect.poll(days).toBeLessThan(far * 0.8);
    await expectNumbersToAddUp(page);
  });
});

test("the timeline is as wide as the page leaves it room when the window is sized", async ({ page }) => {
  const { box } = timelineOf(page);
  const free = () =>
    box.evaluate((element) => {
      const axis = element.querySelector(".vis-panel.vis-center")!.getBoundingClientRect();
      return Math.abs(axis.right - (element.getBoundingClientRect().left + element.clientWidth));
    });
  for (const width of [900, 1400, 360]) {
    await page.setViewportSize({ width, height: 800 });
    await expect.poll(free, { message: `${width}` }).toBeLessThanOrEqual(2);
    await expectNumbersToAddUp(page);
  }
});

test("printing shows the list, whether the timeline was drawn before or never", async ({ page, request }) => {
  const [first] = await eventsOf(request);
  const link = page.getByRole("link", { name: first!.title, exact: true }).first();
  await page.emulateMedia({ media: "print" });
  await expect(link).toBeVisible();
  await page.reload();
  await page.waitForLoadState("networkidle");
  await expect(link).toBeVisible();
  await page.emulateMedia({ media: "screen" });
  await untilDrawn(page);
});
