import type { Result } from "#lib/model/result.ts";
import type { Draft, Intake, IntakeProblem } from "./intake.ts";
import { MAX_PROBLEMS } from "./limits.ts";

/** Gathers what comes out of many records, so that a file of a million bad lines stays a short list. */
export interface Collector {
  readonly add: (name: string, draft: Result<Draft>) => void;
  readonly tell: (name: string, message: string) => void;
  readonly addAll: (intake: Intake) => void;
  /** What was gathered; where there was more to tell than is told by name, `name` says how much. */
  readonly intake: (name: string) => Intake;
}

/** An empty collector. */
export function collector(): Collector {
  const drafts: Draft[] = [];
  const problems: IntakeProblem[] = [];
  let untold = 0;
  const tell = (name: string, message: string): void => {
    if (problems.length < MAX_PROBLEMS) problems.push({ name, message });
    else untold += 1;
  };
  return {
    tell,
    add: (name, draft) => (draft.ok ? drafts.push(draft.value) : tell(name, draft.error)),
    addAll: (intake) => {
      for (const draft of intake.drafts) drafts.push(draft);
      for (const { name, message } of intake.problems) tell(name, message);
    },
    intake: (name) => ({
      drafts,
      problems: untold
        ? [...problems, { name, message: `${untold} more of its articles could not be used.` }]
        : problems,
    }),
  };
}

/** An intake of one draft, or of one problem. */
export const intakeOf = (name: string, draft: Result<Draft>): Intake =>
  draft.ok ? { drafts: [draft.value], problems: [] } : problemIntake(name, draft.error);

/** An intake of nothing but a problem. */
export const problemIntake = (name: string, message: string): Intake => ({ drafts: [], problems: [{ name, message }] });
