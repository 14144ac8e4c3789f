import { rowById } from "./gazetteer.ts";

// biome-ignore format: table
const LABELS: Readonly<Record<string, string>> = {
  "head-of-state": "President", "head-of-government": "Prime Minister", "foreign-minister": "Foreign Minister", "defence-minister": "Defence Minister",
  "first-deputy-foreign-minister": "First Deputy Foreign Minister", "deputy-foreign-minister": "Deputy Foreign Minister", "deputy-prime-minister": "Deputy Prime Minister",
  "secretary-general": "Secretary General", "deputy-secretary-general": "Deputy Secretary General", "vice-president": "Vice President", president: "President",
  "high-commissioner-human-rights": "High Commissioner for Human Rights", "high-commissioner-refugees": "High Commissioner for Refugees",
  "foreign-policy-chief": "High Representative for Foreign Affairs", "assistant-secretary-of-state": "Assistant Secretary of State",
  "national-security-adviser": "National Security Adviser", "director-general": "Director General", "special-representative": "Special Representative",
  "assistant-secretary-general": "Deputy Assistant Secretary General", "managing-director": "Managing Director", spokesperson: "Spokesperson",
};

/** Titles that a state has of its own. */
// biome-ignore format: table
const OWN: Readonly<Record<string, string>> = {
  "GBR foreign-minister": "Foreign Secretary", "USA foreign-minister": "Secretary of State", "USA defence-minister": "Secretary of Defense", "GBR defence-minister": "Defence Secretary",
  "DEU head-of-government": "Chancellor", "AUT head-of-government": "Chancellor", "GBR head-of-state": "King", "ESP head-of-state": "King", "JOR head-of-state": "King",
  "MAR head-of-state": "King", "SAU head-of-state": "King", "QAT head-of-state": "Emir", "OMN head-of-state": "Sultan", "VAT head-of-state": "Pope", "CHN head-of-government": "Premier",
  "PRK head-of-state": "Supreme Leader", "NOR foreign-minister": "Foreign Minister",
};

/** An office in English: "Foreign Secretary of the United Kingdom". */
export function officeLabel(office: string, of: string): string {
  const name = rowById(of)?.names.en?.[0] ?? of;
  const article =
    /^(?:United|Netherlands|Philippines|European|UN|Organi[sz]ation|Shanghai|Commonwealth|Collective|Arab|African|Gulf|Democratic|Dominican|Central African|International)/.test(
      name,
    )
      ? "the "
      : "";
  return `${OWN[`${of} ${office}`] ?? LABELS[office] ?? office.replaceAll("-", " ")} of ${article}${name}`;
}
