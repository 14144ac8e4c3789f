import createNextIntlPlugin from "next-intl/plugin";

/** @type {import("next").NextConfig} */
const config = {
  // PGlite finds its WebAssembly beside its own files, which bundling would move.
  serverExternalPackages: ["@electric-sql/pglite"],
  // Title and preview tags stand in the first HTML for every reader, not only for the crawlers that Next knows by name.
  htmlLimitedBots: /.*/,
  poweredByHeader: false,
};

const withNextIntl = createNextIntlPlugin("./app/_i18n/request.ts");

export default withNextIntl(config);
