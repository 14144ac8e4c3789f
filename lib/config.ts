/** The environment, read once and checked; `.env.example` documents every variable for whoever runs the program. */
import { resolve } from "node:path";
import { z } from "zod";

/** What the environment decides. Paths are absolute. */
export interface Config {
  readonly host: string;
  readonly port: number;
  /** PostgreSQL 15 or later; null keeps the data in a folder of our own (PGlite). */
  readonly databaseUrl: string | null;
  /** A replica of `databaseUrl` that web servers ask what readers ask; null: everything is asked of the one server. */
  readonly replicaUrl: string | null;
  /** Folder of all that the program writes; unused with `databaseUrl`, created when missing. */
  readonly dataDir: string;
  /** Folder of the articles that `npm run seed` reads. */
  readonly seedsDir: string;
  /** Where readers find the program, without a path ("https://dateline.example.org"); null: wherever a request came to. */
  readonly publicUrl: string | null;
  /** Whether everybody may read, or only who signed in. */
  readonly reading: "open" | "closed";
  /** How many proxies of our own stand before the server: so many last entries of X-Forwarded-For are believed. */
  readonly proxies: number;
  readonly limits: Limits;
  /** Seals sessions, at least 32 characters; null: made on first use and kept in the store. */
  readonly sessionSecret: string | null;
  /** A program that sends it is an editor; at least 32 characters; null: only tokens that editors made. */
  readonly programToken: string | null;
  /** Where people sign in; null: editors come by links alone. */
  readonly oidc: OidcConfig | null;
}

/** What one address, or one editor, may ask within a minute. */
export interface Limits {
  readonly readsPerMinute: number;
  readonly writesPerMinute: number;
}

/** An OpenID Connect provider and who of its people may do what. Rules are "ann@example.org", "@example.org", "claim=value" or "*". */
export interface OidcConfig {
  readonly issuer: string;
  readonly clientId: string;
  /** null: a public client. */
  readonly clientSecret: string | null;
  readonly scope: string;
  readonly editors: readonly string[];
  readonly readers: readonly string[];
}

type Environment = Readonly<Record<string, string | undefined>>;
type Parsed = { readonly ok: true; readonly value: Config } | { readonly ok: false; readonly error: string };

const DEFAULTS = { host: "127.0.0.1", port: 3000, dataDir: ".data", seedsDir: "seeds" };
/** A timeline that is dragged asks for some tens of tiles a second, and an office shares one address. */
const DEFAULT_LIMITS: Limits = { readsPerMinute: 3000, writesPerMinute: 120 };
/** Groups need a scope of their own at many providers. */
const DEFAULT_SCOPE = "openid email profile";
const MAX_PROXIES = 10;
const MAX_PER_MINUTE = 1_000_000;
/** What iron-session asks for; a token of this length cannot be guessed either where it is random. */
const SECRET_LENGTH = 32;
const MAX_PORT = 65_535;

const expected = (what: string) => ({ error: (issue: { input?: unknown }) => `${what}, got "${shown(issue.input)}"` });

/** A value as a message may repeat it: a password in an address is none of a log's business. */
const shown = (value: unknown): string => String(value ?? "").replace(/(:\/\/[^:/@\s]*:)[^@\s]*@/, "$1***@");

const isPostgresUrl = (value: string): boolean => /^postgres(ql)?:\/\/\S+$/.test(value);

const postgresSchema = z
  .string()
  .refine(isPostgresUrl, expected('an address as in "postgres://user:password@host:5432/name"'));

const portSchema = z
  .string()
  .refine(
    (value) => /^\d{1,5}$/.test(value) && Number(value) <= MAX_PORT,
    expected(`a whole number from 0 to ${MAX_PORT}`),
  )
  .transform(Number);

const numberSchema = (least: number, most: number) =>
  z
    .string()
    .refine(
      (value) => /^\d{1,7}$/.test(value) && Number(value) >= least && Number(value) <= most,
      expected(`a whole number from ${least} to ${most}`),
    )
    .transform(Number);

/** A secret is not repeated in a message: only how long it is. */
const secretSchema = z.string().min(SECRET_LENGTH, {
  error: (issue) => `at least ${SECRET_LENGTH} characters, got ${String(issue.input).length}`,
});

/** A token as a header can carry it. */
const tokenSchema = secretSchema.regex(/^[\w.~+/=-]*$/, { error: "letters, digits and -._~+/= alone" });

const isLoopback = (host: string): boolean => /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(host);

/** https, or http on this very machine. */
function isIssuer(value: string): boolean {
  if (!URL.canParse(value)) return false;
  const { protocol, hostname } = new URL(value);
  return protocol === "https:" || (protocol === "http:" && isLoopback(hostname));
}

const isOrigin = (value: string): boolean =>
  /^https?:\/\//.test(value) && URL.canParse(value) && new URL(value).href === `${new URL(value).origin}/`;

const RULE = /^(?:\*|[^@\s=,]*@[^@\s=,]+|[^=,\s]+=[^=,]+)$/;

const rulesSchema = z
  .string()
  .transform((value) => value.split(",").map((rule) => rule.trim()))
  .refine(
    (rules) => rules.every((rule) => RULE.test(rule)),
    expected('addresses ("ann@example.org"), domains ("@example.org"), claims ("groups=press") or "*", with commas'),
  );

const pathSchema = z.string().refine((value) => !value.includes("\0"), expected("a path"));

const environmentSchema = z.object({
  HOST: z.string().regex(/^\S+$/, expected("a host name or address")).optional(),
  PORT: portSchema.optional(),
  DATABASE_URL: postgresSchema.optional(),
  DATABASE_REPLICA_URL: postgresSchema.optional(),
  DATELINE_DATA: pathSchema.optional(),
  DATELINE_SEEDS: pathSchema.optional(),
  DATELINE_URL: z
    .string()
    .refine(isOrigin, expected('an address without a path, as in "https://dateline.example.org"'))
    .transform((value) => new URL(value).origin)
    .optional(),
  DATELINE_READING: z.enum(["open", "closed"], expected('"open" or "closed"')).optional(),
  DATELINE_PROXIES: numberSchema(0, MAX_PROXIES).optional(),
  DATELINE_READS_PER_MINUTE: numberSchema(1, MAX_PER_MINUTE).optional(),
  DATELINE_WRITES_PER_MINUTE: numberSchema(1, MAX_PER_MINUTE).optional(),
  DATELINE_TOKEN: tokenSchema.optional(),
  SESSION_SECRET: secretSchema.optional(),
  OIDC_ISSUER: z.string().refine(isIssuer, expected('an address as in "https://id.example.org"')).optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
  OIDC_SCOPE: z
    .string()
    .refine((value) => value.split(" ").includes("openid"), expected('words of which one is "openid"'))
    .optional(),
  OIDC_EDITORS: rulesSchema.optional(),
  OIDC_READERS: rulesSchema.optional(),
});

type Checked = z.infer<typeof environmentSchema>;

/** Reads the variables of `.env.example`; an empty one counts as not set. The error names each wrong one, what was expected and what came. */
export function parseConfig(environment: Environment, cwd: string): Parsed {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value?.trim()));
  const parsed = environmentSchema.safeParse(given);
  if (!parsed.success) {
    const sentences = parsed.error.issues.map((issue) => `${issue.path.join(".")} must be ${issue.message}.`);
    return { ok: false, error: sentences.join(" ") };
  }
  const checked = parsed.data;
  if ((checked.OIDC_ISSUER === undefined) !== (checked.OIDC_CLIENT_ID === undefined))
    return { ok: false, error: "OIDC_ISSUER and OIDC_CLIENT_ID must be set together, got one of them." };
  if (checked.DATABASE_REPLICA_URL !== undefined && checked.DATABASE_URL === undefined)
    return { ok: false, error: "DATABASE_REPLICA_URL must be set together with DATABASE_URL, got it alone." };
  return { ok: true, value: configOf(checked, cwd) };
}

const configOf = (checked: Checked, cwd: string): Config => ({
  host: checked.HOST ?? DEFAULTS.host,
  port: checked.PORT ?? DEFAULTS.port,
  databaseUrl: checked.DATABASE_URL ?? null,
  replicaUrl: checked.DATABASE_REPLICA_URL ?? null,
  dataDir: resolve(cwd, checked.DATELINE_DATA ?? DEFAULTS.dataDir),
  seedsDir: resolve(cwd, checked.DATELINE_SEEDS ?? DEFAULTS.seedsDir),
  publicUrl: checked.DATELINE_URL ?? null,
  reading: checked.DATELINE_READING ?? "open",
  proxies: checked.DATELINE_PROXIES ?? 0,
  limits: {
    readsPerMinute: checked.DATELINE_READS_PER_MINUTE ?? DEFAULT_LIMITS.readsPerMinute,
    writesPerMinute: checked.DATELINE_WRITES_PER_MINUTE ?? DEFAULT_LIMITS.writesPerMinute,
  },
  sessionSecret: checked.SESSION_SECRET ?? null,
  programToken: checked.DATELINE_TOKEN ?? null,
  oidc: oidcOf(checked),
});

const oidcOf = (checked: Checked): OidcConfig | null =>
  checked.OIDC_ISSUER !== undefined && checked.OIDC_CLIENT_ID !== undefined
    ? {
        issuer: checked.OIDC_ISSUER,
        clientId: checked.OIDC_CLIENT_ID,
        clientSecret: checked.OIDC_CLIENT_SECRET ?? null,
        scope: checked.OIDC_SCOPE ?? DEFAULT_SCOPE,
        editors: checked.OIDC_EDITORS ?? [],
        readers: checked.OIDC_READERS ?? [],
      }
    : null;

let config: Config | null = null;

/** The configuration of this process, read on the first call. Throws an Error whose message is meant for whoever started it. */
export function readConfig(): Config {
  if (config) return config;
  const parsed = parseConfig(process.env, process.cwd());
  if (!parsed.ok) throw new Error(`The environment is wrong: ${parsed.error}`);
  config = parsed.value;
  return config;
}
