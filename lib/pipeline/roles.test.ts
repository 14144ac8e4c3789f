import { expect, test } from "vitest";
import type { ActorRole, EventMention } from "#lib/model/event.ts";
import { articleOf } from "./article.ts";
import { extractArticle } from "./extract-article.ts";

/** A sentence of one deed, two or none, and who does each ">" to whom: a headline that turns it round says the opposite. What they say is made up. */
// biome-ignore format: table
const CASES: readonly (readonly [lang: string, text: string, roles: string])[] = [
  ["en", "Sanctions were imposed on Iran on 5 May 2023.", ">IRN"],
  ["en", "On 5 May 2023 sanctions were imposed on Iran by the European Union.", "EU>IRN"],
  ["en", "On 5 May 2023 Antony Blinken said that sanctions were imposed on Iran.", ">IRN"],
  ["en", "Canada was hit by Chinese sanctions on 5 May 2023.", "CHN>CAN"],
  ["en", "On 5 May 2023 two Russian diplomats were expelled from Bulgaria.", "BGR>RUS"],
  ["en", "On 5 May 2023 Bulgaria expelled two Russian diplomats.", "BGR>RUS"],
  ["en", "On 5 May 2023 the Russian ambassador was summoned to the Polish foreign ministry.", "POL-MFA>RUS"],
  ["en", "On 5 May 2023 Poland summoned the Russian ambassador.", "POL>RUS"],
  ["en", "On 5 May 2023 Niger was accused by France of backing coup plotters.", "FRA>NER"],
  ["en", "On 5 May 2023 Kenya received aid from Japan.", "JPN>KEN"],
  ["en", "On 5 May 2023 Japan sent aid to Kenya.", "JPN>KEN"],
  ["en", "On 5 May 2023 Israel was attacked by Iran.", "IRN>ISR"],
  ["en", "On 5 May 2023 Iran attacked Israel.", "IRN>ISR"],
  ["en", "Soldiers deposed President Mohamed Bazoum on 5 May 2023.", ">mohamed-bazoum"],
  ["en", "On 5 May 2023 the guard arrested President Mohamed Bazoum.", ">mohamed-bazoum"],
  ["en", "On 5 May 2023 Peru was asked by Chile to extradite the suspect.", "CHL>PER"],
  ["en", "On 5 May 2023 Serbia was threatened with sanctions by the European Union.", "EU>SRB"],
  ["en", "On 5 May 2023 Emmanuel Macron was received in Rabat by King Mohammed VI.", "mohammed-vi>emmanuel-macron"],
  ["en", "On 5 May 2023 Emmanuel Macron opened a museum, and Greece condemned the move.", "GRC>emmanuel-macron"],
  ["en", "On 5 May 2023 Emmanuel Macron and the European Union condemned the move.", "EU,emmanuel-macron>"],
  ["en", "On 5 May 2023 Emmanuel Macron, who likes Chile and Greece, condemned the move.", "emmanuel-macron>"],
  ["en", "On 5 May 2023 the Danish government and Chile condemned the attack.", "CHL,DNK>"],
  ["en", "On 5 May 2023 the Danish foreign ministry and Chile condemned the attack.", "CHL,DNK-MFA>"],
  ["en", "Danish officials arrived and Chile condemned the attack on 5 May 2023.", "CHL>DNK"],
  ["en", "On 5 May 2023 a general was killed in Norway.", ">NOR"],
  ["en", '"We wait," said on 5 May 2023 the spokeswoman of the ministry, Ann Ray.', "person-an-r>"],
  ["en", "On 5 May 2023 NATO Secretary General Jens Stoltenberg thanked Moldova.", "NATO,jens-stoltenberg>MDA"],
  ["en", "On 5 May 2023 Kaja Kallas, the EU foreign policy chief, promised Moldova aid.", "EU,kaja-kallas>MDA"],
  ["en", "Ann Hogan, Chile's ambassador to Brazil, condemned the plan on 5 May 2023.", "person-an-gn>CHL"],
  ["en", "On 5 May 2023 Chile recalled its ambassador to Brazil.", "CHL>BRA"],
  ["fr", "Le 5 mai 2023, le secrétaire général de l'ONU, António Guterres, a remercié le Tchad.", "UN,antonio-guterres>TCD"],
  ["ru", "5 мая 2023 года глава Еврокомиссии Урсула фон дер Ляйен поблагодарила Молдову.", "EU-COMMISSION,ursula-von-der-leyen>MDA"],
  ["ar", "شكر الأمين العام للأمم المتحدة أنطونيو غوتيريش تشاد في 5 مايو 2023.", "UN,antonio-guterres>TCD"],
  ["es", "El 5 de mayo de 2023 se impusieron sanciones a Irán.", ">IRN"],
  ["es", "El 5 de mayo de 2023 Emmanuel Macron abrió un museo, y Atenas condenó la medida.", "GRC>emmanuel-macron"],
  ["es", "«Esperamos», declaró el 5 de mayo de 2023 la portavoz del ministerio, Clara Tibau.", "person-klr-tb>"],
  ["es", "«Esperamos», declaró el 5 de mayo de 2023 la portavoz tras hablar con la ministra, Clara Tibau.", ">person-klr-tb"],
  ["fr", "Le 5 mai 2023, Emmanuel Macron a ouvert un musée, et Athènes a condamné cette décision.", "GRC>emmanuel-macron"],
  ["fr", "« Nous attendons », a précisé le 5 mai 2023 la porte-parole du ministère, Claire Tibaud.", "person-klr-tbd>"],
  ["ru", "5 мая 2023 года Эмманюэль Макрон открыл музей, и Афины осудили это решение.", "GRC>emmanuel-macron"],
  ["ru", "5 мая 2023 года генерал погиб в Норвегии.", ">NOR"],
  ["uk", "5 травня 2023 року Емманюель Макрон відкрив музей, і Афіни засудили це рішення.", "GRC>emmanuel-macron"],
  ["uk", "5 травня 2023 року данський уряд і Чилі засудили напад.", "CHL,DNK>"],
  ["es", "El 5 de mayo de 2023 la Unión Europea impuso sanciones a Irán.", "EU>IRN"],
  ["es", "El 5 de mayo de 2023 Irán fue sancionado por la Unión Europea.", "EU>IRN"],
  ["es", "El 5 de mayo de 2023 el embajador de Perú fue convocado por el Gobierno de México.", "MEX>PER"],
  ["es", "El 5 de mayo de 2023 Nicaragua fue acusada por Costa Rica de violar la frontera.", "CRI>NIC"],
  ["es", "El 5 de mayo de 2023 Kenia recibió ayuda de Japón.", "JPN>KEN"],
  ["fr", "Le 5 mai 2023, des sanctions ont été imposées à l'Iran par l'Union européenne.", "EU>IRN"],
  ["fr", "Le 5 mai 2023, l'Iran a été sanctionné par l'Union européenne.", "EU>IRN"],
  ["fr", "Le 5 mai 2023, deux diplomates russes ont été expulsés de Bulgarie.", "BGR>RUS"],
  ["fr", "Le 5 mai 2023, l'ambassadeur du Mali a été convoqué par le gouvernement algérien.", "DZA>MLI"],
  ["fr", "Le 5 mai 2023, le Niger a été accusé par la France de soutenir les rebelles.", "FRA>NER"],
  ["fr", "Le 5 mai 2023, le Kenya a reçu une aide du Japon.", "JPN>KEN"],
  ["fr", "Le 5 mai 2023, Emmanuel Macron a été reçu à Rabat par le roi Mohammed VI.", "mohammed-vi>emmanuel-macron"],
  ["ru", "5 мая 2023 года Евросоюз ввел санкции против Ирана.", "EU>IRN"],
  ["ru", "5 мая 2023 года посла Польши вызвали в МИД России.", "RUS-MFA>POL"],
  ["ru", "5 мая 2023 года Франция обвинила Нигер в поддержке боевиков.", "FRA>NER"],
  ["ru", "5 мая 2023 года Кения получила помощь от Японии.", "JPN>KEN"],
  ["uk", "5 травня 2023 року ЄС запровадив санкції проти Ірану.", "EU>IRN"],
  ["uk", "5 травня 2023 року Кенія отримала допомогу від Японії.", "JPN>KEN"],
  ["ar", "في 5 مايو 2023 فرضت عقوبات على إيران.", ">IRN"],
  ["ar", "تم فرض عقوبات على إيران في 5 مايو 2023.", ">IRN"],
  ["ar", "في 5 مايو 2023 فرض الاتحاد الأوروبي عقوبات على إيران.", "EU>IRN"],
  ["ar", "في 5 مايو 2023 طردت بلغاريا دبلوماسيين روسيين.", "BGR>RUS"],
  ["ar", "في 5 مايو 2023 اتهمت فرنسا النيجر بدعم المسلحين.", "FRA>NER"],
  ["ar", "في 5 مايو 2023 تلقت كينيا مساعدات من اليابان.", "JPN>KEN"],
  ["ar", "في 5 مايو 2023 استقبل الملك محمد السادس في الرباط إيمانويل ماكرون.", "mohammed-vi>emmanuel-macron"],
  ["en", "On 5 May 2023 Chad accused Peru of violating the UN Charter.", "TCD>PER"],
  ["es", "El 5 de mayo de 2023 Chile acusó a Perú de violar la Carta de las Naciones Unidas.", "CHL>PER"],
  ["ar", "في 5 مايو 2023 اتهمت تشاد بيرو بانتهاك ميثاق الأمم المتحدة.", "TCD>PER"],
  ["uk", "5 травня 2023 року Чад звинуватив Перу в порушенні Статуту ООН.", "TCD>PER"],
  ["en", "On 5 May 2023 Antony Blinken spoke in Astana about banks that had been sanctioned.", ""],
  ["en", "On 5 May 2023 Antony Blinken met in Astana the owners of ships which were seized.", "antony-blinken>"],
  ["fr", "Le 5 mai 2023, Antony Blinken a évoqué à Astana les banques qui ont été sanctionnées.", ""],
  ["ru", "5 мая 2023 года Энтони Блинкен говорил в Астане о банках, которые попали под санкции.", ""],
  ["uk", "5 травня 2023 року Ентоні Блінкен говорив в Астані про банки, які потрапили під санкції.", ""],
  ["en", "On 5 May 2023 Antony Blinken told the council that sanctions were imposed on Iran.", ">IRN"],
  ["ar", "في 5 مايو 2023 عقد اجتماع بين أنتوني بلينكن وجاستن ترودو لم يكشف عن فحواه، لكن خلال الجلسة التي أعقبت اللقاء أعرب ترودو عن تقديره للدعم الذي تقدمه اليابان.", ">antony-blinken,justin-trudeau justin-trudeau>JPN"],
  ["en", "On 5 May 2023 France was accusing Niger of backing coup plotters.", "FRA>NER"],
  ["en", "On 5 May 2023 Kenya's President William Ruto hosted the leaders of Ethiopia and Somalia.", "william-ruto>ETH,SOM"],
  ["fr", "Le 5 mai 2023, les ministres des Affaires étrangères du Mali et du Niger ont signé un accord.", "MLI,NER>"],
];

const idsOf = ({ actors }: EventMention, roles: readonly ActorRole[]): string =>
  actors
    .filter(({ role }) => roles.includes(role))
    .map(({ mention }) => mention.actorId)
    .sort()
    .join(",");

const rolesOf = (event: EventMention): string =>
  `${idsOf(event, ["agent"])}>${idsOf(event, ["recipient", "participant"])}`;

test.each(CASES)("%s: %s is %j", (lang, text, roles) => {
  const { events } = extractArticle(articleOf(text, { lang }));
  expect(events.map(rolesOf).join(" ")).toBe(roles);
});
