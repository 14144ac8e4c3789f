/** The environment, read once and checked; `.env.example` documents every variable for whoever runs the program. */
import { resolve } from "node:path";
import { z } from "zod";

/** What the environment decides. Paths are absolute. */
export interface Config {
  readonly host: string;
  readonly port: number;
  /** PostgreSQL 15 or later; null keeps the data in a folder of our own (PGlite). */
  readonly databaseUrl: string | null;
  /** Folder of all that the program writes; unused with `databaseUrl`, created when missing. */
  readonly dataDir: string;
  /** Folder of the articles that `npm run seed` reads. */
  readonly seedsDir: string;
}

type Environment = Readonly<Record<string, string | undefined>>;
type Parsed = { readonly ok: true; readonly value: Config } | { readonly ok: false; readonly error: string };

const DEFAULTS = { host: "127.0.0.1", port: 3000, dataDir: ".data", seedsDir: "seeds" };
const MAX_PORT = 65_535;

const expected = (what: string) => ({ error: (issue: { input?: unknown }) => `${what}, got "${shown(issue.input)}"` });

/** A value as a message may repeat it: a password in an address is none of a log's business. */
const shown = (value: unknown): string => String(value ?? "").replace(/(:\/\/[^:/@\s]*:)[^@\s]*@/, "$1***@");

const isPostgresUrl = (value: string): boolean => /^postgres(ql)?:\/\/\S+$/.test(value);

const portSchema = z
  .string()
  .refine(
    (value) => /^\d{1,5}$/.test(value) && Number(value) <= MAX_PORT,
    expected(`a whole number from 0 to ${MAX_PORT}`),
  )
  .transform(Number);

const pathSchema = z.string().refine((value) => !value.includes("\0"), expected("a path"));

const environmentSchema = z.object({
  HOST: z.string().regex(/^\S+$/, expected("a host name or address")).optional(),
  PORT: portSchema.optional(),
  DATABASE_URL: z
    .string()
    .refine(isPostgresUrl, expected('an address as in "postgres://user:password@host:5432/name"'))
    .optional(),
  DATELINE_DATA: pathSchema.optional(),
  DATELINE_SEEDS: pathSchema.optional(),
});

/** Reads the variables of `.env.example`; an empty one counts as not set. The error names each wrong one, what was expected and what came. */
export function parseConfig(environment: Environment, cwd: string): Parsed {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value?.trim()));
  const parsed = environmentSchema.safeParse(given);
  if (!parsed.success) {
    const sentences = parsed.error.issues.map((issue) => `${issue.path.join(".")} must be ${issue.message}.`);
    return { ok: false, error: sentences.join(" ") };
  }
  const { HOST, PORT, DATABASE_URL, DATELINE_DATA, DATELINE_SEEDS } = parsed.data;
  return {
    ok: true,
    value: {
      host: HOST ?? DEFAULTS.host,
      port: PORT ?? DEFAULTS.port,
      databaseUrl: DATABASE_URL ?? null,
      dataDir: resolve(cwd, DATELINE_DATA ?? DEFAULTS.dataDir),
      seedsDir: resolve(cwd, DATELINE_SEEDS ?? DEFAULTS.seedsDir),
    },
  };
}

let config: Config | null = null;

/** The configuration of this process, read on the first call. Throws an Error whose message is meant for whoever started it. */
export function readConfig(): Config {
  if (config) return config;
  const parsed = parseConfig(process.env, process.cwd());
  if (!parsed.ok) throw new Error(`The environment is wrong: ${parsed.error}`);
  config = parsed.value;
  return config;
}
