import { describe, expect, test } from "vitest";
import { findCertainty, findNarrative, findTriggers } from "#lib/events/triggers.ts";
import { type Certainty, EVENT_TYPES } from "#lib/model/event.ts";
import { normalise } from "#lib/text/normalise.ts";
import { compileFurniture, isFurniture } from "#lib/text/paragraph-kind.ts";
import { EVENTS as AR } from "./ar/events.ts";
import { EVENTS as EN } from "./en/events.ts";
import { EVENTS as ES } from "./es/events.ts";
import { EVENTS as UK } from "./uk/events.ts";

const PACKS = { en: { events: EN }, es: { events: ES }, ar: { events: AR }, uk: { events: UK } };
type Code = keyof typeof PACKS;
const CODES = Object.keys(PACKS) as readonly Code[];
const MIN_TRIGGERS = 120;
const fold = (text: string): string => normalise(text, 0, text.length).text;

/** Sentences that tell no event: attitudes, habits, geography, definitions, and words that look like triggers. */
const NO_EVENT: Readonly<Record<Code, readonly string[]>> = {
  en: [
    "The candidate does not meet the requirements.",
    "Few factories meet their emission targets.",
    "Millions of people visited the website last year.",
    "We visited our relatives in the countryside.",
    "There was a round of applause.",
    "The country has a long border with its neighbour.",
    "The government hopes for better harvests.",
    "He believes that trade brings peace.",
    "The economy depends on oil.",
    "The river runs from the mountains to the sea.",
    "The capital lies on the left bank.",
    "They reached the summit of Mount Ararat before noon.",
    "The corridor is a route across the inland sea.",
    "It is the largest city in the region.",
    "She is known as the talk of the town.",
    "Analysts expect slow growth.",
    "The company is headquartered in Rotterdam.",
    "Its population is mostly young.",
    "Many citizens fear rising prices.",
    "The treaty is long and hard to read.",
    "The ambassador is a poet.",
    "The president explained.",
    "The minister noted this in his diary.",
    "The spokesman added a footnote.",
    "The two peoples share a faith.",
    "The agreement is vague.",
    "Grain prices rose by nine per cent.",
    "He died of a heart attack.",
    "They struck a careful balance.",
    "The work meets international standards.",
    "The meeting room is on the third floor.",
    "The show met with critical success.",
    "Their friendship goes back a century.",
    "The mountain range is a natural wall.",
    "He is interested in history.",
    "The language belongs to the Turkic family.",
    "Most voters think that the tax is too high.",
    "The city is famous for its carpets.",
    "London is trying to weaken its rival by all means.",
    "The reform is popular among farmers.",
    "The law is two hundred pages long.",
    "Winter was mild that year.",
  ],
  es: [
    "De acuerdo con la ley, el plazo es de un mes.",
    "El candidato debe reunir los requisitos.",
    "Millones de personas visitaron la página web.",
    "El país tiene una larga frontera con su vecino.",
    "La economía depende del petróleo.",
    "El gobierno espera mejores cosechas.",
    "Cree que el comercio trae la paz.",
    "El río va de las montañas al mar.",
    "La capital está en la orilla izquierda.",
    "Alcanzaron la cumbre del monte antes del mediodía.",
    "El corredor es una ruta que cruza el mar interior.",
    "Es la ciudad más grande de la región.",
    "Los analistas prevén un crecimiento lento.",
    "La empresa tiene su sede en Róterdam.",
    "Su población es mayoritariamente joven.",
    "Muchos ciudadanos temen la subida de los precios.",
    "El tratado es largo y difícil.",
    "El embajador es poeta.",
    "Explicó el presidente.",
    "Los dos pueblos comparten una fe.",
    "El precio del grano subió un nueve por ciento.",
    "Murió de un ataque al corazón.",
    "La obra cumple las normas.",
    "Su amistad viene de un siglo atrás.",
    "La sierra es un muro natural.",
    "Le interesa la historia.",
    "La lengua pertenece a la familia túrquica.",
    "La mayoría piensa que el impuesto es demasiado alto.",
    "La ciudad es famosa por sus alfombras.",
    "Londres trata de debilitar a su rival por todos los medios.",
    "La reforma es popular entre los agricultores.",
    "La ley tiene doscientas páginas.",
    "El invierno fue suave aquel año.",
    "Se ve obligada a adoptar una posición ambigua.",
    "De hecho, la firma tiene mil empleados.",
    "El acuerdo es vago.",
    "La oposición es débil.",
    "El equipo llegó a la final.",
    "Su libro trata de la vida en el campo.",
    "La sanción es pequeña.",
    "La página está en tres idiomas.",
    "El país es miembro de la organización.",
  ],
  ar: [
    "وقف تلقاء النافذة ينظر إلى البحر.",
    "قمة الجبل مغطاة بالثلوج.",
    "للبلاد حدود طويلة مع جارتها.",
    "يعتمد الاقتصاد على النفط.",
    "تأمل الحكومة في محصول أفضل.",
    "يرى أن التجارة تجلب السلام.",
    "يجري النهر من الجبال إلى البحر.",
    "تقع العاصمة على الضفة اليسرى.",
    "الممر طريق يعبر البحر الداخلي.",
    "هي أكبر مدينة في المنطقة.",
    "يتوقع المحللون نموا بطيئا.",
    "مقر الشركة في روتردام.",
    "معظم سكانها من الشباب.",
    "يخشى كثير من المواطنين الغلاء.",
    "المعاهدة طويلة وصعبة.",
    "السفير شاعر.",
    "شرح الرئيس.",
    "يجمع الشعبين دين واحد.",
    "ارتفع سعر الحبوب تسعة في المئة.",
    "الرواية من أجمل ما كتب.",
    "صداقتهما قديمة.",
    "السلسلة الجبلية جدار طبيعي.",
    "يهتم بالتاريخ.",
    "اللغة من العائلة التركية.",
    "يظن أغلب الناخبين أن الضريبة مرتفعة.",
    "المدينة مشهورة بالسجاد.",
    "تحاول لندن إضعاف غريمتها بكل وسيلة.",
    "الإصلاح شائع بين المزارعين.",
    "القانون في مئتي صفحة.",
    "كان الشتاء معتدلا تلك السنة.",
    "زار الملايين موقعنا الإلكتروني.",
    "زاروا موقعنا مرات كثيرة.",
    "وصل سعر النفط إلى تسعين دولارا.",
    "وصل عدد السكان إلى مليون.",
    "هو طالب في كلية الطب.",
    "استمر ذلك عقدا من الزمن.",
    "للبحث العلمي أهمية كبيرة.",
    "ثمن الخبز مرتفع.",
    "الرأي العام متردد.",
    "الأمين العام رجل هادئ.",
    "الطرق القديمة غير مجدية.",
    "يعرف الجميع هذه القصة.",
  ],
  uk: [
    "За словами лікаря, це не страшно.",
    "Країна має довгий кордон із сусідом.",
    "Економіка залежить від нафти.",
    "Уряд сподівається на кращий врожай.",
    "Він вірить, що торгівля приносить мир.",
    "Річка тече з гір до моря.",
    "Столиця лежить на лівому березі.",
    "Коридор — це шлях через внутрішнє море.",
    "Це найбільше місто регіону.",
    "Аналітики чекають повільного зростання.",
    "Штаб компанії міститься в Роттердамі.",
    "Її населення переважно молоде.",
    "Багато громадян бояться високих цін.",
    "Договір довгий і складний.",
    "Посол — поет.",
    "Пояснив президент.",
    "Обидва народи мають одну віру.",
    "Ціна на зерно зросла на дев'ять відсотків.",
    "Мільйони людей відвідали сайт торік.",
    "Діти відвідали музей.",
    "Ми зустрілися з труднощами.",
    "Їхня дружба давня.",
    "Гірський хребет — природна стіна.",
    "Його цікавить історія.",
    "Мова належить до тюркської родини.",
    "Більшість виборців вважає податок зависоким.",
    "Місто славиться килимами.",
    "Лондон намагається послабити суперника.",
    "Реформа популярна серед фермерів.",
    "Закон має двісті сторінок.",
    "Зима того року була м'яка.",
    "Угода нечітка.",
    "Опозиція слабка.",
    "Козаки співпереживають долі сусідів.",
    "Попри це він усе далі відходитиме від союзника.",
    "Держава є альтернативним джерелом енергії.",
    "Розповів політолог.",
    "Люди дуже обережно ставляться до реклами.",
    "Книжка вийшла трьома мовами.",
    "Порти замерзають узимку.",
    "Це стало можливим завдяки науці.",
    "Війни минулого століття змінили мапу.",
  ],
};

const CERTAIN: Readonly<Record<Code, readonly (readonly [clause: string, certainty: Certainty | null])[]>> = {
  en: [
    ["The minister will visit Baku", "planned"],
    ["The king is expected to visit Oslo", "planned"],
    ["The leaders plan to meet in May", "planned"],
    ["The envoys could meet in May", "hypothetical"],
    ["If the parties meet", "hypothetical"],
    ["The sides did not sign the accord", "denied"],
    ["The envoys never met", "denied"],
    ["According to the newspaper, the two met", "reported"],
    ["The premier reportedly visited the base", "reported"],
    ["The two presidents met in Geneva", null],
    ["In May the two presidents met", null],
    ["On 5 May and in late May they met", null],
  ],
  es: [
    ["El ministro visitará Bakú", "planned"],
    ["El rey va a visitar Oslo", "planned"],
    ["Los líderes tienen previsto reunirse en mayo", "planned"],
    ["Los enviados podrían reunirse", "hypothetical"],
    ["Las partes no firmaron el acuerdo", "denied"],
    ["Según el diario, ambos se reunieron", "reported"],
    ["El premier habría visitado la base", "reported"],
    ["Los presidentes se reunieron en Ginebra", null],
  ],
  ar: [
    ["سيزور الوزير باكو", "planned"],
    ["سوف تزور الملكة أوسلو", "planned"],
    ["من المقرر أن يلتقي القادة", "planned"],
    ["تعتزم البلاد إغلاق السفارة", "planned"],
    ["ربما التقى المبعوثان", "hypothetical"],
    ["قد يلتقي المبعوثان", "hypothetical"],
    ["لم يوقع الطرفان الاتفاق", "denied"],
    ["لن تنضم البلاد إلى الحلف", "denied"],
    ["بحسب الصحيفة التقى الرجلان", "reported"],
    ["نقل تقرير عن مصادر أن الوزير زار القاعدة", "reported"],
    ["التقى الرئيسان في جنيف", null],
    ["ناقش الوزيران السياسة والسيادة", null],
  ],
  uk: [
    ["Міністр планує відвідати Баку", "planned"],
    ["Лідери зустрінуться в травні", "planned"],
    ["Король має намір відвідати Осло", "planned"],
    ["Посланці можуть зустрітися", "hypothetical"],
    ["Якщо сторони підпишуть угоду", "hypothetical"],
    ["Сторони не підписали угоди", "denied"],
    ["За даними видання, вони зустрілися", "reported"],
    ["Як зазначають журналісти, прем'єр відвідав базу", "reported"],
    ["Президенти зустрілися в Женеві", null],
  ],
};

const CONNECTED: Readonly<Record<Code, readonly (readonly [sentence: string, direction: 0 | 1 | -1 | null])[]>> = {
  en: [
    ["Later, the two held a press conference.", 1],
    ["After that, she was received by the king.", 1],
    ["Following the talks, they signed an accord.", 1],
    ["During the meeting, he praised the reform.", 0],
    ["In response, the guest offered help.", 0],
    ["On the same day, he met the premier.", 0],
    ["Before that, on 3 May, he met the premier.", -1],
    ["Ahead of the summit, he met the premier.", -1],
    ["Two years later, the accord collapsed.", null],
    ["Earlier this month, he visited Baku.", null],
    ["During a meeting with the premier, he praised the reform.", null],
    ["At the same time, prices rose.", null],
  ],
  es: [
    ["Más tarde ofrecieron una rueda de prensa.", 1],
    ["Después de ello fue recibida por el rey.", 1],
    ["Tras la reunión firmaron un acuerdo.", 1],
    ["Durante la reunión, elogió la reforma.", 0],
    ["El mismo día se reunió con el premier.", 0],
    ["Antes de eso, el 3 de mayo, vio al premier.", -1],
    ["Dos años más tarde el acuerdo fracasó.", null],
    ["Durante una reunión con el premier elogió la reforma.", null],
  ],
  ar: [
    ["في وقت لاحق، عقد الوزيران مؤتمرا صحفيا.", 1],
    ["بعد ذلك استقبله الملك.", 1],
    ["وعقب اللقاء وقع الجانبان اتفاقا.", 1],
    ["وتلا هذا الاجتماع توقيع الاتفاق.", 1],
    ["وخلال الاجتماع أشاد بالإصلاح.", 0],
    ["خلال المؤتمر الصحفي أعرب عن شكره.", 0],
    ["ردا على ذلك عرض الضيف المساعدة.", 0],
    ["قبل ذلك، في 3 مايو، التقى رئيس الوزراء.", -1],
    ["وخلال اجتماع مع رئيس الوزراء أشاد بالإصلاح.", null],
  ],
  uk: [
    ["Згодом обидва дали пресконференцію.", 1],
    ["Після цього її прийняв король.", 1],
    ["За підсумками переговорів вони підписали угоду.", 1],
    ["Під час зустрічі він похвалив реформу.", 0],
    ["Того ж дня він зустрівся з прем'єром.", 0],
    ["Перед тим, 3 травня, він бачив прем'єра.", -1],
    ["Під час зустрічі з прем'єром він похвалив реформу.", null],
    ["Водночас ціни зросли.", null],
  ],
};

const LINES: Readonly<Record<Code, readonly (readonly [line: string, furniture: boolean])[]>> = {
  en: [
    ["Photos used: a-museum.example", true],
    ["Photo: Jane Roe / Agency", true],
    ["Read also: How the valley was flooded", true],
    ["Source: The Gazette", true],
    ["Subscribe to our newsletter", true],
    ["Follow us on the social networks", true],
    ["Share", true],
    ["Photographs of the summit shook the country.", false],
    ["Sources close to the palace said that talks had begun.", false],
    ["Reading the treaty takes two hours.", false],
  ],
  es: [
    ["Fotos utilizadas: Juana Pérez/agencia", true],
    ["Lea también: Cómo se inundó el valle", true],
    ["Fuente: La Gaceta", true],
    ["Síguenos en las redes", true],
    ["Compartir", true],
    ["Fuentes del palacio dijeron que hubo contactos.", false],
    ["Las fotos de la cumbre conmovieron al país.", false],
  ],
  ar: [
    ["صورة: وكالة الأنباء", true],
    ["اقرأ أيضا: كيف غمرت المياه الوادي", true],
    ["شاهد أيضا", true],
    ["المصدر: الجريدة", true],
    ["تابعونا على الشبكات", true],
    ["صورة القمة هزت البلاد.", false],
    ["تابع الرئيس المحادثات من مكتبه.", false],
  ],
  uk: [
    ["Фото: Агенція", true],
    ["Читайте також: Як затопило долину", true],
    ["Цікаво Чому долину затопило", true],
    ["До теми – як затопило долину: відео", true],
    ["Дивіться також", true],
    ["Джерело:", true],
    ["Підписуйтесь на наш канал", true],
    ["Джерела в палаці кажуть, що перемовини почалися.", false],
    ["Фотографії саміту схвилювали країну.", false],
  ],
};

describe.each(CODES)("event words of %s", (code) => {
  const pack = PACKS[code];
  const { triggers, certainty, narrative, furniture } = pack.events;

  test("cover every event type with many triggers, each under its own id", () => {
    expect(triggers.length).toBeGreaterThanOrEqual(MIN_TRIGGERS);
    expect(new Set(triggers.map(({ type }) => type))).toEqual(new Set(EVENT_TYPES));
    expect(new Set(triggers.map(({ id }) => id)).size).toBe(triggers.length);
    expect(triggers.filter(({ id }) => !id.startsWith(`${code}/`))).toEqual([]);
  });

  test.each(triggers.map((row) => [row.id, row] as const))("%s reads its own example", (_, row) => {
    const found = findTriggers(fold(row.example), pack).find((match) => match.row.id === row.id);
    expect([found?.row.type, found?.row.mode]).toEqual([row.type, row.mode]);
  });

  test.each(NO_EVENT[code])("no trigger in: %s", (sentence) => {
    const text = fold(sentence);
    expect(findTriggers(text, pack).map(({ row, start, end }) => `${row.id} ${text.slice(start, end)}`)).toEqual([]);
  });

  test.each(CERTAIN[code])("certainty of: %s", (clause, expected) => {
    expect(findCertainty(fold(clause), pack)[0]?.certainty ?? null).toBe(expected);
  });

  test.each(CONNECTED[code])("direction of: %s", (sentence, direction) => {
    expect(findNarrative(fold(sentence), pack)?.direction ?? null).toBe(direction);
  });

  test.each(LINES[code])("furniture or not: %s", (line, expected) => {
    expect(isFurniture(fold(line), compileFurniture(furniture))).toBe(expected);
  });

  test("patterns are folded text of one script, and regular expressions", () => {
    const patterns = [...triggers, ...certainty, ...narrative].map(({ pattern }) => pattern).concat(furniture);
    const bare = patterns.map((pattern) => pattern.replaceAll(/\\[pP]\{[^}]*\}|\\./g, " "));
    expect(
      bare.filter((pattern) =>
        /[a-z][а-яіїєґ]|[а-яіїєґ][a-z]|[a-z][\u0621-\u064a]|[\u0621-\u064a][a-z]/u.test(pattern),
      ),
    ).toEqual([]);
    expect(bare.filter((pattern) => /\p{Lu}|[\u064b-\u0652’‘“”–—]/u.test(pattern))).toEqual([]);
    expect(patterns.map((pattern) => new RegExp(pattern.replaceAll(" ", "\\s+"), "u"))).toHaveLength(patterns.length);
  });
});
