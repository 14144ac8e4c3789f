const QUOTED = /(“[^”]*”)/u;

/** A sentence that quotes an article: each quotation keeps its own direction, so that Arabic words do not drag the marks and figures around them along. */
export function Quoting({ sentence }: { readonly sentence: string }) {
  let at = 0; // parts never move, so their place is their key
  return sentence.split(QUOTED).map((part) => {
    at += 1;
    if (!QUOTED.test(part)) return part;
    return (
      <span key={at}>
        “<bdi>{part.slice(1, -1)}</bdi>”
      </span>
    );
  });
}
