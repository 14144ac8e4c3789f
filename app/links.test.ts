import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const PAGES = readdirSync(import.meta.dirname, { recursive: true, encoding: "utf8" }).filter((file) =>
  file.endsWith(".tsx"),
);

/** Tags that link to a page of the app without asking for the language of the interface, and views made without it. */
const FORGETFUL =
  /<(?!UiLink\b)\w+\s[^<>]*?\bhref=(?:"\/(?!api\/)|\{`\/(?!api\/))[^\s>]*|\.\.\.EMPTY_VIEW\b(?![^}]*\bui\b)[^}]*/g;

const forgetful = (code: string): readonly string[] => [...code.matchAll(FORGETFUL)].map(([found]) => found);

test("no link forgets the language of the interface: withUi, viewHref with ui, or UiLink", () => {
  const found = PAGES.flatMap((file) =>
    forgetful(readFileSync(join(import.meta.dirname, file), "utf8")).map((tag) => `${file}: ${tag}`),
  );
  expect(found).toEqual([]);
});

test.each([
  ['<a className="button" href="/">', 1],
  ["<Link prefetch={false} href={`/events/x`}>", 1],
  ["viewHref({ ...EMPTY_VIEW, actors: [id] })", 1],
  ['<UiLink className="button" href="/">', 0],
  ["<Link href={withUi(`/events/x`, ui)}>", 0],
  ["viewHref({ ...EMPTY_VIEW, actors: [id], ui })", 0],
  ['<a href="#list"><a href="https://example.org/">', 0],
  ['<a href="/api/events">', 0],
])("%s is found out %i times", (code, times) => {
  expect(forgetful(code)).toHaveLength(times);
});
