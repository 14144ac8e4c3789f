"use client";
import { useTranslations } from "next-intl";
import { type FormEvent, type ReactNode, useId, useState } from "react";
import { correctionAnswerSchema, formAsObject, MAX_REASON } from "#lib/wire/correction-json.ts";
import { problemSchema } from "#lib/wire/problem.ts";

type State =
  | { readonly is: "idle" | "saving" | "saved" | "savedLater" | "reported" }
  | { readonly is: "refused"; readonly why: string };

interface CorrectionFormProps {
  readonly kind: string;
  /** What it speaks of, sent along: `{ event: "…" }`. */
  readonly about: Readonly<Record<string, string>>;
  /** Where a browser without JavaScript is led afterwards. */
  readonly from: string;
  readonly submit: string;
  readonly children?: ReactNode;
}

/** Sends a form as JSON and says what came of it; null where the network failed. */
async function send(form: HTMLFormElement): Promise<{ readonly applied: boolean } | { readonly why: string } | null> {
  const { from: _, ...fields } = formAsObject(new FormData(form));
  const answer = await fetch(form.action, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(fields),
  }).catch((error: unknown) => {
    if (error instanceof TypeError) return null; // what fetch throws without a network
    throw error;
  });
  if (answer === null) return null;
  const body: unknown = await answer.json().catch(() => null);
  const saved = correctionAnswerSchema.safeParse(body);
  if (answer.ok && saved.success) return { applied: saved.data.applied };
  const problem = problemSchema.safeParse(body);
  return problem.success ? { why: problem.data.detail } : null;
}

/** A form that corrects something, with its reason; a plain form where there is no JavaScript. */
export function CorrectionForm({ kind, about, from, submit, children }: CorrectionFormProps) {
  const t = useTranslations("corrections.form");
  const [state, setState] = useState<State>({ is: "idle" });
  const isReport = kind === "report";
  const onSubmit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    setState({ is: "saving" });
    const result = await send(form);
    if (result === null) return setState({ is: "refused", why: t("failed") });
    if ("why" in result) return setState({ is: "refused", why: result.why });
    if (isReport) {
      form.reset();
      return setState({ is: "reported" });
    }
    setState({ is: result.applied ? "saved" : "savedLater" });
    if (result.applied) window.location.reload();
  };
  return (
    <form className="correction-form" method="post" action="/api/corrections" onSubmit={onSubmit}>
      {Object.entries({ kind, from, ...about }).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
      <ReasonField isReport={isReport} />
      <div className="correction-submit">
        <button type="submit" className="button primary" disabled={state.is === "saving"}>
          {submit}
        </button>
        <span role="status">{state.is === "idle" || state.is === "refused" ? "" : t(state.is)}</span>
      </div>
      {state.is === "refused" && (
        <p className="correction-refused" role="alert">
          {state.why}
        </p>
      )}
    </form>
  );
}

function ReasonField({ isReport }: { readonly isReport: boolean }) {
  const t = useTranslations("corrections.form");
  const id = useId();
  return (
    <div className="correction-field">
      <label htmlFor={id}>{t(isReport ? "reportText" : "reason")}</label>
      <textarea id={id} name="reason" required maxLength={MAX_REASON} rows={2} aria-describedby={`${id}-hint`} />
      <span id={`${id}-hint`} className="muted">
        {t(isReport ? "reportHint" : "reasonHint")}
      </span>
    </div>
  );
}
