import type { Syntax } from "../pack.ts";

/** Grammar of Ukrainian clauses, as far as telling who acts needs it. */
// biome-ignore format: tables
export const SYNTAX: Syntax = {
  verbFirst: false,
  conjunctions: ["і", "й", "та", "а", "але", "або", "проте"],
  complementizers: ["що", "щоб", "чи", "як", "аби"],
  relatives: ["який", "яка", "яке", "які", "котрий", "котра", "котрі"],
  dropsSubject: true,
  prepositions: ["в", "у", "на", "до", "з", "із", "зі", "від", "для", "про", "проти", "між", "через", "за", "під", "над", "при", "по", "без", "біля", "щодо"],
  withWords: ["з", "із", "зі", "разом з"],
  byWords: [],
  futureForms: ["(?:при|за|зу|об|про|ви|по|під|від|роз|пере|до)\\p{L}*(?:уть|ють|ить|ать|ять|еться|уться|ються|ється|иться|ає|їде|буде|веде|ме)"],
  afterWords: ["після", "по"],
  beforeWords: ["до", "перед"],
  anterior: ["після", "перед", "до того", "раніше", "коли", "відтоді"],
};
