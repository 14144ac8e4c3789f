/** Starts TypeScript programs in processes of their own, for tests that kill them. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";

export interface Child {
  readonly process: ChildProcess;
  /** All that it wrote so far. */
  readonly output: () => string;
  /** Resolves with its exit code, null where a signal ended it. */
  readonly ended: Promise<number | null>;
}

/** A child ends before an optimised database server would pay for being optimised. */
const SHORT_LIVED = "--liftoff-only";

/** Runs a file of this repository with Node and tsx. */
export function startChild(file: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): Child {
  const child = spawn(process.execPath, [SHORT_LIVED, "--import", "tsx", file, ...args], {
    env: { ...process.env, ...env },
    stdio: ["pipe", "pipe", "pipe"],
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (chunk: string) => (output += chunk));
  return { process: child, output: () => output, ended: once(child, "close").then(([code]) => code as number | null) };
}

/** Waits until a child has written some text. Throws where it ends before. */
export async function untilWritten(child: Child, text: string): Promise<void> {
  while (!child.output().includes(text)) {
    const { exitCode, signalCode } = child.process;
    if (exitCode !== null || signalCode !== null)
      throw new Error(`the child ended without "${text}": ${child.output()}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
