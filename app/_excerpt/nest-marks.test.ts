import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { nestMarks, type Run } from "./nest-marks.ts";

interface Named {
  readonly start: number;
  readonly end: number;
  readonly name: string;
}

/** Each code unit with the names of the marks around it, and how often each mark starts. */
function flatten(
  runs: readonly Run<Named>[],
  around: readonly string[] = [],
  starts: string[] = [],
): { units: [string, string][]; starts: string[] } {
  const units = runs.flatMap((run): [string, string][] => {
    if (typeof run === "string") return run.split("").map((unit) => [unit, [...around].sort().join("")]);
    if (run.first) starts.push(run.mark.name);
    return flatten(run.runs, [...around, run.mark.name], starts).units;
  });
  return { units, starts };
}

const cases = fc.string({ unit: "binary", maxLength: 40 }).chain((text) =>
  fc
    .array(fc.tuple(fc.integer({ min: -2, max: text.length + 3 }), fc.integer({ min: 0, max: 20 })), { maxLength: 8 })
    .map((spans) => ({
      text,
      marks: spans.map(([start, length], n) => ({ start, end: start + length, name: String.fromCharCode(97 + n) })),
    })),
);

describe("runs", () => {
  test("put together are the text, each letter under exactly the marks that cover it, each mark begun once", () => {
    fc.assert(
      fc.property(cases, ({ text, marks }) => {
        const { units, starts } = flatten(nestMarks(text, marks));
        expect(units).toEqual(
          text.split("").map((unit, at) => [
            unit,
            marks
              .filter((mark) => mark.start <= at && at < mark.end)
              .map((mark) => mark.name)
              .join(""),
          ]),
        );
        const drawn = marks.filter((mark) => Math.max(mark.start, 0) < Math.min(mark.end, text.length));
        expect(starts.sort()).toEqual(drawn.map((mark) => mark.name));
      }),
    );
  });

  test("nest a date within an event and cut what crosses it", () => {
    const event = { start: 0, end: 6, name: "event" };
    const date = { start: 3, end: 5, name: "date" };
    const crossing = { start: 5, end: 8, name: "other" };
    expect(nestMarks("On 18 March", [crossing, date, event])).toEqual([
      {
        mark: event,
        first: true,
        runs: ["On ", { mark: date, first: true, runs: ["18"] }, { mark: crossing, first: true, runs: [" "] }],
      },
      { mark: crossing, first: false, runs: ["Ma"] },
      "rch",
    ]);
  });
});
