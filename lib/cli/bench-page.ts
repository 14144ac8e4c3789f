import { createRequire } from "node:module";
import { type Browser, type BrowserContext, chromium, type Page } from "@playwright/test";
import { type BenchServer, serveMadeUp, serveSeeds } from "./bench-page-server.ts";
import { readTrace, TRACE_CATEGORIES } from "./bench-page-trace.ts";
import { ensureBrowser } from "./browser.mjs";
import { ensureBuilt, ROOT } from "./steps.mjs";

/** What a reader's browser needs for the page of one corpus; milliseconds, middle of the rounds. */
export interface PageFigure {
  readonly corpus: string;
  /** Compressed JavaScript that was fetched before the list was painted or by its document, and all of it, in kB. */
  readonly firstScriptsKb: number;
  readonly allScriptsKb: number;
  readonly largestPaintMs: number;
  readonly blockingMs: number;
  readonly layoutShift: number;
  /** From the navigation until a mark of the timeline can be chosen. */
  readonly usableMs: number;
  /** From the press of a finger on an event of the list until its source is painted. */
  readonly openMs: number;
  readonly panFrameMs: number;
  /** Most marks that the timeline drew at once. */
  readonly marks: number;
}

export interface PageFigures {
  readonly pages: readonly PageFigure[];
  /** The middle frame of a bare page of vis-timeline with `BARE_ITEMS` items, moved in the same way. */
  readonly barePanFrameMs: number;
  /** Why there is no page of made-up events. */
  readonly leftOut: string | null;
}

const ROUNDS = 5;
const SLOWDOWN = 4;
const BARE_ITEMS = 100;
const OPENED = 6;
const GOALS = {
  scriptsKb: 250,
  largestPaintMs: 1000,
  blockingMs: 150,
  layoutShift: 0.02,
  openMs: 100,
  pan: 1.2,
  marks: 150,
};
const SIZE = { width: 1400, height: 900 };
const TIMELINE = "#timeline";
const MARK = "#timeline [role=option]";

/** Measures the first page of the seeds and of so many made-up events in a Chromium that is slowed down four times. */
export async function benchPage(events: number): Promise<PageFigures> {
  await ensureBuilt(2); // standard output is for figures
  const browser = await chromium.launch({
    executablePath: ensureBrowser().path,
    args: ["--disable-background-networking", ...(process.getuid?.() === 0 ? ["--no-sandbox", "--disable-gpu"] : [])],
  });
  try {
    const seeds = await measured(browser, "seeds", await serveSeeds());
    const barePanFrameMs = await panFrameOfBarePage(browser);
    const served = await serveMadeUp(events);
    const many = served.ok ? [await measured(browser, `${events.toLocaleString("en")} events`, served.value)] : [];
    return { pages: [seeds, ...many], barePanFrameMs, leftOut: served.ok ? null : served.error };
  } finally {
    await browser.close();
  }
}

async function measured(browser: Browser, corpus: string, { origin, stop }: BenchServer): Promise<PageFigure> {
  try {
    await firstVisit(browser, origin); // once before it counts: the server's code is warm then
    const visits: Visit[] = [];
    for (let round = 0; round < ROUNDS; round += 1) visits.push(await firstVisit(browser, origin));
    const middle = (of: (visit: Visit) => number): number => median(visits.map(of));
    return {
      corpus,
      firstScriptsKb: middle(({ firstScriptsKb }) => firstScriptsKb),
      allScriptsKb: middle(({ allScriptsKb }) => allScriptsKb),
      largestPaintMs: middle(({ largestPaintMs }) => largestPaintMs),
      blockingMs: middle(({ blockingMs }) => blockingMs),
      layoutShift: middle(({ layoutShift }) => layoutShift),
      usableMs: middle(({ usableMs }) => usableMs),
      ...(await inUse(browser, origin)),
    };
  } finally {
    await stop();
  }
}

type Visit = Pick<
  PageFigure,
  "firstScriptsKb" | "allScriptsKb" | "largestPaintMs" | "blockingMs" | "layoutShift" | "usableMs"
>;

/** A browser that was never here. */
async function newContext(browser: Browser): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport: SIZE });
  await context.addInitScript("globalThis.__name = (named) => named"); // tsx writes calls of it into what is evaluated in the page
  return context;
}

/** The first page in a browser that was never here, on a processor slowed down. */
async function firstVisit(browser: Browser, origin: string): Promise<Visit> {
  const context = await newContext(browser);
  try {
    const page = await context.newPage();
    const client = await context.newCDPSession(page);
    await client.send("Network.enable");
    await client.send("Emulation.setCPUThrottlingRate", { rate: SLOWDOWN });
    const scripts = new Map<string, number>();
    client.on("Network.responseReceived", ({ requestId, type }) => {
      if (type === "Script") scripts.set(requestId, 0);
    });
    client.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
      if (scripts.has(requestId)) scripts.set(requestId, encodedDataLength / 1000);
    });
    const sum = (): number => [...scripts.values()].reduce((kb, each) => kb + each, 0);
    await browser.startTracing(page, { categories: TRACE_CATEGORIES });
    const start = performance.now();
    await page.goto(origin, { waitUntil: "load" });
    const firstScriptsKb = sum();
    await page.locator(MARK).first().waitFor({ state: "attached" });
    const usableMs = performance.now() - start;
    await page.waitForLoadState("networkidle");
    const trace = readTrace((await browser.stopTracing()).toString(), origin);
    return {
      ...trace,
      largestPaintMs: trace.largestPaintMs ?? Number.NaN,
      firstScriptsKb,
      allScriptsKb: sum(),
      usableMs,
    };
  } finally {
    await context.close();
  }
}

/** Opening events and moving through time, as fast as this machine is. */
async function inUse(browser: Browser, origin: string): Promise<Pick<PageFigure, "openMs" | "panFrameMs" | "marks">> {
  const context = await newContext(browser);
  try {
    const page = await context.newPage();
    await page.goto(origin, { waitUntil: "networkidle" });
    await page.locator(MARK).first().waitFor({ state: "attached" });
    const panFrameMs = await panFrame(page, TIMELINE);
    const marks = await mostMarks(page);
    return { panFrameMs, marks, openMs: await openMs(page) };
  } finally {
    await context.close();
  }
}

/** Middle time between two frames while a mouse drags what `selector` names, there and back. */
async function panFrame(page: Page, selector: string): Promise<number> {
  const box = await page.locator(selector).boundingBox();
  if (!box) throw new Error(`nothing to drag at ${selector}`);
  const y = box.y + Math.min(box.height, SIZE.height - box.y) - 30;
  await page.evaluate(() => {
    const frames: number[] = [];
    Object.assign(window, { frames });
    const note = (at: number): void => {
      frames.push(at);
      requestAnimationFrame(note);
    };
    requestAnimationFrame(note);
  });
  await page.mouse.move(box.x + box.width * 0.7, y);
  await page.mouse.down();
  const from = await page.evaluate(() => (window as unknown as { frames: number[] }).frames.length);
  for (const to of [0.3, 0.7, 0.3]) await page.mouse.move(box.x + box.width * to, y, { steps: 40 });
  const frames = await page.evaluate(() => (window as unknown as { frames: number[] }).frames);
  await page.mouse.up();
  const during = frames.slice(from);
  return median(during.slice(1).map((at, nth) => at - during[nth]!));
}

/** Most marks drawn at once, from the whole of time down to days. */
async function mostMarks(page: Page): Promise<number> {
  const counts: number[] = [];
  await page.locator(TIMELINE).focus();
  for (let zoom = 0; zoom < 12; zoom += 1) {
    counts.push(await page.locator(MARK).count());
    await page.keyboard.press("+");
    await page.waitForTimeout(300);
    await page.locator(`${TIMELINE}[aria-busy=false]`).waitFor();
  }
  return Math.max(...counts);
}

async function openMs(page: Page): Promise<number> {
  const times: number[] = [];
  const entries = page.locator("a[data-event]");
  for (let nth = 0; nth < Math.min(OPENED, await entries.count()); nth += 1) {
    const entry = entries.nth(nth);
    await entry.scrollIntoViewIfNeeded();
    const id = await entry.getAttribute("data-event");
    await page.evaluate((event) => {
      Object.assign(window, { opened: null });
      addEventListener(
        "pointerdown",
        () => {
          const start = performance.now();
          const look = (): void => {
            const pane = document.querySelector(".source-pane[aria-busy=false]");
            if (new URL(location.href).searchParams.get("event") !== event || !pane?.querySelector("blockquote"))
              return void requestAnimationFrame(look);
            Object.assign(window, { opened: performance.now() - start });
          };
          look();
        },
        { once: true },
      );
    }, id);
    await entry.click();
    const opened = await page.waitForFunction(() => (window as unknown as { opened: number | null }).opened);
    times.push((await opened.jsonValue()) ?? Number.NaN);
    await page.keyboard.press("Escape");
  }
  return median(times);
}

/** vis-timeline alone, with as many items as it can move smoothly. */
async function panFrameOfBarePage(browser: Browser): Promise<number> {
  const context = await newContext(browser);
  try {
    const page = await context.newPage();
    await page.setContent('<div id="bare"></div>');
    const require = createRequire(`${ROOT}/package.json`);
    await page.addScriptTag({ path: require.resolve("vis-timeline/standalone/umd/vis-timeline-graph2d.min.js") });
    await page.addStyleTag({ path: require.resolve("vis-timeline/styles/vis-timeline-graph2d.min.css") });
    await page.evaluate((count) => {
      const { Timeline } = (window as unknown as { vis: { Timeline: new (...args: unknown[]) => unknown } }).vis;
      const items = Array.from({ length: count }, (_, id) => ({
        id,
        content: `Event ${id} of somebody`,
        start: Date.UTC(2015, 0, 1) + ((id * 7919) % 3650) * 86_400_000,
      }));
      new Timeline(document.querySelector("#bare"), items, { start: "2015-01-01", end: "2025-01-01", height: 500 });
    }, BARE_ITEMS);
    await page.locator(".vis-item").first().waitFor();
    await page.waitForTimeout(500);
    return await panFrame(page, "#bare");
  } finally {
    await context.close();
  }
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** Prints a column per corpus; what misses its goal is marked. */
export function printPage({ pages, barePanFrameMs, leftOut }: PageFigures): void {
  const line = (name: string, cells: readonly string[]): void =>
    console.log(`${name.padEnd(46)}${cells.map((cell) => cell.padStart(20)).join("")}`);
  const row = (name: string, of: (page: PageFigure) => number, goal: number, unit: string, digits = 0): void =>
    line(
      `${name} (goal: ${goal} ${unit})`,
      pages.map((page) => `${of(page).toFixed(digits)}${of(page) <= goal ? "" : " MISSED"}`),
    );
  console.log(`\nThe first page, ${SLOWDOWN} times slowed down:`);
  line(
    "",
    pages.map(({ corpus }) => corpus),
  );
  row("Scripts until the page is loaded", (page) => page.firstScriptsKb, GOALS.scriptsKb, "kB");
  line(
    "Scripts with the timeline, kB",
    pages.map(({ allScriptsKb }) => allScriptsKb.toFixed(0)),
  );
  row("Largest paint", (page) => page.largestPaintMs, GOALS.largestPaintMs, "ms");
  row("Blocked", (page) => page.blockingMs, GOALS.blockingMs, "ms");
  row("Layout shift", (page) => page.layoutShift, GOALS.layoutShift, "", 3);
  line(
    "Timeline usable after, ms",
    pages.map(({ usableMs }) => usableMs.toFixed(0)),
  );
  console.log("In use, not slowed down:");
  row("Opening an event", (page) => page.openMs, GOALS.openMs, "ms");
  row(
    "Frame while dragging, beside bare vis-timeline",
    (page) => page.panFrameMs / barePanFrameMs,
    GOALS.pan,
    "times",
    2,
  );
  line(
    "Frame while dragging, ms",
    pages.map(({ panFrameMs }) => panFrameMs.toFixed(1)),
  );
  row("Marks at once", (page) => page.marks, GOALS.marks, "");
  if (leftOut !== null) console.log(`Made-up events are left out: ${leftOut}`);
}
