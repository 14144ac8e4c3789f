import type { ActorRow } from "./actor-row.ts";

/** Groups of states that texts speak of as one, without being an organisation. */
// biome-ignore format: table
export const BLOCS: readonly ActorRow[] = [
  {
    id: "THE-WEST", kind: "bloc", country: null,
    names: { en: ["the West", "Western countries", "Western states", "Western powers", "Western nations", "the collective West"], es: ["Occidente", "países occidentales", "potencias occidentales", "bloque occidental", "Occidente colectivo"], fr: ["Occident", "pays occidentaux", "États occidentaux", "puissances occidentales", "capitales occidentales", "Occidentaux", "Occident collectif"], ar: ["الغرب", "الدول الغربية", "البلدان الغربية", "القوى الغربية", "الغرب الجماعي"], uk: ["Захід", "Заходу", "Заходом", "Заході", "західні країни", "країни Заходу", "західні держави", "колективний Захід"] },
  },
  {
    id: "CENTRAL-ASIA", kind: "bloc", country: null,
    names: { en: ["Central Asian states", "Central Asian countries", "Central Asia", "Central Asian republics", "Central Asian nations", "countries of Central Asia", "states of Central Asia"], es: ["países de Asia Central", "Asia Central", "Asia central", "repúblicas de Asia Central", "Estados de Asia Central", "países centroasiáticos"], fr: ["Asie centrale", "pays d'Asie centrale", "États d'Asie centrale", "républiques d'Asie centrale"], ar: ["دول آسيا الوسطى", "بلدان آسيا الوسطى", "آسيا الوسطى", "جمهوريات آسيا الوسطى"], uk: ["країни Центральної Азії", "держави Центральної Азії", "Центральна Азія", "центральноазійські країни"] },
  },
  {
    id: "EUROPEAN-STATES", kind: "bloc", country: null,
    names: { en: ["European states", "European countries", "European nations", "Europe", "Europeans"], es: ["países europeos", "Estados europeos", "Europa"], fr: ["Europe", "pays européens", "États européens", "nations européennes", "Européens", "capitales européennes"], ar: ["الدول الأوروبية", "البلدان الأوروبية", "أوروبا", "دول أوروبا"], uk: ["європейські країни", "країни Європи", "Європа", "європейські держави"] },
  },
  {
    id: "ARAB-STATES", kind: "bloc", country: null,
    names: { en: ["Arab states", "Arab countries", "Arab nations"], es: ["países árabes", "Estados árabes"], fr: ["pays arabes", "États arabes", "capitales arabes", "monde arabe"], ar: ["الدول العربية", "البلدان العربية"], uk: ["арабські країни", "арабські держави"] },
  },
  {
    id: "GULF-STATES", kind: "bloc", country: null,
    names: { en: ["Gulf states", "Gulf countries", "Gulf Arab states"], es: ["países del Golfo", "Estados del Golfo"], fr: ["pays du Golfe", "États du Golfe", "monarchies du Golfe", "pétromonarchies du Golfe"], ar: ["دول الخليج", "دول الخليج العربي", "الدول الخليجية"], uk: ["країни Перської затоки", "країни Затоки"] },
  },
  {
    id: "BALTIC-STATES", kind: "bloc", country: null,
    names: { en: ["Baltic states", "Baltic countries"], es: ["países bálticos", "Estados bálticos"], fr: ["pays baltes", "États baltes"], ar: ["دول البلطيق"], uk: ["країни Балтії", "балтійські країни", "держави Балтії"] },
  },
  {
    id: "WESTERN-BALKANS", kind: "bloc", country: null,
    names: { en: ["Western Balkans"], es: ["Balcanes Occidentales"], fr: ["Balkans occidentaux"], ar: ["غرب البلقان", "دول غرب البلقان"], uk: ["Західні Балкани"] },
  },
  {
    id: "NORDIC-STATES", kind: "bloc", country: null,
    names: { en: ["Nordic countries", "Nordic states"], es: ["países nórdicos"], fr: ["pays nordiques", "États nordiques"], ar: ["دول الشمال الأوروبي"], uk: ["країни Північної Європи", "скандинавські країни"] },
  },
  {
    id: "SOUTH-CAUCASUS", kind: "bloc", country: null,
    names: { en: ["South Caucasus", "South Caucasian states"], es: ["Cáucaso Sur", "Cáucaso del Sur"], fr: ["Caucase du Sud", "pays du Caucase du Sud"], ar: ["جنوب القوقاز", "دول جنوب القوقاز"], uk: ["Південний Кавказ", "країни Південного Кавказу"] },
  },
  {
    id: "FORMER-USSR", kind: "bloc", country: null,
    names: { en: ["former Soviet republics", "former Soviet states", "post-Soviet states", "post-Soviet countries"], es: ["ex repúblicas soviéticas", "repúblicas exsoviéticas", "exrepúblicas soviéticas"], fr: ["ex-républiques soviétiques", "anciennes républiques soviétiques", "pays de l'ex-URSS"], ar: ["الجمهوريات السوفيتية السابقة", "جمهوريات الاتحاد السوفيتي السابق", "جمهوريات الاتحاد السوفياتي السابق"], uk: ["колишні радянські республіки", "пострадянські країни"] },
  },
  {
    id: "TURKIC-STATES", kind: "bloc", country: null,
    names: { en: ["Turkic states", "Turkic countries", "Turkic-speaking states"], es: ["Estados túrquicos", "países túrquicos"], fr: ["États turciques", "pays turciques", "pays turcophones"], ar: ["الدول الناطقة بالتركية"], uk: ["тюркські держави", "тюркські країни", "тюркомовні держави"] },
  },
  {
    id: "GLOBAL-SOUTH", kind: "bloc", country: null,
    names: { en: ["Global South"], es: ["Sur Global"], fr: ["Sud global"], ar: ["الجنوب العالمي", "دول الجنوب"], uk: ["Глобальний Південь"] },
  },
  {
    id: "E3", kind: "bloc", country: null,
    names: { en: ["E3", "European troika"], es: ["E3"], fr: ["E3", "troïka européenne"], ar: ["الترويكا الأوروبية"], uk: ["євротрійка"] },
  },
];
