/** A stretch of a text, marked or not. */
export interface Piece {
  readonly text: string;
  readonly isMarked: boolean;
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** Letters without accents and case, so that "erdogan" finds Erdoğan. */
export const folded = (text: string): string => text.normalize("NFKD").replace(/\p{M}/gu, "").toLocaleLowerCase("en");

/** A text cut at the words that are to be marked; the pieces put together are the text. Pieces next to each other differ. */
export function cutWords(text: string, isWanted: (word: string) => boolean): readonly Piece[] {
  const pieces: Piece[] = [];
  const add = (piece: string, isMarked: boolean) => {
    const last = pieces.at(-1);
    if (piece === "") return;
    if (last?.isMarked === isMarked) pieces[pieces.length - 1] = { text: last.text + piece, isMarked };
    else pieces.push({ text: piece, isMarked });
  };
  let end = 0;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    add(text.slice(end, index), false);
    add(word, isWanted(word));
    end = index + word.length;
  }
  add(text.slice(end), false);
  return pieces;
}

/** A test for words that begin as some word of what was typed. */
export function beginsAs(typed: string): (word: string) => boolean {
  const beginnings = (folded(typed).match(WORD) ?? []).map(String);
  return (word) => beginnings.some((beginning) => folded(word).startsWith(beginning));
}
