import type { ActorRow } from "./actor-row.ts";

/** Organisations, and bodies of states whose name no rule of `institutions.ts` makes. Names begin with the one to show; `shorts` count only after a name. */
// biome-ignore format: table
export const ORGANISATIONS: readonly ActorRow[] = [
  {
    id: "UN", kind: "organisation", country: null, wikidata: "Q1065",
    names: { en: ["United Nations", "UN", "U.N.", "UNO", "United Nations Organization"], es: ["Organización de las Naciones Unidas", "ONU", "Naciones Unidas", "Nações Unidas"], fr: ["Organisation des Nations unies", "Nations unies", "ONU"], ar: ["الأمم المتحدة", "هيئة الأمم المتحدة", "منظمة الأمم المتحدة"], uk: ["Організація Об'єднаних Націй", "ООН"] },
  },
  {
    id: "UNSC", kind: "organisation", country: null, within: "UN",
    names: { en: ["UN Security Council", "United Nations Security Council", "U.N. Security Council", "UNSC"], es: ["Consejo de Seguridad de la ONU", "Consejo de Seguridad de las Naciones Unidas", "Consejo de Seguridad de Naciones Unidas"], fr: ["Conseil de sécurité de l'ONU", "Conseil de sécurité des Nations unies", "Conseil de sécurité onusien"], ar: ["مجلس الأمن الدولي", "مجلس الأمن التابع للأمم المتحدة"], uk: ["Рада Безпеки ООН", "Радбез ООН", "Рада безпеки ООН", "РБ ООН"] },
    shorts: { en: ["the Security Council"], es: ["Consejo de Seguridad"], fr: ["Conseil de sécurité"], ar: ["مجلس الأمن"], uk: ["Радбез"] },
  },
  {
    id: "UNGA", kind: "organisation", country: null, within: "UN",
    names: { en: ["UN General Assembly", "United Nations General Assembly", "U.N. General Assembly", "UNGA"], es: ["Asamblea General de la ONU", "Asamblea General de las Naciones Unidas", "Asamblea General de Naciones Unidas"], fr: ["Assemblée générale de l'ONU", "Assemblée générale des Nations unies", "Assemblée générale onusienne"], ar: ["الجمعية العامة للأمم المتحدة"], uk: ["Генеральна Асамблея ООН", "Генасамблея ООН", "ГА ООН"] },
  },
  {
    id: "OHCHR", kind: "organisation", country: null,
    names: { en: ["UN Human Rights Office", "Office of the UN High Commissioner for Human Rights", "OHCHR"], es: ["Oficina del Alto Comisionado de las Naciones Unidas para los Derechos Humanos", "Oficina de Derechos Humanos de la ONU", "ACNUDH"], fr: ["Haut-Commissariat des Nations unies aux droits de l'homme", "Haut-Commissariat de l'ONU aux droits de l'homme", "Haut-Commissariat aux droits de l'homme"], ar: ["مفوضية الأمم المتحدة لحقوق الإنسان", "المفوضية السامية لحقوق الإنسان", "المفوضية السامية للأمم المتحدة لحقوق الإنسان"], uk: ["Управління ООН з прав людини", "УВКПЛ"] },
  },
  {
    id: "UNHCR", kind: "organisation", country: null,
    names: { en: ["UN Refugee Agency", "UNHCR"], es: ["ACNUR", "Agencia de la ONU para los Refugiados"], fr: ["Haut-Commissariat des Nations unies pour les réfugiés", "Haut-Commissariat de l'ONU pour les réfugiés", "Haut-Commissariat pour les réfugiés", "Haut-Commissariat aux réfugiés", "HCR", "UNHCR"], ar: ["مفوضية الأمم المتحدة لشؤون اللاجئين", "المفوضية السامية للأمم المتحدة لشؤون اللاجئين", "مفوضية اللاجئين"], uk: ["УВКБ ООН", "Управління Верховного комісара ООН у справах біженців"] },
  },
  {
    id: "UNHRC", kind: "organisation", country: null, within: "UN",
    names: { en: ["UN Human Rights Council", "United Nations Human Rights Council", "Human Rights Council", "UNHRC"], es: ["Consejo de Derechos Humanos de la ONU", "Consejo de Derechos Humanos"], fr: ["Conseil des droits de l'homme de l'ONU", "Conseil des droits de l'homme des Nations unies", "Conseil des droits de l'homme"], ar: ["مجلس حقوق الإنسان", "مجلس حقوق الإنسان التابع للأمم المتحدة"], uk: ["Рада ООН з прав людини", "Рада з прав людини ООН"] },
  },
  {
    id: "UNICEF", kind: "organisation", country: null,
    names: { en: ["UNICEF"], es: ["UNICEF"], fr: ["Unicef"], ar: ["اليونيسف", "يونيسف", "يونيسيف"], uk: ["ЮНІСЕФ"] },
  },
  {
    id: "UNESCO", kind: "organisation", country: null,
    names: { en: ["UNESCO"], es: ["UNESCO"], fr: ["Unesco"], ar: ["اليونسكو", "يونسكو"], uk: ["ЮНЕСКО"] },
  },
  {
    id: "UNRWA", kind: "organisation", country: null,
    names: { en: ["UNRWA"], es: ["UNRWA"], fr: ["UNRWA"], ar: ["الأونروا", "أونروا"], uk: ["БАПОР", "UNRWA"] },
  },
  {
    id: "WFP", kind: "organisation", country: null,
    names: { en: ["World Food Programme", "World Food Program", "WFP"], es: ["Programa Mundial de Alimentos", "PMA"], fr: ["Programme alimentaire mondial", "PAM"], ar: ["برنامج الأغذية العالمي"], uk: ["Всесвітня продовольча програма", "ВПП ООН"] },
  },
  {
    id: "WHO", kind: "organisation", country: null,
    names: { en: ["World Health Organization", "World Health Organisation", "WHO"], es: ["Organización Mundial de la Salud", "OMS"], fr: ["Organisation mondiale de la santé", "OMS"], ar: ["منظمة الصحة العالمية"], uk: ["Всесвітня організація охорони здоров'я", "ВООЗ"] },
  },
  {
    id: "ILO", kind: "organisation", country: null,
    names: { en: ["International Labour Organization", "ILO"], es: ["Organización Internacional del Trabajo", "OIT"], fr: ["Organisation internationale du travail", "OIT"], ar: ["منظمة العمل الدولية"], uk: ["Міжнародна організація праці", "МОП"] },
  },
  {
    id: "IOM", kind: "organisation", country: null,
    names: { en: ["International Organization for Migration", "IOM"], es: ["Organización Internacional para las Migraciones", "OIM"], fr: ["Organisation internationale pour les migrations", "OIM"], ar: ["المنظمة الدولية للهجرة"], uk: ["Міжнародна організація з міграції", "МОМ"] },
  },
  {
    id: "ICJ", kind: "organisation", country: null,
    names: { en: ["International Court of Justice", "ICJ"], es: ["Corte Internacional de Justicia", "CIJ"], fr: ["Cour internationale de justice", "CIJ"], ar: ["محكمة العدل الدولية"], uk: ["Міжнародний суд ООН", "Міжнародний суд Організації Об'єднаних Націй"] },
  },
  {
    id: "ICC", kind: "organisation", country: null,
    names: { en: ["International Criminal Court", "ICC"], es: ["Corte Penal Internacional", "CPI", "Tribunal Penal Internacional"], fr: ["Cour pénale internationale", "CPI"], ar: ["المحكمة الجنائية الدولية", "الجنائية الدولية"], uk: ["Міжнародний кримінальний суд", "МКС"] },
  },
  {
    id: "IAEA", kind: "organisation", country: null,
    names: { en: ["International Atomic Energy Agency", "IAEA", "UN nuclear watchdog"], es: ["Organismo Internacional de Energía Atómica", "OIEA", "AIEA"], fr: ["Agence internationale de l'énergie atomique", "AIEA"], ar: ["الوكالة الدولية للطاقة الذرية"], uk: ["Міжнародне агентство з атомної енергії", "МАГАТЕ"] },
  },
  {
    id: "OPCW", kind: "organisation", country: null,
    names: { en: ["Organisation for the Prohibition of Chemical Weapons", "Organization for the Prohibition of Chemical Weapons", "OPCW"], es: ["Organización para la Prohibición de las Armas Químicas", "OPAQ"], fr: ["Organisation pour l'interdiction des armes chimiques", "OIAC"], ar: ["منظمة حظر الأسلحة الكيميائية"], uk: ["Організація із заборони хімічної зброї", "ОЗХЗ"] },
  },
  {
    id: "IMF", kind: "organisation", country: null,
    names: { en: ["International Monetary Fund", "IMF"], es: ["Fondo Monetario Internacional", "FMI"], fr: ["Fonds monétaire international", "FMI"], ar: ["صندوق النقد الدولي"], uk: ["Міжнародний валютний фонд", "МВФ"] },
  },
  {
    id: "WORLD-BANK", kind: "organisation", country: null,
    names: { en: ["World Bank"], es: ["Banco Mundial"], fr: ["Banque mondiale"], ar: ["البنك الدولي"], uk: ["Світовий банк"] },
  },
  {
    id: "WTO", kind: "organisation", country: null,
    names: { en: ["World Trade Organization", "World Trade Organisation", "WTO"], es: ["Organización Mundial del Comercio", "OMC"], fr: ["Organisation mondiale du commerce", "OMC"], ar: ["منظمة التجارة العالمية"], uk: ["Світова організація торгівлі", "СОТ"] },
  },
  {
    id: "OECD", kind: "organisation", country: null,
    names: { en: ["Organisation for Economic Co-operation and Development", "OECD"], es: ["Organización para la Cooperación y el Desarrollo Económicos", "OCDE"], fr: ["Organisation de coopération et de développement économiques", "OCDE"], ar: ["منظمة التعاون الاقتصادي والتنمية"], uk: ["Організація економічного співробітництва та розвитку", "ОЕСР"] },
  },
  {
    id: "EBRD", kind: "organisation", country: null,
    names: { en: ["European Bank for Reconstruction and Development", "EBRD"], es: ["Banco Europeo de Reconstrucción y Desarrollo", "BERD"], fr: ["Banque européenne pour la reconstruction et le développement", "BERD"], ar: ["البنك الأوروبي لإعادة الإعمار والتنمية"], uk: ["Європейський банк реконструкції та розвитку", "ЄБРР"] },
  },
  {
    id: "ADB", kind: "organisation", country: null,
    names: { en: ["Asian Development Bank", "ADB"], es: ["Banco Asiático de Desarrollo"], fr: ["Banque asiatique de développement"], ar: ["بنك التنمية الآسيوي", "البنك الآسيوي للتنمية"], uk: ["Азійський банк розвитку"] },
  },
  {
    id: "FATF", kind: "organisation", country: null,
    names: { en: ["Financial Action Task Force", "FATF"], es: ["Grupo de Acción Financiera Internacional", "GAFI"], fr: ["Groupe d'action financière", "Gafi"], ar: ["مجموعة العمل المالي", "فاتف"], uk: ["FATF", "Група з розробки фінансових заходів"] },
  },
  {
    id: "INTERPOL", kind: "organisation", country: null,
    names: { en: ["Interpol", "INTERPOL"], es: ["Interpol"], fr: ["Interpol"], ar: ["الإنتربول", "إنتربول"], uk: ["Інтерпол"] },
  },
  {
    id: "ICRC", kind: "organisation", country: null,
    names: { en: ["International Committee of the Red Cross", "ICRC", "Red Cross"], es: ["Comité Internacional de la Cruz Roja", "CICR", "Cruz Roja"], fr: ["Comité international de la Croix-Rouge", "CICR", "Croix-Rouge"], ar: ["اللجنة الدولية للصليب الأحمر", "الصليب الأحمر"], uk: ["Міжнародний комітет Червоного Хреста", "МКЧХ", "Червоний Хрест"] },
  },
  {
    id: "NATO", kind: "organisation", country: null, wikidata: "Q7184",
    names: { en: ["NATO", "North Atlantic Treaty Organization", "North Atlantic Alliance"], es: ["OTAN", "Organización del Tratado del Atlántico Norte", "Alianza Atlántica"], fr: ["Organisation du traité de l'Atlantique Nord", "OTAN", "Alliance atlantique"], ar: ["حلف شمال الأطلسي", "الناتو", "ناتو", "حلف الناتو", "حلف الأطلسي", "منظمة حلف شمال الأطلسي"], uk: ["НАТО", "Північноатлантичний альянс", "Організація Північноатлантичного договору"] },
    shorts: { en: ["the Alliance"], es: ["la Alianza"], fr: ["Alliance"], ar: ["الحلف"], uk: ["Альянс"] },
  },
  {
    id: "EU", kind: "organisation", country: null, wikidata: "Q458",
    names: { en: ["European Union", "EU", "E.U."], es: ["Unión Europea", "UE"], fr: ["Union européenne", "UE"], ar: ["الاتحاد الأوروبي", "الاتحاد الأوربي"], uk: ["Європейський Союз", "ЄС", "Євросоюз"] },
  },
  {
    id: "EU-COMMISSION", kind: "organisation", country: null,
    names: { en: ["European Commission"], es: ["Comisión Europea"], fr: ["Commission européenne"], ar: ["المفوضية الأوروبية"], uk: ["Європейська комісія", "Єврокомісія", "ЄК"] },
  },
  {
    id: "EU-COUNCIL", kind: "organisation", country: null,
    names: { en: ["European Council"], es: ["Consejo Europeo"], fr: ["Conseil européen"], ar: ["المجلس الأوروبي"], uk: ["Європейська рада", "Євросовіт"] },
  },
  {
    id: "EU-PARLIAMENT", kind: "organisation", country: null,
    names: { en: ["European Parliament"], es: ["Parlamento Europeo", "Eurocámara"], fr: ["Parlement européen"], ar: ["البرلمان الأوروبي"], uk: ["Європейський парламент", "Європарламент"] },
  },
  {
    id: "EEAS", kind: "organisation", country: null,
    names: { en: ["European External Action Service", "EEAS"], es: ["Servicio Europeo de Acción Exterior", "SEAE"], fr: ["Service européen pour l'action extérieure", "SEAE"], ar: ["جهاز العمل الخارجي الأوروبي", "دائرة العمل الخارجي الأوروبية"], uk: ["Європейська служба зовнішніх справ", "Європейська служба зовнішньополітичної діяльності", "ЄСЗД"] },
  },
  {
    id: "ECB", kind: "organisation", country: null,
    names: { en: ["European Central Bank", "ECB"], es: ["Banco Central Europeo", "BCE"], fr: ["Banque centrale européenne", "BCE"], ar: ["البنك المركزي الأوروبي"], uk: ["Європейський центральний банк", "ЄЦБ"] },
  },
  {
    id: "COUNCIL-OF-EUROPE", kind: "organisation", country: null,
    names: { en: ["Council of Europe"], es: ["Consejo de Europa"], fr: ["Conseil de l'Europe"], ar: ["مجلس أوروبا"], uk: ["Рада Європи"] },
  },
  {
    id: "ECHR", kind: "organisation", country: null,
    names: { en: ["European Court of Human Rights", "ECtHR"], es: ["Tribunal Europeo de Derechos Humanos", "TEDH"], fr: ["Cour européenne des droits de l'homme", "CEDH"], ar: ["المحكمة الأوروبية لحقوق الإنسان"], uk: ["Європейський суд з прав людини", "ЄСПЛ"] },
  },
  {
    id: "OSCE", kind: "organisation", country: null,
    names: { en: ["Organization for Security and Co-operation in Europe", "Organization for Security and Cooperation in Europe", "OSCE"], es: ["Organización para la Seguridad y la Cooperación en Europa", "OSCE"], fr: ["Organisation pour la sécurité et la coopération en Europe", "OSCE"], ar: ["منظمة الأمن والتعاون في أوروبا", "منظمة الأمن والتعاون الأوروبية"], uk: ["Організація з безпеки і співробітництва в Європі", "Організація з безпеки та співробітництва в Європі", "ОБСЄ"] },
  },
  {
    id: "OTS", kind: "organisation", country: null,
    names: { en: ["Organization of Turkic States", "Organisation of Turkic States", "OTS", "Organization of Turkish States", "Organisation of Turkish States", "Turkic Council"], es: ["Organización de Estados Túrquicos", "Organización de los Estados Túrquicos", "OET", "Organización de Estados Turcos", "Consejo Túrquico"], fr: ["Organisation des États turciques", "Conseil turcique"], ar: ["منظمة الدول التركية", "منظمة الدول الناطقة بالتركية", "منظمة الدول الناطقة باللغة التركية", "المجلس التركي"], uk: ["Організація тюркських держав", "Тюркська рада", "Організація турецьких держав"] },
  },
  {
    id: "SCO", kind: "organisation", country: null,
    names: { en: ["Shanghai Cooperation Organisation", "Shanghai Cooperation Organization", "SCO"], es: ["Organización de Cooperación de Shanghái", "OCS"], fr: ["Organisation de coopération de Shanghai", "OCS"], ar: ["منظمة شنغهاي للتعاون", "منظمة شانغهاي للتعاون"], uk: ["Шанхайська організація співробітництва", "ШОС", "Шанхайська організація співпраці"] },
  },
  {
    id: "CIS", kind: "organisation", country: null,
    names: { en: ["Commonwealth of Independent States", "CIS"], es: ["Comunidad de Estados Independientes", "CEI"], fr: ["Communauté des États indépendants", "CEI"], ar: ["رابطة الدول المستقلة"], uk: ["Співдружність Незалежних Держав", "СНД"] },
  },
  {
    id: "CSTO", kind: "organisation", country: null,
    names: { en: ["Collective Security Treaty Organization", "Collective Security Treaty Organisation", "CSTO"], es: ["Organización del Tratado de Seguridad Colectiva", "OTSC"], fr: ["Organisation du traité de sécurité collective", "OTSC"], ar: ["منظمة معاهدة الأمن الجماعي"], uk: ["Організація Договору про колективну безпеку", "ОДКБ"] },
  },
  {
    id: "EAEU", kind: "organisation", country: null,
    names: { en: ["Eurasian Economic Union", "EAEU", "EEU"], es: ["Unión Económica Euroasiática", "Unión Económica Eurasiática", "UEEA", "UEE"], fr: ["Union économique eurasiatique", "UEEA"], ar: ["الاتحاد الاقتصادي الأوراسي", "الاتحاد الاقتصادي الأوراسيوي", "الاتحاد الأوراسي"], uk: ["Євразійський економічний союз", "ЄАЕС", "ЄврАзЕС"] },
  },
  {
    id: "CICA", kind: "organisation", country: null,
    names: { en: ["Conference on Interaction and Confidence-Building Measures in Asia", "CICA"], es: ["Conferencia sobre Interacción y Medidas de Fomento de la Confianza en Asia", "CICA"], fr: ["Conférence pour l'interaction et les mesures de confiance en Asie", "CICA"], ar: ["مؤتمر التفاعل وإجراءات بناء الثقة في آسيا", "سيكا"], uk: ["Нарада із взаємодії та заходів довіри в Азії", "НВЗДА"] },
  },
  {
    id: "GCC", kind: "organisation", country: null,
    names: { en: ["Gulf Cooperation Council", "GCC"], es: ["Consejo de Cooperación del Golfo", "Consejo de Cooperación para los Estados Árabes del Golfo", "CCG"], fr: ["Conseil de coopération du Golfe", "CCG"], ar: ["مجلس التعاون الخليجي", "مجلس التعاون لدول الخليج العربية", "مجلس التعاون لدول الخليج"], uk: ["Рада співробітництва країн Перської затоки", "Рада співробітництва арабських держав Перської затоки"] },
  },
  {
    id: "ARAB-LEAGUE", kind: "organisation", country: null,
    names: { en: ["Arab League", "League of Arab States"], es: ["Liga Árabe", "Liga de los Estados Árabes"], fr: ["Ligue arabe", "Ligue des États arabes"], ar: ["جامعة الدول العربية", "الجامعة العربية"], uk: ["Ліга арабських держав", "ЛАД"] },
  },
  {
    id: "OIC", kind: "organisation", country: null,
    names: { en: ["Organisation of Islamic Cooperation", "Organization of Islamic Cooperation", "OIC"], es: ["Organización de Cooperación Islámica", "OCI", "Organización para la Cooperación Islámica"], fr: ["Organisation de la coopération islamique", "Organisation de coopération islamique", "OCI"], ar: ["منظمة التعاون الإسلامي"], uk: ["Організація ісламського співробітництва", "Організація ісламської співпраці", "ОІС"] },
  },
  {
    id: "AU", kind: "organisation", country: null,
    names: { en: ["African Union", "AU"], es: ["Unión Africana"], fr: ["Union africaine", "UA"], ar: ["الاتحاد الأفريقي", "الاتحاد الإفريقي"], uk: ["Африканський союз"] },
  },
  {
    id: "ECOWAS", kind: "organisation", country: null,
    names: { en: ["Economic Community of West African States", "ECOWAS"], es: ["Comunidad Económica de Estados de África Occidental", "CEDEAO"], fr: ["Communauté économique des États de l'Afrique de l'Ouest", "Communauté économique des Etats d'Afrique de l'Ouest", "Cédéao"], ar: ["المجموعة الاقتصادية لدول غرب أفريقيا", "إيكواس", "الإيكواس"], uk: ["ЕКОВАС"] },
  },
  {
    id: "ASEAN", kind: "organisation", country: null,
    names: { en: ["Association of Southeast Asian Nations", "ASEAN"], es: ["Asociación de Naciones del Sudeste Asiático", "ASEAN"], fr: ["Association des nations de l'Asie du Sud-Est", "Asean"], ar: ["رابطة دول جنوب شرق آسيا", "آسيان"], uk: ["Асоціація держав Південно-Східної Азії", "АСЕАН"] },
  },
  {
    id: "SAARC", kind: "organisation", country: null,
    names: { en: ["South Asian Association for Regional Cooperation", "SAARC"], es: ["Asociación Sudasiática para la Cooperación Regional", "SAARC"], fr: ["Association sud-asiatique pour la coopération régionale", "SAARC"], ar: ["رابطة جنوب آسيا للتعاون الإقليمي", "سارك"], uk: ["СААРК"] },
  },
  {
    id: "APEC", kind: "organisation", country: null,
    names: { en: ["Asia-Pacific Economic Cooperation", "APEC"], es: ["Foro de Cooperación Económica Asia-Pacífico", "APEC"], fr: ["Coopération économique pour l'Asie-Pacifique", "Apec"], ar: ["منتدى التعاون الاقتصادي لآسيا والمحيط الهادئ", "أبيك"], uk: ["АТЕС", "Азійсько-Тихоокеанське економічне співробітництво"] },
  },
  {
    id: "OAS", kind: "organisation", country: null,
    names: { en: ["Organization of American States", "OAS"], es: ["Organización de los Estados Americanos", "Organización de Estados Americanos", "OEA"], fr: ["Organisation des États américains", "OEA"], ar: ["منظمة الدول الأمريكية", "منظمة الدول الأميركية"], uk: ["Організація американських держав", "ОАД"] },
  },
  {
    id: "CELAC", kind: "organisation", country: null,
    names: { en: ["Community of Latin American and Caribbean States", "CELAC"], es: ["Comunidad de Estados Latinoamericanos y Caribeños", "CELAC"], fr: ["Communauté des États latino-américains et caraïbes", "Communauté d'États latino-américains et caribéens", "Celac"], ar: ["مجموعة دول أمريكا اللاتينية والكاريبي", "سيلاك"], uk: ["СЕЛАК"] },
  },
  {
    id: "MERCOSUR", kind: "organisation", country: null,
    names: { en: ["Mercosur"], es: ["Mercosur"], fr: ["Mercosur"], ar: ["ميركوسور"], uk: ["МЕРКОСУР"] },
  },
  {
    id: "COMMONWEALTH", kind: "organisation", country: null,
    names: { en: ["Commonwealth of Nations", "the Commonwealth"], es: ["Mancomunidad de Naciones", "Commonwealth"], fr: ["Commonwealth"], ar: ["رابطة الكومنولث", "الكومنولث", "كومنولث"], uk: ["Співдружність націй"] },
  },
  {
    id: "OPEC", kind: "organisation", country: null,
    names: { en: ["Organization of the Petroleum Exporting Countries", "OPEC"], es: ["Organización de Países Exportadores de Petróleo", "OPEP"], fr: ["Organisation des pays exportateurs de pétrole", "Opep"], ar: ["منظمة الدول المصدرة للنفط", "أوبك", "منظمة أوبك"], uk: ["ОПЕК", "Організація країн-експортерів нафти"] },
  },
  {
    id: "OPEC-PLUS", kind: "organisation", country: null,
    names: { en: ["OPEC+"], es: ["OPEP+"], fr: ["Opep+"], ar: ["أوبك بلس", "أوبك+"], uk: ["ОПЕК+"] },
  },
  {
    id: "BRICS", kind: "organisation", country: null,
    names: { en: ["BRICS"], es: ["BRICS"], fr: ["BRICS"], ar: ["بريكس", "مجموعة بريكس"], uk: ["БРІКС"] },
  },
  {
    id: "G7", kind: "organisation", country: null,
    names: { en: ["G7", "G-7", "Group of Seven"], es: ["G7", "G-7", "Grupo de los Siete"], fr: ["G7", "Groupe des Sept"], ar: ["مجموعة السبع", "مجموعة الدول السبع", "مجموعة السبعة"], uk: ["G7", "Велика сімка", "Група семи"] },
  },
  {
    id: "G20", kind: "organisation", country: null,
    names: { en: ["G20", "G-20", "Group of Twenty"], es: ["G20", "G-20", "Grupo de los Veinte"], fr: ["G20", "Groupe des Vingt"], ar: ["مجموعة العشرين", "قمة العشرين"], uk: ["G20", "Велика двадцятка", "Група двадцяти"] },
  },
  {
    id: "C5-PLUS-1", kind: "organisation", country: null,
    names: { en: ["C5+1", "C5 + 1", "Central Asia Plus"], es: ["C5+1"], fr: ["C5+1"], ar: ["C5+1", "مجموعة 5+1"], uk: ["C5+1"] },
  },
  {
    id: "QUAD", kind: "organisation", country: null,
    names: { en: ["Quadrilateral Security Dialogue"], es: ["Diálogo de Seguridad Cuadrilateral"], fr: ["Dialogue quadrilatéral pour la sécurité"], ar: ["الحوار الأمني الرباعي"], uk: ["Чотиристоронній діалог з безпеки"] },
  },
  {
    id: "AUKUS", kind: "organisation", country: null,
    names: { en: ["AUKUS"], es: ["AUKUS"], fr: ["Aukus"], ar: ["أوكوس"], uk: ["АУКУС"] },
  },
  {
    id: "TRACECA", kind: "organisation", country: null,
    names: { en: ["TRACECA"], es: ["TRACECA"], fr: ["TRACECA"], ar: ["تراسيكا"], uk: ["ТРАСЕКА"] },
  },
  {
    id: "TURKSOY", kind: "organisation", country: null,
    names: { en: ["TURKSOY"], es: ["TURKSOY"], fr: ["TURKSOY"], ar: ["توركسوي", "تركسوي"], uk: ["ТЮРКСОЙ"] },
  },
  {
    id: "HAMAS", kind: "organisation", country: null,
    names: { en: ["Hamas"], es: ["Hamás"], fr: ["Hamas"], ar: ["حركة حماس", "حماس"], uk: ["ХАМАС"] },
  },
  {
    id: "HEZBOLLAH", kind: "organisation", country: null,
    names: { en: ["Hezbollah", "Hizbollah"], es: ["Hezbolá", "Hizbulá", "Hezbollah"], fr: ["Hezbollah"], ar: ["حزب الله"], uk: ["Хезболла", "Хізбалла"] },
  },
  {
    id: "HOUTHIS", kind: "organisation", country: null,
    names: { en: ["Houthis", "Ansar Allah"], es: ["hutíes", "huzíes"], fr: ["Houthis", "Houthistes", "Ansar Allah"], ar: ["الحوثيون", "الحوثيين", "جماعة الحوثي", "أنصار الله"], uk: ["хусити", "хути"] },
  },
  {
    id: "TALIBAN", kind: "organisation", country: null,
    names: { en: ["Taliban"], es: ["talibanes", "Talibán"], fr: ["talibans", "Taliban"], ar: ["طالبان", "حركة طالبان"], uk: ["Талібан", "таліби"] },
  },
  {
    id: "PLO", kind: "organisation", country: null,
    names: { en: ["Palestine Liberation Organization", "PLO"], es: ["Organización para la Liberación de Palestina", "OLP"], fr: ["Organisation de libération de la Palestine", "OLP"], ar: ["منظمة التحرير الفلسطينية"], uk: ["Організація визволення Палестини", "ОВП"] },
  },
  {
    id: "IRGC", kind: "organisation", country: "IR",
    names: { en: ["Islamic Revolutionary Guard Corps", "Revolutionary Guards", "IRGC"], es: ["Guardia Revolucionaria", "Cuerpo de la Guardia Revolucionaria Islámica"], fr: ["Corps des gardiens de la révolution islamique", "Gardiens de la révolution", "Corps des Gardiens de la révolution"], ar: ["الحرس الثوري الإيراني", "الحرس الثوري"], uk: ["Корпус вартових Ісламської революції", "КВІР"] },
  },
  {
    id: "WAGNER", kind: "organisation", country: "RU",
    names: { en: ["Wagner Group"], es: ["Grupo Wagner"], fr: ["Groupe Wagner", "Wagner"], ar: ["مجموعة فاغنر", "فاغنر"], uk: ["ПВК «Вагнер»", "ПВК Вагнер"] },
  },
  {
    id: "ROSATOM", kind: "organisation", country: "RU",
    names: { en: ["Rosatom"], es: ["Rosatom"], fr: ["Rosatom"], ar: ["روساتوم"], uk: ["Росатом"] },
  },
  {
    id: "GAZPROM", kind: "organisation", country: "RU",
    names: { en: ["Gazprom"], es: ["Gazprom"], fr: ["Gazprom"], ar: ["غازبروم"], uk: ["Газпром"] },
  },
  {
    id: "DNR", kind: "organisation", country: null,
    names: { en: ["Donetsk People's Republic", "DNR", "DPR"], es: ["República Popular de Donetsk", "RPD"], fr: ["République populaire de Donetsk", "DNR"], ar: ["جمهورية دونيتسك الشعبية"], uk: ["ДНР", "Донецька народна республіка"] },
  },
  {
    id: "LNR", kind: "organisation", country: null,
    names: { en: ["Luhansk People's Republic", "Lugansk People's Republic", "LNR", "LPR"], es: ["República Popular de Lugansk", "RPL"], fr: ["République populaire de Louhansk", "République populaire de Lougansk", "LNR"], ar: ["جمهورية لوغانسك الشعبية", "جمهورية لوهانسك الشعبية"], uk: ["ЛНР", "Луганська народна республіка"] },
  },
  {
    id: "USA-CONGRESS", kind: "organisation", country: "US",
    names: { en: ["US Congress", "U.S. Congress", "United States Congress"], es: ["Congreso de EE. UU.", "Congreso de Estados Unidos"], fr: ["Congrès américain", "Congrès des États-Unis"], ar: ["الكونغرس الأمريكي", "الكونغرس الأميركي", "الكونغرس"], uk: ["Конгрес США"] },
  },
  {
    id: "USA-MOD", kind: "organisation", country: "US",
    names: { en: ["Pentagon", "US Department of Defense", "U.S. Department of Defense", "Department of Defense"], es: ["Pentágono", "Departamento de Defensa de Estados Unidos"], fr: ["Pentagone", "département de la Défense", "département américain de la Défense"], ar: ["البنتاغون", "وزارة الدفاع الأمريكية", "وزارة الدفاع الأميركية"], uk: ["Пентагон", "Міністерство оборони США"] },
  },
  {
    id: "USA-MFA", kind: "organisation", country: "US",
    names: { en: ["US Department of State", "State Department", "Department of State", "U.S. State Department", "US State Department"], es: ["Departamento de Estado", "Departamento de Estado de Estados Unidos", "Departamento de Estado de EE. UU."], fr: ["département d'État", "Département d'État américain"], ar: ["وزارة الخارجية الأمريكية", "وزارة الخارجية الأميركية"], uk: ["Держдепартамент", "Державний департамент США", "Держдеп", "Держдепартамент США", "Держдеп США"] },
  },
  {
    id: "USA-TREASURY", kind: "organisation", country: "US",
    names: { en: ["US Department of the Treasury", "US Treasury", "U.S. Treasury", "Treasury Department", "OFAC"], es: ["Departamento del Tesoro"], fr: ["département du Trésor", "Trésor américain", "département américain du Trésor", "OFAC"], ar: ["وزارة الخزانة الأمريكية", "وزارة الخزانة الأميركية"], uk: ["Міністерство фінансів США", "Мінфін США"] },
  },
  {
    id: "GBR-MFA", kind: "organisation", country: "GB",
    names: { en: ["UK Foreign, Commonwealth and Development Office", "Foreign, Commonwealth and Development Office", "FCDO", "Foreign Office", "Foreign and Commonwealth Office", "British Foreign Office"], es: ["Ministerio de Exteriores británico", "Foreign Office"], fr: ["Foreign Office"], ar: ["وزارة الخارجية البريطانية", "وزارة الخارجية والكومنولث والتنمية"], uk: ["Форін-офіс", "МЗС Великої Британії", "МЗС Британії"] },
  },
  {
    id: "SOVIET-UNION", kind: "organisation", country: null,
    names: { en: ["Soviet Union", "USSR", "U.S.S.R."], es: ["Unión Soviética", "URSS"], fr: ["Union soviétique", "URSS"], ar: ["الاتحاد السوفيتي", "الاتحاد السوفييتي", "الاتحاد السوفياتي"], uk: ["Радянський Союз", "СРСР"] },
  },
  {
    id: "FRA-MFA", kind: "organisation", country: "FR",
    names: { en: ["Ministry for Europe and Foreign Affairs of France", "Quai d'Orsay"], es: ["Ministerio de Asuntos Exteriores de Francia", "Quai d'Orsay"], fr: ["Quai d'Orsay"], ar: ["وزارة الخارجية الفرنسية"], uk: ["Міністерство закордонних справ Франції"] },
  },
];
