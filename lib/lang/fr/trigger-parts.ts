/** Pieces of the trigger patterns: what is closed, broken off, lifted, moved, signed and held in French news. */

/** Any word, "M." before a name, a figure with its signs, or a few words quoted; none that ends a clause or opens a relative one. */
export const W =
  '(?!(?:que|qui|dont|où|mais|lorsque|quand|pour|afin) )(?:mm?\\.|\\d[\\d.,]*\\d|[^\\s.,;:!?"()]+|"[^".;:]{2,40}")';
/** What states have with each other, and break off or take up again. */
export const RELATIONS =
  "(?:relations(?: diplomatiques| consulaires| commerciales)?|liens|contacts|dialogue|coopération|vols|échanges commerciaux|liaisons aériennes)";
/** Those who are sent and withdrawn. */
export const FORCES =
  "(?:troupes?|forces?|soldats?|militaires|parachutistes|légionnaires|régiments?|navires?|bâtiments de guerre|porte-avions|avions de (?:chasse|combat)|chasseurs|chars?|effectifs|bataillons?|frégates?|casques? bleus?|contingents?|unités|paramilitaires|hommes|réservistes|sous-marins?|renforts|mercenaires|instructeurs|batteries|missiles|systèmes de défense)";
/** What is closed and opened. */
export const BORDER =
  "(?:ambassades?|consulats?|frontières?|postes?[- ]frontières?|ponts?|espace aérien|points? de passage|corridors?|bureau de liaison|représentation|détroit|passages?|oléoducs?|gazoducs?|pipelines?)";
/** What is imposed and lifted. */
export const MEASURES =
  "(?:sanctions?(?: (?:américaines|européennes|occidentales|économiques|ciblées|individuelles|internationales|financières))?|embargo|restrictions?|droits de douane|taxes?|surtaxes?|interdictions?|plafonnement|blocus|mesures (?:restrictives|punitives|coercitives|de rétorsion)|contre-mesures|contrôles (?:à l'exportation|douaniers)|gel des avoirs|quotas|régime de sanctions|paquet de sanctions|train de sanctions|salve de sanctions)";
/** What one leaves: treaties, and bodies that are joined by one. */
export const PACT =
  "(?:traités?|accords?|pactes?|conventions?|protocoles?|statut|mémorandum|moratoire|bloc|alliance|union(?: européenne| africaine)?|organisation|communauté (?:économique|andine|des)|fédération|confédération|otan|ue|opep|unesco|cédéao|cei|otsc|cour pénale internationale|cpi|conseil de l'europe|conseil des droits de l'homme|g5 sahel|francophonie|mercosur|brics|engagements|obligations|zone franc|forum|commonwealth|oua|ligue arabe|onu|nations unies|omc|fmi|zone euro|espace schengen|accord de paris)";
/** Talks, by any name. */
export const TALKS_NOUN =
  "(?:réunions?|rencontres?|entretiens?|pourparlers|négociations|consultations|discussions|dialogue|session|séance|audience|conversations|rounds?|tête-à-tête|entrevue|tractations|échanges)";
/** What is signed. */
export const PACT_NOUN =
  "(?:accords?|traités?|pactes?|conventions?|protocoles?|mémorandums?(?: d'entente)?|contrats?|partenariats?|protocole d'accord|lettres? d'intention|déclaration (?:commune|conjointe|d'intention)|communiqué (?:commun|conjoint)|compromis|entente|documents?|texte|charte)";
