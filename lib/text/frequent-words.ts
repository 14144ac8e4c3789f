import type { LanguageCode } from "#lib/model/language.ts";

/**
 * Small words by which languages of one script are told apart at a glance: the commonest of each, in small letters as running text
 * has them. Only what keeps or breaks a tie between neighbours matters, so words that two languages share stand in both rows.
 */
// biome-ignore format: table
export const FREQUENT_WORDS: Readonly<Record<LanguageCode, string>> = {
  en: "the of and to in a that for on with was is by at as from it be are has have his had were which said will an this not their its after over but who been he she they would also we or into about than when all there can other if more no one our you between against during amid under says him her out up may new",
  es: "de la que el en y los del se las por un con una para es su al lo como más pero sus le ha fue este ya sobre entre cuando sin ser también me hasta hay donde desde todo nos durante todos uno ni contra ese esta son tras según así dos era han está no si a ante bajo cada qué cómo otro muy enero febrero marzo abril mayo junio julio agosto octubre noviembre diciembre lunes martes jueves viernes día año años había",
  fr: "de la le et les des en un du une que est pour qui dans par plus au pas sur ne se ce il sont a avec son aux ont été cette leur ou ses comme mais nous on à après entre être avait fait sans elle ces même ils deux était selon sa si tout lors janvier février mars avril mai juin juillet août septembre octobre novembre décembre lundi mardi mercredi jeudi vendredi années fois peut",
  de: "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat daß dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde gegen vom wenn unter wir kann januar februar märz april mai juni juli august september oktober november dezember",
  it: "di che e la il un a per in una è non con si da del le dei al nel come i della sono alla gli ha più anche lo su dalla delle nella dal se ma o all dell ad questo tra cui loro ed sul essere stato nell fra ai era suo sua hanno ogni può dopo gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
  pt: "de qualquer que e o a do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua ou ser quando muito há nos já está eu também só pelo pela até isso ela entre era depois sem mesmo aos ter seus são às após segundo toda janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro dia anos",
  nl: "de van een het en in is dat op te zijn voor met die niet aan er om ook als dan maar bij of uit nog naar heeft ze hij wordt door over tot hebben werd deze was worden kan meer geen al zich dit zou waren tegen hun onder ik we u wel na",
  pl: "w i na z do się że nie to o jest za od po przez jak dla oraz co ale tym jego został są być które który ma będzie było był tego już jej lub przed pod także czy ich tej nad każdy ze",
  cs: "a v se na je že o s z do i to k za pro ve byl jako po od jeho které který by jsou nebo co ale bylo podle při ze až má není také tak již jsem před mezi však každý být jak",
  sk: "a v sa na je že o s z do i to k za pre vo bol ako po od jeho ktoré ktorý by sú alebo čo ale bolo podľa pri zo až má nie aj tak už pred medzi však každý byť ktorá",
  sl: "in je v na za da se so z ki pa s po ne od tudi ni kot bi iz do bo ali pri ter vsak ima biti njegovih bil bila med le o pred kar ga še tem kako zaradi",
  hr: "i u je na da se za su od s koji o a iz ne će kao do to što bi po ili nije koja koje sve svoje svatko ima pravo biti te bio između samo prema kako još",
  hu: "a az sem más és hogy nem is egy ez van meg volt de csak már vagy mint el még s minden e ki ha lehet azt kell szerint után pedig joga ennek amely aki között által fog",
  ro: "de și în la a cu pe care din nu o că să se pentru un mai este au fi sau ca fost al prin ce ale către lui după dar sunt unei lor orice are dreptul cel",
  tr: "ve bir bu da de için ile olarak çok daha olan gibi ne kadar sonra en o ya veya her hakkı vardır ise ki değil olduğunu göre ancak herkes",
  az: "və bir bu da ki üçün ilə olan öz olaraq hər də edir ya hüququ vardır onun həm daha sonra malikdir ola",
  sv: "och i att det som en på är av för med den till inte har de ett om var men sig så från vid kan eller ha skall han hade ut alla under efter varje rätt sin också",
  da: "og i at det som en på er af for med den til ikke har de et om var men sig så fra ved kan eller skal han hans havde ud alle under efter enhver ret sin også der blev",
  no: "og i at det som en på er av for med den til ikke har de et om var men seg så fra ved kan eller skal han hans hadde ut alle under etter enhver rett sin også der ble",
  fi: "ja on ei että se oli hän mutta joka ovat myös tai kuin jos sen niin mukaan kun oikeus olla sekä ole hänen vain nyt jo",
  et: "ja on ei et see oli ta ka aga kui mis või ning selle oma igal inimesel õigus tema ole siis kes olema",
  lv: "un ir ka par no ar uz kas bet vai arī tā pie pēc viņa ikvienam cilvēkam tiesības viņš lai nav savu gan",
  lt: "ir yra kad į iš su tai kaip bet ar jo po prie už dėl ne taip pat žmogus turi teisę buvo apie savo arba",
  sq: "e të në i për me një nga që është ka si dhe do se u ai ose drejtë gjithkush nuk tij kanë çdo më por",
  ca: "de la i el que a en per les els un del amb una es al no se ha com més són dels o seva seu però aquest aquesta tota té dret pel entre ser va sobre hi ni tot gener febrer març abril maig juny juliol agost setembre octubre novembre desembre què",
  vi: "và em bà của có là được các cho người không trong đã với một những này khi để từ đến quyền về hay mọi như ra tại do bị",
  ms: "yang dan di untuk dengan dalam pada ini itu kepada dari tidak adalah oleh telah akan atau orang hak setiap sebagai juga ada ke berhak bagi mereka",
  ru: "и в не на что с по как к о из для от за это был его он но а у все они до при также я мы так было или же со быть ее их которые который если уже бы после во под перед между того только может чтобы она были об этом без января февраля марта апреля мая июня июля августа сентября октября ноября декабря года году",
  uk: "і того в не на що з та до у як від за для це про його він але а й із по або які який при також є ми так було був її їх якщо вже після під перед між щоб вона були цього може має зі ж бути тому через ще січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня року році",
  be: "і ў не на што з да у як ад за для гэта пра яго ён але а ці па або які пры таксама мы так было быў яе іх калі ўжо пасля пад мае каб яна былі кожны права са студзеня лютага сакавіка красавіка мая чэрвеня ліпеня жніўня верасня лістапада снежня года годзе",
  bg: "и в не на с по за от да е се са ще като че към това който която които при или си му до беше след но също има всеки право го така през между само те със януари февруари март април май юни юли август септември октомври ноември декември година",
  sr: "и у не на с по за од да је се су ће као што који која које при или до али такође има свако право са о из није би те након између само",
  mk: "и во не на со по за од да е се ќе како што кој која кои при или до но исто има секој право го така меѓу само ги би",
  kk: "және мен бір үшін бұл деп де да осы болып оның сондай ол бойынша әр адам құқылы немесе өз болған",
  ky: "жана менен бир үчүн бул деп да анын ал боюнча ар адам укугу же өз болгон",
  tg: "ва дар ба аз ки бо барои ин ё ҳар инсон дорад ҳуқуқ он худ бояд",
};
