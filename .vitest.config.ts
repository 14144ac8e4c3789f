import { defineConfig } from "vitest/config";

/** Unit, property and store tests, each beside its code. End-to-end tests live in e2e/ and have their own runner. */
export default defineConfig({
  test: {
    include: ["lib/**/*.test.ts", "app/**/*.test.ts", "app/**/*.test.tsx"],
    // Vitest leaves a core to itself, which on two is half of the machine.
    maxWorkers: "100%",
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // An hour's slip between local time and UTC shows at once in a zone far from Greenwich.
    env: { TZ: "Asia/Almaty" },
  },
});
