import type { OidcConfig } from "#lib/config.ts";
import type { Role } from "#lib/model/person.ts";

/** What a provider tells of somebody. */
export type Claims = Readonly<Record<string, unknown>>;

/** What somebody may do by the rules of the configuration; null: neither write nor read. */
export function roleOf(claims: Claims, { editors, readers }: Pick<OidcConfig, "editors" | "readers">): Role | null {
  if (editors.some((rule) => holds(rule, claims))) return "editor";
  return readers.some((rule) => holds(rule, claims)) ? "reader" : null;
}

function holds(rule: string, claims: Claims): boolean {
  if (rule === "*") return true;
  const equals = rule.indexOf("=");
  if (equals > 0) return valuesOf(claims[rule.slice(0, equals)]).includes(rule.slice(equals + 1));
  const email = emailOf(claims);
  return email !== null && (rule.startsWith("@") ? email.endsWith(rule.toLowerCase()) : email === rule.toLowerCase());
}

const valuesOf = (claim: unknown): readonly string[] =>
  (Array.isArray(claim) ? claim : [claim]).filter((value) => value !== undefined && value !== null).map(String);

/** Only an address that the provider calls verified: elsewhere anybody may write in whatever they like. */
const emailOf = ({ email, email_verified: verified }: Claims): string | null =>
  typeof email === "string" && (verified === true || verified === "true") ? email.toLowerCase() : null;

/** How somebody is called: by name, by address, or by what the provider knows them as. */
export function nameOf(claims: Claims): string {
  const names = [claims.name, claims.preferred_username, claims.email, claims.sub];
  const name = names.find((value): value is string => typeof value === "string" && value.trim() !== "");
  return (name ?? "?").trim().slice(0, MAX_NAME);
}

const MAX_NAME = 80;
