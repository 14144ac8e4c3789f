import { actorsOf, type MergeOptions, mergeMentions } from "#lib/merge/merge.ts";
import { twinsOf } from "#lib/merge/twins.ts";
import { type Article, type Dct, LENT_BY_EVENTS } from "#lib/model/article.ts";
import type { Event } from "#lib/model/event.ts";
import { type ArticleReading, type CorpusReading, withIds } from "#lib/model/reading.ts";
import { corpusDcts } from "./corpus-dct.ts";
import { extractArticle } from "./extract-article.ts";
import { headlinesOf } from "./titles.ts";

/** Each pass may date an article that dates another; chains longer than this were never seen. */
const MOST_PASSES = 4;

interface Pass {
  readonly readings: readonly ArticleReading[];
  readonly events: readonly Event[];
}

/** What reading a corpus may be told beside its articles. */
export interface CorpusOptions extends MergeOptions {
  /** How an article is read anew, with the date that others lend it; `extractArticle`, where it is left out. */
  readonly read?: (article: Article, lent: Dct | null) => ArticleReading;
}

type Read = NonNullable<CorpusOptions["read"]>;
type Merge = (readings: readonly ArticleReading[]) => readonly Event[];

/** As the article reads by itself, without what other articles lent it before. */
const alone = (reading: ArticleReading, read: Read): ArticleReading =>
  reading.dct.rule === LENT_BY_EVENTS ? withIds(read(reading.article, null), reading.inherited) : reading;

/** Lets merged events date the articles that print no date, and merges again; the same pass where they date none. */
function nextPass(pass: Pass, merge: Merge, read: Read): Pass {
  const lent = corpusDcts(pass.readings, pass.events);
  if (lent.size === 0) return pass;
  const readings = pass.readings.map((reading) => {
    const dct = lent.get(reading.article.id);
    return dct ? withIds(read(reading.article, dct), reading.inherited) : reading;
  });
  return { readings, events: merge(readings) };
}

function settled(first: Pass, merge: Merge, read: Read): Pass {
  let pass = first;
  for (let n = 1; n < MOST_PASSES; n++) {
    const next = nextPass(pass, merge, read);
    if (next === pass) break;
    pass = next;
  }
  return pass;
}

/**
 * Reads a corpus: merges what its articles tell, lets merged events date the articles that print no date, and merges once more,
 * until nothing new is dated.
 *
 * The order of `readings` decides nothing; they may themselves come from an earlier corpus. Articles come back in the order given.
 * `options` are for who reads a part of a larger corpus: then `only` those mentions become events, and `twins` are those known.
 */
export function extractCorpus(readings: readonly ArticleReading[], options: CorpusOptions = {}): CorpusReading {
  const { read = extractArticle } = options;
  const first = readings.map((reading) => alone(reading, read));
  const twins = options.twins ?? twinsOf(first);
  const merge = (pass: readonly ArticleReading[]) => mergeMentions(pass, { ...options, twins });
  const { readings: articles, events } = settled({ readings: first, events: merge(first) }, merge, read);
  const actors = actorsOf(articles);
  const titles = Object.fromEntries(
    events.map((event) => [event.id, headlinesOf(event, (id) => actors.get(id) ?? null)]),
  );
  return { articles, events, actors: [...actors.values()], twins, titles };
}
