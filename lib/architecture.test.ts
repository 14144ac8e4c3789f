// The import rules of this repository, as a test. Data flows down this table; nothing flows back up.
// A room may import itself, npm packages, and the rooms listed. "lang/pack" means that one file only.
import { readdirSync, readFileSync } from "node:fs";
import { dirname, posix, relative, resolve } from "node:path";
import { expect, test } from "vitest";

const ROOT = resolve(import.meta.dirname, "..");
const VALUES = ["model", "edtf"];
/** Safe in a browser: pure, no Node API, no secrets. */
const SHARED = [...VALUES, "tiles", "wire"];
const RULES: Readonly<Record<string, readonly string[]>> = {
  model: [],
  edtf: ["model"],
  config: [],
  lang: VALUES,
  scan: [],
  text: [...VALUES, "lang/pack", "scan"],
  timex: [...VALUES, "lang/pack", "scan"],
  actors: [...VALUES, "lang/pack", "scan"],
  events: [...VALUES, "lang/pack", "scan"],
  merge: VALUES,
  corrections: VALUES,
  tiles: VALUES,
  wire: [...VALUES, "tiles"],
  export: [...VALUES, "wire"],
  picture: [...VALUES, "tiles", "wire"],
  raster: [],
  pipeline: [...VALUES, "lang", "text", "timex", "actors", "events", "merge"],
  store: [...SHARED, "config", "actors/spellings", "actors/gazetteer"],
  access: ["model", "config", "store", "wire"],
  intake: [...VALUES, "pipeline/article", "pipeline/text-problem"],
  ingest: [...VALUES, "config", "merge", "corrections", "pipeline", "store", "wire", "intake"],
  jobs: [...SHARED, "config", "pipeline", "store", "ingest", "intake/index"],
  evaluate: VALUES,
  cli: [...SHARED, "evaluate", "config", "lang", "merge", "pipeline", "store", "access", "ingest", "intake", "jobs"],
  app: [
    ...SHARED,
    "export",
    "actors/profile",
    "picture",
    "raster/index",
    "config",
    "store/index",
    "ingest/index",
    "access/index",
    "intake/index",
    "jobs/index",
    "jobs/work-in-server",
  ],
  view: SHARED,
};
/** Rooms that may touch Node, the clock, the environment or the network. */
const EDGES: ReadonlySet<string> = new Set([
  "store",
  "access",
  "config",
  "cli",
  "intake",
  "ingest",
  "jobs",
  "raster",
  "app",
]);
const IMPURE = /\bDate\.now\(|\bnew Date\(\)|\bprocess\.|\bfetch\(|["']node:/;

/** What Next wants beside the folder app. */
const BESIDE_APP = ["proxy.ts", "instrumentation.ts", "instrumentation-node.ts", "instrumentation-client.ts"];
const sources = ["lib", "app"]
  .flatMap((top) =>
    readdirSync(resolve(ROOT, top), { recursive: true, encoding: "utf8" })
      .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))
      .map((file) => posix.join(top, file.replaceAll("\\", "/"))),
  )
  .concat(BESIDE_APP);

const codeOf = (file: string): string => readFileSync(resolve(ROOT, file), "utf8");
const isView = (file: string, code: string): boolean =>
  /^app\/(.*\/)?_/.test(file) || /^["']use client["']/m.test(code);

function roomOf(file: string, code: string): string {
  if (file.startsWith("app/") || BESIDE_APP.includes(file)) return isView(file, code) ? "view" : "app";
  return file.split("/")[1]!.replace(/\.ts$/, "");
}

function targetOf(file: string, specifier: string): string {
  const path = specifier.startsWith("#") ? specifier.slice(1) : relative(ROOT, resolve(ROOT, dirname(file), specifier));
  return path.replaceAll("\\", "/");
}

function isAllowed(room: string, target: string): boolean {
  const bare = target.replace(/\.(tsx?|js|css|json)$/, "");
  if (bare.startsWith("app/") || BESIDE_APP.includes(target)) return room === "app" || room === "view";
  if (!bare.startsWith("lib/")) return false;
  const [, other = "", inner = ""] = bare.split("/");
  const allowed = RULES[room] ?? [];
  return other === room || allowed.includes(other) || allowed.includes(`${other}/${inner}`);
}

function violations(file: string): readonly string[] {
  const code = codeOf(file);
  const room = roomOf(file, code);
  if (!RULES[room]) return [`${file}: room "${room}" is not in RULES`];
  const targets = [...code.matchAll(/(?:from|import)\s*\(?\s*["']([#.][^"']*)["']/g)].map(([, specifier]) =>
    targetOf(file, specifier!),
  );
  return targets.filter((target) => !isAllowed(room, target)).map((target) => `${file} -> ${target}`);
}

test("every import follows the room rules", () => {
  expect(sources.flatMap(violations)).toEqual([]);
});

test("no language folder imports another", () => {
  const crossings = sources
    .filter((file) => /^lib\/lang\/[a-z]{2}\//.test(file))
    .flatMap((file) =>
      [...codeOf(file).matchAll(/from\s*["']([#.][^"']*)["']/g)]
        .map(([, specifier]) => targetOf(file, specifier!))
        .filter((target) => /^lib\/lang\/[a-z]{2}\//.test(target) && target.split("/")[2] !== file.split("/")[2])
        .map((target) => `${file} -> ${target}`),
    );
  expect(crossings).toEqual([]);
});

test("every route asks who asks", () => {
  const asking = /from "(?:#lib\/access\/index\.ts|[./]+(?:api\/)?(?:answer|editing)\.ts)"/;
  const others = sources.filter((file) => file.endsWith("/route.ts") && !asking.test(codeOf(file)));
  // What answers every address that is none.
  expect(others).toEqual(["app/api/[[...path]]/route.ts"]);
});

test("no view writes a style attribute, which the policy of the pages forbids: app/_ui/set-style.ts", () => {
  expect(sources.filter((file) => file.startsWith("app/") && /\sstyle=/.test(codeOf(file)))).toEqual([]);
});

test("pure rooms touch no clock, environment, network or Node API", () => {
  const impure = sources.filter(
    (file) => file.startsWith("lib/") && !EDGES.has(roomOf(file, "")) && IMPURE.test(codeOf(file)),
  );
  expect(impure).toEqual([]);
});
