import { type NextRequest, NextResponse } from "next/server";
import { contentSecurityPolicy, newNonce, whoAsks } from "#lib/access/index.ts";
import { readConfig } from "#lib/config.ts";
import { problem } from "#lib/wire/problem.ts";
import { carriedUi, type UiLanguage, withUi } from "#lib/wire/ui-language.ts";
import { parseView } from "#lib/wire/view.ts";

/** What everybody may open even where reading is closed: the ways in, and what stands in frames of other sites, which says then that it is closed. */
const WAYS_IN = /^\/(?:sign-in|editor-link)(?:\/|$)|^\/embed$/;

/** Runs before every page: a policy with a nonce of its own, the language that the address asks for, and the way to sign in where reading is closed. */
export async function proxy(request: NextRequest): Promise<Response> {
  const { pathname, search } = request.nextUrl;
  const closed = readConfig().reading === "closed" && !WAYS_IN.test(pathname);
  if (closed && (await whoAsks(request)) === null) {
    if (request.method !== "GET" && request.method !== "HEAD")
      return problem(401, "expected somebody who is signed in");
    return toSignIn(request, pathname + search);
  }
  const forgotten = forgottenUi(request);
  if (forgotten !== null) {
    const address = request.nextUrl.clone();
    address.searchParams.set("ui", forgotten);
    return NextResponse.redirect(address, 307);
  }
  const nonce = newNonce();
  const policy = contentSecurityPolicy({ nonce, path: pathname, development: process.env.NODE_ENV === "development" });
  const headers = new Headers(request.headers);
  // Next finds the nonce here and gives it to every script that it writes.
  headers.set("content-security-policy", policy);
  headers.set("x-nonce", nonce);
  // Layouts are not told the query: app/_i18n/asked-ui.ts reads this.
  headers.set("x-ui", parseView(request.nextUrl.searchParams).ui ?? "");
  const answer = NextResponse.next({ request: { headers } });
  answer.headers.set("content-security-policy", policy);
  return answer;
}

/** The language of the page that led here, where this address is to become a page and says nothing of a language: a form's answer forgets it. */
function forgottenUi({ method, headers, nextUrl }: NextRequest): UiLanguage | null {
  const isPage = method === "GET" && (headers.get("accept") ?? "").includes("text/html");
  return isPage && !nextUrl.searchParams.has("ui") ? carriedUi(headers.get("referer"), headers.get("host")) : null;
}

function toSignIn(request: NextRequest, to: string): NextResponse {
  const address = request.nextUrl.clone();
  address.pathname = "/sign-in";
  address.search = withUi(`?to=${encodeURIComponent(to)}`, parseView(request.nextUrl.searchParams).ui);
  return NextResponse.redirect(address, 303);
}

/** Pages alone. The API, the calendar and the pictures ask by themselves who asks (app/api/answer.ts): what passes here is held in memory, and articles may be large. */
export const config = { matcher: ["/((?!api/|_next/|icon.svg|calendar.ics|timeline\\.|(?:.*/)?card\\.png$).*)"] };
