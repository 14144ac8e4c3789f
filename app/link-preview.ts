import type { Metadata } from "next";
import { CARD } from "#lib/picture/card.ts";
import { localeOf, type UiLanguage } from "#lib/wire/ui-language.ts";

/** What a link to a page is shown as elsewhere. */
export interface LinkPreview {
  readonly title: string;
  readonly description: string;
  /** Path of the page, with its query. */
  readonly path: string;
  /** Path of its picture, with the language that it is worded in. */
  readonly card: string;
  readonly type: "article" | "profile" | "website";
  readonly ui: UiLanguage;
}

/** Open Graph and Twitter tags, with the picture's size, so that nobody need fetch it to know. */
export function previewOf({ title, description, path, card, type, ui }: LinkPreview) {
  const image = { url: card, width: CARD.widthPx, height: CARD.heightPx, type: "image/png", alt: title };
  return {
    openGraph: {
      title,
      description,
      url: path,
      type,
      siteName: "Dateline",
      locale: openGraphLocale(ui),
      images: [image],
    },
    twitter: { card: "summary_large_image", title, description, images: [image] },
  } satisfies Metadata;
}

/** "en_GB", "ar", as Open Graph names languages. */
const openGraphLocale = (ui: UiLanguage): string => localeOf(ui).split("-u-")[0]!.replace("-", "_");
