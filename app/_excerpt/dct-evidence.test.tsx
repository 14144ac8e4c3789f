import { NextIntlClientProvider } from "next-intl";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import type { ActorRefJson } from "#lib/wire/actor-ref.ts";
import type { DctEvidenceJson } from "#lib/wire/dct-evidence-json.ts";
import { localeOf, UI_LANGUAGES, type UiLanguage } from "#lib/wire/ui-language.ts";
import { messagesOf } from "../_i18n/catalogues.ts";
import { DctEvidence } from "./dct-evidence.tsx";

const WORDS = "18 مارس";
const ref = (id: string, name: string, kind: ActorRefJson["kind"]): ActorRefJson => ({ id, name, kind, country: null });
const TERM = {
  person: ref("james-cleverly", "Cleverly", "person"),
  female: false,
  office: "foreign-minister",
  of: ref("GBR", "Britain", "state"),
  from: "2022-09-06",
  to: "2023-11-13",
};
const ELSEWHERE = { words: WORDS, title: "A visit", lang: "en", edtf: "2023-03-18" };

const TERMS: DctEvidenceJson = { kind: "terms", terms: [TERM], hold: { year: 2023, date: "XXXX-03-18" } };
/** One of every kind that is worded, by kind. */
const EVERY: { readonly [K in Exclude<DctEvidenceJson["kind"], "sentence">]: DctEvidenceJson & { kind: K } } = {
  printed: { kind: "printed", words: WORDS },
  "printed-without-year": { kind: "printed-without-year", words: WORDS },
  given: { kind: "given", edtf: "2023-03" },
  "given-passed-over": { kind: "given-passed-over", edtf: "2023-03" },
  "told-by-weekday": { kind: "told-by-weekday", words: WORDS },
  "news-weekday": { kind: "news-weekday", words: WORDS },
  "named-year": { kind: "named-year", words: WORDS },
  terms: { ...TERMS, kind: "terms" },
  "open-years": { kind: "open-years", years: [2022, 2023] },
  "current-month": { kind: "current-month", words: WORDS, month: 3 },
  "elapsed-month": { kind: "elapsed-month", words: WORDS },
  "recent-day": { kind: "recent-day", words: WORDS },
  "day-after-date": { kind: "day-after-date", words: WORDS },
  "latest-date": { kind: "latest-date", words: WORDS },
  "year-of-weekday": { kind: "year-of-weekday", words: WORDS, year: 2023 },
  "dated-elsewhere": { kind: "dated-elsewhere", ...ELSEWHERE },
  "published-elsewhere": { kind: "published-elsewhere", ...ELSEWHERE, year: 2023 },
  "past-elsewhere": { kind: "past-elsewhere", ...ELSEWHERE },
  "set-by-editor": { kind: "set-by-editor", reason: "The diary says so" },
  "set-aside-by-editor": { kind: "set-aside-by-editor", reason: "The diary says so" },
  "without-editor": { kind: "without-editor", edtf: "2023-03" },
};

const shown = (evidence: readonly DctEvidenceJson[], ui: UiLanguage): string =>
  renderToStaticMarkup(
    <NextIntlClientProvider locale={localeOf(ui)} messages={messagesOf(ui)} timeZone="UTC">
      <DctEvidence evidence={evidence} lang="ar" />
    </NextIntlClientProvider>,
  );
const textOf = (html: string): string => html.replace(/<[^>]*>/g, "");

describe.each(UI_LANGUAGES)("in %s", (ui) => {
  test.each(Object.values(EVERY))("$kind has a sentence of its own, with its words and dates", (evidence) => {
    const html = shown([evidence], ui);
    expect(html).not.toContain("why.evidence");
    if ("words" in evidence) expect(html).toContain(`<bdi lang="ar" dir="rtl">${WORDS}</bdi>`);
    if ("title" in evidence) expect(html).toContain('<bdi lang="en" dir="ltr">A visit</bdi>');
    if (ui !== "en") expect(textOf(html)).not.toBe(textOf(shown([evidence], "en")));
  });
});

test("terms of office are told with names, office, days and the year that they leave", () => {
  expect(textOf(shown([TERMS], "en"))).toBe(
    "The article names in office:Cleverly (Foreign Secretary, Britain): 6 September 2022 to 13 November 2023That term holds one 18 March: that of 2023.",
  );
  expect(textOf(shown([TERMS], "uk"))).toContain("лише одна дата «18 березня»: 2023 рік");
});

test("a sentence of an earlier program is shown in its English, and said to be so", () => {
  const html = shown([{ kind: "sentence", text: "He was minister then." }], "es");
  expect(html).toContain('lang="en"');
  expect(textOf(html)).toBe("En inglés:He was minister then.");
});
