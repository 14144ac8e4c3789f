/**
 * Lines that are no article text, as patterns that begin where a normalised line begins (bullets left aside).
 * A pattern that ends in `$` wants the whole line.
 */
// biome-ignore format: table
export const FURNITURE: readonly string[] = [
  "(?:fotos?|fotografías?|imagen|imágenes|vídeos?|videos?|ilustraci(?:ón|ones)|gráficos?|infografías?|foto de portada)(?: (?:utilizad[oa]s?|usad[oa]s?|de archivo|principal|por|cortesía(?: de)?))?\\s*[:/|©]",
  "(?:fotos?|fotografías?|imagen|imágenes) (?:utilizadas?|usadas?|cortesía|de archivo|por)(?!\\p{L})",
  "(?:©|\\(c\\)|copyright|todos los derechos reservados|derechos reservados|prohibida (?:su|la) reproducción|queda prohibida)",
  "(?:lea|lee|leer|vea|ve|ver|mire|mira|escuche|escucha|consulte|descubra|descubre|entérate|conozca)(?: (?:también|más|además|a continuación|aquí))(?!\\p{L})",
  "(?:te (?:puede|podría|recomendamos|puede interesar)|le (?:puede|podría|recomendamos)|también te puede interesar|también puede leer|puede leer también|quizá(?:s)? te interese|más información|más noticias|más sobre|noticias relacionadas|artículos relacionados|contenido relacionado|relacionad[oa]s?|recomendad[oa]s?|lo más (?:leído|visto)|últimas noticias|te interesa|temas relacionados|sobre el tema|en este artículo|no te pierdas|no se pierda)(?!\\p{L})",
  "(?:fuentes?|vía|autor(?:a|es)?|por|redacción|editor(?:a)?|traducción|traducido por|con información de|etiquetas?|tags?|temas?|palabras clave|categorías?|sección|publicidad|anuncio|patrocinado|comentarios?|publicado(?: el)?|actualizado(?: el)?|fecha|idioma|compartir)\\s*:",
  "(?:compart(?:ir|e|a)(?: (?:en|este|esta|por|la|el).*)?|tuitear|imprimir|enviar|copiar (?:el )?enlace|guardar|comentarios|comentar|publicidad|cargando\\.*|menú|inicio|buscar|iniciar sesión|registrarse|siguiente|anterior|volver arriba|leer más|ver más|seguir leyendo)\\s*$",
  "(?:suscríb(?:ete|ase)|suscribirse|síg(?:uenos|anos|a(?:nos)? en)|únete a|únase a|regístrate|regístrese|descarg(?:a|ue) (?:nuestra|la) app|apoy(?:a|e) (?:nuestro|a nuestro|el) (?:trabajo|periodismo|medio)|reciba (?:nuestr|las|en su)\\p{L}*|recibe (?:nuestr|las|en tu)\\p{L}*|contáctenos|contacto|aviso legal|política de (?:privacidad|cookies)|utilizamos cookies|haga clic|haz clic|newsletter|boletín)(?!\\p{L})",
  "(?:leer (?:esta|la) (?:nota|noticia) en|este artículo (?:fue|se) public\\p{L}+|versión en (?:inglés|español))",
];
