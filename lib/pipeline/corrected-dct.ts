import { type Dct, SET_BY_EDITOR } from "#lib/model/article.ts";
import type { ReadingCorrections } from "#lib/model/correction.ts";
import { type DctInput, inferDct } from "#lib/timex/dct.ts";

/**
 * When an article was published, with an editor's word above all evidence; what the evidence says is told beside it. Where the editor says that
 * the date which the article bears is not its own, its contents alone are asked.
 */
export function correctedDct(input: DctInput, set: ReadingCorrections["date"]): Dct {
  const read = inferDct(input);
  if (set === null) return read;
  if (set.edtf !== null) {
    const without = { kind: "without-editor", edtf: inferDct({ ...input, lent: null }).edtf } as const;
    const evidence = [{ kind: "set-by-editor", reason: set.reason } as const, without];
    return { edtf: set.edtf, basis: "given", evidence, rule: SET_BY_EDITOR };
  }
  const inferred = inferDct({ ...input, stated: null, given: null });
  const setAside = { kind: "set-aside-by-editor", reason: set.reason } as const;
  return { ...inferred, evidence: [setAside, ...inferred.evidence] };
}
