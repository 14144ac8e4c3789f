import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { expect } from "@playwright/test";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

/** A command that runs beside the test. */
export interface Running {
  readonly child: ChildProcess;
  /** All that it printed so far. */
  readonly output: () => string;
  readonly ended: Promise<number | null>;
}

/** Says where the server is. */
export const READY = /Dateline is ready: (http:\S+)/;

/** `npm start`, or another command of ours, with a data folder of its own on a free port. */
export function startProgram(
  folder: string,
  env: Readonly<Record<string, string>> = {},
  args: readonly string[] = ["lib/cli/start.mjs"],
): Running {
  const child = spawn(process.execPath, [...args], {
    cwd: ROOT,
    env: { ...process.env, PORT: "0", HOST: "127.0.0.1", DATABASE_URL: "", DATELINE_DATA: folder, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (chunk) => (output += String(chunk)));
  return { child, output: () => output, ended: once(child, "close").then(([code]) => code as number | null) };
}

/** Waits for a line; yields its first group. */
export async function untilPrinted({ output }: Running, line: RegExp, timeout: number): Promise<string> {
  await expect.poll(output, { timeout }).toMatch(line);
  return line.exec(output())?.[1] ?? "";
}
