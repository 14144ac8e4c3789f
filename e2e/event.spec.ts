import { articleOf, datedEventIn, entryOf, expect, LANGS, paneOf, seedTexts, test, WORDS } from "./fixtures.ts";

for (const lang of LANGS) {
  test(`an event told in "${lang}" opens with its exact quotation, in its own direction`, async ({ page, request }) => {
    const event = await datedEventIn(request, lang);
    await page.goto("/");
    await entryOf(page, event).click();
    const pane = paneOf(page, event);
    await expect(pane).toBeVisible();
    const quotes = pane.getByRole("blockquote");
    await expect(quotes).toHaveCount(event.excerpts.length);
    for (const [place, excerpt] of event.excerpts.entries()) {
      const { text } = await articleOf(request, excerpt.articleId);
      expect(seedTexts()).toContain(text);
      expect(await quotes.nth(place).textContent()).toBe(text.slice(excerpt.start, excerpt.end));
      await expect(quotes.nth(place)).toHaveAttribute("lang", excerpt.lang);
      await expect(quotes.nth(place)).toHaveCSS("direction", excerpt.lang === "ar" ? "rtl" : "ltr");
    }
  });

  test(`an event told in "${lang}" has its date words marked, and says why this date`, async ({ page, request }) => {
    const event = await datedEventIn(request, lang);
    await page.goto(`/events/${event.id}`);
    const quotes = page.getByRole("blockquote");
    for (const [place, excerpt] of event.excerpts.entries()) {
      const marked = await quotes.nth(place).locator("mark").allTextContents();
      for (const { start, end, kind } of excerpt.marks) {
        if (kind !== "trigger") expect(marked).toContain(excerpt.text.slice(start, end));
      }
    }
    const why = page
      .getByRole("main")
      .locator("section")
      .filter({ has: page.getByRole("heading", { name: WORDS.why.title, exact: true }) });
    for (const { why: reason } of event.excerpts) {
      if (reason.words) await expect(why).toContainText(reason.words);
      for (const rule of reason.rules) await expect(why).toContainText(rule);
      for (const evidence of reason.publishedEvidence)
        if ("words" in evidence) await expect(why).toContainText(evidence.words);
    }
  });
}

test("an excerpt leads to its passage in the whole article", async ({ page, request }) => {
  for (const lang of LANGS) {
    const event = await datedEventIn(request, lang);
    const excerpt = event.excerpts.find((one) => one.lang === lang);
    if (!excerpt) throw new Error(`event ${event.id} lacks its excerpt in "${lang}"`);
    await page.goto(`/events/${event.id}`);
    await page.locator(`a[href="/articles/${excerpt.articleId}#m-${excerpt.mentionId}"]`).first().click();
    await expect(page).toHaveURL(`/articles/${excerpt.articleId}#m-${excerpt.mentionId}`);
    const passage = page.locator(`[id="m-${excerpt.mentionId}"]`);
    await expect(passage).toBeInViewport();
  }
});

test("the whole article stands on its page to the letter, with its language and direction", async ({
  page,
  request,
}) => {
  for (const lang of LANGS) {
    const event = await datedEventIn(request, lang);
    const id = event.excerpts.find((one) => one.lang === lang)?.articleId ?? "";
    const article = await articleOf(request, id);
    await page.goto(`/articles/${id}`);
    const paragraphs = page.getByRole("article").locator(`[lang="${lang}"][dir="${article.dir}"] > p`);
    // The numbers of events stand in the text as links; the article is what remains without them.
    const shown = await paragraphs.evaluateAll((all) =>
      all.map((paragraph) => {
        const words = paragraph.cloneNode(true) as Element;
        for (const number of words.querySelectorAll("a")) number.remove();
        return words.textContent;
      }),
    );
    const letters = (text: string) => text.replace(/\s+/g, "");
    expect(letters(shown.join(""))).toBe(letters(article.text));
    await expect(page.getByRole("article").locator("p mark").first()).toBeVisible();
  }
});

test("passages of an article are stepped through with buttons and keys, and the address holds the place", async ({
  page,
  request,
}) => {
  const event = await datedEventIn(request, "uk");
  const article = await articleOf(request, event.excerpts.find(({ lang }) => lang === "uk")?.articleId ?? "");
  const passages = article.marks.filter(({ kind }) => kind === "event");
  await page.goto(`/articles/${article.id}`);
  const steps = page.getByRole("navigation", { name: WORDS.article.steps.label });
  await expect(steps.getByRole("status")).toHaveText(new RegExp(`^${passages.length} `));
  await steps.getByRole("button", { name: WORDS.article.steps.next }).click();
  await expect(page).toHaveURL(new RegExp(`#m-${passages[0]?.mentionId}$`));
  await page.keyboard.press("n");
  await expect(steps.getByRole("status")).toContainText(`2 of ${passages.length}: ${passages[1]?.label}`);
  await expect(page.locator(`[id="m-${passages[1]?.mentionId}"]`)).toBeInViewport();
  await page.reload();
  await expect(steps.getByRole("status")).toContainText(`2 of ${passages.length}`);
  await page.keyboard.press("p");
  await expect(page).toHaveURL(new RegExp(`#m-${passages[0]?.mentionId}$`));
});
