import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parseConfig } from "./config.ts";

test("an empty environment gives the defaults, paths absolute", () => {
  expect(parseConfig({ PORT: "", DATABASE_URL: "  " }, "/srv")).toEqual({
    ok: true,
    value: { host: "127.0.0.1", port: 3000, databaseUrl: null, dataDir: "/srv/.data", seedsDir: "/srv/seeds" },
  });
});

test("what is set is taken over", () => {
  const environment = {
    HOST: "0.0.0.0",
    PORT: "8080",
    DATABASE_URL: "postgresql://me@localhost/dateline?host=/run/postgresql",
    DATELINE_DATA: "/var/lib/dateline",
    DATELINE_SEEDS: "corpus",
  };
  expect(parseConfig(environment, "/srv")).toEqual({
    ok: true,
    value: {
      host: "0.0.0.0",
      port: 8080,
      databaseUrl: environment.DATABASE_URL,
      dataDir: "/var/lib/dateline",
      seedsDir: "/srv/corpus",
    },
  });
});

test.each([
  [{ PORT: "http" }, 'PORT must be a whole number from 0 to 65535, got "http".'],
  [{ PORT: "70000" }, 'PORT must be a whole number from 0 to 65535, got "70000".'],
  [{ HOST: "my host" }, 'HOST must be a host name or address, got "my host".'],
  [
    { DATABASE_URL: "mysql://me@localhost/x" },
    'DATABASE_URL must be an address as in "postgres://user:password@host:5432/name", got "mysql://me@localhost/x".',
  ],
  [
    { DATABASE_URL: "mysql://me:secret@localhost/x" },
    'DATABASE_URL must be an address as in "postgres://user:password@host:5432/name", got "mysql://me:***@localhost/x".',
  ],
])("%j is refused with what was expected and what came", (environment, error) => {
  expect(parseConfig(environment, "/srv")).toEqual({ ok: false, error });
});

test("several wrong values are told at once", () => {
  const parsed = parseConfig({ PORT: "x", HOST: "a b" }, "/srv");
  expect(parsed.ok ? "" : parsed.error).toMatch(/HOST must .*PORT must /);
});

test(".env.example names every variable", () => {
  const example = readFileSync(".env.example", "utf8");
  const named = [...example.matchAll(/^#? ?([A-Z_]+)=/gm)].map(([, name]) => name).sort();
  expect(named).toEqual(["DATABASE_URL", "DATELINE_DATA", "DATELINE_SEEDS", "HOST", "PORT"]);
});
