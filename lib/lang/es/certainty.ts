import type { CertaintyRow } from "../pack.ts";

/**
 * Words that make an event planned, hypothetical, denied or reported.
 * A bare negation ("no", "nunca") only denies the trigger that it stands directly before.
 */
// biome-ignore format: table
export const CERTAINTY: readonly CertaintyRow[] = [
  { certainty: "planned", pattern: "(?:prevé|prevén|preveía|preveían|planea|planean|planeaba|planeaban|preparan?|ultiman?|organizan?|programan?|programó|programaron)(?= (?:un|una|su|sus|la|las|el|los|nuev[oa]s?|otr[oa]s?)(?![a-záéíóúüñ]))" },
  { certainty: "planned", pattern: "(?:planea|planean|planeaba|planeaban|prevé|prevén|preveía|preveían|pretende|pretenden|pretendía|proyecta|proyectan|se propone|se proponen|piensa|piensan|espera|esperan|desea|desean|quiere|quieren|busca|buscan|aspira a|aspiran a|se dispone a|se disponen a|se disponía a|se prepara para|se preparan para|decidió|decidieron|ha decidido|han decidido)(?= (?:\\p{L}+r(?:se|lo|la|los|las|le|les)?|a|que)\\b)" },
  { certainty: "planned", pattern: "(?:(?:tiene|tienen|tenía|tenían) (?:previsto|planeado|programado|pensado|la intención de|intención de|planes de|en mente)|(?:está|están|estaba|estaban|queda|quedó) (?:previst|programad|planead|agendad|fijad|convocad)[oa]s?|(?:tiene|tienen|tenía|tenían|tiene ya|tenía ya) (?:[a-záéíóúüñ]+ )?(?:cerrad|previst|programad|planead|agendad|pendient|preparad|organizad)[oae]s?|(?:confía|confían|confiaba|confiaban) en|a la espera de que|prevé que|se (?:prevé|espera|preveía|esperaba) que|(?:según lo )?(?:previst|programad)[oa]s? para)" },
  { certainty: "planned", pattern: "(?:va|van|iba|iban|vaya|vayan) a(?= \\p{L}+r(?:se|lo|la|los|las|le|les)?(?!\\p{L}))" },
  { certainty: "planned", pattern: "(?:\\p{L}{2,}(?:ará|arán|erá|erán|irá|irán|drá|drán)(?<!\\b(?:será|habrá|habrán|podrá|podrán|deberá|deberán|querrá|teherán))|será|serán|tendrá lugar|harán?|dirán?|podrá|podrán|deberá|deberán)" },
  { certainty: "planned", pattern: "(?:próxim[oa]s?|futur[oa]s?|inminentes?|venider[oa]s?)(?= (?:[\\p{L}'-]+ ){0,2}(?:visitas?|viajes?|reunión|reuniones|cumbres?|encuentros?|ronda|conversaciones|negociaciones|elecciones|sanciones|firma|sesión|conferencia)\\b)" },
  { certainty: "planned", pattern: "(?:de cara a|en vísperas de|a la espera de|con vistas a|planes (?:de|para)|preparativos (?:de|para)|ha de|han de|está por|están por|está a punto de|están a punto de|a punto de)" },
  { certainty: "hypothetical", pattern: "(?:podría|podrían|pudiera|pudieran|puede|pueden|puede que|podía|podían|debería|deberían|cabría|cabe la posibilidad)" },
  { certainty: "hypothetical", pattern: "(?:si|siempre que|siempre y cuando|a menos que|en caso de(?: que)?|a no ser que|con tal de que|de no ser|como si|ojalá)(?! bien\\b)" },
  { certainty: "hypothetical", pattern: "(?:quizás?|tal vez|acaso|posiblemente|probablemente|eventual(?:mente)?|eventuales|a lo mejor|(?<!\\blo )posibles?|potencial(?:es|mente)?|hipotétic[oa]s?|la posibilidad de|la perspectiva de|supuest[oa]s? (?=(?:visita|reunión|acuerdo|ataque)))" },
  { certainty: "hypothetical", pattern: "(?:baraja|barajan|barajaba|estudia|estudian|contempla|contemplan|considera|consideran|sopesa|sopesan|valora|valoran|evalúa|evalúan)(?= (?:\\p{L}+r(?:se)?|la posibilidad|una posible|la opción|si)\\b)" },
  { certainty: "hypothetical", pattern: "(?:teme|temen|temía|temían|temores? de|temor a)(?: que)?" },
  { certainty: "denied", pattern: "(?:no|nunca|jamás|tampoco|ni)(?: (?:se|le|lo|la|les|los|las|me|nos|ha|han|había|habían|fue|fueron|llegó a|llegaron a))*(?! (?:obstante|sólo|solo|solamente|únicamente|bien|confirmad\\p{L}+|en vano))" },
  { certainty: "denied", pattern: "ni(?: [^ .;,]+){1,8} ni(?: [^ .;,]+){1,8}?(?= (?:(?:se|le|les|lo|la) )?(?:\\p{L}{2,}(?:ó|aron|ieron|aban?|ían?|arán?|erán?|irán?)|ha|han|fue|fueron)\\b)" },
  { certainty: "denied", pattern: "(?:(?:aplaz|cancel|suspend|posterg|anul)(?:ó|aron|ió|ieron|ado|ido)|pospus(?:o|ieron)|pospuesto)(?= (?:la|el|su|una|un) (?:visita|viaje|reunión|encuentro|cumbre|gira|cita|ronda|sesión|entrevista|firma)\\b)" },
  { certainty: "denied", pattern: "(?:sin(?= (?:que|\\p{L}+r(?:se)?|haber|reunión|acuerdo|visita)\\b)|en lugar de|en vez de|lejos de|ya no|dejó de|dejaron de)" },
  { certainty: "denied", pattern: "(?:neg(?:ó|aron|aba)|niega|niegan|negado|desmint(?:ió|ieron)|desmiente|desmienten|desmentido|refut(?:ó|aron)|rechaz(?:ó|aron))(?: (?:ayer|hoy|este \\p{L}+|el \\p{L}+))?(?: (?:que|haber|los rumores|las informaciones|tal|la información)(?: de)?)" },
  { certainty: "reported", pattern: "(?:según|de acuerdo con|conforme a|a decir de|en palabras de|al decir de)(?! (?:lo (?:previsto|acordado|establecido)|el (?:plan|calendario|programa|tratado|acuerdo|reglamento)|la (?:ley|constitución|norma)|las (?:normas|reglas)))" },
  { certainty: "reported", pattern: "(?:al parecer|aparentemente|presuntamente|supuestamente|presunt[oa]s?|supuest[oa]s?|informes no confirmados|versiones no confirmadas|rumores? de|se rumorea|no confirmad[oa]s?|extraoficialmente|trascendió)" },
  { certainty: "reported", pattern: "(?:habría|habrían)(?= \\p{L}+(?:ado|ido|to|cho|sto)(?!\\p{L}))" },
  { certainty: "reported", pattern: "(?:citando|citado por|citada por|citados por|citó|recogido por|recoge|recogió)(?! (?:a declarar))" },
  { certainty: "reported", pattern: "(?:el|la|los|las|un|una) (?:informe|diario|periódico|agencia|rotativo|publicación|revista|medio|medios|cadena|portal|artículo|estudio|fuentes?|prensa|testigos|reporte|documento|canal)(?: [\\p{L}'-]+){0,4} (?:afirm|señal|indic|asegur|inform|public|report|cit|sostien|menciona|revel|agreg|apunt|detall|dic|dij|asever|coment)\\p{L}*(?: que)?" },
  { certainty: "reported", pattern: "(?:reuters|efe|afp|bloomberg|ap|the financial times|financial times|el país|the washington post|bbc|cnn|tass|interfax|europa press|dpa|ansa|xinhua) (?:informó|reportó|señaló|publicó|asegura|informa|indicó|cita|citó|afirma|afirmó)" },
  { certainty: "reported", pattern: "(?:se (?:informó|reportó|dijo|supo|cree|dice|afirma|asegura) (?:de )?que|hay (?:informes|noticias|rumores|versiones)(?: [\\p{L}'-]+){0,3} (?:de|según)(?: que)?|(?:informa|informó|indicó|señaló|reveló|publicó) (?:hoy |ayer )?(?:el|la) (?:diario|agencia|periódico|portal|cadena|rotativo))" },
];
