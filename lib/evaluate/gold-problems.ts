import { parseEdtf } from "#lib/edtf/value.ts";
import type { Edtf } from "#lib/model/edtf-value.ts";
import { at } from "./difference.ts";
import type { GoldArticle } from "./gold.ts";

/** A value with the year left open ("XXXX-03-18") may stand in a gold as well as any EDTF. */
const isValue = (edtf: Edtf): boolean => parseEdtf(edtf.replace(/^XXXX-/, "2000-")).ok;

/** What is wrong with an annotation itself, one line each: words that are not at their place, values that are none. */
export function goldProblems(gold: GoldArticle, text: string): readonly string[] {
  const misplaced = gold.timexes
    .filter(({ start, end, text: words }) => text.slice(start, end) !== words)
    .map((timex) => at(timex, `the annotation says «${timex.text}», the text «${text.slice(timex.start, timex.end)}»`));
  const valueless = [...gold.timexes, ...(gold.events ?? [])].flatMap((item) =>
    [item.edtf, ...(item.edtf_accept ?? [])]
      .filter((edtf) => edtf !== null && !isValue(edtf))
      .map((edtf) => at(item, `the annotation's value "${edtf}" is no EDTF`)),
  );
  return [...misplaced, ...valueless].map((line) => `${gold.file}: ${line}`);
}
