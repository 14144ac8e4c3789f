/** A line under the header while something is on its way. It shows only what takes longer than a blink, and moves nothing. */
export function Progress({ busy, label }: { readonly busy: boolean; readonly label: string }) {
  return busy && <div className="progress-line" role="progressbar" aria-label={label} />;
}
