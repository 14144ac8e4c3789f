// npm run explain -- FILE: every step of one article, and the rule behind each result, for a person to read.
import { readFileSync } from "node:fs";
import type { Document } from "#lib/model/document.ts";
import type { EventMention } from "#lib/model/event.ts";
import type { ArticleReading } from "#lib/model/reading.ts";
import { itemsWithin, type Span } from "#lib/model/span.ts";
import { articleOf } from "#lib/pipeline/article.ts";
import { evidenceSentence } from "#lib/pipeline/evidence-sentence.ts";
import { traceArticle } from "#lib/pipeline/extract-article.ts";

const LINE = 100;

const oneLine = (text: string): string => text.replace(/\s+/gu, " ").trim();
const shortened = (text: string): string =>
  oneLine(text).length > LINE ? `${oneLine(text).slice(0, LINE)}…` : oneLine(text);
const at = ({ start, end }: Span): string => `${start}-${end}`;
const value = (edtf: string | null): string => edtf ?? "no value";

function printDate({ dct }: ArticleReading): void {
  console.log(`\nThe article's own date: ${value(dct.edtf)} (${dct.basis}, ${dct.rule})`);
  for (const evidence of dct.evidence) console.log(`  because ${evidenceSentence(evidence)}`);
}

function printEvent(event: EventMention, reading: ArticleReading): void {
  const { timex, reason, known, rule } = event.dateEvidence;
  const names = new Map(reading.actors.map((actor) => [actor.id, actor.names.en ?? actor.id]));
  console.log(
    `      EVENT ${at(event)} ${event.type}${event.mode ? `/${event.mode}` : ""} ${event.certainty} [${event.rule}]`,
  );
  console.log(
    `        date ${value(event.edtf)}${known ? `, known ${known}` : ""} (${event.basis}) [${rule}]${timex ? ` from “${timex.text}”` : ""}${reason?.reference ? ` against ${reason.reference}` : ""}`,
  );
  console.log(
    `        actors ${event.actors.map(({ mention, role }) => `${names.get(mention.actorId)} (${role})`).join(", ") || "none"}`,
  );
  console.log(`        “${shortened(event.quote)}”`);
}

function printSentence(sentence: Span & { readonly clauses: readonly Span[] }, reading: ArticleReading): void {
  console.log(
    `    ${at(sentence)} ${sentence.clauses.length} clause(s): ${shortened(reading.article.text.slice(sentence.start, sentence.end))}`,
  );
  for (const { start, end, text, type, edtf, bound, rule, reason } of itemsWithin(reading.timexes, sentence)) {
    console.log(
      `      ${type} ${start}-${end} “${oneLine(text)}” = ${value(edtf)}${bound === null ? "" : ` (${bound})`} [${rule}; ${reason.rule}${reason.reference ? ` against ${reason.reference}` : ""}]`,
    );
  }
  for (const { start, end, text, actorId, by, rule } of itemsWithin(reading.actorMentions, sentence)) {
    console.log(`      ACTOR ${start}-${end} “${oneLine(text)}” = ${actorId} by ${by} [${rule}]`);
  }
  for (const event of itemsWithin(reading.events, sentence)) printEvent(event, reading);
}

function explain(document: Document, reading: ArticleReading): void {
  console.log(`“${reading.title}”, article ${reading.article.id}, language ${reading.lang}`);
  printDate(reading);
  for (const paragraph of document.paragraphs) {
    console.log(`\n  ${at(paragraph)} ${paragraph.kind} (${paragraph.lang})`);
    for (const sentence of paragraph.sentences) printSentence(sentence, reading);
  }
}

const [file] = process.argv.slice(2);
if (!file) {
  console.error("expected the path of an article's text: npm run explain -- seeds/<file>.txt");
  process.exitCode = 2;
} else {
  const { document, reading } = traceArticle(articleOf(readFileSync(file, "utf8")));
  explain(document, reading);
}
