/** The faces of a picture: a serif for headlines, a sans for what is said of them. Arabic letters stand in a Naskh whichever is asked for. */
export type Face = "sans" | "serif";

/** How a text is set. */
export interface Type {
  readonly face: Face;
  readonly sizePx: number;
  readonly bold?: boolean;
}

const ARABIC = /\p{Script=Arabic}/u;
/** Letters that the fonts of a picture have; in another script they would be boxes. */
const KNOWN_LETTERS =
  /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Common}\p{Script=Inherited}]*$/u;

/** Whether every letter of a text can be drawn. */
export const isDrawable = (text: string): boolean => KNOWN_LETTERS.test(text);

/** Value of `font-family`: the face that the server draws with, and what a reader's own program has in its place. */
export function familyOf(text: string, face: Face): string {
  if (ARABIC.test(text)) return `"Noto Naskh Arabic", ${face === "serif" ? "serif" : "sans-serif"}`;
  return face === "serif" ? `"Source Serif 4", Georgia, serif` : "Inter, Arial, sans-serif";
}

/**
 * Advance widths in em by character, each rounded up to twentieths, of the semibold cut, which is the wider one. Read from the fonts:
 * Inter 4, Source Serif 4, Noto Naskh Arabic.
 */
// biome-ignore format: one row a width
const WIDTHS: Readonly<Record<Face | "naskh", readonly (readonly [em: number, characters: string])[]>> = {
  sans: [
    [0.3, " IijlÌÍÎÏìíîïĨĩĪīĬĭĮįİıĵĺļł‘’ІЇіїјΙΪίι"],
    [0.35, "!',.:;¡¦·¸¹ſ"],
    [0.4, "()/[\\]`frt|´ľŕŗřţŧ"],
    [0.45, "1ŀťгѓґғ"],
    [0.5, "-^_{}ª¯°²³º–„тτ"],
    [0.55, "\"*?s¿ĳśŝşš“”•зѕζ"],
    [0.6, "7FJLacekvxyz¢¥§àáâãäåçèéêëðýÿāăąćĉċčēĕėęěĴķĸĹĻĽĿŷźżžЃЈГавеклсухчьэяѐёєќўҐҒқүұәΓέγδεκξςχ"],
    [0.65, "#235689EPbdghnopqu£¨«µ¶»ÈÉÊËßñòóôõöøùúûüþđĒĔĖĘĚĝğġģĥħŁńņňŋōŏőũūŭůűųЀЁБЕЗРбдийнопрцђћѝџңһөΕΡήΰβηθμνοπρσυ"],
    [0.7, "$&+04<=>BRSTZ~¬®±×Þ÷ŔŖŘŚŜŞŠŢŤŦŹŻŽ€ЅЎВТУЬЯъΒΖΞΣΤάαλ"],
    [0.75, "ACDGHKUVXY¤ÀÁÂÃÄÅÇÙÚÛÜÝĀĂĄĆĈĊČĎďĜĞĠĢĤĶŨŪŬŮŰŲŶŸЄЌЏАКЛНПСХЧЭфҚҮҰҺӘΑΔΗΚΛΠΥΧΫ"],
    [0.8, "NOQÐÑÒÓÔÕÖØĐĦŃŅŇŊŌŎŐЍИЙОЦмыҢӨΘΝΟΩφ"],
    [0.85, "w¼ŵФЪжшψω"],
    [0.9, "½ĲЂЋДщюΦΨ"],
    [0.95, "Mm©¾æМЫљњΜ"],
    [1, "@œ—…Ш"],
    [1.05, "%WÆŒŴЖЩЮ"],
    [1.1, "№"],
    [1.15, "ЉЊ"],
  ],
  serif: [
    [0.25, " '‘’"],
    [0.35, "!,-.:;ijl|¡¦°·ìíîïĩīįıĵĺļľł•іїјίι"],
    [0.4, "()/IJ[\\]`ft{}¨ª¯²³´¸¹ÌÍÎÏĨĪĮİĴŀţťſІЇЈΙΪ"],
    [0.45, "\"?º¿"],
    [0.5, "*rsz®ŕŗřśŝşšźżž“”„гзѓѕґғέεζξς"],
    [0.55, "#$+0123456789<=>^_ce~¢£¤¥§¬±×çèéêë÷ćĉċčēĕėęě–€есэѐёєәθτχ"],
    [0.6, "SZagovxy«»àáâãäåðòóôõöøýÿāăąĝğġģōŏőŚŜŞŠŷŹŻŽЃЅГЗабвотухьяўҐҒүұөΓΖΣΰγδκλνου"],
    [0.65, "EFLPTbdhkpquµ¶ÈÉÊËÞùúûüþďđĒĔĖĘĚĥħķĸĹĻĽĿŁŢŤũūŭůűųЀЁЄБЕРТЬЭдклрчђћќқһΔΕΞΡΤάήαβημπρσ"],
    [0.7, "BCXYnÇÝßñĆĈĊČńņňŋŶŸВСХЯийнпцъѝџңҮҰӘΒΥΧΫ"],
    [0.75, "&ADGKOQRV©ÀÁÂÃÄÅÐÒÓÔÕÖØĀĂĄĎĐĜĞĠĢĶŌŎŐŔŖŘЌЎАДКЛОУЧҚҺӨΑΘΚΛΟ"],
    [0.8, "NUÑÙÚÛÜŃŅŇŊŨŪŬŮŰŲЂЏПФЦЪмΝΠΦΩφψω"],
    [0.85, "HwæĤĦŉŵ—ЋЍИЙНыљҢΗΨ"],
    [0.9, "@…жфюњ"],
    [0.95, "%M¼½¾ÆœМшщΜ"],
    [1, "mŒЉЖЫ"],
    [1.05, "WŴЊЮ"],
    [1.1, "№ШЩ"],
  ],
  naskh: [
    [0.25, " !.،؛ـ٫٬"],
    [0.3, "',/:;\\‘’·آأإا"],
    [0.35, "-`ijl"],
    [0.4, "()IJ[]ftرز٭ژ"],
    [0.45, "{}؞؟ءةدذ٪ە"],
    [0.5, "\"_s–“”«»؝ؤمو٠١٢٣٤٥٦٧٨٩"],
    [0.55, "*?crz"],
    [0.6, "#$+0123456789<=>S^aegvy|~كن"],
    [0.65, "EFLPTZbdkopqxئجحخعغؽؾؿقلىيچی"],
    [0.7, "BCRVYhnuه"],
    [0.75, "AKUXػؼگک"],
    [0.8, "&DGNOQبتثطظپ"],
    [0.85, "Hف"],
    [0.9, "w…"],
    [0.95, "%@M"],
    [1, "m—"],
    [1.05, "سش"],
    [1.1, "W"],
    [1.15, "صض"],
  ],
};

const BY_CHARACTER = new Map(
  Object.entries(WIDTHS).map(([face, rows]) => [
    face,
    new Map(rows.flatMap(([em, characters]) => Array.from(characters, (each) => [each, em] as const))),
  ]),
);
/** Of a character that no table has; wider than most. */
const UNKNOWN_EM = 0.9;
const MARK = /^[\p{Mn}\p{Me}\p{Cf}]$/u;
/** A letter that is joined to the next takes so much of the room that it has alone. Measured on headlines. */
const JOINED = 0.72;
/** The regular cut beside the semibold one. */
const REGULAR = 0.96;
/** What a vowel sign adds: letters under one join less closely. */
const MARKED_EM = 0.1;
const JOINS = /^(?![ءآأؤإاةدذرزوىژ])(?!\p{N}|\p{P})\p{Script=Arabic}$/u;

/** Width of a text in CSS pixels: a little more than it takes, never less. */
export function widthOf(text: string, { face, sizePx, bold }: Type): number {
  const isArabic = ARABIC.test(text);
  const table = BY_CHARACTER.get(isArabic ? "naskh" : face)!;
  const marks = [...text].filter((character) => MARK.test(character)).length;
  const characters = [...text].filter((character) => !MARK.test(character));
  const ems = characters.map((character, place) => {
    const em = table.get(character) ?? UNKNOWN_EM;
    return JOINS.test(character) && ARABIC.test(characters[place + 1] ?? "") ? em * JOINED : em;
  });
  return (ems.reduce((sum, em) => sum + em, 0) + (isArabic ? marks * MARKED_EM : 0)) * sizePx * (bold ? 1 : REGULAR);
}
