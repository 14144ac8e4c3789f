import { defineConfig } from "drizzle-kit";

/** `npm run db:generate`: writes the SQL that leads from the last migration to `schema.ts`. */
export default defineConfig({
  dialect: "postgresql",
  schema: "./lib/store/schema.ts",
  out: "./lib/store/migrations",
});
