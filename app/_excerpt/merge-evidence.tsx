import { useLocale, useTranslations } from "next-intl";
import { describeEdtf } from "#lib/edtf/words.ts";
import { asSentence } from "#lib/model/correction.ts";
import type { MergeEvidenceJson } from "#lib/wire/merge-evidence-json.ts";
import { InEnglish } from "../_ui/in-english.tsx";
import { ActorNames } from "../_ui/told.tsx";

type Worded = Exclude<MergeEvidenceJson, { kind: "sentence" }>;

/** Why several reports are one event, reason by reason, in the reader's language; what an earlier program stored as a sentence is shown in its English. */
export function MergeEvidence({ evidence }: { readonly evidence: readonly MergeEvidenceJson[] }) {
  const worded = evidence.filter((each): each is Worded => each.kind !== "sentence");
  const sentences = evidence.flatMap((each) => (each.kind === "sentence" ? [each.text] : []));
  return (
    <>
      {worded.length > 0 && (
        <ul>
          {worded.map((each) => (
            <li key={JSON.stringify(each)}>
              {each.kind === "alike" ? <Alike {...each} /> : <Reason evidence={each} />}
            </li>
          ))}
        </ul>
      )}
      {sentences.length > 0 && <InEnglish sentences={sentences} />}
    </>
  );
}

/** Sentences of their own, so that no language has to bend them into one. */
function Alike({ ofOneKind, actors, dates, foretold }: Extract<Worded, { kind: "alike" }>) {
  const t = useTranslations("event.together");
  return (
    <>
      {t(ofOneKind ? "same-kind" : "kindred")}{" "}
      {actors.length > 0 ? t.rich("actors", { actors: () => <ActorNames actors={actors} /> }) : t("sides")} {t(dates)}
      {foretold && ` ${t("foretold")}`}
    </>
  );
}

function Reason({ evidence }: { readonly evidence: Exclude<Worded, { kind: "alike" }> }) {
  const t = useTranslations("event.together");
  const locale = useLocale();
  switch (evidence.kind) {
    case "dates-differ":
      return t(evidence.kind, {
        other: describeEdtf(evidence.other, locale),
        date: describeEdtf(evidence.edtf, locale),
      });
    case "by-editor":
      return t(evidence.kind, { reason: asSentence(evidence.reason) });
    default:
      return t(evidence.kind);
  }
}
