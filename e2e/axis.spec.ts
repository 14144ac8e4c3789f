import { eventsOf, expect, test, timelineOf, untilDrawn, wordsIn } from "./fixtures.ts";

const SCREENS = { desk: { width: 1400, height: 900 }, phone: { width: 390, height: 844 } } as const;
/** Written out, so that a page that fell back to English fails. */
const READERS = {
  en: { axis: "Time of", published: "Publication", event: "Event", title: "Events in order of publication" },
  ar: { axis: "زمن", published: "النشر", event: "الحدث", title: "الأحداث بترتيب النشر" },
} as const;

for (const [ui, reader] of Object.entries(READERS) as [keyof typeof READERS, (typeof READERS)["en"]][]) {
  const words = wordsIn(ui);
  for (const [screen, viewport] of Object.entries(SCREENS))
    test.describe(`by date of publication, "${ui}", ${screen}`, () => {
      test.use({ locale: ui, viewport });

      test("the timeline and the list go by when events were first told, nothing is lost, and back undoes it", async ({
        page,
        request,
      }) => {
        const byEvent = await eventsOf(request);
        const byPublication = await eventsOf(request, "axis=published");
        expect(new Set(byPublication.map(({ id }) => id))).toEqual(new Set(byEvent.map(({ id }) => id)));
        const untold = byPublication.filter(({ edtf }) => edtf === null);

        await page.goto("/");
        await untilDrawn(page, words);
        const axis = page.getByRole("group", { name: reader.axis, exact: true });
        await expect(axis.getByRole("button", { name: reader.event, exact: true })).toHaveAttribute(
          "aria-pressed",
          "true",
        );
        await axis.getByRole("button", { name: reader.published, exact: true }).click();
        await expect(page).toHaveURL(/[?&]axis=published/);
        await expect(page.getByRole("heading", { name: reader.title })).toBeVisible();
        await untilDrawn(page, words);
        const listed = page.getByRole("main").locator("a[data-event]");
        await expect(listed).toHaveCount(byEvent.length);
        const ids = await listed.evaluateAll((links) => links.map((link) => link.getAttribute("data-event")));
        expect(ids.slice(0, byPublication.length - untold.length)).toEqual(
          byPublication.slice(0, byPublication.length - untold.length).map(({ id }) => id),
        );
        await expect(timelineOf(page, words).numbers).toContainText(new Intl.NumberFormat(ui).format(byEvent.length));

        await page.goBack();
        await expect(page).not.toHaveURL(/axis=/);
        await expect(listed.first()).toHaveAttribute("data-event", byEvent[0]!.id);
      });
    });
}

test("every event stands in a tile or in the drawer of either axis, and files tell when it was", async ({
  request,
}) => {
  const [all, byPublication] = [await eventsOf(request), await eventsOf(request, "axis=published")];
  for (const [query, events] of [
    ["", all],
    ["&axis=published", byPublication],
  ] as const) {
    const tile = await (await request.get(`/api/tiles/0/0?lanes=none${query}`)).json();
    expect(tile.total).toBe(events.filter(({ startDay, endDay }) => startDay !== null || endDay !== null).length);
  }
  const dates = new Map(all.map(({ id, edtf }) => [id, edtf]));
  expect(byPublication.every(({ id, happened }) => happened === dates.get(id))).toBe(true);
  const [own, other] = [await request.get("/api/export/csv"), await request.get("/api/export/csv?axis=published")];
  const rows = async (answer: typeof own) => (await answer.text()).trim().split("\r\n").sort();
  expect(await rows(other)).toEqual(await rows(own));
});
