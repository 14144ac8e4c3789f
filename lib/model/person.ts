/** What somebody may do: a reader reads where reading is closed, an editor writes too. */
export type Role = "reader" | "editor";

/** Somebody who asks. `id` never changes and is never given to another. */
export interface Person {
  readonly id: string;
  /** For people; where a program asks with a token, whose token it is and what it is called. */
  readonly name: string;
  readonly role: Role;
}
