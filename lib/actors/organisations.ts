import type { ActorRow } from "./actor-row.ts";

/** Organisations, and bodies of states whose name no rule of `institutions.ts` makes. Names begin with the one to show; `shorts` count only after a name. */
// biome-ignore format: table
export const ORGANISATIONS: readonly ActorRow[] = [
  {
    id: "UN", kind: "organisation", country: null, wikidata: "Q1065",
    names: { en: ["United Nations", "UN", "U.N.", "UNO", "United Nations Organization"], es: ["Organización de las Naciones Unidas", "ONU", "Naciones Unidas", "Nações Unidas"], ar: ["الأمم المتحدة", "هيئة الأمم المتحدة", "منظمة الأمم المتحدة"], uk: ["Організація Об'єднаних Націй", "ООН"] },
  },
  {
    id: "UNSC", kind: "organisation", country: null, within: "UN",
    names: { en: ["UN Security Council", "United Nations Security Council", "U.N. Security Council", "UNSC"], es: ["Consejo de Seguridad de la ONU", "Consejo de Seguridad de las Naciones Unidas", "Consejo de Seguridad de Naciones Unidas"], ar: ["مجلس الأمن الدولي", "مجلس الأمن التابع للأمم المتحدة"], uk: ["Рада Безпеки ООН", "Радбез ООН", "Рада безпеки ООН", "РБ ООН"] },
    shorts: { en: ["the Security Council"], es: ["Consejo de Seguridad"], ar: ["مجلس الأمن"], uk: ["Радбез"] },
  },
  {
    id: "UNGA", kind: "organisation", country: null, within: "UN",
    names: { en: ["UN General Assembly", "United Nations General Assembly", "U.N. General Assembly", "UNGA"], es: ["Asamblea General de la ONU", "Asamblea General de las Naciones Unidas", "Asamblea General de Naciones Unidas"], ar: ["الجمعية العامة للأمم المتحدة"], uk: ["Генеральна Асамблея ООН", "Генасамблея ООН", "ГА ООН"] },
  },
  {
    id: "OHCHR", kind: "organisation", country: null,
    names: { en: ["UN Human Rights Office", "Office of the UN High Commissioner for Human Rights", "OHCHR"], es: ["Oficina del Alto Comisionado de las Naciones Unidas para los Derechos Humanos", "Oficina de Derechos Humanos de la ONU", "ACNUDH"], ar: ["مفوضية الأمم المتحدة لحقوق الإنسان", "المفوضية السامية لحقوق الإنسان", "المفوضية السامية للأمم المتحدة لحقوق الإنسان"], uk: ["Управління ООН з прав людини", "УВКПЛ"] },
  },
  {
    id: "UNHCR", kind: "organisation", country: null,
    names: { en: ["UN Refugee Agency", "UNHCR"], es: ["ACNUR", "Agencia de la ONU para los Refugiados"], ar: ["مفوضية الأمم المتحدة لشؤون اللاجئين", "المفوضية السامية للأمم المتحدة لشؤون اللاجئين", "مفوضية اللاجئين"], uk: ["УВКБ ООН", "Управління Верховного комісара ООН у справах біженців"] },
  },
  {
    id: "UNHRC", kind: "organisation", country: null, within: "UN",
    names: { en: ["UN Human Rights Council", "United Nations Human Rights Council", "Human Rights Council", "UNHRC"], es: ["Consejo de Derechos Humanos de la ONU", "Consejo de Derechos Humanos"], ar: ["مجلس حقوق الإنسان", "مجلس حقوق الإنسان التابع للأمم المتحدة"], uk: ["Рада ООН з прав людини", "Рада з прав людини ООН"] },
  },
  {
    id: "UNICEF", kind: "organisation", country: null,
    names: { en: ["UNICEF"], es: ["UNICEF"], ar: ["اليونيسف", "يونيسف", "يونيسيف"], uk: ["ЮНІСЕФ"] },
  },
  {
    id: "UNESCO", kind: "organisation", country: null,
    names: { en: ["UNESCO"], es: ["UNESCO"], ar: ["اليونسكو", "يونسكو"], uk: ["ЮНЕСКО"] },
  },
  {
    id: "UNRWA", kind: "organisation", country: null,
    names: { en: ["UNRWA"], es: ["UNRWA"], ar: ["الأونروا", "أونروا"], uk: ["БАПОР", "UNRWA"] },
  },
  {
    id: "WFP", kind: "organisation", country: null,
    names: { en: ["World Food Programme", "World Food Program", "WFP"], es: ["Programa Mundial de Alimentos", "PMA"], ar: ["برنامج الأغذية العالمي"], uk: ["Всесвітня продовольча програма", "ВПП ООН"] },
  },
  {
    id: "WHO", kind: "organisation", country: null,
    names: { en: ["World Health Organization", "World Health Organisation", "WHO"], es: ["Organización Mundial de la Salud", "OMS"], ar: ["منظمة الصحة العالمية"], uk: ["Всесвітня організація охорони здоров'я", "ВООЗ"] },
  },
  {
    id: "ILO", kind: "organisation", country: null,
    names: { en: ["International Labour Organization", "ILO"], es: ["Organización Internacional del Trabajo", "OIT"], ar: ["منظمة العمل الدولية"], uk: ["Міжнародна організація праці", "МОП"] },
  },
  {
    id: "IOM", kind: "organisation", country: null,
    names: { en: ["International Organization for Migration", "IOM"], es: ["Organización Internacional para las Migraciones", "OIM"], ar: ["المنظمة الدولية للهجرة"], uk: ["Міжнародна організація з міграції", "МОМ"] },
  },
  {
    id: "ICJ", kind: "organisation", country: null,
    names: { en: ["International Court of Justice", "ICJ"], es: ["Corte Internacional de Justicia", "CIJ"], ar: ["محكمة العدل الدولية"], uk: ["Міжнародний суд ООН", "Міжнародний суд Організації Об'єднаних Націй"] },
  },
  {
    id: "ICC", kind: "organisation", country: null,
    names: { en: ["International Criminal Court", "ICC"], es: ["Corte Penal Internacional", "CPI", "Tribunal Penal Internacional"], ar: ["المحكمة الجنائية الدولية", "الجنائية الدولية"], uk: ["Міжнародний кримінальний суд", "МКС"] },
  },
  {
    id: "IAEA", kind: "organisation", country: null,
    names: { en: ["International Atomic Energy Agency", "IAEA", "UN nuclear watchdog"], es: ["Organismo Internacional de Energía Atómica", "OIEA", "AIEA"], ar: ["الوكالة الدولية للطاقة الذرية"], uk: ["Міжнародне агентство з атомної енергії", "МАГАТЕ"] },
  },
  {
    id: "OPCW", kind: "organisation", country: null,
    names: { en: ["Organisation for the Prohibition of Chemical Weapons", "Organization for the Prohibition of Chemical Weapons", "OPCW"], es: ["Organización para la Prohibición de las Armas Químicas", "OPAQ"], ar: ["منظمة حظر الأسلحة الكيميائية"], uk: ["Організація із заборони хімічної зброї", "ОЗХЗ"] },
  },
  {
    id: "IMF", kind: "organisation", country: null,
    names: { en: ["International Monetary Fund", "IMF"], es: ["Fondo Monetario Internacional", "FMI"], ar: ["صندوق النقد الدولي"], uk: ["Міжнародний валютний фонд", "МВФ"] },
  },
  {
    id: "WORLD-BANK", kind: "organisation", country: null,
    names: { en: ["World Bank"], es: ["Banco Mundial"], ar: ["البنك الدولي"], uk: ["Світовий банк"] },
  },
  {
    id: "WTO", kind: "organisation", country: null,
    names: { en: ["World Trade Organization", "World Trade Organisation", "WTO"], es: ["Organización Mundial del Comercio", "OMC"], ar: ["منظمة التجارة العالمية"], uk: ["Світова організація торгівлі", "СОТ"] },
  },
  {
    id: "OECD", kind: "organisation", country: null,
    names: { en: ["Organisation for Economic Co-operation and Development", "OECD"], es: ["Organización para la Cooperación y el Desarrollo Económicos", "OCDE"], ar: ["منظمة التعاون الاقتصادي والتنمية"], uk: ["Організація економічного співробітництва та розвитку", "ОЕСР"] },
  },
  {
    id: "EBRD", kind: "organisation", country: null,
    names: { en: ["European Bank for Reconstruction and Development", "EBRD"], es: ["Banco Europeo de Reconstrucción y Desarrollo", "BERD"], ar: ["البنك الأوروبي لإعادة الإعمار والتنمية"], uk: ["Європейський банк реконструкції та розвитку", "ЄБРР"] },
  },
  {
    id: "ADB", kind: "organisation", country: null,
    names: { en: ["Asian Development Bank", "ADB"], es: ["Banco Asiático de Desarrollo"], ar: ["بنك التنمية الآسيوي", "البنك الآسيوي للتنمية"], uk: ["Азійський банк розвитку"] },
  },
  {
    id: "FATF", kind: "organisation", country: null,
    names: { en: ["Financial Action Task Force", "FATF"], es: ["Grupo de Acción Financiera Internacional", "GAFI"], ar: ["مجموعة العمل المالي", "فاتف"], uk: ["FATF", "Група з розробки фінансових заходів"] },
  },
  {
    id: "INTERPOL", kind: "organisation", country: null,
    names: { en: ["Interpol", "INTERPOL"], es: ["Interpol"], ar: ["الإنتربول", "إنتربول"], uk: ["Інтерпол"] },
  },
  {
    id: "ICRC", kind: "organisation", country: null,
    names: { en: ["International Committee of the Red Cross", "ICRC", "Red Cross"], es: ["Comité Internacional de la Cruz Roja", "CICR", "Cruz Roja"], ar: ["اللجنة الدولية للصليب الأحمر", "الصليب الأحمر"], uk: ["Міжнародний комітет Червоного Хреста", "МКЧХ", "Червоний Хрест"] },
  },
  {
    id: "NATO", kind: "organisation", country: null, wikidata: "Q7184",
    names: { en: ["NATO", "North Atlantic Treaty Organization", "North Atlantic Alliance"], es: ["OTAN", "Organización del Tratado del Atlántico Norte", "Alianza Atlántica"], ar: ["حلف شمال الأطلسي", "الناتو", "ناتو", "حلف الناتو", "حلف الأطلسي", "منظمة حلف شمال الأطلسي"], uk: ["НАТО", "Північноатлантичний альянс", "Організація Північноатлантичного договору"] },
    shorts: { en: ["the Alliance"], es: ["la Alianza"], ar: ["الحلف"], uk: ["Альянс"] },
  },
  {
    id: "EU", kind: "organisation", country: null, wikidata: "Q458",
    names: { en: ["European Union", "EU", "E.U."], es: ["Unión Europea", "UE"], ar: ["الاتحاد الأوروبي", "الاتحاد الأوربي"], uk: ["Європейський Союз", "ЄС", "Євросоюз"] },
  },
  {
    id: "EU-COMMISSION", kind: "organisation", country: null,
    names: { en: ["European Commission"], es: ["Comisión Europea"], ar: ["المفوضية الأوروبية"], uk: ["Європейська комісія", "Єврокомісія", "ЄК"] },
  },
  {
    id: "EU-COUNCIL", kind: "organisation", country: null,
    names: { en: ["European Council"], es: ["Consejo Europeo"], ar: ["المجلس الأوروبي"], uk: ["Європейська рада", "Євросовіт"] },
  },
  {
    id: "EU-PARLIAMENT", kind: "organisation", country: null,
    names: { en: ["European Parliament"], es: ["Parlamento Europeo", "Eurocámara"], ar: ["البرلمان الأوروبي"], uk: ["Європейський парламент", "Європарламент"] },
  },
  {
    id: "EEAS", kind: "organisation", country: null,
    names: { en: ["European External Action Service", "EEAS"], es: ["Servicio Europeo de Acción Exterior", "SEAE"], ar: ["جهاز العمل الخارجي الأوروبي", "دائرة العمل الخارجي الأوروبية"], uk: ["Європейська служба зовнішніх справ", "Європейська служба зовнішньополітичної діяльності", "ЄСЗД"] },
  },
  {
    id: "ECB", kind: "organisation", country: null,
    names: { en: ["European Central Bank", "ECB"], es: ["Banco Central Europeo", "BCE"], ar: ["البنك المركزي الأوروبي"], uk: ["Європейський центральний банк", "ЄЦБ"] },
  },
  {
    id: "COUNCIL-OF-EUROPE", kind: "organisation", country: null,
    names: { en: ["Council of Europe"], es: ["Consejo de Europa"], ar: ["مجلس أوروبا"], uk: ["Рада Європи"] },
  },
  {
    id: "ECHR", kind: "organisation", country: null,
    names: { en: ["European Court of Human Rights", "ECtHR"], es: ["Tribunal Europeo de Derechos Humanos", "TEDH"], ar: ["المحكمة الأوروبية لحقوق الإنسان"], uk: ["Європейський суд з прав людини", "ЄСПЛ"] },
  },
  {
    id: "OSCE", kind: "organisation", country: null,
    names: { en: ["Organization for Security and Co-operation in Europe", "Organization for Security and Cooperation in Europe", "OSCE"], es: ["Organización para la Seguridad y la Cooperación en Europa", "OSCE"], ar: ["منظمة الأمن والتعاون في أوروبا", "منظمة الأمن والتعاون الأوروبية"], uk: ["Організація з безпеки і співробітництва в Європі", "Організація з безпеки та співробітництва в Європі", "ОБСЄ"] },
  },
  {
    id: "OTS", kind: "organisation", country: null,
    names: { en: ["Organization of Turkic States", "Organisation of Turkic States", "OTS", "Organization of Turkish States", "Organisation of Turkish States", "Turkic Council"], es: ["Organización de Estados Túrquicos", "Organización de los Estados Túrquicos", "OET", "Organización de Estados Turcos", "Consejo Túrquico"], ar: ["منظمة الدول التركية", "منظمة الدول الناطقة بالتركية", "منظمة الدول الناطقة باللغة التركية", "المجلس التركي"], uk: ["Організація тюркських держав", "Тюркська рада", "Організація турецьких держав"] },
  },
  {
    id: "SCO", kind: "organisation", country: null,
    names: { en: ["Shanghai Cooperation Organisation", "Shanghai Cooperation Organization", "SCO"], es: ["Organización de Cooperación de Shanghái", "OCS"], ar: ["منظمة شنغهاي للتعاون", "منظمة شانغهاي للتعاون"], uk: ["Шанхайська організація співробітництва", "ШОС", "Шанхайська організація співпраці"] },
  },
  {
    id: "CIS", kind: "organisation", country: null,
    names: { en: ["Commonwealth of Independent States", "CIS"], es: ["Comunidad de Estados Independientes", "CEI"], ar: ["رابطة الدول المستقلة"], uk: ["Співдружність Незалежних Держав", "СНД"] },
  },
  {
    id: "CSTO", kind: "organisation", country: null,
    names: { en: ["Collective Security Treaty Organization", "Collective Security Treaty Organisation", "CSTO"], es: ["Organización del Tratado de Seguridad Colectiva", "OTSC"], ar: ["منظمة معاهدة الأمن الجماعي"], uk: ["Організація Договору про колективну безпеку", "ОДКБ"] },
  },
  {
    id: "EAEU", kind: "organisation", country: null,
    names: { en: ["Eurasian Economic Union", "EAEU", "EEU"], es: ["Unión Económica Euroasiática", "Unión Económica Eurasiática", "UEEA", "UEE"], ar: ["الاتحاد الاقتصادي الأوراسي", "الاتحاد الاقتصادي الأوراسيوي", "الاتحاد الأوراسي"], uk: ["Євразійський економічний союз", "ЄАЕС", "ЄврАзЕС"] },
  },
  {
    id: "CICA", kind: "organisation", country: null,
    names: { en: ["Conference on Interaction and Confidence-Building Measures in Asia", "CICA"], es: ["Conferencia sobre Interacción y Medidas de Fomento de la Confianza en Asia", "CICA"], ar: ["مؤتمر التفاعل وإجراءات بناء الثقة في آسيا", "سيكا"], uk: ["Нарада із взаємодії та заходів довіри в Азії", "НВЗДА"] },
  },
  {
    id: "GCC", kind: "organisation", country: null,
    names: { en: ["Gulf Cooperation Council", "GCC"], es: ["Consejo de Cooperación del Golfo", "Consejo de Cooperación para los Estados Árabes del Golfo", "CCG"], ar: ["مجلس التعاون الخليجي", "مجلس التعاون لدول الخليج العربية", "مجلس التعاون لدول الخليج"], uk: ["Рада співробітництва країн Перської затоки", "Рада співробітництва арабських держав Перської затоки"] },
  },
  {
    id: "ARAB-LEAGUE", kind: "organisation", country: null,
    names: { en: ["Arab League", "League of Arab States"], es: ["Liga Árabe", "Liga de los Estados Árabes"], ar: ["جامعة الدول العربية", "الجامعة العربية"], uk: ["Ліга арабських держав", "ЛАД"] },
  },
  {
    id: "OIC", kind: "organisation", country: null,
    names: { en: ["Organisation of Islamic Cooperation", "Organization of Islamic Cooperation", "OIC"], es: ["Organización de Cooperación Islámica", "OCI", "Organización para la Cooperación Islámica"], ar: ["منظمة التعاون الإسلامي"], uk: ["Організація ісламського співробітництва", "Організація ісламської співпраці", "ОІС"] },
  },
  {
    id: "AU", kind: "organisation", country: null,
    names: { en: ["African Union", "AU"], es: ["Unión Africana"], ar: ["الاتحاد الأفريقي", "الاتحاد الإفريقي"], uk: ["Африканський союз"] },
  },
  {
    id: "ECOWAS", kind: "organisation", country: null,
    names: { en: ["Economic Community of West African States", "ECOWAS"], es: ["Comunidad Económica de Estados de África Occidental", "CEDEAO"], ar: ["المجموعة الاقتصادية لدول غرب أفريقيا", "إيكواس", "الإيكواس"], uk: ["ЕКОВАС"] },
  },
  {
    id: "ASEAN", kind: "organisation", country: null,
    names: { en: ["Association of Southeast Asian Nations", "ASEAN"], es: ["Asociación de Naciones del Sudeste Asiático", "ASEAN"], ar: ["رابطة دول جنوب شرق آسيا", "آسيان"], uk: ["Асоціація держав Південно-Східної Азії", "АСЕАН"] },
  },
  {
    id: "SAARC", kind: "organisation", country: null,
    names: { en: ["South Asian Association for Regional Cooperation", "SAARC"], es: ["Asociación Sudasiática para la Cooperación Regional", "SAARC"], ar: ["رابطة جنوب آسيا للتعاون الإقليمي", "سارك"], uk: ["СААРК"] },
  },
  {
    id: "APEC", kind: "organisation", country: null,
    names: { en: ["Asia-Pacific Economic Cooperation", "APEC"], es: ["Foro de Cooperación Económica Asia-Pacífico", "APEC"], ar: ["منتدى التعاون الاقتصادي لآسيا والمحيط الهادئ", "أبيك"], uk: ["АТЕС", "Азійсько-Тихоокеанське економічне співробітництво"] },
  },
  {
    id: "OAS", kind: "organisation", country: null,
    names: { en: ["Organization of American States", "OAS"], es: ["Organización de los Estados Americanos", "Organización de Estados Americanos", "OEA"], ar: ["منظمة الدول الأمريكية", "منظمة الدول الأميركية"], uk: ["Організація американських держав", "ОАД"] },
  },
  {
    id: "CELAC", kind: "organisation", country: null,
    names: { en: ["Community of Latin American and Caribbean States", "CELAC"], es: ["Comunidad de Estados Latinoamericanos y Caribeños", "CELAC"], ar: ["مجموعة دول أمريكا اللاتينية والكاريبي", "سيلاك"], uk: ["СЕЛАК"] },
  },
  {
    id: "MERCOSUR", kind: "organisation", country: null,
    names: { en: ["Mercosur"], es: ["Mercosur"], ar: ["ميركوسور"], uk: ["МЕРКОСУР"] },
  },
  {
    id: "COMMONWEALTH", kind: "organisation", country: null,
    names: { en: ["Commonwealth of Nations", "the Commonwealth"], es: ["Mancomunidad de Naciones", "Commonwealth"], ar: ["رابطة الكومنولث", "الكومنولث", "كومنولث"], uk: ["Співдружність націй"] },
  },
  {
    id: "OPEC", kind: "organisation", country: null,
    names: { en: ["Organization of the Petroleum Exporting Countries", "OPEC"], es: ["Organización de Países Exportadores de Petróleo", "OPEP"], ar: ["منظمة الدول المصدرة للنفط", "أوبك", "منظمة أوبك"], uk: ["ОПЕК", "Організація країн-експортерів нафти"] },
  },
  {
    id: "OPEC-PLUS", kind: "organisation", country: null,
    names: { en: ["OPEC+"], es: ["OPEP+"], ar: ["أوبك بلس", "أوبك+"], uk: ["ОПЕК+"] },
  },
  {
    id: "BRICS", kind: "organisation", country: null,
    names: { en: ["BRICS"], es: ["BRICS"], ar: ["بريكس", "مجموعة بريكس"], uk: ["БРІКС"] },
  },
  {
    id: "G7", kind: "organisation", country: null,
    names: { en: ["G7", "G-7", "Group of Seven"], es: ["G7", "G-7", "Grupo de los Siete"], ar: ["مجموعة السبع", "مجموعة الدول السبع", "مجموعة السبعة"], uk: ["G7", "Велика сімка", "Група семи"] },
  },
  {
    id: "G20", kind: "organisation", country: null,
    names: { en: ["G20", "G-20", "Group of Twenty"], es: ["G20", "G-20", "Grupo de los Veinte"], ar: ["مجموعة العشرين", "قمة العشرين"], uk: ["G20", "Велика двадцятка", "Група двадцяти"] },
  },
  {
    id: "C5-PLUS-1", kind: "organisation", country: null,
    names: { en: ["C5+1", "C5 + 1", "Central Asia Plus"], es: ["C5+1"], ar: ["C5+1", "مجموعة 5+1"], uk: ["C5+1"] },
  },
  {
    id: "QUAD", kind: "organisation", country: null,
    names: { en: ["Quadrilateral Security Dialogue"], es: ["Diálogo de Seguridad Cuadrilateral"], ar: ["الحوار الأمني الرباعي"], uk: ["Чотиристоронній діалог з безпеки"] },
  },
  {
    id: "AUKUS", kind: "organisation", country: null,
    names: { en: ["AUKUS"], es: ["AUKUS"], ar: ["أوكوس"], uk: ["АУКУС"] },
  },
  {
    id: "TRACECA", kind: "organisation", country: null,
    names: { en: ["TRACECA"], es: ["TRACECA"], ar: ["تراسيكا"], uk: ["ТРАСЕКА"] },
  },
  {
    id: "TURKSOY", kind: "organisation", country: null,
    names: { en: ["TURKSOY"], es: ["TURKSOY"], ar: ["توركسوي", "تركسوي"], uk: ["ТЮРКСОЙ"] },
  },
  {
    id: "HAMAS", kind: "organisation", country: null,
    names: { en: ["Hamas"], es: ["Hamás"], ar: ["حركة حماس", "حماس"], uk: ["ХАМАС"] },
  },
  {
    id: "HEZBOLLAH", kind: "organisation", country: null,
    names: { en: ["Hezbollah", "Hizbollah"], es: ["Hezbolá", "Hizbulá", "Hezbollah"], ar: ["حزب الله"], uk: ["Хезболла", "Хізбалла"] },
  },
  {
    id: "HOUTHIS", kind: "organisation", country: null,
    names: { en: ["Houthis", "Ansar Allah"], es: ["hutíes", "huzíes"], ar: ["الحوثيون", "الحوثيين", "جماعة الحوثي", "أنصار الله"], uk: ["хусити", "хути"] },
  },
  {
    id: "TALIBAN", kind: "organisation", country: null,
    names: { en: ["Taliban"], es: ["talibanes", "Talibán"], ar: ["طالبان", "حركة طالبان"], uk: ["Талібан", "таліби"] },
  },
  {
    id: "PLO", kind: "organisation", country: null,
    names: { en: ["Palestine Liberation Organization", "PLO"], es: ["Organización para la Liberación de Palestina", "OLP"], ar: ["منظمة التحرير الفلسطينية"], uk: ["Організація визволення Палестини", "ОВП"] },
  },
  {
    id: "IRGC", kind: "organisation", country: "IR",
    names: { en: ["Islamic Revolutionary Guard Corps", "Revolutionary Guards", "IRGC"], es: ["Guardia Revolucionaria", "Cuerpo de la Guardia Revolucionaria Islámica"], ar: ["الحرس الثوري الإيراني", "الحرس الثوري"], uk: ["Корпус вартових Ісламської революції", "КВІР"] },
  },
  {
    id: "WAGNER", kind: "organisation", country: "RU",
    names: { en: ["Wagner Group"], es: ["Grupo Wagner"], ar: ["مجموعة فاغنر", "فاغنر"], uk: ["ПВК «Вагнер»", "ПВК Вагнер"] },
  },
  {
    id: "ROSATOM", kind: "organisation", country: "RU",
    names: { en: ["Rosatom"], es: ["Rosatom"], ar: ["روساتوم"], uk: ["Росатом"] },
  },
  {
    id: "GAZPROM", kind: "organisation", country: "RU",
    names: { en: ["Gazprom"], es: ["Gazprom"], ar: ["غازبروم"], uk: ["Газпром"] },
  },
  {
    id: "DNR", kind: "organisation", country: null,
    names: { en: ["Donetsk People's Republic", "DNR", "DPR"], es: ["República Popular de Donetsk", "RPD"], ar: ["جمهورية دونيتسك الشعبية"], uk: ["ДНР", "Донецька народна республіка"] },
  },
  {
    id: "LNR", kind: "organisation", country: null,
    names: { en: ["Luhansk People's Republic", "Lugansk People's Republic", "LNR", "LPR"], es: ["República Popular de Lugansk", "RPL"], ar: ["جمهورية لوغانسك الشعبية", "جمهورية لوهانسك الشعبية"], uk: ["ЛНР", "Луганська народна республіка"] },
  },
  {
    id: "USA-CONGRESS", kind: "organisation", country: "US",
    names: { en: ["US Congress", "U.S. Congress", "United States Congress"], es: ["Congreso de EE. UU.", "Congreso de Estados Unidos"], ar: ["الكونغرس الأمريكي", "الكونغرس الأميركي", "الكونغرس"], uk: ["Конгрес США"] },
  },
  {
    id: "USA-MOD", kind: "organisation", country: "US",
    names: { en: ["Pentagon", "US Department of Defense", "U.S. Department of Defense", "Department of Defense"], es: ["Pentágono", "Departamento de Defensa de Estados Unidos"], ar: ["البنتاغون", "وزارة الدفاع الأمريكية", "وزارة الدفاع الأميركية"], uk: ["Пентагон", "Міністерство оборони США"] },
  },
  {
    id: "USA-MFA", kind: "organisation", country: "US",
    names: { en: ["US Department of State", "State Department", "Department of State", "U.S. State Department", "US State Department"], es: ["Departamento de Estado", "Departamento de Estado de Estados Unidos", "Departamento de Estado de EE. UU."], ar: ["وزارة الخارجية الأمريكية", "وزارة الخارجية الأميركية"], uk: ["Держдепартамент", "Державний департамент США", "Держдеп", "Держдепартамент США", "Держдеп США"] },
  },
  {
    id: "USA-TREASURY", kind: "organisation", country: "US",
    names: { en: ["US Department of the Treasury", "US Treasury", "U.S. Treasury", "Treasury Department", "OFAC"], es: ["Departamento del Tesoro"], ar: ["وزارة الخزانة الأمريكية", "وزارة الخزانة الأميركية"], uk: ["Міністерство фінансів США", "Мінфін США"] },
  },
  {
    id: "GBR-MFA", kind: "organisation", country: "GB",
    names: { en: ["UK Foreign, Commonwealth and Development Office", "Foreign, Commonwealth and Development Office", "FCDO", "Foreign Office", "Foreign and Commonwealth Office", "British Foreign Office"], es: ["Ministerio de Exteriores británico", "Foreign Office"], ar: ["وزارة الخارجية البريطانية", "وزارة الخارجية والكومنولث والتنمية"], uk: ["Форін-офіс", "МЗС Великої Британії", "МЗС Британії"] },
  },
  {
    id: "SOVIET-UNION", kind: "organisation", country: null,
    names: { en: ["Soviet Union", "USSR", "U.S.S.R."], es: ["Unión Soviética", "URSS"], ar: ["الاتحاد السوفيتي", "الاتحاد السوفييتي", "الاتحاد السوفياتي"], uk: ["Радянський Союз", "СРСР"] },
  },
];
