import type { SentenceCase } from "./sentence-cases.ts";

/** Little stories, of which only the first sentence says when: what the order of the telling dates, and what it leaves undated. */
// biome-ignore format: table
export const STORY_CASES: readonly SentenceCase[] = [
  ["en", "Josep Borrell denounced the arrest on Tuesday. He also called on Georgia to free the reporter.", ["2025-03-11 ACCUSE: josep-borrell", "2025-03-11~ REQUEST: GEO josep-borrell"]],
  ["uk", "Жозеп Боррель у вівторок засудив арешт. Водночас він спростував чутки про санкції.", ["2025-03-11 ACCUSE: josep-borrell", "2025-03-11~ REJECT: josep-borrell"]],
  ["ru", "Жозеп Боррель во вторник осудил арест. Он также призвал Грузию освободить журналиста.", ["2025-03-11 ACCUSE: josep-borrell", "2025-03-11~ REQUEST: GEO josep-borrell"]],
  ["es", "Josep Borrell condenó el martes la detención. También pidió a Georgia moderación.", ["2025-03-11 ACCUSE: josep-borrell", "2025-03-11~ REQUEST: GEO josep-borrell"]],
  ["fr", "Josep Borrell a dénoncé mardi l'arrestation. Il a aussi appelé la Géorgie à libérer le journaliste.", ["2025-03-11 ACCUSE: josep-borrell", "2025-03-11~ REQUEST: GEO josep-borrell"]],
  ["ar", "أدان جوزيب بوريل يوم الثلاثاء الاعتقال. كما دعا إلى الإفراج عن الصحفي.", ["2025-03-11 ACCUSE: josep-borrell", "2025-03-11~ REQUEST: josep-borrell"]],
  ["en", "Spain denounced the arrest on Tuesday. Spain has accepted the plan.", ["2025-03-11 ACCUSE: ESP", "undated AGREE: ESP"]],
  ["en", "William Ruto met Paul Kagame on Monday. Earlier in the day Ruto held talks with Ousmane Sonko.", ["2025-03-10 CONSULT: paul-kagame william-ruto", "2025-03-10 CONSULT: ousmane-sonko william-ruto"]],
  ["en", "William Ruto met Paul Kagame in Kigali on Monday.\n\nHundreds lined the streets.\n\nKagame thanked Ruto for his help.", ["2025-03-10 CONSULT: paul-kagame william-ruto", "2025-03-10~ SUPPORT: paul-kagame william-ruto"]],
  ["fr", "William Ruto est arrivé mardi au Rwanda. A son arrivée, le chef de l'Etat kényan a été accueilli par Paul Kagame.", ["2025-03-11 CONSULT: RWA william-ruto", "2025-03-11~ CONSULT: paul-kagame william-ruto"]],
  ["fr", "Reçu lundi par Emmanuel Macron, le président kényan, William Ruto, a promis de l'aide. La veille, le chef de l'Etat avait rencontré Paul Kagame.", ["2025-03-10 CONSULT: emmanuel-macron william-ruto", "2025-03-10 AGREE: william-ruto", "2025-03-09 CONSULT: paul-kagame"]],
  ["en", "William Ruto flew to Rwanda on Monday. Upon arriving in Kigali he met Paul Kagame.", ["2025-03-10 CONSULT: RWA william-ruto", "2025-03-10~ CONSULT: RWA", "2025-03-10~ CONSULT: paul-kagame william-ruto"]],
  ["es", "William Ruto viajó el lunes a Ruanda. Tras llegar a Kigali, Ruto se reunió con Paul Kagame.", ["2025-03-10 CONSULT: RWA william-ruto", "2025-03-10~ CONSULT: RWA william-ruto", "2025-03-10~ CONSULT: paul-kagame william-ruto"]],
  ["fr", "William Ruto est parti lundi pour le Rwanda. Une fois arrivé à Kigali, il a rencontré Paul Kagame.", ["2025-03-10~ CONSULT: paul-kagame william-ruto"]],
  ["ru", "Уильям Руто прибыл в понедельник в Руанду. Прибыв в Кигали, он поздравил Поля Кагаме.", ["2025-03-10 CONSULT: RWA william-ruto", "2025-03-10~ SUPPORT: paul-kagame william-ruto"]],
  ["uk", "Вільям Руто прибув у понеділок до Руанди. Прибувши до Кігалі, Руто привітав Поля Кагаме з перемогою.", ["2025-03-10 CONSULT: RWA william-ruto", "2025-03-10~ CONSULT: RWA william-ruto", "2025-03-10~ SUPPORT: paul-kagame william-ruto"]],
  ["ar", "وصل وليام روتو يوم الاثنين إلى رواندا. وبعد وصوله هنأ روتو بول كاغامي.", ["2025-03-10 CONSULT: RWA william-ruto", "2025-03-10~ SUPPORT: paul-kagame william-ruto"]],
  ["en", "William Ruto met Paul Kagame on Monday. The interlocutors discussed trade. Kagame invited Ruto to visit Rwanda.", ["2025-03-10 CONSULT: paul-kagame william-ruto", "2025-03-10~ CONSULT: paul-kagame william-ruto", "2025-03-10~ REQUEST: paul-kagame william-ruto", "undated CONSULT hypothetical: RWA paul-kagame"]],
  ["uk", "Вільям Руто зустрівся в понеділок з Полем Кагаме. Співрозмовники докладно обговорили угоду, яку нещодавно підписали в Досі.", ["2025-03-10 CONSULT: paul-kagame william-ruto", "2025-03-10~ CONSULT: paul-kagame william-ruto", "undated AGREE: paul-kagame william-ruto"]],
  ["ar", "التقى وليام روتو يوم الاثنين بول كاغامي. وبحث الجانبان اتفاق السلام الذي تم توقيعه أخيرا في الدوحة.", ["2025-03-10 CONSULT: paul-kagame william-ruto", "2025-03-10~ CONSULT: paul-kagame william-ruto", "undated AGREE: paul-kagame william-ruto"]],
  ["fr", "William Ruto a rencontré lundi Paul Kagame. Les ministres ont signé un accord. Les interlocuteurs ont discuté en détail du commerce.", ["2025-03-10 CONSULT: paul-kagame william-ruto", "2025-03-10~ AGREE: ", "2025-03-10~ CONSULT: paul-kagame william-ruto"]],
  ["en", "William Ruto met Paul Kagame on Monday. He denied the rumours. The talks were held behind closed doors.", ["2025-03-10 CONSULT: paul-kagame william-ruto", "2025-03-10~ REJECT: william-ruto", "2025-03-10~ CONSULT: paul-kagame william-ruto"]],
  ["es", "William Ruto se reunió el lunes con Paul Kagame. Ruto hizo además una visita de cortesía a Édouard Ngirente.", ["2025-03-10 CONSULT: paul-kagame william-ruto", "2025-03-10~ CONSULT: edouard-ngirente william-ruto"]],
  ["fr", "William Ruto a rencontré lundi Paul Kagame. Il a également rendu une visite de courtoisie à Édouard Ngirente.", ["2025-03-10 CONSULT: paul-kagame william-ruto", "2025-03-10~ CONSULT: edouard-ngirente william-ruto"]],
  ["uk", "Вільям Руто зустрівся в понеділок з Полем Кагаме. Руто також зробив візит ввічливості до Едуара Нгіренте.", ["2025-03-10 CONSULT: paul-kagame william-ruto", "2025-03-10~ CONSULT: edouard-ngirente william-ruto"]],
];
