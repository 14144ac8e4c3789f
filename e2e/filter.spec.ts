import type { Locator, Page } from "@playwright/test";
import type { EventSummaryJson } from "#lib/wire/event-json.ts";
import { eventsOf, expect, formOf, LANGS, openFilters, test, timelineOf, untilDrawn, WORDS } from "./fixtures.ts";

const listed = (page: Page) => page.getByRole("main").locator("a[data-event]");
/** The box of an actor; its name is followed by its count. */
const actorBox = (page: Page, { name }: { readonly name: string }) =>
  formOf(page).getByRole("checkbox", { name: new RegExp(`${name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}\\s*\\d+$`) });

/** Ticks a box or takes the tick away, and waits until the page has taken it in: the box says what the address says. */
async function tick(box: Locator, checked: boolean): Promise<void> {
  await box.click();
  await expect(box).toBeChecked({ checked });
}

/** Waits until the list shows exactly these events, each once. */
async function expectListed(page: Page, events: readonly EventSummaryJson[]): Promise<void> {
  await expect(listed(page)).toHaveCount(events.length);
  const ids = await listed(page).evaluateAll((links) => links.map((link) => link.getAttribute("data-event")));
  expect(new Set(ids)).toEqual(new Set(events.map(({ id }) => id)));
}

/** Two actors, some events of which name both and some only one. */
async function twoActors(events: readonly EventSummaryJson[]) {
  const named = (id: string) => events.filter((event) => event.actors.some((actor) => actor.id === id)).length;
  const actors = [
    ...new Map(events.flatMap((event) => event.actors.map((actor) => [actor.id, actor] as const))).values(),
  ];
  const [first, ...others] = actors.sort((a, b) => named(b.id) - named(a.id)).slice(0, 8);
  const both = (id: string) =>
    events.filter((event) => [first?.id, id].every((wanted) => event.actors.some((actor) => actor.id === wanted)))
      .length;
  const second = others.find(({ id }) => both(id) > 0 && both(id) < named(id));
  if (!first || !second) throw new Error("no two actors are named together and apart");
  return [first, second] as const;
}

test.beforeEach(async ({ page }) => {
  await page.goto("/");
  await untilDrawn(page);
  await openFilters(page);
});

test("an actor's box leaves its events in list and timeline, and the address bar says so", async ({
  page,
  request,
}) => {
  const all = await eventsOf(request);
  const [actor] = await twoActors(all);
  const own = await eventsOf(request, `actor=${actor.id}`);
  await expectListed(page, all);
  await tick(actorBox(page, actor), true);
  await expect(page).toHaveURL(new RegExp(`[?&]actor=${actor.id}(&|$)`));
  await expectListed(page, own);
  await expect(timelineOf(page).numbers).toContainText(new RegExp(`^${own.length}\\b`));
  await untilDrawn(page);
});

test("any of two actors leaves more, all of them leaves those that name both", async ({ page, request }) => {
  const [first, second] = await twoActors(await eventsOf(request));
  const query = `actor=${first.id}&actor=${second.id}`;
  await tick(actorBox(page, first), true);
  await expect(page).toHaveURL(new RegExp(first.id));
  await tick(actorBox(page, second), true);
  await expectListed(page, await eventsOf(request, query));
  await tick(formOf(page).getByRole("radio", { name: WORDS.filters.matches.all }), true);
  await expect(page).toHaveURL(/[?&]match=all(&|$)/);
  await expectListed(page, await eventsOf(request, `${query}&match=all`));
});

test("back and forward undo and redo a filter", async ({ page, request }) => {
  const all = await eventsOf(request);
  const [actor] = await twoActors(all);
  await tick(actorBox(page, actor), true);
  const own = await eventsOf(request, `actor=${actor.id}`);
  await expectListed(page, own);
  await page.goBack();
  await expectListed(page, all);
  await expect(actorBox(page, actor)).not.toBeChecked();
  await page.goForward();
  await expectListed(page, own);
  await expect(actorBox(page, actor)).toBeChecked();
});

test("counts beside the boxes are what ticking them leaves", async ({ page, request }) => {
  const [actor] = await twoActors(await eventsOf(request));
  const label = formOf(page).locator("label").filter({ hasText: actor.name }).first();
  const own = await eventsOf(request, `actor=${actor.id}`);
  await expect(label).toHaveText(new RegExp(`${own.length}$`));
});

test("languages and event types filter as well, and one link takes all filters back", async ({ page, request }) => {
  const all = await eventsOf(request);
  for (const lang of LANGS) {
    const box = formOf(page).locator(`input[name=lang][value=${lang}]`);
    await tick(box, true);
    await expectListed(
      page,
      all.filter(({ langs }) => langs.includes(lang)),
    );
    await tick(box, false);
    await expectListed(page, all);
  }
  await tick(formOf(page).locator("input[name=type][value=CONSULT]"), true);
  await expectListed(
    page,
    all.filter(({ type }) => type === "CONSULT"),
  );
  await page.getByRole("link", { name: WORDS.filters.active.clear }).click();
  await expectListed(page, all);
});

test("filters that leave nothing say so, and offer what each of them costs", async ({ page }) => {
  await page.goto("/?actor=KAZ&type=ASSAULT&lang=es");
  await expect(page.getByRole("heading", { name: WORDS.nothing.title })).toBeVisible();
  await expect(page.getByRole("main").getByRole("status")).not.toHaveCount(0);
});
