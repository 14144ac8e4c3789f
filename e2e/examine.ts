import type { Page } from "@playwright/test";
import axe from "axe-core";

/** What axe finds on a page, with the elements concerned and why. */
export interface Finding {
  readonly rule: string;
  readonly impact: string | null;
  readonly html: string;
  readonly summary: string;
}

/**
 * Examines a whole page with every rule of axe, within the page: its usual wrapper also brings out what passed, node by node, which takes
 * four times as long as examining. Throws where the page holds other pages, which would be left out.
 */
export async function findingsOn(page: Page): Promise<readonly Finding[]> {
  if (page.frames().length > 1) throw new Error("A page within the page would not be examined.");
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { axe: inPage } = window as unknown as { readonly axe: typeof axe };
    const { violations } = await inPage.run({ resultTypes: ["violations"] });
    return violations.flatMap(({ id, impact, nodes }) =>
      nodes.map(({ html, failureSummary }) => ({
        rule: id,
        impact: impact ?? null,
        html,
        summary: failureSummary ?? "",
      })),
    );
  });
}

/** The same, of what would shut a reader out. */
export async function barriersOn(page: Page): Promise<readonly Finding[]> {
  const findings = await findingsOn(page);
  return findings.filter(({ impact }) => impact === "serious" || impact === "critical");
}
