/** Apostrophes, single quotes, primes, grave and acute accents that stand for them. */
const APOSTROPHES = "\u2018\u2019\u201a\u201b\u02bc\u02bb\u02b9\u02bd\u2032\u2035\u0060\u00b4\uff07\uff40";
const QUOTES = "\u201c\u201d\u201e\u201f\u00ab\u00bb\u2039\u203a\u301d\u301e\u301f\u2033\uff02";
const DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2e3a\u2e3b\ufe58\ufe63\uff0d";

/** Code point of the digit zero of each decimal system that NFKC leaves alone (Unicode 15, general category Nd). */
const ZEROS = [
  0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0xf20, 0x1040,
  0x17e0, 0x1810,
];

const FIXED: ReadonlyMap<string, string> = new Map([
  ...[...APOSTROPHES].map((sign) => [sign, "'"] as const),
  ...[...QUOTES].map((sign) => [sign, '"'] as const),
  ...[...DASHES].map((sign) => [sign, "-"] as const),
  ...ZEROS.flatMap((zero) =>
    [...Array(10).keys()].map((digit) => [String.fromCharCode(zero + digit), String(digit)] as const),
  ),
]);

/** Format marks, variation selectors, tatweel, presentation forms of bare Arabic vowel marks, super- and subscript figures. */
const INVISIBLE = /^(?:[\p{Cf}\p{Variation_Selector}\u0640\ufe70-\ufe7f\u00b2\u00b3\u00b9\u2070-\u209c]|\u034f)/u;
const BLANK = /^[\s\p{Z}\p{Cc}]/u;
const SURROGATE = /^\p{Cs}/u;
/** Marks that readers of a language leave out: Arabic and Hebrew vowel signs, stress and other accents that no letter composes with. */
const LEFT_OUT =
  /[\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u0652\u0656-\u065f\u0670\u06d6-\u06ed\u08d3-\u08ff]|\p{Variation_Selector}/gu;
/** Inside a longer expansion ("ﷺ"), the same things once more. */
const EXPANDED_INVISIBLE = /[\p{Cf}\u0640]/gu;
/** Bound of Unicode's stream-safe format (UAX #15): no word carries more marks, and reordering more costs quadratic time. */
const MAX_CLUSTER_UNITS = 64;

/**
 * What stands for one cluster (a base character with its marks) in normalised text: usually one character, none for what readers
 * do not see, several for ligatures. Lone surrogates give U+FFFD. Folding its own output again changes nothing.
 */
export function foldCluster(cluster: string): string {
  const code = cluster.charCodeAt(0);
  if (cluster.length === 1 && code < 0x80 && code >= 0x20 && code !== 0x60 && code !== 0x7f)
    return cluster.toLowerCase();
  // Invisible first: the byte order mark counts as white space too.
  if (INVISIBLE.test(cluster)) return "";
  if (BLANK.test(cluster)) return " ";
  if (SURROGATE.test(cluster)) return "\ufffd";
  const fixed = FIXED.get(cluster) ?? FIXED.get(cluster[0] ?? "");
  if (fixed !== undefined) return fixed;
  if (cluster.length <= MAX_CLUSTER_UNITS) return foldLetters(cluster);
  return foldLetters([...cluster.slice(0, MAX_CLUSTER_UNITS)].slice(0, MAX_CLUSTER_UNITS / 2).join(""));
}

function foldLetters(cluster: string): string {
  const composed = cluster.normalize("NFKC").toLowerCase().normalize("NFKC");
  const bare = composed.replace(LEFT_OUT, "").replace(EXPANDED_INVISIBLE, "");
  if (bare.length <= 1) return FIXED.get(bare) ?? bare;
  return [...bare].map((sign) => FIXED.get(sign) ?? (BLANK.test(sign) ? " " : sign)).join("");
}
