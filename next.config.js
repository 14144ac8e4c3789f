import createNextIntlPlugin from "next-intl/plugin";
import { hintScripts } from "./lib/cli/compile-hints.mjs";

/** What holds for every answer; what differs from page to page is added in proxy.ts. */
const HEADERS = [
  { key: "x-content-type-options", value: "nosniff" },
  // Who reads here is nobody's business; to our own pages it is told, because the check of where a form comes from needs it.
  { key: "referrer-policy", value: "same-origin" },
  {
    key: "permissions-policy",
    value: "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()",
  },
  { key: "cross-origin-opener-policy", value: "same-origin" },
];
/** Where a proxy was asked by https (the first word of several, as lib/access reads it): a year, of this host alone, for what else the domain serves is not ours to decide. */
const BY_HTTPS = { type: "header", key: "x-forwarded-proto", value: "https(?:\\s*,.*)?" };
const STRICT_TRANSPORT = { key: "strict-transport-security", value: "max-age=31536000" };
/** Nothing of the API is a page. */
const API_POLICY = "default-src 'none'; frame-ancestors 'none'; sandbox";

/** @type {import("next").NextConfig} */
const config = {
  // PGlite finds its WebAssembly beside its own files, which bundling would move; pg-boss is of no use in a bundle.
  // rate-limiter-flexible knows many databases and loads by name the one that it is given.
  serverExternalPackages: ["@electric-sql/pglite", "@resvg/resvg-wasm", "pg-boss", "rate-limiter-flexible"],
  // Title and preview tags stand in the first HTML for every reader, not only for the crawlers that Next knows by name.
  htmlLimitedBots: /.*/,
  poweredByHeader: false,
  // `npm run check` and `npm test` check types; who starts the program need not wait for it.
  typescript: { ignoreBuildErrors: true },
  // Without a network the router would leave for the browser's own error page; so it waits, and asks again when the network is back.
  experimental: { useOffline: true },
  compiler: { runAfterProductionCompile: hintScripts },
  headers: async () => [
    { source: "/:path*", headers: HEADERS },
    { source: "/:path*", has: [BY_HTTPS], headers: [STRICT_TRANSPORT] },
    { source: "/api/:path*", headers: [{ key: "content-security-policy", value: API_POLICY }] },
  ],
};

const withNextIntl = createNextIntlPlugin("./app/_i18n/request.ts");

export default withNextIntl(config);
