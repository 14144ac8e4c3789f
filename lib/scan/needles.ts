const BREAK = "\0";
const CLASS_OR_ESCAPE = /\\(?:[pPku][{<][^}>]*[}>]|u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|.)|\[(?:\\.|[^\]\\])*\]/gu;
const INNERMOST = /\((\?(?::|<?[=!]|<[a-zA-Z][a-zA-Z0-9]*>))?([^()]*)\)([?*+{])?/gu;
const REPEATED = /.[?*{]/gu;

/** Groups without a choice are what they hold; what a match may leave out, repeat or choose tells nothing. */
const opened = (_: string, head: string | undefined, inner: string, times: string | undefined): string =>
  times || inner.includes("|") || /[=!]/.test(head ?? "") ? BREAK + (times ?? "") : inner;

/** The longest run of letters known to stand in every match of a regular expression source; "" where none is known. */
export function needleOf(source: string): string {
  let flat = source.replace(CLASS_OR_ESCAPE, BREAK);
  for (let before = ""; before !== flat; ) {
    before = flat;
    flat = flat.replace(INNERMOST, opened);
  }
  if (flat.includes("|")) return "";
  const runs = flat.replace(REPEATED, BREAK).split(/\P{L}+/u);
  return runs.reduce((longest, run) => (run.length > longest.length ? run : longest), "");
}
