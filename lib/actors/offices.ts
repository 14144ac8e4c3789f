import { type Bounds, boundsOf } from "#lib/edtf/bounds.ts";
import type { ActorMention } from "#lib/model/actor.ts";
import type { Span } from "#lib/model/span.ts";
import type { TermEvidence } from "#lib/model/term-evidence.ts";
import type { ActorFinding, OpenOffice } from "./finding.ts";
import { heldOffices, type OfficeTerm, officesOf } from "./office-holders.ts";

/** Days of a term; an end that is not known is Infinity. */
export function termBounds({ term }: OfficeTerm): { readonly start: number; readonly end: number } {
  return {
    start: boundsOf(term.start).start,
    end: term.end === null ? Number.POSITIVE_INFINITY : boundsOf(term.end).end,
  };
}

/**
 * Terms of the offices that an article gives its persons, each once, in text order: it was written within them, or soon after.
 * Former offices and those that no table dates give nothing.
 */
export function termEvidence(finding: ActorFinding): readonly TermEvidence[] {
  const seen = new Set<OfficeTerm>();
  const evidence: TermEvidence[] = [];
  for (const { person, offices, of, start, end } of finding.holders)
    for (const row of heldOffices(person)) {
      if (row.of !== of || seen.has(row) || !isOneOf(row.office, offices, of)) continue;
      seen.add(row);
      const { office, uncertain = false } = row;
      evidence.push({ person, office, of, ...termBounds(row), uncertain, span: { start, end } });
    }
  return evidence;
}

/**
 * Mentions for the offices that the article left without a name: of the holder on the date of what is told, where exactly one held the
 * office throughout it; else of the state or organisation itself. Former offices give nothing. `dateOf` gets the words of the office.
 */
export function resolveOffices(finding: ActorFinding, dateOf: (span: Span) => Bounds | null): readonly ActorMention[] {
  return finding.openOffices.flatMap((office) => {
    if (office.former) return [];
    const { start, end, text, rule } = office;
    const date = dateOf({ start, end });
    const actorId = date ? holderOn(office, date) : null;
    return [
      {
        start,
        end,
        text,
        actorId: actorId ?? office.of,
        by: "office" as const,
        rule: actorId ? `${rule}-holder` : `${rule}-state`,
      },
    ];
  });
}

function holderOn({ offices, of }: OpenOffice, date: Bounds): string | null {
  const rows = officesOf(of).filter((row) => {
    if (!isOneOf(row.office, offices, of)) return false;
    const term = termBounds(row);
    return term.start < date.end && date.start < term.end;
  });
  const persons = new Set(rows.map(({ person }) => person));
  const [person] = persons;
  return person !== undefined && persons.size === 1 ? person : null;
}

/** States whose leader is the head of government. */
const PARLIAMENTARY: ReadonlySet<string> = new Set(
  "ALB ARM AUS AUT BEL BGD BGR BHS BRB CAN CHE CZE DEU DNK ESP EST ETH FIN FJI GBR GRC HRV HUN IND IRL IRQ ISL ISR ITA JAM JPN KHM LSO LUX LVA MKD MLT MNE MUS MYS NLD NOR NPL NZL PAK PNG PRT ROU SGP SLB SRB SVK SVN SWE THA TTO VUT XKX".split(
    " ",
  ),
);

/** Who is meant by the chief of an organisation. */
const HEADS: ReadonlySet<string> = new Set(["secretary-general", "director-general", "managing-director", "president"]);

/** True where an office of a state or organisation is one that a title may mean. "Leader" is whoever leads: the head of state, or in parliamentary states the head of government. */
export function isOneOf(office: string, offices: readonly string[], of: string): boolean {
  if (offices.includes(office)) return true;
  if (offices.includes("head") && HEADS.has(office)) return true;
  return offices.includes("leader") && office === (PARLIAMENTARY.has(of) ? "head-of-government" : "head-of-state");
}
