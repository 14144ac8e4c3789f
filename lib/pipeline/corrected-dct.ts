import { describeEdtf } from "#lib/edtf/words.ts";
import { type Dct, SET_BY_EDITOR } from "#lib/model/article.ts";
import { asSentence, type ReadingCorrections } from "#lib/model/correction.ts";
import { type DctInput, inferDct } from "#lib/timex/dct.ts";

const wasRead = ({ edtf }: Dct): string =>
  edtf === null
    ? "Without it no date of the article could be told."
    : `Without it the date of the article would be ${describeEdtf(edtf, "en-GB")}.`;

/**
 * When an article was published, with an editor's word above all evidence; what the evidence says is told beside it. Where the editor says that
 * the date which the article bears is not its own, its contents alone are asked.
 */
export function correctedDct(input: DctInput, set: ReadingCorrections["date"]): Dct {
  const read = inferDct(input);
  if (set === null) return read;
  if (set.edtf !== null) {
    const evidence = [`An editor set it: ${asSentence(set.reason)}`, wasRead(inferDct({ ...input, lent: null }))];
    return { edtf: set.edtf, basis: "given", evidence, rule: SET_BY_EDITOR };
  }
  const inferred = inferDct({ ...input, stated: null, given: null });
  const setAside = `An editor set aside the date that the article bears: ${asSentence(set.reason)}`;
  return { ...inferred, evidence: [setAside, ...inferred.evidence] };
}
