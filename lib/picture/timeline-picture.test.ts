import { expect, test } from "vitest";
import { MARK, PICTURE } from "./samples.suite.ts";
import { timelinePicture } from "./timeline-picture.ts";

const circles = (svg: string): number => svg.split("<circle").length - 1;
const drawnOf = (marks: (typeof PICTURE)["marks"]): string => timelinePicture({ ...PICTURE, marks });

test("a day is a point, a month is a band with soft edges and no point", () => {
  const day = drawnOf([MARK]);
  const month = drawnOf([{ ...MARK, kind: "band", endDay: MARK.startDay + 31 }]);
  expect(circles(day)).toBe(2); // the event and its entry in the legend
  expect(circles(month)).toBe(0);
  expect(month).toContain("<linearGradient");
});

test("each event is a link to its own page and says in words all that it looks like", () => {
  const svg = drawnOf([MARK]);
  expect(svg).toContain(`<a href="https://dateline.example/events/abc"`);
  expect(svg).toContain(`<title>${MARK.name}</title>`);
});

test("a cluster says how many, and leads nowhere", () => {
  const svg = drawnOf([{ ...MARK, kind: "cluster", count: 17, eventId: null }]);
  expect(svg).toContain(">17<");
  expect(svg).not.toContain("<a ");
});

test("title, numbers, source and the whole address stand on it", () => {
  const svg = drawnOf([MARK]);
  for (const words of [
    "Kazakhstan",
    "1 event",
    "Read from 5 articles.",
    "https://dateline.example/?actor=KAZ&amp;from=2023-03-01",
  ])
    expect(svg).toContain(`>${words}<`);
});

test("the legend explains what is drawn and nothing else", () => {
  const plain = drawnOf([MARK]);
  expect(plain).toContain("known to the day");
  expect(plain).not.toContain("planned");
  expect(drawnOf([{ ...MARK, certainty: "planned", tag: "planned" }])).toContain("planned");
});

test("what is denied is struck out, and its tag says so", () => {
  const svg = drawnOf([{ ...MARK, certainty: "denied", tag: "denied" }]);
  expect(svg).toContain(`text-decoration="line-through"`);
  expect(svg).toContain(">denied<");
});

test("an empty window says that it is empty", () => {
  expect(timelinePicture({ ...PICTURE, marks: [], lanes: [] })).toContain("No event in this stretch of time.");
});

test("the axis runs from left to right in Arabic too; what is written begins at the right", () => {
  const [left, right] = [
    { ...MARK },
    { ...MARK, startDay: MARK.startDay + 40, endDay: MARK.startDay + 41, eventId: "later" },
  ];
  const svg = timelinePicture({ ...PICTURE, dir: "rtl", locale: "ar-u-nu-latn", marks: [left, right] });
  const xs = [...svg.matchAll(/<circle cx="([\d.]+)"/g)].map(([, x]) => Number(x));
  expect(xs[0]).toBeLessThan(xs[1]!);
  expect(svg).toMatch(/<text x="1560" y="62" text-anchor="end"/);
});
