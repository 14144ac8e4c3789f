import { NextIntlClientProvider } from "next-intl";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { DATE_AGREEMENTS } from "#lib/model/merge-evidence.ts";
import type { MergeEvidenceJson } from "#lib/wire/merge-evidence-json.ts";
import { localeOf, UI_LANGUAGES, type UiLanguage } from "#lib/wire/ui-language.ts";
import { messagesOf } from "../_i18n/catalogues.ts";
import { MergeEvidence } from "./merge-evidence.tsx";

const ACTORS = [
  { id: "KAZ", name: "Kazakhstan", kind: "state", country: "KZ" },
  { id: "james-cleverly", name: "Cleverly", nameLang: "en", kind: "person", country: "GB" },
] as const;
const ALIKE = { kind: "alike", ofOneKind: true, actors: [...ACTORS], dates: "same-days", foretold: false } as const;

const EVERY: readonly MergeEvidenceJson[] = [
  ...DATE_AGREEMENTS.map((dates) => ({ ...ALIKE, actors: [...ACTORS], dates })),
  { ...ALIKE, actors: [], ofOneKind: false },
  { ...ALIKE, actors: [], foretold: true },
  { kind: "only-ones" },
  { kind: "same-story" },
  { kind: "twins" },
  { kind: "dates-differ", edtf: "2023-03-18", other: "2023-03-19" },
  { kind: "by-editor", reason: "The diary says so" },
];

const shown = (evidence: readonly MergeEvidenceJson[], ui: UiLanguage): string =>
  renderToStaticMarkup(
    <NextIntlClientProvider locale={localeOf(ui)} messages={messagesOf(ui)} timeZone="UTC">
      <MergeEvidence evidence={evidence} />
    </NextIntlClientProvider>,
  );
const textOf = (html: string): string => html.replace(/<[^>]*>/g, "");

describe.each(UI_LANGUAGES)("in %s", (ui) => {
  test("every reason has words of its own", () => {
    const all = EVERY.map((evidence) => textOf(shown([evidence], ui)));
    expect(new Set(all).size).toBe(EVERY.length);
    for (const text of all) expect(text).not.toContain("event.together");
    if (ui !== "en")
      for (const [nth, evidence] of EVERY.entries()) expect(all[nth]).not.toBe(textOf(shown([evidence], "en")));
  });

  test("actors that both name are named, each in its own direction", () => {
    const html = shown([{ ...ALIKE, actors: [...ACTORS] }], ui);
    expect(html).toContain("Kazakhstan");
    expect(html).toContain('<bdi lang="en" dir="ltr">Cleverly</bdi>');
  });

  test("days are told in words", () => {
    const html = textOf(shown([{ kind: "dates-differ", edtf: "2023-03-18", other: "2023-03-19" }], ui));
    expect(html).toMatch(/19.*18/);
    expect(html).not.toContain("2023-03");
  });
});

test("a sentence that an earlier program stored is shown as English", () =>
  expect(shown([{ kind: "sentence", text: "Because." }], "ar")).toContain(
    '<ul lang="en" dir="ltr"><li>Because.</li></ul>',
  ));
