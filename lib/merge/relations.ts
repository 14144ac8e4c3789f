import { isDay } from "./days.ts";
import { areSidesNested, type Telling } from "./telling.ts";

const areRelations = ({ mention: { mode } }: Telling): boolean => mode === "relations";

/** Relations taken up by two states, and an accord. */
export const areRelationsAndAccord = (a: Telling, b: Telling): boolean =>
  a.kin === "accord" && (a.mention.type === "AGREE" ? areRelations(b) : b.mention.type === "AGREE" && areRelations(a));

/** A signature of two men, and relations of two states: what two states sign on the day may be of something else. */
const isPaperOf = (paper: Telling, relations: Telling): boolean =>
  paper.mention.mode === "sign" && paper.persons.size > 1 && relations.persons.size === 0;

/** "They took up relations on Sunday. Their ministers signed the accord": of one day, and told by one article as two and by another as one. */
export const isPaperOfRelations = (a: Telling, b: Telling): boolean =>
  areRelationsAndAccord(a, b) &&
  (isPaperOf(a, b) || isPaperOf(b, a)) &&
  isDay(a) &&
  isDay(b) &&
  a.bounds?.start === b.bounds?.start &&
  areSidesNested(a, b);
