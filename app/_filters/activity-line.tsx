import { BARS_HEIGHT, barsPath } from "../_ui/bars-path.ts";

/** Events over time as small bars, the highest as high as the line. For the eye alone: the count stands beside it. */
export function ActivityLine({ counts }: { readonly counts: readonly number[] }) {
  return (
    <svg
      className="activity"
      viewBox={`0 0 ${counts.length} ${BARS_HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <path d={barsPath(counts)} />
    </svg>
  );
}
