/**
 * Lines that are no article text, as patterns that begin where a normalised line begins (bullets left aside).
 * A pattern that ends in `$` wants the whole line.
 */
// biome-ignore format: table
export const FURNITURE: readonly string[] = [
  "(?:photos?|photographies?|images?|vidéos?|illustrations?|infographies?|crédits?(?: photo)?|légende|carte|visuel|audio|podcast)(?: (?:d'archives?|d'illustration|de une|principale|utilisée?s?|par))*\\s*[:/|©]",
  "(?:photos?|images?|vidéos?) (?:utilisées?|d'archives?|d'illustration|fournie par|transmise par)(?![a-zà-ÿ])",
  "(?:©|\\(c\\)|copyright|tous droits réservés|droits réservés|reproduction (?:interdite|strictement)|toute reproduction)",
  "(?:à lire|lire|voir|écouter|à écouter|à voir|regarder|à regarder|découvrir|à découvrir|retrouver?|retrouvez)(?: (?:aussi|également|en plus|plus|ensuite|sur le même sujet|notre|nos|l'intégralité))+(?![a-zà-ÿ])",
  "(?:sur le même (?:sujet|thème)|lire la suite|à lire sur|pour aller plus loin|articles? (?:liés?|associés?|similaires?|connexes?|recommandés?)|nos autres articles|dans la même rubrique|les plus (?:lus|populaires|partagés)|les dernières (?:actualités|infos|nouvelles)|dernières (?:actualités|infos)|à la une|vous (?:aimerez|pourriez) (?:aussi|aimer|être)|cela (?:peut|pourrait) vous intéresser|contenus? (?:sponsorisés?|partenaires?)|recommandés? pour vous|plus d'informations sur|ne manquez pas|ne ratez|notre sélection)(?![a-zà-ÿ])",
  "(?:sources?|auteure?s?|par|rédaction|rédacteur|traduction|traduit par|édité par|mots[- ]clés?|étiquettes?|tags?|thèmes?|rubriques?|catégories?|section|publicité|annonce|sponsorisé|commentaires?|publié(?: le)?|mis à jour(?: le)?|modifié le|date|langue|partager|temps de lecture|lecture)\\s*:",
  "(?:partager?(?: (?:sur|cet|l'article|par|via).*)?|partagez(?: .*)?|tweeter|imprimer|envoyer(?: par e?-?mail)?|copier (?:le )?lien|enregistrer|sauvegarder|commentaires?|commenter|réagir|publicité|chargement\\.*|menu|accueil|rechercher?|se connecter|connexion|s'inscrire|suivant|précédent|haut de page|retour en haut|lire plus|voir plus|fermer|newsletters?)\\s*$",
  "(?:abonnez-vous|s'abonner|je m'abonne|suivez[- ](?:nous|le|la|les|notre)|suivre sur|rejoignez[- ](?:nous|notre)|inscrivez-vous|téléchargez (?:notre|l'application)|soutenez[- ](?:nous|notre)|recevez (?:nos|notre|toute|chaque|gratuitement|l'essentiel)|contactez-nous|nous contacter|mentions légales|politique de confidentialité|gestion des cookies|nous utilisons des cookies|ce site utilise des cookies|cliquez ici|la newsletter|article réservé aux abonnés|cet article est réservé|il vous reste \\d+)(?![a-zà-ÿ])",
  "(?:lire (?:cet article|cette page) en (?:anglais|arabe|espagnol|russe)|(?:cet article|ce texte) (?:a été|est) (?:initialement |d'abord )?(?:publié|paru)|version (?:anglaise|originale|espagnole|arabe))",
];
