import { z } from "zod";
import type { Score } from "./score.ts";
import { type Rates, type Share, shareOf } from "./tally.ts";

/** The least that is accepted: by name of the set, then of the measure, from 0 to 1. */
export const floorsSchema = z.record(z.string(), z.record(z.string(), z.number().min(0).max(1)));
export type Floors = Readonly<Record<string, Figures>>;

/** Measures by name, each from 0 to 1, the more the better. */
export type Figures = Readonly<Record<string, number>>;

const DECIMALS = 10_000;

/** Cut off, not rounded, so that a figure is never below the floor that was made from it. */
const cutOff = (value: number): number => Math.floor(value * DECIMALS) / DECIMALS;

const f1 = (name: string, { tp, fp, fn, f1: value }: Rates): readonly (readonly [string, number])[] =>
  tp + fp + fn === 0 ? [] : [[name, value]];
const share = (name: string, counted: Share): readonly (readonly [string, number])[] =>
  counted.of === 0 ? [] : [[name, shareOf(counted)]];

/** The figures of a set that floors are kept for; what its gold says nothing of is left out. */
export function figuresOf(score: Score): Figures {
  const { badSpans } = score;
  return Object.fromEntries([
    ...f1("date expressions", score.dateExpressions),
    ...f1("exact extents", score.exactExtents),
    ...f1("date values", score.dateValues),
    ...Object.entries(score.byLanguage).flatMap(([lang, { dateValues }]) => f1(`date values, ${lang}`, dateValues)),
    ...share("durations and sets left undated", score.leftAlone),
    ...share("sentences without a date left alone", score.quietSentences),
    ...share("years of articles", score.articleYears),
    ...f1("dated events", score.datedEvents),
    ...f1("dated events, with narrative order", score.datedEventsWithNarrative),
    ...share("undated events left undated", score.undatedEvents),
    ...share("types of all dated events", score.typesOfAllEvents),
    ...f1("actors of all dated events", score.actorsOfAllEvents),
    ...f1("merged pairs", score.mergedPairs),
    ...share("spans that hold what they claim", { count: badSpans.of - badSpans.count, of: badSpans.of }),
  ]);
}

/** A sentence for each figure of a set that is below its floor, or that has a floor and is not measured any more. */
export function belowFloors(floors: Floors, set: string, figures: Figures): readonly string[] {
  return Object.entries(floors[set] ?? {}).flatMap(([measure, floor]) => {
    const figure = figures[measure];
    if (figure === undefined) return [`${set}: ${measure} is not measured any more, its floor is ${floor.toFixed(4)}`];
    return figure < floor ? [`${set}: ${measure} ${figure.toFixed(4)} is below its floor ${floor.toFixed(4)}`] : [];
  });
}

/** The floors with those of a set raised to its figures; none is lowered. */
export function raisedFloors(floors: Floors, set: string, figures: Figures): Floors {
  const own = floors[set] ?? {};
  const raised = Object.entries(figures).map(([name, figure]) => [name, Math.max(own[name] ?? 0, cutOff(figure))]);
  return { ...floors, [set]: { ...own, ...Object.fromEntries(raised) } };
}
