import { expect, test } from "vitest";
import { formAsObject, MAX_REASON, parseCorrectionRequest } from "./correction-json.ts";

const reason = "It says so";

test("a form is read as JSON is: empty fields mean nothing, several boxes are a list", () => {
  const form = new FormData();
  for (const [name, value] of [
    ["kind", "event-fields"],
    ["event", "abc"],
    ["edtf", ""],
    ["mode", ""],
    ["keep", "KAZ"],
    ["reason", ` ${reason} `],
  ] as const)
    form.append(name, value);
  const read = { kind: "event-fields", event: "abc", edtf: null, mode: null, keep: ["KAZ"], reason };
  expect(parseCorrectionRequest(formAsObject(form))).toEqual({ ok: true, value: read });
  form.append("keep", "GBR");
  expect(parseCorrectionRequest(formAsObject(form))).toMatchObject({ value: { keep: ["KAZ", "GBR"] } });
});

test.each([
  [{ kind: "nope", reason }, /^kind must be one of article-date, .*, got "nope"$/],
  [{}, /^kind must be one of/],
  [null, /^kind must be one of/],
  [{ kind: "hide", event: "abc" }, /^the reason is missing$/],
  [{ kind: "hide", event: "abc", reason: "  " }, /^the reason is missing$/],
  [
    { kind: "hide", event: "abc", reason: "x".repeat(MAX_REASON + 1) },
    /^the reason must have at most 1000 characters$/,
  ],
  [{ kind: "hide", event: "abc", reason: "\0" }, /^the reason must be text$/],
  [{ kind: "hide", reason }, /^the event is missing$/],
  [
    { kind: "article-date", article: "abc", edtf: "18.3.2023", reason },
    /^edtf: expected a date as in .*, got "18\.3\.2023"$/,
  ],
  [{ kind: "event-fields", event: "abc", type: "TALK", reason }, /^the type must be one of AGREE, .*, got "TALK"$/],
  [{ kind: "alias", actor: "KAZ", name: "x", lang: "English", reason }, /^lang: expected a language code/],
  [
    { kind: "actor", actorKind: "person", country: "Kazakhstan", name: "x", reason },
    /^country: expected a country code/,
  ],
])("%j is refused in a sentence", (input, sentence) => {
  expect(parseCorrectionRequest(input)).toEqual({ ok: false, error: expect.stringMatching(sentence) });
});
