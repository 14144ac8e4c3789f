import { setStyle } from "../_ui/set-style.ts";

/** Events over time as small bars, the highest as high as the line. For the eye alone: the count stands beside it. */
export function ActivityLine({ counts }: { readonly counts: readonly number[] }) {
  const most = Math.max(...counts, 1);
  const bars = counts.map((count, place) => ({ place, count, height: `${Math.max((count / most) * 100, 12)}%` }));
  return (
    <span className="activity" aria-hidden="true">
      {bars.map(({ place, count, height }) => (
        <span key={place} data-count={count} ref={setStyle({ "block-size": height })} />
      ))}
    </span>
  );
}
