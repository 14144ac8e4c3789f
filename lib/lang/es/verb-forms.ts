/** Words of a compound tense before the participle. */
export const HABER =
  "(?:ha|han|he|hemos|había|habían|haya|hayan|hubo|hubiera|hubieran|habría|habrían|habrá|habrán|haber|habiendo)";

/** "ha firmado", "habían vuelto a": a participle alone tells of no act, one behind its auxiliary does. */
const COMPOUND = "(?<=\\bh[au]\\S* (?:\\S+mente )?\\S+)";
const CLITICS = "(?:se|l[aeo]s?)?";
/** An infinitive tells of an act behind these; behind "amenazó con" or "acordaron" the verb before it tells more. */
const TOLD =
  "(?<=\\b(?:p[ou]e?d\\S+|deb\\S+|plane\\S+|prev\\S+|pret\\S+|qu\\S?er\\S*|desea\\S*|espera\\S*|estudian?|barajan?|sopesan?|contemplan?|logr\\S+|tras|al|haber|confían? en|(?:van?|iban?|v[ou]e?lv\\S+|vuelto|limit\\S+|comenz\\S+|empez\\S+) a|(?:antes|después|luego|acab\\S+|intención) de) \\S+)";

/** Endings of verbs in -ar, of those whose present is a noun too, and of verbs in -er and -ir: third persons, gerund, participle behind "haber". */
export const AR = `(?:ó|a(?:n|ndo|ban?|ron|r(?:á|a|ía)n?|do${COMPOUND})?)`;
export const AR_PAST = `(?:ó|a(?:ndo|ban?|ron|r(?:á|a|ía)n?|do${COMPOUND}))`;
export const IR = `(?:i(?:ó|eron|eran?|endo|mos|do${COMPOUND})|en?|emos|ían?|[ie]r(?:án?|ían?))`;

type Endings = Readonly<{
  past: string;
  imperfect: string;
  future: string;
  gerund: string;
  infinitive: string;
  participle: string;
  present: string;
  subjunctive: string;
}>;

const ENDINGS: Readonly<Record<"ar" | "er" | "ir", Endings>> = {
  ar: {
    past: "ó|aron|ara|aran|ase|asen|amos",
    imperfect: "aba|aban",
    future: "ará|arán|aría|arían",
    gerund: "ando",
    infinitive: `ar${CLITICS}${TOLD}`,
    participle: "ado",
    present: "a|an",
    subjunctive: "e|en",
  },
  er: {
    past: "ió|ieron|iera|ieran|iese|iesen",
    imperfect: "ía|ían",
    future: "erá|erán|ería|erían",
    gerund: "iendo",
    infinitive: `er${CLITICS}${TOLD}`,
    participle: "ido",
    present: "e|en",
    subjunctive: "a|an",
  },
  ir: {
    past: "ió|ieron|iera|ieran|iese|iesen",
    imperfect: "ía|ían",
    future: "irá|irán|iría|irían",
    gerund: "iendo",
    infinitive: `ir${CLITICS}${TOLD}`,
    participle: "ido",
    present: "e|en",
    subjunctive: "a|an",
  },
};

/** Verbs whose past, future or participle follows no rule, by their infinitive without prefix; a participle stands in full. */
// biome-ignore format: table
const STRONG: Readonly<Record<string, readonly [past: string, future: string, present: string, subjunctive: string, participle: string]>> = {
  tener: ["tuv", "tendr", "tien", "teng", "tenido"],
  poner: ["pus", "pondr", "pon", "pong", "puesto"],
  venir: ["vin", "vendr", "vien", "veng", "venido"],
  decir: ["dij", "dir", "dic", "dig", "dicho"],
  hacer: ["hic", "har", "hac", "hag", "hecho"],
  traer: ["traj", "traer", "tra", "traig", "traído"],
  ducir: ["duj", "ducir", "duc", "duzc", "ducido"],
  querer: ["quis", "querr", "quier", "quier", "querido"],
};
const STRONG_ENDING = /(?:tener|poner|venir|decir|hacer|traer|ducir|querer)$/;

/** Participles that follow no rule, by the end of the infinitive. */
const PARTICIPLES: readonly (readonly [infinitive: RegExp, participle: string])[] = [
  [/abrir$/, "abierto"],
  [/scribir$/, "scrito"],
  [/volver$/, "vuelto"],
  [/romper$/, "roto"],
  [/solver$/, "suelto"],
  [/ver$/, "visto"],
  [/morir$/, "muerto"],
];

const irregularParticiple = (infinitive: string): string | null => {
  const found = PARTICIPLES.find(([end]) => end.test(infinitive));
  return found ? infinitive.replace(found[0], found[1]) : null;
};

/** "h" of "hacer" and its like: the third person of the past is spelt with z. */
const strongPast = (stem: string): string =>
  stem.endsWith("hic") ? `${stem.slice(0, -1)}zo|${stem}ier(?:on|an?)` : `${stem}o|${stem}i?er(?:on|an?)`;

function strongForms(infinitive: string, kind: string): readonly string[] {
  const prefix = infinitive.slice(0, -kind.length);
  const [past, future, present, subjunctive, participle] = STRONG[kind]!;
  const stem = infinitive.slice(0, -2);
  const gerunds: Readonly<Record<string, string>> = { traer: "trayendo", decir: "diciendo", venir: "viniendo" };
  const gerund = gerunds[kind] ? prefix + gerunds[kind] : `${stem}iendo`;
  return [
    strongPast(prefix + past),
    `${prefix}${future}(?:á|án|ía|ían)`,
    kind === "venir" || kind === "decir"
      ? `${prefix}${kind === "decir" ? "dec" : "ven"}(?:ía|ían)`
      : `${stem}(?:ía|ían)`,
    `${prefix}${present}en?`,
    `${prefix}${subjunctive}an?`,
    gerund,
    `${infinitive}${CLITICS}${TOLD}`,
    `${prefix}${participle}${COMPOUND}`,
  ];
}

/** A stem before the endings with e: "entregar" → "entregu", "lanzar" → "lanc", "convocar" → "convoqu". */
const beforeE = (stem: string): string =>
  stem.endsWith("g")
    ? `${stem}u`
    : stem.endsWith("c")
      ? `${stem.slice(0, -1)}qu`
      : stem.endsWith("z")
        ? `${stem.slice(0, -1)}c`
        : stem;

/** The same of several stems, written as one expression: "entreg|lanz". */
export const stemsBeforeE = (stems: string): string => stems.split("|").map(beforeE).join("|");

/** A stem before the endings with a: "establecer" → "establezc", "exigir" → "exij". */
function beforeA(stem: string): string {
  if (/[aeo]c$/.test(stem)) return `${stem.slice(0, -1)}zc`;
  if (stem.endsWith("gu")) return stem.slice(0, -1);
  return /[^n]g$/.test(stem) ? `${stem.slice(0, -1)}j` : stem;
}

interface Verb {
  readonly infinitive: string;
  /** Stem of the stressed present: "cerrar" has "cierr". */
  readonly present: string;
  /** Stem of the third persons of the past: "pedir" has "pid". */
  readonly weak: string;
  /** The present of the singular is also a noun: "la firma". */
  readonly isNoun: boolean;
  /** The present subjunctive is: "el despliegue". */
  readonly isNounInE: boolean;
}

function readVerb(written: string): Verb {
  const isNoun = written.endsWith("*");
  const isNounInE = written.endsWith("!");
  const [infinitive = "", present, weak] = written.replace(/[*!]/, "").split(":");
  const stem = infinitive.slice(0, -2);
  return { infinitive, present: present || stem, weak: weak || stem, isNoun, isNounInE };
}

/** Before a noun, not before a verb. */
const DETERMINED =
  "(?<!\\b(?:las?|un|una|su|sus|est[ae]|es[ae]|cada|otra|del?|en|con|sin|por|para|tras|y|primera|segunda|última|nueva|próxima|reciente|al?|cuya|durante|desde|el|gran|misma|mediante) \\S+)";

/** Stems that read alike written as one: "(?:a|b|c)". */
const anyOf = (stems: readonly string[]): string => (stems.length === 1 ? stems[0]! : `(?:${stems.join("|")})`);

/** The forms of regular verbs of one conjugation, and of those whose present alone changes its vowel. */
function regularForms(ending: "ar" | "er" | "ir", verbs: readonly Verb[]): readonly string[] {
  const { past, imperfect, future, gerund, infinitive, participle, present, subjunctive } = ENDINGS[ending];
  const stems = verbs.map((verb) => verb.infinitive.slice(0, -2));
  const before = ending === "ar" ? beforeE : beforeA;
  const plain = verbs.filter(({ isNoun }) => !isNoun);
  const nouns = verbs.filter(({ isNoun }) => isNoun);
  const moods = plain.filter(({ isNounInE }) => !isNounInE);
  const compound = verbs.filter((verb) => irregularParticiple(verb.infinitive) === null);
  const odd = verbs.flatMap((verb) => irregularParticiple(verb.infinitive) ?? []);
  return [
    `${anyOf(verbs.map(({ weak }) => weak))}(?:${past}|${gerund})`,
    `${anyOf(stems)}(?:${imperfect}|${future}|${infinitive})`,
    ...(compound.length > 0
      ? [`${anyOf(compound.map((verb) => verb.infinitive.slice(0, -2)))}${participle}${COMPOUND}`]
      : []),
    ...odd.map((form) => `${form}${COMPOUND}`),
    ...(plain.length > 0 ? [`${anyOf(plain.map((verb) => verb.present))}(?:${present})`] : []),
    ...(moods.length > 0 ? [`${anyOf(moods.map((verb) => before(verb.present)))}(?:${subjunctive})`] : []),
    ...(nouns.length > 0
      ? [
          `${anyOf(nouns.map((verb) => verb.present))}(?:${present.split("|")[1]})`,
          `${anyOf(nouns.map((verb) => verb.present))}(?:${present.split("|")[0]})${DETERMINED}`,
        ]
      : []),
  ];
}

/** "construir" has y between vowels. */
function forms(verb: Verb): readonly string[] {
  const { infinitive } = verb;
  const stem = infinitive.slice(0, -2);
  if (infinitive.endsWith("uir") && /[^gq]u$/.test(stem))
    return [
      `${stem}y(?:ó|eron|era|eran|endo|en?|an?)`,
      `${stem}(?:ía|ían|irá|irán|iría|irían|ir${CLITICS}${TOLD})`,
      `${stem}ido${COMPOUND}`,
    ];
  const kind = STRONG_ENDING.exec(infinitive)?.[0];
  return kind ? strongForms(infinitive, kind) : [];
}

/**
 * Third persons of all tenses and moods, the gerund, the infinitive with its pronouns and the participle behind "haber" of some verbs,
 * as one regular expression source over normalised text.
 *
 * Verbs are written as infinitives, a blank apart; behind a colon the stem of a present with another vowel, behind a second one that of
 * the past: "lanzar cerrar:cierr pedir:pid:pid". A star tells that the present is a noun too ("firmar*"): then not behind an article;
 * "!" that the subjunctive is one ("desplegar:desplieg!"): then it is left out.
 */
export function verbs(list: string): string {
  const all = list.split(" ").map(readVerb);
  const special = all.map((verb) => ({ verb, own: forms(verb) }));
  const regular = special.filter(({ own }) => own.length === 0).map(({ verb }) => verb);
  const conjugations = (["ar", "er", "ir"] as const).flatMap((ending) => {
    const same = regular.filter(({ infinitive }) => infinitive.endsWith(ending));
    return same.length > 0 ? regularForms(ending, same) : [];
  });
  return `(?:${[...conjugations, ...special.flatMap(({ own }) => own)].join("|")})`;
}

/** "firmar" → "firmad", before the endings of gender and number. */
const participleStem = (infinitive: string): string => {
  const odd = irregularParticiple(infinitive);
  const kind = STRONG_ENDING.exec(infinitive)?.[0];
  const strong = kind ? infinitive.slice(0, -kind.length) + STRONG[kind]![4] : null;
  const regular = infinitive.slice(0, -2) + (infinitive.endsWith("ar") ? "ado" : "ido");
  return (odd ?? strong ?? regular).slice(0, -1);
};

/** Participles of some verbs in both genders and numbers: "(?:firmad|roto)[oa]s?". */
export const participles = (list: string): string =>
  `(?:${list
    .split(" ")
    .map((written) => participleStem(readVerb(written).infinitive))
    .join("|")})[oa]s?`;

/** "fue", "ha sido", "quedó" before a participle. */
export const SER =
  "(?:fue|fueron|es|son|era|eran|será|serán|sería|serían|sea|sean|fuera|fueran|siendo|ser|resultó|resultaron|quedó|quedaron|quedará|quedarán|está siendo|están siendo|estaba siendo|ha sido|han sido|había sido|habían sido|haya sido|hayan sido|habría sido|habrían sido|haber sido|tras ser|al ser)";
