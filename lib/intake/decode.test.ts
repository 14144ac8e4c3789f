import fc from "fast-check";
import { expect, test } from "vitest";
import { declaredByType, declaredInMarkup } from "./declared.ts";
import { decodeText } from "./decode.ts";

const bytesOf = (...bytes: readonly number[]): Uint8Array => Uint8Array.from(bytes);
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const latin1 = (text: string): Uint8Array => Buffer.from(text, "latin1");

/** Bytes of each encoding of the WHATWG Encoding Standard that Node reads, and what they say; every word is none in UTF-8. */
const WORDS: readonly (readonly [label: string, bytes: readonly number[], text: string])[] = [
  ["ibm866", [0x8c, 0xa8, 0xe0], "Мир"],
  ["cp866", [0x8c, 0xa8, 0xe0], "Мир"],
  ["iso-8859-1", [0x63, 0x61, 0x66, 0xe9], "café"],
  ["latin1", [0x80, 0x93, 0x94], "€“”"],
  ["us-ascii", [0x63, 0x61, 0x66, 0xe9], "café"],
  ["windows-1252", [0x85, 0x99, 0xf1], "…™ñ"],
  ["iso-8859-2", [0xb3, 0xf3, 0x64, 0xbc], "łódź"],
  ["iso-8859-3", [0xfe, 0xbb], "ŝğ"],
  ["iso-8859-4", [0xba, 0xe0], "ēā"],
  ["iso-8859-5", [0xbc, 0xd8, 0xe0], "Мир"],
  ["iso-8859-6", [0xd3, 0xe4, 0xc7, 0xe5], "سلام"],
  ["iso-8859-7", [0xe1, 0xe2], "αβ"],
  ["iso-8859-8", [0xf9, 0xec, 0xe5, 0xed], "שלום"],
  ["iso-8859-8-i", [0xf9, 0xec, 0xe5, 0xed], "שלום"],
  ["iso-8859-9", [0xfd, 0xfe], "ış"],
  ["iso-8859-10", [0xf0], "ð"],
  ["iso-8859-13", [0xf0, 0xe0], "šą"],
  ["iso-8859-14", [0xf0], "ŵ"],
  ["iso-8859-15", [0xa4, 0xbd], "€œ"],
  ["koi8-r", [0xed, 0xc9, 0xd2], "Мир"],
  ["koi8-u", [0xeb, 0xc9, 0xa7, 0xd7], "Київ"],
  ["macintosh", [0x8e, 0x80], "éÄ"],
  ["windows-874", [0xa1, 0xd2], "กา"],
  ["tis-620", [0xa1, 0xd2], "กา"],
  ["windows-1250", [0x8a, 0xb3], "Šł"],
  ["windows-1251", [0xcc, 0xe8, 0xf0], "Мир"],
  ["cp1251", [0xca, 0xe8, 0xbf, 0xe2], "Київ"],
  ["windows-1253", [0xe1, 0xe2], "αβ"],
  ["windows-1254", [0xfd, 0xfe], "ış"],
  ["windows-1255", [0xf9, 0xec, 0xe5, 0xed], "שלום"],
  ["windows-1256", [0xd3, 0xe1, 0xc7, 0xe3], "سلام"],
  ["windows-1257", [0xf0, 0xe0], "šą"],
  ["windows-1258", [0xd0, 0xfe], "Đ₫"],
  ["x-mac-cyrillic", [0x8c, 0xe8, 0xf0], "Мир"],
  ["gbk", [0xba, 0xcd, 0xc6, 0xbd], "和平"],
  ["gb2312", [0xba, 0xcd, 0xc6, 0xbd], "和平"],
  ["gb18030", [0xba, 0xcd, 0xc6, 0xbd], "和平"],
  ["big5", [0xa9, 0x4d, 0xa5, 0xad], "和平"],
  ["euc-jp", [0xca, 0xbf, 0xcf, 0xc2], "平和"],
  ["shift_jis", [0x95, 0xbd, 0x98, 0x61], "平和"],
  ["euc-kr", [0xc6, 0xf2, 0xc8, 0xad], "평화"],
  ["iso-2022-jp", [0x1b, 0x24, 0x42, 0x4a, 0x3f, 0x4f, 0x42, 0x1b, 0x28, 0x42], "平和"],
  ["utf-16le", [0x1c, 0x04, 0x38, 0x04, 0x40, 0x04], "Мир"],
  ["utf-16be", [0x04, 0x1c, 0x04, 0x38, 0x04, 0x40], "Мир"],
];

test.each(WORDS)("%s is read where the document declares it", (label, bytes, text) => {
  expect(decodeText(bytesOf(...bytes), [{ label, by: "its Content-Type" }])).toMatchObject({
    ok: true,
    value: { text },
  });
});

test.each([
  [[0xef, 0xbb, 0xbf, 0x41], "\uFEFFA", "utf-8"],
  [[0xff, 0xfe, 0x1c, 0x04], "\uFEFFМ", "utf-16le"],
  [[0xfe, 0xff, 0x04, 0x1c], "\uFEFFМ", "utf-16be"],
])("a byte order mark decides against what is declared, and stays in the text: %j", (bytes, text, encoding) => {
  const decoded = decodeText(bytesOf(...bytes), [{ label: "windows-1251", by: "its <meta>" }]);
  expect(decoded).toEqual({ ok: true, value: { text, encoding } });
});

test("what is UTF-8 is read as UTF-8, whatever is declared", () => {
  const decoded = decodeText(utf8("Київ"), [{ label: "windows-1251", by: "its <meta>" }]);
  expect(decoded).toEqual({ ok: true, value: { text: "Київ", encoding: "utf-8" } });
});

test.each([
  [
    "a lone byte",
    bytesOf(0x63, 0x61, 0x66, 0xe9, 0x21),
    [],
    "It is not UTF-8 (the first wrong byte is 0xE9 at byte 4), and it declares no other encoding.",
  ],
  [
    "a cut end",
    bytesOf(0x41, 0xd0),
    [],
    "It is not UTF-8 (the first wrong byte is 0xD0 at byte 2), and it declares no other encoding.",
  ],
  [
    "a wrong byte after a replacement character that is written",
    bytesOf(0xef, 0xbf, 0xbd, 0xff),
    [],
    "It is not UTF-8 (the first wrong byte is 0xFF at byte 4), and it declares no other encoding.",
  ],
  [
    "a declaration that is wrong too",
    bytesOf(0x41, 0xff, 0xff),
    ["shift_jis"],
    "It is not UTF-8 (the first wrong byte is 0xFF at byte 2), and it is not shift_jis, which its <meta> says (the first wrong byte is 0xFF at byte 2).",
  ],
  [
    "a declaration that nobody knows",
    bytesOf(0xff),
    ["klingon"],
    'It is not UTF-8 (the first wrong byte is 0xFF at byte 1), and "klingon", which its <meta> says, is no encoding known here.',
  ],
])("%s is told with the encodings tried and the first wrong byte", (_, bytes, labels, error) => {
  expect(
    decodeText(
      bytes,
      labels.map((label) => ({ label, by: "its <meta>" })),
    ),
  ).toEqual({ ok: false, error });
});

test("every text survives being written as UTF-8 and read", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      expect(decodeText(utf8(text))).toMatchObject({ ok: true, value: { text } });
    }),
  );
});

test.each([
  ["text/html; charset=windows-1251", "windows-1251"],
  ['text/html;charset="UTF-8"', "UTF-8"],
  ["text/html", undefined],
  [undefined, undefined],
])("the charset of the Content-Type %j is %j", (contentType, label) => {
  expect(declaredByType(contentType)[0]?.label).toBe(label);
});

test.each([
  ['<?xml version="1.0" encoding="windows-1251"?><rss>', ["windows-1251"]],
  ["<html><meta charset=koi8-r>", ["koi8-r"]],
  ['<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=windows-1256">', ["windows-1256"]],
  ["<meta charset='utf-16'>", []],
  ["<p>charset=koi8-r", []],
])("markup declares: %s", (markup, labels) => {
  expect(declaredInMarkup(latin1(markup)).map(({ label }) => label)).toEqual(labels);
});
