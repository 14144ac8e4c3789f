import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Store } from "#lib/store/database.ts";
import { openPglite } from "#lib/store/pglite.ts";
import { openPostgres } from "#lib/store/postgres.ts";
import { forget } from "#lib/store/remembered.ts";
import { openTemporaryPostgres } from "#lib/store/temporary-postgres.ts";
import type { Filter } from "#lib/wire/view.ts";
import { processorClock } from "./bench-clock.ts";
import { fillStore } from "./bench-events.ts";
import { type Ask, FILTERS, QUESTIONS } from "./bench-questions.ts";

/** One question of one engine about so many events: milliseconds, and p95 beside that of the smallest archive. */
export interface StoreFigure {
  readonly engine: string;
  readonly events: number;
  readonly question: string;
  readonly filter: string;
  readonly p50Ms: number;
  readonly p95Ms: number;
  /** Processor time of one asking, the middle of all: what a quiet machine would need. Null where it cannot be told. */
  readonly processorMs: number | null;
}

export interface StoreFigures {
  readonly figures: readonly StoreFigure[];
  readonly memory: readonly { readonly engine: string; readonly events: number; readonly residentMb: number }[];
  readonly fillSeconds: readonly { readonly engine: string; readonly events: number; readonly seconds: number }[];
}

const ROUNDS = 21;
const GOAL = { growth: 3, p95Ms: 50 };

const quantile = (sorted: readonly number[], part: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))]!;

async function measure(
  store: Store,
  ask: Ask,
  filter: Filter,
): Promise<Pick<StoreFigure, "p50Ms" | "p95Ms" | "processorMs">> {
  const times: number[] = [];
  const work: number[] = [];
  const clock = await processorClock(store);
  for (let nth = 0; nth <= ROUNDS; nth += 1) {
    forget(store); // what is measured is the question, not the memory of its answer
    const [start, workStart] = [performance.now(), clock?.() ?? 0];
    await ask(store, filter, nth);
    if (nth === 0) continue; // once before it counts: plans and code are warm then
    times.push(performance.now() - start);
    work.push((clock?.() ?? 0) - workStart);
  }
  for (const each of [times, work]) each.sort((a, b) => a - b);
  return { p50Ms: quantile(times, 0.5), p95Ms: quantile(times, 0.95), processorMs: clock && quantile(work, 0.5) };
}

interface Engine {
  readonly name: string;
  readonly open: () => Promise<Store>;
  /** What a process of its own has resident, in MB, that opens what was opened last and answers; null where a server of its own does. */
  readonly residentMb: () => number | null;
  readonly close: () => Promise<void>;
}

async function engines(): Promise<readonly Engine[]> {
  const postgres = await openTemporaryPostgres();
  if (!postgres.ok) console.error(`PostgreSQL is left out: ${postgres.error}`);
  return [
    ...(postgres.ok
      ? [
          {
            name: "PostgreSQL",
            open: async () => openPostgres(await postgres.value.createDatabase()),
            residentMb: () => null,
            close: postgres.value.close,
          },
        ]
      : []),
    pgliteInFolder(),
  ];
}

/** As the program has it: a folder. */
function pgliteInFolder(): Engine {
  const folders: string[] = [];
  return {
    name: "PGlite",
    open: () => {
      const folder = mkdtempSync(join(tmpdir(), "dateline-bench-"));
      folders.push(folder);
      return openPglite(folder);
    },
    residentMb: () => {
      const program = join(import.meta.dirname, "bench-memory.ts");
      return Number(
        execFileSync(process.execPath, ["--import", "tsx", program, folders.at(-1)!], { encoding: "utf8" }),
      );
    },
    close: async () => {
      for (const folder of folders) rmSync(folder, { recursive: true, force: true });
    },
  };
}

interface Size {
  readonly engine: string;
  readonly events: number;
}

/**
 * Asks the store's questions about made-up archives of these sizes, of every filter. `mostEmbedded` leaves PGlite out of larger ones.
 * What it finds on the way goes to standard error.
 */
export async function benchStore(sizes: readonly number[], mostEmbedded: number): Promise<StoreFigures> {
  const figures: StoreFigure[] = [];
  const memory: (Size & { residentMb: number })[] = [];
  const fillSeconds: (Size & { seconds: number })[] = [];
  for (const { name, open, residentMb, close } of await engines()) {
    for (const events of sizes.filter((size) => name !== "PGlite" || size <= mostEmbedded)) {
      const store = await open();
      const start = performance.now();
      await fillStore(store, events, (done) => console.error(`${name}: ${done} of ${events} events`));
      const size = { engine: name, events };
      fillSeconds.push({ ...size, seconds: (performance.now() - start) / 1000 });
      for (const [question, ask] of Object.entries(QUESTIONS))
        for (const [filter, asked] of Object.entries(FILTERS))
          figures.push({ ...size, question, filter, ...(await measure(store, ask, asked)) });
      await store.close();
      const resident = residentMb();
      if (resident !== null) memory.push({ ...size, residentMb: resident });
    }
    await close();
  }
  return { figures, memory, fillSeconds };
}

/** Prints the figures as a table, a line for each question and filter: p50, p95 and processor time by size; misses of the goals are marked. */
export function printStore({ figures, memory, fillSeconds }: StoreFigures): void {
  for (const engine of new Set(figures.map((figure) => figure.engine)))
    printEngine(
      engine,
      figures.filter((figure) => figure.engine === engine),
    );
  for (const { engine, events, residentMb } of memory)
    console.log(`${engine}, ${events.toLocaleString("en")} events: a server has ${residentMb.toFixed(0)} MB resident`);
  for (const { engine, events, seconds } of fillSeconds)
    console.log(`${engine}, ${events.toLocaleString("en")} events: made and counted in ${seconds.toFixed(0)} s`);
}

function printEngine(engine: string, own: readonly StoreFigure[]): void {
  const sizes = [...new Set(own.map(({ events }) => events))];
  const heads = sizes.map((size) => size.toLocaleString("en").padStart(24)).join("");
  console.log(`\n${engine}: milliseconds, p50 / p95 (processor), first asking`);
  console.log(`${"question".padEnd(26)}${"filter".padEnd(14)}${heads}  growth of p95`);
  for (const { question, filter } of own.filter(({ events }) => events === sizes[0])) {
    const row = own.filter((figure) => figure.question === question && figure.filter === filter);
    const cells = row.map(({ p50Ms, p95Ms, processorMs }) =>
      `${p50Ms.toFixed(1)} / ${p95Ms.toFixed(1)} (${processorMs?.toFixed(1) ?? "?"})`.padStart(24),
    );
    console.log(`${question.padEnd(26)}${filter.padEnd(14)}${cells.join("")}  ${verdictOf(row)}`);
  }
}

function verdictOf(row: readonly StoreFigure[]): string {
  const growth = row.at(-1)!.p95Ms / row[0]!.p95Ms;
  const misses = [
    ...(row.at(-1)!.p95Ms > GOAL.p95Ms ? [`above ${GOAL.p95Ms} ms`] : []),
    ...(growth > GOAL.growth ? [`above x${GOAL.growth}`] : []),
  ];
  return [`x${growth.toFixed(1)}`, ...misses].join(", ");
}
