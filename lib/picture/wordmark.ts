import { PALETTE } from "./palette.ts";
import { element } from "./svg.ts";
import { familyOf } from "./type.ts";

/** The name of the house as the pages write it: "Date" in ink, "line" in the accent. */
export function wordmark({
  x,
  y,
  sizePx,
  side,
}: {
  readonly x: number;
  readonly y: number;
  readonly sizePx: number;
  readonly side: "left" | "right";
}): string {
  const type = { "font-family": familyOf("Dateline", "serif"), "font-weight": 600, "font-size": sizePx };
  return element(
    "text",
    { x, y, ...type, fill: PALETTE.ink, "text-anchor": side === "right" ? "end" : undefined },
    "Date",
    element("tspan", { fill: PALETTE.accent }, "line"),
  );
}
