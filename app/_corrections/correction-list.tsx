import { useLocale, useTranslations } from "next-intl";
import { describeEdtf } from "#lib/edtf/words.ts";
import type { CorrectionJson } from "#lib/wire/correction-json.ts";
import { UiLink } from "../_ui/ui-link-island.tsx";
import { dayOf } from "./correction-notes.tsx";
import { useSaid } from "./said.ts";

const HREF = { event: "/events/", article: "/articles/", actor: null } as const;

/** Corrections, each with what it speaks of, what it says, when and why; for editors also who, and undoing. */
export function CorrectionList({
  corrections,
  isEditor,
  from,
}: {
  readonly corrections: readonly CorrectionJson[];
  readonly isEditor: boolean;
  /** Where to be after undoing. */
  readonly from: string;
}) {
  return (
    <ol className="correction-list">
      {corrections.map((each) => (
        <li key={each.id} data-undone={each.undoneAt !== null || undefined}>
          <Entry correction={each} />
          {isEditor && each.undoneAt === null && <Undo correction={each} from={from} />}
        </li>
      ))}
    </ol>
  );
}

function Entry({ correction }: { readonly correction: CorrectionJson }) {
  const t = useTranslations("corrections");
  const locale = useLocale();
  const says = useSays();
  const { kind, at, by, reason, about, waiting, undoneAt, undoneBy } = correction;
  const date = describeEdtf(dayOf(at), locale);
  const undoneOn = undoneAt === null ? "" : describeEdtf(dayOf(undoneAt), locale);
  return (
    <div>
      <p className="correction-head">
        <strong>{t(`kind.${kind}`)}</strong>{" "}
        <span className="muted">{by === null ? date : t("by", { name: by, date })}</span>
      </p>
      {about.map((each) => (
        <p key={`${each.kind} ${each.id}`}>
          <About about={each} />
        </p>
      ))}
      {says(correction) !== "" && <p>{says(correction)}</p>}
      <p className="correction-reason">{reason}</p>
      {waiting && <p className="muted">{t("waiting")}</p>}
      {undoneAt !== null && (
        <p className="muted">
          {undoneBy === null ? t("undone", { date: undoneOn }) : t("undoneBy", { name: undoneBy, date: undoneOn })}
        </p>
      )}
    </div>
  );
}

function About({ about: { kind, id, title } }: { readonly about: CorrectionJson["about"][number] }) {
  const t = useTranslations("corrections");
  const href = HREF[kind];
  const label = title === "" ? `${id} (${t("gone")})` : title;
  return href === null ? <span>{label}</span> : <UiLink href={`${href}${encodeURIComponent(id)}`}>{label}</UiLink>;
}

/** What a correction says, in one line; "" where its kind says it all. */
function useSays(): (correction: CorrectionJson) => string {
  const t = useTranslations("corrections");
  const locale = useLocale();
  const said = useSaid();
  return ({ kind, fields, edtf, name, names }) => {
    if (fields) return t("says", { said: said(fields, names) });
    if (kind === "article-date")
      return edtf === null ? t("saysNoDate") : t("saysDate", { date: describeEdtf(edtf, locale) });
    return kind === "alias" ? t("saysName", { name: name ?? "" }) : "";
  };
}

function Undo({
  correction: { id, kind, reason },
  from,
}: {
  readonly correction: CorrectionJson;
  readonly from: string;
}) {
  const t = useTranslations("corrections");
  const label = t(kind === "report" ? "done" : "undo");
  return (
    <form method="post" action={`/api/corrections/${id}/undo`}>
      <input type="hidden" name="from" value={from} />
      <button
        type="submit"
        className="button"
        aria-label={kind === "report" ? undefined : t("undoNamed", { kind: t(`kind.${kind}`), reason })}
      >
        {label}
      </button>
    </form>
  );
}
