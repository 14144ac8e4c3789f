/**
 * Every way in which the press writes a form: with and without the hamza on alef, final yaa dotted and undotted,
 * taa marbuta with and without its dots in a single word. The form itself comes first; no spelling twice.
 */
export function spellings(form: string): readonly string[] {
  const bare = form.replace(/[أإآ]/g, "ا");
  const undotted = bare.replace(/ي(?!\p{L})/gu, "ى");
  const open = form.includes(" ") ? bare : bare.replace(/ة$/u, "ه");
  return [...new Set([form, bare, form.replace(/ي(?!\p{L})/gu, "ى"), undotted, open])];
}

/** The same, and the form with "to" before its article, which swallows the alef: "للحادي والعشرين", "للأحد". */
export const spellingsWithTo = (form: string): readonly string[] =>
  form.startsWith("ال") ? [...spellings(form), ...spellings(`لل${form.slice(2)}`)] : spellings(form);

/** A rule pattern that reads its Arabic letters in every spelling of `spellings`. No letter that varies may stand in brackets. */
export const spelled = (pattern: string): string =>
  pattern
    .replace(/[أإ]/g, "[أإا]")
    .replaceAll("آ", "[آا]")
    .replace(/ة/g, "[ةه]")
    .replace(/[يى](?!\p{L})/gu, "[يى]");
