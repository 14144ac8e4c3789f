import { deflateRawSync } from "node:zlib";
import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import { readIncoming } from "./read-incoming.ts";

const read = (bytes: Uint8Array) => readIncoming({ name: "z.zip", bytes });
const zeros = (megabytes: number): Uint8Array => new Uint8Array(megabytes * 1_000_000);

test("names that climb out of the archive are names and nothing else", async () => {
  const { drafts, problems } = await read(
    zipSync({ "../../etc/a.txt": strToU8("One."), "/b.txt": strToU8("Two."), "C:\\c.txt": strToU8("Three.") }),
  );
  expect(problems).toEqual([]);
  expect(drafts.map(({ name, article }) => [name, article.source])).toEqual([
    ["z.zip/../../etc/a.txt", undefined],
    ["z.zip//b.txt", undefined],
    ["z.zip/C:\\c.txt", undefined],
  ]);
});

test("an entry that unpacks to more than an article may have is told, and the others are read", async () => {
  const { drafts, problems } = await read(zipSync({ "a.txt": zeros(30), "b.txt": strToU8("Two.") }));
  expect(drafts.map(({ name }) => name)).toEqual(["z.zip/b.txt"]);
  expect(problems).toEqual([{ name: "z.zip/a.txt", message: "It has 30 MB; an article may have 20 MB at most." }]);
});

test("unpacking ends at the limit, also where all entries are the same bytes of the archive", async () => {
  const names = Array.from({ length: 30 }, (_, index) => `${index}.txt`);
  const bomb = overlapping(names, deflateRawSync(zeros(18)), 18_000_000);
  expect(bomb.length).toBeLessThan(30_000);
  const { drafts, problems } = await read(bomb);
  expect(drafts).toEqual([]);
  expect(problems).toHaveLength(12);
  expect(problems.at(-1)).toEqual({
    name: "z.zip",
    message: 'Unpacked it has more than 200 MB, which is the limit: 19 of its files are left out, from "11.txt" on.',
  });
});

test("a size that lies does not get past the limit", async () => {
  const bomb = overlapping(["a.txt"], deflateRawSync(zeros(250)), 10);
  expect(bomb.length).toBeLessThan(300_000);
  const { drafts, problems } = await read(bomb);
  expect(drafts).toEqual([]);
  expect(problems).toEqual([
    {
      name: "z.zip",
      message: 'Unpacked it has more than 200 MB, which is the limit: 1 of its files are left out, from "a.txt" on.',
    },
  ]);
});

test("an archive of too many entries is not opened", async () => {
  const entries = Object.fromEntries(Array.from({ length: 20_001 }, (_, index) => [`${index}.txt`, new Uint8Array(0)]));
  expect((await read(zipSync(entries, { level: 0 }))).problems).toEqual([
    { name: "z.zip", message: "It has 20001 entries; a .zip may have 20000 at most." },
  ]);
});

test("an entry that is damaged, encrypted or packed otherwise costs only itself", async () => {
  const packed = zipSync({ "a.txt": strToU8("One. ".repeat(100)), "b.txt": strToU8("Two.") });
  const damaged = packed.slice().fill(0xff, 38, 46);
  expect(await read(damaged)).toMatchObject({
    drafts: [{ name: "z.zip/b.txt" }],
    problems: [{ name: "z.zip/a.txt", message: "It cannot be unpacked: it is damaged." }],
  });
  const one = deflateRawSync(strToU8("One."));
  expect((await read(overlapping(["a.txt"], one, 4, { flags: 1 }))).problems[0]?.message).toBe(
    "It cannot be unpacked: it is encrypted.",
  );
  expect((await read(overlapping(["a.txt"], one, 4, { method: 14 }))).problems[0]?.message).toBe(
    "It cannot be unpacked: method 14 is not known here.",
  );
});

test("an archive cut off anywhere is told, never thrown", async () => {
  const packed = zipSync({ "a.txt": strToU8("One."), "b.txt": strToU8("Two.") });
  for (let length = 4; length < packed.length; length += 1) {
    const { drafts, problems } = await read(packed.slice(0, length));
    expect([drafts.length, problems.length]).toEqual([0, 1]);
  }
});

test("an archive with bytes before it, a comment behind it and names in an old encoding is read", async () => {
  const packed = Buffer.from(zipSync({ "caf?.txt": strToU8("One.") }));
  for (let at = packed.indexOf("caf?"); at >= 0; at = packed.indexOf("caf?", at)) packed[at + 3] = 0xe9;
  const comment = Buffer.from("made by hand");
  packed.writeUInt16LE(comment.length, packed.length - 2);
  const { drafts } = await read(Buffer.concat([packed, comment]));
  expect(drafts.map(({ name }) => name)).toEqual(["z.zip/café.txt"]);
});

/** An archive whose entries are all the same bytes, and whose headers say what they are told to. */
function overlapping(
  names: readonly string[],
  data: Uint8Array,
  size: number,
  { flags = 0, method = 8 } = {},
): Uint8Array {
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  const headers = names.map((name) => {
    const header = Buffer.alloc(46 + name.length);
    header.writeUInt32LE(0x02014b50, 0);
    header.writeUInt16LE(flags, 8);
    header.writeUInt16LE(method, 10);
    header.writeUInt32LE(data.length, 20);
    header.writeUInt32LE(size, 24);
    header.writeUInt16LE(name.length, 28);
    header.write(name, 46);
    return header;
  });
  const directory = Buffer.concat(headers);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(names.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(local.length + data.length, 16);
  return Buffer.concat([local, data, directory, end]);
}
