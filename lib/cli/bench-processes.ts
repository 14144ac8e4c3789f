import { readdirSync, readFileSync } from "node:fs";
import { cpus } from "node:os";

/** Linux tells processor time in hundredths of a second, whatever the kernel counts in. */
const MS_PER_TICK = 10;

interface Process {
  readonly pid: number;
  readonly parent: number;
  /** Its own, and that of the children that it saw end. */
  readonly ms: number;
}

function readProcess(pid: number): Process | null {
  try {
    // "pid (name) state ppid …": a name may hold blanks and brackets.
    const text = readFileSync(`/proc/${pid}/stat`, "utf8");
    const fields = text.slice(text.lastIndexOf(")") + 2).split(" ");
    const ticks = fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0);
    return { pid, parent: Number(fields[1]), ms: ticks * MS_PER_TICK };
  } catch {
    return null; // ended meanwhile
  }
}

function allProcesses(): readonly Process[] {
  try {
    return readdirSync("/proc").flatMap((name) => (/^\d+$/.test(name) ? (readProcess(Number(name)) ?? []) : []));
  } catch {
    return [];
  }
}

/** Processor time in ms that a process and all that it started have used so far; 0 where the system does not say. */
export function processTimeMs(pid: number): number {
  const processes = allProcesses();
  const sumOf = (own: Process): number =>
    processes.filter(({ parent }) => parent === own.pid).reduce((sum, child) => sum + sumOf(child), own.ms);
  const root = processes.find((each) => each.pid === pid);
  return root ? sumOf(root) : 0;
}

/** Processor time in ms that all programs of the machine together have used so far. */
export const machineTimeMs = (): number =>
  cpus().reduce((sum, { times: { user, nice, sys, irq } }) => sum + user + nice + sys + irq, 0);

/** The process that started another; 0 where the system does not say. */
export const parentOf = (pid: number): number => readProcess(pid)?.parent ?? 0;
