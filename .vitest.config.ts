import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Their tests start databases and processes and take longest: they go first, so that none of them is left running alone at the end. */
const SLOW_ROOMS = /\/lib\/(?:access|cli|ingest|jobs|store)\//;

class SlowRoomsFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isSlow = ({ moduleId }: TestSpecification): boolean => SLOW_ROOMS.test(moduleId);
    return [...sorted.filter(isSlow), ...sorted.filter((file) => !isSlow(file))];
  }
}

/** Unit, property and store tests, each beside its code. End-to-end tests live in e2e/ and have their own runner. */
export default defineConfig({
  test: {
    include: ["lib/**/*.test.ts", "app/**/*.test.ts", "app/**/*.test.tsx"],
    // Vitest leaves a core to itself, which on two is half of the machine.
    maxWorkers: "100%",
    // Files share a worker's modules: rules, gazetteer and database are loaded once in each. What a file changes beyond itself it puts back.
    // A worker is a process, not a thread, because some tests measure their own processor time.
    pool: "forks",
    isolate: false,
    sequence: { sequencer: SlowRoomsFirst },
    testTimeout: 300_000,
    hookTimeout: 300_000,
    // An hour's slip between local time and UTC shows at once in a zone far from Greenwich.
    env: { TZ: "Asia/Almaty" },
  },
});
