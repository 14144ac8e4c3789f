import type { ActorRow } from "./actor-row.ts";

/** Organisations, and bodies of states whose name no rule of `bodies.ts` makes. Names begin with the one to show; `shorts` count only after a name. */
// biome-ignore format: table
export const ORGANISATIONS: readonly ActorRow[] = [
  {
    id: "UN", kind: "organisation", country: null, wikidata: "Q1065",
    names: { en: ["United Nations", "UN", "U.N.", "UNO", "United Nations Organization"], es: ["Organización de las Naciones Unidas", "ONU", "Naciones Unidas", "Nações Unidas", "O.N.U."], fr: ["Organisation des Nations unies", "Nations unies", "ONU"], ar: ["الأمم المتحدة", "هيئة الأمم المتحدة", "منظمة الأمم المتحدة", "الأمم المتّحدة"], uk: ["Організація Об'єднаних Націй", "ООН"], ru: ["Организация Объединённых Наций", "ООН"] },
    demonyms: { fr: ["onusien"] },
  },
  {
    id: "UNSC", kind: "organisation", country: null, wikidata: "Q37470", within: "UN",
    names: { en: ["UN Security Council", "United Nations Security Council", "U.N. Security Council", "UNSC", "the Security Council"], es: ["Consejo de Seguridad de la ONU", "Consejo de Seguridad de las Naciones Unidas", "Consejo de Seguridad de Naciones Unidas", "Consejo de Seguridad"], fr: ["Conseil de sécurité de l'ONU", "Conseil de sécurité des Nations unies", "Conseil de sécurité onusien", "Conseil de sécurité"], ar: ["مجلس الأمن الدولي", "مجلس الأمن التابع للأمم المتحدة", "مجلس الأمن"], uk: ["Рада Безпеки ООН", "Радбез ООН", "Рада безпеки ООН", "РБ ООН", "Рада Безпеки Організації Об'єднаних Націй", "Рада Безпеки"], ru: ["Совет Безопасности ООН", "Совбез ООН", "СБ ООН", "Совет безопасности ООН"] },
    shorts: { uk: ["Радбез"], ru: ["Совет Безопасности", "Совбез"] },
  },
  {
    id: "UNGA", kind: "organisation", country: null, wikidata: "Q47423", within: "UN",
    names: { en: ["UN General Assembly", "United Nations General Assembly", "U.N. General Assembly", "UNGA"], es: ["Asamblea General de la ONU", "Asamblea General de las Naciones Unidas", "Asamblea General de Naciones Unidas"], fr: ["Assemblée générale de l'ONU", "Assemblée générale des Nations unies", "Assemblée générale onusienne"], ar: ["الجمعية العامة للأمم المتحدة"], uk: ["Генеральна Асамблея ООН", "Генасамблея ООН", "ГА ООН"], ru: ["Генеральная Ассамблея ООН", "Генассамблея ООН", "ГА ООН"] },
    shorts: { en: ["General Assembly"], es: ["Asamblea General"], ar: ["الجمعية العامة"], uk: ["Генасамблея", "Генеральна Асамблея"] },
  },
  {
    id: "OHCHR", kind: "organisation", country: null, within: "UN",
    names: { en: ["UN Human Rights Office", "Office of the UN High Commissioner for Human Rights", "OHCHR", "UN rights office", "UN human rights office", "Office of the United Nations High Commissioner for Human Rights", "U.N. Human Rights Office"], es: ["Oficina del Alto Comisionado de las Naciones Unidas para los Derechos Humanos", "Oficina de Derechos Humanos de la ONU", "ACNUDH", "Oficina del Alto Comisionado de la ONU para los Derechos Humanos", "Oficina de la ONU para los Derechos Humanos"], fr: ["Haut-Commissariat des Nations unies aux droits de l'homme", "Haut-Commissariat de l'ONU aux droits de l'homme", "Haut-Commissariat aux droits de l'homme"], ar: ["مفوضية الأمم المتحدة لحقوق الإنسان", "المفوضية السامية لحقوق الإنسان", "المفوضية السامية للأمم المتحدة لحقوق الإنسان", "مكتب الأمم المتحدة لحقوق الإنسان", "مكتب المفوض السامي لحقوق الإنسان", "مكتب حقوق الإنسان التابع للأمم المتحدة"], uk: ["Управління ООН з прав людини", "УВКПЛ", "Управління Верховного комісара ООН з прав людини", "Офіс Верховного комісара ООН з прав людини"], ru: ["Управление ООН по правам человека", "УВКПЧ", "Управление Верховного комиссара ООН по правам человека"] },
  },
  {
    id: "UNHCR", kind: "organisation", country: null, wikidata: "Q132551", within: "UN",
    names: { en: ["UN Refugee Agency", "UNHCR", "U.N. Refugee Agency", "United Nations Refugee Agency", "UN refugee agency", "Office of the United Nations High Commissioner for Refugees"], es: ["ACNUR", "Agencia de la ONU para los Refugiados", "Agencia de las Naciones Unidas para los Refugiados"], fr: ["Haut-Commissariat des Nations unies pour les réfugiés", "Haut-Commissariat de l'ONU pour les réfugiés", "Haut-Commissariat pour les réfugiés", "Haut-Commissariat aux réfugiés", "HCR", "UNHCR"], ar: ["مفوضية الأمم المتحدة لشؤون اللاجئين", "المفوضية السامية للأمم المتحدة لشؤون اللاجئين", "مفوضية اللاجئين", "وكالة الأمم المتحدة للاجئين", "المفوضية السامية لشؤون اللاجئين"], uk: ["УВКБ ООН", "Управління Верховного комісара ООН у справах біженців", "Агентство ООН у справах біженців"], ru: ["УВКБ ООН", "Управление Верховного комиссара ООН по делам беженцев"] },
  },
  {
    id: "UNHRC", kind: "organisation", country: null, within: "UN",
    names: { en: ["UN Human Rights Council", "United Nations Human Rights Council", "Human Rights Council", "UNHRC", "U.N. Human Rights Council"], es: ["Consejo de Derechos Humanos de la ONU", "Consejo de Derechos Humanos", "Consejo de Derechos Humanos de las Naciones Unidas"], fr: ["Conseil des droits de l'homme de l'ONU", "Conseil des droits de l'homme des Nations unies", "Conseil des droits de l'homme"], ar: ["مجلس حقوق الإنسان", "مجلس حقوق الإنسان التابع للأمم المتحدة", "مجلس حقوق الإنسان الأممي"], uk: ["Рада ООН з прав людини", "Рада з прав людини ООН", "Рада ООН із прав людини", "РПЛ ООН"], ru: ["Совет ООН по правам человека", "Совет по правам человека ООН", "СПЧ ООН"] },
  },
  {
    id: "UNICEF", kind: "organisation", country: null, wikidata: "Q740308", within: "UN",
    names: { en: ["UNICEF", "United Nations Children's Fund", "UN Children's Fund", "UN children's agency"], es: ["UNICEF", "Fondo de las Naciones Unidas para la Infancia"], fr: ["Unicef"], ar: ["اليونيسف", "يونيسف", "يونيسيف", "منظمة الأمم المتحدة للطفولة", "صندوق الأمم المتحدة للطفولة"], uk: ["ЮНІСЕФ", "Дитячий фонд ООН", "UNICEF"], ru: ["ЮНИСЕФ"] },
  },
  {
    id: "UNESCO", kind: "organisation", country: null, wikidata: "Q7809", within: "UN",
    names: { en: ["UNESCO"], es: ["UNESCO", "Unesco"], fr: ["Unesco"], ar: ["اليونسكو", "يونسكو", "منظمة الأمم المتحدة للتربية والعلم والثقافة", "منظمة اليونسكو"], uk: ["ЮНЕСКО", "UNESCO"], ru: ["ЮНЕСКО"] },
  },
  {
    id: "UNRWA", kind: "organisation", country: null, within: "UN",
    names: { en: ["UNRWA", "UN Relief and Works Agency", "UN agency for Palestinian refugees", "UN Palestinian refugee agency"], es: ["UNRWA", "Agencia de la ONU para los Refugiados Palestinos", "Agencia de Naciones Unidas para los Refugiados Palestinos"], fr: ["UNRWA"], ar: ["الأونروا", "أونروا", "وكالة غوث وتشغيل اللاجئين الفلسطينيين", "وكالة الأمم المتحدة لإغاثة وتشغيل اللاجئين الفلسطينيين", "وكالة الأونروا"], uk: ["БАПОР", "UNRWA", "Близькосхідне агентство ООН для допомоги палестинським біженцям", "Агентство ООН у справах палестинських біженців"], ru: ["БАПОР", "UNRWA"] },
  },
  {
    id: "WFP", kind: "organisation", country: null, within: "UN",
    names: { en: ["World Food Programme", "World Food Program", "WFP", "UN World Food Programme", "UN World Food Program", "U.N. World Food Program"], es: ["Programa Mundial de Alimentos", "PMA", "Programa Mundial de Alimentos de la ONU"], fr: ["Programme alimentaire mondial", "PAM"], ar: ["برنامج الأغذية العالمي", "برنامج الغذاء العالمي"], uk: ["Всесвітня продовольча програма", "ВПП ООН", "Світова продовольча програма"], ru: ["Всемирная продовольственная программа", "ВПП ООН"] },
  },
  {
    id: "WHO", kind: "organisation", country: null, wikidata: "Q7817", within: "UN",
    names: { en: ["World Health Organization", "World Health Organisation", "WHO", "W.H.O."], es: ["Organización Mundial de la Salud", "OMS"], fr: ["Organisation mondiale de la santé", "OMS"], ar: ["منظمة الصحة العالمية", "الصحة العالمية"], uk: ["Всесвітня організація охорони здоров'я", "ВООЗ"], ru: ["Всемирная организация здравоохранения", "ВОЗ"] },
  },
  {
    id: "ILO", kind: "organisation", country: null, wikidata: "Q54129", within: "UN",
    names: { en: ["International Labour Organization", "ILO", "International Labor Organization", "International Labour Organisation"], es: ["Organización Internacional del Trabajo", "OIT"], fr: ["Organisation internationale du travail", "OIT"], ar: ["منظمة العمل الدولية"], uk: ["Міжнародна організація праці", "МОП"], ru: ["Международная организация труда", "МОТ"] },
  },
  {
    id: "IOM", kind: "organisation", country: null, within: "UN",
    names: { en: ["International Organization for Migration", "IOM", "International Organisation for Migration", "UN migration agency"], es: ["Organización Internacional para las Migraciones", "OIM", "Organización Internacional para las Migraciones de la ONU"], fr: ["Organisation internationale pour les migrations", "OIM"], ar: ["المنظمة الدولية للهجرة", "منظمة الهجرة الدولية"], uk: ["Міжнародна організація з міграції", "МОМ"], ru: ["Международная организация по миграции", "МОМ"] },
  },
  {
    id: "ICJ", kind: "organisation", country: null, wikidata: "Q7801", within: "UN",
    names: { en: ["International Court of Justice", "ICJ", "World Court", "UN's top court"], es: ["Corte Internacional de Justicia", "CIJ", "Tribunal Internacional de Justicia", "Corte de La Haya", "TIJ"], fr: ["Cour internationale de justice", "CIJ"], ar: ["محكمة العدل الدولية", "محكمة العدل الدولية في لاهاي"], uk: ["Міжнародний суд ООН", "Міжнародний суд Організації Об'єднаних Націй", "Міжнародний суд справедливості", "Міжнародний суд у Гаазі"], ru: ["Международный суд ООН", "Международный суд Организации Объединённых Наций"] },
  },
  {
    id: "ICC", kind: "organisation", country: null, wikidata: "Q47488",
    names: { en: ["International Criminal Court", "ICC"], es: ["Corte Penal Internacional", "CPI", "Tribunal Penal Internacional"], fr: ["Cour pénale internationale", "CPI"], ar: ["المحكمة الجنائية الدولية", "الجنائية الدولية"], uk: ["Міжнародний кримінальний суд", "МКС", "Міжнародний карний суд", "Міжнародний кримінальний суд у Гаазі"], ru: ["Международный уголовный суд", "МУС"] },
  },
  {
    id: "IAEA", kind: "organisation", country: null, wikidata: "Q41984", within: "UN",
    names: { en: ["International Atomic Energy Agency", "IAEA", "UN nuclear watchdog", "UN atomic watchdog", "U.N. nuclear watchdog", "UN nuclear agency"], es: ["Organismo Internacional de Energía Atómica", "OIEA", "AIEA", "Agencia Internacional de la Energía Atómica", "Organismo Internacional de la Energía Atómica", "Agencia Internacional de Energía Atómica"], fr: ["Agence internationale de l'énergie atomique", "AIEA"], ar: ["الوكالة الدولية للطاقة الذرية", "الوكالة الدولية للطاقة النووية", "وكالة الطاقة الذرية"], uk: ["Міжнародне агентство з атомної енергії", "МАГАТЕ", "Міжнародна агенція з атомної енергії"], ru: ["Международное агентство по атомной энергии", "МАГАТЭ"] },
  },
  {
    id: "OPCW", kind: "organisation", country: null,
    names: { en: ["Organisation for the Prohibition of Chemical Weapons", "Organization for the Prohibition of Chemical Weapons", "OPCW", "chemical weapons watchdog", "global chemical weapons watchdog"], es: ["Organización para la Prohibición de las Armas Químicas", "OPAQ", "Organización para la Prohibición de Armas Químicas"], fr: ["Organisation pour l'interdiction des armes chimiques", "OIAC"], ar: ["منظمة حظر الأسلحة الكيميائية", "منظمة حظر الأسلحة الكيماوية"], uk: ["Організація із заборони хімічної зброї", "ОЗХЗ"], ru: ["Организация по запрещению химического оружия", "ОЗХО"] },
  },
  {
    id: "IMF", kind: "organisation", country: null, wikidata: "Q7804",
    names: { en: ["International Monetary Fund", "IMF"], es: ["Fondo Monetario Internacional", "FMI"], fr: ["Fonds monétaire international", "FMI"], ar: ["صندوق النقد الدولي"], uk: ["Міжнародний валютний фонд", "МВФ"], ru: ["Международный валютный фонд", "МВФ"] },
    shorts: { en: ["the Fund"] },
  },
  {
    id: "WORLD-BANK", kind: "organisation", country: null, wikidata: "Q7164",
    names: { en: ["World Bank", "World Bank Group"], es: ["Banco Mundial", "Grupo del Banco Mundial"], fr: ["Banque mondiale"], ar: ["البنك الدولي", "مجموعة البنك الدولي"], uk: ["Світовий банк", "Всесвітній банк", "Група Світового банку"], ru: ["Всемирный банк"] },
  },
  {
    id: "WTO", kind: "organisation", country: null, wikidata: "Q7825",
    names: { en: ["World Trade Organization", "World Trade Organisation", "WTO"], es: ["Organización Mundial del Comercio", "OMC"], fr: ["Organisation mondiale du commerce", "OMC"], ar: ["منظمة التجارة العالمية"], uk: ["Світова організація торгівлі", "СОТ", "Всесвітня торговельна організація"], ru: ["Всемирная торговая организация", "ВТО"] },
  },
  {
    id: "OECD", kind: "organisation", country: null, wikidata: "Q41550",
    names: { en: ["Organisation for Economic Co-operation and Development", "OECD", "Organization for Economic Co-operation and Development", "Organization for Economic Cooperation and Development", "Organisation for Economic Cooperation and Development"], es: ["Organización para la Cooperación y el Desarrollo Económicos", "OCDE", "Organización para la Cooperación y el Desarrollo Económico"], fr: ["Organisation de coopération et de développement économiques", "OCDE"], ar: ["منظمة التعاون الاقتصادي والتنمية"], uk: ["Організація економічного співробітництва та розвитку", "ОЕСР", "Організація економічної співпраці та розвитку"], ru: ["Организация экономического сотрудничества и развития", "ОЭСР"] },
    members: ["AUS", "AUT", "BEL", "CAN", "CHL", "COL", "CRI", "CZE", "DNK", "EST", "FIN", "FRA", "DEU", "GRC", "HUN", "ISL", "IRL", "ISR", "ITA", "JPN", "KOR", "LVA", "LTU", "LUX", "MEX", "NLD", "NZL", "NOR", "POL", "PRT", "SVK", "SVN", "ESP", "SWE", "CHE", "TUR", "GBR", "USA"],
  },
  {
    id: "EBRD", kind: "organisation", country: null,
    names: { en: ["European Bank for Reconstruction and Development", "EBRD"], es: ["Banco Europeo de Reconstrucción y Desarrollo", "BERD", "Banco Europeo para la Reconstrucción y el Desarrollo"], fr: ["Banque européenne pour la reconstruction et le développement", "BERD"], ar: ["البنك الأوروبي لإعادة الإعمار والتنمية"], uk: ["Європейський банк реконструкції та розвитку", "ЄБРР"], ru: ["Европейский банк реконструкции и развития", "ЕБРР"] },
  },
  {
    id: "ADB", kind: "organisation", country: null,
    names: { en: ["Asian Development Bank", "ADB"], es: ["Banco Asiático de Desarrollo", "BAsD"], fr: ["Banque asiatique de développement"], ar: ["بنك التنمية الآسيوي", "البنك الآسيوي للتنمية"], uk: ["Азійський банк розвитку", "АБР"], ru: ["Азиатский банк развития", "АБР"] },
  },
  {
    id: "FATF", kind: "organisation", country: null,
    names: { en: ["Financial Action Task Force", "FATF"], es: ["Grupo de Acción Financiera Internacional", "GAFI", "Grupo de Acción Financiera"], fr: ["Groupe d'action financière", "Gafi"], ar: ["مجموعة العمل المالي", "فاتف", "مجموعة العمل المالي الدولية"], uk: ["FATF", "Група з розробки фінансових заходів", "Група з розробки фінансових заходів боротьби з відмиванням грошей", "ФАТФ"], ru: ["ФАТФ", "FATF", "Группа разработки финансовых мер борьбы с отмыванием денег"] },
  },
  {
    id: "INTERPOL", kind: "organisation", country: null, wikidata: "Q8475",
    names: { en: ["Interpol", "INTERPOL", "International Criminal Police Organization"], es: ["Interpol", "Organización Internacional de Policía Criminal"], fr: ["Interpol"], ar: ["الإنتربول", "إنتربول", "منظمة الشرطة الجنائية الدولية", "الشرطة الجنائية الدولية"], uk: ["Інтерпол"], ru: ["Интерпол"] },
  },
  {
    id: "ICRC", kind: "organisation", country: null,
    names: { en: ["International Committee of the Red Cross", "ICRC", "Red Cross"], es: ["Comité Internacional de la Cruz Roja", "CICR", "Cruz Roja"], fr: ["Comité international de la Croix-Rouge", "CICR", "Croix-Rouge"], ar: ["اللجنة الدولية للصليب الأحمر", "الصليب الأحمر"], uk: ["Міжнародний комітет Червоного Хреста", "МКЧХ", "Червоний Хрест"], ru: ["Международный комитет Красного Креста", "МККК", "Красный Крест"] },
  },
  {
    id: "NATO", kind: "organisation", country: null, wikidata: "Q7184",
    names: { en: ["NATO", "North Atlantic Treaty Organization", "North Atlantic Alliance", "Atlantic Alliance"], es: ["OTAN", "Organización del Tratado del Atlántico Norte", "Alianza Atlántica", "Alianza del Atlántico Norte"], fr: ["Organisation du traité de l'Atlantique Nord", "OTAN", "Alliance atlantique"], ar: ["حلف شمال الأطلسي", "الناتو", "ناتو", "حلف الناتو", "حلف الأطلسي", "منظمة حلف شمال الأطلسي", "حلف شمالي الأطلسي", "منظمة حلف شمالي الأطلسي", "منظمة معاهدة شمال الأطلسي"], uk: ["НАТО", "Північноатлантичний альянс", "Організація Північноатлантичного договору"], ru: ["НАТО", "Североатлантический альянс", "Организация Североатлантического договора"] },
    shorts: { en: ["the Alliance", "the alliance"], es: ["Alianza", "la alianza"], fr: ["Alliance", "l'alliance"], ar: ["الحلف"], uk: ["Альянс"], ru: ["Альянс", "альянс"] },
    members: ["ALB", "BEL", "BGR", "CAN", "HRV", "CZE", "DNK", "EST", "FIN", "FRA", "DEU", "GRC", "HUN", "ISL", "ITA", "LVA", "LTU", "LUX", "MNE", "NLD", "MKD", "NOR", "POL", "PRT", "ROU", "SVK", "SVN", "ESP", "SWE", "TUR", "GBR", "USA"],
  },
  {
    id: "EU", kind: "organisation", country: null, wikidata: "Q458",
    names: { en: ["European Union", "EU", "E.U.", "27-nation bloc", "27-member bloc"], es: ["Unión Europea", "UE", "U.E.", "bloque comunitario", "bloque de los Veintisiete"], fr: ["Union européenne", "UE", "Vingt-Sept"], ar: ["الاتحاد الأوروبي", "الاتحاد الأوربي"], uk: ["Європейський Союз", "ЄС", "Євросоюз"], ru: ["Европейский союз", "ЕС", "Евросоюз"] },
    shorts: { en: ["the bloc", "European bloc"], es: ["el bloque", "bloque europeo"], fr: ["le bloc", "bloc européen", "bloc communautaire"], ar: ["التكتل", "التكتل الأوروبي"], uk: ["європейський блок"], ru: ["европейский блок"] },
    members: ["AUT", "BEL", "BGR", "HRV", "CYP", "CZE", "DNK", "EST", "FIN", "FRA", "DEU", "GRC", "HUN", "IRL", "ITA", "LVA", "LTU", "LUX", "MLT", "NLD", "POL", "PRT", "ROU", "SVK", "SVN", "ESP", "SWE"],
  },
  {
    id: "EU-COMMISSION", kind: "organisation", country: null, wikidata: "Q8880", within: "EU",
    names: { en: ["European Commission", "EU Commission", "EU executive"], es: ["Comisión Europea", "Comisión de la UE", "Ejecutivo comunitario", "Ejecutivo europeo"], fr: ["Commission européenne"], ar: ["المفوضية الأوروبية", "مفوضية الاتحاد الأوروبي"], uk: ["Європейська комісія", "Єврокомісія", "ЄК", "Комісія ЄС"], ru: ["Европейская комиссия", "Еврокомиссия", "ЕК"] },
    shorts: { en: ["the Commission"] },
  },
  {
    id: "EU-COUNCIL", kind: "organisation", country: null, wikidata: "Q8886", within: "EU",
    names: { en: ["European Council"], es: ["Consejo Europeo"], fr: ["Conseil européen"], ar: ["المجلس الأوروبي"], uk: ["Європейська рада", "Євросовіт"], ru: ["Европейский совет", "Евросовет"] },
  },
  {
    id: "EU-PARLIAMENT", kind: "organisation", country: null, wikidata: "Q8889", within: "EU",
    names: { en: ["European Parliament", "EU Parliament", "Europarliament"], es: ["Parlamento Europeo", "Eurocámara", "Parlamento de la UE"], fr: ["Parlement européen"], ar: ["البرلمان الأوروبي"], uk: ["Європейський парламент", "Європарламент", "ЄП"], ru: ["Европейский парламент", "Европарламент"] },
  },
  {
    id: "EEAS", kind: "organisation", country: null, within: "EU",
    names: { en: ["European External Action Service", "EEAS", "EU diplomatic service", "EU External Action Service", "EU foreign service"], es: ["Servicio Europeo de Acción Exterior", "SEAE"], fr: ["Service européen pour l'action extérieure", "SEAE"], ar: ["جهاز العمل الخارجي الأوروبي", "دائرة العمل الخارجي الأوروبية", "الدائرة الأوروبية للعمل الخارجي", "خدمة العمل الخارجي الأوروبية"], uk: ["Європейська служба зовнішніх справ", "Європейська служба зовнішньополітичної діяльності", "ЄСЗД", "Європейська служба зовнішньої дії"], ru: ["Европейская служба внешних действий", "Европейская внешнеполитическая служба", "ЕСВД"] },
  },
  {
    id: "ECB", kind: "organisation", country: null, wikidata: "Q8901", within: "EU",
    names: { en: ["European Central Bank", "ECB"], es: ["Banco Central Europeo", "BCE"], fr: ["Banque centrale européenne", "BCE"], ar: ["البنك المركزي الأوروبي"], uk: ["Європейський центральний банк", "ЄЦБ", "Європейський Центробанк"], ru: ["Европейский центральный банк", "ЕЦБ"] },
  },
  {
    id: "COUNCIL-OF-EUROPE", kind: "organisation", country: null, wikidata: "Q8908",
    names: { en: ["Council of Europe"], es: ["Consejo de Europa"], fr: ["Conseil de l'Europe"], ar: ["مجلس أوروبا"], uk: ["Рада Європи", "РЄ"], ru: ["Совет Европы"] },
    members: ["ALB", "AND", "ARM", "AUT", "AZE", "BEL", "BIH", "BGR", "HRV", "CYP", "CZE", "DNK", "EST", "FIN", "FRA", "GEO", "DEU", "GRC", "HUN", "ISL", "IRL", "ITA", "LVA", "LIE", "LTU", "LUX", "MLT", "MDA", "MCO", "MNE", "NLD", "MKD", "NOR", "POL", "PRT", "ROU", "SMR", "SRB", "SVK", "SVN", "ESP", "SWE", "CHE", "TUR", "UKR", "GBR"],
  },
  {
    id: "ECHR", kind: "organisation", country: null, within: "COUNCIL-OF-EUROPE",
    names: { en: ["European Court of Human Rights", "ECtHR", "Strasbourg court"], es: ["Tribunal Europeo de Derechos Humanos", "TEDH", "Tribunal de Estrasburgo", "Corte Europea de Derechos Humanos"], fr: ["Cour européenne des droits de l'homme", "CEDH"], ar: ["المحكمة الأوروبية لحقوق الإنسان", "محكمة حقوق الإنسان الأوروبية"], uk: ["Європейський суд з прав людини", "ЄСПЛ", "Європейський суд із прав людини", "Страсбурзький суд"], ru: ["Европейский суд по правам человека", "ЕСПЧ"] },
  },
  {
    id: "OSCE", kind: "organisation", country: null, wikidata: "Q81299",
    names: { en: ["Organization for Security and Co-operation in Europe", "Organization for Security and Cooperation in Europe", "OSCE", "Organisation for Security and Co-operation in Europe", "Organisation for Security and Cooperation in Europe"], es: ["Organización para la Seguridad y la Cooperación en Europa", "OSCE", "Organización de Seguridad y Cooperación en Europa"], fr: ["Organisation pour la sécurité et la coopération en Europe", "OSCE"], ar: ["منظمة الأمن والتعاون في أوروبا", "منظمة الأمن والتعاون الأوروبية", "منظمة الأمن والتعاون بأوروبا"], uk: ["Організація з безпеки і співробітництва в Європі", "Організація з безпеки та співробітництва в Європі", "ОБСЄ", "Організація з безпеки й співробітництва в Європі", "Організація з безпеки та співпраці в Європі"], ru: ["Организация по безопасности и сотрудничеству в Европе", "ОБСЕ"] },
  },
  {
    id: "OTS", kind: "organisation", country: null,
    names: { en: ["Organization of Turkic States", "Organisation of Turkic States", "OTS", "Organization of Turkish States", "Organisation of Turkish States", "Turkic Council"], es: ["Organización de Estados Túrquicos", "Organización de los Estados Túrquicos", "OET", "Organización de Estados Turcos", "Consejo Túrquico", "Organización de los Estados Turcos"], fr: ["Organisation des États turciques", "Conseil turcique"], ar: ["منظمة الدول التركية", "منظمة الدول الناطقة بالتركية", "منظمة الدول الناطقة باللغة التركية", "المجلس التركي"], uk: ["Організація тюркських держав", "Тюркська рада", "Організація турецьких держав", "ОТД"], ru: ["Организация тюркских государств", "ОТГ", "Тюркский совет"] },
    members: ["AZE", "KAZ", "KGZ", "TUR", "UZB"],
  },
  {
    id: "SCO", kind: "organisation", country: null,
    names: { en: ["Shanghai Cooperation Organisation", "Shanghai Cooperation Organization", "SCO"], es: ["Organización de Cooperación de Shanghái", "OCS", "Organización para la Cooperación de Shanghái", "Organización de Cooperación de Shanghai"], fr: ["Organisation de coopération de Shanghai", "OCS"], ar: ["منظمة شنغهاي للتعاون", "منظمة شانغهاي للتعاون"], uk: ["Шанхайська організація співробітництва", "ШОС", "Шанхайська організація співпраці"], ru: ["Шанхайская организация сотрудничества", "ШОС"] },
    members: ["BLR", "CHN", "IND", "IRN", "KAZ", "KGZ", "PAK", "RUS", "TJK", "UZB"],
  },
  {
    id: "CIS", kind: "organisation", country: null, wikidata: "Q7779",
    names: { en: ["Commonwealth of Independent States", "CIS"], es: ["Comunidad de Estados Independientes", "CEI"], fr: ["Communauté des États indépendants", "CEI"], ar: ["رابطة الدول المستقلة", "كومنولث الدول المستقلة"], uk: ["Співдружність Незалежних Держав", "СНД"], ru: ["Содружество Независимых Государств", "СНГ"] },
    members: ["ARM", "AZE", "BLR", "KAZ", "KGZ", "MDA", "RUS", "TJK", "UZB"],
  },
  {
    id: "CSTO", kind: "organisation", country: null,
    names: { en: ["Collective Security Treaty Organization", "Collective Security Treaty Organisation", "CSTO"], es: ["Organización del Tratado de Seguridad Colectiva", "OTSC"], fr: ["Organisation du traité de sécurité collective", "OTSC"], ar: ["منظمة معاهدة الأمن الجماعي", "منظمة اتفاقية الأمن الجماعي"], uk: ["Організація Договору про колективну безпеку", "ОДКБ"], ru: ["Организация Договора о коллективной безопасности", "ОДКБ"] },
    shorts: { en: ["the alliance", "the bloc"] },
    members: ["ARM", "BLR", "KAZ", "KGZ", "RUS", "TJK"],
  },
  {
    id: "EAEU", kind: "organisation", country: null,
    names: { en: ["Eurasian Economic Union", "EAEU", "EEU"], es: ["Unión Económica Euroasiática", "Unión Económica Eurasiática", "UEEA", "UEE"], fr: ["Union économique eurasiatique", "UEEA"], ar: ["الاتحاد الاقتصادي الأوراسي", "الاتحاد الاقتصادي الأوراسيوي", "الاتحاد الأوراسي", "الاتحاد الاقتصادي الأوروآسيوي", "الاتحاد الاقتصادي للأوراسيا"], uk: ["Євразійський економічний союз", "ЄАЕС", "ЄврАзЕС"], ru: ["Евразийский экономический союз", "ЕАЭС"] },
    shorts: { en: ["the bloc"], es: ["el bloque"], fr: ["le bloc"], ar: ["التكتل"] },
    members: ["ARM", "BLR", "KAZ", "KGZ", "RUS"],
  },
  {
    id: "CICA", kind: "organisation", country: null,
    names: { en: ["Conference on Interaction and Confidence-Building Measures in Asia", "CICA", "Conference on Interaction and Confidence Building Measures in Asia"], es: ["Conferencia sobre Interacción y Medidas de Fomento de la Confianza en Asia", "CICA"], fr: ["Conférence pour l'interaction et les mesures de confiance en Asie", "CICA"], ar: ["مؤتمر التفاعل وإجراءات بناء الثقة في آسيا", "سيكا"], uk: ["Нарада із взаємодії та заходів довіри в Азії", "НВЗДА", "СВМДА"], ru: ["Совещание по взаимодействию и мерам доверия в Азии", "СВМДА"] },
  },
  {
    id: "GCC", kind: "organisation", country: null, wikidata: "Q217172",
    names: { en: ["Gulf Cooperation Council", "GCC", "Cooperation Council for the Arab States of the Gulf"], es: ["Consejo de Cooperación del Golfo", "Consejo de Cooperación para los Estados Árabes del Golfo", "CCG", "Consejo de Cooperación de los Estados Árabes del Golfo"], fr: ["Conseil de coopération du Golfe", "CCG"], ar: ["مجلس التعاون الخليجي", "مجلس التعاون لدول الخليج العربية", "مجلس التعاون لدول الخليج"], uk: ["Рада співробітництва країн Перської затоки", "Рада співробітництва арабських держав Перської затоки", "Рада співробітництва Перської затоки", "Рада співпраці країн Перської затоки", "РСАДПЗ", "Рада співпраці арабських держав Затоки"], ru: ["Совет сотрудничества арабских государств Персидского залива", "ССАГПЗ", "Совет сотрудничества стран Залива"] },
    shorts: { ar: ["مجلس التعاون"] },
    members: ["BHR", "KWT", "OMN", "QAT", "SAU", "ARE"],
  },
  {
    id: "ARAB-LEAGUE", kind: "organisation", country: null, wikidata: "Q7172",
    names: { en: ["Arab League", "League of Arab States"], es: ["Liga Árabe", "Liga de los Estados Árabes", "Liga de Estados Árabes"], fr: ["Ligue arabe", "Ligue des États arabes"], ar: ["جامعة الدول العربية", "الجامعة العربية"], uk: ["Ліга арабських держав", "ЛАД", "Арабська ліга", "Ліга арабських країн"], ru: ["Лига арабских государств", "ЛАГ"] },
    shorts: { en: ["pan-Arab body", "pan-Arab organisation", "League"], es: ["organización panárabe", "organismo panárabe", "Liga"], fr: ["organisation panarabe", "Ligue"], ar: ["الجامعة"], uk: ["Ліга"], ru: ["Лига"] },
    members: ["DZA", "BHR", "COM", "DJI", "EGY", "IRQ", "JOR", "KWT", "LBN", "LBY", "MRT", "MAR", "OMN", "PSE", "QAT", "SAU", "SOM", "SDN", "SYR", "TUN", "ARE", "YEM"],
  },
  {
    id: "OIC", kind: "organisation", country: null, wikidata: "Q47543",
    names: { en: ["Organisation of Islamic Cooperation", "Organization of Islamic Cooperation", "OIC", "Organization of the Islamic Conference"], es: ["Organización de Cooperación Islámica", "OCI", "Organización para la Cooperación Islámica", "Organización de la Cooperación Islámica", "Organización de la Conferencia Islámica"], fr: ["Organisation de la coopération islamique", "Organisation de coopération islamique", "OCI"], ar: ["منظمة التعاون الإسلامي", "منظمة المؤتمر الإسلامي"], uk: ["Організація ісламського співробітництва", "Організація ісламської співпраці", "ОІС"], ru: ["Организация исламского сотрудничества", "ОИС"] },
    members: ["AFG", "ALB", "DZA", "AZE", "BHR", "BGD", "BEN", "BRN", "BFA", "CMR", "TCD", "COM", "CIV", "DJI", "EGY", "GAB", "GMB", "GIN", "GNB", "GUY", "IDN", "IRN", "IRQ", "JOR", "KAZ", "KWT", "KGZ", "LBN", "LBY", "MYS", "MDV", "MLI", "MRT", "MAR", "MOZ", "NER", "NGA", "OMN", "PAK", "PSE", "QAT", "SAU", "SEN", "SLE", "SOM", "SDN", "SUR", "SYR", "TJK", "TGO", "TUN", "TUR", "TKM", "UGA", "ARE", "UZB", "YEM"],
  },
  {
    id: "AU", kind: "organisation", country: null, wikidata: "Q7159",
    names: { en: ["African Union", "AU"], es: ["Unión Africana"], fr: ["Union africaine", "UA"], ar: ["الاتحاد الأفريقي", "الاتحاد الإفريقي"], uk: ["Африканський союз"], ru: ["Африканский союз", "Афросоюз"] },
    shorts: { en: ["pan-African bloc", "pan-African body", "pan-African organisation", "continental body"], es: ["bloque panafricano", "organización panafricana", "organismo panafricano", "organización continental"], fr: ["organisation panafricaine", "instance panafricaine", "organisation continentale"], ar: ["المنظمة الأفريقية", "المنظمة القارية"], uk: ["панафриканська організація"], ru: ["панафриканская организация"] },
    members: ["DZA", "AGO", "BEN", "BWA", "BFA", "BDI", "CPV", "CMR", "CAF", "TCD", "COM", "COG", "COD", "CIV", "DJI", "EGY", "GNQ", "ERI", "SWZ", "ETH", "GAB", "GMB", "GHA", "GIN", "GNB", "KEN", "LSO", "LBR", "LBY", "MDG", "MWI", "MLI", "MRT", "MUS", "MAR", "MOZ", "NAM", "NER", "NGA", "RWA", "STP", "SEN", "SYC", "SLE", "SOM", "ZAF", "SSD", "SDN", "TZA", "TGO", "TUN", "UGA", "ZMB", "ZWE"],
  },
  {
    id: "ECOWAS", kind: "organisation", country: null,
    names: { en: ["Economic Community of West African States", "ECOWAS"], es: ["Comunidad Económica de Estados de África Occidental", "CEDEAO", "Cedeao"], fr: ["Communauté économique des États de l'Afrique de l'Ouest", "Communauté économique des Etats d'Afrique de l'Ouest", "Cédéao"], ar: ["المجموعة الاقتصادية لدول غرب أفريقيا", "إيكواس", "الإيكواس", "المجموعة الاقتصادية لدول غرب إفريقيا", "مجموعة إيكواس", "سيدياو"], uk: ["ЕКОВАС", "Економічне співтовариство країн Західної Африки", "Економічна спільнота західноафриканських держав"], ru: ["ЭКОВАС", "Экономическое сообщество стран Западной Африки"] },
    shorts: { en: ["the bloc", "West African bloc", "regional bloc", "West African body"], es: ["el bloque", "bloque regional", "bloque de África Occidental", "organización de África Occidental"], fr: ["le bloc", "organisation ouest-africaine", "bloc ouest-africain", "bloc régional", "organisation régionale"], ar: ["التكتل", "التكتل الإقليمي", "المنظمة الإقليمية"], uk: ["західноафриканський блок", "регіональний блок"], ru: ["западноафриканский блок", "региональный блок"] },
    members: ["BEN", "CPV", "CIV", "GMB", "GHA", "GIN", "GNB", "LBR", "NGA", "SEN", "SLE", "TGO"],
  },
  {
    id: "ASEAN", kind: "organisation", country: null, wikidata: "Q7768",
    names: { en: ["Association of Southeast Asian Nations", "ASEAN", "Association of South East Asian Nations"], es: ["Asociación de Naciones del Sudeste Asiático", "ASEAN", "Asean", "Asociación de Naciones de Asia Sudoriental"], fr: ["Association des nations de l'Asie du Sud-Est", "Asean"], ar: ["رابطة دول جنوب شرق آسيا", "آسيان", "رابطة أمم جنوب شرق آسيا", "رابطة آسيان", "الآسيان"], uk: ["Асоціація держав Південно-Східної Азії", "АСЕАН", "Асоціація країн Південно-Східної Азії"], ru: ["Ассоциация государств Юго-Восточной Азии", "АСЕАН"] },
    shorts: { en: ["the bloc", "Southeast Asian bloc", "regional bloc"], es: ["el bloque", "bloque del Sudeste Asiático", "bloque regional"], fr: ["le bloc", "bloc d'Asie du Sud-Est", "bloc régional", "organisation régionale"], ar: ["التكتل", "التكتل الإقليمي"], uk: ["регіональний блок"], ru: ["региональный блок"] },
    members: ["BRN", "KHM", "IDN", "LAO", "MYS", "MMR", "PHL", "SGP", "THA", "TLS", "VNM"],
  },
  {
    id: "SAARC", kind: "organisation", country: null,
    names: { en: ["South Asian Association for Regional Cooperation", "SAARC"], es: ["Asociación Sudasiática para la Cooperación Regional", "SAARC"], fr: ["Association sud-asiatique pour la coopération régionale", "SAARC"], ar: ["رابطة جنوب آسيا للتعاون الإقليمي", "سارك", "رابطة دول جنوب آسيا للتعاون الإقليمي"], uk: ["СААРК", "Асоціація регіонального співробітництва Південної Азії"], ru: ["СААРК", "Ассоциация регионального сотрудничества Южной Азии"] },
    members: ["AFG", "BGD", "BTN", "IND", "MDV", "NPL", "PAK", "LKA"],
  },
  {
    id: "APEC", kind: "organisation", country: null,
    names: { en: ["Asia-Pacific Economic Cooperation", "APEC"], es: ["Foro de Cooperación Económica Asia-Pacífico", "APEC", "Foro de Cooperación Económica de Asia-Pacífico", "Cooperación Económica Asia-Pacífico"], fr: ["Coopération économique pour l'Asie-Pacifique", "Apec"], ar: ["منتدى التعاون الاقتصادي لآسيا والمحيط الهادئ", "أبيك", "منتدى التعاون الاقتصادي لدول آسيا والمحيط الهادئ", "آبيك", "التعاون الاقتصادي لدول آسيا والمحيط الهادئ"], uk: ["АТЕС", "Азійсько-Тихоокеанське економічне співробітництво", "АПЕК"], ru: ["АТЭС", "Азиатско-Тихоокеанское экономическое сотрудничество"] },
  },
  {
    id: "OAS", kind: "organisation", country: null,
    names: { en: ["Organization of American States", "OAS", "Organisation of American States"], es: ["Organización de los Estados Americanos", "Organización de Estados Americanos", "OEA"], fr: ["Organisation des États américains", "OEA"], ar: ["منظمة الدول الأمريكية", "منظمة الدول الأميركية"], uk: ["Організація американських держав", "ОАД"], ru: ["Организация американских государств", "ОАГ"] },
    shorts: { en: ["hemispheric body"], es: ["organismo hemisférico", "organización hemisférica", "organismo continental"], fr: ["organisation continentale", "organisation panaméricaine"] },
  },
  {
    id: "CELAC", kind: "organisation", country: null,
    names: { en: ["Community of Latin American and Caribbean States", "CELAC"], es: ["Comunidad de Estados Latinoamericanos y Caribeños", "CELAC", "Celac"], fr: ["Communauté des États latino-américains et caraïbes", "Communauté d'États latino-américains et caribéens", "Celac"], ar: ["مجموعة دول أمريكا اللاتينية والكاريبي", "سيلاك", "جماعة دول أمريكا اللاتينية والكاريبي", "مجموعة دول أميركا اللاتينية والكاريبي"], uk: ["СЕЛАК", "Співтовариство держав Латинської Америки та Карибського басейну", "Спільнота країн Латинської Америки та Карибського басейну"], ru: ["СЕЛАК", "Сообщество стран Латинской Америки и Карибского бассейна"] },
  },
  {
    id: "MERCOSUR", kind: "organisation", country: null, wikidata: "Q4264",
    names: { en: ["Mercosur", "Southern Common Market"], es: ["Mercosur", "Mercado Común del Sur"], fr: ["Mercosur"], ar: ["ميركوسور", "السوق المشتركة الجنوبية", "السوق المشتركة لدول أمريكا الجنوبية"], uk: ["МЕРКОСУР", "Спільний ринок країн Південної Америки"], ru: ["МЕРКОСУР", "Меркосур"] },
    shorts: { en: ["the bloc", "South American bloc", "regional bloc"], es: ["el bloque", "bloque sudamericano", "bloque suramericano", "bloque regional"], fr: ["le bloc", "bloc sud-américain", "bloc régional"], ar: ["التكتل", "التكتل الإقليمي"], uk: ["південноамериканський блок"], ru: ["южноамериканский блок"] },
    members: ["ARG", "BOL", "BRA", "PRY", "URY"],
  },
  {
    id: "COMMONWEALTH", kind: "organisation", country: null, wikidata: "Q7785",
    names: { en: ["Commonwealth of Nations", "the Commonwealth"], es: ["Mancomunidad de Naciones", "Commonwealth", "Mancomunidad Británica de Naciones"], fr: ["Commonwealth"], ar: ["رابطة الكومنولث", "الكومنولث", "كومنولث", "دول الكومنولث", "رابطة دول الكومنولث"], uk: ["Співдружність націй", "Британська Співдружність"], ru: ["Содружество наций", "Британское Содружество"] },
  },
  {
    id: "OPEC", kind: "organisation", country: null, wikidata: "Q7795",
    names: { en: ["Organization of the Petroleum Exporting Countries", "OPEC", "Organisation of the Petroleum Exporting Countries", "Organization of Petroleum Exporting Countries"], es: ["Organización de Países Exportadores de Petróleo", "OPEP", "Organización de los Países Exportadores de Petróleo"], fr: ["Organisation des pays exportateurs de pétrole", "Opep"], ar: ["منظمة الدول المصدرة للنفط", "أوبك", "منظمة أوبك", "منظمة البلدان المصدرة للنفط", "منظمة الدول المصدرة للبترول"], uk: ["ОПЕК", "Організація країн-експортерів нафти"], ru: ["ОПЕК", "Организация стран — экспортёров нефти"] },
    members: ["DZA", "COG", "GNQ", "GAB", "IRN", "IRQ", "KWT", "LBY", "NGA", "SAU", "ARE", "VEN"],
  },
  {
    id: "OPEC-PLUS", kind: "organisation", country: null,
    names: { en: ["OPEC+", "OPEC Plus"], es: ["OPEP+", "OPEP Plus"], fr: ["Opep+"], ar: ["أوبك بلس", "أوبك+", "تحالف أوبك بلس", "تحالف أوبك+", "مجموعة أوبك بلس"], uk: ["ОПЕК+", "ОПЕК плюс"], ru: ["ОПЕК+"] },
  },
  {
    id: "BRICS", kind: "organisation", country: null,
    names: { en: ["BRICS"], es: ["BRICS"], fr: ["BRICS"], ar: ["بريكس", "مجموعة بريكس", "تكتل بريكس", "مجموعة البريكس", "البريكس"], uk: ["БРІКС", "BRICS"], ru: ["БРИКС"] },
    shorts: { en: ["the bloc"], es: ["el bloque"], fr: ["le bloc"], ar: ["التكتل"] },
    members: ["BRA", "RUS", "IND", "CHN", "ZAF", "EGY", "ETH", "IRN", "ARE", "IDN"],
  },
  {
    id: "G7", kind: "organisation", country: null,
    names: { en: ["G7", "G-7", "Group of Seven", "Group of Seven nations", "G7 nations", "G7 countries"], es: ["G7", "G-7", "Grupo de los Siete", "países del G7"], fr: ["G7", "Groupe des Sept"], ar: ["مجموعة السبع", "مجموعة الدول السبع", "مجموعة السبعة", "مجموعة الدول الصناعية السبع", "الدول الصناعية السبع", "دول مجموعة السبع"], uk: ["G7", "Велика сімка", "Група семи", "країни G7", "країни Великої сімки"], ru: ["G7", "Большая семёрка", "«Большая семёрка»", "Группа семи"] },
    members: ["CAN", "FRA", "DEU", "ITA", "JPN", "GBR", "USA"],
  },
  {
    id: "G20", kind: "organisation", country: null, wikidata: "Q19771",
    names: { en: ["G20", "G-20", "Group of Twenty", "G20 nations", "G20 countries"], es: ["G20", "G-20", "Grupo de los Veinte", "países del G20"], fr: ["G20", "Groupe des Vingt"], ar: ["مجموعة العشرين", "قمة العشرين", "مجموعة الدول العشرين", "دول مجموعة العشرين"], uk: ["G20", "Велика двадцятка", "Група двадцяти", "країни G20", "G-20"], ru: ["G20", "Большая двадцатка", "«Большая двадцатка»", "Группа двадцати"] },
    members: ["ARG", "AUS", "BRA", "CAN", "CHN", "FRA", "DEU", "IND", "IDN", "ITA", "JPN", "MEX", "RUS", "SAU", "ZAF", "KOR", "TUR", "GBR", "USA"],
  },
  {
    id: "C5-PLUS-1", kind: "organisation", country: null,
    names: { en: ["C5+1", "C5 + 1", "Central Asia Plus"], es: ["C5+1", "formato C5+1"], fr: ["C5+1"], ar: ["C5+1", "مجموعة 5+1", "صيغة C5+1"], uk: ["C5+1", "формат C5+1", "С5+1"], ru: ["C5+1"] },
    members: ["KAZ", "KGZ", "TJK", "TKM", "UZB", "USA"],
  },
  {
    id: "QUAD", kind: "organisation", country: null,
    names: { en: ["Quadrilateral Security Dialogue", "Quad grouping", "Quad alliance", "the Quad"], es: ["Diálogo de Seguridad Cuadrilateral", "grupo Quad"], fr: ["Dialogue quadrilatéral pour la sécurité"], ar: ["الحوار الأمني الرباعي", "مجموعة كواد", "تحالف كواد"], uk: ["Чотиристоронній діалог з безпеки", "QUAD", "Чотиристоронній діалог із безпеки"], ru: ["Четырёхсторонний диалог по безопасности"] },
    shorts: { en: ["the Quad"] },
    members: ["AUS", "IND", "JPN", "USA"],
  },
  {
    id: "AUKUS", kind: "organisation", country: null,
    names: { en: ["AUKUS"], es: ["AUKUS"], fr: ["Aukus"], ar: ["أوكوس", "اتفاقية أوكوس", "تحالف أوكوس"], uk: ["АУКУС", "AUKUS"], ru: ["АУКУС", "AUKUS"] },
    members: ["AUS", "GBR", "USA"],
  },
  {
    id: "TRACECA", kind: "organisation", country: null,
    names: { en: ["TRACECA", "Transport Corridor Europe-Caucasus-Asia"], es: ["TRACECA", "Corredor de Transporte Europa-Cáucaso-Asia"], fr: ["TRACECA"], ar: ["تراسيكا", "ممر النقل أوروبا القوقاز آسيا"], uk: ["ТРАСЕКА", "Транспортний коридор Європа-Кавказ-Азія", "TRACECA"], ru: ["ТРАСЕКА"] },
  },
  {
    id: "TURKSOY", kind: "organisation", country: null,
    names: { en: ["TURKSOY", "International Organization of Turkic Culture", "Türksoy"], es: ["TURKSOY", "Organización Internacional de Cultura Túrquica"], fr: ["TURKSOY"], ar: ["توركسوي", "تركسوي", "المنظمة الدولية للثقافة التركية"], uk: ["ТЮРКСОЙ", "Міжнародна організація тюркської культури"], ru: ["ТЮРКСОЙ"] },
  },
  {
    id: "HAMAS", kind: "organisation", country: null, wikidata: "Q38799",
    names: { en: ["Hamas", "Islamic Resistance Movement"], es: ["Hamás", "Movimiento de Resistencia Islámica"], fr: ["Hamas"], ar: ["حركة حماس", "حماس", "حركة المقاومة الإسلامية"], uk: ["ХАМАС", "Ісламський рух опору"], ru: ["ХАМАС"] },
    shorts: { en: ["the movement"], es: ["el movimiento"], fr: ["le mouvement"], ar: ["الحركة"] },
  },
  {
    id: "HEZBOLLAH", kind: "organisation", country: null, wikidata: "Q41053",
    names: { en: ["Hezbollah", "Hizbollah", "Hizballah", "Hizbullah"], es: ["Hezbolá", "Hizbulá", "Hezbollah", "Hizbullah", "Hizbolá"], fr: ["Hezbollah"], ar: ["حزب الله"], uk: ["Хезболла", "Хізбалла", "Хізболла", "Хезбалла", "Гізбалла", "Хезболлах"], ru: ["Хезболла", "«Хезболла»"] },
    shorts: { en: ["the movement"], es: ["el movimiento"], fr: ["le mouvement"] },
  },
  {
    id: "HOUTHIS", kind: "organisation", country: null,
    names: { en: ["Houthis", "Ansar Allah", "Houthi movement", "Houthi rebels", "Houthi group", "Houthi", "Ansarullah"], es: ["hutíes", "huzíes", "rebeldes hutíes", "Ansar Alá", "Ansarolá", "movimiento hutí"], fr: ["Houthis", "Houthistes", "Ansar Allah"], ar: ["الحوثيون", "الحوثيين", "جماعة الحوثي", "أنصار الله", "جماعة أنصار الله", "حركة أنصار الله", "الحوثي", "ميليشيا الحوثي", "مليشيا الحوثي", "جماعة الحوثيين", "ميليشيات الحوثي"], uk: ["хусити", "хути", "Ансар Алла", "єменські хусити", "повстанці-хусити", "рух хуситів"], ru: ["хуситы", "Ансар Аллах", "«Ансар Аллах»"] },
    shorts: { en: ["the movement"], es: ["el movimiento"], fr: ["le mouvement"], ar: ["الجماعة"] },
  },
  {
    id: "TALIBAN", kind: "organisation", country: null,
    names: { en: ["Taliban", "Taleban", "Islamic Emirate of Afghanistan", "Afghan Taliban", "Taliban government"], es: ["talibanes", "Talibán", "Emirato Islámico de Afganistán"], fr: ["talibans", "Taliban"], ar: ["طالبان", "حركة طالبان", "إمارة أفغانستان الإسلامية", "طالبان الأفغانية", "حركة طالبان الأفغانية"], uk: ["Талібан", "таліби", "Ісламський Емірат Афганістан", "рух Талібан"], ru: ["Талибан", "«Талибан»", "талибы"] },
    shorts: { en: ["the movement"], es: ["el movimiento"], fr: ["le mouvement"], ar: ["الحركة"] },
  },
  {
    id: "PLO", kind: "organisation", country: null,
    names: { en: ["Palestine Liberation Organization", "PLO", "Palestinian Liberation Organization"], es: ["Organización para la Liberación de Palestina", "OLP"], fr: ["Organisation de libération de la Palestine", "OLP"], ar: ["منظمة التحرير الفلسطينية"], uk: ["Організація визволення Палестини", "ОВП"], ru: ["Организация освобождения Палестины", "ООП"] },
  },
  {
    id: "IRGC", kind: "organisation", country: "IR",
    names: { en: ["Islamic Revolutionary Guard Corps", "Revolutionary Guards", "IRGC", "Revolutionary Guard", "Iran's Revolutionary Guards", "Islamic Revolution Guards Corps"], es: ["Guardia Revolucionaria", "Cuerpo de la Guardia Revolucionaria Islámica", "Guardianes de la Revolución", "Cuerpo de los Guardianes de la Revolución Islámica", "Guardia Revolucionaria de Irán"], fr: ["Corps des gardiens de la révolution islamique", "Gardiens de la révolution", "Corps des Gardiens de la révolution"], ar: ["الحرس الثوري الإيراني", "الحرس الثوري", "حرس الثورة الإسلامية", "الحرس الثوري الإسلامي", "قوات الحرس الثوري"], uk: ["Корпус вартових Ісламської революції", "КВІР", "Корпус вартових"], ru: ["Корпус стражей исламской революции", "КСИР"] },
  },
  {
    id: "WAGNER", kind: "organisation", country: "RU",
    names: { en: ["Wagner Group", "Wagner PMC", "Wagner mercenary group", "PMC Wagner"], es: ["Grupo Wagner", "grupo de mercenarios Wagner", "mercenarios de Wagner"], fr: ["Groupe Wagner", "Wagner"], ar: ["مجموعة فاغنر", "فاغنر", "مرتزقة فاغنر", "قوات فاغنر", "شركة فاغنر", "مجموعة فاجنر"], uk: ["ПВК «Вагнер»", "ПВК Вагнер", "група Вагнера"], ru: ["ЧВК «Вагнер»", "ЧВК Вагнер", "ЧВК Вагнера"] },
  },
  {
    id: "ROSATOM", kind: "organisation", country: "RU",
    names: { en: ["Rosatom", "State Atomic Energy Corporation Rosatom"], es: ["Rosatom", "Corporación Estatal de Energía Atómica Rosatom"], fr: ["Rosatom"], ar: ["روساتوم", "شركة روساتوم", "مؤسسة روساتوم"], uk: ["Росатом", "Держкорпорація Росатом"], ru: ["Росатом"] },
  },
  {
    id: "GAZPROM", kind: "organisation", country: "RU",
    names: { en: ["Gazprom"], es: ["Gazprom"], fr: ["Gazprom"], ar: ["غازبروم", "شركة غازبروم", "جازبروم"], uk: ["Газпром"], ru: ["Газпром"] },
  },
  {
    id: "DNR", kind: "organisation", country: null,
    names: { en: ["Donetsk People's Republic", "DNR", "DPR"], es: ["República Popular de Donetsk", "RPD"], fr: ["République populaire de Donetsk", "DNR"], ar: ["جمهورية دونيتسك الشعبية", "جمهورية دونيتسك الشعبية المعلنة من جانب واحد"], uk: ["ДНР", "Донецька народна республіка"], ru: ["ДНР", "Донецкая народная республика"] },
  },
  {
    id: "LNR", kind: "organisation", country: null,
    names: { en: ["Luhansk People's Republic", "Lugansk People's Republic", "LNR", "LPR"], es: ["República Popular de Lugansk", "RPL"], fr: ["République populaire de Louhansk", "République populaire de Lougansk", "LNR"], ar: ["جمهورية لوغانسك الشعبية", "جمهورية لوهانسك الشعبية"], uk: ["ЛНР", "Луганська народна республіка"], ru: ["ЛНР", "Луганская народная республика"] },
  },
  {
    id: "USA-CONGRESS", kind: "organisation", country: "US",
    names: { en: ["US Congress", "U.S. Congress", "United States Congress", "American Congress"], es: ["Congreso de EE. UU.", "Congreso de Estados Unidos", "Congreso estadounidense", "Congreso de los Estados Unidos"], fr: ["Congrès américain", "Congrès des États-Unis"], ar: ["الكونغرس الأمريكي", "الكونغرس الأميركي", "الكونغرس", "الكونجرس الأمريكي", "الكونغرس في الولايات المتحدة", "الكونجرس"], uk: ["Конгрес США", "американський конгрес"], ru: ["Конгресс США"] },
  },
  {
    id: "USA-MOD", kind: "organisation", country: "US",
    names: { en: ["Pentagon", "US Department of Defense", "U.S. Department of Defense", "Department of Defense", "Defense Department", "US Defense Department", "U.S. Defense Department", "US Department of War", "Department of War", "U.S. Department of War"], es: ["Pentágono", "Departamento de Defensa de Estados Unidos", "Departamento de Defensa de EE. UU.", "Departamento de Defensa estadounidense", "Departamento de Guerra de Estados Unidos", "Departamento de Defensa de los Estados Unidos"], fr: ["Pentagone", "département de la Défense", "département américain de la Défense"], ar: ["البنتاغون", "وزارة الدفاع الأمريكية", "وزارة الدفاع الأميركية", "البنتاجون", "وزارة الحرب الأمريكية", "وزارة الحرب الأميركية"], uk: ["Пентагон", "Міністерство оборони США", "Міноборони США", "Міністерство війни США"], ru: ["Пентагон", "Министерство обороны США", "Минобороны США"] },
  },
  {
    id: "USA-MFA", kind: "organisation", country: "US",
    names: { en: ["US Department of State", "State Department", "Department of State", "U.S. State Department", "US State Department", "United States Department of State"], es: ["Departamento de Estado", "Departamento de Estado de Estados Unidos", "Departamento de Estado de EE. UU.", "Departamento de Estado estadounidense", "Departamento de Estado de los Estados Unidos", "Departamento de Estado norteamericano"], fr: ["département d'État", "Département d'État américain"], ar: ["وزارة الخارجية الأمريكية", "وزارة الخارجية الأميركية", "الخارجية الأمريكية", "الخارجية الأميركية"], uk: ["Держдепартамент", "Державний департамент США", "Держдеп", "Держдепартамент США", "Держдеп США", "Держдепартамент Сполучених Штатів", "Державний департамент Сполучених Штатів"], ru: ["Госдепартамент", "Госдеп", "Государственный департамент США", "Госдепартамент США", "Госдеп США", "Государственный департамент"] },
  },
  {
    id: "USA-TREASURY", kind: "organisation", country: "US",
    names: { en: ["US Department of the Treasury", "US Treasury", "U.S. Treasury", "Treasury Department", "OFAC", "US Treasury Department", "U.S. Treasury Department", "U.S. Department of the Treasury", "Office of Foreign Assets Control"], es: ["Departamento del Tesoro", "Departamento del Tesoro de Estados Unidos", "Departamento del Tesoro de EE. UU.", "Departamento del Tesoro estadounidense", "Oficina de Control de Activos Extranjeros"], fr: ["département du Trésor", "Trésor américain", "département américain du Trésor", "OFAC"], ar: ["وزارة الخزانة الأمريكية", "وزارة الخزانة الأميركية", "الخزانة الأمريكية", "الخزانة الأميركية", "مكتب مراقبة الأصول الأجنبية"], uk: ["Міністерство фінансів США", "Мінфін США", "Казначейство США", "Міністерство фінансів Сполучених Штатів"], ru: ["Министерство финансов США", "Минфин США", "Казначейство США"] },
  },
  {
    id: "GBR-MFA", kind: "organisation", country: "GB",
    names: { en: ["UK Foreign, Commonwealth and Development Office", "Foreign, Commonwealth and Development Office", "FCDO", "Foreign Office", "Foreign and Commonwealth Office", "British Foreign Office", "UK Foreign Office", "British Foreign, Commonwealth and Development Office"], es: ["Ministerio de Exteriores británico", "Foreign Office", "Ministerio de Relaciones Exteriores británico", "Ministerio de Exteriores del Reino Unido"], fr: ["Foreign Office"], ar: ["وزارة الخارجية البريطانية", "وزارة الخارجية والكومنولث والتنمية", "الخارجية البريطانية", "مكتب الشؤون الخارجية البريطاني"], uk: ["Форін-офіс", "МЗС Великої Британії", "МЗС Британії", "британський МЗС", "Міністерство закордонних справ Великої Британії"], ru: ["Форин-офис", "МИД Великобритании", "МИД Британии"] },
  },
  {
    id: "SOVIET-UNION", kind: "organisation", country: null,
    names: { en: ["Soviet Union", "USSR", "U.S.S.R.", "Union of Soviet Socialist Republics"], es: ["Unión Soviética", "URSS", "U.R.S.S.", "Unión de Repúblicas Socialistas Soviéticas"], fr: ["Union soviétique", "URSS"], ar: ["الاتحاد السوفيتي", "الاتحاد السوفييتي", "الاتحاد السوفياتي", "اتحاد الجمهوريات الاشتراكية السوفيتية"], uk: ["Радянський Союз", "СРСР", "Союз Радянських Соціалістичних Республік", "Союз РСР"], ru: ["Советский Союз", "СССР"] },
  },
  {
    id: "FRA-MFA", kind: "organisation", country: "FR",
    names: { en: ["Ministry for Europe and Foreign Affairs of France", "Quai d'Orsay", "French Foreign Ministry", "French Ministry for Europe and Foreign Affairs", "Ministry for Europe and Foreign Affairs"], es: ["Ministerio de Asuntos Exteriores de Francia", "Quai d'Orsay", "Ministerio de Exteriores francés", "Ministerio de Asuntos Exteriores francés"], fr: ["Quai d'Orsay", "ministère français des Affaires étrangères", "ministère de l'Europe et des Affaires étrangères"], ar: ["وزارة الخارجية الفرنسية", "الكي دورسيه"], uk: ["Міністерство закордонних справ Франції", "МЗС Франції", "Ке д'Орсе"], ru: ["МИД Франции", "Кэ д'Орсэ", "Кэ д'Орсе"] },
  },
  {
    id: "UN-SECRETARIAT", kind: "organisation", country: null, within: "UN",
    names: { en: ["UN Secretariat", "United Nations Secretariat", "U.N. Secretariat"], es: ["Secretaría de las Naciones Unidas", "Secretaría de la ONU", "Secretaría General de la ONU", "Secretaría de Naciones Unidas"], fr: ["Secrétariat des Nations unies", "Secrétariat de l'ONU", "Secrétariat général de l'ONU"], ar: ["الأمانة العامة للأمم المتحدة"], uk: ["Секретаріат ООН"], ru: ["Секретариат ООН"] },
  },
  {
    id: "ECOSOC", kind: "organisation", country: null, within: "UN",
    names: { en: ["UN Economic and Social Council", "Economic and Social Council", "United Nations Economic and Social Council", "ECOSOC"], es: ["Consejo Económico y Social de la ONU", "Consejo Económico y Social de las Naciones Unidas", "ECOSOC"], fr: ["Conseil économique et social des Nations unies", "Conseil économique et social de l'ONU", "ECOSOC"], ar: ["المجلس الاقتصادي والاجتماعي للأمم المتحدة", "المجلس الاقتصادي والاجتماعي التابع للأمم المتحدة"], uk: ["Економічна і соціальна рада ООН", "Економічна та соціальна рада ООН", "ЕКОСОР"], ru: ["Экономический и социальный совет ООН", "ЭКОСОС"] },
  },
  {
    id: "UNDP", kind: "organisation", country: null, within: "UN",
    names: { en: ["United Nations Development Programme", "UN Development Programme", "UN Development Program", "United Nations Development Program", "UNDP"], es: ["Programa de las Naciones Unidas para el Desarrollo", "Programa de la ONU para el Desarrollo", "PNUD"], fr: ["Programme des Nations unies pour le développement", "PNUD"], ar: ["برنامج الأمم المتحدة الإنمائي", "برنامج الأمم المتحدة للتنمية"], uk: ["Програма розвитку ООН", "ПРООН"], ru: ["Программа развития ООН", "ПРООН"] },
  },
  {
    id: "UNEP", kind: "organisation", country: null, within: "UN",
    names: { en: ["United Nations Environment Programme", "UN Environment Programme", "UN Environment Program", "UNEP"], es: ["Programa de las Naciones Unidas para el Medio Ambiente", "Programa de la ONU para el Medio Ambiente", "PNUMA"], fr: ["Programme des Nations unies pour l'environnement", "PNUE"], ar: ["برنامج الأمم المتحدة للبيئة"], uk: ["Програма ООН з навколишнього середовища", "Програма ООН з довкілля", "ЮНЕП"], ru: ["Программа ООН по окружающей среде", "ЮНЕП"] },
  },
  {
    id: "UNFPA", kind: "organisation", country: null, within: "UN",
    names: { en: ["United Nations Population Fund", "UN Population Fund", "UNFPA"], es: ["Fondo de Población de las Naciones Unidas", "Fondo de Población de la ONU", "UNFPA"], fr: ["Fonds des Nations unies pour la population", "UNFPA", "FNUAP"], ar: ["صندوق الأمم المتحدة للسكان"], uk: ["Фонд народонаселення ООН", "Фонд ООН у галузі народонаселення", "ЮНФПА"], ru: ["Фонд ООН в области народонаселения", "ЮНФПА"] },
  },
  {
    id: "UNODC", kind: "organisation", country: null, within: "UN",
    names: { en: ["United Nations Office on Drugs and Crime", "UN Office on Drugs and Crime", "UNODC"], es: ["Oficina de las Naciones Unidas contra la Droga y el Delito", "Oficina de la ONU contra la Droga y el Delito", "ONUDD", "UNODC"], fr: ["Office des Nations unies contre la drogue et le crime", "ONUDC"], ar: ["مكتب الأمم المتحدة المعني بالمخدرات والجريمة"], uk: ["Управління ООН з наркотиків і злочинності", "Управління ООН з наркотиків та злочинності", "УНЗ ООН"], ru: ["Управление ООН по наркотикам и преступности", "УНП ООН"] },
  },
  {
    id: "OCHA", kind: "organisation", country: null, within: "UN",
    names: { en: ["UN Office for the Coordination of Humanitarian Affairs", "United Nations Office for the Coordination of Humanitarian Affairs", "Office for the Coordination of Humanitarian Affairs", "UN humanitarian office", "OCHA", "UNOCHA"], es: ["Oficina de la ONU para la Coordinación de Asuntos Humanitarios", "Oficina de Naciones Unidas para la Coordinación de Asuntos Humanitarios", "Oficina de Coordinación de Asuntos Humanitarios", "OCHA"], fr: ["Bureau de la coordination des affaires humanitaires", "Bureau de la coordination des affaires humanitaires de l'ONU", "Bureau des Nations unies pour la coordination des affaires humanitaires", "OCHA"], ar: ["مكتب الأمم المتحدة لتنسيق الشؤون الإنسانية", "مكتب تنسيق الشؤون الإنسانية", "أوتشا"], uk: ["Управління ООН з координації гуманітарних питань", "Управління ООН з координації гуманітарних справ", "УКГП ООН"], ru: ["Управление ООН по координации гуманитарных вопросов", "УКГВ ООН", "УКГВ"] },
  },
  {
    id: "UN-WOMEN", kind: "organisation", country: null, within: "UN",
    names: { en: ["UN Women"], es: ["ONU Mujeres"], fr: ["ONU Femmes"], ar: ["هيئة الأمم المتحدة للمرأة"], uk: ["ООН Жінки"], ru: ["ООН-женщины", "Структура ООН-женщины"] },
  },
  {
    id: "FAO", kind: "organisation", country: null, wikidata: "Q82151", within: "UN",
    names: { en: ["Food and Agriculture Organization", "UN Food and Agriculture Organization", "Food and Agriculture Organisation", "FAO"], es: ["Organización de las Naciones Unidas para la Alimentación y la Agricultura", "Organización de la ONU para la Alimentación y la Agricultura", "FAO"], fr: ["Organisation des Nations unies pour l'alimentation et l'agriculture", "FAO"], ar: ["منظمة الأغذية والزراعة", "منظمة الأمم المتحدة للأغذية والزراعة", "منظمة الفاو"], uk: ["Продовольча та сільськогосподарська організація ООН", "Продовольча і сільськогосподарська організація ООН", "ФАО"], ru: ["Продовольственная и сельскохозяйственная организация ООН", "ФАО"] },
    shorts: { ar: ["الفاو"] },
  },
  {
    id: "IFAD", kind: "organisation", country: null, within: "UN",
    names: { en: ["International Fund for Agricultural Development", "IFAD"], es: ["Fondo Internacional de Desarrollo Agrícola", "FIDA"], fr: ["Fonds international de développement agricole", "FIDA"], ar: ["الصندوق الدولي للتنمية الزراعية", "إيفاد"], uk: ["Міжнародний фонд сільськогосподарського розвитку", "МФСР"], ru: ["Международный фонд сельскохозяйственного развития", "МФСР"] },
  },
  {
    id: "UNIDO", kind: "organisation", country: null, within: "UN",
    names: { en: ["United Nations Industrial Development Organization", "UN Industrial Development Organization", "UNIDO"], es: ["Organización de las Naciones Unidas para el Desarrollo Industrial", "ONUDI"], fr: ["Organisation des Nations unies pour le développement industriel", "ONUDI"], ar: ["منظمة الأمم المتحدة للتنمية الصناعية", "يونيدو", "اليونيدو"], uk: ["Організація Об'єднаних Націй з промислового розвитку", "Організація ООН з промислового розвитку", "ЮНІДО"], ru: ["Организация Объединённых Наций по промышленному развитию", "Организация ООН по промышленному развитию", "ЮНИДО"] },
  },
  {
    id: "UNCTAD", kind: "organisation", country: null, within: "UN",
    names: { en: ["UN Trade and Development", "United Nations Conference on Trade and Development", "UN Conference on Trade and Development", "UNCTAD"], es: ["Conferencia de las Naciones Unidas sobre Comercio y Desarrollo", "UNCTAD", "ONU Comercio y Desarrollo"], fr: ["Conférence des Nations unies sur le commerce et le développement", "CNUCED"], ar: ["مؤتمر الأمم المتحدة للتجارة والتنمية", "الأونكتاد", "أونكتاد"], uk: ["Конференція ООН з торгівлі та розвитку", "ЮНКТАД"], ru: ["Конференция ООН по торговле и развитию", "ЮНКТАД"] },
  },
  {
    id: "UNFCCC", kind: "organisation", country: null, within: "UN",
    names: { en: ["UN Framework Convention on Climate Change", "UN Climate Change", "United Nations Framework Convention on Climate Change", "UN climate secretariat", "UNFCCC"], es: ["Convención Marco de las Naciones Unidas sobre el Cambio Climático", "ONU Cambio Climático", "CMNUCC"], fr: ["Convention-cadre des Nations unies sur les changements climatiques", "ONU Climat", "CCNUCC"], ar: ["اتفاقية الأمم المتحدة الإطارية بشأن تغير المناخ"], uk: ["Рамкова конвенція ООН про зміну клімату", "РКЗК ООН"], ru: ["Рамочная конвенция ООН об изменении климата", "РКИК ООН"] },
  },
  {
    id: "ICAO", kind: "organisation", country: null, wikidata: "Q125761", within: "UN",
    names: { en: ["International Civil Aviation Organization", "International Civil Aviation Organisation", "ICAO"], es: ["Organización de Aviación Civil Internacional", "OACI"], fr: ["Organisation de l'aviation civile internationale", "OACI"], ar: ["منظمة الطيران المدني الدولي", "إيكاو", "الإيكاو"], uk: ["Міжнародна організація цивільної авіації", "ІКАО"], ru: ["Международная организация гражданской авиации", "ИКАО"] },
  },
  {
    id: "IMO", kind: "organisation", country: null, within: "UN",
    names: { en: ["International Maritime Organization", "International Maritime Organisation", "IMO"], es: ["Organización Marítima Internacional", "OMI"], fr: ["Organisation maritime internationale", "OMI"], ar: ["المنظمة البحرية الدولية"], uk: ["Міжнародна морська організація", "ІМО"], ru: ["Международная морская организация", "ИМО"] },
  },
  {
    id: "ITU", kind: "organisation", country: null, within: "UN",
    names: { en: ["International Telecommunication Union", "ITU"], es: ["Unión Internacional de Telecomunicaciones", "UIT"], fr: ["Union internationale des télécommunications", "UIT"], ar: ["الاتحاد الدولي للاتصالات"], uk: ["Міжнародний союз електрозв'язку", "МСЕ"], ru: ["Международный союз электросвязи", "МСЭ"] },
  },
  {
    id: "WIPO", kind: "organisation", country: null, within: "UN",
    names: { en: ["World Intellectual Property Organization", "WIPO"], es: ["Organización Mundial de la Propiedad Intelectual", "OMPI"], fr: ["Organisation mondiale de la propriété intellectuelle", "OMPI"], ar: ["المنظمة العالمية للملكية الفكرية", "ويبو", "الويبو"], uk: ["Всесвітня організація інтелектуальної власності", "ВОІВ"], ru: ["Всемирная организация интеллектуальной собственности", "ВОИС"] },
  },
  {
    id: "WMO", kind: "organisation", country: null, within: "UN",
    names: { en: ["World Meteorological Organization", "World Meteorological Organisation", "WMO"], es: ["Organización Meteorológica Mundial", "OMM"], fr: ["Organisation météorologique mondiale", "OMM"], ar: ["المنظمة العالمية للأرصاد الجوية"], uk: ["Всесвітня метеорологічна організація", "ВМО"], ru: ["Всемирная метеорологическая организация", "ВМО"] },
  },
  {
    id: "UNWTO", kind: "organisation", country: null, within: "UN",
    names: { en: ["UN Tourism", "World Tourism Organization", "UNWTO"], es: ["ONU Turismo", "Organización Mundial del Turismo", "OMT"], fr: ["ONU Tourisme", "Organisation mondiale du tourisme", "OMT"], ar: ["منظمة السياحة العالمية", "هيئة الأمم المتحدة للسياحة"], uk: ["Всесвітня туристична організація", "ООН Туризм", "ЮНВТО"], ru: ["Всемирная туристская организация", "ООН Туризм", "ЮНВТО"] },
  },
  {
    id: "UPU", kind: "organisation", country: null, within: "UN",
    names: { en: ["Universal Postal Union"], es: ["Unión Postal Universal"], fr: ["Union postale universelle"], ar: ["الاتحاد البريدي العالمي"], uk: ["Всесвітній поштовий союз"], ru: ["Всемирный почтовый союз"] },
  },
  {
    id: "UN-HABITAT", kind: "organisation", country: null, within: "UN",
    names: { en: ["UN-Habitat"], es: ["ONU-Hábitat"], fr: ["ONU-Habitat"], ar: ["موئل الأمم المتحدة", "برنامج الأمم المتحدة للمستوطنات البشرية"], uk: ["ООН-Габітат"], ru: ["ООН-Хабитат"] },
  },
  {
    id: "UNAIDS", kind: "organisation", country: null, within: "UN",
    names: { en: ["UNAIDS"], es: ["ONUSIDA"], fr: ["ONUSIDA"], ar: ["برنامج الأمم المتحدة المشترك المعني بالإيدز", "برنامج الأمم المتحدة المشترك لمكافحة الإيدز"], uk: ["ЮНЕЙДС"], ru: ["ЮНЭЙДС"] },
  },
  {
    id: "UNOPS", kind: "organisation", country: null, within: "UN",
    names: { en: ["United Nations Office for Project Services", "UN Office for Project Services", "UNOPS"], es: ["Oficina de las Naciones Unidas de Servicios para Proyectos", "UNOPS"], fr: ["Bureau des Nations unies pour les services d'appui aux projets", "UNOPS"], ar: ["مكتب الأمم المتحدة لخدمات المشاريع"], uk: ["Управління ООН з обслуговування проєктів", "ЮНОПС"], ru: ["Управление ООН по обслуживанию проектов", "ЮНОПС"] },
  },
  {
    id: "UNECE", kind: "organisation", country: null, within: "UN",
    names: { en: ["UN Economic Commission for Europe", "United Nations Economic Commission for Europe", "UNECE"], es: ["Comisión Económica de las Naciones Unidas para Europa", "CEPE"], fr: ["Commission économique des Nations unies pour l'Europe", "CEE-ONU"], ar: ["لجنة الأمم المتحدة الاقتصادية لأوروبا"], uk: ["Європейська економічна комісія ООН", "ЄЕК ООН"], ru: ["Европейская экономическая комиссия ООН", "ЕЭК ООН"] },
  },
  {
    id: "ESCAP", kind: "organisation", country: null, within: "UN",
    names: { en: ["UN Economic and Social Commission for Asia and the Pacific", "Economic and Social Commission for Asia and the Pacific", "ESCAP", "UNESCAP"], es: ["Comisión Económica y Social para Asia y el Pacífico", "CESPAP"], fr: ["Commission économique et sociale pour l'Asie et le Pacifique", "CESAP"], ar: ["اللجنة الاقتصادية والاجتماعية لآسيا والمحيط الهادئ", "لجنة الأمم المتحدة الاقتصادية والاجتماعية لآسيا والمحيط الهادئ"], uk: ["Економічна і соціальна комісія ООН для Азії та Тихого океану", "ЕСКАТО"], ru: ["Экономическая и социальная комиссия ООН для Азии и Тихого океана", "ЭСКАТО"] },
  },
  {
    id: "ECLAC", kind: "organisation", country: null, within: "UN",
    names: { en: ["Economic Commission for Latin America and the Caribbean", "ECLAC"], es: ["Comisión Económica para América Latina y el Caribe", "CEPAL"], fr: ["Commission économique pour l'Amérique latine et les Caraïbes", "CEPALC"], ar: ["اللجنة الاقتصادية لأمريكا اللاتينية ومنطقة البحر الكاريبي", "اللجنة الاقتصادية لأمريكا اللاتينية والكاريبي"], uk: ["Економічна комісія ООН для Латинської Америки та Карибського басейну", "ЕКЛАК"], ru: ["Экономическая комиссия ООН для Латинской Америки и Карибского бассейна", "ЭКЛАК"] },
  },
  {
    id: "ESCWA", kind: "organisation", country: null, within: "UN",
    names: { en: ["Economic and Social Commission for Western Asia", "ESCWA"], es: ["Comisión Económica y Social para Asia Occidental", "CESPAO"], fr: ["Commission économique et sociale pour l'Asie occidentale", "CESAO"], ar: ["اللجنة الاقتصادية والاجتماعية لغرب آسيا", "الإسكوا", "إسكوا"], uk: ["Економічна і соціальна комісія ООН для Західної Азії", "ЕСКЗА"], ru: ["Экономическая и социальная комиссия ООН для Западной Азии", "ЭСКЗА"] },
  },
  {
    id: "UNECA", kind: "organisation", country: null, within: "UN",
    names: { en: ["UN Economic Commission for Africa", "Economic Commission for Africa", "UNECA"], es: ["Comisión Económica para África", "Comisión Económica de las Naciones Unidas para África"], fr: ["Commission économique pour l'Afrique", "Commission économique des Nations unies pour l'Afrique"], ar: ["اللجنة الاقتصادية لأفريقيا", "لجنة الأمم المتحدة الاقتصادية لأفريقيا"], uk: ["Економічна комісія ООН для Африки", "ЕКА ООН"], ru: ["Экономическая комиссия ООН для Африки", "ЭКА ООН"] },
  },
  {
    id: "UNMIK", kind: "organisation", country: null, within: "UN",
    names: { en: ["UN Mission in Kosovo", "United Nations Mission in Kosovo", "UNMIK"], es: ["Misión de la ONU en Kosovo", "Misión de las Naciones Unidas en Kosovo", "UNMIK"], fr: ["Mission des Nations unies au Kosovo", "Mission de l'ONU au Kosovo", "MINUK"], ar: ["بعثة الأمم المتحدة في كوسوفو"], uk: ["Місія ООН у Косові", "Місія ООН у Косово", "МООНК"], ru: ["Миссия ООН в Косове", "Миссия ООН в Косово", "МООНК"] },
  },
  {
    id: "UNIFIL", kind: "organisation", country: null, within: "UN",
    names: { en: ["UN Interim Force in Lebanon", "United Nations Interim Force in Lebanon", "UNIFIL", "UN peacekeepers in Lebanon"], es: ["Fuerza Provisional de las Naciones Unidas en el Líbano", "Fuerza Interina de la ONU en el Líbano", "FINUL", "FPNUL"], fr: ["Force intérimaire des Nations unies au Liban", "Force intérimaire de l'ONU au Liban", "FINUL"], ar: ["قوة الأمم المتحدة المؤقتة في لبنان", "قوات اليونيفيل", "اليونيفيل", "يونيفيل", "قوات الأمم المتحدة المؤقتة في لبنان"], uk: ["Тимчасові сили ООН у Лівані", "ЮНІФІЛ", "Тимчасові сили ООН в Лівані"], ru: ["Временные силы ООН в Ливане", "ВСООНЛ", "ЮНИФИЛ"] },
  },
  {
    id: "UNDOF", kind: "organisation", country: null, within: "UN",
    names: { en: ["UN Disengagement Observer Force", "United Nations Disengagement Observer Force", "UNDOF"], es: ["Fuerza de las Naciones Unidas de Observación de la Separación", "FNUOS"], fr: ["Force des Nations unies chargée d'observer le désengagement", "FNUOD"], ar: ["قوة الأمم المتحدة لمراقبة فض الاشتباك", "الأندوف", "أندوف"], uk: ["Сили ООН зі спостереження за роз'єднанням"], ru: ["Силы ООН по наблюдению за разъединением", "СООННР"] },
  },
  {
    id: "UNFICYP", kind: "organisation", country: null, within: "UN",
    names: { en: ["UN Peacekeeping Force in Cyprus", "United Nations Peacekeeping Force in Cyprus", "UNFICYP"], es: ["Fuerza de las Naciones Unidas para el Mantenimiento de la Paz en Chipre", "UNFICYP"], fr: ["Force des Nations unies chargée du maintien de la paix à Chypre", "UNFICYP"], ar: ["قوة الأمم المتحدة لحفظ السلام في قبرص"], uk: ["Миротворчі сили ООН на Кіпрі", "Збройні сили ООН з підтримання миру на Кіпрі"], ru: ["Вооружённые силы ООН по поддержанию мира на Кипре", "Миротворческие силы ООН на Кипре", "ВСООНК"] },
  },
  {
    id: "MONUSCO", kind: "organisation", country: null, within: "UN",
    names: { en: ["UN Organization Stabilization Mission in the Democratic Republic of the Congo", "UN mission in Congo", "UN Stabilization Mission in the Democratic Republic of the Congo", "MONUSCO"], es: ["Misión de la ONU en la República Democrática del Congo", "Misión de Estabilización de las Naciones Unidas en la República Democrática del Congo", "MONUSCO"], fr: ["Mission de l'ONU en République démocratique du Congo", "Mission des Nations unies en République démocratique du Congo", "MONUSCO"], ar: ["بعثة الأمم المتحدة لتحقيق الاستقرار في جمهورية الكونغو الديمقراطية", "بعثة مونوسكو", "مونوسكو"], uk: ["Місія ООН зі стабілізації в Демократичній Республіці Конго", "Місія ООН у ДР Конго", "МООНСДРК"], ru: ["Миссия ООН по стабилизации в Демократической Республике Конго", "Миссия ООН в ДР Конго", "МООНСДРК"] },
  },
  {
    id: "MINUSMA", kind: "organisation", country: null, within: "UN",
    names: { en: ["UN Multidimensional Integrated Stabilization Mission in Mali", "UN mission in Mali", "United Nations mission in Mali", "MINUSMA"], es: ["Misión de la ONU en Malí", "Misión de las Naciones Unidas en Malí", "MINUSMA"], fr: ["Mission de l'ONU au Mali", "Mission des Nations unies au Mali", "MINUSMA"], ar: ["بعثة الأمم المتحدة في مالي", "مينوسما"], uk: ["Місія ООН у Малі", "Місія ООН в Малі", "МІНУСМА"], ru: ["Миссия ООН в Мали", "МИНУСМА"] },
  },
  {
    id: "MINUSCA", kind: "organisation", country: null, within: "UN",
    names: { en: ["UN mission in the Central African Republic", "United Nations mission in the Central African Republic", "MINUSCA"], es: ["Misión de la ONU en la República Centroafricana", "MINUSCA"], fr: ["Mission de l'ONU en République centrafricaine", "Mission des Nations unies en Centrafrique", "MINUSCA"], ar: ["بعثة الأمم المتحدة في جمهورية أفريقيا الوسطى", "مينوسكا"], uk: ["Місія ООН у Центральноафриканській Республіці", "МІНУСКА"], ru: ["Миссия ООН в Центральноафриканской Республике", "МИНУСКА"] },
  },
  {
    id: "UNMISS", kind: "organisation", country: null, within: "UN",
    names: { en: ["UN Mission in South Sudan", "United Nations Mission in South Sudan", "UNMISS"], es: ["Misión de la ONU en Sudán del Sur", "UNMISS"], fr: ["Mission des Nations unies au Soudan du Sud", "Mission de l'ONU au Soudan du Sud", "MINUSS"], ar: ["بعثة الأمم المتحدة في جنوب السودان", "أونميس"], uk: ["Місія ООН у Південному Судані", "МООНПС"], ru: ["Миссия ООН в Южном Судане", "МООНЮС"] },
  },
  {
    id: "UNSMIL", kind: "organisation", country: null, within: "UN",
    names: { en: ["UN Support Mission in Libya", "United Nations Support Mission in Libya", "UN mission in Libya", "UNSMIL"], es: ["Misión de Apoyo de las Naciones Unidas en Libia", "Misión de la ONU en Libia", "UNSMIL"], fr: ["Mission d'appui des Nations unies en Libye", "Mission de l'ONU en Libye", "MANUL"], ar: ["بعثة الأمم المتحدة للدعم في ليبيا", "بعثة الأمم المتحدة في ليبيا", "البعثة الأممية في ليبيا"], uk: ["Місія ООН з підтримки в Лівії", "Місія ООН у Лівії", "МООНПЛ"], ru: ["Миссия ООН по поддержке в Ливии", "Миссия ООН в Ливии", "МООНПЛ"] },
  },
  {
    id: "UNAMA", kind: "organisation", country: null, within: "UN",
    names: { en: ["UN Assistance Mission in Afghanistan", "United Nations Assistance Mission in Afghanistan", "UN mission in Afghanistan", "UNAMA"], es: ["Misión de la ONU en Afganistán", "Misión de Asistencia de las Naciones Unidas en Afganistán", "UNAMA"], fr: ["Mission d'assistance des Nations unies en Afghanistan", "Mission de l'ONU en Afghanistan", "MANUA"], ar: ["بعثة الأمم المتحدة للمساعدة في أفغانستان", "بعثة الأمم المتحدة في أفغانستان", "يوناما"], uk: ["Місія ООН зі сприяння Афганістану", "Місія ООН в Афганістані", "МООНСА"], ru: ["Миссия ООН по содействию Афганистану", "Миссия ООН в Афганистане", "МООНСА"] },
  },
  {
    id: "UNAMI", kind: "organisation", country: null, within: "UN",
    names: { en: ["UN Assistance Mission for Iraq", "United Nations Assistance Mission for Iraq", "UN mission in Iraq", "UNAMI"], es: ["Misión de la ONU en Irak", "Misión de Asistencia de las Naciones Unidas para Irak", "UNAMI"], fr: ["Mission d'assistance des Nations unies pour l'Irak", "Mission de l'ONU en Irak", "MANUI"], ar: ["بعثة الأمم المتحدة لمساعدة العراق", "بعثة الأمم المتحدة في العراق", "يونامي"], uk: ["Місія ООН з надання допомоги Іраку", "Місія ООН в Іраку"], ru: ["Миссия ООН по оказанию содействия Ираку", "Миссия ООН в Ираке", "МООНСИ"] },
  },
  {
    id: "UNITAMS", kind: "organisation", country: null, within: "UN",
    names: { en: ["UN Integrated Transition Assistance Mission in Sudan", "UN mission in Sudan", "UNITAMS"], es: ["Misión de la ONU en Sudán", "Misión de las Naciones Unidas en Sudán", "UNITAMS"], fr: ["Mission des Nations unies au Soudan", "Mission de l'ONU au Soudan", "MINUATS"], ar: ["بعثة الأمم المتحدة المتكاملة لدعم المرحلة الانتقالية في السودان", "بعثة الأمم المتحدة في السودان", "يونيتامس"], uk: ["Місія ООН у Судані", "ЮНІТАМС"], ru: ["Миссия ООН в Судане", "ЮНИТАМС"] },
  },
  {
    id: "UNMHA", kind: "organisation", country: null, within: "UN",
    names: { en: ["UN Mission to support the Hudaydah Agreement", "UN Mission to Support the Hodeidah Agreement", "UNMHA"], es: ["Misión de las Naciones Unidas de Apoyo al Acuerdo sobre Hodeida"], fr: ["Mission des Nations unies en appui à l'Accord sur Hodeïda"], ar: ["بعثة الأمم المتحدة لدعم اتفاق الحديدة", "أونمها"], uk: ["Місія ООН з підтримки Ходейдської угоди"], ru: ["Миссия ООН в поддержку Ходейдского соглашения"] },
  },
  {
    id: "MINURSO", kind: "organisation", country: null, within: "UN",
    names: { en: ["UN Mission for the Referendum in Western Sahara", "United Nations Mission for the Referendum in Western Sahara", "MINURSO"], es: ["Misión de las Naciones Unidas para el Referéndum en el Sáhara Occidental", "Misión de la ONU para el Sáhara Occidental", "MINURSO"], fr: ["Mission des Nations unies pour l'organisation d'un référendum au Sahara occidental", "MINURSO"], ar: ["بعثة الأمم المتحدة للاستفتاء في الصحراء الغربية", "بعثة المينورسو", "المينورسو", "مينورسو"], uk: ["Місія ООН з проведення референдуму в Західній Сахарі", "МІНУРСО"], ru: ["Миссия ООН по проведению референдума в Западной Сахаре", "МООНРЗС", "МИНУРСО"] },
  },
  {
    id: "BINUH", kind: "organisation", country: null, within: "UN",
    names: { en: ["UN Integrated Office in Haiti", "BINUH"], es: ["Oficina Integrada de las Naciones Unidas en Haití", "BINUH"], fr: ["Bureau intégré des Nations unies en Haïti", "BINUH"], ar: ["مكتب الأمم المتحدة المتكامل في هايتي"], uk: ["Об'єднане представництво ООН у Гаїті"], ru: ["Объединённое представительство ООН в Гаити", "ОПООНГ"] },
  },
  {
    id: "ICTY", kind: "organisation", country: null, within: "UN",
    names: { en: ["International Criminal Tribunal for the former Yugoslavia", "Hague tribunal", "UN war crimes tribunal for the former Yugoslavia", "ICTY"], es: ["Tribunal Penal Internacional para la ex Yugoslavia", "TPIY"], fr: ["Tribunal pénal international pour l'ex-Yougoslavie", "TPIY"], ar: ["المحكمة الجنائية الدولية ليوغوسلافيا السابقة", "المحكمة الدولية ليوغوسلافيا السابقة"], uk: ["Міжнародний трибунал щодо колишньої Югославії", "Міжнародний кримінальний трибунал щодо колишньої Югославії", "МТКЮ"], ru: ["Международный трибунал по бывшей Югославии", "Гаагский трибунал", "МТБЮ"] },
  },
  {
    id: "IRMCT", kind: "organisation", country: null, within: "UN",
    names: { en: ["International Residual Mechanism for Criminal Tribunals", "IRMCT"], es: ["Mecanismo Residual Internacional de los Tribunales Penales"], fr: ["Mécanisme international appelé à exercer les fonctions résiduelles des tribunaux pénaux"], ar: ["الآلية الدولية لتصريف الأعمال المتبقية للمحكمتين الجنائيتين"], uk: ["Міжнародний залишковий механізм для кримінальних трибуналів"], ru: ["Международный остаточный механизм для уголовных трибуналов"] },
  },
  {
    id: "ITLOS", kind: "organisation", country: null,
    names: { en: ["International Tribunal for the Law of the Sea", "ITLOS"], es: ["Tribunal Internacional del Derecho del Mar"], fr: ["Tribunal international du droit de la mer"], ar: ["المحكمة الدولية لقانون البحار"], uk: ["Міжнародний трибунал з морського права"], ru: ["Международный трибунал по морскому праву"] },
  },
  {
    id: "PCA", kind: "organisation", country: null,
    names: { en: ["Permanent Court of Arbitration"], es: ["Corte Permanente de Arbitraje"], fr: ["Cour permanente d'arbitrage"], ar: ["محكمة التحكيم الدائمة", "المحكمة الدائمة للتحكيم"], uk: ["Постійна палата третейського суду", "Постійний третейський суд у Гаазі"], ru: ["Постоянная палата третейского суда"] },
  },
  {
    id: "CTBTO", kind: "organisation", country: null,
    names: { en: ["Comprehensive Nuclear-Test-Ban Treaty Organization", "CTBTO"], es: ["Organización del Tratado de Prohibición Completa de los Ensayos Nucleares", "OTPCE"], fr: ["Organisation du traité d'interdiction complète des essais nucléaires", "OTICE"], ar: ["منظمة معاهدة الحظر الشامل للتجارب النووية"], uk: ["Організація Договору про всеосяжну заборону ядерних випробувань", "ОДВЗЯВ"], ru: ["Организация Договора о всеобъемлющем запрещении ядерных испытаний", "ОДВЗЯИ"] },
  },
  {
    id: "CONFERENCE-ON-DISARMAMENT", kind: "organisation", country: null,
    names: { en: ["Conference on Disarmament"], es: ["Conferencia de Desarme"], fr: ["Conférence du désarmement"], ar: ["مؤتمر نزع السلاح"], uk: ["Конференція з роззброєння"], ru: ["Конференция по разоружению"] },
  },
  {
    id: "IFC", kind: "organisation", country: null, within: "WORLD-BANK",
    names: { en: ["International Finance Corporation"], es: ["Corporación Financiera Internacional"], fr: ["Société financière internationale"], ar: ["مؤسسة التمويل الدولية"], uk: ["Міжнародна фінансова корпорація"], ru: ["Международная финансовая корпорация"] },
  },
  {
    id: "GREEN-CLIMATE-FUND", kind: "organisation", country: null,
    names: { en: ["Green Climate Fund"], es: ["Fondo Verde para el Clima"], fr: ["Fonds vert pour le climat"], ar: ["صندوق المناخ الأخضر"], uk: ["Зелений кліматичний фонд"], ru: ["Зелёный климатический фонд"] },
  },
  {
    id: "COUNCIL-OF-EU", kind: "organisation", country: null, within: "EU",
    names: { en: ["Council of the European Union", "Council of the EU", "EU Council", "EU Council of Ministers", "EU Foreign Affairs Council", "Foreign Affairs Council"], es: ["Consejo de la Unión Europea", "Consejo de la UE", "Consejo de Asuntos Exteriores", "Consejo de Asuntos Exteriores de la UE"], fr: ["Conseil de l'Union européenne", "Conseil de l'UE", "Conseil des affaires étrangères", "Conseil des affaires étrangères de l'UE"], ar: ["مجلس الاتحاد الأوروبي", "مجلس الشؤون الخارجية للاتحاد الأوروبي"], uk: ["Рада Європейського Союзу", "Рада ЄС", "Рада Євросоюзу", "Рада закордонних справ ЄС"], ru: ["Совет Европейского союза", "Совет ЕС", "Совет Евросоюза"] },
  },
  {
    id: "EUROGROUP", kind: "organisation", country: null, within: "EU",
    names: { en: ["Eurogroup"], es: ["Eurogrupo"], fr: ["Eurogroupe"], ar: ["مجموعة اليورو", "يوروغروب"], uk: ["Єврогрупа"], ru: ["Еврогруппа"] },
  },
  {
    id: "FRONTEX", kind: "organisation", country: null, within: "EU",
    names: { en: ["Frontex", "European Border and Coast Guard Agency"], es: ["Frontex", "Agencia Europea de la Guardia de Fronteras y Costas"], fr: ["Frontex", "Agence européenne de garde-frontières et de garde-côtes"], ar: ["فرونتكس", "الوكالة الأوروبية لحرس الحدود والسواحل"], uk: ["Frontex", "Фронтекс"], ru: ["Frontex", "Фронтекс"] },
  },
  {
    id: "EUROPOL", kind: "organisation", country: null, within: "EU",
    names: { en: ["Europol"], es: ["Europol"], fr: ["Europol"], ar: ["يوروبول", "اليوروبول"], uk: ["Європол"], ru: ["Европол"] },
  },
  {
    id: "EUROJUST", kind: "organisation", country: null, within: "EU",
    names: { en: ["Eurojust"], es: ["Eurojust"], fr: ["Eurojust"], ar: ["يوروجست"], uk: ["Євроюст"], ru: ["Евроюст"] },
  },
  {
    id: "EIB", kind: "organisation", country: null, within: "EU",
    names: { en: ["European Investment Bank", "EIB"], es: ["Banco Europeo de Inversiones", "BEI"], fr: ["Banque européenne d'investissement", "BEI"], ar: ["بنك الاستثمار الأوروبي", "البنك الأوروبي للاستثمار"], uk: ["Європейський інвестиційний банк", "ЄІБ"], ru: ["Европейский инвестиционный банк", "ЕИБ"] },
  },
  {
    id: "CJEU", kind: "organisation", country: null, within: "EU",
    names: { en: ["Court of Justice of the European Union", "European Court of Justice", "EU Court of Justice", "CJEU", "ECJ"], es: ["Tribunal de Justicia de la Unión Europea", "Tribunal de Justicia de la UE", "TJUE"], fr: ["Cour de justice de l'Union européenne", "Cour de justice de l'UE", "CJUE"], ar: ["محكمة العدل الأوروبية", "محكمة العدل التابعة للاتحاد الأوروبي"], uk: ["Суд Європейського Союзу", "Суд ЄС", "Суд справедливості ЄС"], ru: ["Суд Европейского союза", "Суд ЕС", "Европейский суд юстиции"] },
  },
  {
    id: "EU-MILITARY-COMMITTEE", kind: "organisation", country: null, within: "EU",
    names: { en: ["EU Military Committee", "European Union Military Committee"], es: ["Comité Militar de la UE", "Comité Militar de la Unión Europea"], fr: ["Comité militaire de l'UE", "Comité militaire de l'Union européenne"], ar: ["اللجنة العسكرية للاتحاد الأوروبي"], uk: ["Військовий комітет ЄС", "Військовий комітет Європейського Союзу"], ru: ["Военный комитет ЕС", "Военный комитет Европейского союза"] },
  },
  {
    id: "COREPER", kind: "organisation", country: null, within: "EU",
    names: { en: ["Coreper", "EU Committee of Permanent Representatives"], es: ["Coreper", "Comité de Representantes Permanentes"], fr: ["Coreper", "Comité des représentants permanents"], ar: ["لجنة الممثلين الدائمين في الاتحاد الأوروبي"], uk: ["Комітет постійних представників ЄС"], ru: ["Комитет постоянных представителей ЕС", "Корепер"] },
  },
  {
    id: "EULEX", kind: "organisation", country: null, within: "EU",
    names: { en: ["EULEX", "EU Rule of Law Mission in Kosovo"], es: ["EULEX", "Misión de la Unión Europea por el Estado de Derecho en Kosovo"], fr: ["EULEX", "Mission état de droit de l'Union européenne au Kosovo"], ar: ["يوليكس", "بعثة الاتحاد الأوروبي لسيادة القانون في كوسوفو"], uk: ["EULEX", "Місія ЄС з верховенства права в Косові"], ru: ["EULEX", "Миссия ЕС в области верховенства права в Косове", "Миссия ЕС по вопросам верховенства права в Косове"] },
  },
  {
    id: "EUFOR-ALTHEA", kind: "organisation", country: null, within: "EU",
    names: { en: ["EUFOR", "EUFOR Althea", "EU Force in Bosnia and Herzegovina"], es: ["EUFOR", "EUFOR Althea"], fr: ["EUFOR", "EUFOR Althea"], ar: ["قوة الاتحاد الأوروبي في البوسنة والهرسك", "يوفور"], uk: ["EUFOR", "Сили ЄС у Боснії і Герцеговині"], ru: ["EUFOR", "Силы ЕС в Боснии и Герцеговине"] },
  },
  {
    id: "EUMM-GEORGIA", kind: "organisation", country: null, within: "EU",
    names: { en: ["EU Monitoring Mission in Georgia", "European Union Monitoring Mission in Georgia", "EUMM"], es: ["Misión de Observación de la Unión Europea en Georgia", "EUMM"], fr: ["Mission d'observation de l'Union européenne en Géorgie", "EUMM"], ar: ["بعثة المراقبة التابعة للاتحاد الأوروبي في جورجيا"], uk: ["Моніторингова місія ЄС у Грузії", "МНЄС у Грузії"], ru: ["Миссия наблюдателей ЕС в Грузии", "Миссия наблюдателей Евросоюза в Грузии", "МНЕС"] },
  },
  {
    id: "EUMA", kind: "organisation", country: null, within: "EU",
    names: { en: ["EU Mission in Armenia", "European Union Mission in Armenia", "EUMA"], es: ["Misión de la UE en Armenia", "Misión de la Unión Europea en Armenia"], fr: ["Mission de l'Union européenne en Arménie", "Mission de l'UE en Arménie"], ar: ["بعثة الاتحاد الأوروبي في أرمينيا"], uk: ["Місія ЄС у Вірменії", "Місія ЄС в Вірменії"], ru: ["Миссия ЕС в Армении", "Наблюдательная миссия ЕС в Армении"] },
  },
  {
    id: "EUNAVFOR-ASPIDES", kind: "organisation", country: null, within: "EU",
    names: { en: ["Operation Aspides", "EUNAVFOR Aspides", "Aspides"], es: ["Operación Aspides", "EUNAVFOR Aspides", "Aspides"], fr: ["Opération Aspides", "EUNAVFOR Aspides", "Aspides"], ar: ["عملية أسبيدس", "مهمة أسبيدس", "أسبيدس"], uk: ["Операція Aspides", "EUNAVFOR Aspides", "Aspides"], ru: ["Операция Aspides", "EUNAVFOR Aspides", "Aspides"] },
  },
  {
    id: "EUROPEAN-POLITICAL-COMMUNITY", kind: "organisation", country: null,
    names: { en: ["European Political Community"], es: ["Comunidad Política Europea"], fr: ["Communauté politique européenne"], ar: ["المجموعة السياسية الأوروبية", "الجماعة السياسية الأوروبية"], uk: ["Європейська політична спільнота", "Європейське політичне співтовариство"], ru: ["Европейское политическое сообщество"] },
  },
  {
    id: "EASTERN-PARTNERSHIP", kind: "organisation", country: null,
    names: { en: ["Eastern Partnership"], es: ["Asociación Oriental"], fr: ["Partenariat oriental"], ar: ["الشراكة الشرقية"], uk: ["Східне партнерство"], ru: ["Восточное партнёрство"] },
    members: ["ARM", "AZE", "BLR", "GEO", "MDA", "UKR"],
  },
  {
    id: "UNION-FOR-MEDITERRANEAN", kind: "organisation", country: null,
    names: { en: ["Union for the Mediterranean"], es: ["Unión por el Mediterráneo"], fr: ["Union pour la Méditerranée"], ar: ["الاتحاد من أجل المتوسط"], uk: ["Союз для Середземномор'я", "Середземноморський союз"], ru: ["Союз для Средиземноморья"] },
  },
  {
    id: "BERLIN-PROCESS", kind: "organisation", country: null,
    names: { en: ["Berlin Process"], es: ["Proceso de Berlín"], fr: ["Processus de Berlin"], ar: ["عملية برلين"], uk: ["Берлінський процес"], ru: ["Берлинский процесс"] },
  },
  {
    id: "REGIONAL-COOPERATION-COUNCIL", kind: "organisation", country: null,
    names: { en: ["Regional Cooperation Council"], es: ["Consejo de Cooperación Regional"], fr: ["Conseil de coopération régionale"], ar: ["مجلس التعاون الإقليمي"], uk: ["Рада регіонального співробітництва"], ru: ["Совет регионального сотрудничества"] },
  },
  {
    id: "EFTA", kind: "organisation", country: null, wikidata: "Q166546",
    names: { en: ["European Free Trade Association", "EFTA"], es: ["Asociación Europea de Libre Comercio", "AELC", "EFTA"], fr: ["Association européenne de libre-échange", "AELE"], ar: ["رابطة التجارة الحرة الأوروبية", "الرابطة الأوروبية للتجارة الحرة"], uk: ["Європейська асоціація вільної торгівлі", "ЄАВТ"], ru: ["Европейская ассоциация свободной торговли", "ЕАСТ"] },
    members: ["ISL", "LIE", "NOR", "CHE"],
  },
  {
    id: "EEA", kind: "organisation", country: null,
    names: { en: ["European Economic Area"], es: ["Espacio Económico Europeo"], fr: ["Espace économique européen"], ar: ["المنطقة الاقتصادية الأوروبية"], uk: ["Європейська економічна зона", "Європейський економічний простір", "ЄЕЗ"], ru: ["Европейская экономическая зона", "Европейское экономическое пространство", "ЕЭЗ"] },
    shorts: { en: ["EEA"], es: ["EEE"], fr: ["EEE"] },
    members: ["AUT", "BEL", "BGR", "HRV", "CYP", "CZE", "DNK", "EST", "FIN", "FRA", "DEU", "GRC", "HUN", "ISL", "IRL", "ITA", "LVA", "LIE", "LTU", "LUX", "MLT", "NLD", "NOR", "POL", "PRT", "ROU", "SVK", "SVN", "ESP", "SWE"],
  },
  {
    id: "NORTH-ATLANTIC-COUNCIL", kind: "organisation", country: null, within: "NATO",
    names: { en: ["North Atlantic Council"], es: ["Consejo del Atlántico Norte", "Consejo Atlántico"], fr: ["Conseil de l'Atlantique nord"], ar: ["مجلس شمال الأطلسي", "مجلس حلف شمال الأطلسي"], uk: ["Північноатлантична рада"], ru: ["Североатлантический совет"] },
  },
  {
    id: "NATO-MILITARY-COMMITTEE", kind: "organisation", country: null, within: "NATO",
    names: { en: ["NATO Military Committee"], es: ["Comité Militar de la OTAN"], fr: ["Comité militaire de l'OTAN"], ar: ["اللجنة العسكرية لحلف الناتو", "اللجنة العسكرية لحلف شمال الأطلسي", "اللجنة العسكرية للناتو"], uk: ["Військовий комітет НАТО"], ru: ["Военный комитет НАТО"] },
  },
  {
    id: "SHAPE", kind: "organisation", country: null, within: "NATO",
    names: { en: ["Supreme Headquarters Allied Powers Europe", "NATO's military headquarters"], es: ["Cuartel General Supremo de las Potencias Aliadas en Europa"], fr: ["Grand Quartier général des puissances alliées en Europe"], ar: ["القيادة العليا لقوات الحلفاء في أوروبا", "المقر الأعلى لقوات الحلفاء في أوروبا"], uk: ["Верховне головнокомандування об'єднаних збройних сил НАТО в Європі"], ru: ["Верховное главнокомандование объединённых вооружённых сил НАТО в Европе"] },
  },
  {
    id: "KFOR", kind: "organisation", country: null, within: "NATO",
    names: { en: ["KFOR", "NATO-led Kosovo Force"], es: ["KFOR"], fr: ["KFOR"], ar: ["كفور", "قوة كفور", "قوة الناتو في كوسوفو"], uk: ["КФОР", "KFOR"], ru: ["КФОР", "KFOR", "СДК"] },
  },
  {
    id: "ISAF", kind: "organisation", country: null, within: "NATO",
    names: { en: ["International Security Assistance Force", "ISAF"], es: ["Fuerza Internacional de Asistencia para la Seguridad", "ISAF"], fr: ["Force internationale d'assistance à la sécurité", "FIAS"], ar: ["القوة الدولية للمساعدة الأمنية", "إيساف"], uk: ["Міжнародні сили сприяння безпеці", "ІСАФ"], ru: ["Международные силы содействия безопасности", "ИСАФ"] },
  },
  {
    id: "RESOLUTE-SUPPORT", kind: "organisation", country: null, within: "NATO",
    names: { en: ["Resolute Support Mission", "Resolute Support"], es: ["Misión Apoyo Decidido", "Apoyo Decidido"], fr: ["Mission Resolute Support", "Resolute Support"], ar: ["بعثة الدعم الحازم", "مهمة الدعم الحازم"], uk: ["Місія «Рішуча підтримка»", "Рішуча підтримка"], ru: ["Миссия «Решительная поддержка»", "Решительная поддержка"] },
  },
  {
    id: "NATO-UKRAINE-COUNCIL", kind: "organisation", country: null, within: "NATO",
    names: { en: ["NATO-Ukraine Council"], es: ["Consejo OTAN-Ucrania"], fr: ["Conseil OTAN-Ukraine"], ar: ["مجلس الناتو وأوكرانيا", "مجلس الناتو أوكرانيا"], uk: ["Рада Україна-НАТО", "Рада НАТО-Україна"], ru: ["Совет Украина-НАТО", "Совет НАТО-Украина"] },
  },
  {
    id: "NATO-RUSSIA-COUNCIL", kind: "organisation", country: null, within: "NATO",
    names: { en: ["NATO-Russia Council"], es: ["Consejo OTAN-Rusia"], fr: ["Conseil OTAN-Russie"], ar: ["مجلس الناتو روسيا", "مجلس روسيا والناتو", "مجلس الناتو وروسيا"], uk: ["Рада НАТО-Росія", "Рада Росія-НАТО"], ru: ["Совет Россия-НАТО", "Совет НАТО-Россия"] },
  },
  {
    id: "NATO-PARLIAMENTARY-ASSEMBLY", kind: "organisation", country: null,
    names: { en: ["NATO Parliamentary Assembly"], es: ["Asamblea Parlamentaria de la OTAN"], fr: ["Assemblée parlementaire de l'OTAN"], ar: ["الجمعية البرلمانية لحلف شمال الأطلسي", "الجمعية البرلمانية للناتو"], uk: ["Парламентська асамблея НАТО", "ПА НАТО"], ru: ["Парламентская ассамблея НАТО", "ПА НАТО"] },
  },
  {
    id: "RAMSTEIN-GROUP", kind: "organisation", country: null,
    names: { en: ["Ukraine Defense Contact Group", "Ukraine Defence Contact Group", "Ramstein group"], es: ["Grupo de Contacto de Defensa de Ucrania", "Grupo de Contacto para la Defensa de Ucrania", "Grupo de Ramstein"], fr: ["Groupe de contact pour la défense de l'Ukraine", "Groupe de contact sur la défense de l'Ukraine"], ar: ["مجموعة الاتصال الدفاعية لأوكرانيا", "مجموعة الاتصال للدفاع عن أوكرانيا", "مجموعة رامشتاين"], uk: ["Контактна група з питань оборони України", "Контактна група з оборони України"], ru: ["Контактная группа по обороне Украины", "Контактная группа по вопросам обороны Украины"] },
  },
  {
    id: "ODIHR", kind: "organisation", country: null, within: "OSCE",
    names: { en: ["OSCE Office for Democratic Institutions and Human Rights", "Office for Democratic Institutions and Human Rights", "ODIHR", "OSCE/ODIHR"], es: ["Oficina de Instituciones Democráticas y Derechos Humanos", "OIDDH"], fr: ["Bureau des institutions démocratiques et des droits de l'homme", "BIDDH"], ar: ["مكتب المؤسسات الديمقراطية وحقوق الإنسان"], uk: ["Бюро ОБСЄ з демократичних інститутів і прав людини", "Бюро з демократичних інститутів і прав людини", "БДІПЛ", "БДІПЛ ОБСЄ"], ru: ["Бюро ОБСЕ по демократическим институтам и правам человека", "Бюро по демократическим институтам и правам человека", "БДИПЧ", "БДИПЧ ОБСЕ"] },
  },
  {
    id: "OSCE-SMM", kind: "organisation", country: null, within: "OSCE",
    names: { en: ["OSCE Special Monitoring Mission to Ukraine", "OSCE Special Monitoring Mission", "Special Monitoring Mission to Ukraine", "OSCE monitoring mission", "OSCE SMM"], es: ["Misión Especial de Observación de la OSCE en Ucrania", "Misión Especial de Observación de la OSCE", "misión de observación de la OSCE en Ucrania"], fr: ["Mission spéciale d'observation de l'OSCE en Ukraine", "Mission spéciale d'observation de l'OSCE"], ar: ["بعثة المراقبة الخاصة لمنظمة الأمن والتعاون في أوروبا", "بعثة المراقبة الخاصة في أوكرانيا"], uk: ["Спеціальна моніторингова місія ОБСЄ", "Спеціальна моніторингова місія ОБСЄ в Україні", "СММ ОБСЄ"], ru: ["Специальная мониторинговая миссия ОБСЕ", "Специальная мониторинговая миссия ОБСЕ на Украине", "СММ ОБСЕ"] },
    shorts: { en: ["Special Monitoring Mission", "SMM"], uk: ["СММ"], ru: ["СММ"] },
  },
  {
    id: "OSCE-PA", kind: "organisation", country: null,
    names: { en: ["OSCE Parliamentary Assembly"], es: ["Asamblea Parlamentaria de la OSCE"], fr: ["Assemblée parlementaire de l'OSCE"], ar: ["الجمعية البرلمانية لمنظمة الأمن والتعاون في أوروبا"], uk: ["Парламентська асамблея ОБСЄ", "ПА ОБСЄ"], ru: ["Парламентская ассамблея ОБСЕ", "ПА ОБСЕ"] },
  },
  {
    id: "OSCE-MINSK-GROUP", kind: "organisation", country: null, within: "OSCE",
    names: { en: ["OSCE Minsk Group", "Minsk Group"], es: ["Grupo de Minsk de la OSCE", "Grupo de Minsk"], fr: ["Groupe de Minsk de l'OSCE", "Groupe de Minsk"], ar: ["مجموعة مينسك التابعة لمنظمة الأمن والتعاون في أوروبا", "مجموعة مينسك"], uk: ["Мінська група ОБСЄ", "Мінська група", "МГ ОБСЄ"], ru: ["Минская группа ОБСЕ", "Минская группа", "МГ ОБСЕ"] },
  },
  {
    id: "TRILATERAL-CONTACT-GROUP", kind: "organisation", country: null,
    names: { en: ["Trilateral Contact Group", "Trilateral Contact Group on Ukraine"], es: ["Grupo de Contacto Trilateral"], fr: ["Groupe de contact trilatéral"], ar: ["مجموعة الاتصال الثلاثية"], uk: ["Тристороння контактна група", "ТКГ"], ru: ["Трёхсторонняя контактная группа", "ТКГ"] },
  },
  {
    id: "PACE", kind: "organisation", country: null, within: "COUNCIL-OF-EUROPE",
    names: { en: ["Parliamentary Assembly of the Council of Europe"], es: ["Asamblea Parlamentaria del Consejo de Europa", "APCE"], fr: ["Assemblée parlementaire du Conseil de l'Europe", "APCE"], ar: ["الجمعية البرلمانية لمجلس أوروبا"], uk: ["Парламентська асамблея Ради Європи", "ПАРЄ"], ru: ["Парламентская ассамблея Совета Европы", "ПАСЕ"] },
    shorts: { en: ["PACE"] },
  },
  {
    id: "COE-COMMITTEE-OF-MINISTERS", kind: "organisation", country: null, within: "COUNCIL-OF-EUROPE",
    names: { en: ["Committee of Ministers of the Council of Europe", "Council of Europe's Committee of Ministers"], es: ["Comité de Ministros del Consejo de Europa"], fr: ["Comité des ministres du Conseil de l'Europe"], ar: ["لجنة وزراء مجلس أوروبا"], uk: ["Комітет міністрів Ради Європи", "КМРЄ"], ru: ["Комитет министров Совета Европы", "КМСЕ"] },
  },
  {
    id: "VENICE-COMMISSION", kind: "organisation", country: null, within: "COUNCIL-OF-EUROPE",
    names: { en: ["Venice Commission", "European Commission for Democracy through Law"], es: ["Comisión de Venecia"], fr: ["Commission de Venise"], ar: ["لجنة البندقية"], uk: ["Венеційська комісія", "Венеціанська комісія"], ru: ["Венецианская комиссия"] },
  },
  {
    id: "GRECO", kind: "organisation", country: null, within: "COUNCIL-OF-EUROPE",
    names: { en: ["Group of States against Corruption"], es: ["Grupo de Estados contra la Corrupción"], fr: ["Groupe d'États contre la corruption"], ar: ["مجموعة الدول المناهضة للفساد"], uk: ["Група держав проти корупції", "ГРЕКО"], ru: ["Группа государств против коррупции", "ГРЕКО"] },
  },
  {
    id: "TURKPA", kind: "organisation", country: null,
    names: { en: ["TURKPA", "Parliamentary Assembly of Turkic States", "Parliamentary Assembly of Turkic-Speaking Countries"], es: ["TURKPA", "Asamblea Parlamentaria de los Estados Túrquicos"], fr: ["TURKPA", "Assemblée parlementaire des États turciques"], ar: ["الجمعية البرلمانية للدول التركية", "توركبا"], uk: ["ТЮРКПА", "Парламентська асамблея тюркських держав"], ru: ["ТЮРКПА", "Парламентская ассамблея тюркских государств"] },
  },
  {
    id: "EEC-EURASIAN", kind: "organisation", country: null, within: "EAEU",
    names: { en: ["Eurasian Economic Commission"], es: ["Comisión Económica Euroasiática"], fr: ["Commission économique eurasiatique"], ar: ["اللجنة الاقتصادية الأوراسية", "المفوضية الاقتصادية الأوراسية"], uk: ["Євразійська економічна комісія", "ЄЕК"], ru: ["Евразийская экономическая комиссия", "ЕЭК"] },
  },
  {
    id: "SUPREME-EURASIAN-COUNCIL", kind: "organisation", country: null, within: "EAEU",
    names: { en: ["Supreme Eurasian Economic Council"], es: ["Consejo Supremo Económico Euroasiático", "Consejo Económico Supremo Euroasiático"], fr: ["Conseil économique eurasiatique suprême", "Conseil suprême économique eurasiatique"], ar: ["المجلس الاقتصادي الأوراسي الأعلى"], uk: ["Вища Євразійська економічна рада"], ru: ["Высший Евразийский экономический совет", "ВЕЭС"] },
  },
  {
    id: "EURASIAN-DEVELOPMENT-BANK", kind: "organisation", country: null,
    names: { en: ["Eurasian Development Bank"], es: ["Banco Euroasiático de Desarrollo"], fr: ["Banque eurasiatique de développement"], ar: ["بنك التنمية الأوراسي", "البنك الأوراسي للتنمية"], uk: ["Євразійський банк розвитку"], ru: ["Евразийский банк развития", "ЕАБР"] },
  },
  {
    id: "UNION-STATE", kind: "organisation", country: null,
    names: { en: ["Union State", "Union State of Russia and Belarus"], es: ["Estado de la Unión de Rusia y Bielorrusia"], fr: ["État de l'Union de Russie et de Biélorussie", "Union de la Russie et de la Biélorussie"], ar: ["دولة الاتحاد بين روسيا وبيلاروسيا", "الدولة الاتحادية لروسيا وبيلاروسيا"], uk: ["Союзна держава", "Союзна держава Росії та Білорусі"], ru: ["Союзное государство", "Союзное государство России и Белоруссии", "Союзное государство России и Беларуси"] },
    members: ["BLR", "RUS"],
  },
  {
    id: "GUAM", kind: "organisation", country: null,
    names: { en: ["GUAM Organization for Democracy and Economic Development", "Organization for Democracy and Economic Development"], es: ["Organización para la Democracia y el Desarrollo Económico GUAM"], fr: ["Organisation pour la démocratie et le développement économique"], ar: ["منظمة غوام للديمقراطية والتنمية الاقتصادية"], uk: ["ГУАМ", "Організація за демократію та економічний розвиток"], ru: ["ГУАМ", "Организация за демократию и экономическое развитие"] },
    shorts: { en: ["GUAM"], es: ["GUAM"], fr: ["GUAM"] },
    members: ["AZE", "GEO", "MDA", "UKR"],
  },
  {
    id: "BSEC", kind: "organisation", country: null,
    names: { en: ["Organization of the Black Sea Economic Cooperation", "Black Sea Economic Cooperation Organization", "Black Sea Economic Cooperation", "BSEC"], es: ["Organización de Cooperación Económica del Mar Negro", "Cooperación Económica del Mar Negro"], fr: ["Organisation de coopération économique de la mer Noire", "Coopération économique de la mer Noire"], ar: ["منظمة التعاون الاقتصادي للبحر الأسود", "منظمة التعاون الاقتصادي لمنطقة البحر الأسود"], uk: ["Організація Чорноморського економічного співробітництва", "Чорноморське економічне співробітництво", "ОЧЕС"], ru: ["Организация черноморского экономического сотрудничества", "Черноморское экономическое сотрудничество", "ОЧЭС"] },
    members: ["ALB", "ARM", "AZE", "BGR", "GEO", "GRC", "MDA", "MKD", "ROU", "RUS", "SRB", "TUR", "UKR"],
  },
  {
    id: "BLACK-SEA-TRADE-BANK", kind: "organisation", country: null,
    names: { en: ["Black Sea Trade and Development Bank"], es: ["Banco de Comercio y Desarrollo del Mar Negro"], fr: ["Banque de commerce et de développement de la mer Noire"], ar: ["بنك التجارة والتنمية للبحر الأسود"], uk: ["Чорноморський банк торгівлі та розвитку", "ЧБТР"], ru: ["Черноморский банк торговли и развития", "ЧБТР"] },
  },
  {
    id: "THREE-SEAS", kind: "organisation", country: null,
    names: { en: ["Three Seas Initiative", "Three Seas"], es: ["Iniciativa de los Tres Mares"], fr: ["Initiative des trois mers"], ar: ["مبادرة البحار الثلاثة"], uk: ["Ініціатива трьох морів", "Тримор'я"], ru: ["Инициатива трёх морей", "Троеморье"] },
    members: ["AUT", "BGR", "HRV", "CZE", "EST", "GRC", "HUN", "LVA", "LTU", "POL", "ROU", "SVK", "SVN"],
  },
  {
    id: "NORDIC-COUNCIL", kind: "organisation", country: null,
    names: { en: ["Nordic Council"], es: ["Consejo Nórdico"], fr: ["Conseil nordique"], ar: ["المجلس النوردي"], uk: ["Північна рада"], ru: ["Северный совет"] },
    members: ["DNK", "FIN", "ISL", "NOR", "SWE"],
  },
  {
    id: "ARCTIC-COUNCIL", kind: "organisation", country: null,
    names: { en: ["Arctic Council"], es: ["Consejo Ártico"], fr: ["Conseil de l'Arctique"], ar: ["مجلس القطب الشمالي", "المجلس القطبي الشمالي"], uk: ["Арктична рада"], ru: ["Арктический совет"] },
    members: ["CAN", "DNK", "FIN", "ISL", "NOR", "RUS", "SWE", "USA"],
  },
  {
    id: "CBSS", kind: "organisation", country: null,
    names: { en: ["Council of the Baltic Sea States"], es: ["Consejo de Estados del Mar Báltico", "Consejo de los Estados del Mar Báltico"], fr: ["Conseil des États de la mer Baltique"], ar: ["مجلس دول بحر البلطيق"], uk: ["Рада держав Балтійського моря"], ru: ["Совет государств Балтийского моря", "СГБМ"] },
  },
  {
    id: "JOINT-EXPEDITIONARY-FORCE", kind: "organisation", country: null,
    names: { en: ["Joint Expeditionary Force"], es: ["Fuerza Expedicionaria Conjunta"], fr: ["Force expéditionnaire conjointe", "Joint Expeditionary Force"], ar: ["القوة الاستكشافية المشتركة"], uk: ["Об'єднані експедиційні сили", "Спільні експедиційні сили"], ru: ["Объединённые экспедиционные силы"] },
    members: ["DNK", "EST", "FIN", "ISL", "LVA", "LTU", "NLD", "NOR", "SWE", "GBR"],
  },
  {
    id: "BALTIC-ASSEMBLY", kind: "organisation", country: null,
    names: { en: ["Baltic Assembly"], es: ["Asamblea Báltica"], fr: ["Assemblée balte"], ar: ["جمعية البلطيق"], uk: ["Балтійська асамблея"], ru: ["Балтийская ассамблея"] },
    members: ["EST", "LVA", "LTU"],
  },
  {
    id: "OHR-BOSNIA", kind: "organisation", country: null,
    names: { en: ["Office of the High Representative in Bosnia and Herzegovina", "Office of the High Representative"], es: ["Oficina del Alto Representante en Bosnia y Herzegovina", "Oficina del Alto Representante"], fr: ["Bureau du haut représentant en Bosnie-Herzégovine", "Bureau du haut représentant"], ar: ["مكتب الممثل السامي في البوسنة والهرسك"], uk: ["Офіс Високого представника в Боснії і Герцеговині", "Управління Високого представника"], ru: ["Управление Высокого представителя", "Управление Высокого представителя в Боснии и Герцеговине"] },
  },
  {
    id: "PEACE-IMPLEMENTATION-COUNCIL", kind: "organisation", country: null,
    names: { en: ["Peace Implementation Council"], es: ["Consejo para la Aplicación de la Paz"], fr: ["Conseil de mise en œuvre de la paix"], ar: ["مجلس تنفيذ السلام"], uk: ["Рада з виконання Мирної угоди"], ru: ["Совет по выполнению Мирного соглашения"] },
  },
  {
    id: "SPECIAL-TRIBUNAL-LEBANON", kind: "organisation", country: null,
    names: { en: ["Special Tribunal for Lebanon"], es: ["Tribunal Especial para el Líbano"], fr: ["Tribunal spécial pour le Liban"], ar: ["المحكمة الخاصة بلبنان", "المحكمة الدولية الخاصة بلبنان"], uk: ["Спеціальний трибунал щодо Лівану"], ru: ["Специальный трибунал по Ливану"] },
  },
  {
    id: "KOSOVO-SPECIALIST-CHAMBERS", kind: "organisation", country: null,
    names: { en: ["Kosovo Specialist Chambers", "Kosovo Specialist Court"], es: ["Salas Especializadas de Kosovo"], fr: ["Chambres spécialisées pour le Kosovo"], ar: ["الدوائر المتخصصة في كوسوفو"], uk: ["Спеціалізовані палати Косова"], ru: ["Специализированные палаты Косова", "Специализированные палаты по Косову"] },
  },
  {
    id: "IFRC", kind: "organisation", country: null,
    names: { en: ["International Federation of Red Cross and Red Crescent Societies", "IFRC"], es: ["Federación Internacional de Sociedades de la Cruz Roja y de la Media Luna Roja", "Federación Internacional de la Cruz Roja"], fr: ["Fédération internationale des sociétés de la Croix-Rouge et du Croissant-Rouge"], ar: ["الاتحاد الدولي لجمعيات الصليب الأحمر والهلال الأحمر"], uk: ["Міжнародна федерація товариств Червоного Хреста і Червоного Півмісяця"], ru: ["Международная федерация обществ Красного Креста и Красного Полумесяца"] },
  },
  {
    id: "RED-CRESCENT-SYRIA", kind: "organisation", country: null,
    names: { en: ["Syrian Arab Red Crescent"], es: ["Media Luna Roja Siria", "Media Luna Roja Árabe Siria"], fr: ["Croissant-Rouge arabe syrien"], ar: ["الهلال الأحمر العربي السوري", "الهلال الأحمر السوري"], uk: ["Сирійський арабський Червоний Півмісяць", "Сирійський Червоний Півмісяць"], ru: ["Сирийский арабский Красный Полумесяц"] },
  },
  {
    id: "RED-CRESCENT-PALESTINE", kind: "organisation", country: null,
    names: { en: ["Palestine Red Crescent Society", "Palestinian Red Crescent"], es: ["Media Luna Roja Palestina"], fr: ["Croissant-Rouge palestinien"], ar: ["جمعية الهلال الأحمر الفلسطيني", "الهلال الأحمر الفلسطيني"], uk: ["Палестинський Червоний Півмісяць"], ru: ["Палестинский Красный Полумесяц"] },
  },
  {
    id: "MSF", kind: "organisation", country: null,
    names: { en: ["Doctors Without Borders", "Médecins Sans Frontières", "MSF"], es: ["Médicos Sin Fronteras", "MSF"], fr: ["Médecins sans frontières", "MSF"], ar: ["منظمة أطباء بلا حدود", "أطباء بلا حدود"], uk: ["Лікарі без кордонів"], ru: ["Врачи без границ"] },
  },
  {
    id: "AMNESTY", kind: "organisation", country: null, wikidata: "Q42970",
    names: { en: ["Amnesty International"], es: ["Amnistía Internacional"], fr: ["Amnesty International"], ar: ["منظمة العفو الدولية", "العفو الدولية"], uk: ["Міжнародна амністія", "Amnesty International"], ru: ["Международная амнистия", "Amnesty International"] },
    shorts: { en: ["Amnesty"], fr: ["Amnesty"] },
  },
  {
    id: "HRW", kind: "organisation", country: null, wikidata: "Q187052",
    names: { en: ["Human Rights Watch", "HRW"], es: ["Human Rights Watch", "HRW"], fr: ["Human Rights Watch", "HRW"], ar: ["هيومن رايتس ووتش", "منظمة هيومن رايتس ووتش"], uk: ["Human Rights Watch", "Г'юман Райтс Вотч"], ru: ["Human Rights Watch", "Хьюман Райтс Вотч"] },
  },
  {
    id: "TRANSPARENCY", kind: "organisation", country: null,
    names: { en: ["Transparency International"], es: ["Transparencia Internacional"], fr: ["Transparency International"], ar: ["منظمة الشفافية الدولية", "الشفافية الدولية"], uk: ["Transparency International"], ru: ["Transparency International"] },
  },
  {
    id: "REPORTERS-WITHOUT-BORDERS", kind: "organisation", country: null,
    names: { en: ["Reporters Without Borders", "Reporters Sans Frontières"], es: ["Reporteros Sin Fronteras"], fr: ["Reporters sans frontières"], ar: ["مراسلون بلا حدود", "منظمة مراسلون بلا حدود"], uk: ["Репортери без кордонів"], ru: ["Репортёры без границ"] },
    shorts: { es: ["RSF"], fr: ["RSF"] },
  },
  {
    id: "INTERNATIONAL-CRISIS-GROUP", kind: "organisation", country: null,
    names: { en: ["International Crisis Group"], es: ["International Crisis Group"], fr: ["International Crisis Group"], ar: ["مجموعة الأزمات الدولية"], uk: ["Міжнародна кризова група"], ru: ["Международная кризисная группа"] },
  },
  {
    id: "SOHR", kind: "organisation", country: null,
    names: { en: ["Syrian Observatory for Human Rights"], es: ["Observatorio Sirio de Derechos Humanos"], fr: ["Observatoire syrien des droits de l'homme"], ar: ["المرصد السوري لحقوق الإنسان"], uk: ["Сирійський центр моніторингу за дотриманням прав людини", "Сирійська обсерваторія з прав людини"], ru: ["Сирийский центр мониторинга за соблюдением прав человека", "Сирийская обсерватория по правам человека"] },
  },
  {
    id: "IPU", kind: "organisation", country: null,
    names: { en: ["Inter-Parliamentary Union"], es: ["Unión Interparlamentaria"], fr: ["Union interparlementaire"], ar: ["الاتحاد البرلماني الدولي"], uk: ["Міжпарламентський союз"], ru: ["Межпарламентский союз"] },
  },
  {
    id: "SANTEGIDIO", kind: "organisation", country: null,
    names: { en: ["Community of Sant'Egidio", "Sant'Egidio"], es: ["Comunidad de Sant'Egidio", "Comunidad de San Egidio"], fr: ["Communauté de Sant'Egidio", "Sant'Egidio"], ar: ["جماعة سانت إيجيديو"], uk: ["Спільнота святого Егідія"], ru: ["Община святого Эгидия"] },
  },
  {
    id: "WHITE-HELMETS", kind: "organisation", country: null,
    names: { en: ["White Helmets", "Syria Civil Defence"], es: ["Cascos Blancos"], fr: ["Casques blancs"], ar: ["الخوذ البيضاء", "الدفاع المدني السوري"], uk: ["Білі шоломи"], ru: ["Белые каски"] },
  },
  {
    id: "IOC", kind: "organisation", country: null,
    names: { en: ["International Olympic Committee"], es: ["Comité Olímpico Internacional"], fr: ["Comité international olympique"], ar: ["اللجنة الأولمبية الدولية"], uk: ["Міжнародний олімпійський комітет", "МОК"], ru: ["Международный олимпийский комитет", "МОК"] },
    shorts: { en: ["IOC"], es: ["COI"], fr: ["CIO"] },
  },
  {
    id: "FIFA", kind: "organisation", country: null,
    names: { en: ["FIFA"], es: ["FIFA"], fr: ["FIFA"], ar: ["الفيفا", "فيفا", "الاتحاد الدولي لكرة القدم"], uk: ["ФІФА"], ru: ["ФИФА"] },
  },
  {
    id: "NORWEGIAN-REFUGEE-COUNCIL", kind: "organisation", country: null,
    names: { en: ["Norwegian Refugee Council"], es: ["Consejo Noruego para los Refugiados"], fr: ["Conseil norvégien pour les réfugiés"], ar: ["المجلس النرويجي للاجئين"], uk: ["Норвезька рада у справах біженців"], ru: ["Норвежский совет по делам беженцев"] },
  },
  {
    id: "AU-COMMISSION", kind: "organisation", country: null, within: "AU",
    names: { en: ["African Union Commission", "AU Commission"], es: ["Comisión de la Unión Africana"], fr: ["Commission de l'Union africaine"], ar: ["مفوضية الاتحاد الأفريقي", "مفوضية الاتحاد الإفريقي"], uk: ["Комісія Африканського союзу"], ru: ["Комиссия Африканского союза"] },
  },
  {
    id: "AU-PSC", kind: "organisation", country: null, within: "AU",
    names: { en: ["African Union Peace and Security Council", "AU Peace and Security Council"], es: ["Consejo de Paz y Seguridad de la Unión Africana"], fr: ["Conseil de paix et de sécurité de l'Union africaine"], ar: ["مجلس السلم والأمن الأفريقي", "مجلس السلم والأمن التابع للاتحاد الأفريقي", "مجلس السلم والأمن الإفريقي"], uk: ["Рада миру і безпеки Африканського союзу"], ru: ["Совет мира и безопасности Африканского союза"] },
  },
  {
    id: "ATMIS", kind: "organisation", country: null, within: "AU",
    names: { en: ["African Union Transition Mission in Somalia", "ATMIS", "African Union Mission in Somalia", "AMISOM", "AUSSOM"], es: ["Misión de la Unión Africana en Somalia", "AMISOM", "ATMIS"], fr: ["Mission de l'Union africaine en Somalie", "AMISOM", "ATMIS"], ar: ["بعثة الاتحاد الأفريقي في الصومال", "بعثة الاتحاد الأفريقي الانتقالية في الصومال", "أتميس"], uk: ["Місія Африканського союзу в Сомалі", "АМІСОМ"], ru: ["Миссия Африканского союза в Сомали", "АМИСОМ"] },
  },
  {
    id: "SADC", kind: "organisation", country: null,
    names: { en: ["Southern African Development Community", "SADC"], es: ["Comunidad de Desarrollo de África Austral", "Comunidad para el Desarrollo del África Austral", "SADC"], fr: ["Communauté de développement de l'Afrique australe", "SADC"], ar: ["مجموعة تنمية الجنوب الأفريقي", "الجماعة الإنمائية للجنوب الأفريقي", "سادك"], uk: ["Співтовариство розвитку Півдня Африки", "Спільнота розвитку Півдня Африки", "САДК"], ru: ["Сообщество развития Юга Африки", "САДК"] },
    shorts: { en: ["the bloc", "Southern African bloc", "regional bloc"], es: ["el bloque", "bloque de África Austral", "bloque regional"], fr: ["le bloc", "bloc d'Afrique australe", "bloc régional", "organisation régionale"], ar: ["التكتل", "التكتل الإقليمي"], uk: ["південноафриканський блок"], ru: ["южноафриканский блок"] },
    members: ["AGO", "BWA", "COM", "COD", "SWZ", "LSO", "MDG", "MWI", "MUS", "MOZ", "NAM", "SYC", "ZAF", "TZA", "ZMB", "ZWE"],
  },
  {
    id: "EAC", kind: "organisation", country: null,
    names: { en: ["East African Community"], es: ["Comunidad de África Oriental", "Comunidad Africana Oriental"], fr: ["Communauté d'Afrique de l'Est", "Communauté de l'Afrique de l'Est"], ar: ["مجموعة شرق أفريقيا", "جماعة شرق أفريقيا", "مجموعة شرق إفريقيا"], uk: ["Східноафриканське співтовариство", "Східноафриканська спільнота"], ru: ["Восточноафриканское сообщество"] },
    shorts: { en: ["EAC"], fr: ["EAC"] },
    members: ["BDI", "COD", "KEN", "RWA", "SOM", "SSD", "TZA", "UGA"],
  },
  {
    id: "IGAD", kind: "organisation", country: null,
    names: { en: ["Intergovernmental Authority on Development", "IGAD"], es: ["Autoridad Intergubernamental para el Desarrollo", "IGAD"], fr: ["Autorité intergouvernementale pour le développement", "IGAD"], ar: ["الهيئة الحكومية للتنمية", "الهيئة الحكومية الدولية المعنية بالتنمية", "إيغاد", "الإيغاد"], uk: ["Міжурядовий орган з питань розвитку", "ІГАД"], ru: ["Межправительственная организация по развитию", "ИГАД"] },
  },
  {
    id: "ECCAS", kind: "organisation", country: null,
    names: { en: ["Economic Community of Central African States", "ECCAS"], es: ["Comunidad Económica de los Estados de África Central", "CEEAC"], fr: ["Communauté économique des États de l'Afrique centrale", "CEEAC"], ar: ["المجموعة الاقتصادية لدول وسط أفريقيا", "الجماعة الاقتصادية لدول وسط أفريقيا"], uk: ["Економічне співтовариство країн Центральної Африки", "ЕКОЦАС"], ru: ["Экономическое сообщество стран Центральной Африки", "ЭККАС"] },
  },
  {
    id: "CEMAC", kind: "organisation", country: null,
    names: { en: ["Central African Economic and Monetary Community", "CEMAC"], es: ["Comunidad Económica y Monetaria de África Central", "CEMAC"], fr: ["Communauté économique et monétaire de l'Afrique centrale", "CEMAC"], ar: ["المجموعة الاقتصادية والنقدية لوسط أفريقيا", "سيماك"], uk: ["Економічне і валютне співтовариство Центральної Африки"], ru: ["Экономическое и валютное сообщество Центральной Африки"] },
    members: ["CMR", "CAF", "TCD", "COG", "GAB", "GNQ"],
  },
  {
    id: "COMESA", kind: "organisation", country: null,
    names: { en: ["Common Market for Eastern and Southern Africa", "COMESA"], es: ["Mercado Común de África Oriental y Austral", "COMESA"], fr: ["Marché commun de l'Afrique orientale et australe", "COMESA"], ar: ["السوق المشتركة لشرق وجنوب أفريقيا", "كوميسا", "الكوميسا"], uk: ["Спільний ринок Східної та Південної Африки", "КОМЕСА"], ru: ["Общий рынок Восточной и Южной Африки", "КОМЕСА"] },
  },
  {
    id: "UEMOA", kind: "organisation", country: null,
    names: { en: ["West African Economic and Monetary Union", "UEMOA", "WAEMU"], es: ["Unión Económica y Monetaria de África Occidental", "UEMOA"], fr: ["Union économique et monétaire ouest-africaine", "UEMOA"], ar: ["الاتحاد الاقتصادي والنقدي لغرب أفريقيا", "الاتحاد النقدي لغرب أفريقيا"], uk: ["Західноафриканський економічний і валютний союз"], ru: ["Западноафриканский экономический и валютный союз", "ЮЭМОА"] },
    members: ["BEN", "BFA", "CIV", "GNB", "MLI", "NER", "SEN", "TGO"],
  },
  {
    id: "AES", kind: "organisation", country: null,
    names: { en: ["Alliance of Sahel States", "Confederation of Sahel States", "the Alliance of Sahel States"], es: ["Alianza de Estados del Sahel", "Alianza de los Estados del Sahel", "Confederación de Estados del Sahel"], fr: ["Alliance des États du Sahel", "Confédération des États du Sahel", "AES"], ar: ["تحالف دول الساحل", "كونفدرالية دول الساحل", "اتحاد دول الساحل"], uk: ["Альянс держав Сахелю", "Конфедерація держав Сахелю"], ru: ["Альянс государств Сахеля", "Конфедерация государств Сахеля"] },
    shorts: { en: ["AES", "the alliance"], es: ["AES"], fr: ["l'alliance"] },
    members: ["BFA", "MLI", "NER"],
  },
  {
    id: "G5-SAHEL", kind: "organisation", country: null,
    names: { en: ["G5 Sahel"], es: ["G5 Sahel", "G5 del Sahel"], fr: ["G5 Sahel"], ar: ["مجموعة دول الساحل الخمس", "مجموعة الساحل الخمس"], uk: ["G5 Сахель", "Сахельська п'ятірка"], ru: ["G5 Сахель", "Сахельская пятёрка"] },
  },
  {
    id: "AFDB", kind: "organisation", country: null,
    names: { en: ["African Development Bank", "AfDB"], es: ["Banco Africano de Desarrollo"], fr: ["Banque africaine de développement"], ar: ["البنك الأفريقي للتنمية", "بنك التنمية الأفريقي", "البنك الإفريقي للتنمية"], uk: ["Африканський банк розвитку", "АфБР"], ru: ["Африканский банк развития", "АфБР"] },
    shorts: { fr: ["BAD"] },
  },
  {
    id: "AFREXIMBANK", kind: "organisation", country: null,
    names: { en: ["Afreximbank", "African Export-Import Bank"], es: ["Afreximbank"], fr: ["Afreximbank"], ar: ["أفريكسيم بنك", "البنك الأفريقي للتصدير والاستيراد", "أفريكسيم"], uk: ["Афрексімбанк", "Африканський експортно-імпортний банк"], ru: ["Афрэксимбанк", "Африканский экспортно-импортный банк"] },
  },
  {
    id: "AFCFTA", kind: "organisation", country: null,
    names: { en: ["African Continental Free Trade Area", "AfCFTA"], es: ["Zona de Libre Comercio Continental Africana", "Área de Libre Comercio Continental Africana"], fr: ["Zone de libre-échange continentale africaine", "ZLECAf"], ar: ["منطقة التجارة الحرة القارية الأفريقية", "منطقة التجارة الحرة القارية الإفريقية"], uk: ["Африканська континентальна зона вільної торгівлі"], ru: ["Африканская континентальная зона свободной торговли", "АКЗСТ"] },
  },
  {
    id: "MANO-RIVER-UNION", kind: "organisation", country: null,
    names: { en: ["Mano River Union"], es: ["Unión del Río Mano"], fr: ["Union du fleuve Mano"], ar: ["اتحاد نهر مانو"], uk: ["Союз річки Мано"], ru: ["Союз реки Мано"] },
  },
  {
    id: "ICGLR", kind: "organisation", country: null,
    names: { en: ["International Conference on the Great Lakes Region", "ICGLR"], es: ["Conferencia Internacional sobre la Región de los Grandes Lagos"], fr: ["Conférence internationale sur la région des Grands Lacs", "CIRGL"], ar: ["المؤتمر الدولي لمنطقة البحيرات الكبرى"], uk: ["Міжнародна конференція з питань регіону Великих озер"], ru: ["Международная конференция по району Великих озёр"] },
  },
  {
    id: "INDIAN-OCEAN-COMMISSION", kind: "organisation", country: null,
    names: { en: ["Indian Ocean Commission"], es: ["Comisión del Océano Índico"], fr: ["Commission de l'océan Indien"], ar: ["لجنة المحيط الهندي"], uk: ["Комісія Індійського океану"], ru: ["Комиссия Индийского океана"] },
    members: ["COM", "FRA", "MDG", "MUS", "SYC"],
  },
  {
    id: "IORA", kind: "organisation", country: null,
    names: { en: ["Indian Ocean Rim Association"], es: ["Asociación de la Cuenca del Océano Índico"], fr: ["Association des pays riverains de l'océan Indien"], ar: ["رابطة الدول المطلة على المحيط الهندي", "رابطة حافة المحيط الهندي"], uk: ["Асоціація регіонального співробітництва прибережних країн Індійського океану"], ru: ["Ассоциация регионального сотрудничества прибрежных стран Индийского океана"] },
  },
  {
    id: "CARICOM", kind: "organisation", country: null,
    names: { en: ["Caribbean Community", "CARICOM"], es: ["Comunidad del Caribe", "Comunidad Caribeña", "CARICOM"], fr: ["Communauté des Caraïbes", "Communauté caribéenne", "CARICOM"], ar: ["الجماعة الكاريبية", "مجموعة الكاريبي", "كاريكوم"], uk: ["Карибське співтовариство", "Карибська спільнота", "КАРІКОМ"], ru: ["Карибское сообщество", "КАРИКОМ"] },
    shorts: { en: ["the bloc"], es: ["el bloque"], fr: ["le bloc"], ar: ["التكتل"] },
    members: ["ATG", "BHS", "BRB", "BLZ", "DMA", "GRD", "GUY", "HTI", "JAM", "KNA", "LCA", "VCT", "SUR", "TTO"],
  },
  {
    id: "SICA", kind: "organisation", country: null,
    names: { en: ["Central American Integration System"], es: ["Sistema de la Integración Centroamericana", "Sistema de Integración Centroamericana"], fr: ["Système d'intégration centraméricain"], ar: ["منظومة التكامل لأمريكا الوسطى", "نظام التكامل لأمريكا الوسطى"], uk: ["Центральноамериканська інтеграційна система", "Система центральноамериканської інтеграції"], ru: ["Центральноамериканская интеграционная система", "Система центральноамериканской интеграции"] },
    shorts: { en: ["SICA"], es: ["SICA"] },
    members: ["BLZ", "CRI", "SLV", "GTM", "HND", "NIC", "PAN", "DOM"],
  },
  {
    id: "ANDEAN-COMMUNITY", kind: "organisation", country: null,
    names: { en: ["Andean Community", "Andean Community of Nations"], es: ["Comunidad Andina", "Comunidad Andina de Naciones"], fr: ["Communauté andine", "Communauté andine des nations"], ar: ["مجموعة دول الأنديز", "جماعة دول الأنديز"], uk: ["Андське співтовариство", "Андська спільнота"], ru: ["Андское сообщество"] },
    shorts: { es: ["CAN"] },
    members: ["BOL", "COL", "ECU", "PER"],
  },
  {
    id: "PROSUR", kind: "organisation", country: null,
    names: { en: ["Forum for the Progress and Integration of South America", "Prosur"], es: ["Foro para el Progreso e Integración de América del Sur", "Foro para el Progreso de América del Sur", "Prosur"], fr: ["Forum pour le progrès et l'intégration de l'Amérique du Sud", "Prosur"], ar: ["منتدى تقدم أمريكا الجنوبية", "بروسور"], uk: ["Форум за прогрес Південної Америки", "ПРОСУР"], ru: ["Форум за прогресс Южной Америки", "ПРОСУР"] },
  },
  {
    id: "UNASUR", kind: "organisation", country: null,
    names: { en: ["Union of South American Nations", "Unasur"], es: ["Unión de Naciones Suramericanas", "Unasur"], fr: ["Union des nations sud-américaines", "Unasur"], ar: ["اتحاد دول أمريكا الجنوبية", "اتحاد أمم أمريكا الجنوبية", "أوناسور"], uk: ["Союз південноамериканських націй", "УНАСУР"], ru: ["Союз южноамериканских наций", "УНАСУР"] },
  },
  {
    id: "ALBA", kind: "organisation", country: null,
    names: { en: ["Bolivarian Alliance for the Peoples of Our America", "Bolivarian Alliance", "ALBA-TCP"], es: ["Alianza Bolivariana para los Pueblos de Nuestra América", "Alianza Bolivariana", "ALBA-TCP"], fr: ["Alliance bolivarienne pour les peuples de notre Amérique", "Alliance bolivarienne", "ALBA-TCP"], ar: ["التحالف البوليفاري لشعوب أمريكتنا", "التحالف البوليفاري", "تحالف ألبا"], uk: ["Боліваріанський альянс для народів нашої Америки", "Боліваріанський альянс", "АЛБА"], ru: ["Боливарианский альянс для народов нашей Америки", "Боливарианский альянс", "АЛБА"] },
    shorts: { es: ["ALBA"] },
  },
  {
    id: "PACIFIC-ALLIANCE", kind: "organisation", country: null,
    names: { en: ["Pacific Alliance"], es: ["Alianza del Pacífico"], fr: ["Alliance du Pacifique"], ar: ["تحالف المحيط الهادئ"], uk: ["Тихоокеанський альянс"], ru: ["Тихоокеанский альянс"] },
    members: ["CHL", "COL", "MEX", "PER"],
  },
  {
    id: "IDB", kind: "organisation", country: null,
    names: { en: ["Inter-American Development Bank"], es: ["Banco Interamericano de Desarrollo", "BID"], fr: ["Banque interaméricaine de développement", "BID"], ar: ["بنك التنمية للبلدان الأمريكية", "مصرف التنمية للبلدان الأمريكية"], uk: ["Міжамериканський банк розвитку"], ru: ["Межамериканский банк развития", "МАБР"] },
    shorts: { en: ["IDB"] },
  },
  {
    id: "CAF-BANK", kind: "organisation", country: null,
    names: { en: ["Development Bank of Latin America", "Development Bank of Latin America and the Caribbean"], es: ["Banco de Desarrollo de América Latina", "Banco de Desarrollo de América Latina y el Caribe"], fr: ["Banque de développement de l'Amérique latine"], ar: ["بنك التنمية لأمريكا اللاتينية"], uk: ["Банк розвитку Латинської Америки"], ru: ["Банк развития Латинской Америки"] },
  },
  {
    id: "IACHR", kind: "organisation", country: null, within: "OAS",
    names: { en: ["Inter-American Commission on Human Rights", "IACHR"], es: ["Comisión Interamericana de Derechos Humanos", "CIDH"], fr: ["Commission interaméricaine des droits de l'homme", "CIDH"], ar: ["لجنة البلدان الأمريكية لحقوق الإنسان", "اللجنة الأمريكية لحقوق الإنسان"], uk: ["Міжамериканська комісія з прав людини"], ru: ["Межамериканская комиссия по правам человека"] },
  },
  {
    id: "INTER-AMERICAN-COURT", kind: "organisation", country: null, within: "OAS",
    names: { en: ["Inter-American Court of Human Rights"], es: ["Corte Interamericana de Derechos Humanos", "Corte IDH", "CorteIDH"], fr: ["Cour interaméricaine des droits de l'homme"], ar: ["محكمة البلدان الأمريكية لحقوق الإنسان", "المحكمة الأمريكية لحقوق الإنسان"], uk: ["Міжамериканський суд з прав людини"], ru: ["Межамериканский суд по правам человека"] },
  },
  {
    id: "USMCA", kind: "organisation", country: null,
    names: { en: ["United States-Mexico-Canada Agreement", "USMCA", "US-Mexico-Canada Agreement"], es: ["T-MEC", "TMEC"], fr: ["Accord Canada-États-Unis-Mexique", "ACEUM"], ar: ["اتفاقية الولايات المتحدة والمكسيك وكندا"], uk: ["ЮСМКА"], ru: ["ЮСМКА"] },
    members: ["CAN", "MEX", "USA"],
  },
  {
    id: "LIMA-GROUP", kind: "organisation", country: null,
    names: { en: ["Lima Group"], es: ["Grupo de Lima"], fr: ["Groupe de Lima"], ar: ["مجموعة ليما"], uk: ["Лімська група", "Група Ліми"], ru: ["Группа Лимы", "Лимская группа"] },
  },
  {
    id: "CONTACT-GROUP-VENEZUELA", kind: "organisation", country: null,
    names: { en: ["International Contact Group on Venezuela"], es: ["Grupo Internacional de Contacto sobre Venezuela", "Grupo de Contacto Internacional sobre Venezuela"], fr: ["Groupe de contact international sur le Venezuela"], ar: ["مجموعة الاتصال الدولية بشأن فنزويلا"], uk: ["Міжнародна контактна група щодо Венесуели"], ru: ["Международная контактная группа по Венесуэле"] },
  },
  {
    id: "ACTO", kind: "organisation", country: null,
    names: { en: ["Amazon Cooperation Treaty Organization"], es: ["Organización del Tratado de Cooperación Amazónica"], fr: ["Organisation du traité de coopération amazonienne"], ar: ["منظمة معاهدة التعاون الأمازوني"], uk: ["Організація Договору про співпрацю в Амазонії"], ru: ["Организация договора о сотрудничестве в бассейне Амазонки"] },
  },
  {
    id: "IBERO-AMERICAN", kind: "organisation", country: null,
    names: { en: ["Ibero-American General Secretariat"], es: ["Secretaría General Iberoamericana", "SEGIB"], fr: ["Secrétariat général ibéro-américain"], ar: ["الأمانة العامة الأيبيرية الأمريكية"], uk: ["Ібероамериканський генеральний секретаріат"], ru: ["Иберо-американский генеральный секретариат"] },
  },
  {
    id: "CPLP", kind: "organisation", country: null,
    names: { en: ["Community of Portuguese Language Countries", "Community of Portuguese-speaking Countries"], es: ["Comunidad de Países de Lengua Portuguesa", "CPLP"], fr: ["Communauté des pays de langue portugaise", "CPLP"], ar: ["مجموعة الدول الناطقة بالبرتغالية"], uk: ["Співдружність португаломовних країн"], ru: ["Содружество португалоязычных стран"] },
  },
  {
    id: "FRANCOPHONIE", kind: "organisation", country: null,
    names: { en: ["International Organisation of La Francophonie", "International Organization of La Francophonie", "Organisation internationale de la Francophonie"], es: ["Organización Internacional de la Francofonía"], fr: ["Organisation internationale de la Francophonie", "OIF"], ar: ["المنظمة الدولية للفرنكوفونية", "منظمة الفرنكوفونية"], uk: ["Міжнародна організація франкофонії"], ru: ["Международная организация франкофонии"] },
  },
  {
    id: "ARF", kind: "organisation", country: null, within: "ASEAN",
    names: { en: ["ASEAN Regional Forum"], es: ["Foro Regional de la ASEAN"], fr: ["Forum régional de l'ASEAN"], ar: ["المنتدى الإقليمي لآسيان", "منتدى آسيان الإقليمي"], uk: ["Регіональний форум АСЕАН"], ru: ["Региональный форум АСЕАН"] },
  },
  {
    id: "EAST-ASIA-SUMMIT", kind: "organisation", country: null,
    names: { en: ["East Asia Summit"], es: ["Cumbre de Asia Oriental", "Cumbre de Asia del Este"], fr: ["Sommet de l'Asie orientale", "Sommet d'Asie orientale"], ar: ["قمة شرق آسيا"], uk: ["Східноазійський саміт"], ru: ["Восточноазиатский саммит"] },
  },
  {
    id: "BIMSTEC", kind: "organisation", country: null,
    names: { en: ["Bay of Bengal Initiative for Multi-Sectoral Technical and Economic Cooperation", "BIMSTEC"], es: ["BIMSTEC"], fr: ["BIMSTEC"], ar: ["بيمستيك", "مبادرة خليج البنغال"], uk: ["БІМСТЕК"], ru: ["БИМСТЕК"] },
    members: ["BGD", "BTN", "IND", "MMR", "NPL", "LKA", "THA"],
  },
  {
    id: "AIIB", kind: "organisation", country: null,
    names: { en: ["Asian Infrastructure Investment Bank", "AIIB"], es: ["Banco Asiático de Inversión en Infraestructura", "Banco Asiático de Inversiones en Infraestructura"], fr: ["Banque asiatique d'investissement pour les infrastructures", "BAII"], ar: ["البنك الآسيوي للاستثمار في البنية التحتية"], uk: ["Азійський банк інфраструктурних інвестицій"], ru: ["Азиатский банк инфраструктурных инвестиций", "АБИИ"] },
  },
  {
    id: "ECO", kind: "organisation", country: null,
    names: { en: ["Economic Cooperation Organization", "Economic Cooperation Organisation"], es: ["Organización de Cooperación Económica"], fr: ["Organisation de coopération économique"], ar: ["منظمة التعاون الاقتصادي"], uk: ["Організація економічного співробітництва", "Організація економічної співпраці"], ru: ["Организация экономического сотрудничества", "ОЭС"] },
    shorts: { en: ["ECO"] },
    members: ["AFG", "AZE", "IRN", "KAZ", "KGZ", "PAK", "TJK", "TUR", "TKM", "UZB"],
  },
  {
    id: "RCEP", kind: "organisation", country: null,
    names: { en: ["Regional Comprehensive Economic Partnership", "RCEP"], es: ["Asociación Económica Integral Regional", "RCEP"], fr: ["Partenariat économique régional global", "RCEP"], ar: ["الشراكة الاقتصادية الإقليمية الشاملة"], uk: ["Всеосяжне регіональне економічне партнерство", "ВРЕП"], ru: ["Всеобъемлющее региональное экономическое партнёрство", "ВРЭП"] },
    members: ["AUS", "BRN", "KHM", "CHN", "IDN", "JPN", "KOR", "LAO", "MYS", "MMR", "NZL", "PHL", "SGP", "THA", "VNM"],
  },
  {
    id: "CPTPP", kind: "organisation", country: null,
    names: { en: ["Comprehensive and Progressive Agreement for Trans-Pacific Partnership", "Trans-Pacific Partnership", "CPTPP", "TPP"], es: ["Acuerdo Integral y Progresista de Asociación Transpacífico", "Acuerdo Transpacífico de Cooperación Económica", "Acuerdo Transpacífico", "CPTPP", "TPP"], fr: ["Partenariat transpacifique", "PTPGP", "TPP"], ar: ["الشراكة عبر المحيط الهادئ", "اتفاقية الشراكة عبر المحيط الهادئ"], uk: ["Транстихоокеанське партнерство"], ru: ["Транстихоокеанское партнёрство", "ТТП"] },
    members: ["AUS", "BRN", "CAN", "CHL", "JPN", "MYS", "MEX", "NZL", "PER", "SGP", "VNM", "GBR"],
  },
  {
    id: "PACIFIC-ISLANDS-FORUM", kind: "organisation", country: null,
    names: { en: ["Pacific Islands Forum"], es: ["Foro de las Islas del Pacífico"], fr: ["Forum des îles du Pacifique"], ar: ["منتدى جزر المحيط الهادئ"], uk: ["Форум тихоокеанських островів"], ru: ["Форум тихоокеанских островов"] },
    shorts: { en: ["PIF"] },
  },
  {
    id: "IPEF", kind: "organisation", country: null,
    names: { en: ["Indo-Pacific Economic Framework", "Indo-Pacific Economic Framework for Prosperity", "IPEF"], es: ["Marco Económico del Indopacífico", "Marco Económico Indo-Pacífico"], fr: ["Cadre économique pour l'Indo-Pacifique", "Cadre économique indo-pacifique"], ar: ["الإطار الاقتصادي لمنطقة المحيطين الهندي والهادئ"], uk: ["Індо-Тихоокеанська економічна структура"], ru: ["Индо-Тихоокеанская экономическая структура", "Индо-Тихоокеанское экономическое партнёрство"] },
  },
  {
    id: "MEKONG-LANCANG", kind: "organisation", country: null,
    names: { en: ["Lancang-Mekong Cooperation"], es: ["Cooperación Lancang-Mekong"], fr: ["Coopération Lancang-Mékong"], ar: ["تعاون لانتسانغ ميكونغ"], uk: ["Співпраця Ланьцанцзян-Меконг"], ru: ["Сотрудничество Ланьцанцзян-Меконг"] },
    members: ["KHM", "CHN", "LAO", "MMR", "THA", "VNM"],
  },
  {
    id: "D8", kind: "organisation", country: null,
    names: { en: ["D-8 Organization for Economic Cooperation", "Developing-8"], es: ["D-8 Organización para la Cooperación Económica"], fr: ["Organisation de coopération économique D-8"], ar: ["مجموعة الثماني الإسلامية", "مجموعة الدول الثماني الإسلامية", "مجموعة الثماني النامية", "منظمة الدول الثماني"], uk: ["Ісламська вісімка", "Організація D-8"], ru: ["Исламская восьмёрка", "Организация D-8"] },
  },
  {
    id: "ARAB-MAGHREB-UNION", kind: "organisation", country: null,
    names: { en: ["Arab Maghreb Union"], es: ["Unión del Magreb Árabe"], fr: ["Union du Maghreb arabe"], ar: ["اتحاد المغرب العربي"], uk: ["Союз арабського Магрибу"], ru: ["Союз арабского Магриба"] },
    members: ["DZA", "LBY", "MRT", "MAR", "TUN"],
  },
  {
    id: "ISDB", kind: "organisation", country: null,
    names: { en: ["Islamic Development Bank", "IsDB"], es: ["Banco Islámico de Desarrollo"], fr: ["Banque islamique de développement"], ar: ["البنك الإسلامي للتنمية", "بنك التنمية الإسلامي"], uk: ["Ісламський банк розвитку", "ІБР"], ru: ["Исламский банк развития", "ИБР"] },
  },
  {
    id: "OAPEC", kind: "organisation", country: null,
    names: { en: ["Organization of Arab Petroleum Exporting Countries", "OAPEC"], es: ["Organización de Países Árabes Exportadores de Petróleo", "OPAEP"], fr: ["Organisation des pays arabes exportateurs de pétrole", "OPAEP"], ar: ["منظمة الأقطار العربية المصدرة للبترول", "أوابك"], uk: ["Організація арабських країн-експортерів нафти", "ОАПЕК"], ru: ["Организация арабских стран-экспортёров нефти", "ОАПЕК"] },
  },
  {
    id: "ARAB-PARLIAMENT", kind: "organisation", country: null, within: "ARAB-LEAGUE",
    names: { en: ["Arab Parliament"], es: ["Parlamento Árabe"], fr: ["Parlement arabe"], ar: ["البرلمان العربي"], uk: ["Арабський парламент"], ru: ["Арабский парламент"] },
  },
  {
    id: "ARAB-MONETARY-FUND", kind: "organisation", country: null,
    names: { en: ["Arab Monetary Fund"], es: ["Fondo Monetario Árabe"], fr: ["Fonds monétaire arabe"], ar: ["صندوق النقد العربي"], uk: ["Арабський валютний фонд"], ru: ["Арабский валютный фонд"] },
  },
  {
    id: "MUSLIM-WORLD-LEAGUE", kind: "organisation", country: null,
    names: { en: ["Muslim World League"], es: ["Liga Mundial Islámica", "Liga del Mundo Islámico"], fr: ["Ligue islamique mondiale"], ar: ["رابطة العالم الإسلامي"], uk: ["Всесвітня ісламська ліга", "Ліга ісламського світу"], ru: ["Всемирная исламская лига", "Лига исламского мира"] },
  },
  {
    id: "ARAB-COALITION", kind: "organisation", country: null,
    names: { en: ["Saudi-led coalition", "Arab coalition in Yemen", "Saudi-led military coalition", "Saudi-led Arab coalition"], es: ["coalición liderada por Arabia Saudí", "coalición árabe liderada por Arabia Saudí", "coalición encabezada por Arabia Saudí"], fr: ["coalition menée par l'Arabie saoudite", "coalition dirigée par l'Arabie saoudite"], ar: ["تحالف دعم الشرعية في اليمن", "التحالف العربي لدعم الشرعية", "التحالف بقيادة السعودية", "التحالف العربي بقيادة السعودية", "تحالف دعم الشرعية"], uk: ["коаліція на чолі з Саудівською Аравією", "арабська коаліція на чолі з Саудівською Аравією"], ru: ["коалиция во главе с Саудовской Аравией", "арабская коалиция во главе с Саудовской Аравией"] },
  },
  {
    id: "GLOBAL-COALITION-DAESH", kind: "organisation", country: null,
    names: { en: ["Global Coalition against Daesh", "Global Coalition to Defeat ISIS", "US-led coalition against the Islamic State", "Global Coalition Against ISIS"], es: ["Coalición Global contra Daesh", "Coalición Internacional contra el Estado Islámico"], fr: ["Coalition mondiale contre Daech", "Coalition internationale contre l'État islamique"], ar: ["التحالف الدولي ضد داعش", "التحالف الدولي لمحاربة داعش", "التحالف الدولي ضد تنظيم داعش"], uk: ["Глобальна коаліція проти ІДІЛ", "Міжнародна коаліція проти ІДІЛ"], ru: ["Глобальная коалиция против ИГИЛ", "Международная коалиция против ИГИЛ"] },
  },
  {
    id: "MIDDLE-EAST-QUARTET", kind: "organisation", country: null,
    names: { en: ["Middle East Quartet", "Quartet on the Middle East"], es: ["Cuarteto para Oriente Próximo", "Cuarteto para Oriente Medio", "Cuarteto de Oriente Medio"], fr: ["Quartet pour le Proche-Orient", "Quartette pour le Proche-Orient", "Quartet sur le Proche-Orient"], ar: ["اللجنة الرباعية الدولية", "الرباعية الدولية", "اللجنة الرباعية للشرق الأوسط", "رباعية الشرق الأوسط"], uk: ["Близькосхідний квартет", "Квартет з Близького Сходу"], ru: ["Ближневосточный квартет", "Квартет по Ближнему Востоку"] },
  },
  {
    id: "IEA", kind: "organisation", country: null,
    names: { en: ["International Energy Agency", "IEA"], es: ["Agencia Internacional de la Energía", "Agencia Internacional de Energía", "AIE"], fr: ["Agence internationale de l'énergie", "AIE"], ar: ["وكالة الطاقة الدولية", "الوكالة الدولية للطاقة"], uk: ["Міжнародне енергетичне агентство", "МЕА"], ru: ["Международное энергетическое агентство", "МЭА"] },
  },
  {
    id: "IRENA", kind: "organisation", country: null,
    names: { en: ["International Renewable Energy Agency"], es: ["Agencia Internacional de Energías Renovables"], fr: ["Agence internationale pour les énergies renouvelables"], ar: ["الوكالة الدولية للطاقة المتجددة", "آيرينا"], uk: ["Міжнародне агентство з відновлюваних джерел енергії"], ru: ["Международное агентство по возобновляемым источникам энергии"] },
  },
  {
    id: "GECF", kind: "organisation", country: null,
    names: { en: ["Gas Exporting Countries Forum", "GECF"], es: ["Foro de Países Exportadores de Gas"], fr: ["Forum des pays exportateurs de gaz", "FPEG"], ar: ["منتدى الدول المصدرة للغاز", "منتدى البلدان المصدرة للغاز"], uk: ["Форум країн-експортерів газу", "ФКЕГ"], ru: ["Форум стран-экспортёров газа", "ФСЭГ"] },
  },
  {
    id: "NDB", kind: "organisation", country: null,
    names: { en: ["New Development Bank", "BRICS bank"], es: ["Nuevo Banco de Desarrollo", "banco de los BRICS"], fr: ["Nouvelle banque de développement"], ar: ["بنك التنمية الجديد"], uk: ["Новий банк розвитку"], ru: ["Новый банк развития", "НБР"] },
  },
  {
    id: "PARIS-CLUB", kind: "organisation", country: null,
    names: { en: ["Paris Club"], es: ["Club de París"], fr: ["Club de Paris"], ar: ["نادي باريس"], uk: ["Паризький клуб"], ru: ["Парижский клуб"] },
  },
  {
    id: "BIS", kind: "organisation", country: null,
    names: { en: ["Bank for International Settlements"], es: ["Banco de Pagos Internacionales"], fr: ["Banque des règlements internationaux"], ar: ["بنك التسويات الدولية"], uk: ["Банк міжнародних розрахунків"], ru: ["Банк международных расчётов"] },
    shorts: { en: ["BIS"] },
  },
  {
    id: "WEF", kind: "organisation", country: null,
    names: { en: ["World Economic Forum", "WEF"], es: ["Foro Económico Mundial", "Foro de Davos"], fr: ["Forum économique mondial", "Forum de Davos"], ar: ["المنتدى الاقتصادي العالمي", "منتدى دافوس"], uk: ["Всесвітній економічний форум", "Світовий економічний форум", "ВЕФ", "Давоський форум"], ru: ["Всемирный экономический форум", "Давосский форум"] },
  },
  {
    id: "MUNICH-SECURITY-CONFERENCE", kind: "organisation", country: null,
    names: { en: ["Munich Security Conference"], es: ["Conferencia de Seguridad de Múnich"], fr: ["Conférence de Munich sur la sécurité", "Conférence sur la sécurité de Munich"], ar: ["مؤتمر ميونخ للأمن", "مؤتمر ميونيخ للأمن", "مؤتمر ميونيخ الأمني"], uk: ["Мюнхенська конференція з безпеки", "Мюнхенська безпекова конференція"], ru: ["Мюнхенская конференция по безопасности"] },
  },
  {
    id: "SHANGRI-LA-DIALOGUE", kind: "organisation", country: null,
    names: { en: ["Shangri-La Dialogue"], es: ["Diálogo de Shangri-La"], fr: ["Dialogue de Shangri-La"], ar: ["حوار شانغريلا", "حوار شانغري لا"], uk: ["Діалог Шангрі-Ла"], ru: ["Диалог Шангри-Ла"] },
  },
  {
    id: "BOAO-FORUM", kind: "organisation", country: null,
    names: { en: ["Boao Forum", "Boao Forum for Asia"], es: ["Foro de Boao"], fr: ["Forum de Boao"], ar: ["منتدى بواو", "منتدى بواو الآسيوي"], uk: ["Боаоський форум", "Боаоський азійський форум"], ru: ["Боаоский форум", "Боаоский азиатский форум"] },
  },
  {
    id: "FOCAC", kind: "organisation", country: null,
    names: { en: ["Forum on China-Africa Cooperation", "FOCAC"], es: ["Foro de Cooperación China-África"], fr: ["Forum sur la coopération sino-africaine", "FOCAC"], ar: ["منتدى التعاون الصيني الأفريقي", "منتدى التعاون الصيني الإفريقي"], uk: ["Форум китайсько-африканського співробітництва"], ru: ["Форум китайско-африканского сотрудничества", "Форум сотрудничества Китай-Африка"] },
  },
  {
    id: "NSG", kind: "organisation", country: null,
    names: { en: ["Nuclear Suppliers Group"], es: ["Grupo de Suministradores Nucleares"], fr: ["Groupe des fournisseurs nucléaires"], ar: ["مجموعة موردي المواد النووية"], uk: ["Група ядерних постачальників"], ru: ["Группа ядерных поставщиков"] },
  },
  {
    id: "G77", kind: "organisation", country: null,
    names: { en: ["Group of 77", "G77", "G-77"], es: ["Grupo de los 77", "G77"], fr: ["Groupe des 77", "G77"], ar: ["مجموعة الـ77", "مجموعة السبعة والسبعين", "مجموعة 77"], uk: ["Група 77"], ru: ["Группа 77"] },
  },
  {
    id: "G8", kind: "organisation", country: null,
    names: { en: ["G8", "Group of Eight", "G-8"], es: ["G8", "Grupo de los Ocho", "G-8"], fr: ["G8", "Groupe des huit"], ar: ["مجموعة الثماني", "مجموعة الثمانية", "مجموعة الدول الثماني"], uk: ["G8", "Велика вісімка"], ru: ["G8", "Большая восьмёрка"] },
  },
  {
    id: "AOSIS", kind: "organisation", country: null,
    names: { en: ["Alliance of Small Island States", "AOSIS"], es: ["Alianza de los Pequeños Estados Insulares", "Alianza de Pequeños Estados Insulares"], fr: ["Alliance des petits États insulaires"], ar: ["تحالف الدول الجزرية الصغيرة"], uk: ["Альянс малих острівних держав"], ru: ["Альянс малых островных государств"] },
  },
  {
    id: "FIVE-EYES", kind: "organisation", country: null,
    names: { en: ["Five Eyes"], es: ["Cinco Ojos"], fr: ["Five Eyes"], ar: ["العيون الخمس", "تحالف العيون الخمس"], uk: ["П'ять очей"], ru: ["Пять глаз"] },
    members: ["AUS", "CAN", "NZL", "GBR", "USA"],
  },
  {
    id: "I2U2", kind: "organisation", country: null,
    names: { en: ["I2U2"], es: ["I2U2"], fr: ["I2U2"], ar: ["مجموعة I2U2"], uk: ["I2U2"], ru: ["I2U2"] },
    members: ["IND", "ISR", "ARE", "USA"],
  },
  {
    id: "CRIMEA-PLATFORM", kind: "organisation", country: null,
    names: { en: ["Crimea Platform", "Crimean Platform"], es: ["Plataforma de Crimea"], fr: ["Plateforme de Crimée"], ar: ["منصة القرم"], uk: ["Кримська платформа"], ru: ["Крымская платформа"] },
  },
  {
    id: "EITI", kind: "organisation", country: null,
    names: { en: ["Extractive Industries Transparency Initiative"], es: ["Iniciativa para la Transparencia de las Industrias Extractivas"], fr: ["Initiative pour la transparence dans les industries extractives"], ar: ["مبادرة الشفافية في الصناعات الاستخراجية"], uk: ["Ініціатива прозорості видобувних галузей"], ru: ["Инициатива прозрачности добывающих отраслей"] },
  },
  {
    id: "VAT-SECRETARIAT", kind: "organisation", country: "VA",
    names: { en: ["Secretariat of State of the Holy See", "Vatican Secretariat of State"], es: ["Secretaría de Estado del Vaticano", "Secretaría de Estado de la Santa Sede"], fr: ["Secrétairerie d'État du Vatican", "Secrétairerie d'État du Saint-Siège"], ar: ["أمانة سر دولة الفاتيكان", "أمانة سر حاضرة الفاتيكان"], uk: ["Державний секретаріат Ватикану", "Державний секретаріат Святого Престолу"], ru: ["Государственный секретариат Ватикана", "Государственный секретариат Святого Престола"] },
  },
  {
    id: "NON-ALIGNED-MOVEMENT", kind: "organisation", country: null,
    names: { en: ["Non-Aligned Movement"], es: ["Movimiento de Países No Alineados", "Movimiento de los No Alineados", "Movimiento No Alineado"], fr: ["Mouvement des non-alignés", "Mouvement des pays non alignés"], ar: ["حركة عدم الانحياز", "حركة دول عدم الانحياز"], uk: ["Рух неприєднання"], ru: ["Движение неприсоединения"] },
  },
  {
    id: "FATAH", kind: "organisation", country: null,
    names: { en: ["Fatah", "Fatah movement"], es: ["Al Fatah", "Fatah"], fr: ["Fatah"], ar: ["حركة فتح", "حركة التحرير الوطني الفلسطيني"], uk: ["ФАТХ"], ru: ["ФАТХ"] },
    shorts: { en: ["the movement"], es: ["el movimiento"], fr: ["le mouvement"], ar: ["الحركة"] },
  },
  {
    id: "ISLAMIC-JIHAD", kind: "organisation", country: null,
    names: { en: ["Palestinian Islamic Jihad", "Islamic Jihad"], es: ["Yihad Islámica", "Yihad Islámica Palestina"], fr: ["Jihad islamique", "Jihad islamique palestinien"], ar: ["حركة الجهاد الإسلامي", "الجهاد الإسلامي", "حركة الجهاد الإسلامي في فلسطين"], uk: ["Ісламський джихад", "Палестинський ісламський джихад"], ru: ["Исламский джихад", "Палестинский исламский джихад"] },
    shorts: { en: ["the movement"], es: ["el movimiento"], fr: ["le mouvement"], ar: ["الحركة"] },
  },
  {
    id: "QASSAM-BRIGADES", kind: "organisation", country: null, within: "HAMAS",
    names: { en: ["Qassam Brigades", "al-Qassam Brigades", "Izz ad-Din al-Qassam Brigades"], es: ["Brigadas al Qasam", "Brigadas Ezzedin al Qassam"], fr: ["Brigades al-Qassam", "Brigades Ezzedine al-Qassam"], ar: ["كتائب القسام", "كتائب عز الدين القسام"], uk: ["Бригади аль-Кассам", "Бригади Ізз ад-Діна аль-Кассама"], ru: ["Бригады аль-Кассам", "Бригады Изз ад-Дина аль-Кассама"] },
  },
  {
    id: "POLISARIO", kind: "organisation", country: null,
    names: { en: ["Polisario Front", "Polisario"], es: ["Frente Polisario", "Polisario"], fr: ["Front Polisario", "Polisario"], ar: ["جبهة البوليساريو", "البوليساريو", "بوليساريو"], uk: ["Фронт Полісаріо", "Полісаріо"], ru: ["Фронт Полисарио", "Полисарио"] },
    shorts: { en: ["the movement"], es: ["el movimiento"], fr: ["le mouvement"] },
  },
  {
    id: "PKK", kind: "organisation", country: null,
    names: { en: ["Kurdistan Workers' Party", "PKK"], es: ["Partido de los Trabajadores del Kurdistán", "Partido de los Trabajadores de Kurdistán", "PKK"], fr: ["Parti des travailleurs du Kurdistan", "PKK"], ar: ["حزب العمال الكردستاني"], uk: ["Робітнича партія Курдистану", "РПК"], ru: ["Рабочая партия Курдистана", "РПК"] },
  },
  {
    id: "YPG", kind: "organisation", country: null,
    names: { en: ["YPG", "People's Protection Units", "People's Defense Units"], es: ["Unidades de Protección Popular", "Unidades de Protección del Pueblo", "YPG"], fr: ["Unités de protection du peuple", "YPG"], ar: ["وحدات حماية الشعب", "وحدات حماية الشعب الكردية"], uk: ["Загони народної самооборони", "Загони народного захисту"], ru: ["Отряды народной самообороны"] },
  },
  {
    id: "SDF", kind: "organisation", country: null,
    names: { en: ["Syrian Democratic Forces"], es: ["Fuerzas de Siria Democrática", "Fuerzas Democráticas Sirias"], fr: ["Forces démocratiques syriennes"], ar: ["قوات سوريا الديمقراطية", "قوات سورية الديمقراطية", "قسد"], uk: ["Сирійські демократичні сили", "Демократичні сили Сирії"], ru: ["Сирийские демократические силы", "Демократические силы Сирии"] },
    shorts: { en: ["SDF"], es: ["FDS"], fr: ["FDS"], uk: ["СДС"], ru: ["СДС"] },
  },
  {
    id: "SYRIAN-COALITION", kind: "organisation", country: null,
    names: { en: ["Syrian National Coalition", "National Coalition for Syrian Revolutionary and Opposition Forces", "Syrian Opposition Coalition"], es: ["Coalición Nacional Siria"], fr: ["Coalition nationale syrienne"], ar: ["الائتلاف الوطني السوري", "الائتلاف الوطني لقوى الثورة والمعارضة السورية", "الائتلاف السوري"], uk: ["Національна коаліція сирійських революційних та опозиційних сил", "Сирійська національна коаліція"], ru: ["Национальная коалиция сирийских революционных и оппозиционных сил", "Сирийская национальная коалиция"] },
  },
  {
    id: "SYRIAN-NATIONAL-COUNCIL", kind: "organisation", country: null,
    names: { en: ["Syrian National Council"], es: ["Consejo Nacional Sirio"], fr: ["Conseil national syrien"], ar: ["المجلس الوطني السوري"], uk: ["Сирійська національна рада"], ru: ["Сирийский национальный совет"] },
  },
  {
    id: "SYRIAN-HNC", kind: "organisation", country: null,
    names: { en: ["High Negotiations Committee", "Syrian Negotiations Committee", "Syrian Negotiation Commission"], es: ["Alto Comité para las Negociaciones", "Comité Supremo para las Negociaciones"], fr: ["Haut Comité des négociations"], ar: ["الهيئة العليا للمفاوضات", "هيئة التفاوض السورية"], uk: ["Вищий комітет з переговорів"], ru: ["Высший комитет по переговорам"] },
  },
  {
    id: "HTS", kind: "organisation", country: null,
    names: { en: ["Hayat Tahrir al-Sham", "HTS", "Nusra Front", "al-Nusra Front", "Jabhat al-Nusra"], es: ["Hayat Tahrir al Sham", "Organismo de Liberación del Levante", "Frente al Nusra"], fr: ["Hayat Tahrir al-Cham", "Hayat Tahrir al-Sham", "Front al-Nosra"], ar: ["هيئة تحرير الشام", "جبهة النصرة"], uk: ["Хайят Тахрір аш-Шам", "Джабхат ан-Нусра"], ru: ["Хайят Тахрир аш-Шам", "Джебхат ан-Нусра", "Фронт ан-Нусра"] },
  },
  {
    id: "FREE-SYRIAN-ARMY", kind: "organisation", country: null,
    names: { en: ["Free Syrian Army", "Syrian National Army"], es: ["Ejército Libre Sirio", "Ejército Nacional Sirio"], fr: ["Armée syrienne libre", "Armée nationale syrienne"], ar: ["الجيش السوري الحر", "الجيش الوطني السوري"], uk: ["Вільна сирійська армія", "Сирійська вільна армія", "Сирійська національна армія"], ru: ["Свободная сирийская армия", "Сирийская свободная армия", "Сирийская национальная армия"] },
  },
  {
    id: "ISIS", kind: "organisation", country: null,
    names: { en: ["Islamic State", "ISIS", "ISIL", "Islamic State of Iraq and Syria", "Islamic State of Iraq and the Levant", "Islamic State group", "Daesh"], es: ["Estado Islámico", "Daesh", "ISIS"], fr: ["État islamique", "Daech", "groupe État islamique", "EIIL"], ar: ["تنظيم الدولة الإسلامية", "داعش", "تنظيم داعش", "تنظيم الدولة"], uk: ["Ісламська держава", "ІДІЛ", "ДАІШ"], ru: ["Исламское государство", "ИГИЛ", "ДАИШ"] },
    shorts: { es: ["EI"], fr: ["EI"], uk: ["ІД"], ru: ["ИГ"] },
  },
  {
    id: "ISIS-K", kind: "organisation", country: null,
    names: { en: ["Islamic State Khorasan", "Islamic State Khorasan Province", "ISIS-K", "IS-K"], es: ["Estado Islámico del Khorasán", "Estado Islámico de Khorasán", "ISIS-K", "Estado Islámico del Jorasán"], fr: ["État islamique au Khorassan", "État islamique au Khorasan"], ar: ["تنظيم الدولة الإسلامية ولاية خراسان", "داعش خراسان", "تنظيم داعش خراسان"], uk: ["Ісламська держава Хорасан", "ІДІЛ-Хорасан", "Вілаят Хорасан"], ru: ["Исламское государство Хорасан", "ИГИЛ-Хорасан", "Вилаят Хорасан"] },
  },
  {
    id: "AL-QAEDA", kind: "organisation", country: null,
    names: { en: ["al-Qaeda", "al-Qaida"], es: ["Al Qaeda", "Al Qaida"], fr: ["al-Qaïda"], ar: ["تنظيم القاعدة"], uk: ["Аль-Каїда", "Аль-Кайда"], ru: ["Аль-Каида", "Аль-Кайда"] },
  },
  {
    id: "AQAP", kind: "organisation", country: null,
    names: { en: ["al-Qaeda in the Arabian Peninsula", "AQAP"], es: ["Al Qaeda en la Península Arábiga"], fr: ["al-Qaïda dans la péninsule Arabique", "Aqpa"], ar: ["تنظيم القاعدة في جزيرة العرب", "تنظيم القاعدة في شبه الجزيرة العربية"], uk: ["Аль-Каїда на Аравійському півострові"], ru: ["Аль-Каида на Аравийском полуострове"] },
  },
  {
    id: "AQIM", kind: "organisation", country: null,
    names: { en: ["al-Qaeda in the Islamic Maghreb", "AQIM"], es: ["Al Qaeda en el Magreb Islámico", "AQMI"], fr: ["al-Qaïda au Maghreb islamique", "AQMI"], ar: ["تنظيم القاعدة في بلاد المغرب الإسلامي", "تنظيم القاعدة في المغرب الإسلامي"], uk: ["Аль-Каїда в ісламському Магрибі"], ru: ["Аль-Каида в исламском Магрибе"] },
  },
  {
    id: "JNIM", kind: "organisation", country: null,
    names: { en: ["Jama'at Nusrat al-Islam wal-Muslimin", "JNIM"], es: ["Grupo de Apoyo al Islam y los Musulmanes", "JNIM"], fr: ["Groupe de soutien à l'islam et aux musulmans", "GSIM", "JNIM"], ar: ["جماعة نصرة الإسلام والمسلمين"], uk: ["Група підтримки ісламу і мусульман"], ru: ["Группа поддержки ислама и мусульман"] },
  },
  {
    id: "AL-SHABAAB", kind: "organisation", country: null,
    names: { en: ["al-Shabaab", "al-Shabab"], es: ["Al Shabab", "Al Shabaab"], fr: ["al-Shabaab"], ar: ["حركة الشباب", "حركة الشباب الصومالية", "حركة الشباب المجاهدين"], uk: ["Аш-Шабаб", "Аль-Шабаб"], ru: ["Аш-Шабаб", "Аль-Шабаб"] },
  },
  {
    id: "BOKO-HARAM", kind: "organisation", country: null,
    names: { en: ["Boko Haram"], es: ["Boko Haram"], fr: ["Boko Haram"], ar: ["بوكو حرام", "جماعة بوكو حرام"], uk: ["Боко Харам"], ru: ["Боко Харам"] },
  },
  {
    id: "M23", kind: "organisation", country: null,
    names: { en: ["M23", "March 23 Movement", "M23 rebels"], es: ["M23", "Movimiento 23 de Marzo"], fr: ["M23", "Mouvement du 23 mars"], ar: ["حركة 23 مارس", "حركة إم 23", "إم 23"], uk: ["M23", "Рух 23 березня"], ru: ["M23", "М23", "Движение 23 марта"] },
    shorts: { en: ["the movement"], fr: ["le mouvement"], ar: ["الحركة"] },
  },
  {
    id: "CONGO-RIVER-ALLIANCE", kind: "organisation", country: null,
    names: { en: ["Congo River Alliance"], es: ["Alianza del Río Congo"], fr: ["Alliance Fleuve Congo", "Alliance du fleuve Congo"], ar: ["تحالف نهر الكونغو"], uk: ["Альянс річки Конго"], ru: ["Альянс реки Конго"] },
  },
  {
    id: "RSF", kind: "organisation", country: null,
    names: { en: ["Rapid Support Forces"], es: ["Fuerzas de Apoyo Rápido"], fr: ["Forces de soutien rapide"], ar: ["قوات الدعم السريع", "الدعم السريع"], uk: ["Сили швидкої підтримки", "Сили швидкого реагування", "Сили оперативної підтримки"], ru: ["Силы быстрой поддержки", "Силы оперативной поддержки", "Силы быстрого реагирования"] },
    shorts: { en: ["RSF"], es: ["FAR"], fr: ["FSR"], uk: ["СШП"], ru: ["СБП"] },
  },
  {
    id: "SDN-ARMED-FORCES", kind: "organisation", country: "SD",
    names: { en: ["Sudanese Armed Forces"], es: ["Fuerzas Armadas de Sudán", "Fuerzas Armadas sudanesas"], fr: ["Forces armées soudanaises"], ar: ["القوات المسلحة السودانية"], uk: ["Збройні сили Судану", "Суданські збройні сили"], ru: ["Вооружённые силы Судана", "Суданские вооружённые силы"] },
  },
  {
    id: "SDN-SOVEREIGNTY-COUNCIL", kind: "organisation", country: "SD",
    names: { en: ["Transitional Sovereignty Council", "Sudan's Sovereignty Council", "Sovereign Council of Sudan", "Sudanese Sovereign Council"], es: ["Consejo Soberano de Sudán", "Consejo Soberano sudanés"], fr: ["Conseil de souveraineté soudanais", "Conseil souverain soudanais"], ar: ["مجلس السيادة السوداني", "مجلس السيادة الانتقالي"], uk: ["Суверенна рада Судану"], ru: ["Суверенный совет Судана", "Суверенный совет"] },
    shorts: { en: ["Sovereignty Council", "Sovereign Council"], ar: ["مجلس السيادة"] },
  },
  {
    id: "SDN-FFC", kind: "organisation", country: null,
    names: { en: ["Forces of Freedom and Change"], es: ["Fuerzas de la Libertad y el Cambio"], fr: ["Forces de la liberté et du changement"], ar: ["قوى الحرية والتغيير", "قوى إعلان الحرية والتغيير"], uk: ["Сили свободи і змін", "Сили за свободу і зміни"], ru: ["Силы свободы и перемен", "Силы за свободу и перемены"] },
  },
  {
    id: "SPLM-N", kind: "organisation", country: null,
    names: { en: ["Sudan People's Liberation Movement-North", "SPLM-N"], es: ["Movimiento Popular de Liberación de Sudán-Norte"], fr: ["Mouvement populaire de libération du Soudan-Nord"], ar: ["الحركة الشعبية لتحرير السودان شمال", "الحركة الشعبية لتحرير السودان قطاع الشمال"], uk: ["Народно-визвольний рух Судану-Північ"], ru: ["Народно-освободительное движение Судана-Север"] },
  },
  {
    id: "TPLF", kind: "organisation", country: null,
    names: { en: ["Tigray People's Liberation Front", "TPLF"], es: ["Frente de Liberación Popular de Tigray", "FLPT"], fr: ["Front de libération du peuple du Tigré", "FLPT"], ar: ["جبهة تحرير شعب تيغراي", "جبهة تحرير تيغراي"], uk: ["Народний фронт визволення Тиграю", "Народно-визвольний фронт Тиграю"], ru: ["Народный фронт освобождения Тыграя", "НФОТ"] },
  },
  {
    id: "FARC", kind: "organisation", country: null,
    names: { en: ["FARC", "Revolutionary Armed Forces of Colombia"], es: ["FARC", "Fuerzas Armadas Revolucionarias de Colombia", "FARC-EP"], fr: ["FARC", "Forces armées révolutionnaires de Colombie"], ar: ["القوات المسلحة الثورية الكولومبية", "حركة فارك", "فارك"], uk: ["ФАРК", "Революційні збройні сили Колумбії"], ru: ["ФАРК", "Революционные вооружённые силы Колумбии"] },
  },
  {
    id: "ELN", kind: "organisation", country: null,
    names: { en: ["National Liberation Army of Colombia", "ELN"], es: ["Ejército de Liberación Nacional", "ELN"], fr: ["Armée de libération nationale colombienne", "ELN"], ar: ["جيش التحرير الوطني الكولومبي", "جيش التحرير الوطني في كولومبيا"], uk: ["Армія національного визволення Колумбії"], ru: ["Армия национального освобождения Колумбии", "АНО"] },
  },
  {
    id: "LNA", kind: "organisation", country: null,
    names: { en: ["Libyan National Army", "Libyan Arab Armed Forces"], es: ["Ejército Nacional Libio"], fr: ["Armée nationale libyenne"], ar: ["الجيش الوطني الليبي", "القوات المسلحة العربية الليبية"], uk: ["Лівійська національна армія"], ru: ["Ливийская национальная армия"] },
    shorts: { en: ["LNA", "LAAF"], es: ["ENL"], fr: ["ANL"], uk: ["ЛНА"], ru: ["ЛНА"] },
  },
  {
    id: "GNU", kind: "organisation", country: null,
    names: { en: ["Government of National Unity of Libya", "Libyan Government of National Unity", "Libya's Government of National Unity"], es: ["Gobierno de Unidad Nacional de Libia", "Gobierno libio de Unidad Nacional", "Gobierno de Unidad Nacional libio"], fr: ["Gouvernement libyen d'unité nationale", "Gouvernement d'unité nationale libyen"], ar: ["حكومة الوحدة الوطنية الليبية", "حكومة الوحدة الليبية"], uk: ["Уряд національної єдності Лівії"], ru: ["Правительство национального единства Ливии", "ПНЕ Ливии"] },
    shorts: { en: ["Government of National Unity", "GNU"], es: ["Gobierno de Unidad Nacional", "GUN"], ar: ["حكومة الوحدة الوطنية"], uk: ["Уряд національної єдності"], ru: ["Правительство национального единства", "ПНЕ"] },
  },
  {
    id: "GNA", kind: "organisation", country: null,
    names: { en: ["Libyan Government of National Accord", "Government of National Accord", "Libya's Government of National Accord"], es: ["Gobierno de Acuerdo Nacional", "Gobierno de Acuerdo Nacional de Libia"], fr: ["Gouvernement d'entente nationale", "Gouvernement d'accord national", "Gouvernement d'union nationale libyen"], ar: ["حكومة الوفاق الوطني الليبية", "حكومة الوفاق الوطني", "حكومة الوفاق الليبية"], uk: ["Уряд національної згоди Лівії", "Уряд національної згоди"], ru: ["Правительство национального согласия Ливии", "Правительство национального согласия"] },
    shorts: { en: ["GNA"], es: ["GNA", "GAN"], fr: ["GNA", "GEN"], ar: ["حكومة الوفاق"], uk: ["УНЗ"], ru: ["ПНС"] },
  },
  {
    id: "LBY-PARLIAMENT", kind: "organisation", country: "LY",
    names: { en: ["Libyan House of Representatives", "House of Representatives of Libya", "Libya's House of Representatives"], es: ["Cámara de Representantes de Libia", "Cámara de Representantes libia"], fr: ["Chambre des représentants libyenne", "Chambre des représentants de Libye"], ar: ["مجلس النواب الليبي"], uk: ["Палата представників Лівії", "Лівійська палата представників"], ru: ["Палата представителей Ливии"] },
  },
  {
    id: "LBY-HIGH-COUNCIL-OF-STATE", kind: "organisation", country: "LY",
    names: { en: ["High Council of State", "Libyan High Council of State", "High State Council"], es: ["Alto Consejo de Estado de Libia", "Alto Consejo de Estado libio"], fr: ["Haut Conseil d'État libyen"], ar: ["المجلس الأعلى للدولة", "المجلس الأعلى للدولة الليبي", "المجلس الأعلى للدولة في ليبيا"], uk: ["Вища державна рада Лівії"], ru: ["Высший государственный совет Ливии"] },
  },
  {
    id: "STC", kind: "organisation", country: null,
    names: { en: ["Southern Transitional Council"], es: ["Consejo de Transición del Sur", "Consejo Transitorio del Sur"], fr: ["Conseil de transition du Sud"], ar: ["المجلس الانتقالي الجنوبي", "المجلس الانتقالي الجنوبي اليمني"], uk: ["Південна перехідна рада"], ru: ["Южный переходный совет"] },
    shorts: { en: ["STC"], es: ["CTS"], fr: ["CTS"], ar: ["المجلس الانتقالي"], uk: ["ППР"], ru: ["ЮПС"] },
  },
  {
    id: "YEM-PLC", kind: "organisation", country: "YE",
    names: { en: ["Presidential Leadership Council"], es: ["Consejo de Liderazgo Presidencial", "Consejo Presidencial de Yemen"], fr: ["Conseil de direction présidentiel", "Conseil présidentiel yéménite"], ar: ["مجلس القيادة الرئاسي", "مجلس القيادة الرئاسي اليمني"], uk: ["Президентська керівна рада Ємену", "Рада президентського керівництва"], ru: ["Совет президентского руководства", "Президентский руководящий совет"] },
    shorts: { en: ["PLC"] },
  },
  {
    id: "QUDS-FORCE", kind: "organisation", country: "IR", within: "IRGC",
    names: { en: ["Quds Force", "Qods Force", "IRGC Quds Force"], es: ["Fuerza Quds", "Fuerza Al Quds"], fr: ["Force al-Qods", "Force Qods"], ar: ["فيلق القدس", "قوة القدس"], uk: ["Сили Кудс"], ru: ["Силы Кудс"] },
  },
  {
    id: "PMF", kind: "organisation", country: "IQ",
    names: { en: ["Popular Mobilization Forces", "Popular Mobilisation Forces", "Hashd al-Shaabi", "Popular Mobilization Units"], es: ["Fuerzas de Movilización Popular", "Multitud Popular"], fr: ["Hachd al-Chaabi", "Forces de mobilisation populaire", "Unités de mobilisation populaire"], ar: ["الحشد الشعبي", "هيئة الحشد الشعبي", "قوات الحشد الشعبي"], uk: ["Сили народної мобілізації", "Хашд аш-Шаабі"], ru: ["Силы народной мобилизации", "Хашд аш-Шааби"] },
  },
  {
    id: "KATAIB-HEZBOLLAH", kind: "organisation", country: "IQ",
    names: { en: ["Kataib Hezbollah", "Kata'ib Hezbollah", "Kataeb Hezbollah"], es: ["Kataib Hezbolá", "Kataeb Hizbulá"], fr: ["Kataeb Hezbollah", "Kataïb Hezbollah"], ar: ["كتائب حزب الله", "كتائب حزب الله العراقي"], uk: ["Катаїб Хезболла"], ru: ["Катаиб Хезболла", "Катаиб Хизбалла"] },
  },
  {
    id: "IRAQ-ISLAMIC-RESISTANCE", kind: "organisation", country: "IQ",
    names: { en: ["Islamic Resistance in Iraq"], es: ["Resistencia Islámica en Irak", "Resistencia Islámica de Irak"], fr: ["Résistance islamique en Irak"], ar: ["المقاومة الإسلامية في العراق"], uk: ["Ісламський опір в Іраку", "Ісламський опір Іраку"], ru: ["Исламское сопротивление в Ираке", "Исламское сопротивление Ирака"] },
  },
  {
    id: "KRG", kind: "organisation", country: "IQ",
    names: { en: ["Kurdistan Regional Government", "Kurdistan Region of Iraq", "Iraqi Kurdistan", "Kurdistan Region"], es: ["Gobierno Regional del Kurdistán", "Gobierno Regional de Kurdistán", "Kurdistán iraquí", "Kurdistán irakí"], fr: ["Gouvernement régional du Kurdistan", "Kurdistan irakien"], ar: ["حكومة إقليم كردستان", "إقليم كردستان العراق", "إقليم كردستان", "كردستان العراق"], uk: ["Регіональний уряд Курдистану", "Іракський Курдистан"], ru: ["Региональное правительство Курдистана", "Иракский Курдистан"] },
  },
  {
    id: "AMAL", kind: "organisation", country: "LB",
    names: { en: ["Amal Movement"], es: ["Movimiento Amal"], fr: ["Mouvement Amal"], ar: ["حركة أمل"], uk: ["Рух Амаль"], ru: ["Движение Амаль"] },
  },
  {
    id: "LBN-ARMED-FORCES", kind: "organisation", country: "LB",
    names: { en: ["Lebanese Armed Forces"], es: ["Fuerzas Armadas Libanesas"], fr: ["Forces armées libanaises"], ar: ["القوات المسلحة اللبنانية"], uk: ["Збройні сили Лівану"], ru: ["Вооружённые силы Ливана"] },
  },
  {
    id: "TTP", kind: "organisation", country: "PK",
    names: { en: ["Tehrik-e-Taliban Pakistan", "Tehreek-e-Taliban Pakistan", "Pakistani Taliban"], es: ["Tehrik-e-Taliban Pakistán", "Talibán paquistaní", "talibanes paquistaníes"], fr: ["Tehrik-e-Taliban Pakistan", "talibans pakistanais"], ar: ["حركة طالبان باكستان", "طالبان الباكستانية", "حركة طالبان الباكستانية"], uk: ["Техрік-е Талібан Пакистан", "Пакистанський Талібан"], ru: ["Техрик-е Талибан Пакистан", "Пакистанский Талибан"] },
    shorts: { en: ["TTP"] },
  },
  {
    id: "HAQQANI-NETWORK", kind: "organisation", country: null,
    names: { en: ["Haqqani network"], es: ["Red Haqqani"], fr: ["réseau Haqqani"], ar: ["شبكة حقاني"], uk: ["Мережа Хаккані"], ru: ["Сеть Хаккани"] },
  },
  {
    id: "BLA", kind: "organisation", country: "PK",
    names: { en: ["Baloch Liberation Army", "Balochistan Liberation Army"], es: ["Ejército de Liberación de Baluchistán"], fr: ["Armée de libération du Baloutchistan"], ar: ["جيش تحرير بلوشستان"], uk: ["Армія визволення Белуджистану"], ru: ["Армия освобождения Белуджистана"] },
  },
  {
    id: "NUG-MYANMAR", kind: "organisation", country: "MM",
    names: { en: ["National Unity Government of Myanmar", "Myanmar's National Unity Government"], es: ["Gobierno de Unidad Nacional de Birmania", "Gobierno de Unidad Nacional de Myanmar"], fr: ["Gouvernement d'unité nationale birman"], ar: ["حكومة الوحدة الوطنية في ميانمار"], uk: ["Уряд національної єдності М'янми"], ru: ["Правительство национального единства Мьянмы"] },
  },
  {
    id: "MUSLIM-BROTHERHOOD", kind: "organisation", country: null,
    names: { en: ["Muslim Brotherhood"], es: ["Hermanos Musulmanes", "Hermandad Musulmana"], fr: ["Frères musulmans"], ar: ["جماعة الإخوان المسلمين", "الإخوان المسلمون", "الإخوان المسلمين"], uk: ["Брати-мусульмани"], ru: ["Братья-мусульмане"] },
  },
  {
    id: "KLA", kind: "organisation", country: null,
    names: { en: ["Kosovo Liberation Army"], es: ["Ejército de Liberación de Kosovo"], fr: ["Armée de libération du Kosovo"], ar: ["جيش تحرير كوسوفو"], uk: ["Армія визволення Косова", "Визвольна армія Косова"], ru: ["Армия освобождения Косова", "Освободительная армия Косова"] },
  },
  {
    id: "AZOV", kind: "organisation", country: "UA",
    names: { en: ["Azov Regiment", "Azov Battalion", "Azov Brigade"], es: ["Regimiento Azov", "Batallón Azov", "Brigada Azov"], fr: ["Régiment Azov", "bataillon Azov", "brigade Azov"], ar: ["كتيبة آزوف", "فوج آزوف"], uk: ["полк «Азов»", "бригада «Азов»", "батальйон «Азов»"], ru: ["полк «Азов»", "бригада «Азов»", "батальон «Азов»"] },
  },
  {
    id: "MEJLIS", kind: "organisation", country: "UA",
    names: { en: ["Mejlis of the Crimean Tatar People", "Crimean Tatar Mejlis"], es: ["Medzhlis del Pueblo Tártaro de Crimea", "Mejlis del pueblo tártaro de Crimea"], fr: ["Medjlis des Tatars de Crimée", "Mejlis du peuple tatar de Crimée"], ar: ["مجلس تتار القرم", "مجلس شعب تتار القرم"], uk: ["Меджліс кримськотатарського народу"], ru: ["Меджлис крымскотатарского народа"] },
    shorts: { en: ["Mejlis"], uk: ["Меджліс"], ru: ["Меджлис"] },
  },
  {
    id: "GENERALITAT-CATALONIA", kind: "organisation", country: "ES",
    names: { en: ["Generalitat de Catalunya", "Generalitat of Catalonia"], es: ["Generalitat de Cataluña", "Generalitat catalana"], fr: ["Généralité de Catalogne", "Generalitat de Catalogne"], ar: ["حكومة كاتالونيا", "حكومة إقليم كتالونيا"], uk: ["Женералітат Каталонії"], ru: ["Женералитат Каталонии"] },
  },
  {
    id: "LBY-PRESIDENTIAL-COUNCIL", kind: "organisation", country: "LY",
    names: { en: ["Libyan Presidential Council", "Libyan Presidency Council", "Presidential Council of Libya"], es: ["Consejo Presidencial de Libia", "Consejo Presidencial libio"], fr: ["Conseil présidentiel libyen"], ar: ["المجلس الرئاسي الليبي"], uk: ["Президентська рада Лівії"], ru: ["Президентский совет Ливии"] },
    shorts: { ar: ["المجلس الرئاسي"] },
  },
  {
    id: "ITA-MFA", kind: "organisation", country: "IT",
    names: { en: ["Italian Foreign Ministry", "Farnesina"], es: ["Ministerio de Exteriores italiano", "Farnesina"], fr: ["ministère italien des Affaires étrangères", "Farnesina"], ar: ["وزارة الخارجية الإيطالية", "فارنيزينا"], uk: ["МЗС Італії", "Фарнезіна"], ru: ["МИД Италии", "Фарнезина"] },
  },
  {
    id: "BRA-MFA", kind: "organisation", country: "BR",
    names: { en: ["Brazilian Foreign Ministry", "Itamaraty", "Itamaraty Palace"], es: ["Ministerio de Relaciones Exteriores de Brasil", "Itamaraty", "Palacio de Itamaraty"], fr: ["ministère brésilien des Affaires étrangères", "Itamaraty"], ar: ["وزارة الخارجية البرازيلية", "إيتاماراتي"], uk: ["МЗС Бразилії", "Ітамараті"], ru: ["МИД Бразилии", "Итамарати"] },
  },
  {
    id: "JPN-MFA", kind: "organisation", country: "JP",
    names: { en: ["Japanese Foreign Ministry", "Gaimusho"], es: ["Ministerio de Exteriores japonés", "Gaimusho"], fr: ["ministère japonais des Affaires étrangères", "Gaimusho"], ar: ["وزارة الخارجية اليابانية"], uk: ["МЗС Японії"], ru: ["МИД Японии"] },
  },
  {
    id: "DEU-MFA", kind: "organisation", country: "DE",
    names: { en: ["German Foreign Office", "German Federal Foreign Office", "Federal Foreign Office", "German Foreign Ministry", "Auswärtiges Amt"], es: ["Ministerio de Exteriores alemán", "Ministerio de Asuntos Exteriores alemán"], fr: ["ministère allemand des Affaires étrangères", "Auswärtiges Amt"], ar: ["وزارة الخارجية الألمانية"], uk: ["МЗС Німеччини", "МЗС ФРН"], ru: ["МИД Германии", "МИД ФРГ"] },
  },
  {
    id: "RUS-MFA", kind: "organisation", country: "RU",
    names: { en: ["Russian Foreign Ministry", "Smolenskaya Square"], es: ["Ministerio de Exteriores ruso", "Ministerio de Relaciones Exteriores de Rusia", "Cancillería rusa"], fr: ["ministère russe des Affaires étrangères"], ar: ["وزارة الخارجية الروسية"], uk: ["МЗС Росії", "МЗС РФ"], ru: ["МИД России", "МИД РФ", "Смоленская площадь"] },
  },
  {
    id: "ESP-MFA", kind: "organisation", country: "ES",
    names: { en: ["Spanish Foreign Ministry", "Spanish Ministry of Foreign Affairs"], es: ["Ministerio de Asuntos Exteriores de España", "Palacio de Santa Cruz", "Ministerio de Asuntos Exteriores español", "Palacio de Viana"], fr: ["ministère espagnol des Affaires étrangères"], ar: ["وزارة الخارجية الإسبانية"], uk: ["МЗС Іспанії"], ru: ["МИД Испании"] },
  },
  {
    id: "ARG-MFA", kind: "organisation", country: "AR",
    names: { en: ["Argentine Foreign Ministry", "San Martín Palace"], es: ["Cancillería argentina", "Palacio San Martín"], fr: ["ministère argentin des Affaires étrangères"], ar: ["وزارة الخارجية الأرجنتينية"], uk: ["МЗС Аргентини"], ru: ["МИД Аргентины"] },
  },
  {
    id: "PER-MFA", kind: "organisation", country: "PE",
    names: { en: ["Peruvian Foreign Ministry", "Torre Tagle Palace"], es: ["Cancillería peruana", "Torre Tagle", "Palacio de Torre Tagle", "Cancillería de Perú"], fr: ["ministère péruvien des Affaires étrangères"], ar: ["وزارة الخارجية البيروفية"], uk: ["МЗС Перу"], ru: ["МИД Перу"] },
  },
  {
    id: "COL-MFA", kind: "organisation", country: "CO",
    names: { en: ["Colombian Foreign Ministry"], es: ["Cancillería colombiana", "Palacio de San Carlos", "Cancillería de Colombia"], fr: ["ministère colombien des Affaires étrangères"], ar: ["وزارة الخارجية الكولومبية"], uk: ["МЗС Колумбії"], ru: ["МИД Колумбии"] },
  },
  {
    id: "MEX-MFA", kind: "organisation", country: "MX",
    names: { en: ["Mexican Foreign Ministry", "Mexican Secretariat of Foreign Affairs", "Secretariat of Foreign Affairs"], es: ["Secretaría de Relaciones Exteriores", "SRE", "Cancillería mexicana", "Secretaría de Relaciones Exteriores de México"], fr: ["ministère mexicain des Affaires étrangères"], ar: ["وزارة الخارجية المكسيكية"], uk: ["МЗС Мексики"], ru: ["МИД Мексики"] },
  },
  {
    id: "CAN-MFA", kind: "organisation", country: "CA",
    names: { en: ["Global Affairs Canada"], es: ["Asuntos Globales de Canadá", "Asuntos Mundiales de Canadá"], fr: ["Affaires mondiales Canada"], ar: ["وزارة الشؤون العالمية الكندية", "وزارة الخارجية الكندية"], uk: ["МЗС Канади", "Міністерство закордонних справ Канади"], ru: ["МИД Канады", "Министерство иностранных дел Канады"] },
  },
  {
    id: "AUS-MFA", kind: "organisation", country: "AU",
    names: { en: ["Department of Foreign Affairs and Trade", "Australian Department of Foreign Affairs and Trade", "DFAT"], es: ["Departamento de Asuntos Exteriores y Comercio de Australia"], fr: ["ministère australien des Affaires étrangères et du Commerce"], ar: ["وزارة الشؤون الخارجية والتجارة الأسترالية", "وزارة الخارجية الأسترالية"], uk: ["МЗС Австралії", "Міністерство закордонних справ і торгівлі Австралії"], ru: ["МИД Австралии", "Министерство иностранных дел и торговли Австралии"] },
  },
  {
    id: "IND-MFA", kind: "organisation", country: "IN",
    names: { en: ["Indian Ministry of External Affairs", "Ministry of External Affairs"], es: ["Ministerio de Asuntos Exteriores de la India", "Ministerio de Exteriores indio"], fr: ["ministère indien des Affaires étrangères"], ar: ["وزارة الشؤون الخارجية الهندية", "وزارة الخارجية الهندية"], uk: ["МЗС Індії"], ru: ["МИД Индии"] },
    shorts: { en: ["MEA"] },
  },
  {
    id: "PHL-MFA", kind: "organisation", country: "PH",
    names: { en: ["Philippine Department of Foreign Affairs"], es: ["Departamento de Asuntos Exteriores de Filipinas"], fr: ["ministère philippin des Affaires étrangères"], ar: ["وزارة الخارجية الفلبينية"], uk: ["МЗС Філіппін"], ru: ["МИД Филиппин"] },
    shorts: { en: ["DFA", "Department of Foreign Affairs"] },
  },
  {
    id: "ZAF-MFA", kind: "organisation", country: "ZA",
    names: { en: ["South African Department of International Relations and Cooperation", "Department of International Relations and Cooperation", "DIRCO"], es: ["Departamento de Relaciones Internacionales y Cooperación de Sudáfrica"], fr: ["ministère sud-africain des Relations internationales et de la Coopération"], ar: ["وزارة العلاقات الدولية والتعاون في جنوب أفريقيا"], uk: ["МЗС ПАР", "МЗС Південної Африки"], ru: ["МИД ЮАР"] },
  },
  {
    id: "CHE-MFA", kind: "organisation", country: "CH",
    names: { en: ["Swiss Federal Department of Foreign Affairs", "Federal Department of Foreign Affairs", "FDFA"], es: ["Departamento Federal de Asuntos Exteriores de Suiza", "Departamento Federal de Asuntos Exteriores"], fr: ["Département fédéral des affaires étrangères", "DFAE"], ar: ["وزارة الخارجية السويسرية"], uk: ["МЗС Швейцарії", "Федеральний департамент закордонних справ Швейцарії"], ru: ["МИД Швейцарии", "Федеральный департамент иностранных дел Швейцарии"] },
  },
  {
    id: "UKR-SECURITY-COUNCIL", kind: "organisation", country: "UA",
    names: { en: ["National Security and Defense Council", "National Security and Defence Council", "NSDC"], es: ["Consejo de Seguridad y Defensa Nacional de Ucrania", "Consejo de Seguridad Nacional y Defensa de Ucrania", "Consejo de Seguridad y Defensa de Ucrania"], fr: ["Conseil de sécurité nationale et de défense ukrainien", "Conseil national de sécurité et de défense de l'Ukraine"], ar: ["مجلس الأمن القومي والدفاع الأوكراني"], uk: ["Рада національної безпеки і оборони", "РНБО", "Рада національної безпеки і оборони України", "РНБО України", "Рада національної безпеки та оборони"], ru: ["Совет национальной безопасности и обороны Украины", "СНБО", "СНБО Украины", "Совет национальной безопасности и обороны"] },
  },
  {
    id: "RUS-SECURITY-COUNCIL", kind: "organisation", country: "RU",
    names: { en: ["Russian Security Council", "Security Council of the Russian Federation"], es: ["Consejo de Seguridad de Rusia", "Consejo de Seguridad ruso", "Consejo de Seguridad de la Federación Rusa"], fr: ["Conseil de sécurité russe", "Conseil de sécurité de Russie", "Conseil de sécurité de la Fédération de Russie"], ar: ["مجلس الأمن الروسي", "مجلس الأمن القومي الروسي"], uk: ["Рада безпеки РФ", "Радбез РФ", "Рада безпеки Росії", "Радбез Росії"], ru: ["Совет безопасности России", "Совбез РФ", "Совет безопасности РФ", "Совбез России"] },
  },
  {
    id: "USA-SECURITY-COUNCIL", kind: "organisation", country: "US",
    names: { en: ["US National Security Council", "White House National Security Council", "U.S. National Security Council"], es: ["Consejo de Seguridad Nacional de Estados Unidos", "Consejo de Seguridad Nacional de EE. UU.", "Consejo de Seguridad Nacional de la Casa Blanca", "Consejo de Seguridad Nacional estadounidense"], fr: ["Conseil de sécurité nationale américain", "Conseil de sécurité nationale des États-Unis", "Conseil de sécurité nationale de la Maison Blanche"], ar: ["مجلس الأمن القومي الأمريكي", "مجلس الأمن القومي الأميركي", "مجلس الأمن القومي بالبيت الأبيض"], uk: ["Рада національної безпеки США", "Рада нацбезпеки США", "РНБ США"], ru: ["Совет национальной безопасности США", "Совет нацбезопасности США", "СНБ США", "Совет национальной безопасности Белого дома"] },
  },
  {
    id: "IRN-SECURITY-COUNCIL", kind: "organisation", country: "IR",
    names: { en: ["Supreme National Security Council"], es: ["Consejo Supremo de Seguridad Nacional de Irán", "Consejo Supremo de Seguridad Nacional"], fr: ["Conseil suprême de la sécurité nationale", "Conseil suprême de sécurité nationale", "Conseil suprême de sécurité nationale iranien"], ar: ["المجلس الأعلى للأمن القومي", "المجلس الأعلى للأمن القومي الإيراني"], uk: ["Вища рада національної безпеки Ірану", "Вища рада національної безпеки"], ru: ["Высший совет национальной безопасности Ирана", "Высший совет национальной безопасности"] },
  },
  {
    id: "USA-SENATE", kind: "organisation", country: "US", within: "USA-CONGRESS",
    names: { en: ["US Senate", "U.S. Senate", "United States Senate"], es: ["Senado de Estados Unidos", "Senado de EE. UU.", "Senado estadounidense", "Senado de los Estados Unidos"], fr: ["Sénat américain", "Sénat des États-Unis"], ar: ["مجلس الشيوخ الأمريكي", "مجلس الشيوخ الأميركي"], uk: ["Сенат США"], ru: ["Сенат США"] },
    shorts: { en: ["the Senate"] },
  },
  {
    id: "USA-HOUSE", kind: "organisation", country: "US", within: "USA-CONGRESS",
    names: { en: ["US House of Representatives", "U.S. House of Representatives", "US House", "United States House of Representatives", "U.S. House"], es: ["Cámara de Representantes de Estados Unidos", "Cámara de Representantes de EE. UU.", "Cámara de Representantes estadounidense"], fr: ["Chambre des représentants des États-Unis", "Chambre des représentants américaine", "Chambre américaine des représentants"], ar: ["مجلس النواب الأمريكي", "مجلس النواب الأميركي"], uk: ["Палата представників США", "Палата представників Конгресу США"], ru: ["Палата представителей США", "Палата представителей Конгресса США"] },
    shorts: { en: ["House of Representatives"] },
  },
  {
    id: "RUS-FEDERATION-COUNCIL", kind: "organisation", country: "RU",
    names: { en: ["Federation Council", "Russian Federation Council"], es: ["Consejo de la Federación", "Consejo de la Federación de Rusia", "Consejo de la Federación ruso"], fr: ["Conseil de la Fédération", "Conseil de la Fédération de Russie"], ar: ["مجلس الاتحاد الروسي"], uk: ["Рада Федерації", "Рада Федерації РФ"], ru: ["Совет Федерации", "Совфед", "Совет Федерации РФ"] },
  },
  {
    id: "UKR-PARLIAMENT", kind: "organisation", country: "UA",
    names: { en: ["Verkhovna Rada", "Verkhovna Rada of Ukraine", "Ukrainian parliament", "Ukraine's parliament", "Ukrainian Rada"], es: ["Rada Suprema", "Verjovna Rada", "Rada Suprema de Ucrania", "Parlamento ucraniano", "Rada ucraniana"], fr: ["Rada suprême", "Verkhovna Rada", "Rada ukrainienne", "Parlement ukrainien"], ar: ["البرلمان الأوكراني", "الرادا الأوكرانية", "الرادا", "مجلس الرادا"], uk: ["Верховна Рада", "Верховна Рада України", "ВРУ"], ru: ["Верховная рада", "Верховная рада Украины", "Рада Украины"] },
  },
  {
    id: "DEU-PARLIAMENT", kind: "organisation", country: "DE",
    names: { en: ["Bundestag", "German Bundestag", "German parliament"], es: ["Bundestag", "Parlamento alemán"], fr: ["Bundestag", "Parlement allemand"], ar: ["البوندستاغ", "البرلمان الألماني", "بوندستاغ", "البوندستاج"], uk: ["Бундестаг"], ru: ["Бундестаг"] },
  },
  {
    id: "DEU-BUNDESRAT", kind: "organisation", country: "DE",
    names: { en: ["Bundesrat"], es: ["Bundesrat"], fr: ["Bundesrat"], ar: ["البوندسرات", "المجلس الاتحادي الألماني"], uk: ["Бундесрат"], ru: ["Бундесрат"] },
  },
  {
    id: "ISR-PARLIAMENT", kind: "organisation", country: "IL",
    names: { en: ["Knesset", "Israeli Knesset", "Israeli parliament"], es: ["Knéset", "Knesset", "Parlamento israelí"], fr: ["Knesset", "Parlement israélien"], ar: ["الكنيست", "الكنيست الإسرائيلي", "البرلمان الإسرائيلي"], uk: ["Кнесет", "Кнессет"], ru: ["Кнессет"] },
  },
  {
    id: "GBR-HOUSE-OF-COMMONS", kind: "organisation", country: "GB",
    names: { en: ["UK House of Commons", "British House of Commons"], es: ["Cámara de los Comunes", "Cámara de los Comunes británica"], fr: ["Chambre des communes britannique"], ar: ["مجلس العموم البريطاني", "مجلس العموم"], uk: ["Палата громад Великої Британії", "Палата громад"], ru: ["Палата общин Великобритании", "Палата общин"] },
    shorts: { en: ["the House of Commons", "House of Commons", "the Commons"], fr: ["Chambre des communes"] },
  },
  {
    id: "GBR-HOUSE-OF-LORDS", kind: "organisation", country: "GB",
    names: { en: ["House of Lords", "UK House of Lords"], es: ["Cámara de los Lores"], fr: ["Chambre des lords"], ar: ["مجلس اللوردات", "مجلس اللوردات البريطاني"], uk: ["Палата лордів"], ru: ["Палата лордов"] },
  },
  {
    id: "FRA-NATIONAL-ASSEMBLY", kind: "organisation", country: "FR",
    names: { en: ["French National Assembly"], es: ["Asamblea Nacional francesa", "Asamblea Nacional de Francia"], fr: ["Assemblée nationale française", "Palais-Bourbon"], ar: ["الجمعية الوطنية الفرنسية"], uk: ["Національні збори Франції", "Нацзбори Франції"], ru: ["Национальное собрание Франции", "Нацсобрание Франции"] },
    shorts: { fr: ["Assemblée nationale"] },
  },
  {
    id: "FRA-SENATE", kind: "organisation", country: "FR",
    names: { en: ["French Senate"], es: ["Senado francés", "Senado de Francia"], fr: ["Sénat français"], ar: ["مجلس الشيوخ الفرنسي"], uk: ["Сенат Франції"], ru: ["Сенат Франции"] },
  },
  {
    id: "ESP-CONGRESS", kind: "organisation", country: "ES",
    names: { en: ["Spanish Congress of Deputies", "Congress of Deputies"], es: ["Congreso de los Diputados", "Congreso español"], fr: ["Congrès des députés", "Congrès espagnol des députés"], ar: ["مجلس النواب الإسباني"], uk: ["Конгрес депутатів Іспанії", "Конгрес депутатів"], ru: ["Конгресс депутатов Испании", "Конгресс депутатов"] },
  },
  {
    id: "ESP-PARLIAMENT", kind: "organisation", country: "ES",
    names: { en: ["Cortes Generales", "Spanish parliament", "Spanish Cortes"], es: ["Cortes Generales", "Parlamento español"], fr: ["Cortes Generales", "Parlement espagnol", "Cortès générales"], ar: ["البرلمان الإسباني", "الكورتيس"], uk: ["Генеральні кортеси"], ru: ["Генеральные кортесы"] },
  },
  {
    id: "POL-SEJM", kind: "organisation", country: "PL",
    names: { en: ["Sejm", "Polish Sejm"], es: ["Sejm", "Sejm polaco"], fr: ["Sejm", "Diète polonaise"], ar: ["مجلس النواب البولندي", "السيم البولندي"], uk: ["Сейм Польщі", "Сейм Республіки Польща"], ru: ["Сейм Польши"] },
  },
  {
    id: "LTU-PARLIAMENT", kind: "organisation", country: "LT",
    names: { en: ["Seimas", "Lithuanian Seimas", "Lithuanian parliament"], es: ["Seimas", "Parlamento lituano"], fr: ["Seimas", "Parlement lituanien"], ar: ["البرلمان الليتواني", "السيماس"], uk: ["Сейм Литви"], ru: ["Сейм Литвы"] },
  },
  {
    id: "LVA-PARLIAMENT", kind: "organisation", country: "LV",
    names: { en: ["Saeima", "Latvian Saeima", "Latvian parliament"], es: ["Saeima", "Parlamento letón"], fr: ["Saeima", "Parlement letton"], ar: ["البرلمان اللاتفي", "السايما"], uk: ["Сейм Латвії", "Саейма"], ru: ["Сейм Латвии", "Саэйма"] },
  },
  {
    id: "EST-PARLIAMENT", kind: "organisation", country: "EE",
    names: { en: ["Riigikogu", "Estonian parliament"], es: ["Riigikogu", "Parlamento estonio"], fr: ["Riigikogu", "Parlement estonien"], ar: ["البرلمان الإستوني", "ريغيكوغو"], uk: ["Рійгікогу"], ru: ["Рийгикогу"] },
  },
  {
    id: "SWE-PARLIAMENT", kind: "organisation", country: "SE",
    names: { en: ["Riksdag", "Swedish Riksdag", "Swedish parliament"], es: ["Riksdag", "Parlamento sueco"], fr: ["Riksdag", "Parlement suédois"], ar: ["الريكسداغ", "البرلمان السويدي", "ريكسداغ"], uk: ["Риксдаг"], ru: ["Риксдаг"] },
  },
  {
    id: "DNK-PARLIAMENT", kind: "organisation", country: "DK",
    names: { en: ["Folketing", "Folketinget", "Danish parliament"], es: ["Folketing", "Parlamento danés"], fr: ["Folketing", "Parlement danois"], ar: ["الفولكتينغ", "البرلمان الدنماركي"], uk: ["Фолькетинг"], ru: ["Фолькетинг"] },
  },
  {
    id: "NOR-PARLIAMENT", kind: "organisation", country: "NO",
    names: { en: ["Storting", "Stortinget", "Norwegian parliament"], es: ["Storting", "Parlamento noruego"], fr: ["Storting", "Parlement norvégien"], ar: ["الستورتينغ", "البرلمان النرويجي"], uk: ["Стортинг"], ru: ["Стортинг"] },
  },
  {
    id: "FIN-PARLIAMENT", kind: "organisation", country: "FI",
    names: { en: ["Eduskunta", "Finnish parliament"], es: ["Eduskunta", "Parlamento finlandés"], fr: ["Eduskunta", "Parlement finlandais"], ar: ["البرلمان الفنلندي"], uk: ["Едускунта"], ru: ["Эдускунта"] },
  },
  {
    id: "ISL-PARLIAMENT", kind: "organisation", country: "IS",
    names: { en: ["Althing", "Althingi", "Icelandic parliament"], es: ["Althing", "Parlamento islandés"], fr: ["Althing", "Parlement islandais"], ar: ["البرلمان الآيسلندي", "ألثينغ"], uk: ["Альтинг"], ru: ["Альтинг"] },
  },
  {
    id: "IRL-PARLIAMENT", kind: "organisation", country: "IE",
    names: { en: ["Oireachtas", "Irish parliament", "Dáil", "Dáil Éireann"], es: ["Oireachtas", "Parlamento irlandés"], fr: ["Oireachtas", "Parlement irlandais", "Dáil"], ar: ["البرلمان الأيرلندي"], uk: ["Ірахтас"], ru: ["Эрахтас", "Ойрахтас"] },
  },
  {
    id: "JPN-PARLIAMENT", kind: "organisation", country: "JP",
    names: { en: ["National Diet", "Japanese Diet", "Japanese parliament"], es: ["Dieta de Japón", "Dieta japonesa", "Dieta Nacional de Japón", "Parlamento japonés"], fr: ["Diète japonaise", "Diète du Japon", "Parlement japonais"], ar: ["البرلمان الياباني", "الدايت الياباني", "مجلس الدايت"], uk: ["Парламент Японії"], ru: ["Парламент Японии"] },
  },
  {
    id: "IND-PARLIAMENT", kind: "organisation", country: "IN",
    names: { en: ["Parliament of India", "Indian parliament", "Lok Sabha", "Rajya Sabha"], es: ["Parlamento indio", "Lok Sabha", "Rajya Sabha"], fr: ["Parlement indien", "Lok Sabha", "Rajya Sabha"], ar: ["البرلمان الهندي", "لوك سابها", "راجيا سابها"], uk: ["Парламент Індії", "Лок Сабха", "Раджья Сабха"], ru: ["Парламент Индии", "Лок Сабха", "Раджья Сабха"] },
  },
  {
    id: "CHN-PARLIAMENT", kind: "organisation", country: "CN",
    names: { en: ["National People's Congress", "Chinese parliament"], es: ["Asamblea Popular Nacional", "Asamblea Nacional Popular de China", "Asamblea Popular Nacional de China"], fr: ["Assemblée nationale populaire chinoise", "Assemblée populaire nationale chinoise", "Congrès national du peuple"], ar: ["المجلس الوطني لنواب الشعب الصيني", "المجلس الوطني لنواب الشعب", "مجلس نواب الشعب الصيني"], uk: ["Всекитайські збори народних представників", "ВЗНП"], ru: ["Всекитайское собрание народных представителей", "ВСНП"] },
  },
  {
    id: "IRN-PARLIAMENT", kind: "organisation", country: "IR",
    names: { en: ["Islamic Consultative Assembly", "Iranian parliament", "Majlis", "Iranian Majlis"], es: ["Majlis", "Parlamento iraní", "Asamblea Consultiva Islámica"], fr: ["Majlis", "Parlement iranien", "Assemblée consultative islamique"], ar: ["مجلس الشورى الإسلامي", "مجلس الشورى الإسلامي الإيراني", "البرلمان الإيراني"], uk: ["Меджліс Ірану", "Ісламська консультативна рада"], ru: ["Меджлис Ирана", "Исламский консультативный совет", "Меджлис исламского совета"] },
  },
  {
    id: "KAZ-MAJILIS", kind: "organisation", country: "KZ",
    names: { en: ["Majilis", "Mazhilis", "Majilis of Kazakhstan"], es: ["Mazhilis", "Majilis", "Mayilis"], fr: ["Majilis"], ar: ["مجلس النواب الكازاخستاني", "مجلس النواب الكازاخي"], uk: ["Мажиліс", "Мажиліс Казахстану", "Мажиліс парламенту Казахстану"], ru: ["Мажилис", "Мажилис Казахстана", "Мажилис парламента Казахстана"] },
  },
  {
    id: "KAZ-SENATE", kind: "organisation", country: "KZ",
    names: { en: ["Senate of Kazakhstan", "Kazakh Senate", "Senate of the Parliament of Kazakhstan", "the Senate of Kazakhstan"], es: ["Senado de Kazajistán", "Senado kazajo", "Senado del Parlamento de Kazajistán"], fr: ["Sénat du Kazakhstan", "Sénat kazakh"], ar: ["مجلس الشيوخ الكازاخستاني", "مجلس الشيوخ الكازاخي"], uk: ["Сенат Казахстану", "Сенат парламенту Казахстану"], ru: ["Сенат Казахстана", "Сенат парламента Казахстана"] },
  },
  {
    id: "KGZ-PARLIAMENT", kind: "organisation", country: "KG",
    names: { en: ["Jogorku Kenesh", "Kyrgyz parliament", "Zhogorku Kenesh"], es: ["Jogorku Kenesh", "Zhogorku Kenesh", "Parlamento kirguís"], fr: ["Jogorku Kenesh", "Parlement kirghize", "Jogorkou Kenech"], ar: ["جوغوركو كينيش", "البرلمان القيرغيزي", "جوغورك كينيش"], uk: ["Жогорку Кенеш"], ru: ["Жогорку Кенеш"] },
  },
  {
    id: "UZB-PARLIAMENT", kind: "organisation", country: "UZ",
    names: { en: ["Oliy Majlis", "Uzbek parliament"], es: ["Oliy Majlis", "Parlamento uzbeko"], fr: ["Oliy Majlis", "Parlement ouzbek"], ar: ["المجلس الأعلى الأوزبكي", "أولي مجلس", "البرلمان الأوزبكي"], uk: ["Олій Мажліс"], ru: ["Олий Мажлис"] },
  },
  {
    id: "TKM-PARLIAMENT", kind: "organisation", country: "TM",
    names: { en: ["Mejlis of Turkmenistan", "Turkmen parliament", "Turkmen Mejlis"], es: ["Mejlis de Turkmenistán", "Parlamento turcomano"], fr: ["Mejlis du Turkménistan", "Parlement turkmène"], ar: ["برلمان تركمانستان"], uk: ["Меджліс Туркменістану"], ru: ["Меджлис Туркменистана", "Меджлис Туркмении"] },
  },
  {
    id: "TJK-PARLIAMENT", kind: "organisation", country: "TJ",
    names: { en: ["Majlisi Oli", "Tajik parliament", "Supreme Assembly of Tajikistan"], es: ["Majlisi Oli", "Parlamento tayiko"], fr: ["Majlisi Oli", "Parlement tadjik"], ar: ["المجلس الأعلى الطاجيكي", "البرلمان الطاجيكي"], uk: ["Маджлісі Олі"], ru: ["Маджлиси Оли"] },
  },
  {
    id: "AZE-PARLIAMENT", kind: "organisation", country: "AZ",
    names: { en: ["Milli Majlis", "Azerbaijani parliament"], es: ["Milli Majlis", "Parlamento azerbaiyano"], fr: ["Milli Majlis", "Parlement azerbaïdjanais"], ar: ["ملي مجلس", "البرلمان الأذربيجاني", "المجلس الوطني الأذربيجاني"], uk: ["Міллі Меджліс"], ru: ["Милли Меджлис"] },
  },
  {
    id: "TUR-PARLIAMENT", kind: "organisation", country: "TR",
    names: { en: ["Grand National Assembly of Turkey", "Grand National Assembly", "Turkish Grand National Assembly", "Turkish parliament", "Grand National Assembly of Türkiye"], es: ["Gran Asamblea Nacional de Turquía", "Gran Asamblea Nacional", "Parlamento turco"], fr: ["Grande Assemblée nationale de Turquie", "Grande Assemblée nationale", "Parlement turc"], ar: ["مجلس الأمة التركي الكبير", "البرلمان التركي", "مجلس الأمة التركي"], uk: ["Великі національні збори Туреччини", "ВНЗТ", "Великі національні збори"], ru: ["Великое национальное собрание Турции", "ВНСТ", "Великое национальное собрание"] },
  },
  {
    id: "HRV-PARLIAMENT", kind: "organisation", country: "HR",
    names: { en: ["Croatian Sabor", "Croatian parliament"], es: ["Sabor croata", "Parlamento croata"], fr: ["Sabor croate", "Parlement croate"], ar: ["البرلمان الكرواتي"], uk: ["Сабор Хорватії", "Хорватський сабор"], ru: ["Сабор Хорватии", "Хорватский сабор"] },
  },
  {
    id: "SRB-PARLIAMENT", kind: "organisation", country: "RS",
    names: { en: ["Skupština", "Serbian National Assembly", "Serbian parliament"], es: ["Skupstina", "Asamblea Nacional de Serbia", "Parlamento serbio"], fr: ["Skupština", "Assemblée nationale de Serbie", "Parlement serbe"], ar: ["البرلمان الصربي", "الجمعية الوطنية الصربية"], uk: ["Скупщина Сербії", "Народна скупщина Сербії"], ru: ["Скупщина Сербии", "Народная скупщина Сербии"] },
  },
  {
    id: "NLD-PARLIAMENT", kind: "organisation", country: "NL",
    names: { en: ["Dutch parliament", "Tweede Kamer"], es: ["Estados Generales de los Países Bajos", "Parlamento neerlandés"], fr: ["États généraux des Pays-Bas", "Parlement néerlandais"], ar: ["البرلمان الهولندي"], uk: ["Генеральні штати Нідерландів"], ru: ["Генеральные штаты Нидерландов"] },
  },
  {
    id: "SAU-SHURA", kind: "organisation", country: "SA",
    names: { en: ["Saudi Shura Council", "Shura Council of Saudi Arabia", "Saudi Consultative Assembly"], es: ["Consejo de la Shura saudí", "Consejo de la Shura de Arabia Saudí"], fr: ["Conseil de la Choura saoudien", "Majlis al-Choura saoudien"], ar: ["مجلس الشورى السعودي"], uk: ["Консультативна рада Саудівської Аравії"], ru: ["Консультативный совет Саудовской Аравии"] },
  },
  {
    id: "KWT-PARLIAMENT", kind: "organisation", country: "KW",
    names: { en: ["Kuwaiti National Assembly", "National Assembly of Kuwait"], es: ["Asamblea Nacional de Kuwait", "Asamblea Nacional kuwaití"], fr: ["Assemblée nationale du Koweït", "Parlement koweïtien"], ar: ["مجلس الأمة الكويتي"], uk: ["Національні збори Кувейту"], ru: ["Национальное собрание Кувейта"] },
  },
  {
    id: "EGY-PARLIAMENT", kind: "organisation", country: "EG",
    names: { en: ["Egyptian House of Representatives", "Egyptian parliament"], es: ["Cámara de Representantes de Egipto", "Parlamento egipcio"], fr: ["Chambre des représentants égyptienne", "Parlement égyptien"], ar: ["مجلس النواب المصري", "البرلمان المصري"], uk: ["Палата представників Єгипту"], ru: ["Палата представителей Египта"] },
  },
  {
    id: "TUN-PARLIAMENT", kind: "organisation", country: "TN",
    names: { en: ["Assembly of the Representatives of the People", "Tunisian parliament"], es: ["Asamblea de Representantes del Pueblo", "Parlamento tunecino"], fr: ["Assemblée des représentants du peuple", "Parlement tunisien"], ar: ["مجلس نواب الشعب", "مجلس نواب الشعب التونسي", "البرلمان التونسي"], uk: ["Збори народних представників Тунісу"], ru: ["Собрание народных представителей Туниса"] },
  },
  {
    id: "CHE-FEDERAL-COUNCIL", kind: "organisation", country: "CH",
    names: { en: ["Swiss Federal Council"], es: ["Consejo Federal suizo", "Consejo Federal de Suiza"], fr: ["Conseil fédéral suisse"], ar: ["المجلس الاتحادي السويسري", "المجلس الفيدرالي السويسري"], uk: ["Федеральна рада Швейцарії"], ru: ["Федеральный совет Швейцарии"] },
    shorts: { en: ["the Federal Council"], fr: ["Conseil fédéral"] },
  },
  {
    id: "CIA", kind: "organisation", country: "US",
    names: { en: ["CIA", "Central Intelligence Agency"], es: ["CIA", "Agencia Central de Inteligencia"], fr: ["CIA", "Agence centrale de renseignement"], ar: ["وكالة المخابرات المركزية", "وكالة الاستخبارات المركزية", "سي آي إيه", "وكالة الاستخبارات المركزية الأمريكية", "وكالة المخابرات المركزية الأمريكية"], uk: ["ЦРУ", "Центральне розвідувальне управління"], ru: ["ЦРУ", "Центральное разведывательное управление"] },
  },
  {
    id: "FBI", kind: "organisation", country: "US",
    names: { en: ["FBI", "Federal Bureau of Investigation"], es: ["FBI", "Buró Federal de Investigaciones", "Oficina Federal de Investigación"], fr: ["FBI"], ar: ["مكتب التحقيقات الفيدرالي", "مكتب التحقيقات الاتحادي", "إف بي آي"], uk: ["ФБР", "Федеральне бюро розслідувань"], ru: ["ФБР", "Федеральное бюро расследований"] },
  },
  {
    id: "MI6", kind: "organisation", country: "GB",
    names: { en: ["MI6", "Secret Intelligence Service"], es: ["MI6"], fr: ["MI6"], ar: ["إم آي 6"], uk: ["MI6", "МІ6"], ru: ["MI6", "МИ-6"] },
  },
  {
    id: "MI5", kind: "organisation", country: "GB",
    names: { en: ["MI5"], es: ["MI5"], fr: ["MI5"], ar: ["إم آي 5"], uk: ["MI5", "МІ5"], ru: ["MI5", "МИ-5"] },
  },
  {
    id: "MOSSAD", kind: "organisation", country: "IL",
    names: { en: ["Mossad"], es: ["Mosad", "Mossad"], fr: ["Mossad"], ar: ["الموساد", "جهاز الموساد", "موساد"], uk: ["Моссад"], ru: ["Моссад"] },
  },
  {
    id: "SHIN-BET", kind: "organisation", country: "IL",
    names: { en: ["Shin Bet"], es: ["Shin Bet"], fr: ["Shin Bet"], ar: ["الشاباك", "جهاز الشاباك", "الشين بيت"], uk: ["Шин Бет", "Шабак"], ru: ["Шин-Бет", "Шабак"] },
  },
  {
    id: "FSB", kind: "organisation", country: "RU",
    names: { en: ["FSB", "Federal Security Service"], es: ["FSB", "Servicio Federal de Seguridad"], fr: ["FSB", "Service fédéral de sécurité"], ar: ["جهاز الأمن الفيدرالي الروسي", "جهاز الأمن الفدرالي الروسي", "جهاز الأمن الفيدرالي"], uk: ["ФСБ", "Федеральна служба безпеки"], ru: ["ФСБ", "Федеральная служба безопасности"] },
  },
  {
    id: "SVR", kind: "organisation", country: "RU",
    names: { en: ["SVR", "Foreign Intelligence Service of Russia", "Russian Foreign Intelligence Service"], es: ["SVR", "Servicio de Inteligencia Exterior de Rusia", "Servicio de Inteligencia Exterior ruso"], fr: ["SVR", "Service russe de renseignement extérieur", "Service de renseignement extérieur russe"], ar: ["جهاز الاستخبارات الخارجية الروسي", "هيئة الاستخبارات الخارجية الروسية"], uk: ["Служба зовнішньої розвідки РФ", "СЗР РФ", "Служба зовнішньої розвідки Росії"], ru: ["Служба внешней разведки", "СВР", "СВР России", "Служба внешней разведки РФ"] },
  },
  {
    id: "GRU", kind: "organisation", country: "RU",
    names: { en: ["GRU", "Main Intelligence Directorate of Russia"], es: ["GRU"], fr: ["GRU"], ar: ["جهاز الاستخبارات العسكرية الروسية", "جهاز الاستخبارات العسكرية الروسي"], uk: ["ГРУ", "Головне розвідувальне управління РФ"], ru: ["ГРУ", "Главное разведывательное управление"] },
  },
  {
    id: "SBU", kind: "organisation", country: "UA",
    names: { en: ["SBU", "Security Service of Ukraine"], es: ["SBU", "Servicio de Seguridad de Ucrania"], fr: ["SBU", "Service de sécurité d'Ukraine"], ar: ["جهاز الأمن الأوكراني", "هيئة أمن الدولة الأوكرانية"], uk: ["СБУ", "Служба безпеки України"], ru: ["СБУ", "Служба безопасности Украины"] },
  },
  {
    id: "HUR", kind: "organisation", country: "UA",
    names: { en: ["Defence Intelligence of Ukraine", "Defense Intelligence of Ukraine", "Main Intelligence Directorate of Ukraine", "Main Directorate of Intelligence"], es: ["Dirección Principal de Inteligencia de Ucrania", "inteligencia militar ucraniana"], fr: ["Direction principale du renseignement ukrainien", "renseignement militaire ukrainien"], ar: ["المديرية الرئيسية للاستخبارات الأوكرانية", "الاستخبارات العسكرية الأوكرانية"], uk: ["Головне управління розвідки", "ГУР", "ГУР Міноборони", "ГУР МО", "Головне управління розвідки Міноборони"], ru: ["Главное управление разведки Минобороны Украины", "ГУР Минобороны Украины", "ГУР Украины", "Главное управление разведки Украины"] },
  },
  {
    id: "BND", kind: "organisation", country: "DE",
    names: { en: ["BND", "Federal Intelligence Service"], es: ["BND", "Servicio Federal de Inteligencia"], fr: ["BND"], ar: ["جهاز الاستخبارات الخارجية الألماني", "جهاز الاستخبارات الاتحادي الألماني"], uk: ["БНД", "Федеральна розвідувальна служба Німеччини"], ru: ["БНД", "Федеральная разведывательная служба Германии"] },
  },
  {
    id: "MIT-TURKEY", kind: "organisation", country: "TR",
    names: { en: ["National Intelligence Organization", "Turkish National Intelligence Organization", "Turkish intelligence agency MIT"], es: ["Organización Nacional de Inteligencia turca", "Organización Nacional de Inteligencia"], fr: ["Organisation nationale du renseignement"], ar: ["جهاز الاستخبارات التركي", "جهاز الاستخبارات التركية", "المخابرات التركية", "الاستخبارات التركية"], uk: ["Національна розвідувальна організація Туреччини", "Національна розвідувальна організація"], ru: ["Национальная разведывательная организация Турции", "Национальная разведывательная организация"] },
  },
  {
    id: "ISI", kind: "organisation", country: "PK",
    names: { en: ["Inter-Services Intelligence"], es: ["Inter-Services Intelligence", "Inteligencia Interservicios"], fr: ["Inter-Services Intelligence"], ar: ["المخابرات الباكستانية", "الاستخبارات الباكستانية"], uk: ["Міжвідомча розвідка Пакистану"], ru: ["Межведомственная разведка Пакистана"] },
    shorts: { en: ["ISI"] },
  },
  {
    id: "UKR-ARMED-FORCES", kind: "organisation", country: "UA",
    names: { en: ["Armed Forces of Ukraine", "Ukrainian Armed Forces", "AFU"], es: ["Fuerzas Armadas de Ucrania", "Fuerzas Armadas ucranianas"], fr: ["Forces armées ukrainiennes", "Forces armées d'Ukraine"], ar: ["القوات المسلحة الأوكرانية"], uk: ["Збройні сили України", "ЗСУ", "Сили оборони України"], ru: ["Вооружённые силы Украины", "ВСУ"] },
  },
  {
    id: "RUS-ARMED-FORCES", kind: "organisation", country: "RU",
    names: { en: ["Russian Armed Forces", "Armed Forces of the Russian Federation"], es: ["Fuerzas Armadas rusas", "Fuerzas Armadas de Rusia"], fr: ["Forces armées russes", "Forces armées de Russie"], ar: ["القوات المسلحة الروسية"], uk: ["Збройні сили РФ", "ЗС РФ", "Збройні сили Росії"], ru: ["Вооружённые силы РФ", "ВС РФ", "Вооружённые силы России", "ВС России"] },
  },
  {
    id: "ISR-IDF", kind: "organisation", country: "IL",
    names: { en: ["Israel Defense Forces", "Israeli Defense Forces", "IDF", "Israel Defence Forces", "Israeli Defence Forces"], es: ["Fuerzas de Defensa de Israel", "Fuerzas de Defensa israelíes", "Tsahal"], fr: ["Tsahal", "Forces de défense israéliennes"], ar: ["جيش الدفاع الإسرائيلي", "قوات الدفاع الإسرائيلية"], uk: ["ЦАХАЛ", "Армія оборони Ізраїлю", "Сили оборони Ізраїлю"], ru: ["ЦАХАЛ", "Армия обороны Израиля", "Силы обороны Израиля"] },
    shorts: { es: ["FDI"] },
  },
  {
    id: "CHN-PLA", kind: "organisation", country: "CN",
    names: { en: ["People's Liberation Army", "PLA", "Chinese People's Liberation Army"], es: ["Ejército Popular de Liberación", "EPL", "Ejército Popular de Liberación de China"], fr: ["Armée populaire de libération", "APL"], ar: ["جيش التحرير الشعبي الصيني", "جيش التحرير الشعبي"], uk: ["Народно-визвольна армія Китаю", "НВАК"], ru: ["Народно-освободительная армия Китая", "НОАК"] },
  },
  {
    id: "CHN-CPC", kind: "organisation", country: "CN",
    names: { en: ["Communist Party of China", "Chinese Communist Party", "CPC", "CCP"], es: ["Partido Comunista de China", "Partido Comunista Chino", "PCCh"], fr: ["Parti communiste chinois", "PCC"], ar: ["الحزب الشيوعي الصيني"], uk: ["Комуністична партія Китаю", "КПК", "Компартія Китаю"], ru: ["Коммунистическая партия Китая", "КПК", "Компартия Китая"] },
  },
  {
    id: "CHN-TAO", kind: "organisation", country: "CN",
    names: { en: ["Taiwan Affairs Office"], es: ["Oficina de Asuntos de Taiwán"], fr: ["Bureau des affaires taïwanaises", "Bureau des affaires de Taïwan"], ar: ["مكتب شؤون تايوان"], uk: ["Канцелярія у справах Тайваню"], ru: ["Канцелярия по делам Тайваня"] },
  },
  {
    id: "CENTCOM", kind: "organisation", country: "US",
    names: { en: ["US Central Command", "U.S. Central Command", "CENTCOM"], es: ["Comando Central de Estados Unidos", "Comando Central estadounidense", "CENTCOM", "Mando Central de Estados Unidos"], fr: ["Commandement central américain", "Commandement militaire américain pour le Moyen-Orient", "Centcom"], ar: ["القيادة المركزية الأمريكية", "القيادة المركزية الأميركية", "سنتكوم"], uk: ["Центральне командування США", "ЦЕНТКОМ"], ru: ["Центральное командование США", "ЦЕНТКОМ"] },
  },
  {
    id: "AFRICOM", kind: "organisation", country: "US",
    names: { en: ["US Africa Command", "U.S. Africa Command", "AFRICOM"], es: ["Comando de Estados Unidos para África", "AFRICOM"], fr: ["Commandement américain pour l'Afrique", "Africom"], ar: ["القيادة الأمريكية في أفريقيا", "القيادة العسكرية الأمريكية في أفريقيا", "أفريكوم"], uk: ["Африканське командування США", "АФРИКОМ"], ru: ["Африканское командование США", "АФРИКОМ"] },
  },
  {
    id: "USAID", kind: "organisation", country: "US",
    names: { en: ["USAID", "US Agency for International Development", "U.S. Agency for International Development"], es: ["USAID", "Agencia de Estados Unidos para el Desarrollo Internacional"], fr: ["USAID", "Agence américaine pour le développement international"], ar: ["الوكالة الأمريكية للتنمية الدولية", "الوكالة الأميركية للتنمية الدولية"], uk: ["USAID", "Агентство США з міжнародного розвитку", "Агентство з міжнародного розвитку США"], ru: ["USAID", "ЮСАИД", "Агентство США по международному развитию", "Агентство по международному развитию США"] },
  },
  {
    id: "USTR", kind: "organisation", country: "US",
    names: { en: ["Office of the US Trade Representative", "Office of the United States Trade Representative", "USTR"], es: ["Oficina del Representante Comercial de Estados Unidos", "USTR"], fr: ["Bureau du représentant américain au Commerce", "USTR"], ar: ["مكتب الممثل التجاري الأمريكي", "مكتب الممثل التجاري للولايات المتحدة"], uk: ["Офіс торговельного представника США"], ru: ["Офис торгового представителя США"] },
  },
  {
    id: "USA-CENTRAL-BANK", kind: "organisation", country: "US",
    names: { en: ["Federal Reserve", "US Federal Reserve", "U.S. Federal Reserve"], es: ["Reserva Federal", "Reserva Federal de Estados Unidos", "Reserva Federal estadounidense"], fr: ["Réserve fédérale", "Réserve fédérale américaine"], ar: ["الاحتياطي الفيدرالي", "مجلس الاحتياطي الفيدرالي", "الاحتياطي الاتحادي", "مجلس الاحتياطي الاتحادي"], uk: ["Федеральна резервна система", "ФРС", "Федеральна резервна система США", "ФРС США"], ru: ["Федеральная резервная система", "ФРС", "Федеральная резервная система США", "ФРС США"] },
  },
  {
    id: "UKR-CENTRAL-BANK", kind: "organisation", country: "UA",
    names: { en: ["National Bank of Ukraine", "NBU"], es: ["Banco Nacional de Ucrania"], fr: ["Banque nationale d'Ukraine"], ar: ["البنك الوطني الأوكراني", "البنك المركزي الأوكراني"], uk: ["Національний банк України", "НБУ", "Нацбанк України"], ru: ["Национальный банк Украины", "НБУ", "Нацбанк Украины"] },
  },
  {
    id: "RUS-CENTRAL-BANK", kind: "organisation", country: "RU",
    names: { en: ["Bank of Russia", "Central Bank of Russia", "Russian Central Bank"], es: ["Banco de Rusia", "Banco Central de Rusia", "Banco Central ruso"], fr: ["Banque de Russie", "Banque centrale de Russie", "Banque centrale russe"], ar: ["البنك المركزي الروسي", "بنك روسيا المركزي"], uk: ["Центробанк РФ", "Банк Росії", "Центробанк Росії", "Центральний банк РФ"], ru: ["Банк России", "Центробанк РФ", "ЦБ РФ", "Центральный банк РФ", "Центробанк России"] },
  },
  {
    id: "CHN-CENTRAL-BANK", kind: "organisation", country: "CN",
    names: { en: ["People's Bank of China"], es: ["Banco Popular de China"], fr: ["Banque populaire de Chine"], ar: ["بنك الشعب الصيني"], uk: ["Народний банк Китаю"], ru: ["Народный банк Китая"] },
  },
  {
    id: "JPN-CENTRAL-BANK", kind: "organisation", country: "JP",
    names: { en: ["Bank of Japan"], es: ["Banco de Japón", "Banco del Japón"], fr: ["Banque du Japon"], ar: ["بنك اليابان", "بنك اليابان المركزي"], uk: ["Банк Японії"], ru: ["Банк Японии"] },
  },
  {
    id: "DEU-CENTRAL-BANK", kind: "organisation", country: "DE",
    names: { en: ["Bundesbank"], es: ["Bundesbank"], fr: ["Bundesbank"], ar: ["البنك المركزي الألماني", "البوندسبنك"], uk: ["Бундесбанк"], ru: ["Бундесбанк"] },
  },
  {
    id: "TUR-TIKA", kind: "organisation", country: "TR",
    names: { en: ["Turkish Cooperation and Coordination Agency"], es: ["Agencia Turca de Cooperación y Coordinación"], fr: ["Agence turque de coopération et de coordination"], ar: ["الوكالة التركية للتعاون والتنسيق", "وكالة التعاون والتنسيق التركية"], uk: ["TIKA", "Турецьке агентство з співпраці та координації"], ru: ["TIKA", "ТИКА", "Турецкое агентство по сотрудничеству и координации"] },
  },
  {
    id: "JICA", kind: "organisation", country: "JP",
    names: { en: ["Japan International Cooperation Agency", "JICA"], es: ["Agencia de Cooperación Internacional del Japón", "JICA"], fr: ["Agence japonaise de coopération internationale", "JICA"], ar: ["الوكالة اليابانية للتعاون الدولي", "جايكا"], uk: ["Японське агентство міжнародного співробітництва", "JICA"], ru: ["Японское агентство международного сотрудничества", "JICA"] },
  },
  {
    id: "GIZ", kind: "organisation", country: "DE",
    names: { en: ["GIZ"], es: ["GIZ"], fr: ["GIZ"], ar: ["الوكالة الألمانية للتعاون الدولي"], uk: ["GIZ", "Німецьке товариство міжнародного співробітництва"], ru: ["GIZ", "Германское общество по международному сотрудничеству"] },
  },
  {
    id: "FRA-AFD", kind: "organisation", country: "FR",
    names: { en: ["French Development Agency", "Agence française de développement"], es: ["Agencia Francesa de Desarrollo"], fr: ["Agence française de développement"], ar: ["الوكالة الفرنسية للتنمية"], uk: ["Французьке агентство розвитку"], ru: ["Французское агентство развития"] },
  },
  {
    id: "NABU", kind: "organisation", country: "UA",
    names: { en: ["National Anti-Corruption Bureau of Ukraine", "National Anti-Corruption Bureau", "NABU"], es: ["Oficina Nacional Anticorrupción de Ucrania", "NABU"], fr: ["Bureau national anticorruption d'Ukraine", "NABU"], ar: ["المكتب الوطني لمكافحة الفساد في أوكرانيا"], uk: ["НАБУ", "Національне антикорупційне бюро", "Національне антикорупційне бюро України"], ru: ["НАБУ", "Национальное антикоррупционное бюро Украины"] },
  },
  {
    id: "ECUMENICAL-PATRIARCHATE", kind: "organisation", country: null,
    names: { en: ["Ecumenical Patriarchate"], es: ["Patriarcado Ecuménico"], fr: ["Patriarcat œcuménique"], ar: ["البطريركية المسكونية"], uk: ["Вселенський патріархат", "Константинопольський патріархат"], ru: ["Вселенский патриархат", "Константинопольский патриархат"] },
  },
  {
    id: "ROSNEFT", kind: "organisation", country: "RU",
    names: { en: ["Rosneft"], es: ["Rosneft"], fr: ["Rosneft"], ar: ["روسنفت", "روس نفت"], uk: ["Роснєфть", "Роснефть"], ru: ["Роснефть"] },
  },
  {
    id: "LUKOIL", kind: "organisation", country: "RU",
    names: { en: ["Lukoil"], es: ["Lukoil"], fr: ["Lukoil", "Loukoïl"], ar: ["لوك أويل"], uk: ["Лукойл"], ru: ["Лукойл"] },
  },
  {
    id: "NORD-STREAM", kind: "organisation", country: null,
    names: { en: ["Nord Stream AG", "Nord Stream 2 AG"], es: ["Nord Stream AG", "Nord Stream 2 AG"], fr: ["Nord Stream AG", "Nord Stream 2 AG"], ar: ["شركة نورد ستريم"], uk: ["Nord Stream AG", "Nord Stream 2 AG"], ru: ["Nord Stream AG", "Nord Stream 2 AG"] },
  },
  {
    id: "RDIF", kind: "organisation", country: "RU",
    names: { en: ["Russian Direct Investment Fund", "RDIF"], es: ["Fondo Ruso de Inversión Directa", "Fondo de Inversión Directa de Rusia"], fr: ["Fonds russe d'investissement direct", "Fonds d'investissement direct russe"], ar: ["صندوق الاستثمار المباشر الروسي", "الصندوق الروسي للاستثمارات المباشرة"], uk: ["Російський фонд прямих інвестицій", "РФПІ"], ru: ["Российский фонд прямых инвестиций", "РФПИ"] },
  },
  {
    id: "NAFTOGAZ", kind: "organisation", country: "UA",
    names: { en: ["Naftogaz", "Naftogaz of Ukraine"], es: ["Naftogaz"], fr: ["Naftogaz"], ar: ["نفتوغاز", "نافتوغاز"], uk: ["Нафтогаз", "Нафтогаз України"], ru: ["Нафтогаз", "Нафтогаз Украины"] },
  },
  {
    id: "ENERGOATOM", kind: "organisation", country: "UA",
    names: { en: ["Energoatom"], es: ["Energoatom"], fr: ["Energoatom"], ar: ["إنيرغوأتوم", "إنرجوأتوم"], uk: ["Енергоатом"], ru: ["Энергоатом"] },
  },
  {
    id: "UKRENERGO", kind: "organisation", country: "UA",
    names: { en: ["Ukrenergo"], es: ["Ukrenergo"], fr: ["Ukrenergo"], ar: ["أوكرينيرغو"], uk: ["Укренерго"], ru: ["Укрэнерго"] },
  },
  {
    id: "KAZMUNAYGAS", kind: "organisation", country: "KZ",
    names: { en: ["KazMunayGas", "KazMunaiGas", "KazMunayGaz"], es: ["KazMunayGas", "KazMunaiGas"], fr: ["KazMunayGas", "KazMunaïGas"], ar: ["كازموناي غاز", "كازمونايغاز"], uk: ["КазМунайГаз"], ru: ["КазМунайГаз"] },
  },
  {
    id: "KAZATOMPROM", kind: "organisation", country: "KZ",
    names: { en: ["Kazatomprom"], es: ["Kazatomprom"], fr: ["Kazatomprom"], ar: ["كازاتومبروم"], uk: ["Казатомпром"], ru: ["Казатомпром"] },
  },
  {
    id: "SAMRUK-KAZYNA", kind: "organisation", country: "KZ",
    names: { en: ["Samruk-Kazyna"], es: ["Samruk-Kazyna"], fr: ["Samruk-Kazyna"], ar: ["سامروك كازينا"], uk: ["Самрук-Казина"], ru: ["Самрук-Казына"] },
  },
  {
    id: "CPC-PIPELINE", kind: "organisation", country: null,
    names: { en: ["Caspian Pipeline Consortium"], es: ["Consorcio del Oleoducto del Caspio", "Consorcio del Oleoducto Caspio"], fr: ["Consortium du pipeline caspien", "Caspian Pipeline Consortium"], ar: ["اتحاد خط أنابيب بحر قزوين"], uk: ["Каспійський трубопровідний консорціум", "КТК"], ru: ["Каспийский трубопроводный консорциум", "КТК"] },
  },
  {
    id: "SOCAR", kind: "organisation", country: "AZ",
    names: { en: ["SOCAR", "State Oil Company of Azerbaijan"], es: ["SOCAR"], fr: ["SOCAR"], ar: ["شركة سوكار"], uk: ["SOCAR", "СОКАР"], ru: ["SOCAR", "СОКАР", "ГНКАР"] },
  },
  {
    id: "BOTAS", kind: "organisation", country: "TR",
    names: { en: ["BOTAŞ"], es: ["Botaş"], fr: ["BOTAS", "Botaş"], ar: ["بوتاش"], uk: ["BOTAS"], ru: ["BOTAS"] },
  },
  {
    id: "ARAMCO", kind: "organisation", country: "SA",
    names: { en: ["Saudi Aramco", "Aramco"], es: ["Saudi Aramco", "Aramco"], fr: ["Saudi Aramco", "Aramco"], ar: ["أرامكو", "أرامكو السعودية"], uk: ["Saudi Aramco", "Арамко", "Сауді Арамко"], ru: ["Saudi Aramco", "Арамко", "Сауди Арамко"] },
  },
  {
    id: "PIF", kind: "organisation", country: "SA",
    names: { en: ["Public Investment Fund", "Saudi Public Investment Fund"], es: ["Fondo de Inversión Pública de Arabia Saudí", "Fondo de Inversión Pública saudí", "Fondo Público de Inversión saudí"], fr: ["Fonds public d'investissement saoudien", "Fonds d'investissement public saoudien"], ar: ["صندوق الاستثمارات العامة", "صندوق الاستثمارات العامة السعودي"], uk: ["Державний інвестиційний фонд Саудівської Аравії"], ru: ["Государственный инвестиционный фонд Саудовской Аравии", "Фонд государственных инвестиций Саудовской Аравии"] },
  },
  {
    id: "KSRELIEF", kind: "organisation", country: "SA",
    names: { en: ["KSrelief", "King Salman Humanitarian Aid and Relief Center", "King Salman Humanitarian Aid and Relief Centre"], es: ["Centro Rey Salman de Ayuda Humanitaria"], fr: ["Centre Roi Salmane pour l'aide humanitaire", "KSrelief"], ar: ["مركز الملك سلمان للإغاثة والأعمال الإنسانية", "مركز الملك سلمان للإغاثة"], uk: ["Центр гуманітарної допомоги імені короля Салмана"], ru: ["Центр гуманитарной помощи имени короля Салмана"] },
  },
  {
    id: "ADNOC", kind: "organisation", country: "AE",
    names: { en: ["ADNOC", "Abu Dhabi National Oil Company"], es: ["ADNOC"], fr: ["ADNOC"], ar: ["أدنوك", "شركة أدنوك"], uk: ["ADNOC"], ru: ["ADNOC", "АДНОК"] },
  },
  {
    id: "QATARENERGY", kind: "organisation", country: "QA",
    names: { en: ["QatarEnergy", "Qatar Petroleum", "Qatar Energy"], es: ["QatarEnergy", "Qatar Petroleum"], fr: ["QatarEnergy", "Qatar Petroleum"], ar: ["قطر للطاقة", "قطر للبترول"], uk: ["QatarEnergy"], ru: ["QatarEnergy", "Катар Энерджи"] },
  },
  {
    id: "SONATRACH", kind: "organisation", country: "DZ",
    names: { en: ["Sonatrach"], es: ["Sonatrach"], fr: ["Sonatrach"], ar: ["سوناطراك"], uk: ["Sonatrach", "Сонатрак"], ru: ["Sonatrach", "Сонатрак"] },
  },
  {
    id: "NOC-LIBYA", kind: "organisation", country: "LY",
    names: { en: ["Libyan National Oil Corporation", "National Oil Corporation"], es: ["Corporación Nacional de Petróleo de Libia", "Corporación Nacional del Petróleo de Libia"], fr: ["Compagnie nationale libyenne de pétrole", "Compagnie nationale de pétrole libyenne"], ar: ["المؤسسة الوطنية للنفط", "المؤسسة الوطنية للنفط الليبية"], uk: ["Національна нафтова корпорація Лівії"], ru: ["Национальная нефтяная корпорация Ливии", "ННК Ливии"] },
  },
  {
    id: "PDVSA", kind: "organisation", country: "VE",
    names: { en: ["PDVSA", "Petróleos de Venezuela"], es: ["PDVSA", "Petróleos de Venezuela"], fr: ["PDVSA", "Petróleos de Venezuela"], ar: ["شركة النفط الفنزويلية", "بي دي في إس إيه"], uk: ["PDVSA"], ru: ["PDVSA"] },
  },
  {
    id: "PEMEX", kind: "organisation", country: "MX",
    names: { en: ["Pemex", "Petróleos Mexicanos"], es: ["Pemex", "Petróleos Mexicanos"], fr: ["Pemex"], ar: ["بيميكس"], uk: ["Pemex"], ru: ["Pemex"] },
  },
  {
    id: "PETROBRAS", kind: "organisation", country: "BR",
    names: { en: ["Petrobras"], es: ["Petrobras"], fr: ["Petrobras"], ar: ["بتروبراس"], uk: ["Petrobras"], ru: ["Petrobras"] },
  },
  {
    id: "ENI-ITALY", kind: "organisation", country: "IT",
    names: { en: ["Eni"], es: ["Eni"], fr: ["Eni"], ar: ["شركة إيني"], uk: ["Eni"], ru: ["Eni"] },
  },
  {
    id: "TOTALENERGIES", kind: "organisation", country: "FR",
    names: { en: ["TotalEnergies"], es: ["TotalEnergies"], fr: ["TotalEnergies"], ar: ["توتال إنرجيز", "توتال إنرجي"], uk: ["TotalEnergies"], ru: ["TotalEnergies"] },
  },
  {
    id: "EQUINOR", kind: "organisation", country: "NO",
    names: { en: ["Equinor"], es: ["Equinor"], fr: ["Equinor"], ar: ["إكوينور"], uk: ["Equinor"], ru: ["Equinor"] },
  },
  {
    id: "CNPC", kind: "organisation", country: "CN",
    names: { en: ["China National Petroleum Corporation", "CNPC"], es: ["Corporación Nacional de Petróleo de China", "CNPC"], fr: ["China National Petroleum Corporation", "CNPC"], ar: ["مؤسسة البترول الوطنية الصينية", "شركة البترول الوطنية الصينية"], uk: ["Китайська національна нафтогазова корпорація", "CNPC"], ru: ["Китайская национальная нефтегазовая корпорация", "CNPC"] },
  },
  {
    id: "HUAWEI", kind: "organisation", country: "CN",
    names: { en: ["Huawei"], es: ["Huawei"], fr: ["Huawei"], ar: ["هواوي"], uk: ["Huawei", "Хуавей"], ru: ["Huawei", "Хуавэй"] },
  },
  {
    id: "SPACEX", kind: "organisation", country: "US",
    names: { en: ["SpaceX"], es: ["SpaceX"], fr: ["SpaceX"], ar: ["سبيس إكس"], uk: ["SpaceX"], ru: ["SpaceX"] },
  },
  {
    id: "NASA", kind: "organisation", country: "US",
    names: { en: ["NASA"], es: ["NASA"], fr: ["NASA"], ar: ["ناسا", "وكالة ناسا"], uk: ["НАСА", "NASA"], ru: ["НАСА", "NASA"] },
  },
  {
    id: "ROSCOSMOS", kind: "organisation", country: "RU",
    names: { en: ["Roscosmos", "Roskosmos"], es: ["Roscosmos"], fr: ["Roscosmos"], ar: ["روسكوسموس"], uk: ["Роскосмос"], ru: ["Роскосмос"] },
  },
  {
    id: "ESA", kind: "organisation", country: null,
    names: { en: ["European Space Agency"], es: ["Agencia Espacial Europea"], fr: ["Agence spatiale européenne"], ar: ["وكالة الفضاء الأوروبية"], uk: ["Європейське космічне агентство"], ru: ["Европейское космическое агентство"] },
    shorts: { en: ["ESA"] },
  },
  {
    id: "RUS-PARLIAMENT", kind: "organisation", country: "RU",
    names: { en: ["State Duma", "Russian Duma", "Russian State Duma", "Duma"], es: ["Duma Estatal", "Duma rusa", "Duma", "Duma de Estado"], fr: ["Douma d'État", "Douma russe", "Douma"], ar: ["مجلس الدوما الروسي", "مجلس الدوما", "الدوما الروسي"], uk: ["Державна дума", "Держдума", "Держдума РФ", "Державна дума РФ"], ru: ["Государственная дума", "Госдума", "Госдума РФ", "Госдума России", "Государственная дума РФ"] },
  },
];
