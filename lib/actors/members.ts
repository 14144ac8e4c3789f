import { bodyParts } from "./bodies.ts";

/**
 * Bodies that states sit in, with their members by ISO 3166-1 alpha-2, as each body's own list of members has them in 2025. Bodies of all
 * states and those whose members come and go are left out.
 */
// biome-ignore format: table
export const MEMBERS: Readonly<Record<string, string>> = {
  EU: "AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE",
  NATO: "AL BE BG CA HR CZ DK EE FI FR DE GR HU IS IT LV LT LU ME NL MK NO PL PT RO SK SI ES SE TR GB US",
  OTS: "AZ KZ KG TR UZ HU TM",
  SCO: "CN IN IR KZ KG PK RU TJ UZ BY",
  CIS: "AM AZ BY KZ KG MD RU TJ UZ",
  CSTO: "AM BY KZ KG RU TJ",
  EAEU: "AM BY KZ KG RU",
  GCC: "BH KW OM QA SA AE",
  "ARAB-LEAGUE": "DZ BH KM DJ EG IQ JO KW LB LY MR MA OM PS QA SA SO SD SY TN AE YE",
  ASEAN: "BN KH ID LA MY MM PH SG TH VN",
  SAARC: "AF BD BT IN MV NP PK LK",
  MERCOSUR: "AR BO BR PY UY",
  BRICS: "BR RU IN CN ZA EG ET IR AE ID",
  G7: "CA FR DE IT JP GB US",
  G20: "AR AU BR CA CN FR DE IN ID IT JP MX RU SA ZA KR TR GB US",
  QUAD: "AU IN JP US",
  AUKUS: "AU GB US",
  "C5-PLUS-1": "KZ KG TJ TM UZ US",
  SADC: "AO BW KM CD SZ LS MG MW MU MZ NA SC ZA TZ ZM ZW",
  EAC: "BI CD KE RW SO SS TZ UG",
  IGAD: "DJ ER ET KE SO SS SD UG",
  AES: "BF ML NE",
  "ARAB-MAGHREB-UNION": "DZ LY MR MA TN",
};

const BY_BODY: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(MEMBERS).map(([id, states]) => [id, new Set(states.split(" "))]),
);

/** True where a state, ISO 3166-1 alpha-2, sits in a body: its own security council ("KAZ-SECURITY-COUNCIL") or an alliance of which it is a member. */
export function sitsIn(country: string, bodyId: string, countryOf: (stateId: string) => string | null): boolean {
  const own = bodyParts(bodyId);
  return own ? countryOf(own.state) === country : BY_BODY.get(bodyId)?.has(country) === true;
}
