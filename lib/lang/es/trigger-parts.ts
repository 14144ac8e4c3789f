// What several rows of Spanish triggers have in common; see `triggers.ts`.

import { AR, AR_PAST, HABER, IR, SER, stemsBeforeE, verbs } from "./verb-forms.ts";

/** Any word, "Sr." before a name, a figure with its signs, or a few words quoted; none that ends a clause or opens a relative one. */
export const W =
  '(?!(?:que|quien|quienes|cuyo|cuya|donde|cuando|pero|porque|aunque|mientras|dijo|afirmó) )(?:\\d[\\d.,]*\\d|ee\\. ?uu\\.|sra?\\.|[^\\s.,;:!?"()]+|"[^".;:]{2,40}")';
/** Up to three, and up to six, words between a verb and its object. */
export const GAP = `(?:${W} ){0,3}`;
export const FAR =
  '(?:(?!(?:que|quien|quienes|cuyo|cuya|donde|cuando|pero|porque|aunque|mientras|dijo|afirmó) )(?:\\d[\\d.,]*\\d|[^\\s.,;:!?"()]+),? ){0,6}';

/** Third persons of all tenses, gerund, infinitive and compound perfect of a verb in -ar, from its stem. */
export const ar = (stem: string): string => `(?:(?:${stem})(?:${AR}|ar|amos)|(?:${stemsBeforeE(stem)})en?)`;
/** The same for verbs in -er and -ir. */
export const ir = (stem: string): string => `(?:${stem})(?:${IR}|[ie]r)`;
/** Past, future, infinitive and perfect only: verbs whose present is also a noun ("firma", "visita"). */
export const arPast = (stem: string): string => `(?:${stem})(?:${AR_PAST}|ar)`;
export const by = (participle: string): string =>
  `${SER} (?:[a-záéíóúüñ]+mente )?(?:${participle})(?:[oa]s?) (?:[^\\s.,;:!?"()]+ ){0,5}por`;

export const HOLD = `(?:${verbs("celebrar organizar realizar encabezar liderar convocar inaugurar iniciar copresidir llevar presidir concluir mantener sostener reanudar entablar abrir")}|(?:cerr|concert)(?:ó|aron)|tuv(?:o|ieron)|tendr(?:á|án|ía|ían)|${HABER} tenido|${verbs("participar intervenir")} en|tom(?:ó|aron|a|an|ará|arán|ar|ando) parte en|${verbs("acudir asistir")} a|comenz(?:ó|aron))`;
export const GIVE = `(?:${ar("envi|enví|suministr|aport|facilit|brind|otorg|desembols|asign|destin|mand|proporcion")}|${arPast("entreg|don|prest")}|entregan|prestan|${ir("conced|ofrec|suminist|provey|reparti")}|dio|dieron|dar|dará|darán|dando|${HABER} dado|ofrezca|proveerá|continú(?:a|an) (?:brindando|enviando|entregando|suministrando|prestando|proporcionando))`;
export const PERSON =
  "(?:president[ea]s?|primer[oa]? ministr[oa]|ministr[oa]s?|canciller|rey|reina|emir|sultán|príncipe|papa|secretari[oa]|embajador(?:a|es)?|enviad[oa]|homólog[oa]|delegación|líder(?:es)?|jef[ea]|comisari[oa]|director(?:a)?|representantes?|diplomátic[oa]s?|gobernador(?:a)?|alcalde|alcaldesa|mandatari[oa]s?|vicepresident[ea]|funcionari[oa]s?|comitiva|misión|huésped|par|cónsul(?:es)?|nuncio|vicecanciller|viceministr[oa])";

export const PAPER =
  "(?:resoluci(?:ón|ones)|ley|leyes|proyectos? de ley|proposici(?:ón|ones)|declaraci(?:ón|ones)|comunicados?|enmiendas?|decretos?|moci(?:ón|ones)|presupuestos?|estrategias?|hojas? de ruta|plan de acción|constitución|cartas?|convenios?|convenci(?:ón|ones)|tratados?|protocolos?|mandatos?|paquetes?|memorand(?:o|os|um)|memorándum|acuerdos?|reglamentos?|directivas?|reformas?)";
export const PACT =
  "(?:tratados?|acuerdos?|pactos?|convenios?|convenci(?:ón|ones)|protocolos?|estatuto|memorándum|moratoria|bloque|alianza|unión(?: europea| africana)?|organización|otan|ue|opep|unesco|unasur|alba|mercosur|celac|oea|oua|onu|oms|cpi|brics|otsc|cei|cedeao|ecowas|sica|omc|fmi|aladi|prosur|liga árabe|comunidad|g7|g20|g8|aukus|corte penal internacional|consejo de (?:europa|derechos humanos)|compromisos|obligaciones)";
export const RELATIONS_NOUN = "(?:relaciones|lazos|vínculos|contactos|comunicaciones|diálogo)";
/** Who may travel by a verb that goods and vehicles share: not these. */
export const NO_TRAVELLER =
  "(?<!\\b(?:tren|trenes|barcos?|buques?|petroleros?|avión|aviones|vuelos?|mercancías?|carga|cargamentos?|envíos?|convoy|convoyes|camiones|camión|ayuda|armas|misiles|tanques|tropas|soldados|fuerzas|cartas?|paquetes?|correo|noticias?|refugiados|migrantes|turistas|grano|gas|petróleo|invierno|verano|primavera|otoño|tormenta|precios?|obras?|temperaturas?) (?:[a-záéíóúüñ]+ ){0,3})";
export const CAPITAL =
  "(?:washington|moscú|pekín|beijing|bruselas|londres|parís|berlín|roma|madrid|lisboa|viena|ginebra|ankara|estambul|teherán|bagdad|damasco|beirut|ammán|amán|el cairo|riad|doha|abu dabi|dubái|jerusalén|tel aviv|ramala|gaza|kiev|kyiv|minsk|varsovia|vilna|riga|tallin|helsinki|estocolmo|oslo|copenhague|praga|budapest|bucarest|sofía|atenas|belgrado|tiflis|ereván|bakú|astaná|taskent|biskek|kabul|islamabad|nueva delhi|tokio|seúl|pionyang|taipéi|hanói|bangkok|manila|yakarta|singapur|canberra|ottawa|méxico|la habana|caracas|bogotá|lima|quito|la paz|santiago|buenos aires|montevideo|brasilia|asunción|managua|san salvador|tegucigalpa|guatemala|pretoria|nairobi|jartum|trípoli|túnez|argel|rabat|nueva york|bamako|niamey|uagadugú|dakar|abuya|acra|abiyán|adís abeba|kinsasa|luanda|maputo|kampala|kigali|harare|lusaka|mogadiscio|yuba|nuakchot|conakri|lomé|cotonú|yaundé|libreville|windhoek|puerto príncipe|santo domingo|panamá|san josé|kingston|bridgetown|georgetown|paramaribo|zagreb|liubliana|skopie|tirana|pristina|podgorica|chisin[aá]u|bratislava|berna|luxemburgo|la valeta|nicosia|reikiavik|dublín|mascate|manama|saná|adén|kuwait|dusambé|asjabad|ulán bator|daca|katmandú|colombo|naipyidó|vientián|nom pen|kuala lumpur|bali|davos|múnich|wellington|la haya|estrasburgo|sochi|kazán|san petersburgo|yeda|sharm el sheij|rafah|cartagena|granada|versalles|kosovo|serbia|armenia|azerbaiyán|georgia|moldavia|bielorrusia|kazajistán|uzbekistán|siria|líbano|jordania|catar|qatar|arabia saudí|arabia saudita|emiratos árabes unidos|omán|yemen|argelia|marruecos|túnez|libia|sudán|etiopía|kenia|nigeria|níger|malí|burkina faso|senegal|sudáfrica|ruanda|pakistán|afganistán|bangladés|vietnam|tailandia|filipinas|indonesia|malasia|australia|nueva zelanda|canadá|costa rica|nicaragua|honduras|el salvador|haití|república dominicana|ecuador|bolivia|paraguay|uruguay|portugal|bélgica|países bajos|suiza|austria|hungría|rumanía|bulgaria|grecia|chipre|finlandia|suecia|noruega|dinamarca|estonia|letonia|lituania|reino unido|irlanda|islandia|corea del (?:sur|norte)|taiwán|ucrania|rusia|china|alemania|francia|españa|italia|polonia|turquía|irán|irak|israel|egipto|india|japón|cuba|venezuela|colombia|argentina|brasil|chile|perú|(?:los )?estados unidos|ee\\. ?uu|la capital|la casa blanca|el vaticano)";

/** Words of time and manner between a verb and what belongs to it: "puso hoy mismo en libertad". */
export const ADV =
  '(?:(?:(?!(?:que|con|ni|no|y|e|o|u) )[^\\s.,;:!?"()]{1,3}|est[ea]|ayer|anteayer|anoche|mañana|pasad[oa]|próxim[oa]|mism[oa]|aquell?a?|\\S+(?:mente|nes|tes|oles|eves|bado|ingo|ero|rzo|bril|ayo|nio|lio|osto|[mtu]bre)|semana|horas?|noche|tarde|temprano|separado|junt[oa]s|madrugada|mediodía|urgencia|secreto|sorpresa|nuevo|siguiente|víspera|también|luego|después|antes|además|entonces|ahora|solas|puerta|cerrada|aviso|previo|\\d{4}),? ){0,7}?';
/** Up to so many words, as few as will do. */
export const upTo = (most: number): string => `(?:${W} ){0,${most}}?`;
/** The same, past the commas of an apposition: "entregó a su par, Juan Pérez, la carta". */
export const past = (most: number): string => `(?:${W},? ){0,${most}}?`;
/** Who bears arms. */
export const SOLDIERS =
  "(?:tropas|soldados|(?<=\\b(?:los|sus|unos|de|mil|cien|\\d+|más|otros|últimos|dos|tres) )militares|fuerzas|efectivos|contingentes?|ejércitos?|cascos azules|mercenarios|combatientes|milicianos|batall(?:ón|ones)|brigadas?|paracaidistas|unidades|guarnici(?:ón|ones)|guardias|uniformados|marines|infantes de marina|rebeldes|insurgentes|guerrilleros|comandos|policías?|agentes)";
export const WEAPONS =
  "(?:misil(?:es)?|cohetes?|drones?|dron|proyectil(?:es)?|bombas?|artillería|cazas|cazabombarderos|aviones|helicópteros|buques?(?: de guerra)?(?! (?:con|cargado|hospital))|portaaviones|destructores?|fragatas?|patrulleros?|corbetas?|cruceros? de guerra|submarinos?|blindados|tanques|carros de combate)";
export const CEASEFIRE =
  "(?:alto(?:s)? el fuego|cese (?:del|al|el) fuego|cese de (?:las )?hostilidades|treguas?|armisticios?|pausas? humanitarias?)";
/** What two sides can agree on paper. */
export const ACCORD =
  "(?:acuerdos?|pactos?|tratados?|convenios?|convenci(?:ón|ones)|protocolos?|memorand(?:o|os|um)|memorándum(?:es)?|entendimientos?|compromisos?|contratos?|consensos?|hojas? de ruta|declaraci(?:ón|ones)|comunicados? conjuntos?|documentos?|cartas? de intenci(?:ón|ones)|planes? de paz|anexos?|actas?|arreglos?)";
export const ENVOY =
  "(?:embajador(?:a|es|as)?|encargad[oa]s? de negocios|cónsul(?:es)?|diplomátic[oa]s?|agregad[oa]s?(?: militares)?|enviad[oa]s?|representantes? (?:diplomátic[oa]s?|permanentes?)|nuncio|legad[oa])";
export const GATHERING =
  "(?:reunión|reuniones|encuentros?|conversaciones|negociaciones|consultas|diálogos?|contactos|sesión|sesiones|rondas?|cita|cara a cara|mesa de (?:diálogo|negociación)|bilateral(?:es)?)";
/** What one calls whom one attacks in words. */
export const HARSH =
  "(?:ilegal(?:es)?|ilegítim[oa]s?|provocaci(?:ón|ones)|agresi(?:ón|ones)|agresor(?:a|es)?|hostil(?:es)?|genocid(?:io|a|as)|terroris(?:mo|ta|tas)|inaceptables?|inadmisibles?|intolerables?|insoportables?|injustificables?|injustificad[oa]s?|injerencia(?:s)?|intromisión|violaci(?:ón|ones)|crim(?:en|inal|inales|en de guerra|enes)|farsas?|cínic[oa]s?|hipócritas?|mentiras?|mentiros[oa]s?|fals[oa]s?|falsedad(?:es)?|irresponsables?|apoyo al terrorismo|inamistos[oa]s?|golpe(?: de estado|s)?|golpistas?|dictador(?:a|es)?|dictadura|tiran[oa]|tiranía|fraude|barbarie|masacre|chantajes?|error(?: histórico| grave)?|invasor(?:a|es)?|asesin[oa]s?|acto (?:de|hostil)[a-z ]*|absurd[oa]s?|vergüenza|vergonzos[oa]s?|escandalos[oa]s?|peligros[oa]s?|graves?|gravísim[oa]s?|atrocidad(?:es)?|traición|traidor(?:es)?|limpieza étnica|piratería|ultimátum|amenazas?|insult[oa]s?|ofensiv[oa]s?|desproporcionad[oa]s?|lamentables?|deplorables?|repugnantes?|irrespetuos[oa]s?|brutal(?:es)?|bárbar[oa]s?|usurpador(?:a|es)?|espuri[oa]s?|títeres?|marionetas?|genocidas?|nazis?|fascistas?|ridícul[oa]s?)";
export const PENALTIES =
  "(?:sanciones|sanción|embargos?|aranceles|gravámenes|restricciones|prohibici(?:ón|ones)|vetos?|represalias comerciales|medidas (?:restrictivas|punitivas|coercitivas|de presión)|contramedidas|congelación de activos|tope|cupos|cuotas)";
/** What one may condemn, demand or refuse: told along with the verb, no event of its own. */
const HAPPENINGS =
  "(?:(?:ataque|bombarde|atentad|invasi|ofensiv|incursi|asesinat|masacre|golpe de|enfrentam|explosi|matanza|tirote|ciberata|detenci|arrest|secuestr|expulsi|cierre|suspensi|imposici|sanciones|arancel|embargo|retirad|retiro|replieg|liberaci|entrega|visita|viaje|giras?|reuni|cumbre|encuentro|conversac|negociac|diálogo|firma|adhesi|ratificac|anexi|ocupaci|desplieg|maniobra|ejercicio|ensayo|intervenci|represi|protesta|disturbio|envío|ruptura|reanudac|mediaci|elecci|bloqueo|derribo|lanzamient|apertura|sesi|prohibici|levantam|tregua)[a-záéíóúüñ]*|conferencias?(?! de prensa)|altos? el fuego|cese (?:del|al|de) [a-z]+)";
/** Such an object right behind a verb, if there is one. */
export const OBJECT = `(?: ${upTo(7)}${HAPPENINGS})?`;
const MONTHS = "(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre)";
/** A date right behind, or behind a place or an agent. */
export const DATED = `(?= (?:(?:por|en|con|entre) (?:[^\\s.,;:]+ ){1,5}?)?(?:el (?:\\d|lunes|martes|miércoles|jueves|viernes|sábado|domingo|pasado|día)|ayer|hoy|anoche|este (?:lunes|martes|miércoles|jueves|viernes|sábado|domingo|mes|año)|esta (?:semana|madrugada|mañana)|en (?:${MONTHS}|\\d{4}|(?:la )?(?:primavera|otoño|verano|invierno))|la (?:semana|víspera|noche)|hace|a (?:principios|mediados|finales|comienzos)))`;
