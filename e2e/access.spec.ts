import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { APIRequestContext, Page } from "@playwright/test";
import { becomeEditor, datedEventIn, expect, test, timelineOf, untilDrawn, WORDS } from "./fixtures.ts";
import { READY, type Running, startProgram, untilPrinted } from "./programs.ts";

const LINK = /(http:\S+\/editor-link\?token=\S+)/;

/** Everything that the browser says against the policy of a page. */
async function watchPolicy(page: Page): Promise<() => readonly string[]> {
  const said: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" || /content security policy/i.test(message.text())) said.push(message.text());
  });
  page.on("pageerror", (error) => said.push(String(error)));
  await page.exposeFunction("reportViolation", (text: string) => said.push(text));
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI, sample }) =>
      (window as unknown as { reportViolation: (text: string) => void }).reportViolation(
        `${violatedDirective} ${blockedURI} ${sample}`,
      ),
    );
  });
  return () => said;
}

test("whoever came by https is told to come so again, by pages, answers and files alike", async ({ request }) => {
  for (const path of ["/", "/api/events", "/icon.svg", "/calendar.ics"])
    for (const [proto, told] of [
      ["https", "max-age=31536000"],
      ["https, http", "max-age=31536000"],
      ["http, https", undefined],
      ["http", undefined],
    ] as const) {
      const answer = await request.get(path, { headers: { "x-forwarded-proto": proto } });
      expect(answer.headers()["strict-transport-security"], `${path} by ${proto}`).toBe(told);
    }
});

test.describe("the policy of the pages", () => {
  test("nothing of ours is against it: timeline, event, article, account", async ({ page, request }) => {
    const said = await watchPolicy(page);
    const event = await datedEventIn(request, "es");
    await page.goto("/");
    await untilDrawn(page);
    const { box, button } = timelineOf(page);
    await button(WORDS.timeline.zoomIn).click();
    await box.press("ArrowRight");
    await box.press("Enter");
    await expect(page.getByRole("complementary")).toBeVisible();
    await page.getByRole("button", { name: WORDS.site.dark }).click();
    await page.reload();
    await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
    await page.goto(`/events/${event.id}`);
    await expect(page.getByRole("blockquote").first()).toBeVisible();
    await page.goto(`/articles/${event.excerpts[0]?.articleId}`);
    await expect(page.getByRole("article")).toBeVisible();
    await becomeEditor(page);
    await page.goto("/account");
    await expect(page.getByRole("heading", { name: WORDS.account.tokens })).toBeVisible();
    await page.goto("/add");
    await expect(page.getByRole("textbox", { name: WORDS.add.text.label })).toBeVisible();
    expect(said()).toEqual([]);
  });

  test("no script stands in a page without the nonce of its answer, no style attribute at all", async ({ request }) => {
    const nonces = new Set<string>();
    for (const path of ["/", "/", "/sign-in", "/no-such-page"]) {
      const answer = await request.get(path);
      const policy = answer.headers()["content-security-policy"] ?? "";
      const [, nonce = ""] = /script-src 'nonce-([^']+)' 'strict-dynamic'/.exec(policy) ?? [];
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).not.toContain("unsafe");
      nonces.add(nonce);
      const html = await answer.text();
      for (const [script] of html.matchAll(/<script[^>]*>/g)) expect(script).toContain(`nonce="${nonce}"`);
      expect(html).not.toMatch(/<[a-z][^>]* style=/);
    }
    expect(nonces.size).toBe(4);
  });

  test("other pages may show /embed, and no other", async ({ request }) => {
    const answer = await request.get("/embed");
    expect(answer.headers()["content-security-policy"]).toContain("frame-ancestors *");
  });
});

test.describe("a server of one's own", () => {
  test.describe.configure({ mode: "serial" });
  let folder = "";
  let server: Running;
  let origin = "";
  let first = "";

  test.beforeAll(async () => {
    test.setTimeout(180_000);
    folder = mkdtempSync(join(tmpdir(), "dateline-access-"));
    const seeds = mkdtempSync(join(folder, "seeds-"));
    server = startProgram(join(folder, "data"), {
      DATELINE_SEEDS: seeds,
      DATELINE_READING: "closed",
      DATELINE_READS_PER_MINUTE: "12",
    });
    origin = await untilPrinted(server, READY, 120_000);
    first = await untilPrinted(server, LINK, 10_000);
  });

  test.afterAll(async () => {
    server.child.kill("SIGTERM");
    await server.ended;
    rmSync(folder, { recursive: true, force: true });
  });

  const press = (page: Page) => page.getByRole("button", { name: WORDS.editorLink.button }).click();
  const accountOf = (page: Page, name: string) => page.getByText(name, { exact: true });

  test("closed reading sends readers to sign in, and programs away", async ({ page, request }) => {
    await page.goto(`${origin}/?lang=ar`);
    await expect(page).toHaveURL(`${origin}/sign-in?to=${encodeURIComponent("/?lang=ar")}`);
    await expect(page.getByText(WORDS.signIn.closed)).toBeVisible();
    const answer = await request.get(`${origin}/api/events`);
    expect(answer.status()).toBe(401);
    expect((await answer.json()).detail).toMatch(/^expected somebody who is signed in/);
    expect((await request.get(`${origin}/api/health`)).status()).toBe(200);
  });

  test("where reading is closed an embedded timeline says so, and no picture is drawn", async ({ page, request }) => {
    await page.goto(`${origin}/embed?lang=ar`);
    await expect(page.getByRole("heading", { name: WORDS.embed.closed })).toBeVisible();
    await expect(page.getByRole("link", { name: WORDS.embed.open })).toHaveAttribute("href", "/?lang=ar");
    for (const path of ["/card.png", "/timeline.svg", "/timeline.png"])
      expect((await request.get(origin + path)).status(), path).toBe(401);
  });

  test("the link of the first start makes an editor; looked at it stays good, used twice it does not", async ({
    page,
    browser,
    request,
  }) => {
    await request.get(first);
    await page.goto(first);
    await press(page);
    await expect(page).toHaveURL(`${origin}/`);
    await expect(page.getByRole("navigation").getByRole("link", { name: WORDS.account.add })).toBeVisible();
    const [session] = await page.context().cookies();
    expect(session).toMatchObject({ name: "dateline-session", httpOnly: true, sameSite: "Lax", secure: false });
    const other = await browser.newPage();
    await other.goto(first);
    await press(other);
    await expect(other.getByText(WORDS.signIn.problem.link)).toBeVisible();
    await other.goto(`${origin}/account`);
    await expect(other).toHaveURL(/\/sign-in/);
    await other.close();
  });

  test("a link made while the server runs works without a script; signing out everywhere ends every session", async ({
    browser,
  }) => {
    const made = startProgram(join(folder, "data"), { PORT: new URL(origin).port }, [
      ...["--import", "tsx", "lib/cli/editor-link.ts", "--name", "Ann"],
    ]);
    expect(await made.ended).toBe(0);
    const link = LINK.exec(made.output())?.[1] ?? "";
    const plain = await browser.newContext({ javaScriptEnabled: false });
    const page = await plain.newPage();
    await page.goto(link);
    await press(page);
    await accountOf(page, "Ann").click();
    const second = await browser.newContext({ storageState: await plain.storageState() });
    await page.getByRole("link", { name: WORDS.account.settings }).click();
    await page.getByRole("button", { name: WORDS.account.signOutEverywhere }).click();
    await expect(page).toHaveURL(/\/sign-in/);
    const elsewhere = await second.newPage();
    await elsewhere.goto(`${origin}/`);
    await expect(elsewhere).toHaveURL(/\/sign-in/);
    await Promise.all([plain.close(), second.close()]);
  });

  test("a form of another site can do nothing, a program with a token can; revoked, it cannot", async ({
    page,
    request,
  }) => {
    const made = startProgram(join(folder, "data"), { PORT: new URL(origin).port }, [
      ...["--import", "tsx", "lib/cli/editor-link.ts", "--name", "Ann"],
    ]);
    await made.ended;
    await page.goto(LINK.exec(made.output())?.[1] ?? "");
    await press(page);
    await page.route("http://elsewhere.test/", (route) =>
      route.fulfill({
        contentType: "text/html",
        body: `<form method="post" action="${origin}/account/tokens"><input name="name" value="x"><button>Win</button></form>`,
      }),
    );
    await page.goto("http://elsewhere.test/");
    const refused = page.waitForResponse(`${origin}/account/tokens`);
    await page.getByRole("button", { name: "Win" }).click();
    // The browser keeps the session back; were it not to, the server would refuse all the same.
    expect((await refused).status()).toBe(401);
    const foreign = { "sec-fetch-site": "cross-site", origin: "http://elsewhere.test" };
    for (const path of ["/account/tokens", "/sign-out"])
      expect((await page.request.post(origin + path, { headers: foreign, form: { name: "x" } })).status()).toBe(403);

    await page.goto(`${origin}/account`);
    await expect(page.getByText(WORDS.account.noTokens)).toBeVisible();
    await page.getByLabel(WORDS.account.tokenName).fill("Nightly import");
    await page.getByRole("button", { name: WORDS.account.tokenNew }).click();
    const token =
      (await page
        .getByRole("status")
        .getByText(/^dateline_/)
        .textContent()) ?? "";
    await page.reload();
    await expect(page.getByText(/^dateline_/)).toHaveCount(0);
    const asProgram = { headers: { authorization: `Bearer ${token}` } };
    expect((await request.get(`${origin}/api/events`, asProgram)).status()).toBe(200);
    await page.getByRole("button", { name: "Revoke Nightly import" }).click();
    await expect(page.getByText(WORDS.account.noTokens)).toBeVisible();
    expect((await request.get(`${origin}/api/events`, asProgram)).status()).toBe(401);
  });

  test("whoever asks too often is told when to come back, whatever address they claim to have", async ({ request }) => {
    const statuses = await Promise.all(
      Array.from({ length: 13 }, (_, number) => statusOf(request, `${origin}/api/events`, `192.0.2.${number}`)),
    );
    expect(statuses).toContain(429);
    const answer = await request.get(`${origin}/api/events`);
    expect(answer.headers()["content-type"]).toBe("application/problem+json");
    expect(Number(answer.headers()["retry-after"])).toBeGreaterThan(0);
    expect((await request.get(`${origin}/api/health`)).status()).toBe(200);
  });

  const statusOf = async (request: APIRequestContext, address: string, claimed: string): Promise<number> =>
    (await request.get(address, { headers: { "x-forwarded-for": claimed } })).status();
});
