import type { Syntax } from "../pack.ts";

/** Grammar of French clauses, as far as telling who acts needs it. An elided word stands without its apostrophe: "qu" for "qu'". */
// biome-ignore format: tables
export const SYNTAX: Syntax = {
  verbFirst: false,
  conjunctions: ["et", "mais", "tandis", "alors", "ou", "ainsi"],
  complementizers: ["que", "qu", "si", "comment"],
  clefts: ["c'est", "ce fut", "c'était"],
  relatives: ["qui", "lequel", "laquelle", "lesquels", "lesquelles"],
  dropsSubject: false,
  groups: ["rebelles?", "insurgés", "combattants", "miliciens", "milices?", "hommes armés", "séparatistes", "djihadistes", "mercenaires", "troupes", "soldats", "militaires", "forces", "armée", "police", "policiers", "gendarmes", "putschistes", "(?:la |le |les |l')(?:junte|opposition|cour|tribunal|juges|ministère|parlement|sénat|assemblée|conseil|cabinet|présidence|bloc|alliance|organisation|commission|comité|mission|délégation|ambassade|gouvernement(?= d[eu'] ?))", "juges", "magistrats", "députés", "sénateurs", "élus", "procureurs", "fonctionnaires", "diplomates", "médiateurs", "négociateurs", "émissaires", "observateurs", "experts", "manifestants", "électeurs", "réfugiés", "otages", "belligérants"],
  prepositions: ["à", "au", "aux", "de", "d", "du", "des", "en", "dans", "avec", "par", "pour", "contre", "sur", "entre", "vers", "depuis", "chez", "devant", "sous", "sans", "dès", "selon", "envers"],
  articles: ["le", "la", "l", "les"],
  alreadyWords: ["dès", "dès le", "dès la", "dès l"],
  absentWords: ["sans", "sans la présence de", "sans la présence du", "sans la participation de", "sans la participation du", "en l'absence de", "en l'absence du", "en l'absence des", "en l'absence d"],
  withWords: ["avec", "aux côtés"],
  datedThings: { nouns: ["accords?", "traités?", "pactes?", "résolutions?", "conventions?", "protocoles?", "mémorandum", "constitution", "déclaration", "communiqué", "charte", "feuille de route", "loi", "guerre", "coup d'[eé]tat", "putsch", "révolution", "référendum", "élections?", "séisme", "génocide", "massacre", "arrêt", "sentence"], determiners: [], ofWords: ["de", "du"] },
  byWords: ["par"],
  sourceWords: ["selon", "d'après"],
  bothPersons: ["(?:les|ces) deux (?:dirigeants|dirigeantes|présidents|ministres|hommes|femmes|responsables|diplomates|parties|camps|délégations|chefs (?:d'état|de gouvernement|de la diplomatie)|leaders|premiers ministres|chanceliers|interlocuteurs|alliés)", "tous deux", "tous les deux"],
  bothPronouns: ["ils", "elles"],
  backWords: ["c'est ce qu'", "l'annonce (?:en )?a été faite", "la décision a été (?:annoncée|rendue publique)"],
  bothStates: ["(?:les|ces|leurs) deux (?:pays|états|gouvernements|nations|capitales|voisins|puissances|royaumes)"],
  bothOffices: [[["premiers ministres"], ["head-of-government"]], [["chefs de la diplomatie"], ["foreign-minister"]], [["présidents", "chefs d'état"], ["head-of-state"]], [["dirigeants", "dirigeantes", "leaders"], ["head-of-state", "head-of-government", "leader"]]],
  sinceWords: ["depuis"],
  pastForms: ["[a-zà-ÿ]{2,}(?:é|és|ée|ées|èrent|irent)", "(?:tenu|reçu|conclu|rendu|rompu|vu|revu|venu|promis|mis|pris|remis|admis|permis|dit|fait|ouvert|offert|rejoint|réuni|accueilli|averti|interdit|élu|convenu)(?:e|s|es)?"],
  futureForms: ["[a-zà-ÿ]*(?:er|ir|ndr|ttr|rr|cevr|devr|clur|ompr|îtr|udr|suivr|aur)(?:a|ont)(?<!(?:re|at|(?<![a-zà-ÿ]))tira|[sx]pira|admira|désira|(?<![a-zà-ÿ])vira|canberra|sierra|riviera|caméra|opéra|abracadabra)", "[a-zà-ÿ]*(?:er|ir|ndr|ttr|rr|vr|clur|ompr|îtr|udr|aur)(?:ait|aient)(?<!(?:(?<![a-zà-ÿ])(?:re|at|é|sou|ou|cou|en|dé|)t|[sx]p|adm|dés|(?<![a-zà-ÿ])v|asp|transp)ir(?:ait|aient))(?<!(?:ouvr|œuvr|livr|couvr|narr|barr|fourr|serr|enterr)(?:ait|aient))"],
  afterWords: ["après", "suivant"],
  beforeWords: ["avant"],
  againWords: ["à nouveau", "de nouveau", "encore", "une nouvelle fois", "puis", "ensuite"],
  whenWords: ["lorsque", "quand", "lorsqu"],
  anterior: ["avait", "avaient", "après", "avant", "depuis", "lorsque", "lorsqu", "quand", "auparavant", "précédemment", "suite à", "(?:présenté|trouvé|obtenu|scellé|rendu|signé|conclu|adopté|publié|annoncé|lancé|survenu|intervenu|commencé|entamé|ouvert|élu|nommé|tenu|organisé|diffusé|déposé|voté|paraphé|négocié|perpétré|commis|mené|déclenché|proposé|dévoilé|tué|prévu|entré|imposé|décidé|arrêté|disparu|enlevé|détenu|mort|décédé|né|fondé|créé)e?s?"],
};
