import type { LanguagePack } from "../pack.ts";

/** Finite verbs and auxiliaries: they show that "et" joins two happenings, not two names. */
const FINITE =
  "(?:a|ont|avait|avaient|aura|auront|aurait|auraient|est|sont|était|étaient|sera|seront|serait|seraient|doit|doivent|devait|devra|devrait|devraient|va|vont|peut|peuvent|pourrait|pourraient|fut|furent|s'est|se sont|s'était|s'étaient|n'a|n'ont|n'est|n'avait|[a-zà-ÿ]{3,}(?:èrent|irent|urent|aient))";

/** Abbreviations after which no sentence ends, those of dates first, and where clauses begin. */
// biome-ignore format: table
export const TEXT: LanguagePack["text"] = {
  abbreviations: [
    // dates
    "janv. #", "janv.", "févr.", "fév.", "avr. #", "juil.", "sept. #", "oct. #", "nov. #", "déc. #",
    "lun. #", "mar. #", "mer. #", "jeu. #", "ven. #", "sam. #", "dim. #", "av. j.", "av. j.-c.", "apr. j.-c.", "av.", "apr.", "s. #",
    // le reste
    "m.", "mm.", "mme.", "dr.", "pr.", "me.", "mgr.", "st.", "ste.", "gén.", "col.", "cdt.", "cap.", "lt.", "amb.", "min.", "prés.", "art. #", "al. #", "n. #", "no. #", "p. #", "pp. #", "vol. #", "t. #", "chap. #", "éd.", "cf.", "env.", "ex.", "etc. #", "bd.", "boul.", "tél. #", "vs.", "hab.", "ha.", "é.-u.", "u.e.", "r.d.c.", "o.n.u.",
  ],
  clauseOpeners: [
    "après que", "après qu(?=')", "après quoi", "à la suite de quoi", "avant que", "avant qu(?=')", "alors que", "alors qu(?=')", "tandis que", "tandis qu(?=')", "bien que", "bien qu(?=')", "parce que", "parce qu(?=')", "dès lors que", "dès que", "pendant que", "afin que", "afin qu(?=')", "pour que", "pour qu(?=')", "sans que", "sans qu(?=')", "à condition que", "à moins que", "ainsi que (?=[a-zà-ÿ]+ant )",
    "puisque", "puisqu(?=')", "lorsque", "lorsqu(?=')", "quand", "quoique", "au moment où", "jour où", "où", "dont", "qui", "(?:à|de|avec|pour|par|chez|sur|contre|selon|envers) (?:qui|lequel|laquelle|lesquels|lesquelles)", "(?:au|du)(?:quel|xquels|xquelles)", "duquel", "desquels", "desquelles", "lequel", "laquelle", "lesquels", "lesquelles",
    "(?<!plus |moins |mieux |pire |tel |telle |tels |telles |ainsi |alors |tant |autant |aussi |même |ne |n'|bien |tandis |après |avant |parce |dès |afin |pour |sans |plutôt |autre |autres |rien |que |seul |seule |lors |condition |moins |pendant )(?:que|qu(?='))(?! (?:possible|prévu|jamais))",
    `(?:et|mais|ou|puis) (?:(?:ensuite|puis|aussi|également|enfin|notamment|y|en|lui|leur|le|la|les|ne) )*${FINITE}`, "(?:et|mais) (?:il|elle|ils|elles|on)", "et que", "et qu(?=')", "mais", "après avoir", "après s'être", "après être", "avant d(?=')", "avant de (?=[a-zà-ÿ]+(?:er|ir|re|oir) )", "en (?=[a-zà-ÿ]+ant (?:le|la|les|l'|un|une|des|à|de|du|que|qu'|son|sa|ses)(?: |\\p{L}))",
  ],
  bareCapitals: [
    ["É", "E(?=(?:tats?|gypte?|gyptienn?e?s?|thiopie|thiopienn?e?s?|rythrée|quateur|quatorienn?e?s?|mirats?|mirati[es]*|lysée|glise|tant donné|galement|voquant|mir)(?![\\p{L}]))"],
    ["À", "A(?= (?:(?:l['’]|la |son |sa |leur |cet |cette |ce |ses |partir |travers |noter |en croire |propos |ce titre |cet égard |défaut |compter |peine )|\\p{Lu}\\p{Ll}))"],
  ],
};
