import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fail, ok, type Result } from "#lib/model/result.ts";
import { openPostgres } from "#lib/store/postgres.ts";
import { openTemporaryPostgres } from "#lib/store/temporary-postgres.ts";
import { fillStore } from "./bench-events.ts";
import { programOf, ROOT, runNode } from "./steps.mjs";

/** The site as it is served to readers, on data of its own. */
export interface BenchServer {
  /** `http://127.0.0.1:…`, without a slash at its end. */
  readonly origin: string;
  readonly stop: () => Promise<void>;
}

const READY_WITHIN_MS = 60_000;
const ASK_EVERY_MS = 200;

/** Serves the articles of `seeds/`. */
export async function serveSeeds(): Promise<BenchServer> {
  const folder = mkdtempSync(join(tmpdir(), "dateline-bench-page-"));
  const environment = { DATELINE_DATA: folder, DATABASE_URL: "" };
  if ((await runNode(["--import", "tsx", "lib/cli/seed.ts"], environment)) !== 0)
    throw new Error("the seeds could not be read in: see the lines above");
  const server = await serve(environment);
  return {
    ...server,
    stop: async () => {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Serves so many made-up events from a PostgreSQL of its own; the error says why there is none. */
export async function serveMadeUp(events: number): Promise<Result<BenchServer>> {
  const postgres = await openTemporaryPostgres();
  if (!postgres.ok) return fail(postgres.error);
  const address = await postgres.value.createDatabase();
  const store = await openPostgres(address);
  await fillStore(store, events, (done) => console.error(`page: ${done} of ${events} events made`));
  await store.close();
  const server = await serve({ DATABASE_URL: address });
  return ok({
    ...server,
    stop: async () => {
      await server.stop();
      await postgres.value.close();
    },
  });
}

async function serve(environment: Readonly<Record<string, string>>): Promise<BenchServer> {
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const child = spawn(process.execPath, [programOf("next"), "start", "-H", "127.0.0.1", "-p", String(port)], {
    cwd: ROOT,
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1", DATELINE_READS_PER_MINUTE: "100000", ...environment },
    stdio: ["ignore", "ignore", "inherit"],
  });
  const stop = async (): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill("SIGTERM");
    await once(child, "close");
  };
  for (const end = Date.now() + READY_WITHIN_MS; Date.now() < end; await sleep(ASK_EVERY_MS)) {
    const answer = await fetch(`${origin}/api/health`).catch(() => null);
    if (answer?.ok) return { origin, stop };
  }
  await stop();
  throw new Error(`the server did not answer within ${READY_WITHIN_MS / 1000} seconds`);
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const address = probe.address();
  probe.close();
  await once(probe, "close");
  return typeof address === "object" && address ? address.port : 0;
}
