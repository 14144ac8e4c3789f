/** The door of access: who may read and who may write. Only a server can open it. */
import "server-only";
import { headers } from "next/headers";
import { cache } from "react";
import { readConfig } from "#lib/config.ts";
import type { Person } from "#lib/model/person.ts";
import type { Result } from "#lib/model/result.ts";
import { deleteProgramToken, listProgramTokens, type ProgramTokenRow } from "#lib/store/program-tokens.ts";
import { getStore } from "#lib/store/shared-store.ts";
import { makeFirstLink } from "./first-link.ts";
import { makeProgramToken, mayShowProgramToken } from "./program-token.ts";
import * as signing from "./sign-in.ts";
import * as who from "./who.ts";

export type { Person, Role } from "#lib/model/person.ts";
export type { ProgramTokenRow } from "#lib/store/program-tokens.ts";
export { stampPeers } from "./client-address.ts";
export { contentSecurityPolicy, newNonce } from "./headers.ts";
export { isHttps, originOf } from "./origin.ts";
export { SIGN_IN_PROBLEMS } from "./sign-in.ts";

const openGate = async (): Promise<who.Gate> => ({ store: await getStore(), config: readConfig() });

/** Who asks; null where nobody signed in. Who carries neither cookie nor token costs no question to the store. */
export const whoAsks = ({ headers: sent }: Pick<Request, "headers">): Promise<Person | null> => personOf(sent);

/** The same for pages, asked once a request. */
export const currentPerson = cache(async (): Promise<Person | null> => personOf(new Headers(await headers())));

const personOf = async (sent: Headers): Promise<Person | null> =>
  who.isAnonymous(sent) ? null : who.whoAsks(await openGate(), sent);

/** For every route that writes: the editor, or the problem to send instead (401, 403, 429; 403 too where the request comes from no page of ours). */
export const requireEditor = async (request: Request): Promise<Result<Person, Response>> =>
  who.requireEditor(await openGate(), request.headers);

/** For every route that reads: the problem to send (401 where reading is closed, 429), null where the request may read. */
export const refuseReading = async (request: Request): Promise<Response | null> =>
  who.refuseReading(await openGate(), request.headers);

/** For what a server draws: the problem to send where one address asks for too many pictures (429), else null. */
export const refuseDrawing = async (request: Request): Promise<Response | null> =>
  who.refuseDrawing(await openGate(), request.headers);

/** The answer to who comes by an editor's link. */
export const signInByLink = async (request: Request, token: string): Promise<Response> =>
  signing.signInByLink(await openGate(), request.headers, token, Date.now());

/** The answer to who wants to sign in with the provider, and then be at the path `to`. */
export const signInByProvider = async (request: Request, to: string | null): Promise<Response> =>
  signing.signInByProvider(await openGate(), request.headers, to);

/** The answer to whom the provider sent back. */
export const finishAtProvider = async (request: Request): Promise<Response> =>
  signing.finishAtProvider(await openGate(), request.headers, new URL(request.url).search);

/** The answer to who signs out, here or everywhere. */
export const signOut = async (request: Request, everywhere: boolean): Promise<Response> =>
  signing.signOut(await openGate(), request.headers, everywhere);

/** Tokens that an editor made for programs, oldest first. */
export const listTokens = async ({ id }: Person): Promise<readonly ProgramTokenRow[]> =>
  listProgramTokens((await getStore()).db, id);

/** Makes a token with the rights of an editor; it can be shown once. */
export const makeToken = async (maker: Person, name: string): Promise<string> =>
  makeProgramToken((await getStore()).db, maker, name, Date.now());

/** Whether a token that was just made may be shown to its maker: once. */
export const mayShowToken = async (maker: Person, token: string): Promise<boolean> =>
  mayShowProgramToken((await getStore()).db, maker, token, Date.now());

/** Revokes a token of an editor. */
export const revokeToken = async (maker: Person, id: string): Promise<void> =>
  deleteProgramToken((await getStore()).db, id, maker.id);

/** A link for the first editor, whole; null where there is one already. */
export const firstLink = async (): Promise<string | null> => makeFirstLink(await openGate(), Date.now());
