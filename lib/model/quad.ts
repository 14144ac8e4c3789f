import type { EventType } from "./event.ts";

/** The four classes of PLOVER: words or deeds, for or against. */
export const QUADS = ["verbal-cooperation", "material-cooperation", "verbal-conflict", "material-conflict"] as const;
export type Quad = (typeof QUADS)[number];

/** Source: PLOVER manual, draft 2.0, table of event types. */
const QUAD_OF: Readonly<Record<EventType, Quad>> = {
  AGREE: "verbal-cooperation",
  CONSULT: "verbal-cooperation",
  SUPPORT: "verbal-cooperation",
  CONCEDE: "verbal-cooperation",
  COOPERATE: "material-cooperation",
  AID: "material-cooperation",
  RETREAT: "material-cooperation",
  REQUEST: "verbal-conflict",
  ACCUSE: "verbal-conflict",
  REJECT: "verbal-conflict",
  THREATEN: "verbal-conflict",
  PROTEST: "material-conflict",
  SANCTION: "material-conflict",
  MOBILIZE: "material-conflict",
  COERCE: "material-conflict",
  ASSAULT: "material-conflict",
};

/** The class of an event type, which decides its colour. */
export const quadOf = (type: EventType): Quad => QUAD_OF[type];
