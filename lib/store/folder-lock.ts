/**
 * One process per data folder. PGlite takes no lock of its own, and two processes writing one folder destroy it.
 *
 * Every process announces itself with a file whose *name* says who it is, and then looks who else is there. A file appears
 * whole or not at all, nobody ever removes the file of a living process, and of two that come at once at least one sees the
 * other: no order of events lets two in. What a killed process left behind is recognised by its process id and start time.
 */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  accessSync,
  constants,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

/** Who holds a folder. `place` is the machine or container: only within one does a process id mean anything. */
interface Holder {
  readonly place: string;
  readonly pid: number;
  /** As the system counts it; tells a process from a later one with the same id. */
  readonly started: string;
}

export interface FolderLock {
  /** Lets the folder go. Synchronous, so that it can run while a process exits. */
  readonly release: () => void;
}

const HEARTBEAT_MS = 5_000;
/** A holder elsewhere, whose process we cannot look at, counts as gone after six heartbeats that did not come. */
const SILENT_MS = 30_000;
/** Two that start at the same moment may both withdraw; each tries again after its own pause. */
const ATTEMPTS = 4;
const PAUSE_MS = 150;

const fileOf = ({ place, pid, started }: Holder): string => `${place}.${pid}.${started}`;

function parseFile(name: string): Holder | null {
  const [, place, pid, started] = /^([0-9a-f]+)\.(\d+)\.([0-9a-z]*)$/.exec(name) ?? [];
  return place && pid && started !== undefined ? { place, pid: Number(pid), started } : null;
}

/** Machine and process-id namespace: two containers on one machine count their processes apart. */
function placeHere(): string {
  let namespace = "";
  try {
    namespace = readlinkSync("/proc/self/ns/pid");
  } catch {
    // No Linux: one machine has one namespace.
  }
  return createHash("sha256").update(`${hostname()} ${namespace}`).digest("hex").slice(0, 12);
}

/** When a process of this machine started; null where there is no such process (or only what is left of a killed one), "" where the system does not say. */
function startOf(pid: number): string | null {
  if (!isRunning(pid)) return null;
  if (process.platform === "linux") return startFromProc(pid);
  try {
    const started = execFileSync("ps", ["-o", "lstart=", "-p", String(pid)], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    });
    return createHash("sha256").update(started.trim()).digest("hex").slice(0, 12);
  } catch {
    // No `ps` here: the process id alone has to do.
    return "";
  }
}

function startFromProc(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    // Fields count from 1; the second, the command in parentheses, may hold blanks. The third is the state, the 22nd the start.
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return fields[0] === "Z" ? null : (fields[19] ?? "");
  } catch {
    // Another user's process, where the system hides those.
    return "";
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

function isAlive(holder: Holder, here: string, file: string): boolean {
  if (holder.place !== here) return Date.now() - (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0) < SILENT_MS;
  const started = startOf(holder.pid);
  return started !== null && (started === "" || holder.started === "" || started === holder.started);
}

/** The first other living process that announced itself in the folder; files of dead ones are cleared away on the way. */
function livingOther(locks: string, own: string, here: string): Holder | null {
  for (const name of readdirSync(locks)) {
    const holder = name === own ? null : parseFile(name);
    if (!holder) continue;
    if (isAlive(holder, here, join(locks, name))) return holder;
    rmSync(join(locks, name), { force: true });
  }
  return null;
}

function refusal(folder: string, holder: Holder, here: string): Error {
  const who = holder.place === here ? `process ${holder.pid}` : `process ${holder.pid} of another machine or container`;
  return new Error(
    `The data folder ${folder} is in use by ${who}; stop it first, or set DATABASE_URL to a PostgreSQL server, which several processes can use at once.`,
  );
}

/** Takes `folder` for this process, or throws one sentence that names who has it. Created when missing; `locks` stands inside. */
export async function lockFolder(folder: string): Promise<FolderLock> {
  const locks = join(folder, "locks");
  makeFolder(locks);
  const here = placeHere();
  const self: Holder = { place: here, pid: process.pid, started: startOf(process.pid) ?? "" };
  const own = join(locks, fileOf(self));
  for (let attempt = 1; ; attempt += 1) {
    announce(own, () => refusal(folder, self, here));
    const other = livingOther(locks, fileOf(self), here);
    if (!other) return hold(own);
    rmSync(own, { force: true });
    if (attempt === ATTEMPTS) throw refusal(folder, other, here);
    await sleep(PAUSE_MS * (0.5 + Math.random()));
  }
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new Error(
      `The data folder cannot be written: ${folder} (${code}). Make it writable for this user, or set DATELINE_DATA to another.`,
      { cause: error },
    );
  }
}

function announce(own: string, taken: () => Error): void {
  try {
    writeFileSync(own, "", { flag: "wx" });
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === "EEXIST" ? taken() : error;
  }
}

function hold(own: string): FolderLock {
  const heartbeat = setInterval(() => beat(own), HEARTBEAT_MS);
  heartbeat.unref();
  const release = (): void => {
    clearInterval(heartbeat);
    process.off("exit", release);
    rmSync(own, { force: true });
  };
  process.on("exit", release);
  return { release };
}

function beat(own: string): void {
  const now = new Date();
  try {
    utimesSync(own, now, now);
  } catch (error) {
    // Somebody removed the data folder under a running server. The next question to the database tells them, with its cause.
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
  }
}
