import type { SentenceCase } from "./sentence-cases.ts";

/** Sentences as agencies, councils and chronologies write them: whose date it is, who speaks for whom, what is no event of its own. */
// biome-ignore format: table
export const AGENCY_CASES: readonly SentenceCase[] = [
  ["en", "William Ruto flew to Kigali on Monday, his third trip to Rwanda this year.", ["2025-03-10 CONSULT: RWA william-ruto"]],
  ["es", "William Ruto viajó el lunes a Kigali, su tercera visita a Ruanda este año.", ["2025-03-10 CONSULT: RWA william-ruto"]],
  ["fr", "William Ruto s'est rendu lundi à Kigali, sa troisième visite au Rwanda cette année.", ["2025-03-10 CONSULT: RWA william-ruto"]],
  ["ru", "Уильям Руто в понедельник прибыл в Кигали, это его третий визит в Руанду в этом году.", ["2025-03-10 CONSULT: RWA william-ruto"]],
  ["uk", "Вільям Руто у понеділок прибув до Кігалі, це його третій візит до Руанди цього року.", ["2025-03-10 CONSULT: RWA william-ruto"]],
  ["ar", "وصل وليام روتو يوم الاثنين إلى كيغالي في ثالث زيارة له إلى رواندا هذا العام.", ["2025-03-10 CONSULT: RWA william-ruto"]],
  ["en", "The representative of the Russian Federation, however, criticised resolution 2655 (2022) on Monday.", ["2025-03-10 ACCUSE: RUS"]],
  ["es", "El representante de la Federación de Rusia criticó el lunes la resolución 2655 (2022).", ["2025-03-10 ACCUSE: RUS"]],
  ["fr", "Le représentant de la Fédération de Russie a critiqué lundi la résolution 2655 (2022).", ["2025-03-10 ACCUSE: RUS"]],
  ["en", "Germany banned the group on March 3, and Kenya did so in February.", ["2025-03-03 SANCTION: DEU", "2025-02 SANCTION: KEN"]],
  ["en", "The European Union has so far resisted American calls to list the group.", []],
  ["en", "On Tuesday William Ruto travels on to Kigali.", ["2025-03-18 CONSULT planned: RWA william-ruto"]],
  ["en", "William Ruto visits Rwanda on Monday.", ["2025-03-17 CONSULT planned: RWA william-ruto"]],
  ["en", "William Ruto is due in Kigali on Tuesday.", ["2025-03-18 CONSULT planned: RWA william-ruto"]],
  ["en", "Kenya dismissed Uganda's offer on Monday.", ["2025-03-10 REJECT: KEN UGA"]],
];
