import type { Actor } from "#lib/model/actor.ts";
import type { ActorRow } from "./actor-row.ts";

/** Bodies that every state has. `office`: who is meant by "the head of" the body. */
interface BodyRow {
  readonly body: string;
  readonly office: string;
  /** Name with `{state}` for the state's name, per language of the interface. */
  readonly names: Readonly<Record<"en" | "es" | "ar" | "uk", string>>;
}

// biome-ignore format: table
const BODIES: readonly BodyRow[] = [
  { body: "MFA",        office: "foreign-minister",          names: { en: "Ministry of Foreign Affairs of {state}", es: "Ministerio de Relaciones Exteriores de {state}", ar: "وزارة خارجية {state}", uk: "Міністерство закордонних справ: {state}" } },
  { body: "MOD",        office: "defence-minister",          names: { en: "Ministry of Defence of {state}", es: "Ministerio de Defensa de {state}", ar: "وزارة دفاع {state}", uk: "Міністерство оборони: {state}" } },
  { body: "MIA",        office: "interior-minister",         names: { en: "Ministry of Internal Affairs of {state}", es: "Ministerio del Interior de {state}", ar: "وزارة داخلية {state}", uk: "Міністерство внутрішніх справ: {state}" } },
  { body: "MFIN",       office: "finance-minister",          names: { en: "Ministry of Finance of {state}", es: "Ministerio de Finanzas de {state}", ar: "وزارة مالية {state}", uk: "Міністерство фінансів: {state}" } },
  { body: "MENERGY",    office: "energy-minister",           names: { en: "Ministry of Energy of {state}", es: "Ministerio de Energía de {state}", ar: "وزارة طاقة {state}", uk: "Міністерство енергетики: {state}" } },
  { body: "MTRADE",     office: "trade-minister",            names: { en: "Ministry of Trade of {state}", es: "Ministerio de Comercio de {state}", ar: "وزارة تجارة {state}", uk: "Міністерство торгівлі: {state}" } },
  { body: "SECURITY-COUNCIL", office: "security-council-secretary", names: { en: "Security Council of {state}", es: "Consejo de Seguridad de {state}", ar: "مجلس أمن {state}", uk: "Рада безпеки: {state}" } },
  { body: "PARLIAMENT", office: "parliament-speaker",        names: { en: "Parliament of {state}", es: "Parlamento de {state}", ar: "برلمان {state}", uk: "Парламент: {state}" } },
  { body: "CENTRAL-BANK", office: "central-bank-governor",   names: { en: "Central Bank of {state}", es: "Banco Central de {state}", ar: "البنك المركزي: {state}", uk: "Центральний банк: {state}" } },
  { body: "EMBASSY",    office: "ambassador",                names: { en: "Embassy of {state}", es: "Embajada de {state}", ar: "سفارة {state}", uk: "Посольство: {state}" } },
  { body: "PRESIDENCY", office: "chief-of-staff",            names: { en: "Presidential Office of {state}", es: "Presidencia de {state}", ar: "ديوان رئاسة {state}", uk: "Офіс президента: {state}" } },
];

const BY_BODY: ReadonlyMap<string, BodyRow> = new Map(BODIES.map((row) => [row.body, row]));

/** Id of a body of a state: "KAZ-MFA". */
export const bodyId = (state: string, body: string): string => `${state}-${body}`;

/** State and body of an id such as "KAZ-MFA" or "USA-MFA"; null for other ids. */
export function bodyParts(
  id: string,
): { readonly state: string; readonly body: string; readonly office: string } | null {
  const dash = id.indexOf("-");
  const row = dash === 3 ? BY_BODY.get(id.slice(dash + 1)) : undefined;
  return row ? { state: id.slice(0, dash), body: row.body, office: row.office } : null;
}

/** The actor of an id that the rule of bodies makes; null where state or body is unknown. */
export function bodyById(id: string, rowOf: (id: string) => ActorRow | null): Actor | null {
  const parts = bodyParts(id);
  const state = parts && rowOf(parts.state);
  const row = parts && BY_BODY.get(parts.body);
  if (state?.kind !== "state" || !row) return null;
  const names = Object.entries(row.names).map(([lang, pattern]) => [
    lang,
    pattern.replace("{state}", state.names[lang]?.[0] ?? state.names.en?.[0] ?? state.id),
  ]);
  return { id, kind: "organisation", country: state.country, names: Object.fromEntries(names), listed: true };
}
