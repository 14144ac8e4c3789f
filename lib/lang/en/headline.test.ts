import { expect, test } from "vitest";
import type { CodedEvent } from "../pack.ts";
import { headline } from "./headline.ts";

type Sketch = Partial<Omit<CodedEvent, "agents" | "others">> & {
  readonly agents?: readonly string[];
  readonly others?: readonly string[];
};

const parties = (names: readonly string[] = []) => names.map((name) => ({ name, kind: "person" as const }));

const event = ({ agents, others, ...coded }: Sketch): CodedEvent => ({
  type: "CONSULT",
  mode: null,
  certainty: "asserted",
  ...coded,
  agents: parties(agents),
  others: parties(others),
});

test.each<[Sketch, string]>([
  [{ mode: "visit", agents: ["James Cleverly"], others: ["Kazakhstan"] }, "James Cleverly visits Kazakhstan"],
  [
    { mode: "meeting", agents: ["Xi Jinping"], others: ["Vladimir Putin"], certainty: "planned" },
    "Xi Jinping to meet Vladimir Putin",
  ],
  [{ mode: "meeting", agents: ["A", "B"] }, "A and B meet for talks"],
  [{ mode: "press-conference", agents: ["A"], others: ["B"] }, "A holds a press conference with B"],
  [{ mode: "summit", agents: ["A"], others: ["the OTS"] }, "A takes part in a summit with the OTS"],
  [{ type: "SANCTION", agents: ["A"], others: ["B"], certainty: "hypothetical" }, "A may take measures against B"],
  [{ type: "ASSAULT", agents: ["A"], others: ["B"], certainty: "denied" }, "Denied: A attacks B"],
  [
    { mode: "multilateral", agents: ["A"], others: ["B", "C", "D", "E", "F"] },
    "A takes part in talks with B, C and 3 others",
  ],
  [{ mode: "visit" }, "Visit"],
  [
    { mode: "visit", agents: ["United States"], others: ["NATO", "European Union"] },
    "The United States visits NATO and the European Union",
  ],
  [{ mode: "meeting", agents: ["Central Asian states"], others: ["China"] }, "The Central Asian states meet China"],
  [{ mode: "visit", others: ["Georgia"] }, "Visit: Georgia"],
  [{ type: "SANCTION", others: ["A", "B"] }, "Restrictive measures: A and B"],
])("composes a headline from what was coded", (coded, words) => {
  expect(headline(event(coded))).toBe(words);
});
