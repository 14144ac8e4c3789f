import { expect, test } from "vitest";
import { MAX_REQUEST_BYTES } from "#lib/wire/intake-json.ts";
import { readOffer } from "./read-offer.ts";

const post = (body: BodyInit, type?: string): Request =>
  new Request("http://localhost/api/articles", {
    method: "POST",
    body,
    ...(type === undefined ? {} : { headers: { "content-type": type } }),
  });

function form(...files: readonly (readonly [name: string, content: string | Uint8Array<ArrayBuffer>])[]): FormData {
  const data = new FormData();
  for (const [name, content] of files) data.append("files", new File([content], name));
  return data;
}

test("articles of a JSON body are drafts, their dates given", async () => {
  const offer = await readOffer(
    post(JSON.stringify({ articles: [{ text: "A.", published: "2023" }, {}] }), "application/json"),
  );
  expect(offer).toMatchObject({
    ok: true,
    value: {
      drafts: [{ publishedFrom: "given", article: { text: "A.", metadata: { published: "2023" } } }],
      problems: [{ name: "article 2" }],
    },
  });
});

test("files of a form are read each by itself", async () => {
  const offer = await readOffer(post(form(["a.txt", "A text."], ["b.txt", new Uint8Array([0xff, 0xfe, 0x00])])));
  expect(offer).toMatchObject({
    ok: true,
    value: { drafts: [{ article: { text: "A text." } }], problems: [{ name: "b.txt" }] },
  });
});

test("nothing is read of a body after its limit", async () => {
  let sent = 0;
  const body = new ReadableStream({
    pull: (controller) => {
      sent += 1;
      controller.enqueue(new Uint8Array(1_000_000));
    },
  });
  const request = new Request("http://localhost/", {
    method: "POST",
    body,
    headers: { "content-type": "application/json" },
    duplex: "half",
  } as RequestInit);
  expect(await readOffer(request)).toMatchObject({ ok: false, error: { status: 413 } });
  expect(sent).toBeLessThan((2 * MAX_REQUEST_BYTES) / 1_000_000);
});

test.each([
  ["text", "text/plain", 415, 'expected application/json or multipart/form-data, got "text/plain"'],
  ["{", "application/json", 400, /^the body must be JSON in UTF-8: /],
  [new Uint8Array([0xff]), "application/json", 400, /^the body must be JSON in UTF-8: /],
  ["cut off", "multipart/form-data; boundary=x", 400, "the form is cut off or not one of multipart/form-data"],
])("%o as %s is refused with %i", async (body, type, status, message) => {
  expect(await readOffer(post(body, type))).toMatchObject({
    ok: false,
    error: { status, message: typeof message === "string" ? message : expect.stringMatching(message) },
  });
});

test("a form without files is refused", async () => {
  const data = new FormData();
  data.append("files", "text");
  expect(await readOffer(post(data))).toEqual({
    ok: false,
    error: { status: 400, message: "the form holds no file" },
  });
});
