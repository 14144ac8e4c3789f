/** A PostgreSQL server for the length of a test run, where the machine has the programs for one. Never used by the program itself. */
import { type ChildProcess, execFileSync, spawn, spawnSync } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { fail, ok, type Result } from "#lib/model/result.ts";

export interface TemporaryPostgres {
  /** Makes an empty database and yields its address. */
  readonly createDatabase: () => Promise<string>;
  /** Where the server comes from, for a reader. */
  readonly source: string;
  /** Removes the databases made, and the server where it is ours. */
  readonly close: () => Promise<void>;
}

const OLDEST_VERSION = 15;
const START_WITHIN_MS = 30_000;
const USER = "dateline";

/**
 * The server of DATABASE_URL, of which only databases made here are touched, else one of our own in a temporary folder. The error
 * is a sentence that says why there is none.
 */
export async function openTemporaryPostgres(
  databaseUrl = process.env.DATABASE_URL,
): Promise<Result<TemporaryPostgres>> {
  if (databaseUrl) return openExisting(databaseUrl);
  const programs = findPrograms();
  if (!programs.ok) return programs;
  const account = findAccount();
  return account.ok ? startServer(programs.value, account.value) : account;
}

async function openExisting(databaseUrl: string): Promise<Result<TemporaryPostgres>> {
  try {
    await ask(databaseUrl, "select 1");
    return ok(serverAt(databaseUrl, "the server of DATABASE_URL", async () => undefined));
  } catch (error) {
    return fail(`the server of DATABASE_URL does not answer: ${(error as Error).message}`);
  }
}

/** Folder with `initdb` and `postgres`: of pg_config, else where distributions put them, newest first. */
function findPrograms(): Result<string> {
  const told = spawnSync("pg_config", ["--bindir"], { encoding: "utf8" }).stdout?.trim();
  const debian = "/usr/lib/postgresql";
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [
    told,
    ...versions.map((version) => join(debian, version, "bin")),
    "/usr/pgsql/bin",
    "/opt/homebrew/bin",
    "/usr/local/bin",
  ];
  const found = folders.find(
    (folder) => folder && existsSync(join(folder, "initdb")) && existsSync(join(folder, "postgres")),
  );
  if (!found)
    return fail("this machine has no PostgreSQL server programs (initdb, postgres), and DATABASE_URL is not set");
  const version = Number(/(\d+)/.exec(execFileSync(join(found, "postgres"), ["--version"], { encoding: "utf8" }))?.[1]);
  return version >= OLDEST_VERSION
    ? ok(found)
    : fail(`PostgreSQL here is ${version}, and ${OLDEST_VERSION} is the oldest supported`);
}

interface Account {
  readonly uid?: number;
  readonly gid?: number;
}

/** PostgreSQL refuses to run as root: then another account of the system runs it. */
function findAccount(): Result<Account> {
  if (process.getuid?.() !== 0) return ok({});
  for (const name of ["postgres", "nobody"]) {
    const [uid, gid] = ["-u", "-g"].map((flag) =>
      Number(spawnSync("id", [flag, name], { encoding: "utf8" }).stdout || Number.NaN),
    );
    if (Number.isInteger(uid) && Number.isInteger(gid)) return ok({ uid: uid!, gid: gid! });
  }
  return fail("PostgreSQL refuses to run as root, and there is no account postgres or nobody to run it as");
}

async function startServer(programs: string, account: Account): Promise<Result<TemporaryPostgres>> {
  // The path of a socket is limited to some hundred characters, so not below a long TMPDIR.
  const folder = mkdtempSync(join(existsSync("/tmp") ? "/tmp" : tmpdir(), "dateline-pg-"));
  if (account.uid !== undefined && account.gid !== undefined) chownSync(folder, account.uid, account.gid);
  const data = join(folder, "data");
  const made = initialise(programs, data, account);
  if (!made.ok) {
    rmSync(folder, { recursive: true, force: true });
    return made;
  }
  const settings = ["listen_addresses=", `unix_socket_directories=${folder}`, "fsync=off", "max_connections=50"];
  const server = spawn(join(programs, "postgres"), ["-D", data, ...settings.flatMap((setting) => ["-c", setting])], {
    ...account,
    cwd: folder,
    stdio: "ignore",
  });
  const stop = (): void => stopServer(server, folder);
  process.once("exit", stop);
  const url = `postgres://${USER}@localhost/postgres?host=${encodeURIComponent(folder)}`;
  if (!(await answers(url, server))) {
    stop();
    return fail(`the PostgreSQL server of ${programs} did not start within ${START_WITHIN_MS / 1000} seconds`);
  }
  const close = async (): Promise<void> => {
    process.off("exit", stop);
    const ended = new Promise((resolve) => server.once("close", resolve));
    server.kill("SIGINT");
    await ended;
    stop();
  };
  return ok(serverAt(url, programs, close));
}

/** Words sort as in a dictionary where the server can do that, so that a query that forgot `collate "C"` shows. */
function initialise(programs: string, data: string, account: Account): Result<null> {
  const basic = ["-D", data, "-U", USER, "--auth=trust", "--encoding=UTF8", "--no-sync"];
  const attempts = [
    [...basic, "--locale-provider=icu", "--icu-locale=en-US", "--locale=C.UTF-8"],
    [...basic, "--no-locale"],
  ];
  let complaint = "";
  for (const args of attempts) {
    rmSync(data, { recursive: true, force: true });
    const made = spawnSync(join(programs, "initdb"), args, { ...account, cwd: "/", encoding: "utf8" });
    if (made.status === 0) return ok(null);
    complaint = made.stderr?.trim() || String(made.error);
  }
  return fail(`initdb failed: ${complaint}`);
}

async function answers(url: string, server: ChildProcess): Promise<boolean> {
  const end = Date.now() + START_WITHIN_MS;
  while (Date.now() < end && server.exitCode === null) {
    try {
      await ask(url, "select 1");
      return true;
    } catch {
      await sleep(100);
    }
  }
  return false;
}

function stopServer(server: ChildProcess, folder: string): void {
  if (server.exitCode === null && server.signalCode === null) server.kill("SIGQUIT");
  rmSync(folder, { recursive: true, force: true });
}

function serverAt(url: string, source: string, stop: () => Promise<void>): TemporaryPostgres {
  const made: string[] = [];
  return {
    source,
    createDatabase: async () => {
      const name = `dateline_test_${process.pid}_${made.length}`;
      await ask(url, `create database ${name}`);
      made.push(name);
      const address = new URL(url);
      address.pathname = `/${name}`;
      return address.href;
    },
    close: async () => {
      for (const name of made) await ask(url, `drop database if exists ${name} with (force)`);
      await stop();
    },
  };
}

async function ask(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
