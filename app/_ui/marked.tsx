import { directionOf } from "#lib/model/language.ts";
import { cutWords } from "./cut-words.ts";

interface MarkedProps {
  readonly text: string;
  readonly lang?: string | undefined;
  readonly isWanted: (word: string) => boolean;
}

/** A text with the words marked that a search found it by; `lang` where it is not that of the interface. */
export function Marked({ text, lang, isWanted }: MarkedProps) {
  let at = 0;
  const pieces = cutWords(text, isWanted).map((piece) => {
    at += piece.text.length;
    return piece.isMarked ? (
      <mark key={at} className="mark-found">
        {piece.text}
      </mark>
    ) : (
      piece.text
    );
  });
  return lang ? (
    <bdi lang={lang} dir={directionOf(lang)}>
      {pieces}
    </bdi>
  ) : (
    pieces
  );
}
