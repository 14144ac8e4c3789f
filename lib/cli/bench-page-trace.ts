/** What Chromium's own trace tells of one page: times are milliseconds after the navigation began. */
export interface PageTrace {
  /** When the largest thing was painted; null where nothing was. */
  readonly largestPaintMs: number | null;
  /** What tasks took above 50 ms each, from the first paint on. */
  readonly blockingMs: number;
  /** Sum of all shifts of what was laid out that no reader caused. */
  readonly layoutShift: number;
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds. */
  readonly ts: number;
  readonly dur?: number;
  readonly args?: {
    readonly frame?: string;
    readonly name?: string;
    readonly data?: {
      readonly isOutermostMainFrame?: boolean;
      readonly documentLoaderURL?: string;
      readonly weighted_score_delta?: number;
      readonly had_recent_input?: boolean;
    };
  };
}

/** What a trace must record for `readTrace`. */
export const TRACE_CATEGORIES = [
  "blink.user_timing",
  "loading",
  "devtools.timeline",
  "disabled-by-default-devtools.timeline",
  "toplevel",
];

/** A task longer than this keeps a reader waiting. */
const LONG_TASK_MS = 50;

/** Reads the trace of one navigation to an address of `origin`. Throws where it holds none. */
export function readTrace(trace: string, origin: string): PageTrace {
  const { traceEvents } = JSON.parse(trace) as { traceEvents: readonly TraceEvent[] };
  const begun = traceEvents.find(
    ({ name, args }) => name === "navigationStart" && args?.data?.documentLoaderURL?.startsWith(origin),
  );
  if (!begun) throw new Error(`expected a trace of a page of ${origin}, got one without its navigation`);
  const sinceBegun = ({ ts }: TraceEvent): number => (ts - begun.ts) / 1000;
  const own = traceEvents.filter(({ pid, ts }) => pid === begun.pid && ts >= begun.ts);
  const named = (name: string): readonly TraceEvent[] => own.filter((event) => event.name === name);
  const firstPaint = named("firstContentfulPaint")[0];
  const paints = named("largestContentfulPaint::Candidate");
  return {
    largestPaintMs: paints.length > 0 ? Math.max(...paints.map(sinceBegun)) : null,
    blockingMs: named("RunTask")
      .filter(({ tid, ts }) => tid === begun.tid && ts >= (firstPaint?.ts ?? Number.POSITIVE_INFINITY))
      .reduce((sum, { dur = 0 }) => sum + Math.max(0, dur / 1000 - LONG_TASK_MS), 0),
    layoutShift: named("LayoutShift")
      .filter(({ args }) => args?.data?.had_recent_input === false)
      .reduce((sum, { args }) => sum + (args?.data?.weighted_score_delta ?? 0), 0),
  };
}
