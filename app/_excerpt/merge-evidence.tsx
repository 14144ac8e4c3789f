import { useLocale, useTranslations } from "next-intl";
import { describeEdtf } from "#lib/edtf/words.ts";
import { asSentence } from "#lib/model/correction.ts";
import type { MergeEvidenceJson } from "#lib/wire/merge-evidence-json.ts";
import { ActorNames } from "../_ui/told.tsx";
import { EvidenceList, type Worded as WordedOf } from "./evidence-list.tsx";

type Worded = WordedOf<MergeEvidenceJson>;

/** Why several reports are one event, reason by reason, in the reader's language. */
export function MergeEvidence({ evidence }: { readonly evidence: readonly MergeEvidenceJson[] }) {
  return (
    <EvidenceList
      evidence={evidence}
      word={(each) => (each.kind === "alike" ? <Alike {...each} /> : <Reason evidence={each} />)}
    />
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
