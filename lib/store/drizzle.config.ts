import { defineConfig } from "drizzle-kit";

/** `npm run db:generate`: writes the SQL that leads from the last migration to `schema.ts` and `schema-levels.ts`. */
export default defineConfig({
  dialect: "postgresql",
  schema: ["./lib/store/schema.ts", "./lib/store/schema-levels.ts"],
  out: "./lib/store/migrations",
});
