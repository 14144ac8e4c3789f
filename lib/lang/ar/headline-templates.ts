import type { Phrases, Templates } from "../shared/headline.ts";

/**
 * Verb phrases with "he"; `{ه}` is "his". "ل" and "ب" at the end are written together with the word that follows.
 * Where nobody knows the gender that the verb must agree with, `noun` and `of` tell the same without a verb: "فلان: زيارة إلى كندا".
 */
export interface Template extends Phrases<string> {
  readonly noun: string;
  readonly of: string;
}

// biome-ignore format: table
export const TEMPLATES: Templates<Template> = {
  types: {
    AGREE:     { to: "يعلن التزاما تجاه",              alone: "يعلن التزاما",            noun: "التزام",            of: "تجاه" },
    CONSULT:   { to: "يجري محادثات مع",                alone: "يجري محادثات",            noun: "محادثات",           of: "مع" },
    SUPPORT:   { to: "يعرب عن دعم{ه} ل",               alone: "يعرب عن دعم{ه}",          noun: "إعلان دعم",         of: "ل" },
    CONCEDE:   { to: "يقدم تنازلا ل",                  alone: "يقدم تنازلا",             noun: "تنازل",             of: "ل" },
    COOPERATE: { to: "يتعاون مع",                      alone: "يتخذ خطوة نحو التعاون",   noun: "تعاون",             of: "مع", together: "يتعاون" },
    AID:       { to: "يقدم مساعدات ل",                 alone: "يقدم مساعدات",            noun: "مساعدات",           of: "ل" },
    RETREAT:   { to: "يتراجع أمام",                    alone: "يتراجع",                  noun: "تراجع",             of: "أمام" },
    REQUEST:   { to: "يوجه نداء إلى",                  alone: "يوجه نداء",               noun: "نداء",              of: "إلى" },
    ACCUSE:    { to: "ينتقد",                          alone: "يوجه انتقادات",           noun: "انتقادات",          of: "ل" },
    REJECT:    { to: "يرفض موقف",                      alone: "يعلن رفض{ه}",             noun: "رفض",               of: "لموقف" },
    THREATEN:  { to: "يوجه تحذيرا إلى",                alone: "يوجه تحذيرا",             noun: "تحذير",             of: "إلى" },
    PROTEST:   { to: "يحتج على",                       alone: "يحتج",                    noun: "احتجاج",            of: "على" },
    SANCTION:  { to: "يتخذ إجراءات ضد",                alone: "يتخذ إجراءات تقييدية",    noun: "إجراءات تقييدية",   of: "ضد" },
    MOBILIZE:  { to: "يقوم بتحركات عسكرية تتعلق ب",    alone: "يقوم بتحركات عسكرية",     noun: "تحركات عسكرية",     of: "تتعلق ب" },
    COERCE:    { to: "يتخذ إجراءات قسرية ضد",          alone: "يتخذ إجراءات قسرية",      noun: "إجراءات قسرية",     of: "ضد" },
    ASSAULT:   { to: "يستخدم القوة ضد",                alone: "يستخدم القوة",            noun: "استخدام القوة",     of: "ضد" },
  },
  modes: {
    visit:              { to: "يزور",                                 alone: "يقوم بزيارة",                       noun: "زيارة",                of: "إلى" },
    "third-party":      { to: "ييسر محادثات بين",                     alone: "ييسر محادثات",                      noun: "وساطة",                of: "بين", toOne: "ييسر محادثات مع" },
    multilateral:       { to: "يشارك في اجتماع متعدد الأطراف مع",     alone: "يشارك في اجتماع متعدد الأطراف",     noun: "اجتماع متعدد الأطراف", of: "مع", inBody: "يشارك في اجتماع" },
    phone:              { to: "يجري اتصالا هاتفيا مع",                alone: "يجري اتصالا هاتفيا",                noun: "اتصال هاتفي",          of: "مع" },
    meeting:            { to: "يلتقي",                                alone: "يعقد اجتماعا",                      noun: "لقاء",                 of: "مع" },
    summit:             { to: "يشارك في قمة مع",                      alone: "يشارك في قمة",                      noun: "قمة",                  of: "مع", inBody: "يشارك في قمة" },
    "press-conference": { to: "يعقد مؤتمرا صحفيا مع",                 alone: "يعقد مؤتمرا صحفيا",                 noun: "مؤتمر صحفي",           of: "مع" },
    reception:          { to: "يستقبل",                               alone: "يستقبل ضيوفا",                      noun: "استقبال",              of: "" },
    statement:          { to: "يدلي بتصريح بشأن",                     alone: "يدلي بتصريح",                       noun: "تصريح",                of: "بشأن" },
    sign:               { to: "يوقع اتفاقا مع", alone: "يوقع وثيقة", noun: "توقيع", of: "مع", together: "يوقع اتفاقا" },
    ratify:             { to: "يصادق على اتفاق مع", alone: "يصادق على اتفاق", noun: "مصادقة على اتفاق", of: "مع" },
    adopt:              { to: "يعتمد وثيقة بشأن", alone: "يعتمد وثيقة", noun: "اعتماد وثيقة", of: "بشأن" },
    "joint-statement":  { to: "يصدر بيانا مشتركا مع", alone: "يصدر بيانا مشتركا", noun: "بيان مشترك", of: "مع" },
    recognise:          { to: "يعترف ب", alone: "يعلن اعتراف{ه}", noun: "اعتراف", of: "ب" },
    congratulate:       { to: "يهنئ", alone: "يوجه تهنئة", noun: "تهنئة", of: "ل" },
    condole:            { to: "يقدم التعازي ل", alone: "يقدم التعازي", noun: "تعزية", of: "ل" },
    thank:              { to: "يشكر", alone: "يعرب عن شكر{ه}", noun: "شكر", of: "ل" },
    relations:          { to: "يقيم علاقات مع", alone: "يقيم علاقات", noun: "إقامة علاقات", of: "مع" },
    exchange:           { to: "يتبادل الأسرى مع", alone: "يتبادل الأسرى", noun: "تبادل أسرى", of: "مع" },
    appoint:            { to: "يعين مبعوثا إلى", alone: "يعين مبعوثا", noun: "تعيين مبعوث", of: "إلى", toPersons: "يعين" },
    "open-mission":     { to: "يفتح بعثة في", alone: "يفتح بعثة", noun: "افتتاح بعثة", of: "في" },
    invite:             { to: "يوجه دعوة إلى", alone: "يوجه دعوة", noun: "دعوة", of: "ل" },
    summon:             { to: "يستدعي سفير", alone: "يستدعي سفيرا", noun: "استدعاء سفير", of: "", toPersons: "يستدعي" },
    deny:               { to: "ينفي معلومات عن", alone: "ينفي معلومات", noun: "نفي", of: "لمعلومات عن" },
    "call-off":         { to: "يعدل عن خطط مع", alone: "يعدل عن خطط{ه}", noun: "عدول عن خطط", of: "مع" },
    leave:              { to: "ينسحب من", alone: "ينسحب من اتفاق أو منظمة", noun: "انسحاب", of: "من" },
    "vote-against":     { to: "يصوت ضد", alone: "يصوت ضد اقتراح", noun: "تصويت بالرفض", of: "ضد" },
    restrict:           { to: "يفرض عقوبات على", alone: "يفرض عقوبات", noun: "عقوبات", of: "على" },
    expel:              { to: "يطرد دبلوماسيين تابعين ل", alone: "يطرد دبلوماسيين", noun: "طرد دبلوماسيين", of: "تابعين ل", toPersons: "يطرد" },
    recall:             { to: "يسحب سفير{ه} من", alone: "يسحب سفير{ه}", noun: "سحب سفير", of: "من", toPersons: "يسحب السفير" },
    sever:              { to: "يقطع علاقات{ه} مع", alone: "يقطع علاقات{ه}", noun: "قطع علاقات", of: "مع" },
    "close-mission":    { to: "يغلق بعثة في", alone: "يغلق بعثة", noun: "إغلاق بعثة", of: "في" },
    suspend:            { to: "يعلق التعاون مع", alone: "يعلق التعاون", noun: "تعليق التعاون", of: "مع" },
    withdraw:           { to: "يسحب قوات{ه} من", alone: "يسحب قوات{ه}", noun: "سحب قوات", of: "من" },
    ceasefire:          { to: "يعلن وقفا لإطلاق النار مع", alone: "يعلن وقفا لإطلاق النار", noun: "وقف لإطلاق النار", of: "مع" },
    release:            { to: "يفرج عن", alone: "يفرج عن محتجزين", noun: "إفراج عن محتجزين", of: "", toPersons: "يفرج عن" },
    ease:               { to: "يخفف القيود على", alone: "يخفف القيود", noun: "تخفيف قيود", of: "على" },
    resign:             { to: "يستقيل", alone: "يستقيل", noun: "استقالة", of: "" },
    apologise:          { to: "يعتذر ل", alone: "يعتذر", noun: "اعتذار", of: "ل" },
    arrest:             { to: "يعتقل", alone: "يعتقل أشخاصا", noun: "اعتقال", of: "" },
    sentence:           { to: "يصدر حكما على", alone: "يصدر حكما", noun: "حكم قضائي", of: "على" },
    deploy:             { to: "ينشر قوات في ما يتعلق ب", alone: "ينشر قوات", noun: "نشر قوات", of: "في ما يتعلق ب" },
    exercise:           { to: "يجري مناورات مع", alone: "يجري مناورات عسكرية", noun: "مناورات عسكرية", of: "مع" },
  },
  session:              { to: "يعقد اجتماعا مع",                      alone: "يعقد اجتماعا",                      noun: "اجتماع",               of: "مع" },
};
