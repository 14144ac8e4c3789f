/**
 * What stands before the date in a line that says when an article appeared, in normalised form, whatever the article's own language:
 * a page's frame is often written in another. Regular expression sources; a blank is any white space.
 */
// biome-ignore format: table
export const PUBLISHED: readonly string[] = [
  // en
  "(?:first |last |originally )?(?:published|posted|updated|modified|issued|released)(?: (?:on|at|in))?", "(?:publication |release )?date", "dateline",
  // es, pt
  "(?:última )?(?:publicad[oa]|actualizad[oa]|actualización|modificad[oa]|atualizado)(?: (?:el|en|em|hoy))?", "fecha(?: de (?:publicación|actualización))?", "data(?: de publicação)?",
  // fr
  "publiée?(?: le)?", "mise? (?:à jour|en ligne)(?: le)?", "modifiée?(?: le)?", "(?:dernière )?mise à jour", "date(?: de (?:publication|parution))?", "paru(?: le)?",
  // uk
  "опубліковано", "оновлено", "розміщено", "дата(?: публікації| оновлення)?", "(?:останнє )?оновлення",
  // ru
  "опубликовано", "обновлено", "размещено", "дата(?: публикации| обновления)?", "(?:последнее )?обновление",
  // ar
  "(?:تم )?(?:نشر|نشرت|النشر|تحديث|حدث|التحديث)(?: (?:في|بتاريخ|يوم))?", "تاريخ(?: (?:النشر|التحديث|الاصدار|الإصدار))?", "(?:آخر|اخر) تحديث", "صدر (?:في|بتاريخ)",
  // de, it, nl, pl, tr
  "(?:veröffentlicht|aktualisiert)(?: am)?", "stand", "(?:pubblicato|aggiornato)(?: il)?", "(?:gepubliceerd|bijgewerkt)(?: op)?", "(?:opublikowano|zaktualizowano)", "(?:yayınlanma|güncelleme) tarihi",
];

/** Who writes, before the place and the date that open a newspaper's report: "From our correspondent in Rome, 12 May 2022.". As above. */
// biome-ignore format: table
export const CORRESPONDENTS: readonly string[] = [
  // en, fr, es
  "from (?:our|a) (?:own |special )?correspondent", "de (?:notre|nos) (?:correspondant|envoyé)e?s?(?: (?:spécial|spéciale|spéciaux|permanent|permanente))?", "de nuestr[oa]s? (?:corresponsal(?:es)?|enviad[oa]s?(?: especial(?:es)?)?)",
  // uk, ru, ar
  "від нашого (?:власного )?кореспондента", "от нашего (?:собственного )?корреспондента", "من مراسل(?:نا|تنا)",
];
