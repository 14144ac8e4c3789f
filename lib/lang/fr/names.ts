import type { LanguagePack } from "../pack.ts";

/** Masculine forms that a feminine singular may belong to: "kazakhe" → "kazakh", "turque" → "turc", "israélienne" → "israélien". */
function masculine(form: string): readonly string[] {
  if (!form.endsWith("e") || form.length < 5) return [];
  const bare = form.slice(0, -1);
  if (form.endsWith("cque")) return [`${form.slice(0, -4)}c`];
  if (form.endsWith("que")) return [`${form.slice(0, -3)}c`, bare];
  return /(?:enne|onne|anne)$/.test(form) ? [form.slice(0, -2), bare] : [bare];
}

/** Masculine singular forms that a word may be a form of: "kazakhes" → "kazakh", "françaises" → "français", "grecques" → "grec". */
function stems(word: string): readonly string[] {
  const singular = word.length > 4 && /[^s]s$/.test(word) ? [word.slice(0, -1)] : [];
  return [...new Set([...[word, ...singular].flatMap(masculine), ...singular, word])];
}

/** A state's adjective between the words of a title: "ministre russe des Affaires étrangères". */
const OF = "(?: {state})?";
const FOREIGN =
  "(?:de l'europe et )?(?:chargée? )?(?:des affaires étrangères|des relations extérieures|des affaires extérieures|aux affaires étrangères)";
/** Portfolios that foreign ministries have beside foreign affairs. */
const AND_MORE =
  "(?:,? (?:et )?(?:de la |de l'|des |du )?(?:coopération(?: (?:internationale|régionale|africaine))?|intégration(?: (?:régionale|africaine))?|sénégalais de l'extérieur|communauté nationale à l'étranger|affaires africaines|francophonie|diaspora|commerce(?: extérieur)?|émigrés|expatriés|affaires européennes|[a-zà-ÿ]+ de l'extérieur))*";
const DEPUTY = "(?:vice-ministre|ministre (?:délégué|délégué adjoint|adjoint)e?|secrétaire d'état)";

/** Words with which "à" leads to somebody who is given, told or asked something, and to no place: "a demandé à Moscou". */
const GIVEN =
  "(?:(?:demand|reproch|livr|impos|donn|confi|ordonn|rappel|command|conseill|suggér|adress|accord|pardonn|attribu|dict|intim|réclam|rétorqu|répliqu|propos|souhait|laiss|renonc|résist|associ|oppos|li|alli|align|destin|invit|concéd|signifi|notifi|annonc|signal|assur|envoy|prêt|retir|facilit|octroy)(?:é|ée|és|ées|e|ent|ait|aient|er|era|erait|ant|a|èrent)|soutien|aides?|appuis?|appels?|face|quant|grâce|ultimatum|menaces?|avertissements?|messages?|promis|promet|promettre|promesses?|favorables?|hostiles?|réponses?|répond|répondu|répondre|rappel|interdit|interdire|vend|vendu|vendre|ventes?|offert|offre|offrir|offrant|fourni|fournit|fournir|fournitures?|livraisons?|sanctions|proches?|loyale?s?|remis|remet|remettre|transmis|transmet|permis|permet|permettre|permettrait|enjoint|concessions?|garanties?|assistance|hommage|tient|tenir|retrait|dit|dire|fait|faire|chère?s?|fidèles?|hostilité|opposition|parle|parlé|parler|succède|invitation|attachement|délai|pressions?|propres?|concurrence|cadeau|contraire|préjudice|nuit|nuire|lettre|courrier|note|demandes?|reproches?|jusqu') ";
const PLACE_BEFORE = `(?:(?<!(?<![a-zà-ÿ])${GIVEN})(?:à|au|aux)|à destination de|depuis|près de|près du|autour de|hors de|au large de|jusqu'à|via|dans|en direction de|villes? de|rues de|habitants de|centre de|aéroports? (?:international )?(?:de|du)|gare de|port de|sommets? (?:de|du)|conférences? (?:de|du)|réunions? (?:de|du)|rencontre de|rendez-vous de|accords? (?:de|du)|traités? (?:de|du)|pourparlers de|négociations de|discussions de|processus (?:de|du)|protocole (?:de|du)|conventions? (?:de|du)|déclaration (?:de|du)|consensus (?:de|du)|charte de|forum (?:de|du)|salon (?:de|du)|université de|tribunal de|cour d'appel de|procureur de|parquet de|bourse de|maires? de|mairie de|banlieue (?:de|sud de|nord de)|région de|périphérie de|étape (?:de|du)|visite (?:à|de)|quitté|quittent|quitte|quitter|quittera|regagn[a-zà-ÿ]+|ralli[a-zà-ÿ]+|gagner|rejoint|rejoindre|visit[a-zà-ÿ]+|bombard[a-zà-ÿ]+|survol[a-zà-ÿ]+|évacu[a-zà-ÿ]+|capitale(?: [a-zà-ÿ-]+)?,?) (?:l'|le |la )?`;

export const NAMES: LanguagePack["names"] = {
  stems,
  // biome-ignore format: table
  titles: [
    { office: "foreign-minister", pattern: `ministres des affaires étrangères|chefs de la diplomatie`, several: true },
    { office: "defence-minister", pattern: `ministres de la défense`, several: true },
    { office: "head-of-government", pattern: `premiers ministres|chefs d[eu] gouvernement`, several: true },
    { office: "head-of-state", pattern: `présidents|chefs d'état|chefs de l'état`, several: true },
    { office: "leader", pattern: `dirigeants|leaders`, several: true },
    { office: "minister", pattern: `ministres`, several: true },
    { office: "first-deputy-foreign-minister", pattern: `(?:premier|première) vice-ministre${OF}(?: ${FOREIGN})?` },
    { office: "deputy-foreign-minister", pattern: `${DEPUTY}${OF} ${FOREIGN}|numéro deux de la diplomatie|vice-ministre` },
    { office: "deputy-defence-minister", pattern: `(?:vice-ministre|ministre (?:délégué|adjoint)e?)${OF} (?:de la|à la) défense` },
    { office: "deputy-prime-minister", pattern: "vice-premi(?:er|ère)(?:[ -]ministre)?|vice-président(?:e)? du (?:gouvernement|conseil)" },
    { office: "deputy-secretary-of-state", pattern: `secrétaire d'état${OF} adjointe?` },
    { office: "assistant-secretary-of-state", pattern: `sous-secrétaire d'état(?:${OF})?(?: adjointe?)?(?: (?:aux|pour les) affaires [a-zà-ÿ-]+(?: et [a-zà-ÿ-]+)?)?` },
    { office: "foreign-minister", pattern: `ministre${OF} (?:d'état${OF},? (?:ministre )?)?${FOREIGN}${AND_MORE}(?:${OF} par intérim)?|ministre d'état,? ministre${OF} ${FOREIGN}${AND_MORE}` },
    { office: "high-representative", pattern: `haute?[ -]représentante?(?: (?:de|pour) (?:la |l')?{state})?(?: (?:pour|aux|de) (?:les |la )?(?:affaires étrangères|politique étrangère|politique extérieure)(?: et (?:à |de |pour )?(?:la )?(?:politique de )?sécurité)?)?|che(?:f|ffe) de la diplomatie (?:européenne|de l'ue|de l'union européenne)` },
    { office: "foreign-minister", pattern: "che(?:f|ffe) de (?:la|sa) diplomatie|patron(?:ne)? de la diplomatie|patron(?:ne)? du quai d'orsay|locataire du quai d'orsay" },
    { office: "foreign-minister", pattern: `secrétaire (?:au|aux) foreign office|secrétaire d'état` },
    { office: "defence-minister", pattern: `(?:ministre|secrétaire)${OF} (?:d'état )?(?:de la|à la) défense(?: nationale)?|ministre${OF} des armées(?: et des anciens combattants)?|che(?:f|ffe) du pentagone|patron(?:ne)? du pentagone` },
    { office: "interior-minister", pattern: `ministre${OF} (?:d'état${OF},? (?:ministre )?)?(?:de l'intérieur|à l'intérieur|de la sécurité intérieure|de l'administration territoriale)` },
    { office: "justice-minister", pattern: `garde des sceaux(?:,? ministre${OF} de la justice)?|ministre${OF} de la justice` },
    { office: "finance-minister", pattern: `ministre${OF} (?:des finances|de l'économie(?:,? (?:et )?des finances)?)(?: et de [a-zà-ÿ' ]{3,30}?)?|secrétaire${OF} (?:d'état )?au trésor|argentier` },
    { office: "energy-minister", pattern: `ministre${OF} (?:de l'énergie|du pétrole|des hydrocarbures)` },
    { office: "trade-minister", pattern: `ministre${OF} (?:délégué )?(?:du|au|chargée? du) commerce(?: extérieur| international)?` },
    { office: "high-commissioner-human-rights", pattern: "haute?[ -]commissaire(?: (?:de l'|des |de la )?{state})? aux droits de l'homme" },
    { office: "high-commissioner-refugees", pattern: "haute?[ -]commissaire(?: (?:de l'|des |de la )?{state})? (?:pour les|aux) réfugiés" },
    { office: "assistant-secretary-general", pattern: "sous-secrétaire générale?|secrétaire générale? adjointe?(?: (?:aux|pour les) affaires (?:politiques|humanitaires)(?: et (?:à la consolidation de la paix|de sécurité|à la politique de sécurité))?)?|secrétaire générale? déléguée?" },
    { office: "deputy-secretary-general", pattern: "vice-secrétaire générale?" },
    { office: "secretary-general", pattern: "secrétaire générale?" },
    { office: "director-general", pattern: "direct(?:eur|rice) générale?(?! adjoint)" },
    { office: "managing-director", pattern: "direct(?:eur|rice) exécuti(?:f|ve)" },
    { office: "special-representative", pattern: `(?:représentante?|envoyée?|émissaire)${OF} (?:spéciale?|personnelle?|personnel)(?: {state})?(?: (?:pour|en|au|aux) (?:la |le |les |l')?{state})?|émissaire|envoyée? (?:spéciale?|personnel(?:le)?)?|envoyée?(?: de l'| des| du| de| d')? ?{state}|médiat(?:eur|rice)` },
    { office: "national-security-adviser", pattern: `conseill(?:er|ère)(?: adjointe?)?${OF} (?:à la|pour la) sécurité nationale` },
    { office: "security-council-secretary", pattern: "secrétaire du conseil (?:national )?de sécurité" },
    { office: "spokesperson", pattern: "porte-parole(?: adjointe?)?" },
    { office: "ambassador", pattern: `ambassad(?:eur|rice)${OF}(?: extraordinaire)?|représentante?${OF} permanente?|chargée? d'affaires|nonce(?: apostolique)?|hauts?[ -]commissaire` },
    { office: "vice-president", pattern: "vice-présidente?" },
    { office: "head-of-government", pattern: "premi(?:er|ère)[ -]ministre(?:(?: {state})? par intérim)?|che(?:f|ffe) (?:du|de) gouvernement|présidente? du (?:gouvernement|conseil(?! (?:présidentiel|souverain|d'administration|régional|départemental|constitutionnel|de transition|national|militaire)))|chanceli(?:er|ère)(?: fédérale?)?|locataire de matignon" },
    { office: "parliament-speaker", pattern: `présidente?${OF} (?:de l'assemblée nationale|du parlement|du sénat|de la chambre (?:basse|des représentants|des députés)|du perchoir|de la knesset|de la rada|de la douma|du bundestag)` },
    { office: "head-of-state", pattern: `présidente?${OF} (?:de la république|de (?:la )?transition|de l'état|du conseil (?:présidentiel|souverain)|par intérim|élue?|en exercice|sortante?|déchue?)|présidente?|chef d'état(?!-major)|che(?:f|ffe) de l'état|homme fort|locataire de l'élysée|locataire de la maison[ -]blanche|maître du kremlin|roi|reine|souverain(?:e)?|émir|sultan|monarque|dictateur|guide suprême|raïs` },
    { office: "head-of-state", of: "VAT", pattern: "pape|souverain pontife" },
    { office: "chief-of-general-staff", pattern: "che(?:f|ffe) (?:d'état-major|de l'état-major)(?: des armées| général| de l'armée)?" },
    { office: "first-deputy-head", pattern: "premi(?:er|ère) (?:vice-directeur|directeur adjoint|chef adjoint)" },
    { office: "deputy-head", pattern: "(?:direct(?:eur|rice)(?: générale?)?|chef|cheffe) adjointe?|numéro deux|vice-direct(?:eur|rice)" },
    { office: "head", pattern: "chef|cheffe|direct(?:eur|rice)|patron(?:ne)?" },
    { office: "leader", pattern: "che(?:f|ffe) de la (?:junte|transition)|dirigeante?|leader|numéro un" },
    { office: "counterpart", pattern: "homologue|alter ego" },
    { office: "minister", pattern: "ministre(?: d'état(?!,? ministre))?" },
  ],
  // biome-ignore format: table
  bodies: [
    { body: "MFA", pattern: `ministère${OF} ${FOREIGN}${AND_MORE}|diplomatie` },
    { body: "MOD", pattern: `ministère${OF} (?:de la défense(?: nationale)?|des armées)` },
    { body: "MIA", pattern: `ministère${OF} de l'intérieur` },
    { body: "MFIN", pattern: `ministère${OF} (?:des finances|de l'économie(?: et des finances)?)` },
    { body: "MENERGY", pattern: `ministère${OF} (?:de l'énergie|du pétrole)` },
    { body: "MTRADE", pattern: `ministère${OF} du commerce(?: extérieur)?` },
    { body: "SECURITY-COUNCIL", pattern: `conseil(?: national)?${OF} de (?:la )?sécurité(?: nationale)?` },
    { body: "PARLIAMENT", pattern: "parlement|assemblée nationale|sénat|chambre des (?:députés|représentants)" },
    { body: "CENTRAL-BANK", pattern: "banque (?:centrale|nationale)" },
    { body: "EMBASSY", pattern: "ambassade" },
    { body: "PRESIDENCY", pattern: "(?<!sous (?:la|sa) )présidence|palais présidentiel|administration présidentielle" },
  ],
  headOf: "chef|cheffe|patron|patronne",
  honorifics:
    "(?:le |la )?(?:m|mm|mme|mlle|monsieur|madame|dr|pr|me|mgr|général|colonel|capitaine|cheikh|président|premier ministre|prince|princesse|roi|sultan|ayatollah|amiral)",
  former: "anciens?|anciennes?|ex|feu|feue|alors|précédente?|défunte?|d'alors|de l'époque",
  glue: " (?:de la |de l'|du |des |de |d'|auprès de la |auprès de l'|auprès du |auprès des |auprès de |pour la |pour le |pour les |pour l'|pour )| ",
  sentTo: " (?:(?:pour|en|dans|chez|auprès de|auprès d')(?: la | le | les | l'| )?|au |aux |auprès (?:du|des) )",
  titleOpeners: "le|la|l|les|alors|actuel|actuelle|nouveau|nouvel|nouvelle|futur|future|un|une|son|sa",
  portfolio: "pour|chargée? de|chargée? du|chargée? des|en charge de|responsable de|au|en|aux",
  titleAfterName: false,
  adjective: "after",
  statePrefixes:
    "(?:république(?: islamique| fédérale| arabe| populaire| démocratique)*|royaume|sultanat|émirat|principauté|gouvernement|autorités|dirigeants) (?:de la |de l'|du |des |de |d')",
  capitalWord: "capitale",
  places: {
    before: PLACE_BEFORE,
    after: "(?: intra-muros)",
  },
  // biome-ignore format: table
  notActors: ["conseil de sécurité nationale", "conseil national de sécurité", 
    "mer Noire", "mer Rouge", "océan Indien", "golfe d'Oman", "golfe du Mexique", "golfe de Guinée", "golfe d'Aden", "mer de Chine", "mer de Chine méridionale", "mer de Chine orientale", "mer du Japon", "mer Caspienne", "mer d'Oman", "détroit de Taïwan",
    "Amérique latine", "Amérique du Sud", "Amérique du Nord", "Amérique centrale", "accord de Paris", "accords de Paris", "convention de Vienne", "conventions de Genève", "traité de Rome", "statut de Rome", "accords de Minsk", "accord de Minsk", "mémorandum de Budapest", "traité de l'Élysée", "traité de Lisbonne", "accord d'Alger",
    "Nouveau-Mexique", "péninsule coréenne", "dollars américains", "dollar américain", "fleuve Congo", "bassin du Congo", "fleuve Sénégal", "fleuve Niger", "delta du Niger", "lac Tchad", "canal de Panama", "canal du Panama", "Irlande du Nord", "Guinée-Papouasie", "Russie unie", "France insoumise", "La France insoumise", "Air France", "équipe de France", "Banque de France", "Banque d'Angleterre",
    "Radio France", "France Inter", "France Info", "France Télévisions", "France Culture", "France 2", "France 3", "Stade de France", "Île-de-France", "Tour de France", "Nouvelle-Angleterre", "Géorgie du Sud", "Afrique du Nord", "Église orthodoxe russe", "gruyère suisse", "franc suisse", "francs suisses", "langue française", "langue russe", "langue anglaise", "Sénégal oriental", "Turkish Airlines", "Ethiopian Airlines", "Kenya Airways",
    "Berlin-Est", "Berlin-Ouest", "Jérusalem-Est", "Air Algérie", "Royal Air Maroc", "Le Monde diplomatique", "Grande Mosquée de Paris", "Aéroports de Paris", "Europe 1", "Europe et des Affaires étrangères", "Europe et les Affaires étrangères", "Europe de l'Est", "Europe de l'Ouest", "Europe centrale", "Europe du Sud", "Europe du Nord",
  ],
  // biome-ignore format: table
  commonWords: [
    { word: "politico", before: "(?:journal|site|média|magazine|quotidien|à|par|selon|d'après) " },
    { word: "rt", before: "(?:chaîne|média|site|par|à|selon|télévision) " },
    { word: "ap", before: "(?:agence|à|par|selon) |l'" },
    { word: "hollande", before: "(?:la|en) " },
    { word: "dominique", before: "(?:la|île de la) " },
    { word: "maurice", before: "(?:île|à|république de|gouvernement de) " },
    { word: "salvador", before: "(?:le|du|au|el) " },
    { word: "spiegel", before: "(?:le|du|au|magazine|der|hebdomadaire) " },
    { word: "figaro", before: "(?:le|du|au|quotidien) " },
    { word: "guardian", before: "(?:le|du|au|quotidien|the) " },
    { word: "liberation", before: "(?:quotidien|journal|à|dans|selon) " },
  ],
  // biome-ignore format: table
  givenNames: ["sofia", "israel", "rome", "paris", "france", "africa", "mali", "america", "maurice", "dominique", "salvador", "lima", "wagner", "victoria", "berlin", "vienne", "london", "jordan", "chad", "china", "georgie", "tripoli", "suisse", "hollande", "lome", "quito"],
  // biome-ignore format: table
  notNames: [
    "le", "la", "les", "l", "un", "une", "des", "du", "de", "d", "au", "aux", "à", "en", "et", "ou", "où", "qui", "que", "qu", "dont", "il", "elle", "ils", "elles", "on", "nous", "vous", "je", "j", "ce", "cet", "cette", "ces", "c", "s", "n", "ne", "se", "son", "sa", "ses", "leur", "leurs", "notre", "nos", "mais", "donc", "or", "ni", "car", "par", "pour", "avec", "sans", "sous", "sur", "dans", "entre", "vers", "chez",
    "après", "avant", "depuis", "pendant", "selon", "lors", "si", "quand", "alors", "aussi", "ainsi", "puis", "enfin", "hier", "demain", "aujourd", "hui", "cependant", "toutefois", "face", "quant", "malgré", "outre", "plus", "moins", "tout", "tous", "toutes", "deux", "trois", "interrogé", "interrogée", "plusieurs", "certains", "peu", "ici", "là", "y", "a", "est", "ont", "sont", "début", "fin", "mi", "dès",
    "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche",
    "président", "présidente", "ministre", "premier", "première", "secrétaire", "général", "générale", "état", "états", "affaires", "étrangères", "relations", "défense", "intérieur", "armées", "finances", "économie", "sécurité", "gouvernement", "conseil", "ministère", "commission", "union", "congrès", "parlement", "assemblée", "sénat", "ambassade", "république", "quai", "cour", "palais", "asie", "europe", "afrique", "amérique", "sahel", "maghreb", "caucase", "proche", "moyen", "orient", "ouest", "est", "nord", "sud", "central", "centrale", "monsieur", "madame", "mme", "mlle", "saint", "sainte", "communiqué", "source", "sources", "alliance", "organisation", "onu", "ligue", "forum", "sommet",
  ],
  // biome-ignore format: table
  references: [
    { pattern: "l'(?:a|avait|aura)(?= (?:(?:[a-zà-ÿ]+ment|ensuite|également|aussi) )?(?:reçu|accueilli|rencontré|félicité|invité|convié|remercié|assuré|décoré|exhorté|accompagné|accusé)(?![a-zà-ÿ]))", points: "object", sex: "m" },
    { pattern: "l'(?:a|avait|aura)(?= (?:(?:[a-zà-ÿ]+ment|ensuite|également|aussi) )?(?:reçue|accueillie|rencontrée|félicitée|invitée|conviée|remerciée|assurée|décorée|exhortée|accompagnée|accusée)(?![a-zà-ÿ]))", points: "object", sex: "f" },
    { pattern: "le(?= (?:reçoit|recevait|recevra|accueille|accueillait|accueillera|rencontrait|félicitait|remerciait|invitait)(?![a-zà-ÿ]))", points: "object", sex: "m" },
    { pattern: "lui(?= (?:a|avait|aura) (?:(?:[a-zà-ÿ]+ment|ensuite|également|aussi) )?(?:remis|transmis|adressé|exprimé|demandé|réservé|offert|promis|proposé|présenté|renouvelé|réitéré|fait (?:part|parvenir)|rendu)(?![a-zà-ÿ]))", points: "object" },
    { pattern: "(?<=(?:entretenue?|discuté|parlé|signé|convenue?|déjeuné|dîné|échangé|négocié|évoqué|abordé|entretien|réunie?) )avec lui", points: "partner", sex: "m" },
    { pattern: "(?<=(?:entretenue?|discuté|parlé|signé|convenue?|déjeuné|dîné|échangé|négocié|évoqué|abordé|entretien|réunie?) )avec elle", points: "partner", sex: "f" },
    { pattern: "(?:d'après|selon) lui", points: "subject", sex: "m" },
    { pattern: "(?:d'après|selon) elle", points: "subject", sex: "f" },
    { pattern: "il(?! (?:n'|ne |s'|se |y |en |l'|lui |leur |a |est |était |sera |serait |avait |aurait )*(?:y (?:a|avait|aura|eut|aurait)(?! (?:été (?:accueilli|reçu|rejoint)|reçu|tenu|eu |(?:[a-zà-ÿ]+ment |également |aussi )?(?!(?:nécessité|unanimité|possibilité|difficulté|volonté|majorité)(?![a-zà-ÿ]))[a-zà-ÿ]{3,}é(?![a-zà-ÿ])))|faut|faudra|faudrait|fallait|falloir|agit|agissait|agira|convient|conviendrait|semble|semblait|semblerait|paraît|apparaît|reste|restait|suffit|suffirait|existe|existait|importe|vaut|va de soi|été (?:décidé|convenu|question|mis fin|procédé|demandé|prévu|annoncé)|prévu|possible|impossible|probable|peu probable|nécessaire|urgent|temps|question|exclu|essentiel|important|indispensable|clair|difficile|vrai|trop|encore trop|fait état|agissant|pourrait y avoir|devrait y avoir)(?![a-zà-ÿ]))", points: "subject", sex: "m" },
    { pattern: "(?<!, )elle(?!,)", points: "subject", sex: "f" },
    { pattern: "(?:ce dernier|celui-ci)", points: "nearest", sex: "m" },
    { pattern: "(?:cette dernière|celle-ci)", points: "nearest", sex: "f" },
    { pattern: "(?:son|sa|leur) (?:hôte|invitée?|visiteur|visiteuse) ?(?:de marque)?", points: "guest" },
    { pattern: "(?:le|la|l'|ce|cette|du|au) ?(?:hauts? |haute )?(?:responsable|diplomate|ministre(?: d'état)?|dirigeante?|représentante?|émissaire|ambassad(?:eur|rice)|che(?:f|ffe) de la diplomatie|présidente?|leader|chanceli(?:er|ère)|premi(?:er|ère) ministre|conservateur|socialiste|républicain) {state}", points: "subject" },
    { pattern: "(?:le|la|l'|ce|cette) ?(?:haut |haute )?(?:responsable|diplomate|ministre(?: d'état)?|dirigeante?|émissaire|ambassad(?:eur|rice)|che(?:f|ffe) de la diplomatie|che(?:f|ffe) d'état|chef de l'état|che(?:f|ffe) du gouvernement|présidente?|chanceli(?:er|ère)|premi(?:er|ère) ministre|souverain|monarque|intéressée?)(?! (?:de|du|des|d)(?![a-zà-ÿ]))", points: "subject" },
    { pattern: "son (?:propre )?pays", points: "country" },
  ],
  // biome-ignore format: table
  indefinites: ["un", "une", "aucun", "aucune", "tout", "toute"],
  particles: [
    "de",
    "du",
    "des",
    "la",
    "le",
    "d",
    "l",
    "van",
    "von",
    "der",
    "den",
    "di",
    "da",
    "dos",
    "al",
    "el",
    "ben",
    "bin",
    "ibn",
    "bint",
    "ould",
    "mint",
    "ag",
    "abou",
    "abdel",
    "al-din",
    "y",
    "zu",
  ],
  proclitics: "",
  elides: true,
};
