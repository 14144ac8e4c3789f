import type { SentenceCase } from "./sentence-cases.ts";

/** Deeds told by a noun, as chronologies do, or in the passive by nobody named, with those who took part as far as the story says. */
// biome-ignore format: table
export const IMPERSONAL_CASES: readonly SentenceCase[] = [
  ["uk", "3 травня 2019 року — вступ Чорногорії до НАТО.\n\n4 травня 2019 року — вихід Грузії з СНД.\n\n5 травня 2019 року — проголошення незалежності Косова.\n\n6 травня 2019 року — оголошення Німеччиною війни Франції.", ["2019-05-03 AGREE: MNE NATO", "2019-05-04 REJECT: CIS GEO", "2019-05-05 CONSULT: XKX", "2019-05-06 ASSAULT: DEU FRA"]],
  ["ru", "3 мая 2019 года — вступление Черногории в НАТО.\n\n4 мая 2019 года — отзыв Турцией посла из Израиля.\n\n5 мая 2019 года — провозглашение независимости Косова.\n\n6 мая 2019 года — объявление Германией войны Франции.", ["2019-05-03 AGREE: MNE NATO", "2019-05-04 SANCTION: ISR TUR", "2019-05-05 CONSULT: XKX", "2019-05-06 ASSAULT: DEU FRA"]],
  ["ar", "3 مايو 2019: انضمام الجبل الأسود إلى حلف الناتو.\n\n4 مايو 2019: اعتراف رومانيا باستقلال مولدوفا.\n\n5 مايو 2019: إعلان استقلال كوسوفو.\n\n6 مايو 2019: إعلان ألمانيا الحرب على فرنسا.", ["2019-05-03 AGREE: MNE NATO", "2019-05-04 SUPPORT: MDA ROU", "2019-05-05 CONSULT: XKX", "2019-05-06 ASSAULT: DEU FRA"]],
  ["ar", "9 مايو 2019: تبادل السفراء بين مصر وتركيا.\n\n10 مايو 2019: رفع العقوبات عن السودان.\n\n11 مايو 2019: اتفاق بين اليونان وألبانيا.", ["2019-05-09 COOPERATE: EGY TUR", "2019-05-10 CONCEDE: SDN", "2019-05-11 AGREE: ALB GRC"]],
  ["ar", "أجرى دونالد ترامب يوم الاثنين محادثات مع شي جين بينغ. وبحث الرئيسان الأوكراني والروسي الهدنة.", ["2025-03-10 CONSULT: donald-trump xi-jinping", "undated CONSULT: RUS UKR"]],
  ["ar", "التقى بول كاغامي في كيغالي فيليكس تشيسيكيدي عام 2022. وجمع أمير قطر يوم الاثنين الرئيسين الكونغولي والرواندي.", ["2022 CONSULT: felix-tshisekedi paul-kagame", "2025-03-10 CONSULT: COD QAT RWA felix-tshisekedi paul-kagame tamim-bin-hamad"]],
  ["uk", "У понеділок укладено великий план дій між Іраном і Туреччиною.", ["2025-03-10 AGREE: IRN TUR"]],
  ["ru", "В понедельник в Вене заключён большой план действий между Ираном и Турцией.", ["2025-03-10 AGREE: IRN TUR"]],
  ["uk", "У понеділок було повалено президента Судану Омара аль-Башира.", ["2025-03-10 ASSAULT: SDN omar-al-bashir"]],
  ["ru", "В понедельник президент Судана Омар аль-Башир был отстранён от власти.", ["2025-03-10 ASSAULT: SDN omar-al-bashir"]],
  ["ar", "أطيح يوم الاثنين بالرئيس السوداني عمر البشير.", ["2025-03-10 ASSAULT: omar-al-bashir"]],
  ["uk", "У понеділок до Малі було направлено миротворців ООН.", ["2025-03-10 MOBILIZE: MLI UN"]],
  ["ru", "В понедельник в Ливан были направлены миротворцы ООН.", ["2025-03-10 MOBILIZE: LBN UN"]],
  ["uk", "У понеділок проголошено незалежність Косова.", ["2025-03-10 CONSULT: XKX"]],
  ["ru", "В понедельник провозглашена независимость Косова. Её признала только Турция.", ["2025-03-10 CONSULT: XKX", "undated SUPPORT: TUR"]],
  ["ar", "علقت ألمانيا وإيطاليا يوم الاثنين تمويلهما لوكالة الأونروا.", ["2025-03-10 SANCTION: DEU ITA UNRWA"]],
  ["uk", "Вільям Руто зустрівся в понеділок з Полем Кагаме. За підсумками зустрічі було підписано меморандум.", ["2025-03-10 CONSULT: paul-kagame william-ruto", "2025-03-10~ AGREE: paul-kagame william-ruto"]],
  ["ru", "Уильям Руто встретился в понедельник с Полем Кагаме. По её итогам подписано три документа.", ["2025-03-10 CONSULT: paul-kagame william-ruto", "2025-03-10~ AGREE: paul-kagame william-ruto"]],
  ["ar", "التقى وليام روتو يوم الاثنين بول كاغامي. وفي ختام اللقاء تم توقيع مذكرة تفاهم.", ["2025-03-10 CONSULT: paul-kagame william-ruto", "2025-03-10~ AGREE: paul-kagame william-ruto"]],
  ["es", "William Ruto se reunió el lunes con Paul Kagame. Tras la reunión se firmaron tres acuerdos.", ["2025-03-10 CONSULT: paul-kagame william-ruto", "2025-03-10~ AGREE: paul-kagame william-ruto"]],
  ["ru", "В среду, 19 марта, Хакан Фидан будет принят президентом Сербии Александром Вучичем.", ["2025-03-19 CONSULT planned: SRB aleksandar-vucic hakan-fidan"]],
  ["uk", "У середу, 19 березня, Хакана Фідана буде прийнято президентом Сербії Александром Вучичем.", ["2025-03-19 CONSULT planned: SRB aleksandar-vucic hakan-fidan"]],
];
