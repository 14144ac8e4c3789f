import type { TimexCase } from "../../pack.ts";

/** Monday, 20 March 2023. */
const DAY = "2023-03-20";

/** Every kind of phrase that the reader has to know, each in a sentence of its own. */
// biome-ignore format: table
export const KIND_CASES: readonly TimexCase[] = [
  // full date in words
  { text: "Les ministres ont paraphé le texte le 18 mars 2023 à Mascate.", dct: DAY, timexes: [["18 mars 2023", "2023-03-18"]] },

  // NBSP
  { text: "La délégation est arrivée le 5\u00a0avril\u202f2022 à Tunis.", dct: DAY, timexes: [["5\u00a0avril\u202f2022", "2022-04-05"]] },

  // U+2019
  { text: "Les pourparlers d’avril 2022 ont échoué.", dct: DAY, timexes: [["avril 2022", "2022-04"]] },

  // soft hyphen
  { text: "La trêve du 5 sep\u00adtembre 2022 a tenu.", dct: DAY, timexes: [["5 sep\u00adtembre 2022", "2022-09-05"]] },

  // ISO
  { text: "L'ordre daté du 2022-09-05 a été levé.", dct: DAY, timexes: [["2022-09-05", "2022-09-05"]] },

  // dots
  { text: "La note du 05.09.2022 a été rendue.", dct: DAY, timexes: [["05.09.2022", "2022-09-05"]] },

  // slashes
  { text: "La note du 15/09/2022 a été rendue.", dct: DAY, timexes: [["15/09/2022", "2022-09-15"]] },

  // two-digit years
  { text: "La lettre du 15/09/22 est arrivée tard.", dct: DAY, timexes: [["15/09/22", "2022-09-15"]] },

  // ordinals
  { text: "Le pacte du 1er juin 2021 a expiré.", dct: DAY, timexes: [["1er juin 2021", "2021-06-01"]] },
  { text: "Le pacte du premier juin 2021 a expiré.", dct: DAY, timexes: [["premier juin 2021", "2021-06-01"]] },

  // weekday and date
  { text: "Le ministre s'est envolé pour Amman le samedi 18 mars 2023.", dct: DAY, timexes: [["samedi 18 mars 2023", "2023-03-18"]] },

  // weekday, no year
  { text: "Le ministre s'est envolé pour Amman samedi 18 mars.", dct: DAY, timexes: [["samedi 18 mars", "2023-03-18"]] },

  // contradicting weekday
  { text: "Le ministre s'est envolé pour Amman le vendredi 18 mars 2023.", dct: DAY, timexes: [["vendredi 18 mars 2023", "2023-03-18"]] },

  // times and zones
  { text: "La séance s'est ouverte le 18 mars 2023 à 14h30 GMT.", dct: DAY, timexes: [["18 mars 2023 à 14h30 GMT", "2023-03-18"]] },
  { text: "Journal : 2023-03-18T14:30:00+01:00 ouverture.", dct: DAY, timexes: [["2023-03-18T14:30:00+01:00", "2023-03-18"]] },

  // time alone
  { text: "La séance commence à 15 h 30.", dct: DAY, timexes: [] },

  // day month
  { text: "Les deux se sont rencontrés le 18 mars.", dct: DAY, timexes: [["18 mars", "2023-03-18"]] },

  // day month, far
  { text: "Les deux se sont rencontrés le 3 novembre.", dct: DAY, timexes: [["3 novembre", "2022-11-03"]] },

  // month alone
  { text: "Le budget a été voté en décembre.", dct: DAY, timexes: [["décembre", "2022-12"]] },

  // bare years
  { text: "L'accord a été conclu en 2015.", dct: DAY, timexes: [["2015", "2015"]] },

  // bare years other
  { text: "La crise de 2011 l'a renversé.", dct: DAY, timexes: [["2011", "2011"]] },

  // decades
  { text: "Les relations se sont refroidies dans les années 1990.", dct: DAY, timexes: [["années 1990", "199X"]] },
  { text: "Les relations se sont refroidies dans les années quatre-vingt-dix.", dct: DAY, timexes: [["années quatre-vingt-dix", "199X"]] },

  // centuries
  { text: "La frontière fut tracée au dix-neuvième siècle.", dct: DAY, timexes: [["dix-neuvième siècle", "18XX"]] },

  // year ranges
  { text: "La mission de 2014–2018 a échoué.", dct: DAY, timexes: [["2014–2018", "2014/2018"]] },

  // year ranges short
  { text: "Pendant la session 2021/22, rien n'a bougé.", dct: DAY, timexes: [["2021/22", "2021/2022"]] },

  // mid month
  { text: "Les pourparlers ont débuté à la mi-mars.", dct: DAY, timexes: [["mi-mars", "2023-03-11/2023-03-20"]] },

  // start month
  { text: "Les pourparlers ont débuté début février.", dct: DAY, timexes: [["début février", "2023-02-01/2023-02-10"]] },
  { text: "Les pourparlers ont débuté au début du mois de février.", dct: DAY, timexes: [["début du mois de février", "2023-02-01/2023-02-10"]] },

  // end month
  { text: "Les pourparlers ont pris fin fin février.", dct: DAY, timexes: [["fin février", "2023-02-21/2023-02-28"]] },

  // parts of years
  { text: "La position a changé début 2022, à la mi-2022 et fin 2022.", dct: DAY, timexes: [["début 2022", "2022-01/2022-03"], ["mi-2022", "2022-05/2022-08"], ["fin 2022", "2022-10/2022-12"]] },

  // halves
  { text: "Le déficit s'est creusé au premier semestre 2022.", dct: DAY, timexes: [["premier semestre 2022", "2022-40"]] },
  { text: "Le déficit s'est creusé dans la seconde moitié de 2022.", dct: DAY, timexes: [["seconde moitié de 2022", "2022-41"]] },

  // quarters
  { text: "La production a crû au troisième trimestre 2022.", dct: DAY, timexes: [["troisième trimestre 2022", "2022-35"]] },
  { text: "La production a crû au 3e trimestre de 2022.", dct: DAY, timexes: [["3e trimestre de 2022", "2022-35"]] },

  // seasons
  { text: "Le front s'est calmé au printemps 2022.", dct: DAY, timexes: [["printemps 2022", "2022-21"]] },

  // parts of decades
  { text: "Cela a commencé au début des années 1990.", dct: DAY, timexes: [["début des années 1990", "1990/1993"]] },

  // end of decades
  { text: "Cela a commencé à la fin des années quatre-vingt.", dct: DAY, timexes: [["fin des années quatre-vingt", "1987/1989"]] },

  // halves of decades and centuries
  { text: "Cela s'est passé dans la seconde moitié du XXe siècle.", dct: DAY, timexes: [["seconde moitié du XXe siècle", "1951/2000"]] },
  { text: "Cela s'est passé dans la première moitié des années 1990.", dct: DAY, timexes: [["première moitié des années 1990", "1990/1994"]] },

  // parts of centuries
  { text: "Cela s'est passé au début du XXe siècle.", dct: DAY, timexes: [["début du XXe siècle", "1901/1933"]] },

  // yesterday today tomorrow
  { text: "L'émissaire est arrivé hier et repart demain.", dct: DAY, timexes: [["hier", "2023-03-19"], ["demain", "2023-03-21"]] },
  { text: "L'émissaire est arrivé avant-hier.", dct: DAY, timexes: [["avant-hier", "2023-03-18"]] },

  // bare weekday
  { text: "Ils ont signé le mémorandum jeudi.", dct: DAY, timexes: [["jeudi", "2023-03-16"]] },

  // weekday of the article
  { text: "Ils ont signé le mémorandum lundi.", dct: DAY, timexes: [["lundi", "2023-03-20"]] },

  // last weekday
  { text: "Ils ont signé le mémorandum mardi dernier.", dct: DAY, timexes: [["mardi dernier", "2023-03-14"]] },

  // next weekday
  { text: "Ils signeront le mémorandum jeudi prochain.", dct: DAY, timexes: [["jeudi prochain", "2023-03-23"]] },

  // tense weekday
  { text: "Ils signeront le mémorandum jeudi.", dct: DAY, timexes: [["jeudi", "2023-03-23"]] },

  // last week
  { text: "L'équipe s'est rendue à Bagdad la semaine dernière.", dct: DAY, timexes: [["semaine dernière", "2023-03-13/2023-03-19"]] },

  // next month
  { text: "La conférence s'ouvrira le mois prochain.", dct: DAY, timexes: [["mois prochain", "2023-04"]] },

  // this year
  { text: "La conférence aura lieu cette année.", dct: DAY, timexes: [["cette année", "2023"]] },

  // last year
  { text: "La trêve a volé en éclats l'année dernière.", dct: DAY, timexes: [["année dernière", "2022"]] },
  { text: "La trêve a volé en éclats l'an dernier.", dct: DAY, timexes: [["an dernier", "2022"]] },

  // two weeks ago
  { text: "Ils se sont vus il y a deux semaines.", dct: DAY, timexes: [["il y a deux semaines", "2023-03-06~"]] },

  // N days months years ago
  { text: "Ils se sont vus il y a trois jours, il y a trois mois et il y a cinq ans.", dct: DAY, timexes: [["il y a trois jours", "2023-03-17"], ["il y a trois mois", "2022-12"], ["il y a cinq ans", "2018"]] },

  // in N
  { text: "Les pourparlers reprendront dans deux semaines.", dct: DAY, timexes: [["dans deux semaines", "2023-04-03~"]] },

  // month shift
  { text: "Ils se sont vus en septembre dernier.", dct: DAY, timexes: [["septembre dernier", "2022-09"]] },

  // September last in January
  { text: "Ils se sont vus en septembre dernier.", dct: "2023-01-12", timexes: [["septembre dernier", "2022-09"]] },

  // in January: month last December
  { text: "Ils se sont vus en décembre dernier et se verront en décembre prochain.", dct: "2023-01-12", timexes: [["décembre dernier", "2022-12"], ["décembre prochain", "2023-12"]] },

  // tense month
  { text: "Le sommet se tiendra en décembre.", dct: DAY, timexes: [["décembre", "2023-12"]] },

  // tense day
  { text: "Le président se rendra à Tokyo le 3 novembre.", dct: DAY, timexes: [["3 novembre", "2023-11-03"]] },

  // current month day
  { text: "Ils se sont vus le 18 de ce mois.", dct: DAY, timexes: [["18 de ce mois", "2023-03-18"]] },

  // relative parts
  { text: "Les prix ont monté au début de cette année et baisseront à la fin du mois prochain.", dct: DAY, timexes: [["début de cette année", "2023-01/2023-03"], ["fin du mois prochain", "2023-04-21/2023-04-30"]] },

  // relative half quarter season
  { text: "La croissance a ralenti au dernier trimestre de l'année dernière et l'été dernier.", dct: DAY, timexes: [["dernier trimestre de l'année dernière", "2022-36"], ["été dernier", "2022-22"]] },
  { text: "La croissance s'améliorera au second semestre de cette année.", dct: DAY, timexes: [["second semestre de cette année", "2023-41"]] },

  // last century, decade
  { text: "La frontière a été tracée au siècle dernier.", dct: DAY, timexes: [["siècle dernier", "19XX"]] },

  // weekend
  { text: "Ils se sont vus le week-end dernier.", dct: DAY, timexes: [["week-end dernier", "2023-03-18/2023-03-19"]] },

  // event-relative day before
  { text: "Ils se sont vus le 12 janvier 2021. La délégation était arrivée la veille.", dct: DAY, timexes: [["12 janvier 2021", "2021-01-12"], ["la veille", "2021-01-11"]] },

  // two days later
  { text: "Ils se sont vus le 12 janvier 2021. Deux jours plus tard, ils ont signé.", dct: DAY, timexes: [["12 janvier 2021", "2021-01-12"], ["Deux jours plus tard", "2021-01-14"]] },

  // a week earlier
  { text: "Ils se sont vus le 12 janvier 2021. Une semaine plus tôt, ils avaient échangé des lettres.", dct: DAY, timexes: [["12 janvier 2021", "2021-01-12"], ["Une semaine plus tôt", "2021-01-05~"]] },

  // following day
  { text: "Ils se sont vus le 12 janvier 2021. Le lendemain, la délégation est partie.", dct: DAY, timexes: [["12 janvier 2021", "2021-01-12"], ["Le lendemain", "2021-01-13"]] },

  // same day
  { text: "Ils se sont vus le 12 janvier 2021. Ils ont signé le jour même.", dct: DAY, timexes: [["12 janvier 2021", "2021-01-12"], ["le jour même", "2021-01-12"]] },
  { text: "Ils se sont vus le 12 janvier 2021. Ils ont signé le même jour.", dct: DAY, timexes: [["12 janvier 2021", "2021-01-12"], ["le même jour", "2021-01-12"]] },

  // after an event, undated
  { text: "Le personnel est parti un jour après la fermeture du bureau.", dct: DAY, timexes: [["un jour après", "DURATION"]] },

  // target
  { text: "L'équipe est revenue deux jours après le 16 mars.", dct: DAY, timexes: [["deux jours après le 16 mars", "2023-03-18"]] },

  // from to days
  { text: "Ils se sont réunis du 12 au 14 mai 2022.", dct: DAY, timexes: [["12 au 14 mai 2022", "2022-05-12/2022-05-14"]] },

  // between days
  { text: "Des pourparlers ont eu lieu entre le 3 et le 5 juin 2022.", dct: DAY, timexes: [["3 et le 5 juin 2022", "2022-06-03/2022-06-05"]] },

  // across months
  { text: "Le siège a duré du 28 février au 3 mars.", dct: DAY, timexes: [["28 février au 3 mars", "2023-02-28/2023-03-03"]] },

  // month ranges
  { text: "Le siège a duré de mars à juin 2022.", dct: DAY, timexes: [["mars à juin 2022", "2022-03/2022-06"]] },

  // months over years
  { text: "Le siège a duré de novembre 2021 à février 2022.", dct: DAY, timexes: [["novembre 2021 à février 2022", "2021-11/2022-02"]] },

  // from year to year
  { text: "Le siège a duré de 2014 à 2018.", dct: DAY, timexes: [["2014 à 2018", "2014/2018"]] },

  // lists of days
  { text: "Des séances ont eu lieu les 15, 16 et 17 mars.", dct: DAY, timexes: [["15", "2023-03-15"], ["16", "2023-03-16"], ["17 mars", "2023-03-17"]] },

  // lists of years
  { text: "Des élections ont eu lieu en 2014, 2016 et 2018.", dct: DAY, timexes: [["2014", "2014"], ["2016", "2016"], ["2018", "2018"]] },

  // vague to vague
  { text: "De mi-2021 à fin 2022, les combats ont continué.", dct: DAY, timexes: [["mi-2021 à fin 2022", "2021-05/2022-12"]] },

  // since until by
  { text: "Le passage est fermé depuis mars 2021.", dct: DAY, timexes: [["mars 2021", "2021-03/.."]] },
  { text: "Le passage restera fermé jusqu'au 5 juin.", dct: DAY, timexes: [["5 juin", "../2023-06-05"]] },

  // durations
  { text: "Les pourparlers ont duré trois jours et le plan de cinq ans a été maintenu.", dct: DAY, timexes: [["trois jours", "DURATION"], ["cinq ans", "DURATION"]] },

  // for the first time in seven years
  { text: "Ils se sont vus pour la première fois en sept ans.", dct: DAY, timexes: [["première fois en sept ans", "DURATION"]] },

  // sets
  { text: "La commission se réunit chaque lundi et rend compte tous les ans.", dct: DAY, timexes: [["chaque lundi", "SET"], ["tous les ans", "SET"]] },

  // ages
  { text: "Le diplomate, âgé de 84 ans, est mort des suites d'une longue maladie.", dct: DAY, timexes: [["84 ans", "DURATION"]] },

  // vague
  { text: "La ligne est calme maintenant ; elle a changé récemment et changera plus tard ou bientôt.", dct: DAY, timexes: [["maintenant", "VAGUE"], ["récemment", "VAGUE"], ["plus tard", "VAGUE"], ["bientôt", "VAGUE"]] },

  // dates in names
  { text: "Le Mouvement du 1er novembre a défilé rue du 4-Septembre.", dct: DAY, timexes: [] },

  // scores, votes, articles
  { text: "Le vote a été de 141-7, le match 18-3, la résolution 2231 et l'article 2015 s'appliquent.", dct: DAY, timexes: [] },

  // numbers
  { text: "Vol AF2023, document A/77/2022, 1999 euros, 2015 soldats, tél. 01 42 20 19 98, version 2.10.3.", dct: DAY, timexes: [] },

  // dct unknown
  { text: "Le ministre s'est rendu à Moscou le 18 mars.", dct: null, timexes: [["18 mars", "XXXX-03-18"]] },
  { text: "Le ministre s'est rendu à Moscou en octobre.", dct: null, timexes: [["octobre", "XXXX-10"]] },

  // dct unknown, words
  { text: "Le ministre s'est rendu à Moscou hier et mardi.", dct: null, timexes: [["hier", null], ["mardi", null]] },

  // impossible
  { text: "Ils se sont vus le 31 février 2023 et le 2023-13-45.", dct: DAY, timexes: [["31 février 2023", null]] },

  // BCE
  { text: "La ville tomba en 480 av. J.-C..", dct: DAY, timexes: [["480 av. J.-C.", "-0479"]] },

  // target
  { text: "L'équipe est revenue deux jours après le sommet du 16 mars.", dct: DAY, timexes: [["deux jours après", "2023-03-18"], ["16 mars", "2023-03-16"]] },

  // fr
  { text: "La croissance s'améliorera au troisième trimestre de cette année.", dct: DAY, timexes: [["troisième trimestre de cette année", "2023-35"]] },
  { text: "La croissance s'améliorera au dernier trimestre de cette année.", dct: DAY, timexes: [["dernier trimestre de cette année", "2023-36"]] },
  { text: "Le sommet a été fixé au printemps de cette année.", dct: DAY, timexes: [["printemps de cette année", "2023-21"]] },

  // agency
  { text: "L'ambassadeur, arrivé dimanche soir, repartira demain matin.", dct: DAY, timexes: [["dimanche soir", "2023-03-19"], ["demain matin", "2023-03-21"]] },
  { text: "Le traité de 1979 expire le 31 mars.", dct: DAY, timexes: [["1979", "1979"], ["31 mars", "2023-03-31"]] },
  { text: "La décision sera rendue à la mi-avril.", dct: DAY, timexes: [["mi-avril", "2023-04-11/2023-04-20"]] },
  { text: "Dans la nuit du 19 au 20 mars, des explosions ont retenti.", dct: DAY, timexes: [["nuit du 19 au 20 mars", "2023-03-19/2023-03-20"]] },

  // last month names
  { text: "Entre fin 2019 et début 2020, le virus s'est propagé.", dct: DAY, timexes: [["fin 2019 et début 2020", "2019-10/2020-03"]] },

  // lists of months, seasons
  { text: "Des rounds ont eu lieu en mars, avril et juin 2022.", dct: DAY, timexes: [["mars", "2022-03"], ["avril", "2022-04"], ["juin 2022", "2022-06"]] },

  // not dates
  { text: "L'article 155, la loi n° 2015-29 et le vol AF447 sont cités ; 2003 personnes sont mortes, score 3-1.", dct: DAY, timexes: [] },
  { text: "Juliette, Augustine, Marcel et Davril sont passés ; Vendredi est un personnage.", dct: DAY, timexes: [] },

  // Hijri
  { text: "Le décret fut signé le 15 ramadan 1443.", dct: DAY, timexes: [["15 ramadan 1443", "2022-04-16~"]] },

  // second round
  { text: "Les bases fermeront d'ici fin 2024.", dct: DAY, timexes: [["fin 2024", "../2024-12"]] },
  { text: "La guerre de 1914-1918 et la crise des années 30.", dct: DAY, timexes: [["1914-1918", "1914/1918"], ["années 30", "193X"]] },
  { text: "De janvier à février 2023 le commerce a chuté.", dct: DAY, timexes: [["janvier à février 2023", "2023-01/2023-02"]] },
  { text: "Le 3 mars dernier, l'ambassadeur est arrivé ; il partira le 15 avril prochain.", dct: DAY, timexes: [["3 mars dernier", "2023-03-03"], ["15 avril prochain", "2023-04-15"]] },
  { text: "Au printemps et à l'été 2020, les frontières ont fermé.", dct: DAY, timexes: [["printemps", "2020-21"], ["été 2020", "2020-22"]] },

  // in a name or a figure
  { text: "La directive 2014/24 et la loi 2015-29 ont été lues le 2 mars.", dct: DAY, timexes: [["2 mars", "2023-03-02"]] },
  { text: "Le sommet de deux jours débute jeudi.", dct: DAY, timexes: [["deux jours", "DURATION"], ["jeudi", "2023-03-23"]] },
  { text: "Le chantier a commencé il y a deux ans et demi.", dct: "2024-03-14", timexes: [["il y a deux ans et demi", "2021-09"]] },
  { text: "le lendemain de Noël", dct: "2024-03-14", timexes: [["lendemain de Noël", "2024-12-26"]] },
  { text: "la veille de Pâques", dct: "2024-03-14", timexes: [["veille de Pâques", "2024-03-30"]] },
  { text: "Des averses sont attendues de vendredi à dimanche.", dct: "2021-01-07", timexes: [["vendredi à dimanche", "2021-01-08/2021-01-10"]] },
  { text: "La loi du 1er juillet 1901 reste en vigueur ; un décret doit paraître d'ici la fin du mois.", dct: "2022-05-12", timexes: [["1er juillet 1901", "1901-07-01"], ["fin du mois", "../2022-05-31"]] },
  { text: "Les inscriptions sont ouvertes du 17 janvier au 14 mars.", dct: "2024-01-15", timexes: [["17 janvier au 14 mars", "2024-01-17/2024-03-14"]] },
  { text: "Le ministre avait promis une réponse avant la fin du mois de février.", dct: "1995-02-08", timexes: [["fin du mois de février", "../1995-02-28"]] },
  { text: "Il part le 22 juin 1940. Il revient le 25 et prend ses fonctions le 27.", dct: "2020-01-01", timexes: [["22 juin 1940", "1940-06-22"], ["25", "1940-06-25"], ["27", "1940-06-27"]] },
  { text: "Ils se sont vus le 12 juillet et le 21 août 2019.", dct: "2021-03-25", timexes: [["12 juillet", "2019-07-12"], ["21 août 2019", "2019-08-21"]] },
  { text: "Entre le 12 juillet et le 21 août 2019, ils se sont vus.", dct: "2021-03-25", timexes: [["12 juillet et le 21 août 2019", "2019-07-12/2019-08-21"]] },
  { text: "L'accord fut signé le quatorze février deux mille dix-neuf.", dct: "2021-03-25", timexes: [["quatorze février deux mille dix-neuf", "2019-02-14"]] },
  { text: "L'union s'effondra en mil neuf cent quatre-vingt-onze.", dct: "2021-03-25", timexes: [["mil neuf cent quatre-vingt-onze", "1991"]] },
  { text: "La guerre éclata en deux mille quatorze.", dct: "2021-03-25", timexes: [["deux mille quatorze", "2014"]] },
  { text: "Il mourut en mille huit cent soixante et onze.", dct: "2021-03-25", timexes: [["mille huit cent soixante et onze", "1871"]] },
  { text: "Une armée de deux mille quatorze soldats arriva.", dct: "2021-03-25", timexes: [] },
  { text: "La ville fut prise en dix-huit cent quinze.", dct: "2021-03-25", timexes: [["dix-huit cent quinze", "1815"]] },
  { text: "Dans la première décennie du XXIe siècle, il vivait ici.", dct: "2023-11-09", timexes: [["première décennie du XXIe siècle", "200X"]] },
  { text: "La guerre prit fin en mars 1885. Ils s'étaient vus le 15 novembre de l'année précédente.", dct: "2024-05-05", timexes: [["mars 1885", "1885-03"], ["15 novembre de l'année précédente", "1884-11-15"]] },
  { text: "La guerre débuta en mars 1885 et, le 4 avril de l'année suivante, elle prit fin.", dct: "2024-05-05", timexes: [["mars 1885", "1885-03"], ["4 avril de l'année suivante", "1886-04-04"]] },
  { text: "La guerre débuta en mars 1885. Le 4 novembre de la même année, ils se virent.", dct: "2024-05-05", timexes: [["mars 1885", "1885-03"], ["4 novembre de la même année", "1885-11-04"]] },
  { text: "Entre 1200 et 1300 maisons ont brûlé.", dct: "2015-06-11", timexes: [] },
  { text: "De 1900 à 2000 personnes ont fui.", dct: "2015-06-11", timexes: [] },
];
