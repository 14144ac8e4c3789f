import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { afterEach, expect, test } from "vitest";

const ENDED_WITHIN_MS = 10_000;
const STEPS = new URL("./steps.mjs", import.meta.url).href;

let command: ChildProcess | null = null;

afterEach(() => void command?.kill("SIGKILL"));

/** A command that starts a program; what the program prints goes where the command prints. */
const starting = (program: string): string =>
  `import { startNode } from ${JSON.stringify(STEPS)};
   startNode(["-e", ${JSON.stringify(program)}]);`;

test.each([
  ["that hears of nothing", "console.log('here'); setInterval(() => {}, 1000)"],
  [
    "that ends when it is asked to",
    "process.on('SIGTERM', () => process.exit()); console.log('here'); setInterval(() => {}, 1000)",
  ],
])(
  "a program %s ends where the command that started it is killed",
  async (_, program) => {
    command = spawn(process.execPath, ["--input-type=module", "-e", starting(program)], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    expect(String(await once(command.stdout!, "data"))).toBe("here\n");
    const ended = once(command.stdout!, "close"); // not before the last who holds it is gone
    command.kill("SIGKILL");
    await ended;
  },
  ENDED_WITHIN_MS,
);
