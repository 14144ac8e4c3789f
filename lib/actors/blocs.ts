import type { ActorRow } from "./actor-row.ts";

/** Groups of states that texts speak of as one, without being an organisation. */
// biome-ignore format: table
export const BLOCS: readonly ActorRow[] = [
  {
    id: "THE-WEST", kind: "bloc", country: null,
    names: { en: ["the West", "Western countries", "Western states", "Western powers", "Western nations", "the collective West", "Western allies", "Western capitals", "Western bloc"], es: ["Occidente", "países occidentales", "potencias occidentales", "bloque occidental", "el bloque occidental", "Occidente colectivo", "capitales occidentales", "aliados occidentales"], fr: ["Occident", "pays occidentaux", "États occidentaux", "puissances occidentales", "capitales occidentales", "Occidentaux", "Occident collectif", "bloc occidental", "le bloc occidental"], ar: ["الغرب", "الكتلة الغربية", "المعسكر الغربي", "الدول الغربية", "البلدان الغربية", "القوى الغربية", "الغرب الجماعي", "العواصم الغربية", "الحلفاء الغربيون"], uk: ["Захід", "Заходу", "Заходом", "Заході", "західні країни", "країни Заходу", "західні держави", "колективний Захід", "західні союзники", "західні столиці", "західний блок"], ru: ["Запад", "западные страны", "страны Запада", "западные государства", "западные державы", "коллективный Запад", "западный блок"] },
  },
  {
    id: "CENTRAL-ASIA", kind: "bloc", country: null,
    names: { en: ["Central Asian states", "Central Asian countries", "Central Asia", "Central Asian republics", "Central Asian nations", "countries of Central Asia", "states of Central Asia"], es: ["países de Asia Central", "Asia Central", "Asia central", "repúblicas de Asia Central", "Estados de Asia Central", "países centroasiáticos", "naciones de Asia Central", "Estados centroasiáticos"], fr: ["Asie centrale", "pays d'Asie centrale", "États d'Asie centrale", "républiques d'Asie centrale"], ar: ["دول آسيا الوسطى", "بلدان آسيا الوسطى", "آسيا الوسطى", "جمهوريات آسيا الوسطى", "دول وسط آسيا", "بلدان وسط آسيا"], uk: ["країни Центральної Азії", "держави Центральної Азії", "Центральна Азія", "центральноазійські країни", "центральноазійські держави", "республіки Центральної Азії"], ru: ["страны Центральной Азии", "государства Центральной Азии", "Центральная Азия", "центральноазиатские страны", "республики Центральной Азии", "центральноазиатские республики"] },
    members: ["KAZ", "KGZ", "TJK", "TKM", "UZB"],
  },
  {
    id: "EUROPEAN-STATES", kind: "bloc", country: null,
    names: { en: ["European states", "European countries", "European nations", "Europe", "Europeans"], es: ["países europeos", "Estados europeos", "Europa", "capitales europeas", "naciones europeas"], fr: ["Europe", "pays européens", "États européens", "nations européennes", "Européens", "capitales européennes"], ar: ["الدول الأوروبية", "البلدان الأوروبية", "أوروبا", "دول أوروبا", "العواصم الأوروبية"], uk: ["європейські країни", "країни Європи", "Європа", "європейські держави", "європейські столиці"], ru: ["европейские страны", "страны Европы", "Европа", "европейские государства", "европейцы"] },
  },
  {
    id: "ARAB-STATES", kind: "bloc", country: null,
    names: { en: ["Arab states", "Arab countries", "Arab nations"], es: ["países árabes", "Estados árabes", "naciones árabes", "capitales árabes"], fr: ["pays arabes", "États arabes", "capitales arabes", "monde arabe"], ar: ["الدول العربية", "البلدان العربية", "الأقطار العربية"], uk: ["арабські країни", "арабські держави"], ru: ["арабские страны", "арабские государства"] },
    members: ["DZA", "BHR", "COM", "DJI", "EGY", "IRQ", "JOR", "KWT", "LBN", "LBY", "MRT", "MAR", "OMN", "PSE", "QAT", "SAU", "SOM", "SDN", "SYR", "TUN", "ARE", "YEM"],
  },
  {
    id: "GULF-STATES", kind: "bloc", country: null,
    names: { en: ["Gulf states", "Gulf countries", "Gulf Arab states", "Arab Gulf states", "Gulf monarchies", "Gulf Arab countries", "Gulf nations"], es: ["países del Golfo", "Estados del Golfo", "monarquías del Golfo", "países árabes del Golfo", "monarquías árabes del Golfo"], fr: ["pays du Golfe", "États du Golfe", "monarchies du Golfe", "pétromonarchies du Golfe"], ar: ["دول الخليج", "دول الخليج العربي", "الدول الخليجية", "دول الخليج العربية", "بلدان الخليج"], uk: ["країни Перської затоки", "країни Затоки", "монархії Затоки", "арабські країни Затоки", "арабські монархії Затоки"], ru: ["страны Персидского залива", "страны Залива", "государства Персидского залива", "монархии Персидского залива"] },
    members: ["BHR", "KWT", "OMN", "QAT", "SAU", "ARE"],
  },
  {
    id: "BALTIC-STATES", kind: "bloc", country: null,
    names: { en: ["Baltic states", "Baltic countries", "Baltics", "Baltic nations", "Baltic republics"], es: ["países bálticos", "Estados bálticos", "repúblicas bálticas"], fr: ["pays baltes", "États baltes"], ar: ["دول البلطيق", "دول بحر البلطيق", "جمهوريات البلطيق"], uk: ["країни Балтії", "балтійські країни", "держави Балтії", "балтійські держави"], ru: ["страны Балтии", "страны Прибалтики", "государства Балтии", "прибалтийские страны", "балтийские страны", "прибалтийские государства", "балтийские государства", "прибалтийские республики"] },
    members: ["EST", "LVA", "LTU"],
  },
  {
    id: "WESTERN-BALKANS", kind: "bloc", country: null,
    names: { en: ["Western Balkans", "Western Balkan countries", "Western Balkan states", "Western Balkan Six"], es: ["Balcanes Occidentales", "países de los Balcanes Occidentales"], fr: ["Balkans occidentaux"], ar: ["غرب البلقان", "دول غرب البلقان", "غربي البلقان"], uk: ["Західні Балкани", "країни Західних Балкан", "західнобалканські країни"], ru: ["Западные Балканы"] },
    members: ["ALB", "BIH", "XKX", "MKD", "MNE", "SRB"],
  },
  {
    id: "NORDIC-STATES", kind: "bloc", country: null,
    names: { en: ["Nordic countries", "Nordic states", "Nordic nations", "Scandinavian countries", "Nordics"], es: ["países nórdicos", "países escandinavos", "Estados nórdicos"], fr: ["pays nordiques", "États nordiques"], ar: ["دول الشمال الأوروبي", "الدول الإسكندنافية"], uk: ["країни Північної Європи", "скандинавські країни", "північні країни", "скандинавські держави", "північноєвропейські країни"], ru: ["страны Северной Европы", "скандинавские страны"] },
    members: ["DNK", "FIN", "ISL", "NOR", "SWE"],
  },
  {
    id: "SOUTH-CAUCASUS", kind: "bloc", country: null,
    names: { en: ["South Caucasus", "South Caucasian states", "South Caucasus states", "South Caucasus countries"], es: ["Cáucaso Sur", "Cáucaso del Sur", "países del Cáucaso Sur", "países del Cáucaso Meridional"], fr: ["Caucase du Sud", "pays du Caucase du Sud"], ar: ["جنوب القوقاز", "دول جنوب القوقاز", "دول القوقاز الجنوبي"], uk: ["Південний Кавказ", "країни Південного Кавказу", "держави Південного Кавказу"], ru: ["Южный Кавказ", "страны Южного Кавказа"] },
    members: ["ARM", "AZE", "GEO"],
  },
  {
    id: "FORMER-USSR", kind: "bloc", country: null,
    names: { en: ["former Soviet republics", "former Soviet states", "post-Soviet states", "post-Soviet countries"], es: ["ex repúblicas soviéticas", "repúblicas exsoviéticas", "exrepúblicas soviéticas", "países postsoviéticos", "Estados postsoviéticos"], fr: ["ex-républiques soviétiques", "anciennes républiques soviétiques", "pays de l'ex-URSS"], ar: ["الجمهوريات السوفيتية السابقة", "جمهوريات الاتحاد السوفيتي السابق", "جمهوريات الاتحاد السوفياتي السابق", "دول ما بعد الاتحاد السوفيتي"], uk: ["колишні радянські республіки", "пострадянські країни", "пострадянські держави", "пострадянські республіки"], ru: ["бывшие советские республики", "постсоветские страны", "постсоветские государства"] },
    members: ["ARM", "AZE", "BLR", "EST", "GEO", "KAZ", "KGZ", "LVA", "LTU", "MDA", "RUS", "TJK", "TKM", "UKR", "UZB"],
  },
  {
    id: "TURKIC-STATES", kind: "bloc", country: null,
    names: { en: ["Turkic states", "Turkic countries", "Turkic-speaking states"], es: ["Estados túrquicos", "países túrquicos", "países de habla túrquica", "naciones túrquicas"], fr: ["États turciques", "pays turciques", "pays turcophones"], ar: ["الدول الناطقة بالتركية", "الدول التركية"], uk: ["тюркські держави", "тюркські країни", "тюркомовні держави", "тюркомовні країни"], ru: ["тюркские государства", "тюркские страны", "тюркоязычные государства", "тюркоязычные страны"] },
    members: ["AZE", "KAZ", "KGZ", "TUR", "TKM", "UZB"],
  },
  {
    id: "GLOBAL-SOUTH", kind: "bloc", country: null,
    names: { en: ["Global South", "countries of the Global South"], es: ["Sur Global", "países del Sur Global"], fr: ["Sud global"], ar: ["الجنوب العالمي", "دول الجنوب", "دول الجنوب العالمي"], uk: ["Глобальний Південь", "країни Глобального Півдня"], ru: ["Глобальный Юг"] },
  },
  {
    id: "E3", kind: "bloc", country: null,
    names: { en: ["E3", "European troika", "European three"], es: ["E3", "troika europea"], fr: ["E3", "troïka européenne"], ar: ["الترويكا الأوروبية"], uk: ["євротрійка", "Європейська трійка"], ru: ["евротройка"] },
    members: ["GBR", "FRA", "DEU"],
  },
  {
    id: "EU-MEMBERS", kind: "bloc", country: null,
    names: { en: ["EU member states", "EU member countries", "the Twenty-Seven", "EU-27", "EU27", "EU members"], es: ["Estados miembros de la UE", "Veintisiete", "países miembros de la UE", "Estados miembros de la Unión Europea"], fr: ["États membres de l'UE", "Vingt-Sept", "États membres de l'Union européenne", "pays membres de l'UE"], ar: ["الدول الأعضاء في الاتحاد الأوروبي", "دول الاتحاد الأوروبي"], uk: ["країни-члени ЄС", "держави-члени ЄС"], ru: ["страны-члены ЕС", "государства-члены ЕС", "страны-члены Евросоюза"] },
    members: ["AUT", "BEL", "BGR", "HRV", "CYP", "CZE", "DNK", "EST", "FIN", "FRA", "DEU", "GRC", "HUN", "IRL", "ITA", "LVA", "LTU", "LUX", "MLT", "NLD", "POL", "PRT", "ROU", "SVK", "SVN", "ESP", "SWE"],
  },
  {
    id: "NATO-ALLIES", kind: "bloc", country: null,
    names: { en: ["NATO allies", "NATO member states", "NATO members", "NATO member countries"], es: ["aliados de la OTAN", "países miembros de la OTAN", "Estados miembros de la OTAN"], fr: ["alliés de l'OTAN", "États membres de l'OTAN", "pays membres de l'OTAN", "membres de l'OTAN"], ar: ["الدول الأعضاء في الناتو", "حلفاء الناتو", "الدول الأعضاء في حلف الناتو", "الدول الأعضاء في حلف شمال الأطلسي"], uk: ["союзники по НАТО", "країни-члени НАТО", "держави-члени НАТО"], ru: ["союзники по НАТО", "страны-члены НАТО", "государства-члены НАТО"] },
    members: ["ALB", "BEL", "BGR", "CAN", "HRV", "CZE", "DNK", "EST", "FIN", "FRA", "DEU", "GRC", "HUN", "ISL", "ITA", "LVA", "LTU", "LUX", "MNE", "NLD", "MKD", "NOR", "POL", "PRT", "ROU", "SVK", "SVN", "ESP", "SWE", "TUR", "GBR", "USA"],
  },
  {
    id: "BENELUX", kind: "bloc", country: null,
    names: { en: ["Benelux", "Benelux countries", "Benelux Union"], es: ["Benelux", "países del Benelux"], fr: ["Benelux", "pays du Benelux"], ar: ["بنلوكس", "البنلوكس", "دول البنلوكس"], uk: ["Бенілюкс", "країни Бенілюксу"], ru: ["Бенилюкс", "страны Бенилюкса"] },
    members: ["BEL", "LUX", "NLD"],
  },
  {
    id: "VISEGRAD", kind: "bloc", country: null,
    names: { en: ["Visegrad Group", "Visegrad Four", "V4", "Visegrad countries"], es: ["Grupo de Visegrado", "V4", "Cuatro de Visegrado", "países de Visegrado"], fr: ["Groupe de Visegrad", "V4", "pays de Visegrad"], ar: ["مجموعة فيسغراد", "مجموعة فيشغراد", "دول فيسغراد"], uk: ["Вишеградська група", "Вишеградська четвірка", "В4", "країни Вишеградської четвірки"], ru: ["Вишеградская группа", "Вишеградская четвёрка", "В4"] },
    members: ["CZE", "HUN", "POL", "SVK"],
  },
  {
    id: "WEIMAR-TRIANGLE", kind: "bloc", country: null,
    names: { en: ["Weimar Triangle"], es: ["Triángulo de Weimar"], fr: ["Triangle de Weimar"], ar: ["مثلث فايمار"], uk: ["Веймарський трикутник"], ru: ["Веймарский треугольник"] },
    members: ["DEU", "FRA", "POL"],
  },
  {
    id: "BUCHAREST-NINE", kind: "bloc", country: null,
    names: { en: ["Bucharest Nine", "Bucharest 9", "B9"], es: ["Nueve de Bucarest", "B9"], fr: ["Neuf de Bucarest", "B9"], ar: ["مجموعة بوخارست 9", "تسعة بوخارست", "مجموعة بوخارست التسع"], uk: ["Бухарестська дев'ятка", "B9"], ru: ["Бухарестская девятка", "B9"] },
    members: ["BGR", "CZE", "EST", "HUN", "LVA", "LTU", "POL", "ROU", "SVK"],
  },
  {
    id: "NORDIC-BALTIC-EIGHT", kind: "bloc", country: null,
    names: { en: ["Nordic-Baltic Eight", "NB8", "Nordic-Baltic countries", "Nordic and Baltic countries"], es: ["Ocho Nórdico-Bálticos", "NB8", "países nórdicos y bálticos"], fr: ["Huit nordiques et baltes", "NB8", "pays nordiques et baltes"], ar: ["دول الشمال والبلطيق الثماني", "دول الشمال والبلطيق"], uk: ["Північно-Балтійська вісімка", "NB8", "країни Північно-Балтійської вісімки"], ru: ["Северо-Балтийская восьмёрка", "NB8"] },
    members: ["DNK", "EST", "FIN", "ISL", "LVA", "LTU", "NOR", "SWE"],
  },
  {
    id: "LUBLIN-TRIANGLE", kind: "bloc", country: null,
    names: { en: ["Lublin Triangle"], es: ["Triángulo de Lublin"], fr: ["Triangle de Lublin"], ar: ["مثلث لوبلين"], uk: ["Люблінський трикутник"], ru: ["Люблинский треугольник"] },
    members: ["LTU", "POL", "UKR"],
  },
  {
    id: "ASSOCIATED-TRIO", kind: "bloc", country: null,
    names: { en: ["Associated Trio", "Association Trio"], es: ["Trío Asociado"], fr: ["Trio associé"], ar: ["الثلاثي المنتسب"], uk: ["Асоційоване тріо"], ru: ["Ассоциированное трио"] },
    members: ["GEO", "MDA", "UKR"],
  },
  {
    id: "MED9", kind: "bloc", country: null,
    names: { en: ["MED9", "EuMed 9", "MED7"], es: ["MED9", "países del sur de la UE", "EuroMed 9", "MED7"], fr: ["MED9", "pays du sud de l'Union européenne", "MED7"], ar: ["دول جنوب الاتحاد الأوروبي", "ميد 9"], uk: ["MED9"], ru: ["MED9"] },
    members: ["HRV", "CYP", "FRA", "GRC", "ITA", "MLT", "PRT", "SVN", "ESP"],
  },
  {
    id: "FRUGAL-FOUR", kind: "bloc", country: null,
    names: { en: ["Frugal Four"], es: ["Cuatro Frugales"], fr: ["Quatre frugaux"], ar: ["الأربعة المقتصدون"], uk: ["ощадлива четвірка"], ru: ["бережливая четвёрка"] },
    members: ["AUT", "DNK", "NLD", "SWE"],
  },
  {
    id: "OPEN-BALKAN", kind: "bloc", country: null,
    names: { en: ["Open Balkan"], es: ["Balcanes Abiertos", "Open Balkan"], fr: ["Open Balkan"], ar: ["البلقان المفتوح"], uk: ["Відкриті Балкани"], ru: ["Открытые Балканы"] },
    members: ["ALB", "MKD", "SRB"],
  },
  {
    id: "COALITION-OF-WILLING", kind: "bloc", country: null,
    names: { en: ["Coalition of the Willing"], es: ["Coalición de Voluntarios", "Coalición de los Dispuestos"], fr: ["Coalition des volontaires"], ar: ["تحالف الراغبين"], uk: ["Коаліція охочих", "коаліція рішучих"], ru: ["Коалиция желающих"] },
  },
  {
    id: "P5", kind: "bloc", country: null,
    names: { en: ["P5", "permanent five", "five permanent members of the UN Security Council", "five permanent members of the Security Council", "permanent members of the Security Council", "permanent members of the UN Security Council"], es: ["P5", "cinco miembros permanentes del Consejo de Seguridad", "miembros permanentes del Consejo de Seguridad"], fr: ["P5", "cinq membres permanents du Conseil de sécurité", "membres permanents du Conseil de sécurité"], ar: ["الدول الخمس دائمة العضوية", "الدول دائمة العضوية في مجلس الأمن", "الدول الخمس الدائمة العضوية", "الأعضاء الدائمون في مجلس الأمن"], uk: ["постійні члени Ради Безпеки ООН", "постійні члени Радбезу ООН", "п'ять постійних членів Ради Безпеки", "постійні члени Ради Безпеки"], ru: ["постоянные члены Совета Безопасности ООН", "постоянные члены Совбеза ООН", "постоянные члены Совета Безопасности", "ядерная пятёрка"] },
    members: ["CHN", "FRA", "RUS", "GBR", "USA"],
  },
  {
    id: "P5-PLUS-1", kind: "bloc", country: null,
    names: { en: ["P5+1", "E3+3", "Iran Six"], es: ["P5+1", "Grupo 5+1", "G5+1"], fr: ["P5+1", "5+1", "E3+3"], ar: ["مجموعة 5+1", "الدول الست الكبرى", "مجموعة الدول الست", "مجموعة خمسة زائد واحد"], uk: ["P5+1", "група 5+1", "іранська шістка"], ru: ["P5+1", "группа 5+1", "иранская шестёрка", "шестёрка посредников"] },
    members: ["CHN", "FRA", "DEU", "RUS", "GBR", "USA"],
  },
  {
    id: "EUROPEAN-QUINT", kind: "bloc", country: null,
    names: { en: ["Quint countries", "Quint states"], es: ["países del Quint"], fr: ["pays du Quint"], ar: ["دول الكوينت"], uk: ["країни Квінти"], ru: ["страны Квинты"] },
    shorts: { en: ["the Quint"] },
    members: ["FRA", "DEU", "ITA", "GBR", "USA"],
  },
  {
    id: "NORMANDY-FOUR", kind: "bloc", country: null,
    names: { en: ["Normandy Four", "Normandy Format", "Normandy Quartet"], es: ["Cuarteto de Normandía", "formato Normandía"], fr: ["format Normandie", "Quatre de Normandie"], ar: ["صيغة نورماندي", "رباعية نورماندي", "رباعي نورماندي", "رباعية النورماندي"], uk: ["нормандська четвірка", "нормандський формат"], ru: ["Нормандская четвёрка", "Нормандский формат"] },
    members: ["FRA", "DEU", "RUS", "UKR"],
  },
  {
    id: "ASTANA-GUARANTORS", kind: "bloc", country: null,
    names: { en: ["Astana guarantors", "Astana trio", "guarantors of the Astana process", "guarantor states of the Astana process"], es: ["garantes de Astaná", "garantes del proceso de Astaná", "países garantes del proceso de Astaná", "trío de Astaná"], fr: ["garants d'Astana", "pays garants du processus d'Astana", "garants du processus d'Astana", "trio d'Astana"], ar: ["الدول الضامنة لمسار أستانا", "الدول الضامنة لعملية أستانا", "ثلاثي أستانا"], uk: ["країни-гаранти Астанинського процесу", "астанинська трійка"], ru: ["страны-гаранты Астанинского процесса", "астанинская тройка"] },
    members: ["IRN", "RUS", "TUR"],
  },
  {
    id: "ARAB-QUARTET", kind: "bloc", country: null,
    names: { en: ["Arab Quartet", "anti-Qatar quartet", "Anti-Terror Quartet"], es: ["cuarteto árabe"], fr: ["quartet arabe", "quartette arabe"], ar: ["الرباعي العربي", "الرباعية العربية", "الدول المقاطعة", "الدول العربية الأربع"], uk: ["арабський квартет", "арабська четвірка"], ru: ["арабский квартет", "арабская четвёрка"] },
    members: ["BHR", "EGY", "SAU", "ARE"],
  },
  {
    id: "AXIS-OF-RESISTANCE", kind: "bloc", country: null,
    names: { en: ["Axis of Resistance"], es: ["Eje de la Resistencia"], fr: ["axe de la résistance"], ar: ["محور المقاومة"], uk: ["Вісь опору"], ru: ["Ось сопротивления"] },
  },
  {
    id: "NUCLEAR-POWERS", kind: "bloc", country: null,
    names: { en: ["nuclear powers", "nuclear-armed states", "nuclear-weapon states", "nuclear weapon states", "nuclear states"], es: ["potencias nucleares", "Estados nucleares", "Estados poseedores de armas nucleares"], fr: ["puissances nucléaires", "États dotés de l'arme nucléaire", "États nucléaires"], ar: ["القوى النووية", "الدول النووية", "الدول الحائزة للأسلحة النووية"], uk: ["ядерні держави", "ядерні країни"], ru: ["ядерные державы", "ядерные государства"] },
  },
  {
    id: "BUDAPEST-SIGNATORIES", kind: "bloc", country: null,
    names: { en: ["Budapest Memorandum signatories", "signatories of the Budapest Memorandum"], es: ["firmantes del Memorando de Budapest"], fr: ["signataires du mémorandum de Budapest"], ar: ["الدول الموقعة على مذكرة بودابست"], uk: ["підписанти Будапештського меморандуму"], ru: ["подписанты Будапештского меморандума"] },
    members: ["RUS", "UKR", "GBR", "USA"],
  },
  {
    id: "MAGHREB-STATES", kind: "bloc", country: null,
    names: { en: ["Maghreb countries", "Maghreb states", "Maghreb nations"], es: ["países del Magreb", "Estados del Magreb"], fr: ["pays du Maghreb", "États du Maghreb"], ar: ["دول المغرب العربي", "الدول المغاربية", "البلدان المغاربية"], uk: ["країни Магрибу"], ru: ["страны Магриба", "государства Магриба"] },
    members: ["DZA", "LBY", "MRT", "MAR", "TUN"],
  },
  {
    id: "SAHEL-STATES", kind: "bloc", country: null,
    names: { en: ["Sahel states", "Sahel countries", "Sahelian countries", "Sahel nations"], es: ["países del Sahel", "Estados del Sahel"], fr: ["pays du Sahel", "États du Sahel", "pays sahéliens"], ar: ["دول الساحل الأفريقي", "دول الساحل", "دول منطقة الساحل", "دول الساحل الإفريقي"], uk: ["країни Сахелю", "держави Сахелю"], ru: ["страны Сахеля", "государства Сахеля"] },
  },
  {
    id: "HORN-OF-AFRICA", kind: "bloc", country: null,
    names: { en: ["Horn of Africa countries", "Horn of Africa states", "countries of the Horn of Africa"], es: ["países del Cuerno de África"], fr: ["pays de la Corne de l'Afrique"], ar: ["دول القرن الأفريقي", "دول القرن الإفريقي"], uk: ["країни Африканського Рогу"], ru: ["страны Африканского Рога"] },
    members: ["DJI", "ERI", "ETH", "SOM"],
  },
  {
    id: "GREAT-LAKES", kind: "bloc", country: null,
    names: { en: ["Great Lakes countries", "countries of the Great Lakes region"], es: ["países de los Grandes Lagos"], fr: ["pays des Grands Lacs", "États des Grands Lacs"], ar: ["دول البحيرات الكبرى", "دول منطقة البحيرات العظمى"], uk: ["країни регіону Великих озер"], ru: ["страны региона Великих озёр"] },
  },
  {
    id: "SOUTHERN-AFRICA", kind: "bloc", country: null,
    names: { en: ["Southern African countries", "Southern African states"], es: ["países del África austral", "países de África austral"], fr: ["pays d'Afrique australe"], ar: ["دول الجنوب الأفريقي", "دول جنوب القارة الأفريقية"], uk: ["країни Півдня Африки"], ru: ["страны Юга Африки"] },
  },
  {
    id: "WEST-AFRICA", kind: "bloc", country: null,
    names: { en: ["West African countries", "West African states", "West African nations"], es: ["países de África Occidental", "Estados de África Occidental"], fr: ["pays d'Afrique de l'Ouest", "États d'Afrique de l'Ouest", "pays ouest-africains"], ar: ["دول غرب أفريقيا", "دول غرب إفريقيا", "بلدان غرب أفريقيا"], uk: ["країни Західної Африки", "західноафриканські країни"], ru: ["страны Западной Африки", "западноафриканские страны"] },
    members: ["BEN", "BFA", "CPV", "CIV", "GMB", "GHA", "GIN", "GNB", "LBR", "MLI", "MRT", "NER", "NGA", "SEN", "SLE", "TGO"],
  },
  {
    id: "EAST-AFRICA", kind: "bloc", country: null,
    names: { en: ["East African countries", "East African states", "East African nations"], es: ["países de África Oriental", "países de África del Este"], fr: ["pays d'Afrique de l'Est", "États d'Afrique de l'Est"], ar: ["دول شرق أفريقيا", "دول شرق إفريقيا"], uk: ["країни Східної Африки", "східноафриканські країни"], ru: ["страны Восточной Африки", "восточноафриканские страны"] },
  },
  {
    id: "CENTRAL-AFRICA", kind: "bloc", country: null,
    names: { en: ["Central African states", "Central African countries", "Central African nations"], es: ["países de África Central", "Estados de África Central"], fr: ["pays d'Afrique centrale", "États d'Afrique centrale"], ar: ["دول وسط أفريقيا", "دول وسط إفريقيا"], uk: ["країни Центральної Африки"], ru: ["страны Центральной Африки"] },
    members: ["AGO", "CMR", "CAF", "TCD", "COG", "COD", "GNQ", "GAB", "STP"],
  },
  {
    id: "NORTH-AFRICA", kind: "bloc", country: null,
    names: { en: ["North African countries", "North African states", "North African nations"], es: ["países del norte de África", "países norteafricanos"], fr: ["pays d'Afrique du Nord"], ar: ["دول شمال أفريقيا", "دول شمال إفريقيا"], uk: ["країни Північної Африки", "північноафриканські країни"], ru: ["страны Северной Африки", "североафриканские страны"] },
  },
  {
    id: "AFRICAN-STATES", kind: "bloc", country: null,
    names: { en: ["African states", "African countries", "African nations"], es: ["países africanos", "Estados africanos", "naciones africanas"], fr: ["pays africains", "États africains", "nations africaines"], ar: ["الدول الأفريقية", "الدول الإفريقية", "البلدان الأفريقية", "دول أفريقيا"], uk: ["африканські країни", "африканські держави", "країни Африки"], ru: ["африканские страны", "африканские государства", "страны Африки"] },
    members: ["DZA", "AGO", "BEN", "BWA", "BFA", "BDI", "CPV", "CMR", "CAF", "TCD", "COM", "COG", "COD", "CIV", "DJI", "EGY", "GNQ", "ERI", "SWZ", "ETH", "GAB", "GMB", "GHA", "GIN", "GNB", "KEN", "LSO", "LBR", "LBY", "MDG", "MWI", "MLI", "MRT", "MUS", "MAR", "MOZ", "NAM", "NER", "NGA", "RWA", "STP", "SEN", "SYC", "SLE", "SOM", "ZAF", "SSD", "SDN", "TZA", "TGO", "TUN", "UGA", "ZMB", "ZWE"],
  },
  {
    id: "ASIAN-STATES", kind: "bloc", country: null,
    names: { en: ["Asian countries", "Asian states", "Asian nations"], es: ["países asiáticos", "naciones asiáticas", "Estados asiáticos"], fr: ["pays asiatiques", "États asiatiques"], ar: ["الدول الآسيوية", "البلدان الآسيوية"], uk: ["азійські країни", "країни Азії", "азійські держави"], ru: ["азиатские страны", "страны Азии", "азиатские государства"] },
  },
  {
    id: "SOUTHEAST-ASIA", kind: "bloc", country: null,
    names: { en: ["Southeast Asian countries", "Southeast Asian nations", "Southeast Asian states", "South-East Asian countries"], es: ["países del sudeste asiático", "países del sureste asiático"], fr: ["pays d'Asie du Sud-Est", "États d'Asie du Sud-Est"], ar: ["دول جنوب شرق آسيا", "بلدان جنوب شرق آسيا"], uk: ["країни Південно-Східної Азії", "держави Південно-Східної Азії"], ru: ["страны Юго-Восточной Азии", "государства Юго-Восточной Азии"] },
    members: ["BRN", "KHM", "IDN", "LAO", "MYS", "MMR", "PHL", "SGP", "THA", "TLS", "VNM"],
  },
  {
    id: "SOUTH-ASIA", kind: "bloc", country: null,
    names: { en: ["South Asian countries", "South Asian states", "South Asian nations"], es: ["países del sur de Asia", "países de Asia meridional"], fr: ["pays d'Asie du Sud"], ar: ["دول جنوب آسيا"], uk: ["країни Південної Азії"], ru: ["страны Южной Азии"] },
    members: ["AFG", "BGD", "BTN", "IND", "MDV", "NPL", "PAK", "LKA"],
  },
  {
    id: "PACIFIC-ISLANDS", kind: "bloc", country: null,
    names: { en: ["Pacific island nations", "Pacific island countries", "Pacific island states", "Pacific Islands countries"], es: ["países insulares del Pacífico", "Estados insulares del Pacífico", "naciones insulares del Pacífico"], fr: ["pays insulaires du Pacifique", "États insulaires du Pacifique"], ar: ["دول جزر المحيط الهادئ", "دول جزر المحيط الهادي"], uk: ["острівні держави Тихого океану", "тихоокеанські острівні держави"], ru: ["островные государства Тихого океана", "тихоокеанские островные государства"] },
    members: ["FJI", "KIR", "MHL", "FSM", "NRU", "PLW", "PNG", "WSM", "SLB", "TON", "TUV", "VUT"],
  },
  {
    id: "LATIN-AMERICA", kind: "bloc", country: null,
    names: { en: ["Latin American countries", "Latin American nations", "Latin American states"], es: ["países latinoamericanos", "países de América Latina", "naciones latinoamericanas", "Estados latinoamericanos"], fr: ["pays d'Amérique latine", "pays latino-américains", "États d'Amérique latine"], ar: ["دول أمريكا اللاتينية", "دول أميركا اللاتينية", "بلدان أمريكا اللاتينية"], uk: ["країни Латинської Америки", "латиноамериканські країни"], ru: ["страны Латинской Америки", "латиноамериканские страны"] },
    members: ["ARG", "BOL", "BRA", "CHL", "COL", "CRI", "CUB", "DOM", "ECU", "SLV", "GTM", "HTI", "HND", "MEX", "NIC", "PAN", "PRY", "PER", "URY", "VEN"],
  },
  {
    id: "SOUTH-AMERICA", kind: "bloc", country: null,
    names: { en: ["South American countries", "South American nations", "South American states"], es: ["países sudamericanos", "países suramericanos", "países de América del Sur", "naciones sudamericanas"], fr: ["pays d'Amérique du Sud", "pays sud-américains"], ar: ["دول أمريكا الجنوبية", "دول أميركا الجنوبية"], uk: ["країни Південної Америки", "південноамериканські країни"], ru: ["страны Южной Америки", "южноамериканские страны"] },
    members: ["ARG", "BOL", "BRA", "CHL", "COL", "ECU", "GUY", "PRY", "PER", "SUR", "URY", "VEN"],
  },
  {
    id: "CARIBBEAN-STATES", kind: "bloc", country: null,
    names: { en: ["Caribbean countries", "Caribbean nations", "Caribbean states"], es: ["países caribeños", "países del Caribe", "naciones caribeñas"], fr: ["pays des Caraïbes", "États des Caraïbes", "pays caribéens"], ar: ["دول الكاريبي", "دول منطقة الكاريبي", "دول البحر الكاريبي"], uk: ["карибські країни", "країни Карибського басейну"], ru: ["карибские страны", "страны Карибского бассейна"] },
    members: ["ATG", "BHS", "BRB", "CUB", "DMA", "DOM", "GRD", "HTI", "JAM", "KNA", "LCA", "VCT", "TTO"],
  },
  {
    id: "ANDEAN-STATES", kind: "bloc", country: null,
    names: { en: ["Andean countries", "Andean nations"], es: ["países andinos", "naciones andinas"], fr: ["pays andins"], ar: ["دول الأنديز", "بلدان الأنديز"], uk: ["андські країни", "країни Андського регіону"], ru: ["андские страны", "страны Андского региона"] },
  },
  {
    id: "CENTRAL-AMERICA", kind: "bloc", country: null,
    names: { en: ["Central American countries", "Central American nations", "Central American states"], es: ["países centroamericanos", "países de América Central", "países de Centroamérica", "naciones centroamericanas"], fr: ["pays d'Amérique centrale", "pays centraméricains"], ar: ["دول أمريكا الوسطى", "دول أميركا الوسطى"], uk: ["країни Центральної Америки", "центральноамериканські країни"], ru: ["страны Центральной Америки", "центральноамериканские страны"] },
    members: ["BLZ", "CRI", "SLV", "GTM", "HND", "NIC", "PAN"],
  },
  {
    id: "NORTHERN-TRIANGLE", kind: "bloc", country: null,
    names: { en: ["Northern Triangle", "Northern Triangle countries"], es: ["Triángulo Norte", "países del Triángulo Norte", "Triángulo Norte de Centroamérica"], fr: ["Triangle du Nord", "pays du Triangle du Nord"], ar: ["المثلث الشمالي", "دول المثلث الشمالي"], uk: ["Північний трикутник"], ru: ["Северный треугольник"] },
    members: ["SLV", "GTM", "HND"],
  },
  {
    id: "BRICS-COUNTRIES", kind: "bloc", country: null,
    names: { en: ["BRICS countries", "BRICS nations", "BRICS members", "BRICS member states"], es: ["países BRICS", "países de los BRICS", "países del BRICS"], fr: ["pays des BRICS", "pays BRICS", "États membres des BRICS"], ar: ["دول بريكس", "دول البريكس", "دول مجموعة بريكس"], uk: ["країни БРІКС", "держави БРІКС"], ru: ["страны БРИКС", "государства БРИКС"] },
    members: ["BRA", "RUS", "IND", "CHN", "ZAF", "EGY", "ETH", "IRN", "ARE", "IDN"],
  },
  {
    id: "CASPIAN-STATES", kind: "bloc", country: null,
    names: { en: ["Caspian states", "Caspian littoral states", "Caspian five"], es: ["países del Caspio", "Estados ribereños del Caspio", "países ribereños del mar Caspio"], fr: ["pays de la Caspienne", "États riverains de la Caspienne", "pays riverains de la mer Caspienne"], ar: ["دول بحر قزوين", "الدول المطلة على بحر قزوين"], uk: ["прикаспійські держави", "прикаспійські країни", "каспійська п'ятірка"], ru: ["прикаспийские государства", "прикаспийские страны", "каспийская пятёрка"] },
    members: ["AZE", "IRN", "KAZ", "RUS", "TKM"],
  },
  {
    id: "BLACK-SEA-STATES", kind: "bloc", country: null,
    names: { en: ["Black Sea countries", "Black Sea states", "Black Sea littoral states"], es: ["países del Mar Negro", "países ribereños del Mar Negro"], fr: ["pays de la mer Noire", "États riverains de la mer Noire"], ar: ["دول البحر الأسود", "الدول المطلة على البحر الأسود"], uk: ["чорноморські країни", "причорноморські держави", "країни Чорномор'я"], ru: ["черноморские страны", "причерноморские государства"] },
  },
  {
    id: "ISLAMIC-STATES", kind: "bloc", country: null,
    names: { en: ["Muslim countries", "Islamic countries", "Muslim nations", "Muslim-majority countries"], es: ["países musulmanes", "países islámicos", "naciones musulmanas"], fr: ["pays musulmans", "pays islamiques"], ar: ["الدول الإسلامية", "البلدان الإسلامية"], uk: ["мусульманські країни", "ісламські країни"], ru: ["мусульманские страны", "исламские страны"] },
  },
  {
    id: "EASTERN-EUROPE", kind: "bloc", country: null,
    names: { en: ["Eastern European countries", "Eastern European states", "Central and Eastern European countries"], es: ["países de Europa del Este", "países de Europa Oriental"], fr: ["pays d'Europe de l'Est", "pays d'Europe centrale et orientale"], ar: ["دول أوروبا الشرقية", "دول شرق أوروبا"], uk: ["країни Східної Європи", "країни Центральної та Східної Європи"], ru: ["страны Восточной Европы", "страны Центральной и Восточной Европы"] },
  },
  {
    id: "BALKAN-STATES", kind: "bloc", country: null,
    names: { en: ["Balkan countries", "Balkan states", "Balkan nations"], es: ["países balcánicos", "países de los Balcanes"], fr: ["pays des Balkans", "États des Balkans"], ar: ["دول البلقان", "بلدان البلقان"], uk: ["балканські країни", "країни Балкан"], ru: ["балканские страны", "страны Балкан"] },
  },
  {
    id: "DONOR-COUNTRIES", kind: "bloc", country: null,
    names: { en: ["donor countries", "international donors"], es: ["países donantes", "donantes internacionales"], fr: ["pays donateurs", "bailleurs de fonds internationaux", "bailleurs internationaux"], ar: ["الدول المانحة", "الجهات المانحة", "المانحون الدوليون"], uk: ["країни-донори", "міжнародні донори"], ru: ["страны-доноры", "международные доноры"] },
  },
  {
    id: "DEVELOPING-COUNTRIES", kind: "bloc", country: null,
    names: { en: ["developing countries", "developing nations"], es: ["países en desarrollo", "países en vías de desarrollo"], fr: ["pays en développement", "pays en voie de développement"], ar: ["الدول النامية", "البلدان النامية"], uk: ["розвивні країни"], ru: ["развивающиеся страны", "развивающиеся государства"] },
  },
  {
    id: "INTERNATIONAL-COMMUNITY", kind: "bloc", country: null,
    names: { en: ["international community"], es: ["comunidad internacional"], fr: ["communauté internationale"], ar: ["المجتمع الدولي"], uk: ["міжнародна спільнота", "міжнародне співтовариство", "світова спільнота"], ru: ["международное сообщество", "мировое сообщество"] },
  },
  {
    id: "MIKTA", kind: "bloc", country: null,
    names: { en: ["MIKTA"], es: ["MIKTA"], fr: ["MIKTA"], ar: ["ميكتا"], uk: ["МІКТА"], ru: ["МИКТА"] },
    members: ["AUS", "IDN", "KOR", "MEX", "TUR"],
  },
  {
    id: "IBSA", kind: "bloc", country: null,
    names: { en: ["India-Brazil-South Africa Dialogue Forum", "IBSA"], es: ["Foro de Diálogo India-Brasil-Sudáfrica", "IBSA"], fr: ["Forum de dialogue Inde-Brésil-Afrique du Sud", "IBAS"], ar: ["منتدى الحوار بين الهند والبرازيل وجنوب أفريقيا"], uk: ["Форум діалогу Індія-Бразилія-ПАР"], ru: ["Форум диалога Индия-Бразилия-ЮАР"] },
    members: ["BRA", "IND", "ZAF"],
  },
  {
    id: "TROIKA-SUDAN", kind: "bloc", country: null,
    names: { en: ["Sudan Troika", "Troika on Sudan", "Troika countries"], es: ["Troika para Sudán"], fr: ["Troïka sur le Soudan"], ar: ["دول الترويكا", "الترويكا الدولية"], uk: ["Трійка щодо Судану"], ru: ["Тройка по Судану"] },
    members: ["NOR", "GBR", "USA"],
  },
  {
    id: "THREE-PLUS-THREE", kind: "bloc", country: null,
    names: { en: ["3+3 format", "3+3 platform"], es: ["formato 3+3", "plataforma 3+3"], fr: ["format 3+3", "plateforme 3+3"], ar: ["صيغة 3+3", "منصة 3+3"], uk: ["формат 3+3", "платформа 3+3"], ru: ["формат 3+3", "платформа 3+3"] },
  },
];
