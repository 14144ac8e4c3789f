import { UI_LANGUAGES } from "#lib/wire/ui-language.ts";
import { barriersOn } from "./examine.ts";
import { becomeEditor, entryOf, eventsOf, expect, test, WORDS, wordsIn } from "./fixtures.ts";

const TEXT = "Last Monday the president of Mexico met the president of Brazil in Lima. Both praised the harvest.";
const REVIEW = WORDS.add.review;
/** The first reading starts the thread that reads, and saving waits for merging: on a busy machine both take their time. */
const PATIENT = { timeout: 60_000 };

test.setTimeout(180_000);

/** The words of the interface with a number put in. */
const counted = (few: string, count: number): RegExp => new RegExp(`^${few.replace("#", String(count))}$`);

test.beforeEach(async ({ page }) => {
  await becomeEditor(page);
  await page.getByRole("link", { name: WORDS.account.add }).click();
  await expect(page.getByRole("heading", { level: 1, name: WORDS.add.title })).toBeVisible();
});

test("a pasted article is looked through, dated, saved, and its event stands on the timeline", async ({
  page,
  request,
}) => {
  await page.getByRole("textbox", { name: WORDS.add.text.label }).fill(TEXT);
  await page.getByRole("button", { name: WORDS.add.text.go }).click();
  const item = page.getByRole("article");
  await expect(page.getByRole("heading", { name: counted("# article to look through", 1) })).toBeFocused(PATIENT);
  await expect(item.getByText(REVIEW.from.unknown)).toBeVisible();
  await expect(item.getByRole("blockquote")).toContainText("Last Monday the president of Mexico met");

  const date = item.getByRole("textbox", { name: REVIEW.date });
  await date.fill("5.6.2019");
  await date.press("Enter");
  await expect(item.getByRole("alert")).toHaveText(REVIEW.dateWrong);
  await date.fill("2019-06-05");
  await date.press("Enter");
  await expect(item.getByText(REVIEW.from.given)).toBeVisible(PATIENT);
  await expect(item.getByText("3 June 2019")).toBeVisible();

  await page.getByRole("button", { name: counted("Save article", 1) }).click();
  const show = page.getByRole("link", { name: WORDS.add.progress.show });
  await expect(show).toBeVisible(PATIENT);
  await expect(page.getByRole("status").filter({ hasText: "on the timeline" })).toBeVisible();
  await show.click();
  const event = (await eventsOf(request)).find(({ edtf }) => edtf === "2019-06-03");
  expect(event).toBeDefined();
  if (event) await expect(entryOf(page, event)).toBeVisible();
});

test("of several files, one that is no text says why, and the others are saved", async ({ page, request }) => {
  const utf8 = (text: string) => ({ mimeType: "text/plain", buffer: Buffer.from(text) });
  await page.getByLabel(WORDS.add.files.drop).setInputFiles([
    { name: "one.txt", ...utf8("On 7 May 2018 the president of Egypt visited Japan.") },
    { name: "picture.txt", mimeType: "text/plain", buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x00, 0x00]) },
    { name: "two.txt", ...utf8("On 9 May 2018 Canada and Egypt signed an agreement.") },
  ]);
  const problems = page.getByRole("alert").filter({ hasText: "picture.txt" });
  await expect(problems).toContainText(/not UTF-8/, PATIENT);
  await expect(page.getByRole("article")).toHaveCount(2);
  expect(await barriersOn(page)).toEqual([]);
  await page.getByRole("button", { name: counted("Save # articles", 2) }).click();
  await expect(page.getByRole("link", { name: WORDS.add.progress.show })).toBeVisible(PATIENT);
  await expect(problems, "what could not be used is told still").toBeVisible();
  const told = await eventsOf(request, "from=2018-05&to=2018-05");
  expect(told.map(({ edtf }) => edtf)).toEqual(["2018-05-07", "2018-05-09"]);
});

test("an event that a later version of its article tells no more is withdrawn: its link says so, in every language", async ({
  page,
}) => {
  const url = "https://paper.example/correction";
  const headers = { "sec-fetch-site": "same-origin" };
  const post = (text: string) => page.request.post("/api/articles", { data: { url, text }, headers });
  const told = async () => (await eventsOf(page.request, "from=2016-03&to=2016-03")).map(({ id }) => id);
  expect((await post("On 3 March 2016 the president of Chile visited Norway.")).status()).toBe(202);
  await expect(async () => expect(await told()).toHaveLength(1)).toPass(PATIENT);
  const [id] = await told();
  await page.goto(`/events/${id}`);
  await expect(page.getByRole("blockquote")).toContainText("visited Norway");

  expect((await post("The president of Chile has never been abroad, the paper says in its correction.")).status()).toBe(
    202,
  );
  await expect(async () => expect(await told()).toEqual([])).toPass(PATIENT);
  for (const ui of UI_LANGUAGES) {
    const { withdrawnTitle, withdrawnText } = wordsIn(ui).gone;
    await page.setViewportSize(ui === "ar" ? { width: 360, height: 740 } : { width: 1400, height: 900 });
    await page.goto(`/events/${id}?ui=${ui}`);
    await expect(page.getByRole("heading", { level: 1, name: withdrawnTitle })).toBeVisible();
    await expect(page.getByText(withdrawnText)).toBeVisible();
    await page.goto(`/?event=${id}&ui=${ui}`);
    await expect(page.getByRole("complementary").getByText(withdrawnText)).toBeVisible();
  }
  expect((await page.request.get(`/api/events/${id}`)).status()).toBe(404);
});

test("a long list and a long table go on as one scrolls, and without a script by links", async ({
  page,
  browser,
  baseURL,
}) => {
  const day = (nth: number) =>
    new Date(Date.UTC(2012, 0, 1 + nth)).toLocaleDateString("en-GB", { dateStyle: "long", timeZone: "UTC" });
  const text = Array.from({ length: 260 }, (_, nth) => `On ${day(nth)} the president of Chile visited Norway.`).join(
    "\n\n",
  );
  const headers = { "sec-fetch-site": "same-origin" };
  expect((await page.request.post("/api/articles", { data: { text }, headers })).status()).toBe(202);
  const told = async () => (await eventsOf(page.request, "from=2012&to=2013")).map(({ id }) => id);
  await expect(async () => expect((await told()).length).toBeGreaterThan(250)).toPass(PATIENT);
  const ids = await told();
  const view = "/?from=2012-01-01&to=2014-01-01&only=window";
  for (const [query, ui] of [
    ["", "en"],
    ["&list=table", "en"],
    ["&list=table", "ar"],
  ] as const) {
    await page.setViewportSize(ui === "ar" ? { width: 360, height: 740 } : { width: 1400, height: 900 });
    await page.goto(`${view}${query}&ui=${ui}`);
    const entries = page.locator("#list a[data-event]");
    await expect(entries).toHaveCount(100);
    await expect(async () => {
      await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
      await expect(entries).toHaveCount(ids.length, { timeout: 2000 });
    }).toPass(PATIENT);
    expect(await entries.evaluateAll((links) => links.map((link) => link.getAttribute("data-event")))).toEqual(ids);
    await expect(page.getByRole("link", { name: wordsIn(ui).list.more })).toHaveCount(0);
  }
  // An event of a later page knows the events beside it, and so does one that the list ends with at first.
  await page.goto(`${view}&ui=en&event=${ids[99]}`);
  const pane = page.getByRole("complementary");
  await pane.getByRole("link", { name: WORDS.pane.next }).click();
  await expect(page).toHaveURL(new RegExp(`event=${ids[100]}`));
  await pane.getByRole("link", { name: WORDS.pane.next }).click();
  await expect(page).toHaveURL(new RegExp(`event=${ids[101]}`));
  await pane.getByRole("link", { name: WORDS.pane.previous }).click();
  await expect(page).toHaveURL(new RegExp(`event=${ids[100]}`));
  const plain = await browser.newPage({ javaScriptEnabled: false, baseURL });
  await plain.goto(`${view}&list=table&sort=-date`);
  const entries = plain.locator("#list a[data-event]");
  const on = plain.getByRole("link", { name: WORDS.list.moreSorted });
  const read: (string | null)[] = [];
  for (let isLast = false; !isLast; ) {
    read.push(...(await entries.evaluateAll((links) => links.map((link) => link.getAttribute("data-event")))));
    isLast = (await on.count()) === 0;
    if (!isLast) await Promise.all([plain.waitForNavigation(), on.click()]);
  }
  expect(read).toEqual(ids.toReversed());
  await plain.close();
});

test("a feed is followed until it is not", async ({ page }) => {
  const feed = "http://127.0.0.1:9/feed.xml";
  await page.getByRole("textbox", { name: WORDS.add.feed.label }).fill(feed);
  await page.getByRole("button", { name: WORDS.add.feed.go, exact: true }).click();
  const feeds = page.getByRole("region", { name: WORDS.add.feed.list });
  await expect(feeds).toContainText(feed);
  await feeds.getByRole("button", { name: WORDS.add.feed.stop }).click();
  await expect(feeds).toBeHidden();
});

test("the page works by keyboard alone, and nothing is wider than a small screen", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.getByRole("textbox", { name: WORDS.add.text.label }).focus();
  await page.keyboard.type("On 2 May 2017 France and Germany held talks.");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: WORDS.add.text.go })).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(page.getByLabel(WORDS.add.files.drop)).toBeFocused();
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("article")).toBeVisible(PATIENT);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
});
