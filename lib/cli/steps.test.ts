import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { checkNode, hashOfSources, isInstalled } from "./steps.mjs";

let root = "";

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "dateline-steps-"));
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(file: string, content: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), content);
}

describe("the oldest Node", () => {
  test.each(["18.20.4", "20.8.1", "19.9.0"])("%s is refused with one sentence", (version) => {
    expect(() => checkNode(version)).toThrow(`Dateline needs Node 20.9 or newer, and this is Node ${version}`);
  });

  test.each(["20.9.0", "20.20.2", "21.0.0", "22.12.0", "24.1.0"])("%s is accepted", (version) => {
    expect(() => checkNode(version)).not.toThrow();
  });
});

describe("installed is", () => {
  const LOCK = {
    "": { version: "0.1.0" },
    "node_modules/next": { version: "16.4.6" },
    "node_modules/vitest": { version: "4.1.12", dev: true },
    "node_modules/@next/swc-darwin-arm64": { version: "16.4.6", optional: true },
  };
  const install = (packages: Record<string, { version: string }>): void => {
    write("package-lock.json", JSON.stringify({ packages: LOCK }));
    write("node_modules/.package-lock.json", JSON.stringify({ packages }));
  };

  test("what has every package at the version of the lockfile, save those for other machines", () => {
    install({ "node_modules/next": { version: "16.4.6" }, "node_modules/vitest": { version: "4.1.12" } });
    expect(isInstalled(true, root)).toBe(true);
  });

  test("not what has another version of one", () => {
    install({ "node_modules/next": { version: "16.4.5" }, "node_modules/vitest": { version: "4.1.12" } });
    expect(isInstalled(true, root)).toBe(false);
  });

  test("what lacks only the developers' packages, to run and not to test", () => {
    install({ "node_modules/next": { version: "16.4.6" } });
    expect(isInstalled(false, root)).toBe(true);
    expect(isInstalled(true, root)).toBe(false);
  });

  test("not a fresh clone, nor a folder whose installation was broken off", () => {
    write("package-lock.json", JSON.stringify({ packages: LOCK }));
    expect(isInstalled(false, root)).toBe(false);
    write("node_modules/next/package.json", "{}");
    expect(isInstalled(false, root)).toBe(false);
  });
});

describe("the hash of the sources", () => {
  beforeEach(() => {
    write("app/page.tsx", "one");
    write("lib/edtf/value.ts", "two");
    write("package-lock.json", "{}");
  });

  test.each([
    ["a page changes", "app/page.tsx", "other"],
    ["a file comes", "lib/edtf/more.ts", ""],
    ["a dependency changes", "package-lock.json", "{ }"],
    ["a setting comes", "next.config.js", ""],
    ["what runs before every page comes", "proxy.ts", ""],
  ])("changes where %s", (_, file, content) => {
    const before = hashOfSources(root);
    write(file, content);
    expect(hashOfSources(root)).not.toBe(before);
  });

  test.each(["lib/edtf/value.test.ts", "app/README.md", "lib/cli/seed.ts", "seeds/new.txt"])(
    "stays where only %s changes, of which no page is made",
    (file) => {
      const before = hashOfSources(root);
      write(file, "new");
      expect(hashOfSources(root)).toBe(before);
    },
  );

  test("stays where a file is written anew as it was", () => {
    const before = hashOfSources(root);
    write("app/page.tsx", "one");
    expect(hashOfSources(root)).toBe(before);
  });
});
