import type { ReactNode } from "react";
import { InEnglish } from "../_ui/in-english.tsx";

/** A sentence that an earlier program stored, in English. */
interface Sentence {
  readonly kind: "sentence";
  readonly text: string;
}

/** Evidence of one kind that is worded here, in the reader's language. */
export type Worded<Evidence extends { readonly kind: string }> = Exclude<Evidence, { kind: "sentence" }>;

interface EvidenceListProps<Evidence extends { readonly kind: string }> {
  readonly evidence: readonly (Evidence | Sentence)[];
  readonly word: (evidence: Worded<Evidence>) => ReactNode;
}

/** Reasons one by one in the reader's language; what an earlier program stored as a sentence is shown in its English. */
export function EvidenceList<Evidence extends { readonly kind: string }>({
  evidence,
  word,
}: EvidenceListProps<Evidence>) {
  const worded = evidence.filter((each): each is Worded<Evidence> => each.kind !== "sentence");
  const sentences = evidence.filter((each): each is Sentence => each.kind === "sentence");
  return (
    <>
      {worded.length > 0 && (
        <ul>
          {worded.map((each) => (
            <li key={JSON.stringify(each)}>{word(each)}</li>
          ))}
        </ul>
      )}
      {sentences.length > 0 && <InEnglish sentences={sentences.map(({ text }) => text)} />}
    </>
  );
}
