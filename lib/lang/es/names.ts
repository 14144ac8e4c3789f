import type { LanguagePack } from "../pack.ts";

const withoutAccents = (word: string): string =>
  word.replace(/[áéíóú]/g, (letter) => ({ á: "a", é: "e", í: "i", ó: "o", ú: "u" })[letter] ?? letter);

/** Masculine singular forms that a word may be a form of: "kazajas" → "kazajo", "francesas" → "francés", "alemanes" → "alemán". */
function stems(word: string): readonly string[] {
  const plain = withoutAccents(word);
  const singular = plain.endsWith("ces")
    ? [plain.slice(0, -1), `${plain.slice(0, -3)}z`]
    : /[aeiou]s$/.test(plain)
      ? [plain.slice(0, -1)]
      : [];
  const bare = /[^aeiou]es$/.test(plain) || plain.endsWith("ies") ? [plain.slice(0, -2)] : [];
  const both = [plain, ...singular, ...bare];
  const masculine = both.flatMap((form) =>
    form.endsWith("a") && form.length > 3 ? [`${form.slice(0, -1)}o`, form.slice(0, -1)] : [],
  );
  return [...new Set([...masculine, ...bare, ...singular, word])];
}

const OF_FOREIGN =
  "(?:(?:de )?(?:asuntos|relaciones) exteriores|de exteriores|exteriores|del exterior|de relaciones internacionales)";

/** Portfolios that foreign ministries have beside foreign affairs. */
const AND_MORE =
  "(?:,? (?:y|e) (?:culto|cooperación|comercio(?: internacional)?|movilidad humana|unión europea|integración(?: regional)?|europeos))*";

export const NAMES: LanguagePack["names"] = {
  stems,
  // biome-ignore format: table
  titles: [
    { office: "chancellor", pattern: `cancilleres`, several: true },
    { office: "foreign-minister", pattern: `ministros de (?:relaciones exteriores|asuntos exteriores|exteriores)|jefes de la diplomacia`, several: true },
    { office: "defence-minister", pattern: `ministros de (?:la )?defensa`, several: true },
    { office: "head-of-government", pattern: `primer(?:os|as) ministr[oa]s|jefes de(?:l)? gobierno`, several: true },
    { office: "head-of-state", pattern: `presidentes|mandatarios|jefes de estado`, several: true },
    { office: "leader", pattern: `líderes|dirigentes|gobernantes`, several: true },
    { office: "minister", pattern: `ministros`, several: true },
    { office: "first-deputy-foreign-minister", pattern: `(?:primer|primera) (?:viceministr[oa]|ministr[oa] adjunt[oa]|subministr[oa]) (?:de )?${OF_FOREIGN}` },
    { office: "deputy-foreign-minister", pattern: `(?:viceministr[oa]|ministr[oa] adjunt[oa]|subministr[oa]|vicecanciller)(?: (?:de )?${OF_FOREIGN})?` },
    { office: "deputy-prime-minister", pattern: "(?:viceprimer[oa]? ministr[oa]|viceprimera ministra|vicepresident[ea] (?:{state} )?del gobierno|primer viceprimer ministro)" },
    { office: "foreign-minister", pattern: `(?:ministr[oa]|titular|canciller) (?:{state} )?(?:de )?${OF_FOREIGN}${AND_MORE}|(?:jef[ea]|titular|responsable) de la diplomacia|secretari[oa] (?:{state} )?de relaciones exteriores|secretari[oa] (?:{state} )?de estado` },
    { office: "assistant-secretary-of-state", pattern: "(?:subsecretari[oa]|secretari[oa] adjunt[oa]|secretari[oa] asistente|secretari[oa] de estado adjunt[oa]) de estado(?: (?:de|para) (?:el )?[a-z ]{3,40})?|secretari[oa] de estado adjunt[oa]" },
    { office: "defence-minister", pattern: "(?:ministr[oa]|titular|secretari[oa]) (?:{state} )?de (?:la )?defensa|jefe del pentágono" },
    { office: "interior-minister", pattern: "(?:ministr[oa]|titular) (?:{state} )?del? (?:interior|asuntos internos)" },
    { office: "finance-minister", pattern: "(?:ministr[oa]|titular) (?:{state} )?de (?:finanzas|hacienda|economía)|secretari[oa] del tesoro" },
    { office: "energy-minister", pattern: "ministr[oa] de energía" },
    { office: "trade-minister", pattern: "ministr[oa] de comercio" },
    { office: "high-representative", pattern: `alt[oa] representante(?: (?:de|para)(?: la)? (?:política exterior|asuntos exteriores)(?: y (?:de )?(?:política de )?seguridad(?: común)?)?)?|jef[ea] de la diplomacia europea` },
    { office: "high-commissioner-human-rights", pattern: "alt[oa] comisionad[oa] (?:de {state} )?(?:para|de) los derechos humanos(?: de {state})?" },
    { office: "high-commissioner-refugees", pattern: "alt[oa] comisionad[oa] (?:de {state} )?para los refugiados" },
    { office: "assistant-secretary-general", pattern: "(?:subsecretari[oa]|secretari[oa]) general (?:adjunt[oa] )?(?:adjunt[oa] )?(?:de|para) asuntos políticos(?: y (?:de )?(?:política de )?(?:seguridad|defensa|asuntos \\p{L}+))?|subsecretari[oa] general|secretari[oa] general adjunt[oa]" },
    { office: "deputy-secretary-general", pattern: "vicesecretari[oa] general" },
    { office: "secretary-general", pattern: "secretari[oa] general" },
    { office: "director-general", pattern: "director(?:a)? general" },
    { office: "managing-director", pattern: "director(?:a)? gerente" },
    { office: "special-representative", pattern: "(?:representante|enviad[oa]) (?:especial|personal)(?: (?:en|para) (?:los |el )?{state}(?: y el cáucaso)?)?|enviad[oa]" },
    { office: "national-security-adviser", pattern: "(?:asesor[a]?|consejer[oa]) de seguridad nacional" },
    { office: "spokesperson", pattern: "portavoz|vocera?o?" },
    { office: "ambassador", pattern: "embajador(?:a)?|representante permanente|encargad[oa] de negocios" },
    { office: "vice-president", pattern: "vicepresident[ea]" },
    { office: "head-of-government", pattern: "(?:primer ministro|primera ministra)(?:(?: {state})? (?:interin[oa]|en funciones|saliente))?|president[ea] (?:{state} )?del gobierno|jef[ea] (?:{state} )?del? gobierno|canciller federal" },
    { office: "chancellor", pattern: "canciller" },
    { office: "head-of-state", pattern: "president[ea](?: {state})? (?:interin[oa]|en funciones|encargad[oa]|constitucional|elect[oa])|president[ea]|jef[ea] (?:{state} )?del? estado|mandatari[oa]|rey|emir|sultán|monarca|dictador|primer mandatario|líder supremo" },
    { office: "head-of-state", of: "VAT", pattern: "papa|(?:sumo )?pontífice" },
    { office: "parliament-speaker", pattern: "president[ea] del parlamento" },
    { office: "first-deputy-head", pattern: "(?:primer|primera) (?:subjef[ea]|vicejef[ea]|jef[ea] adjunt[oa])" },
    { office: "deputy-head", pattern: "subjef[ea]|vicejef[ea]|jef[ea] adjunt[oa]" },
    { office: "head", pattern: "jef[ea]|director(?:a)?|titular" },
    { office: "leader", pattern: "líder|gobernante" },
    { office: "counterpart", pattern: "homólog[oa]|colega|par" },
    { office: "minister", pattern: "ministr[oa]" },
  ],
  // biome-ignore format: table
  bodies: [
    { body: "MFA", pattern: `(?:ministerio|cancillería|cartera) (?:de )?${OF_FOREIGN}|ministerio {state} de (?:asuntos |relaciones )?exteriores|cancillería|departamento (?:diplomático|de exteriores)` },
    { body: "MOD", pattern: "ministerio de (?:la )?defensa|ministerio {state} de defensa" },
    { body: "MIA", pattern: "ministerio del? (?:interior|asuntos internos)" },
    { body: "MFIN", pattern: "ministerio de (?:finanzas|hacienda|economía)" },
    { body: "MENERGY", pattern: "ministerio de energía" },
    { body: "MTRADE", pattern: "ministerio de comercio" },
    { body: "SECURITY-COUNCIL", pattern: "consejo de seguridad(?: nacional)?" },
    { body: "PARLIAMENT", pattern: "parlamento|asamblea nacional|congreso" },
    { body: "CENTRAL-BANK", pattern: "banco (?:central|nacional)" },
    { body: "EMBASSY", pattern: "embajada" },
    { body: "PRESIDENCY", pattern: "(?:oficina|administración) presidencial|(?<!bajo la )presidencia" },
  ],
  headOf: "jef[ea]",
  honorifics: "señor|señora|sr|sra|don|doña|general|presidente|primer ministro|jeque",
  former: "ex|exp|antigu[oa]|entonces|anterior|difunt[oa]|saliente|de entonces|de la época",
  glue: " (?:de(?: la| los| las)?|del|en|ante(?: la)?|para) (?:el )?| ",
  sentTo: " (?:en|para|ante|a) (?:el |la |los |las )?| al ",
  titleOpeners: "el|la|entonces|actual|nuevo|nueva|un|una",
  portfolio: "para|de|encargad[oa] de|responsable de|en",
  titleAfterName: false,
  adjective: "after",
  statePrefixes:
    "(?:(?:la|el) )?(?:república(?: islámica| federal| árabe| popular| democrática)*|reino|estado|sultanato|gobierno|autoridades) de |(?:la|el|los) ",
  capitalWord: "capital",
  places: {
    before:
      "(?:en|desde|cerca de|alrededor de|ciudad de|capital de|hacia|centro de|(?:viaj[oaóe]\\p{L}*|visit\\p{L}*|lleg[oaóue]\\p{L}*|vol[oaóv]\\p{L}*|regres\\p{L}*|retorn\\p{L}*|acudi\\p{L}*|acude|traslad\\p{L}*|viaje|invitad[oa]|gira|fue|va|ir|desplaz\\p{L}*) a|aeropuerto (?:internacional )?de|(?:viaje|visita|gira|llegada)(?: \\p{L}+){1,6} a|cumbre de|conferencia de|reunión de|acuerdos? de|conversaciones de|proceso de|convenci[oó]n de|declaración de|foro de|universidad de|calles de|alcalde(?:sa)? de) ",
    after: "(?: d\\.?c\\.?)",
  },
  // biome-ignore format: table
  notActors: ["consejo de seguridad nacional", "consejo nacional de seguridad", "Mar Negro", "Océano Índico", "Golfo de Omán", "Golfo de México", "Mar de China Meridional", "Mar del Sur de China", "mar de China", "mar de Japón", "América Latina", "América del Sur", "América Central", "América del Norte", "Iglesia Ortodoxa Rusa", "Acuerdo de París", "Convención de Viena", "Tratado de Roma", "Estatuto de Roma", "acuerdos de Minsk", "Memorando de Budapest", "Guinea Papúa", "Nuevo México", "Cisjordania", "península de Corea", "valle del Jordán", "franja de Gaza", "mar Caspio", "dólares estadounidenses", "dólar estadounidense", "Oriente Próximo", "Nueva Jersey", "New Jersey", "Irlanda del Norte", "Mongolia Interior", "Nueva Guinea", "golfo de Guinea", "delta del Níger", "río Níger", "estrecho de Gibraltar", "triángulo de las Bermudas", "guerra de las Malvinas", "guerra de Malvinas", "Campos Elíseos", "papeles de Panamá", "síndrome de La Habana", "síndrome de Estocolmo", "Santiago de Cuba", "Real Madrid", "Atlético de Madrid", "Comunidad de Madrid", "Virgen de Guadalupe", "Cañada Real"],
  // biome-ignore format: table
  commonWords: [
    { word: "politico", before: "(?:diario|medio|portal|periódico|revista|web|a|por) " },
    { word: "rt", before: "(?:cadena|canal|a|medio) " },
    { word: "ap", before: "(?:agencia|a) " },
    { word: "georgia", before: "(?<!atlanta,? |atlanta \\(|estado de )" },
    { word: "granada", before: "(?:islas? de|invasión (?:\\p{L}+ )?(?:a|de)|primer[oa]? ministr[oa] de|gobierno de|dominica,?|barbados,?|trinidad y tobago,?) (?:y )?" },
    { word: "guadalupe", before: "(?:(?:islas?|archipiélago|departamento) de|martinica,?) (?:y )?" },
    { word: "montserrat", before: "(?:(?:isla|territorio|gobierno) (?:británic[oa] )?de|anguila,?) (?:y )?" },
    { word: "reunion", before: "(?:(?:isla|departamento|territorio) de|mayotte,?|mauricio,?|guadalupe,?|martinica,?) (?:y )?" },
  ],
  givenNames: [
    "sofia",
    "israel",
    "roma",
    "paris",
    "africa",
    "chad",
    "francia",
    "mali",
    "italia",
    "america",
    "granada",
    "salvador",
    "argel",
    "viena",
    "chile",
    "mauricio",
    "kingston",
    "nassau",
  ],
  // biome-ignore format: table
  notNames: [
    "el", "la", "los", "las", "un", "una", "él", "ella", "en", "a", "de", "del", "al", "y", "o", "que", "quien", "con", "por", "para", "su", "sus", "este", "esta", "tras", "durante", "según", "también", "además", "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre",
    "lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo", "presidente", "presidenta", "ministro", "ministra", "primer", "primera", "secretario", "general", "estado", "asuntos", "exteriores", "relaciones", "políticos", "defensa", "seguridad", "gobierno", "consejo", "ministerio", "comisión", "unión", "congreso", "parlamento", "embajada", "república", "asia", "europa", "áfrica", "cáucaso", "central", "señor", "señora", "san", "santa",
  ],
  // biome-ignore format: table
  references: [
    { pattern: "lo(?= (?:(?:recib|acog|salud|despid|felicit|invit|acompañ|acus|agasaj|condecor|convoc|exhort|inst)(?:ió|ó|irá|erá|ará|ía|aba)|(?:ha|había|habría) (?:recibido|acogido|saludado|felicitado|invitado|acompañado|acusado|condecorado|convocado|exhortado|instado))(?![a-zà-ÿ]))", points: "object", sex: "m" },
    { pattern: "la(?= (?:(?:recib|acog|salud|despid|felicit|invit|acompañ|acus|agasaj|condecor|convoc|exhort|inst)(?:ió|ó|irá|erá|ará|ía|aba)|(?:ha|había|habría) (?:recibido|acogido|saludado|felicitado|invitado|acompañado|acusado|condecorado|convocado|exhortado|instado))(?![a-zà-ÿ]))", points: "object", sex: "f" },
    { pattern: "le(?= (?:(?:recib|acog|salud|despid|felicit|invit|agasaj|agradec|traslad|transmit|entreg|pid|expres|reiter|ofrec|promet|exhort|inst|comunic|advirt|present|ped|asegur)(?:ió|ó|irá|erá|ará|ía|aba)|dio|dará|hizo (?:llegar|entrega)|(?:ha|había|habría) (?:recibido|felicitado|invitado|agradecido|trasladado|transmitido|entregado|pedido|expresado|reiterado|ofrecido|prometido|comunicado|presentado|dado))(?![a-zà-ÿ]))", points: "object" },
    { pattern: "(?<=(?:reuni(?:ó|rá)|entrevistó|entrevistará|conversó|habló|firmó|acordó|almorzó|cenó|mantuvo (?:conversaciones|una reunión|un encuentro)|abordó|analizó|dialogó) )con él", points: "partner", sex: "m" },
    { pattern: "(?<=(?:reuni(?:ó|rá)|entrevistó|entrevistará|conversó|habló|firmó|acordó|almorzó|cenó|mantuvo (?:conversaciones|una reunión|un encuentro)|abordó|analizó|dialogó) )con ella", points: "partner", sex: "f" },
    { pattern: "él", points: "subject", sex: "m" },
    { pattern: "ella", points: "subject", sex: "f" },
    { pattern: "según él", points: "subject", sex: "m" },
    { pattern: "(?:el|la) (?:distinguid[oa] |ilustre |alt[oa] )?(?:invitad[oa]|huésped|visitante)", points: "guest" },
    { pattern: "(?:el|la|del|al) (?:alt[oa] )?(?:funcionari[oa]|diplomátic[oa]|polític[oa]|ministr[oa]|mandatari[oa]|dirigente|líder|representante|canciller|embajador(?:a)?|jef[ea]|president[ea]) {state}", points: "subject" },
    { pattern: "(?:el|la|al|del) (?:alt[oa] )?(?:funcionari[oa]|diplomátic[oa]|ministr[oa]|mandatari[oa]|canciller|presidente)", points: "subject" },
    { pattern: "le(?= (?:(?:invit|entreg|expres|transmit|agradec|ofrec|promet|pid|exig|asegur|reiter)(?:ó|ió|aba|ía)|pidió|exigió)(?![a-zà-ÿ]))", points: "object" },
    { pattern: "el {state}(?= (?:también |luego |después )?(?:aceptó|rechazó|agradeció|pidió|prometió|respondió|invitó|visitó|recibió|viajó|firmó|propuso|denunció|condenó|felicitó|se reunió)(?![a-zà-ÿ]))", points: "subject" },
    { pattern: "(?:el|la|al|del) (?:primer ministro|primera ministra|presidenta|ministr[oa] de (?:exteriores|asuntos exteriores|relaciones exteriores|defensa)|secretari[oa] (?:de estado|general)|embajador(?:a)?|enviad[oa](?: especial)?|portavoz|rey|emir|sultán|papa|monarca)(?! (?:del?|en|para|ante|a|y)(?![a-zà-ÿ]))", points: "subject" },
    { pattern: "su (?:propio )?país", points: "country" },
  ],
  indefinites: ["un", "una", "algún", "alguna", "ningún", "ninguna", "otro", "otra"],
  particles: ["de", "del", "la", "van", "von", "der", "di", "da", "dos", "le", "al", "el", "bin", "ben", "ibn", "y"],
  proclitics: "",
};
