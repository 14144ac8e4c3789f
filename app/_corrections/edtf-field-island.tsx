"use client";
import { useLocale, useTranslations } from "next-intl";
import { useId, useState } from "react";
import { parseEdtf } from "#lib/edtf/value.ts";
import { describeEdtf } from "#lib/edtf/words.ts";

interface EdtfFieldProps {
  readonly given: string | null;
  readonly hint: string;
}

/** A date to be written in EDTF, with its reading in plain words as it is written. */
export function EdtfField({ given, hint }: EdtfFieldProps) {
  const t = useTranslations("corrections.form");
  const locale = useLocale();
  const id = useId();
  const [text, setText] = useState(given ?? "");
  const value = text.trim();
  const isDate = value === "" || parseEdtf(value).ok;
  const words =
    value === "" ? t("readsNone") : isDate ? t("reads", { words: describeEdtf(value, locale) }) : t("wrongDate");
  return (
    <div className="correction-field">
      <label htmlFor={id}>{t("date")}</label>
      <input
        id={id}
        name="edtf"
        dir="ltr"
        autoComplete="off"
        spellCheck={false}
        value={text}
        onChange={(event) => setText(event.target.value)}
        aria-invalid={!isDate}
        aria-describedby={`${id}-hint ${id}-reads`}
      />
      <span id={`${id}-hint`} className="muted">
        {hint}
      </span>
      <output id={`${id}-reads`} htmlFor={id} className="edtf-reads" data-wrong={!isDate || undefined}>
        {words}
      </output>
    </div>
  );
}
