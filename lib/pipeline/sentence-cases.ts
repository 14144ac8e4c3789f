/** A sentence, and what it tells: date, type, how certain where that is not plain, and the ids of those who take part. */
export type SentenceCase = readonly [lang: string, text: string, events: readonly string[]];

/** The day of which the sentences are news: a Friday. */
export const PUBLISHED = "2025-03-14";

/** Sentences as agencies write them, each read as an article of its own. What they say is made up. */
// biome-ignore format: table
export const SENTENCE_CASES: readonly SentenceCase[] = [
  ["en", "A British warship was sent to the Gulf of Aden on March 6 after pirates seized a tanker.", ["2025-03-06 MOBILIZE: GBR"]],
  ["en", "On Thursday Nicaragua quit the U.N. Human Rights Council.", ["2025-03-13 REJECT: NIC UNHRC"]],
  ["en", "Venezuela refused on March 5 to take back the deportees.", ["2025-03-05 REJECT: VEN"]],
  ["en", "Colombia's foreign minister Laura Sarabia quit on Tuesday in protest at the decision.", ["2025-03-11 CONCEDE: COL laura-sarabia"]],
  ["en", "Scrapped at the last minute, the March 6 meeting between Uzbekistan and Kyrgyzstan has not been rescheduled.", ["2025-03-06 REJECT: KGZ UZB"]],
  ["en", "An emergency session of the Arab League, called at the request of Bahrain, is to be held in Cairo on March 27.", ["2025-03-27 CONSULT planned: ARAB-LEAGUE BHR"]],
  ["en", "Poland's foreign minister told parliament on Thursday, a day after Moscow had shut its consulate in Krakow, that talks were over.", ["2025-03-13 CONSULT: POL radoslaw-sikorski","2025-03-12 SANCTION: RUS"]],
  ["en", "Mali expelled the Algerian ambassador on March 7, two days after Algiers recalled its own envoy from Bamako.", ["2025-03-07 SANCTION: DZA MLI","2025-03-05 SANCTION: DZA"]],
  ["en", "The truce was signed on Friday in the Turkish resort of Antalya by Armenia and Azerbaijan.", ["2025-03-14 RETREAT: ARM AZE"]],
  ["en", "The accord of December 2, 2023, was denounced on Tuesday by Foreign Minister Yassine Fall.", ["2025-03-11 ACCUSE: yassine-fall"]],
  ["ru", "Запланированный на 20 марта визит президента Финляндии Александра Стубба в Найроби отложен.", ["2025-03-20 REJECT: FIN alexander-stubb"]],
  ["ru", "Эквадор в четверг выдал США бывшего наркобарона.", ["2025-03-13 COOPERATE: ECU USA"]],
  ["ru", "6 марта британский фрегат был направлен в Аденский залив.", ["2025-03-06 MOBILIZE: GBR"]],
  ["ru", "Договориться на встрече в Вене в четверг Ирану и европейцам не удалось.", ["2025-03-13 REJECT: EUROPEAN-STATES IRN"]],
  ["ru", "Армия Ливана 4 марта приступила к развёртыванию на юге страны.", ["2025-03-04 MOBILIZE: LBN"]],
  ["ru", "Саудовская Аравия в четверг сняла запрет на ввоз ливанских товаров.", ["2025-03-13 CONCEDE: LBN SAU"]],
  ["ru", "Президент Сербии Александр Вучич отменил поездку в Москву, намеченную на 9 мая.", ["2025-05-09 REJECT: SRB aleksandar-vucic"]],
  ["ru", "В Москве во вторник осудили удары Израиля по Ирану.", ["2025-03-11 ACCUSE: IRN ISR RUS"]],
  ["ru", "В Кремле во вторник опровергли сообщения о разговоре Владимира Путина с Дональдом Трампом.", ["2025-03-11 REJECT: RUS donald-trump vladimir-putin"]],
  ["ru", "В Берлине в понедельник приветствовали решение Анкары.", ["2025-03-10 SUPPORT: DEU TUR"]],
  ["ru", "В Осло в четверг подписали соглашение Сербия и Косово.", ["2025-03-13 AGREE: SRB XKX"]],
  ["uk", "Запланований на 20 березня візит президента Фінляндії Александра Стубба до Найробі відклали.", ["2025-03-20 REJECT: FIN alexander-stubb"]],
  ["uk", "Еквадор у четвер видав США колишнього наркобарона.", ["2025-03-13 COOPERATE: ECU USA"]],
  ["uk", "6 березня британський фрегат було скеровано до Аденської затоки.", ["2025-03-06 MOBILIZE: GBR"]],
  ["uk", "Ізраїльська авіація в ніч на вівторок завдала удару по складу під Дамаском.", ["2025-03-11 ASSAULT: ISR"]],
  ["uk", "Домовитися на зустрічі у Відні в четвер Ірану та європейцям не вдалося.", ["2025-03-13 REJECT: IRN"]],
  ["uk", "7 березня Малі розірвало дипломатичні відносини з Алжиром і закрило повітряний простір.", ["2025-03-07 SANCTION: DZA MLI","2025-03-07 SANCTION: MLI"]],
  ["uk", "Армія Лівану 4 березня почала розгортання на півдні країни.", ["2025-03-04 MOBILIZE: LBN"]],
  ["uk", "Саудівська Аравія в четвер скасувала заборону на ввезення ліванських товарів.", ["2025-03-13 CONCEDE: LBN SAU"]],
  ["uk", "Президент Сербії Александар Вучич скасував поїздку до Москви, намічену на 9 травня.", ["2025-05-09 REJECT: SRB aleksandar-vucic"]],
  ["uk", "Європейський Союз 19 грудня погодив кредит.", ["2024-12-19 AGREE: EU"]],
  ["uk", "У МЗС Ірану в суботу застерегли від втручання.", ["2025-03-08 THREATEN: IRN-MFA"]],
  ["uk", "У Берліні в понеділок привітали рішення Анкари.", ["2025-03-10 SUPPORT: DEU TUR"]],
  ["ru", "Министр иностранных дел Бенина Олушегун Аджади Бакари 6 марта прибыл в Либревиль, сообщила представительница МИД Габона.", ["2025-03-06 CONSULT: BEN GAB shegun-bakari"]],
  ["ru", "Кувейт и Ирак 6 марта договорились о границе, говорится в сообщении кувейтского МИД.", ["2025-03-06 AGREE: IRQ KWT"]],
  ["uk", "Кувейт та Ірак 6 березня домовилися про кордон, повідомили в МЗС Кувейту.", ["2025-03-06 AGREE: IRQ KWT"]],
  ["ru", "Глава МИД Чили 6 марта заявил, что Сантьяго отзывает своего посла из Манагуа.", ["2025-03-06 SANCTION: CHL alberto-van-klaveren"]],
  ["uk", "Глава МЗС Чилі 6 березня заявив, що Сантьяго відкликає свого посла з Манагуа.", ["2025-03-06 SANCTION: CHL NIC alberto-van-klaveren"]],
];
