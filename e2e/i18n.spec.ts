import type { APIRequestContext, Page } from "@playwright/test";
import { type ArticleDetailJson, articleDetailSchema } from "#lib/wire/article-json.ts";
import { type EventDetailJson, eventDetailSchema } from "#lib/wire/event-json.ts";
import { UI_LANGUAGES } from "#lib/wire/ui-language.ts";
import { findingsOn } from "./examine.ts";
import {
  datedEventIn,
  eventOf,
  eventsOf,
  expect,
  LANGS,
  openFilters,
  test,
  untilDrawn,
  windowOf,
  wordsIn,
} from "./fixtures.ts";

const SCREENS = {
  desk: { width: 1400, height: 900 },
  phone: { width: 390, height: 844 },
} as const;

/** Words that the reader sees, written out here so that a page that fell back to English fails. */
const READERS = {
  ar: {
    dir: "rtl",
    kazakhstan: "كازاخستان",
    filters: "المرشّحات",
    why: "لماذا هذا التاريخ؟",
    inOffice: "يذكر المقال في مناصبهم",
  },
  uk: {
    dir: "ltr",
    kazakhstan: "Казахстан",
    filters: "Фільтри",
    why: "Чому саме ця дата?",
    inOffice: "Стаття називає на посаді",
  },
  es: {
    dir: "ltr",
    kazakhstan: "Kazajistán",
    filters: "Filtros",
    why: "¿Por qué esta fecha?",
    inOffice: "nombra en ejercicio de su cargo",
  },
} as const;
type Reader = keyof typeof READERS;

/** An event that names Kazakhstan and is dated, as a reader of that language is told it. */
async function eventIn(request: APIRequestContext, ui: Reader): Promise<EventDetailJson> {
  const named = await eventsOf(request, "actor=KAZ");
  const dated = named.find((event) => event.startDay !== null);
  const answer = await request.get(`/api/events/${dated?.id}?ui=${ui}`);
  expect(answer.headers()["content-language"]).toBe(ui);
  return eventDetailSchema.parse(await answer.json());
}

/** An article whose date follows from terms of office, as a reader of that language is told it. */
async function articleByTerms(request: APIRequestContext, ui: Reader): Promise<ArticleDetailJson> {
  const articleIds = new Set<string>();
  for (const { id } of await eventsOf(request)) {
    for (const { articleId } of (await eventOf(request, id)).excerpts) articleIds.add(articleId);
    if (articleIds.size === LANGS.length + 1) break;
  }
  const answers = await Promise.all([...articleIds].map((id) => request.get(`/api/articles/${id}?ui=${ui}`)));
  const articles = await Promise.all(answers.map(async (answer) => articleDetailSchema.parse(await answer.json())));
  const byTerms = articles.find(({ published }) => published.evidence.some(({ kind }) => kind === "terms"));
  if (!byTerms) throw new Error("no article is dated by terms of office");
  return byTerms;
}

const html = (page: Page) => page.locator("html");

async function switchTo(page: Page, name: string): Promise<void> {
  const header = page.getByRole("banner");
  await header.locator("summary[aria-label]").click();
  await header.getByRole("link", { name, exact: true }).click();
}

for (const [ui, reader] of Object.entries(READERS) as [Reader, (typeof READERS)[Reader]][]) {
  const words = wordsIn(ui);
  for (const [screen, viewport] of Object.entries(SCREENS)) {
    test.describe(`a reader whose browser asks for "${ui}", ${screen}`, () => {
      test.use({ locale: ui, viewport });

      test("is told in that language why an article has its date", async ({ page, request }) => {
        const { id, published } = await articleByTerms(request, ui);
        await page.goto(`/articles/${id}`);
        await page.getByText(words.article.why).click();
        const why = page.getByRole("group").filter({ hasText: words.article.why });
        await expect(why).toContainText(reader.inOffice);
        for (const evidence of published.evidence)
          if (evidence.kind === "terms")
            for (const { person, of } of evidence.terms)
              await expect(why).toContainText(new RegExp(`${person.name}.*${of.name}`));
        await expect(why).not.toContainText(words.why.inEnglish);
      });

      test("filters by an actor, opens an event, goes back, and switches the language where they are", async ({
        page,
        request,
      }) => {
        const event = await eventIn(request, ui);
        await page.goto("/");
        await expect(html(page)).toHaveAttribute("lang", ui);
        await expect(html(page)).toHaveAttribute("dir", reader.dir);
        await untilDrawn(page, words);

        const filters = await openFilters(page, words);
        await expect(filters).toHaveAccessibleName(reader.filters);
        await filters.getByRole("checkbox", { name: reader.kazakhstan }).first().check();
        await expect(page).toHaveURL(/[?&]actor=KAZ/);
        const chips = page.getByRole("list", { name: words.filters.active.label });
        await expect(chips.getByRole("link", { name: reader.kazakhstan })).toBeVisible();

        await page.goto("/?actor=KAZ");
        const link = page.getByRole("main").locator(`a[data-event="${event.id}"]`);
        await expect(link).toHaveText(event.title);
        await link.click();
        const pane = page.getByRole("complementary", { name: event.title });
        await expect(pane.getByRole("heading", { name: reader.why })).toBeVisible();
        await page.goBack();
        await expect(pane).toHaveCount(0);
        await expect(page).toHaveURL(/[?&]actor=KAZ/);

        await switchTo(page, "English");
        await expect(html(page)).toHaveAttribute("lang", "en");
        await expect(html(page)).toHaveAttribute("dir", "ltr");
        await expect(page).toHaveURL(/[?&]actor=KAZ&ui=en$/);
      });
    });
  }

  test(`"${ui}" in the address is kept by every link, and the page's title and preview are in it`, async ({
    page,
    request,
  }) => {
    const event = await eventIn(request, ui);
    const [excerpt] = event.excerpts;
    for (const address of ["/", `/?event=${event.id}`, `/events/${event.id}`, `/articles/${excerpt!.articleId}`]) {
      await page.goto(`${address}${address.includes("?") ? "&" : "?"}ui=${ui}`);
      await expect(html(page)).toHaveAttribute("lang", ui);
      const links = await page
        .locator("body a[href^='/']:not([hreflang], [href^='/api/'])")
        .evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
      expect(links.length).toBeGreaterThan(1);
      expect(
        links.filter((href) => !href.includes(`ui=${ui}`)),
        address,
      ).toEqual([]);
    }
    await page.goto(`/events/${event.id}?ui=${ui}`);
    await expect(page).toHaveTitle(new RegExp(event.title));
    await expect(page.locator("meta[property='og:title']")).toHaveAttribute("content", new RegExp(event.title));
    await expect(page.locator("link[rel=alternate][hreflang=ar]")).toHaveAttribute(
      "href",
      new RegExp(`/events/${event.id}\\?ui=ar$`),
    );
    await page.getByRole("link", { name: words.event.onTimeline }).click();
    await expect(page.getByRole("complementary", { name: event.title })).toBeVisible();
    await expect(html(page)).toHaveAttribute("lang", ui);
  });
}

test("the address outweighs the browser, and an unknown language leaves it to the browser", async ({ page }) => {
  await page.goto("/?ui=ar");
  await expect(html(page)).toHaveAttribute("lang", "ar");
  await page.goto("/?ui=tlh");
  await expect(html(page)).toHaveAttribute("lang", "en");
  await page.goto("/nowhere?ui=uk");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Такої сторінки немає");
  await page.evaluate(() => window.location.assign("/sign-in")); // as a link or a form's answer that forgot it
  await expect(page).toHaveURL(/\/sign-in\?ui=uk$/);
  await page.goto("/account?ui=ar");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("تسجيل الدخول");
});

test("no cache keeps a page for readers of another language, and answers of the API are kept apart by theirs", async ({
  request,
}) => {
  const page = await request.get("/", { headers: { "accept-language": "es-MX,en;q=0.5" } });
  expect(page.headers()["cache-control"]).toContain("no-store");
  expect(await page.text()).toContain('<html lang="es"');
  const { id } = await datedEventIn(request, "uk");
  const [english, arabic] = await Promise.all(
    ["", "?ui=ar"].map((query) => request.get(`/api/events/${id}${query}`, { headers: { "accept-language": "uk" } })),
  );
  expect(english!.headers().etag).not.toBe(arabic!.headers().etag);
  expect([english, arabic].map((answer) => answer!.headers()["content-language"])).toEqual(["en", "ar"]);
});

test("in Arabic the axis runs from left to right: right is later, End is last, keys go by their place", async ({
  page,
}) => {
  await page.goto("/?ui=ar");
  const words = wordsIn("ar");
  await untilDrawn(page, words);
  const box = page.getByRole("listbox", { name: words.timeline.label });
  const placeOf = async () => {
    const id = await box.getAttribute("aria-activedescendant");
    return (await page.locator(`[id="${id}"]`).boundingBox())?.x ?? 0;
  };
  await box.focus();
  await page.keyboard.press("Home");
  await expect.poll(placeOf).toBeGreaterThan(0);
  const first = await placeOf();
  await page.keyboard.press("End");
  await expect.poll(placeOf).toBeGreaterThan(first);
  expect(windowOf(page)).toBeNull(); // all is in view, so neither key has to move the window
  const press = (code: string, key: string) =>
    box.evaluate((element, init) => element.dispatchEvent(new KeyboardEvent("keydown", { ...init, bubbles: true })), {
      code,
      key,
    });
  const days = () => {
    const shown = windowOf(page);
    return shown ? (Date.parse(shown.to) - Date.parse(shown.from)) / 86_400_000 : 0;
  };
  await press("Equal", "٪"); // an Arabic keyboard's sign on the key of plus
  await expect.poll(days).toBeGreaterThan(0);
  const near = days();
  await press("Minus", "ـ");
  await expect.poll(days).toBeGreaterThan(near);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the switch leads to the same page in another language", async ({ page, request }) => {
    const event = await eventIn(request, "ar");
    await page.goto("/?actor=KAZ");
    await switchTo(page, "العربية");
    await expect(page).toHaveURL(/[?&]actor=KAZ&ui=ar$/);
    await expect(html(page)).toHaveAttribute("dir", "rtl");
    await page.getByRole("main").locator(`a[data-event="${event.id}"]`).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(event.title);
  });
});

for (const [colorScheme, viewport] of [
  ["light", SCREENS.desk],
  ["dark", SCREENS.phone],
] as const) {
  test.describe(`in Arabic, ${colorScheme}`, () => {
    test.use({ colorScheme, viewport });

    test("nothing shuts a reader out", async ({ page, request }) => {
      test.slow(); // five pages, each examined whole
      const event = await eventIn(request, "ar");
      for (const address of [
        "/?ui=ar",
        `/?event=${event.id}&ui=ar`,
        `/events/${event.id}?ui=ar`,
        `/articles/${event.excerpts[0]!.articleId}?ui=ar`,
        "/events/never-was?ui=ar",
      ]) {
        await page.goto(address);
        await expect(page.getByRole("heading", { level: 1 })).toBeAttached();
        await expect(page.locator("[aria-busy=true]")).toHaveCount(0);
        expect(await findingsOn(page), address).toEqual([]);
      }
    });
  });
}

/** Text outside the timeline (which moves sideways) that reaches over an edge of the screen or is cut by its own box. */
const textCutOff = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const cut: string[] = [];
    while (texts.nextNode()) {
      const parent = texts.currentNode.parentElement;
      if (
        !parent ||
        parent.closest(".timeline, .sr-only, .skip-link, cite, script, option, .language-current, .search-hint")
      )
        continue;
      const range = document.createRange();
      range.selectNodeContents(texts.currentNode);
      for (const { left, right, width, height } of range.getClientRects()) {
        if (width > 0 && height > 0 && (left < -1 || right > window.innerWidth + 1)) cut.push(parent.outerHTML);
      }
    }
    return [...new Set(cut)];
  });

for (const ui of UI_LANGUAGES) {
  test(`no words are cut off at 320 pixels and at 200 % in "${ui}"`, async ({ page, request }) => {
    test.slow(); // five pages at two widths
    const event = await eventIn(request, "ar");
    for (const address of [
      `/?actor=${event.actors[0]?.id}&type=CONSULT&ui=${ui}`,
      `/?event=${event.id}&ui=${ui}`,
      `/events/${event.id}?ui=${ui}`,
      `/articles/${event.excerpts[0]!.articleId}?ui=${ui}`,
      `/nowhere?ui=${ui}`,
      `/sign-in?ui=${ui}`,
    ]) {
      await page.goto(address);
      await page.evaluate(() => {
        for (const details of document.querySelectorAll("details")) details.open = true;
      });
      for (const width of [320, 640]) {
        await page.setViewportSize({ width, height: 720 });
        await expect.poll(() => textCutOff(page), { message: `${address} at ${width}` }).toEqual([]);
        const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        expect(wider, `${address} at ${width}`).toBeLessThanOrEqual(0);
      }
    }
  });
}

/** Letters of names that are in a file of their own. */
const LATIN_EXTENDED = /[\u0100-\u02ff\u1e00-\u1e9f]/u;

test("the letters of a page are fetched with it, under the addresses that its style sheet names", async ({ page }) => {
  const files: Readonly<Record<string, number>> = { en: 4, es: 4, uk: 8, ar: 6 };
  for (const ui of UI_LANGUAGES) {
    const response = await page.goto(`/?ui=${ui}`);
    const link = (await response?.headerValue("link")) ?? "";
    const preloaded = [...link.matchAll(/<([^>]+\.woff2)>; rel=preload/g)].map(([, file]) => file ?? "");
    const sheet = await page.evaluate(() =>
      [...document.styleSheets].flatMap((each) => [...each.cssRules].map((rule) => rule.cssText)).join(),
    );
    for (const file of preloaded) expect(sheet).toContain(file.split("/").at(-1));
    // "Recep Tayyip Erdoğan" may be among the first names: those that have their bars beside them.
    const first = await page.locator(".choice:has(.activity) .choice-name").allTextContents();
    expect(first).toHaveLength(10);
    const extended = first.some((name) => LATIN_EXTENDED.test(name)) ? 1 : 0;
    expect(preloaded, ui).toHaveLength((files[ui] ?? 0) + extended);
  }
});
