import { correctionListSchema } from "#lib/wire/correction-json.ts";
import { becomeEditor, datedEventIn, expect, test, WORDS } from "./fixtures.ts";

const { form, note } = WORDS.corrections;
/** A correction loads the rules, reads, and merges before it is told: on a busy machine that takes its time. */
const PATIENT = { timeout: 40_000 };

test.setTimeout(180_000);

// Corrections change what all tests see, so each undoes what it did, in one test after another.
test.describe.configure({ mode: "serial" });

test("a reader who is no editor can report what is wrong, and correct nothing", async ({ page, request }) => {
  const event = await datedEventIn(request, "en");
  const data = { kind: "hide", event: event.id, reason: "I do not like it" };
  const headers = { "sec-fetch-site": "same-origin" };
  expect((await request.post("/api/corrections", { data, headers })).status()).toBe(401);
  expect((await request.post("/api/corrections", { data })).status()).toBe(403);
  await page.goto(`/events/${event.id}`);
  await expect(page.getByText(form.correct, { exact: true })).toHaveCount(0);
  await page.getByText(form.report, { exact: true }).click();
  await page.getByLabel(form.reportText).fill("It was a day later");
  await page.getByRole("button", { name: form.reportSave }).click();
  await expect(page.getByText(form.reported)).toBeVisible();
  await page.goto("/corrections");
  await expect(page.getByText("It was a day later")).toHaveCount(0);
  await becomeEditor(page);
  await page.goto("/corrections");
  const report = page.getByRole("listitem").filter({ hasText: "It was a day later" });
  await report.getByRole("button", { name: WORDS.corrections.done }).click();
  await expect(report.getByText(/^Undone by/)).toBeVisible();
});

test("an editor corrects a date, every reader sees that and what the machine had said, and undoing brings it back", async ({
  page,
  request,
}) => {
  await becomeEditor(page);
  const event = await datedEventIn(request, "uk");
  const reason = "The archive of the ministry says so";
  await page.goto(`/events/${event.id}`);
  await page.getByText(form.correct, { exact: true }).click();
  const date = page.getByLabel(form.date, { exact: true });
  await date.fill("2021-02-30");
  await expect(page.getByText(form.wrongDate)).toBeVisible();
  await date.fill("2021-02-03");
  await expect(page.getByText("That is: 3 February 2021")).toBeVisible();
  const correcting = page.locator("form", { has: date });
  await correcting.getByLabel(form.reason).fill(reason);
  await correcting.getByRole("button", { name: form.save }).click();
  await expect(page.getByText(note["event-fields"].split("{")[0]!)).toContainText(reason, PATIENT);
  await expect(page.locator(".date-line").getByText("3 February 2021")).toBeVisible();
  await expect(page.getByText(/The machine had said: date/)).toBeVisible();
  await page.goto(`/corrections?event=${event.id}`);
  await page.getByRole("button", { name: new RegExp(`^Undo: .*${reason}`) }).click();
  await expect(page.getByText(/^Undone by/)).toBeVisible(PATIENT);
  await page.goto(`/events/${event.id}`);
  await expect(page.getByText("3 February 2021")).toHaveCount(0);
  const answer = await request.get(`/api/corrections?event=${event.id}`);
  const { corrections } = correctionListSchema.parse(await answer.json());
  expect(corrections).toMatchObject([{ kind: "event-fields", reason, by: null, undoneBy: null, waiting: false }]);
  await expect(page.getByText(reason)).toHaveCount(0);
});

test("what cannot be is refused beside the form", async ({ page, request }) => {
  await becomeEditor(page);
  const event = await datedEventIn(request, "en");
  await page.goto(`/events/${event.id}`);
  await page.getByText(form.correct, { exact: true }).click();
  const correcting = page.locator("form", { has: page.getByRole("button", { name: form.save }) });
  await correcting.getByLabel(form.reason).fill("No reason");
  await correcting.getByRole("button", { name: form.save }).click();
  await expect(page.getByRole("alert").filter({ hasText: "Nothing differs" })).toBeVisible();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("an event is hidden, its link says why, and undoing shows it again", async ({ page, request }) => {
    await becomeEditor(page);
    const event = await datedEventIn(request, "es");
    await page.goto(`/events/${event.id}`);
    await page.getByText(form.correct, { exact: true }).click();
    await page.getByText(form.hide, { exact: true }).click();
    const hiding = page.locator("form", { has: page.getByRole("button", { name: form.hideSave }) });
    await hiding.getByLabel(form.reason).fill("A quotation of an older text");
    await hiding.getByRole("button", { name: form.hideSave }).click();
    await expect(page.getByRole("heading", { name: WORDS.corrections.hiddenTitle })).toBeVisible(PATIENT);
    await expect(page.getByText("A quotation of an older text.")).toBeVisible();
    expect((await request.get(`/api/events/${event.id}`)).status()).toBe(404);
    for (const view of ["/", "/embed"]) {
      await page.goto(`${view}?event=${event.id}`);
      await expect(page.getByRole("complementary").getByText("A quotation of an older text.")).toBeVisible();
    }
    expect((await request.get(`/events/${event.id}/card.png`)).headers()["content-type"]).toBe("image/png");
    await page.goto(`/events/${event.id}`);
    await page.getByRole("link", { name: WORDS.corrections.ofThisEvent }).click();
    await page.getByRole("button", { name: /^Undo: / }).click();
    await page.goto(`/events/${event.id}`);
    await expect(page.getByRole("heading", { name: event.title })).toBeVisible(PATIENT);
  });
});

test("the article's date is set by an editor", async ({ page, request }) => {
  await becomeEditor(page);
  const event = await datedEventIn(request, "uk");
  const articleId = event.excerpts[0]!.articleId;
  await page.goto(`/articles/${articleId}`);
  await page.getByText(form.articleDate, { exact: true }).click();
  await page.getByLabel(form.date, { exact: true }).fill("2022-12-02");
  await page.getByLabel(form.reason).fill("Printed in the archive");
  await page.getByRole("button", { name: form.articleSave }).click();
  await expect(page.getByText("Published 2 December 2022, as set by an editor")).toBeVisible(PATIENT);
  await page.goto(`/corrections?article=${articleId}`);
  await page.getByRole("button", { name: /^Undo: / }).click();
  await expect(page.getByText(/^Undone by/)).toBeVisible(PATIENT);
});
