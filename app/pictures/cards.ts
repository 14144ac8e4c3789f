import { describeEdtf } from "#lib/edtf/words.ts";
import { directionOf } from "#lib/model/language.ts";
import { quadOf } from "#lib/model/quad.ts";
import { textCard } from "#lib/picture/card.ts";
import { PALETTE, QUAD_COLOURS } from "#lib/picture/palette.ts";
import { isDrawable } from "#lib/picture/type.ts";
import { CARD_STRIP_PX, viewCard } from "#lib/picture/view-card.ts";
import type { ArticleDetailJson } from "#lib/wire/article-json.ts";
import type { EventDetailJson } from "#lib/wire/event-json.ts";
import { localeOf, type UiLanguage } from "#lib/wire/ui-language.ts";
import { languageName } from "../_ui/language-name.ts";
import { type Gone, goneInWords } from "../events/gone.ts";
import { requestOrigin } from "../request-origin.ts";
import { endsInWords, type PictureView, readScene } from "./view-scene.ts";
import { wordsIn } from "./words.ts";

/** Name of the site, as its readers type it. */
const hostOf = async (): Promise<string> => (await requestOrigin()).host;

/** The card of an event: headline, date with its precision and how it is known, actors, by how many it is told. */
export async function eventCard(event: EventDetailJson, ui: UiLanguage): Promise<string> {
  const t = wordsIn(ui);
  const locale = localeOf(ui);
  const { certainty, precision, basis } = event;
  const names = new Intl.ListFormat(locale, { type: "unit", style: "short" });
  const langs = event.langs.map((lang) => languageName(lang, locale));
  return textCard({
    dir: directionOf(ui),
    eyebrow: [t(`type.${event.type}`), event.mode && t(`mode.${event.mode}`)].filter(Boolean).join(" · "),
    colour: QUAD_COLOURS[quadOf(event.type)],
    title: event.title,
    titleDir: directionOf(event.titleLang ?? ui),
    titleLang: event.titleLang ?? null,
    lead: event.edtf === null ? t("date.undated") : describeEdtf(event.edtf, locale),
    badges: [
      ...(certainty === "asserted" ? [] : [t(`certainty.${certainty}`)]),
      ...(event.corrected ? [t("corrections.badge")] : []),
      ...(event.inferred ? [t("date.inferredBadge")] : []),
    ],
    facts: [
      precision === "undated" ? "" : `${t(`date.precision.${precision as "day"}`)} · ${t(`date.basis.${basis}`)}`,
      names.format(event.actors.map(({ name }) => name)),
    ],
    source: t("picture.toldBy", { count: event.sources, langs: names.format(langs) }),
    host: await hostOf(),
  });
}

/** The card of an article: its own headline, or its language alone where its letters cannot be drawn. */
export async function articleCard(article: ArticleDetailJson, ui: UiLanguage): Promise<string> {
  const t = wordsIn(ui);
  const locale = localeOf(ui);
  const { title, lang, published } = article;
  const kind = t("picture.article", { lang: languageName(lang, locale) });
  const date = published.edtf === null ? null : describeEdtf(published.edtf, locale);
  const own = isDrawable(title);
  return textCard({
    dir: directionOf(ui),
    eyebrow: kind,
    colour: PALETTE.accent,
    title: own ? title : kind,
    titleDir: own ? directionOf(lang) : directionOf(ui),
    titleLang: own ? lang : null,
    lead: isDrawable(article.publisher ?? "") ? (article.publisher ?? "") : "",
    badges: [],
    facts: [date === null ? t("article.published.unknown") : t(`article.published.${published.basis}`, { date })],
    source: t("picture.articleEvents", { count: article.events.length }),
    host: await hostOf(),
  });
}

/** The card of an event that is shown no more: what became of it. */
export async function goneCard(gone: Gone, ui: UiLanguage): Promise<string> {
  const t = wordsIn(ui);
  const words = goneInWords(gone, t, localeOf(ui));
  return textCard({
    dir: directionOf(ui),
    eyebrow: t("picture.title"),
    colour: PALETTE.line,
    title: words.title,
    titleDir: directionOf(ui),
    titleLang: null,
    lead: "",
    badges: [],
    facts: ["", words.text],
    source: "",
    host: await hostOf(),
  });
}

/** The card of a view: what is chosen, how many events, its timeline in small. */
export async function cardOfView(view: PictureView, today: number): Promise<string> {
  const scene = await readScene(view, { widthPx: CARD_STRIP_PX, hasLabels: false }, today);
  return viewCard({
    dir: directionOf(view.ui),
    eyebrow: scene.chosen || scene.t("timeline.region"),
    colour: PALETTE.accent,
    title: scene.title,
    facts: [scene.days, scene.numbers],
    window: scene.window,
    marks: scene.marks,
    lanes: scene.lanes,
    ends: endsInWords(scene.window, scene.locale),
    source: scene.source,
    host: await hostOf(),
  });
}
