import type { APIRequestContext, Page } from "@playwright/test";
import { type ActorDetailJson, actorDetailSchema } from "#lib/wire/actor-detail-json.ts";
import { findingsOn } from "./examine.ts";
import { eventsOf, expect, paneOf, test, WORDS, wordsIn } from "./fixtures.ts";

const PHONE = { width: 390, height: 844 };
const AR = wordsIn("ar");

async function actorOf(request: APIRequestContext, id: string, ui = "en"): Promise<ActorDetailJson> {
  const answer = await request.get(`/api/actors/${id}?ui=${ui}`);
  expect(answer.status()).toBe(200);
  return actorDetailSchema.parse(await answer.json());
}

const section = (page: Page, name: string) => page.getByRole("region", { name, exact: true });

test("an actor's page tells names, offices with their sources, and whom it meets", async ({ page, request }) => {
  const actor = await actorOf(request, "james-cleverly");
  await page.goto("/actors/james-cleverly");
  await expect(page.getByRole("heading", { level: 1, name: "James Cleverly" })).toBeVisible();
  for (const { lang, forms } of actor.names)
    await expect(section(page, WORDS.actor.names).locator(`dd[lang="${lang}"]`).first()).toHaveText(forms[0] ?? "");
  const offices = section(page, WORDS.actor.offices.title);
  await expect(offices.getByRole("listitem").filter({ hasText: "Foreign Secretary" })).toContainText(
    "6 September 2022 to 13 November 2023",
  );
  await expect(offices).toContainText(actor.offices[0]?.source ?? "");
  const table = section(page, WORDS.actor.companions.title).getByRole("row");
  await expect(table).toHaveCount(actor.companions.length + 1);
});

test("the number beside a companion leads to exactly those events", async ({ page, request }) => {
  const [companion] = (await actorOf(request, "james-cleverly")).companions;
  if (!companion) throw new Error("nobody is named beside James Cleverly");
  await page.goto("/actors/james-cleverly");
  const row = section(page, WORDS.actor.companions.title).getByRole("row", { name: companion.name });
  await row.getByRole("link", { name: new RegExp(`^${companion.together} events? together`) }).click();
  await expect(page).toHaveURL(new RegExp(`actor=james-cleverly,${companion.id}&match=all`));
  await expect(page.getByRole("main").locator("a[data-event]")).toHaveCount(companion.together);
});

test("the figure has its numbers as a table too, and nothing is left out of it", async ({ page, request }) => {
  const { total } = await actorOf(request, "KAZ");
  await page.goto("/actors/KAZ");
  await expect(page.getByRole("img")).toHaveAccessibleName(/^From .+ most in /);
  await page.getByText(WORDS.actor.activity.asTable).click();
  const table = page.getByRole("table").first();
  const counts = await table.getByRole("cell").allTextContents();
  const [, wider = 0, undated = 0] =
    /(\d+) with a date too wide.* (\d+) without/.exec((await page.getByText(/ in all/).textContent()) ?? "") ?? [];
  expect(counts.reduce((sum, count) => sum + Number(count), 0) + Number(wider) + Number(undated)).toBe(total);
  const own = await eventsOf(request, "actor=KAZ");
  expect(own).toHaveLength(total);
});

test("an event leads to the pages of its actors, and the chip still filters", async ({ page, request }) => {
  const event = (await eventsOf(request, "actor=james-cleverly")).find(({ startDay }) => startDay !== null);
  if (!event) throw new Error("James Cleverly has no dated event");
  await page.goto(`/?event=${event.id}`);
  const pane = paneOf(page, event);
  await pane.getByRole("link", { name: "James Cleverly", exact: true }).click();
  await expect(page).toHaveURL(/[?&]actor=james-cleverly/);
  await pane.getByRole("link", { name: "About James Cleverly" }).click();
  await expect(page).toHaveURL(/\/actors\/james-cleverly$/);
  await expect(page.getByRole("heading", { level: 1, name: "James Cleverly" })).toBeVisible();
});

test("an actor whom no list and no article knows is not found", async ({ page, request }) => {
  expect((await page.goto("/actors/nobody"))?.status()).toBe(404);
  await expect(page.getByRole("heading", { name: WORDS.notFound.actorTitle })).toBeVisible();
  expect((await request.get("/api/actors/nobody")).status()).toBe(404);
});

for (const [name, viewport] of [
  ["a desk", { width: 1400, height: 900 }],
  ["a phone", PHONE],
] as const) {
  test(`in Arabic the page runs from the right, and axe finds nothing, on ${name}`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await page.goto("/actors/KAZ?ui=ar");
    await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
    await expect(page.getByRole("heading", { level: 1, name: "كازاخستان" })).toBeVisible();
    await expect(section(page, AR.actor.names).locator('dd[lang="en"]').first()).toHaveCSS("direction", "ltr");
    expect(await findingsOn(page)).toEqual([]);
    await page.goto("/actors/kassym-jomart-tokayev");
    expect(await findingsOn(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
  });
}
