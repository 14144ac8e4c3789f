/** Links, sessions, tokens and limits, asked of one engine: run by access.test.ts. */
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { type Config, parseConfig } from "#lib/config.ts";
import type { Store } from "#lib/store/database.ts";
import { saveEditorLink } from "#lib/store/editor-links.ts";
import { savePerson } from "#lib/store/people.ts";
import { deleteProgramToken, listProgramTokens } from "#lib/store/program-tokens.ts";
import { dropEditorLink, makeEditorLink } from "./editor-link.ts";
import { makeFirstLink } from "./first-link.ts";
import { openRateLimits } from "./limits.ts";
import { makeProgramToken, mayShowProgramToken } from "./program-token.ts";
import { sessionSecret } from "./session.ts";
import { signInByLink, signOut } from "./sign-in.ts";
import { type Gate, refuseDrawing, refuseReading, requireEditor, whoAsks } from "./who.ts";

const NOW = Date.UTC(2026, 10, 22);
const WEEK_MS = 7 * 86_400_000;
const OWN_PAGE = { "sec-fetch-site": "same-origin" };
const PROGRAM_TOKEN = "a-token-that-the-configuration-names";

const folder = mkdtempSync(join(tmpdir(), "dateline-access-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function configOf(environment: Readonly<Record<string, string>> = {}): Config {
  const parsed = parseConfig({ DATELINE_DATA: folder, DATELINE_TOKEN: PROGRAM_TOKEN, ...environment }, "/srv");
  if (!parsed.ok) throw new Error(parsed.error);
  return parsed.value;
}

let addresses = 0;
/** Headers of a request from an address that nobody else has. */
const headersOf = (more: Readonly<Record<string, string>> = OWN_PAGE): Headers => {
  addresses += 1;
  return new Headers({ "x-forwarded-for": `10.0.${addresses >> 8}.${addresses & 255}`, ...more });
};

const tokenOf = (path: string): string => new URL(path, "http://localhost").searchParams.get("token") ?? "";

/** Headers of a browser that got its cookie in an answer. */
const withCookie = (answer: Response, more: Readonly<Record<string, string>> = OWN_PAGE): Headers =>
  headersOf({ ...more, cookie: answer.headers.get("set-cookie")?.split(";")[0] ?? "" });

async function signedIn(gate: Gate, name: string): Promise<Response> {
  const { path, row } = makeEditorLink(name, NOW);
  await saveEditorLink(gate.store.db, row, NOW);
  return signInByLink(gate, headersOf(), tokenOf(path), NOW);
}

export function linkSuite(openStore: () => Store): void {
  describe("an editor's link", () => {
    test("is made on the first start, and not once there is an editor", async () => {
      const gate = { store: openStore(), config: configOf({ DATELINE_URL: "https://dateline.example.org" }) };
      const link = (await makeFirstLink(gate, NOW)) ?? "";
      expect(link).toMatch(/^https:\/\/dateline\.example\.org\/editor-link\?token=dateline-link_/);
      expect((await signInByLink(gate, headersOf(), tokenOf(link), NOW)).headers.get("location")).toBe("/");
      expect(await makeFirstLink(gate, NOW)).toBeNull();
    });

    test("makes one browser an editor, however many come by it at once", async () => {
      const gate = { store: openStore(), config: configOf() };
      const { path, row } = makeEditorLink("Ann", NOW);
      await saveEditorLink(gate.store.db, row, NOW);
      const answers = await Promise.all(
        Array.from({ length: 5 }, () => signInByLink(gate, headersOf(), tokenOf(path), NOW)),
      );
      const places = answers.map((answer) => answer.headers.get("location")).sort();
      expect(places).toEqual(["/", ...Array(4).fill("/sign-in?problem=link")]);
      const session = answers.find((answer) => answer.headers.has("set-cookie"));
      expect(await whoAsks(gate, withCookie(session!))).toEqual({ id: "link:Ann", name: "Ann", role: "editor" });
    });

    test.each([
      ["another secret", (token: string) => token.replace(/.$/, (last) => (last === "0" ? "1" : "0")), NOW],
      ["a week later", (token: string) => token, NOW + WEEK_MS],
      ["cut off", (token: string) => token.slice(0, -1), NOW],
    ])("is worth nothing with %s", async (_, change, then) => {
      const gate = { store: openStore(), config: configOf() };
      const { path, row } = makeEditorLink("Ann", NOW);
      await saveEditorLink(gate.store.db, row, NOW);
      const answer = await signInByLink(gate, headersOf(), change(tokenOf(path)), then);
      expect(answer.headers.get("location")).toBe("/sign-in?problem=link");
      expect(answer.headers.has("set-cookie")).toBe(false);
    });

    test("is not taken from another site's form, and stays good then", async () => {
      const gate = { store: openStore(), config: configOf() };
      const { path, row } = makeEditorLink("Ann", NOW);
      await saveEditorLink(gate.store.db, row, NOW);
      const foreign = headersOf({ "sec-fetch-site": "cross-site" });
      expect((await signInByLink(gate, foreign, tokenOf(path), NOW)).status).toBe(403);
      expect((await signInByLink(gate, headersOf(), tokenOf(path), NOW)).headers.get("location")).toBe("/");
    });

    test("left beside an embedded store is taken in once; beside a server it is nothing", async () => {
      const gate = { store: openStore(), config: configOf() };
      const { path, row } = makeEditorLink("Ben", NOW);
      dropEditorLink(folder, row);
      const embedded = gate.store.engine === "pglite";
      const answer = await signInByLink(gate, headersOf(), tokenOf(path), NOW);
      expect(answer.headers.get("location")).toBe(embedded ? "/" : "/sign-in?problem=link");
      if (embedded) expect(readdirSync(join(folder, "editor-links"))).not.toContain(`${row.id}.json`);
      const again = await signInByLink(gate, headersOf(), tokenOf(path), NOW);
      expect(again.headers.get("location")).toBe("/sign-in?problem=link");
    });

    test("cannot be guessed at for long", async () => {
      const gate = { store: openStore(), config: configOf() };
      const headers = headersOf();
      const statuses: number[] = [];
      for (let attempt = 0; attempt < 21; attempt += 1)
        statuses.push((await signInByLink(gate, headers, "dateline-link_guess", NOW)).status);
      expect(statuses.lastIndexOf(303)).toBe(19);
      expect(statuses[20]).toBe(429);
    });
  });
}

export function sessionSuite(openStore: () => Store): void {
  describe("a session", () => {
    test("is sealed and out of reach; over https bound to its host", async () => {
      const gate = { store: openStore(), config: configOf() };
      const plain = (await signedIn(gate, "Ann")).headers.get("set-cookie") ?? "";
      expect(plain).toMatch(/^dateline-session=Fe26\.2\*.+; Max-Age=\d+; Path=\/; HttpOnly; SameSite=Lax$/);
      expect(decodeURIComponent(plain)).not.toContain("Ann");
      const { path, row } = makeEditorLink("Ann", NOW);
      await saveEditorLink(gate.store.db, row, NOW);
      const secure = headersOf({ ...OWN_PAGE, "x-forwarded-proto": "https" });
      const answer = await signInByLink(gate, secure, tokenOf(path), NOW);
      expect(answer.headers.get("set-cookie")).toMatch(/^__Host-dateline-session=.+; HttpOnly; Secure; SameSite=Lax$/);
      expect(await whoAsks(gate, withCookie(answer, { "x-forwarded-proto": "https" }))).not.toBeNull();
    });

    test("ends with signing out everywhere, in every browser, and nobody else's does", async () => {
      const gate = { store: openStore(), config: configOf() };
      const [here, there, other] = [
        await signedIn(gate, "Ann"),
        await signedIn(gate, "Ann"),
        await signedIn(gate, "Bo"),
      ];
      await signOut(gate, withCookie(here), true);
      expect(await whoAsks(gate, withCookie(here))).toBeNull();
      expect(await whoAsks(gate, withCookie(there))).toBeNull();
      expect(await whoAsks(gate, withCookie(other))).toMatchObject({ name: "Bo" });
      expect(await whoAsks(gate, withCookie(await signedIn(gate, "Ann")))).toMatchObject({ name: "Ann" });
    });

    test("ends here alone with signing out here, and not by another site's doing", async () => {
      const gate = { store: openStore(), config: configOf() };
      const session = await signedIn(gate, "Ann");
      const foreign = { "sec-fetch-site": "cross-site" };
      expect((await signOut(gate, withCookie(session, foreign), true)).status).toBe(403);
      expect(await whoAsks(gate, withCookie(session))).toMatchObject({ name: "Ann" });
      const answer = await signOut(gate, withCookie(session), false);
      expect(answer.headers.get("set-cookie")).toMatch(/^dateline-session=; Max-Age=0;/);
      expect(await whoAsks(gate, withCookie(session))).toMatchObject({ name: "Ann" });
    });

    test("may do what the store says now, not what it said when it began", async () => {
      const gate = { store: openStore(), config: configOf() };
      const session = await signedIn(gate, "Cy");
      await savePerson(gate.store.db, { id: "link:Cy", name: "Cy", role: "reader" });
      const refused = await requireEditor(gate, withCookie(session));
      expect(refused.ok ? 0 : refused.error.status).toBe(403);
    });

    test.each([
      ["nonsense", "dateline-session=nonsense"],
      ["a seal of another secret", `dateline-session=Fe26.2*1*${"0".repeat(64)}*x*x**${"0".repeat(64)}*x~2`],
      ["nothing", "dateline-session="],
    ])("of %s is nobody's", async (_, cookie) => {
      const gate = { store: openStore(), config: configOf() };
      expect(await whoAsks(gate, headersOf({ cookie }))).toBeNull();
    });

    test("is sealed alike by all that share a store, or a configured secret", async () => {
      const store = openStore();
      const another = { ...store };
      const secrets = await Promise.all([store, another].map((each) => sessionSecret(each, null)));
      expect(secrets[0]).toHaveLength(64);
      expect(secrets[1]).toBe(secrets[0]);
      expect(await sessionSecret(store, PROGRAM_TOKEN)).toBe(PROGRAM_TOKEN);
    });
  });
}

export function writingSuite(openStore: () => Store): void {
  describe("who writes", () => {
    const statusOf = async (gate: Gate, headers: Headers): Promise<number> => {
      const answer = await requireEditor(gate, headers);
      return answer.ok ? 200 : answer.error.status;
    };

    test("is an editor on a page of ours, or a program with a token", async () => {
      const gate = { store: openStore(), config: configOf() };
      const session = await signedIn(gate, "Ann");
      expect(await statusOf(gate, withCookie(session))).toBe(200);
      expect(await statusOf(gate, withCookie(session, { "sec-fetch-site": "cross-site" }))).toBe(403);
      expect(await statusOf(gate, withCookie(session, {}))).toBe(403);
      expect(await statusOf(gate, headersOf())).toBe(401);
      expect(await statusOf(gate, headersOf({ authorization: `Bearer ${PROGRAM_TOKEN}` }))).toBe(200);
      expect(await statusOf(gate, headersOf({ authorization: `Bearer ${PROGRAM_TOKEN}x` }))).toBe(401);
    });

    test("may not write more than the limit, and is told when to come back", async () => {
      const gate = { store: { ...openStore() }, config: configOf({ DATELINE_WRITES_PER_MINUTE: "2" }) };
      const session = await signedIn(gate, "Dee");
      expect(await statusOf(gate, withCookie(session))).toBe(200);
      expect(await statusOf(gate, withCookie(session))).toBe(200);
      const refused = await requireEditor(gate, withCookie(session));
      const answer = refused.ok ? new Response() : refused.error;
      expect(answer.status).toBe(429);
      expect(Number(answer.headers.get("retry-after"))).toBeGreaterThan(0);
      expect(answer.headers.get("content-type")).toBe("application/problem+json");
    });
  });
}

export function tokenSuite(openStore: () => Store): void {
  describe("a program's token", () => {
    test("does what its maker may, is shown once, and nothing once revoked", async () => {
      const gate = { store: openStore(), config: configOf() };
      const maker = await whoAsks(gate, withCookie(await signedIn(gate, "Eve")));
      if (!maker) throw new Error("nobody signed in");
      const token = await makeProgramToken(gate.store.db, maker, "import", NOW);
      const asProgram = (): Headers => headersOf({ authorization: `bearer ${token}` });
      expect(await whoAsks(gate, asProgram())).toEqual({ id: "link:Eve", name: "Eve (import)", role: "editor" });
      expect(await mayShowProgramToken(gate.store.db, { ...maker, id: "link:Ann" }, token, NOW)).toBe(false);
      expect(await mayShowProgramToken(gate.store.db, maker, token, NOW)).toBe(true);
      expect(await mayShowProgramToken(gate.store.db, maker, token, NOW)).toBe(false);
      const [row] = await listProgramTokens(gate.store.db, maker.id);
      expect(row).toMatchObject({ name: "import", madeMs: NOW });
      expect(JSON.stringify(row)).not.toContain(token.split("_")[2]);
      await deleteProgramToken(gate.store.db, row!.id, "link:Ann");
      expect(await whoAsks(gate, asProgram())).not.toBeNull();
      await deleteProgramToken(gate.store.db, row!.id, maker.id);
      expect(await whoAsks(gate, asProgram())).toBeNull();
    });
  });
}

export function readingSuite(openStore: () => Store): void {
  describe("who reads", () => {
    const statusOf = async (gate: Gate, headers: Headers): Promise<number> =>
      (await refuseReading(gate, headers))?.status ?? 200;

    test("is everybody where reading is open, whoever signed in where it is closed", async () => {
      const open = { store: openStore(), config: configOf() };
      const closed = { store: openStore(), config: configOf({ DATELINE_READING: "closed" }) };
      expect(await statusOf(open, headersOf({}))).toBe(200);
      expect(await statusOf(closed, headersOf({}))).toBe(401);
      expect(await statusOf(closed, headersOf({ authorization: "Bearer wrong" }))).toBe(401);
      const session = await signedIn(closed, "Ann");
      await savePerson(closed.store.db, { id: "link:Ann", name: "Ann", role: "reader" });
      expect(await statusOf(closed, withCookie(session, {}))).toBe(200);
    });

    test("may not read more than the limit from one address, behind whatever name", async () => {
      const gate = { store: { ...openStore() }, config: configOf({ DATELINE_READS_PER_MINUTE: "2" }) };
      const from = (sent: string) => statusOf(gate, new Headers({ "x-forwarded-for": sent }));
      expect([await from("1.1.1.1, 9.9.9.9"), await from("2.2.2.2, 9.9.9.9"), await from("3.3.3.3, 9.9.9.9")]).toEqual([
        200, 200, 429,
      ]);
      expect(await from("1.1.1.1, 8.8.8.8")).toBe(200);
    });
  });

  test("pictures are counted apart from what is read, by address, and a minute's worth is enough", async () => {
    const gate = { store: openStore(), config: configOf() };
    const from = (address: string) => headersOf({ "x-forwarded-for": address });
    const answers = [];
    for (let asked = 0; asked < 61; asked += 1) answers.push(await refuseDrawing(gate, from("192.0.2.61")));
    expect(answers.findIndex((answer) => answer !== null)).toBe(60);
    expect(answers.at(-1)?.status).toBe(429);
    expect(await refuseDrawing(gate, from("192.0.2.62"))).toBeNull();
    expect(await refuseReading(gate, from("192.0.2.61"))).toBeNull();
  });

  test("processes that share a PostgreSQL share the limits of writing; an embedded store has but one process", async () => {
    const store = openStore();
    const limits = { readsPerMinute: 1, writesPerMinute: 1 };
    const [one, other] = [openRateLimits(store, limits), openRateLimits(store, limits)];
    expect(await one.count("write", "link:Fay")).toBeNull();
    const wait = await other.count("write", "link:Fay");
    if (store.engine === "postgres") expect(wait).toBeGreaterThan(0);
    else expect(wait).toBeNull();
    expect(await one.count("read", "192.0.2.77")).toBeNull();
    expect(await other.count("read", "192.0.2.77")).toBeNull();
  });
}
