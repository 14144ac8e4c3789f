import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { APIRequestContext, FrameLocator, Page } from "@playwright/test";
import type { UiLanguage } from "#lib/wire/ui-language.ts";
import { datedEventIn, entryOf, eventOf, eventsOf, expect, test, WORDS, wordsIn } from "./fixtures.ts";

const PHONE = { width: 360, height: 740 };

/** Width and height of a PNG, from its header. */
const sizeOf = (png: Buffer): readonly [number, number] => [png.readUInt32BE(16), png.readUInt32BE(20)];

/** The picture that a page names for who links to it. */
async function cardOf(
  page: Page,
  request: APIRequestContext,
): Promise<{ readonly address: URL; readonly png: Buffer }> {
  const address = new URL((await page.locator('head meta[property="og:image"]').getAttribute("content")) ?? "");
  await expect(page.locator('head meta[name="twitter:image"]')).toHaveAttribute("content", address.href);
  const answer = await request.get(address.pathname + address.search);
  expect(answer.headers()["content-type"]).toBe("image/png");
  return { address, png: await answer.body() };
}

for (const ui of ["en", "ar"] as const) {
  test(`event, view and article have a picture for links, in "${ui}"`, async ({ page, request }) => {
    const event = await datedEventIn(request, "ar");
    const pages = [`/events/${event.id}`, "/?actor=KAZ&lanes=actor", `/articles/${event.excerpts[0]?.articleId}`];
    for (const path of pages) {
      await page.goto(`${path}${path.includes("?") ? "&" : "?"}ui=${ui}`);
      const { address, png } = await cardOf(page, request);
      expect(address.searchParams.get("ui")).toBe(ui);
      expect(sizeOf(png)).toEqual([1200, 630]);
    }
  });
}

test("a picture is asked for again by its mark, and is another in another language", async ({ request }) => {
  const { id } = await datedEventIn(request, "en");
  const first = await request.get(`/events/${id}/card.png`);
  const again = await request.get(`/events/${id}/card.png`, { headers: { "if-none-match": first.headers().etag! } });
  expect(again.status()).toBe(304);
  const arabic = await request.get(`/events/${id}/card.png?ui=ar`);
  expect(arabic.headers().etag).not.toBe(first.headers().etag);
  expect((await arabic.body()).equals(await first.body())).toBe(false);
  expect((await request.get("/events/never-was/card.png")).status()).toBe(404);
});

async function download(page: Page, name: string): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name, exact: true }).click(),
  ]);
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

test("the timeline as it stands is exported as a drawing and as an image", async ({ page, request }) => {
  await page.goto("/?from=2022-09-01&to=2022-10-01&lang=uk&ui=uk");
  await page
    .getByRole("main")
    .locator("summary", { hasText: wordsIn("uk").export.title })
    .click();
  const svg = await download(page, wordsIn("uk").export.svg);
  expect(svg.name).toBe("dateline-2022-09.svg");
  const drawing = svg.bytes.toString("utf8");
  const shown = await eventsOf(request, "lang=uk&from=2022-09&to=2022-09&ui=uk");
  expect(shown.length).toBeGreaterThan(0);
  for (const { title } of shown) expect(drawing).toContain(title.replaceAll("&", "&amp;"));
  expect(drawing).toContain("/?from=2022-09-01&amp;to=2022-10-01&amp;lang=uk&amp;ui=uk");
  const png = await download(page, wordsIn("uk").export.png);
  expect(png.name).toBe("dateline-2022-09.png");
  expect(sizeOf(png.bytes)[0]).toBe(2400);
});

test("an imprecise date is no point in the drawing", async ({ request }) => {
  const dated = (await eventsOf(request)).filter(({ startDay, endDay }) => startDay !== null && endDay !== null);
  const wide = dated.find(({ precision }) => precision === "month");
  const [year = "", month = ""] = wide?.edtf?.split("-") ?? [];
  const days = `from=${year}-${month}-01&to=${year}-${month}-28`;
  const svg = await (await request.get(`/timeline.svg?${days}`)).text();
  const [mark] = svg.split("<a ").filter((part) => part.includes(`/events/${wide?.id}"`));
  expect(mark).toContain("linearGradient");
  expect(mark?.split("</a>")[0]).not.toContain("<circle");
});

for (const [ui, viewport] of [
  ["en", { width: 1400, height: 900 }],
  ["ar", PHONE],
] as const) {
  test(`links and code are copied from the panel by keyboard alone, in "${ui}", ${viewport.width} pixels wide`, async ({
    page,
    request,
    context,
  }) => {
    await page.setViewportSize(viewport);
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    const { share } = wordsIn(ui);
    const event = await datedEventIn(request, "en");
    await page.goto(`/?event=${event.id}&lanes=none&ui=${ui}`);
    const panel = await openShare(page, ui);
    const copied = async (name: string) => {
      await panel.getByRole("button", { name }).press("Enter");
      await expect(panel.getByRole("status")).toHaveText(share.copied);
      return page.evaluate(() => navigator.clipboard.readText());
    };
    expect(new URL(await copied(share.copyEvent)).pathname).toBe(`/events/${event.id}`);
    expect(new URL(await copied(share.copyView)).search).toBe(`?lanes=none&event=${event.id}&ui=${ui}`);
    await panel.getByLabel(share.height).fill("480");
    const code = await copied(share.copyEmbed);
    expect(code).toMatch(
      /^<iframe src="http[^"]*\/embed\?lanes=none&amp;event=[^"]*" title="[^"]+" width="100%" height="480"/,
    );
    const box = (await panel.boundingBox())!;
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(viewport.width);
    await page.keyboard.press("Escape");
    await expect(panel).toBeHidden();
  });
}

/** Opens the panel of the source pane, by keyboard. */
async function openShare(page: Page, ui: UiLanguage) {
  const share = page.getByRole("complementary").locator("details", { hasText: wordsIn(ui).share.embed });
  await share.locator("summary").press("Enter");
  return share.locator("summary + div");
}

test("the system's own way to share gets the permanent link", async ({ page, request }) => {
  await page.addInitScript(() => {
    Object.assign(navigator, { share: async ({ url }: ShareData) => Object.assign(window, { shared: url }) });
  });
  const event = await datedEventIn(request, "en");
  await page.goto(`/events/${event.id}`);
  await page.getByRole("main").locator("summary", { hasText: WORDS.share.title }).click();
  await page.getByRole("button", { name: WORDS.share.system }).click();
  expect(await page.evaluate(() => (window as unknown as { shared?: string }).shared)).toMatch(`/events/${event.id}`);
});

/**
 * A page of another site with an address in a frame. Served for real, from this machine: a browser lets no page whose answer was made up
 * frame one that is near.
 */
async function framed(page: Page, address: string, look: (frame: FrameLocator) => Promise<void>): Promise<void> {
  const site = createServer((_request, response) => {
    response.setHeader("content-type", "text/html");
    response.end(`<iframe src="${address}" width="100%" height="700"></iframe>`);
  });
  await new Promise<void>((listening) => site.listen(0, "127.0.0.1", listening));
  try {
    await page.goto(`http://127.0.0.1:${(site.address() as AddressInfo).port}/`);
    await look(page.frameLocator("iframe"));
  } finally {
    site.closeAllConnections();
    site.close();
  }
}

for (const [ui, viewport] of [
  ["en", { width: 1200, height: 800 }],
  ["ar", PHONE],
] as const) {
  test(`another site shows a view, opens its sources in place and leads back to it, in "${ui}"`, async ({
    page,
    request,
    baseURL,
  }) => {
    await page.setViewportSize(viewport);
    const words = wordsIn(ui);
    const listed = (await eventsOf(request, `actor=KAZ&ui=${ui}`)).find(({ startDay }) => startDay !== null);
    const event = await eventOf(request, listed!.id);
    await framed(page, `${baseURL}/embed?actor=KAZ&ui=${ui}`, async (frame) => {
      await expect(frame.getByRole("option").first()).toBeVisible(); // drawn: the scripts of the frame have come
      await frame.locator(`a[data-event="${event.id}"]`).first().click();
      const pane = frame.getByRole("complementary");
      await expect(pane.getByRole("blockquote").first()).toHaveText(event.excerpts[0]!.text);
      await expect(frame.getByRole("link", { name: words.account.signIn })).toHaveCount(0);
      for (const writing of [words.corrections.form.report, words.corrections.form.correct])
        await expect(frame.getByText(writing, { exact: true })).toHaveCount(0);
      const [opened] = await Promise.all([
        page.waitForEvent("popup"),
        pane.getByRole("link", { name: words.pane.page }).click(),
      ]);
      await expect(opened).toHaveURL(new RegExp(`/events/${event.id}`));
      await pane.getByRole("link", { name: words.pane.close }).click();
      const [whole] = await Promise.all([
        page.waitForEvent("popup"),
        frame.getByRole("link", { name: words.embed.open }).click(),
      ]);
      await expect(whole).toHaveURL(new RegExp(`/\\?.*actor=KAZ.*ui=${ui}$`));
    });
  });
}

test("the timeline itself cannot be framed, its embedded form can", async ({ page, baseURL }) => {
  await framed(page, `${baseURL}/`, async () => {
    await expect.poll(() => page.frames()[1]?.url()).toBe("chrome-error://chromewebdata/");
  });
  await framed(page, `${baseURL}/embed`, async (frame) => {
    await expect(frame.getByRole("link", { name: WORDS.embed.open })).toBeVisible();
  });
});

test("an embedded view without a script has its list, whose links open outside", async ({
  browser,
  baseURL,
  request,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) });
  const page = await context.newPage();
  const event = await datedEventIn(request, "en");
  await page.goto("/embed");
  const [opened] = await Promise.all([page.waitForEvent("popup"), entryOf(page, event).click()]);
  await expect(opened.getByRole("heading", { level: 1, name: event.title })).toBeVisible();
  await context.close();
});
