import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parseConfig } from "./config.ts";

/** What holds where nothing is set. */
const DEFAULTS = {
  replicaUrl: null,
  publicUrl: null,
  reading: "open",
  proxies: 0,
  limits: { readsPerMinute: 3000, writesPerMinute: 120 },
  sessionSecret: null,
  programToken: null,
  oidc: null,
};

test("an empty environment gives the defaults, paths absolute", () => {
  expect(parseConfig({ PORT: "", DATABASE_URL: "  " }, "/srv")).toEqual({
    ok: true,
    value: {
      ...DEFAULTS,
      host: "127.0.0.1",
      port: 3000,
      databaseUrl: null,
      dataDir: "/srv/.data",
      seedsDir: "/srv/seeds",
    },
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
      ...DEFAULTS,
      host: "0.0.0.0",
      port: 8080,
      databaseUrl: environment.DATABASE_URL,
      dataDir: "/var/lib/dateline",
      seedsDir: "/srv/corpus",
    },
  });
});

test("who may read and write is taken over, each rule by itself", () => {
  const secret = "0123456789abcdef0123456789abcdef";
  const parsed = parseConfig(
    {
      DATELINE_URL: "https://dateline.example.org/",
      DATELINE_READING: "closed",
      DATELINE_PROXIES: "1",
      DATELINE_READS_PER_MINUTE: "60",
      DATELINE_TOKEN: secret,
      SESSION_SECRET: secret,
      OIDC_ISSUER: "https://id.example.org/realms/news",
      OIDC_CLIENT_ID: "dateline",
      OIDC_EDITORS: "ann@example.org, groups=press desk",
      OIDC_READERS: "@example.org",
    },
    "/srv",
  );
  expect(parsed).toMatchObject({
    ok: true,
    value: {
      publicUrl: "https://dateline.example.org",
      reading: "closed",
      proxies: 1,
      limits: { readsPerMinute: 60, writesPerMinute: 120 },
      sessionSecret: secret,
      programToken: secret,
      oidc: {
        issuer: "https://id.example.org/realms/news",
        clientId: "dateline",
        clientSecret: null,
        scope: "openid email profile",
        editors: ["ann@example.org", "groups=press desk"],
        readers: ["@example.org"],
      },
    },
  });
});

test.each([
  [{ DATELINE_READING: "shut" }, 'DATELINE_READING must be "open" or "closed", got "shut".'],
  [{ DATELINE_PROXIES: "-1" }, 'DATELINE_PROXIES must be a whole number from 0 to 10, got "-1".'],
  [{ DATELINE_TOKEN: `${"x".repeat(32)} y` }, "DATELINE_TOKEN must be letters, digits and -._~+/= alone."],
  [{ SESSION_SECRET: "hunter2" }, "SESSION_SECRET must be at least 32 characters, got 7."],
  [
    { DATELINE_URL: "https://example.org/dateline" },
    'DATELINE_URL must be an address without a path, as in "https://dateline.example.org", got "https://example.org/dateline".',
  ],
  [
    { OIDC_ISSUER: "http://id.example.org", OIDC_CLIENT_ID: "x" },
    'OIDC_ISSUER must be an address as in "https://id.example.org", got "http://id.example.org".',
  ],
  [
    { DATABASE_REPLICA_URL: "postgres://me@replica/dateline" },
    "DATABASE_REPLICA_URL must be set together with DATABASE_URL, got it alone.",
  ],
  [{ OIDC_ISSUER: "https://id.example.org" }, "OIDC_ISSUER and OIDC_CLIENT_ID must be set together, got one of them."],
  [
    { OIDC_EDITORS: "ann" },
    'OIDC_EDITORS must be addresses ("ann@example.org"), domains ("@example.org"), claims ("groups=press") or "*", with commas, got "ann".',
  ],
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
  expect(named).toEqual([
    "DATABASE_REPLICA_URL",
    "DATABASE_URL",
    "DATELINE_DATA",
    "DATELINE_PROXIES",
    "DATELINE_READING",
    "DATELINE_READS_PER_MINUTE",
    "DATELINE_SEEDS",
    "DATELINE_TOKEN",
    "DATELINE_URL",
    "DATELINE_WRITES_PER_MINUTE",
    "HOST",
    "OIDC_CLIENT_ID",
    "OIDC_CLIENT_SECRET",
    "OIDC_EDITORS",
    "OIDC_ISSUER",
    "OIDC_READERS",
    "OIDC_SCOPE",
    "PORT",
    "SESSION_SECRET",
  ]);
});
