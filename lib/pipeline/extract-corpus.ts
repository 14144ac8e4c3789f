import { mergeMentions } from "#lib/merge/merge.ts";
import type { Event } from "#lib/model/event.ts";
import type { ArticleReading, CorpusReading } from "#lib/model/reading.ts";
import { corpusDcts, LENT } from "./corpus-dct.ts";
import { extractArticle } from "./extract-article.ts";
import { headlinesOf } from "./titles.ts";

/** Each pass may date an article that dates another; chains longer than this were never seen. */
const MOST_PASSES = 4;

interface Pass {
  readonly readings: readonly ArticleReading[];
  readonly events: readonly Event[];
}

/** As the article reads by itself, without what other articles lent it before. */
const alone = (reading: ArticleReading): ArticleReading =>
  reading.dct.rule === LENT ? extractArticle(reading.article) : reading;

/** Lets merged events date the articles that print no date, and merges again; the same pass where they date none. */
function nextPass(pass: Pass): Pass {
  const lent = corpusDcts(pass.readings, pass.events);
  if (lent.size === 0) return pass;
  const readings = pass.readings.map((reading) => {
    const dct = lent.get(reading.article.id);
    return dct ? extractArticle(reading.article, dct) : reading;
  });
  return { readings, events: mergeMentions(readings) };
}

function settled(first: Pass): Pass {
  let pass = first;
  for (let n = 1; n < MOST_PASSES; n++) {
    const next = nextPass(pass);
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
 */
export function extractCorpus(readings: readonly ArticleReading[]): CorpusReading {
  const first = readings.map(alone);
  const { readings: articles, events } = settled({ readings: first, events: mergeMentions(first) });
  const actors = new Map(articles.flatMap((reading) => reading.actors.map((actor) => [actor.id, actor] as const)));
  const titles = Object.fromEntries(
    events.map((event) => [event.id, headlinesOf(event, (id) => actors.get(id) ?? null)]),
  );
  return { articles, events, titles };
}
