import type { Actor, ActorMention } from "#lib/model/actor.ts";
import type { Span } from "#lib/model/span.ts";

/** An office named without its holder: "the Kazakh head of state". Whom it means depends on the date of what is told. */
export interface OpenOffice extends Span {
  readonly text: string;
  /** Offices of one title, the most telling first: "Deputy Prime Minister, Minister of Foreign Affairs". */
  readonly offices: readonly string[];
  /** Id of the state or organisation. */
  readonly of: string;
  /** "former president": the holder on the date is just who is not meant. */
  readonly former: boolean;
  readonly rule: string;
}

/** A person named together with an office that the text says they hold. */
export interface NamedHolder extends Span {
  readonly person: string;
  readonly offices: readonly string[];
  readonly of: string;
}

/** All actors of one article. */
export interface ActorFinding {
  /**
   * In text order. A state inside the words of an office or of a reference ("President of *Kazakhstan*", "the *British* official") is a
   * mention of its own, with a `rule` that ends in "/in-title"; else mentions do not overlap.
   */
  readonly mentions: readonly ActorMention[];
  /** Every actor that a mention or open office names, each once; listed ones and those that a title introduced. */
  readonly actors: readonly Actor[];
  readonly openOffices: readonly OpenOffice[];
  /** Capitals that are only where something happens ("visited *Berlin*"): no actors, but they tell the country. In text order. */
  readonly places: readonly ActorMention[];
  readonly holders: readonly NamedHolder[];
}
