import type { Syntax } from "../pack.ts";

/** Grammar of Arabic clauses, as far as telling who acts needs it. */
// biome-ignore format: tables
export const SYNTAX: Syntax = {
  verbFirst: true,
  conjunctions: ["و", "ثم", "لكن", "ولكن", "كما", "أو", "بينما"],
  complementizers: ["أن", "إن", "أنه", "إنه", "أنها", "إنها", "بأن", "بأنه", "بأنها", "أنهم", "إنهم", "ما إذا"],
  relatives: ["الذي", "التي", "الذين", "اللذان", "اللتان", "والذي", "والتي"],
  dropsSubject: true,
  prepositions: ["ل", "ب", "بال", "لل", "ك", "في", "إلى", "على", "من", "عن", "مع", "بين", "ضد", "حول", "لدى", "عبر", "خلال", "نحو", "بشأن", "عند"],
  withWords: ["مع", "برفقة"],
  byWords: ["من قبل", "من جانب", "على يد"],
  bothPersons: ["[وف]?(?:الجانبان|الجانبين|الطرفان|الطرفين|الرئيسان|الرئيسين|الوزيران|الوزيرين|الزعيمان|الزعيمين|المسؤولان)"],
  bothStates: ["[وف]?(?:البلدان|البلدين|الدولتان|الدولتين|الحكومتان|الحكومتين|كل طرف)"],
  futureForms: ["[وف]?س[يتن]\\p{L}{2,}"],
  afterWords: ["بعد", "عقب"],
  beforeWords: ["قبل"],
  anterior: ["بعد", "قبل", "عقب", "منذ", "عندما", "سبق"],
};
