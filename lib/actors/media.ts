import type { ActorRow } from "./actor-row.ts";

/** Newspapers, agencies and broadcasters: they tell of events and take part in few. */
// biome-ignore format: table
export const MEDIA: readonly ActorRow[] = [
  {
    id: "REUTERS", kind: "organisation", country: "GB", media: true,
    names: { en: ["Reuters"], es: ["Reuters"], fr: ["Reuters"], ar: ["رويترز"], uk: ["Reuters", "Рейтер", "Ройтерз"], ru: ["Reuters", "Рейтер", "Рейтерс"] },
  },
  {
    id: "AP", kind: "organisation", country: "US", media: true,
    names: { en: ["Associated Press", "AP"], es: ["Associated Press"], fr: ["Associated Press", "AP"], ar: ["أسوشيتد برس", "أسوشييتد برس"], uk: ["Associated Press", "Ассошіейтед Прес"], ru: ["Associated Press", "Ассошиэйтед Пресс"] },
  },
  {
    id: "AFP", kind: "organisation", country: "FR", media: true,
    names: { en: ["AFP", "Agence France-Presse"], es: ["AFP", "Agence France-Presse"], fr: ["Agence France-Presse", "AFP"], ar: ["وكالة الصحافة الفرنسية", "فرانس برس", "وكالة فرانس برس"], uk: ["AFP", "Франс Прес"], ru: ["AFP", "Франс Пресс", "Агентство Франс Пресс"] },
  },
  {
    id: "BLOOMBERG", kind: "organisation", country: "US", media: true,
    names: { en: ["Bloomberg"], es: ["Bloomberg"], fr: ["Bloomberg"], ar: ["بلومبرغ", "بلومبيرغ"], uk: ["Bloomberg", "Блумберг"], ru: ["Bloomberg", "Блумберг"] },
  },
  {
    id: "FINANCIAL-TIMES", kind: "organisation", country: "GB", media: true,
    names: { en: ["Financial Times", "The Financial Times"], es: ["Financial Times", "The Financial Times"], fr: ["Financial Times"], ar: ["فايننشال تايمز", "فاينانشال تايمز", "فايننشل تايمز"], uk: ["Financial Times", "Файненшл таймс"], ru: ["Financial Times", "Файнэншл таймс"] },
  },
  {
    id: "WASHINGTON-POST", kind: "organisation", country: "US", media: true,
    names: { en: ["The Washington Post", "Washington Post"], es: ["The Washington Post", "Washington Post"], fr: ["Washington Post"], ar: ["واشنطن بوست"], uk: ["The Washington Post", "Washington Post", "WP", "Вашингтон пост"], ru: ["Washington Post", "The Washington Post", "Вашингтон пост"] },
  },
  {
    id: "NEW-YORK-TIMES", kind: "organisation", country: "US", media: true,
    names: { en: ["New York Times", "The New York Times", "NYT"], es: ["New York Times", "The New York Times"], fr: ["New York Times"], ar: ["نيويورك تايمز"], uk: ["New York Times", "The New York Times", "NYT", "Нью-Йорк таймс"], ru: ["New York Times", "The New York Times", "NYT", "Нью-Йорк таймс"] },
  },
  {
    id: "WALL-STREET-JOURNAL", kind: "organisation", country: "US", media: true,
    names: { en: ["Wall Street Journal", "The Wall Street Journal", "WSJ"], es: ["Wall Street Journal", "The Wall Street Journal"], fr: ["Wall Street Journal"], ar: ["وول ستريت جورنال"], uk: ["Wall Street Journal", "The Wall Street Journal", "WSJ"], ru: ["Wall Street Journal", "The Wall Street Journal", "WSJ", "Уолл-стрит джорнал"] },
  },
  {
    id: "GUARDIAN", kind: "organisation", country: "GB", media: true,
    names: { en: ["The Guardian"], es: ["The Guardian"], fr: ["The Guardian", "Guardian"], ar: ["الغارديان", "صحيفة غارديان"], uk: ["The Guardian", "Гардіан"], ru: ["The Guardian", "Гардиан"] },
  },
  {
    id: "TIMES", kind: "organisation", country: "GB", media: true,
    names: { en: ["The Times"], es: ["The Times"], fr: ["The Times"], ar: ["صحيفة التايمز"], uk: ["The Times"], ru: ["The Times"] },
  },
  {
    id: "TELEGRAPH", kind: "organisation", country: "GB", media: true,
    names: { en: ["The Telegraph", "Daily Telegraph"], es: ["The Telegraph", "Daily Telegraph"], fr: ["The Telegraph", "Daily Telegraph"], ar: ["ديلي تلغراف", "التلغراف"], uk: ["The Telegraph", "Телеграф"], ru: ["The Telegraph"] },
  },
  {
    id: "ECONOMIST", kind: "organisation", country: "GB", media: true,
    names: { en: ["The Economist"], es: ["The Economist"], fr: ["The Economist"], ar: ["إيكونوميست", "الإيكونوميست"], uk: ["The Economist"], ru: ["The Economist"] },
  },
  {
    id: "BBC", kind: "organisation", country: "GB", media: true,
    names: { en: ["BBC"], es: ["BBC"], fr: ["BBC"], ar: ["بي بي سي"], uk: ["BBC", "Бі-бі-сі"], ru: ["BBC", "Би-би-си"] },
  },
  {
    id: "CNN", kind: "organisation", country: "US", media: true,
    names: { en: ["CNN"], es: ["CNN"], fr: ["CNN"], ar: ["سي إن إن"], uk: ["CNN"], ru: ["CNN", "Си-эн-эн"] },
  },
  {
    id: "FOX-NEWS", kind: "organisation", country: "US", media: true,
    names: { en: ["Fox News"], es: ["Fox News"], fr: ["Fox News"], ar: ["فوكس نيوز"], uk: ["Fox News"], ru: ["Fox News"] },
  },
  {
    id: "POLITICO", kind: "organisation", country: "US", media: true,
    names: { en: ["Politico"], es: ["Politico"], fr: ["Politico"], ar: ["بوليتيكو"], uk: ["Politico"], ru: ["Politico"] },
  },
  {
    id: "AXIOS", kind: "organisation", country: "US", media: true,
    names: { en: ["Axios"], es: ["Axios"], fr: ["Axios"], ar: ["أكسيوس"], uk: ["Axios"], ru: ["Axios"] },
  },
  {
    id: "LE-MONDE", kind: "organisation", country: "FR", media: true,
    names: { en: ["Le Monde"], es: ["Le Monde"], fr: ["Le Monde"], ar: ["لوموند", "لو موند"], uk: ["Le Monde"], ru: ["Le Monde"] },
  },
  {
    id: "LE-FIGARO", kind: "organisation", country: "FR", media: true,
    names: { en: ["Le Figaro"], es: ["Le Figaro"], fr: ["Le Figaro", "Figaro"], ar: ["لوفيغارو", "لو فيغارو"], uk: ["Le Figaro"], ru: ["Le Figaro"] },
  },
  {
    id: "DER-SPIEGEL", kind: "organisation", country: "DE", media: true,
    names: { en: ["Der Spiegel", "Spiegel"], es: ["Der Spiegel"], fr: ["Der Spiegel", "Spiegel"], ar: ["دير شبيغل", "شبيغل"], uk: ["Der Spiegel", "Spiegel"], ru: ["Der Spiegel", "Spiegel", "Шпигель"] },
  },
  {
    id: "DEUTSCHE-WELLE", kind: "organisation", country: "DE", media: true,
    names: { en: ["Deutsche Welle", "DW"], es: ["Deutsche Welle", "DW"], fr: ["Deutsche Welle"], ar: ["دويتشه فيله"], uk: ["Deutsche Welle", "Німецька хвиля"], ru: ["Deutsche Welle", "DW", "Немецкая волна"] },
  },
  {
    id: "BILD", kind: "organisation", country: "DE", media: true,
    names: { en: ["Bild"], es: ["Bild"], fr: ["Bild"], ar: ["صحيفة بيلد"], uk: ["Bild"], ru: ["Bild"] },
  },
  {
    id: "EL-PAIS", kind: "organisation", country: "ES", media: true,
    names: { en: ["El País"], es: ["El País"], fr: ["El País"], ar: ["صحيفة الباييس", "إلباييس"], uk: ["El País"], ru: ["El País"] },
  },
  {
    id: "EL-MUNDO", kind: "organisation", country: "ES", media: true,
    names: { en: ["El Mundo"], es: ["El Mundo"], fr: ["El Mundo"], ar: ["صحيفة إل موندو", "إل موندو"], uk: ["El Mundo"], ru: ["El Mundo"] },
  },
  {
    id: "EFE", kind: "organisation", country: "ES", media: true,
    names: { en: ["EFE"], es: ["EFE"], fr: ["EFE"], ar: ["وكالة إيفي"], uk: ["EFE"], ru: ["EFE"] },
  },
  {
    id: "EUROPA-PRESS", kind: "organisation", country: "ES", media: true,
    names: { en: ["Europa Press"], es: ["Europa Press"], fr: ["Europa Press"], ar: ["يوروبا برس"], uk: ["Europa Press"], ru: ["Europa Press"] },
  },
  {
    id: "AL-JAZEERA", kind: "organisation", country: "QA", media: true,
    names: { en: ["Al Jazeera", "Al-Jazeera"], es: ["Al Jazeera", "Al Yazira"], fr: ["Al-Jazira", "Al Jazeera"], ar: ["الجزيرة نت", "قناة الجزيرة"], uk: ["Аль-Джазіра", "Al Jazeera"], ru: ["Аль-Джазира", "Al Jazeera"] },
  },
  {
    id: "AL-ARABIYA", kind: "organisation", country: "SA", media: true,
    names: { en: ["Al Arabiya", "Al-Arabiya"], es: ["Al Arabiya"], fr: ["Al-Arabiya", "Al Arabiya"], ar: ["قناة العربية"], uk: ["Аль-Арабія"], ru: ["Аль-Арабия", "Al Arabiya"] },
  },
  {
    id: "SPA", kind: "organisation", country: "SA", media: true,
    names: { en: ["Saudi Press Agency"], es: ["Agencia Saudí de Noticias"], fr: ["Agence de presse saoudienne"], ar: ["وكالة الأنباء السعودية", "واس"], uk: ["Саудівське інформаційне агентство", "Саудівське агентство новин"], ru: ["Саудовское агентство печати"] },
  },
  {
    id: "WAM", kind: "organisation", country: "AE", media: true,
    names: { en: ["WAM"], es: ["WAM"], fr: ["WAM"], ar: ["وكالة أنباء الإمارات", "وام"], uk: ["Інформаційне агентство Еміратів", "агентство WAM"], ru: ["WAM"] },
  },
  {
    id: "ASHARQ-AL-AWSAT", kind: "organisation", country: "SA", media: true,
    names: { en: ["Asharq Al-Awsat"], es: ["Asharq Al-Awsat"], fr: ["Asharq al-Awsat"], ar: ["الشرق الأوسط اللندنية", "صحيفة الشرق الأوسط"], uk: ["Аш-Шарк аль-Аусат"], ru: ["Аш-Шарк аль-Аусат"] },
  },
  {
    id: "ANADOLU", kind: "organisation", country: "TR", media: true,
    names: { en: ["Anadolu Agency", "Anadolu"], es: ["Anadolu"], fr: ["Agence Anadolu", "Anadolu"], ar: ["وكالة الأناضول", "الأناضول"], uk: ["Anadolu", "Анадолу"], ru: ["Anadolu", "Анадолу", "Агентство Анадолу"] },
  },
  {
    id: "NHK", kind: "organisation", country: "JP", media: true,
    names: { en: ["NHK"], es: ["NHK"], fr: ["NHK"], ar: ["هيئة الإذاعة اليابانية", "إن إتش كيه"], uk: ["NHK"], ru: ["NHK"] },
  },
  {
    id: "KYODO", kind: "organisation", country: "JP", media: true,
    names: { en: ["Kyodo News", "Kyodo"], es: ["Kyodo"], fr: ["Kyodo"], ar: ["كيودو"], uk: ["Kyodo", "Кіодо"], ru: ["Kyodo", "Киодо"] },
  },
  {
    id: "NIKKEI", kind: "organisation", country: "JP", media: true,
    names: { en: ["Nikkei", "Nikkei Asia"], es: ["Nikkei"], fr: ["Nikkei", "Nikkei Asia"], ar: ["نيكي آسيا"], uk: ["Nikkei"], ru: ["Nikkei", "Никкэй"] },
  },
  {
    id: "XINHUA", kind: "organisation", country: "CN", media: true,
    names: { en: ["Xinhua"], es: ["Xinhua"], fr: ["Chine nouvelle", "Xinhua"], ar: ["شينخوا"], uk: ["Сіньхуа"], ru: ["Синьхуа"] },
  },
  {
    id: "GLOBAL-TIMES", kind: "organisation", country: "CN", media: true,
    names: { en: ["Global Times"], es: ["Global Times"], fr: ["Global Times"], ar: ["غلوبال تايمز"], uk: ["Global Times"], ru: ["Global Times"] },
  },
  {
    id: "CCTV", kind: "organisation", country: "CN", media: true,
    names: { en: ["CCTV"], es: ["CCTV"], fr: ["CCTV"], ar: ["تلفزيون الصين المركزي"], uk: ["CCTV"], ru: ["CCTV"] },
  },
  {
    id: "YONHAP", kind: "organisation", country: "KR", media: true,
    names: { en: ["Yonhap"], es: ["Yonhap"], fr: ["Yonhap"], ar: ["يونهاب"], uk: ["Yonhap", "Йонхап"], ru: ["Yonhap", "Рёнхап", "Ёнхап"] },
  },
  {
    id: "TASS", kind: "organisation", country: "RU", media: true,
    names: { en: ["TASS"], es: ["TASS"], fr: ["TASS"], ar: ["تاس", "وكالة تاس"], uk: ["ТАСС"], ru: ["ТАСС"] },
  },
  {
    id: "RIA-NOVOSTI", kind: "organisation", country: "RU", media: true,
    names: { en: ["RIA Novosti", "RIA"], es: ["RIA Novosti"], fr: ["RIA Novosti"], ar: ["ريا نوفوستي", "وكالة نوفوستي", "نوفوستي"], uk: ["РІА Новости", "РІА Новості"], ru: ["РИА Новости"] },
  },
  {
    id: "INTERFAX", kind: "organisation", country: "RU", media: true,
    names: { en: ["Interfax"], es: ["Interfax"], fr: ["Interfax"], ar: ["إنترفاكس"], uk: ["Інтерфакс", "Інтерфакс-Україна"], ru: ["Интерфакс", "Интерфакс-Украина"] },
  },
  {
    id: "SPUTNIK", kind: "organisation", country: "RU", media: true,
    names: { en: ["Sputnik"], es: ["Sputnik"], fr: ["Sputnik"], ar: ["سبوتنيك"], uk: ["Sputnik"], ru: ["Sputnik", "Sputnik Армения", "Sputnik Азербайджан", "Sputnik Грузия", "Sputnik Казахстан", "Sputnik Кыргызстан", "Sputnik Узбекистан", "Sputnik Таджикистан", "Sputnik Беларусь", "Sputnik Молдова", "Sputnik Абхазия"] },
  },
  {
    id: "RT", kind: "organisation", country: "RU", media: true,
    names: { en: ["RT", "Russia Today"], es: ["RT", "Russia Today"], fr: ["RT"], ar: ["روسيا اليوم"], uk: ["RT", "Russia Today"], ru: ["RT", "Russia Today"] },
  },
  {
    id: "KOMMERSANT", kind: "organisation", country: "RU", media: true,
    names: { en: ["Kommersant"], es: ["Kommersant"], fr: ["Kommersant"], ar: ["كوميرسانت"], uk: ["Коммерсант", "Комерсант"], ru: ["Коммерсантъ", "Коммерсант"] },
  },
  {
    id: "IZVESTIA", kind: "organisation", country: "RU", media: true,
    names: { en: ["Izvestia"], es: ["Izvestia"], fr: ["Izvestia"], ar: ["إزفيستيا"], uk: ["Известия", "Ізвєстія"], ru: ["Известия"] },
  },
  {
    id: "VEDOMOSTI", kind: "organisation", country: "RU", media: true,
    names: { en: ["Vedomosti"], es: ["Vedomosti"], fr: ["Vedomosti"], ar: ["فيدوموستي"], uk: ["Ведомости"], ru: ["Ведомости"] },
  },
  {
    id: "TSARGRAD", kind: "organisation", country: "RU", media: true,
    names: { en: ["Tsargrad"], es: ["Tsargrad"], fr: ["Tsargrad"], ar: ["تسارغراد", "Tsargrad"], uk: ["Царьград"], ru: ["Царьград"] },
  },
  {
    id: "MEDUZA", kind: "organisation", country: "LV", media: true,
    names: { en: ["Meduza"], es: ["Meduza"], fr: ["Meduza"], ar: ["ميدوزا"], uk: ["Медуза"], ru: ["Медуза"] },
  },
  {
    id: "RFE-RL", kind: "organisation", country: "US", media: true,
    names: { en: ["Radio Free Europe", "RFE/RL", "Radio Liberty", "Azattyq"], es: ["Radio Free Europe", "Radio Libertad"], fr: ["Radio Free Europe", "RFE/RL", "Radio Liberty"], ar: ["إذاعة أوروبا الحرة", "راديو ليبرتي"], uk: ["Радіо Свобода", "Радіо Вільна Європа"], ru: ["Радио Свобода", "Радио Свободная Европа", "Азаттык"] },
  },
  {
    id: "VOA", kind: "organisation", country: "US", media: true,
    names: { en: ["Voice of America", "VOA"], es: ["Voz de América"], fr: ["Voix de l'Amérique", "VOA"], ar: ["صوت أمريكا", "صوت أميركا"], uk: ["Голос Америки"], ru: ["Голос Америки"] },
  },
  {
    id: "RBC-UKRAINE", kind: "organisation", country: "UA", media: true,
    names: { en: ["RBC-Ukraine"], es: ["RBC-Ucrania"], fr: ["RBC-Ukraine"], ar: ["آر بي سي أوكرانيا"], uk: ["РБК-Україна"], ru: ["РБК-Украина"] },
  },
  {
    id: "NOVOSTI-ARMENIA", kind: "organisation", country: "AM", media: true,
    names: { en: ["Novosti-Armenia"], es: ["Novosti-Armenia"], fr: ["Novosti-Armenia"], ar: ["نوفوستي أرمينيا"], uk: ["Новини-Вірменія", "Новости-Армения"], ru: ["Новости-Армения"] },
  },
  {
    id: "TELESUR", kind: "organisation", country: "VE", media: true,
    names: { en: ["teleSUR"], es: ["teleSUR"], fr: ["teleSUR"], ar: ["تيليسور"], uk: ["teleSUR"], ru: ["teleSUR"] },
  },
  {
    id: "UKRINFORM", kind: "organisation", country: "UA", media: true,
    names: { en: ["Ukrinform"], es: ["Ukrinform"], fr: ["Ukrinform"], ar: ["أوكرينفورم"], uk: ["Укрінформ"], ru: ["Укринформ"] },
  },
  {
    id: "UNIAN", kind: "organisation", country: "UA", media: true,
    names: { en: ["UNIAN"], es: ["UNIAN"], fr: ["UNIAN"], ar: ["وكالة أونيان"], uk: ["УНІАН"], ru: ["УНИАН"] },
  },
  {
    id: "UKRAINSKA-PRAVDA", kind: "organisation", country: "UA", media: true,
    names: { en: ["Ukrainska Pravda"], es: ["Ukrainska Pravda"], fr: ["Ukraïnska Pravda"], ar: ["أوكراينسكا برافدا"], uk: ["Українська правда", "УП"], ru: ["Украинская правда"] },
  },
  {
    id: "EUROPEAN-PRAVDA", kind: "organisation", country: "UA", media: true,
    names: { en: ["European Pravda"], es: ["Pravda Europea"], fr: ["European Pravda"], ar: ["يفروبيسكا برافدا", "يوروبيان برافدا"], uk: ["Європейська правда"], ru: ["Европейская правда"] },
  },
  {
    id: "KYIV-INDEPENDENT", kind: "organisation", country: "UA", media: true,
    names: { en: ["Kyiv Independent", "The Kyiv Independent"], es: ["Kyiv Independent"], fr: ["Kyiv Independent"], ar: ["كييف إندبندنت"], uk: ["Kyiv Independent"], ru: ["Kyiv Independent"] },
  },
  {
    id: "KAZINFORM", kind: "organisation", country: "KZ", media: true,
    names: { en: ["Kazinform"], es: ["Kazinform"], fr: ["Kazinform"], ar: ["كازينفورم"], uk: ["Казінформ"], ru: ["Казинформ"] },
  },
  {
    id: "TENGRINEWS", kind: "organisation", country: "KZ", media: true,
    names: { en: ["Tengrinews"], es: ["Tengrinews"], fr: ["Tengrinews"], ar: ["تنغري نيوز"], uk: ["Tengrinews"], ru: ["Tengrinews"] },
  },
  {
    id: "ASTANA-TIMES", kind: "organisation", country: "KZ", media: true,
    names: { en: ["Astana Times", "The Astana Times"], es: ["Astana Times"], fr: ["Astana Times"], ar: ["أستانا تايمز"], uk: ["Astana Times"], ru: ["Astana Times"] },
  },
  {
    id: "IRNA", kind: "organisation", country: "IR", media: true,
    names: { en: ["IRNA"], es: ["IRNA"], fr: ["Irna"], ar: ["إرنا"], uk: ["IRNA"], ru: ["IRNA", "ИРНА"] },
  },
  {
    id: "TASNIM", kind: "organisation", country: "IR", media: true,
    names: { en: ["Tasnim"], es: ["Tasnim"], fr: ["Tasnim"], ar: ["تسنيم"], uk: ["Tasnim"], ru: ["Tasnim", "Тасним"] },
  },
  {
    id: "HAARETZ", kind: "organisation", country: "IL", media: true,
    names: { en: ["Haaretz"], es: ["Haaretz"], fr: ["Haaretz"], ar: ["هآرتس"], uk: ["Гаарец"], ru: ["Гаарец", "Haaretz"] },
  },
  {
    id: "JERUSALEM-POST", kind: "organisation", country: "IL", media: true,
    names: { en: ["Jerusalem Post", "The Jerusalem Post"], es: ["Jerusalem Post"], fr: ["Jerusalem Post"], ar: ["جيروزاليم بوست"], uk: ["Jerusalem Post"], ru: ["Jerusalem Post"] },
  },
  {
    id: "TIMES-OF-ISRAEL", kind: "organisation", country: "IL", media: true,
    names: { en: ["Times of Israel", "The Times of Israel"], es: ["Times of Israel"], fr: ["Times of Israel"], ar: ["تايمز أوف إسرائيل"], uk: ["Times of Israel"], ru: ["Times of Israel"] },
  },
  {
    id: "AHRAM", kind: "organisation", country: "EG", media: true,
    names: { en: ["Al-Ahram"], es: ["Al-Ahram"], fr: ["Al-Ahram"], ar: ["صحيفة الأهرام", "الأهرام"], uk: ["Аль-Ахрам"], ru: ["Аль-Ахрам"] },
  },
  {
    id: "SCMP", kind: "organisation", country: "HK", media: true,
    names: { en: ["South China Morning Post", "SCMP"], es: ["South China Morning Post"], fr: ["South China Morning Post"], ar: ["ساوث تشاينا مورنينغ بوست"], uk: ["South China Morning Post"], ru: ["South China Morning Post"] },
  },
  {
    id: "EURONEWS", kind: "organisation", country: "FR", media: true,
    names: { en: ["Euronews"], es: ["Euronews"], fr: ["Euronews"], ar: ["يورونيوز"], uk: ["Euronews"], ru: ["Euronews", "Евроньюс"] },
  },
  {
    id: "FRANCE-24", kind: "organisation", country: "FR", media: true,
    names: { en: ["France 24"], es: ["France 24"], fr: ["France 24"], ar: ["فرانس 24", "فرانس24"], uk: ["France 24"], ru: ["France 24"] },
  },
  {
    id: "WIKIMEDIA", kind: "organisation", country: null, media: true,
    names: { en: ["Wikimedia", "Wikipedia"], es: ["Wikimedia", "Wikipedia"], fr: ["Wikimedia", "Wikipédia"], ar: ["ويكيبيديا", "ويكيميديا"], uk: ["Вікіпедія", "Вікімедіа"], ru: ["Википедия", "Викимедиа"] },
  },
  {
    id: "RFI", kind: "organisation", country: "FR", media: true,
    names: { en: ["RFI", "Radio France Internationale"], es: ["RFI", "Radio Francia Internacional"], fr: ["RFI", "Radio France Internationale"], ar: ["إذاعة فرنسا الدولية"], uk: ["RFI"], ru: ["RFI"] },
  },
  {
    id: "JEUNE-AFRIQUE", kind: "organisation", country: "FR", media: true,
    names: { en: ["Jeune Afrique"], es: ["Jeune Afrique"], fr: ["Jeune Afrique"], ar: ["جون أفريك"], uk: ["Jeune Afrique"], ru: ["Jeune Afrique"] },
  },
  {
    id: "LIBERATION", kind: "organisation", country: "FR", media: true,
    names: { en: ["Libération"], es: ["Libération"], fr: ["Libération"], ar: ["ليبراسيون"], uk: ["Libération"], ru: ["Libération"] },
  },
  // No medium, but no actor either: a paper that bears the name of one.
  {
    id: "UN-CHARTER", kind: "organisation", country: null, media: true,
    names: { en: ["UN Charter", "Charter of the United Nations", "United Nations Charter", "Charter of the UN"], es: ["Carta de la ONU", "Carta de las Naciones Unidas"], fr: ["Charte de l'ONU", "Charte des Nations unies"], ar: ["ميثاق الأمم المتحدة"], uk: ["Статут ООН", "Статут Організації Об'єднаних Націй"], ru: ["Устав ООН", "Устав Организации Объединённых Наций"] },
  },
];
