import type { Quad } from "#lib/model/quad.ts";

/** Paper, ink, one accent: the light colours of app/globals.css, written out because a picture carries its own. */
export const PALETTE = {
  paper: "#faf8f4",
  sunk: "#f2efe8",
  ink: "#1b1c1e",
  muted: "#585b60",
  hairline: "#e2ded5",
  line: "#8b8f95",
  accent: "#0a5688",
} as const;

/** The colour of a class of events. */
export const QUAD_COLOURS: Readonly<Record<Quad, string>> = {
  "verbal-cooperation": "#16708f",
  "material-cooperation": "#33763f",
  "verbal-conflict": "#9a5200",
  "material-conflict": "#ab2f2f",
};
