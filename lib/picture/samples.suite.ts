/** Marks for tests of this room and of raster. */
import type { LegendWords } from "./legend.ts";
import type { Mark } from "./marks.ts";
import type { TimelinePicture } from "./timeline-picture.ts";

export const MARK: Mark = {
  kind: "point",
  quad: "verbal-cooperation",
  certainty: "asserted",
  inferred: false,
  approximate: false,
  openStart: false,
  openEnd: false,
  count: 1,
  startDay: 19_434,
  endDay: 19_435,
  lane: "CONSULT",
  label: "James Cleverly visits Kazakhstan",
  lang: null,
  tag: null,
  name: "James Cleverly visits Kazakhstan; 18 March 2023, to the day",
  eventId: "abc",
};

const LEGEND: LegendWords = {
  day: "known to the day",
  band: "known less finely",
  inferred: "year inferred",
  planned: "planned",
  denied: "denied",
  cluster: "several events",
  "verbal-cooperation": "cooperation in words",
  "material-cooperation": "cooperation in deeds",
  "verbal-conflict": "conflict in words",
  "material-conflict": "conflict in deeds",
};

export const PICTURE: TimelinePicture = {
  window: { startDay: 19_400, endDay: 19_500 },
  marks: [MARK],
  lanes: [{ id: "CONSULT", name: "Consult" }],
  locale: "en-GB",
  dir: "ltr",
  origin: "https://dateline.example",
  words: {
    title: "Kazakhstan",
    facts: ["1 March 2023 to 15 April 2023", "1 event"],
    empty: "No event in this stretch of time.",
    source: "Read from 5 articles.",
    address: "https://dateline.example/?actor=KAZ&from=2023-03-01",
    legend: LEGEND,
  },
};
