/** Run by kill.test.ts in a process of its own: takes articles in, one by one, and says each that is in, until it is ended. */
import { openPglite } from "#lib/store/pglite.ts";
import { ingestWith } from "./ingest-articles.ts";
import { LINE_READER, lineArticle } from "./reader.suite.ts";

const [dataDir = "", first = "0"] = process.argv.slice(2);
process.stdout.write("opening\n");
const store = await openPglite(dataDir);
process.stdout.write("open\n");
for (let number = Number(first); ; number += 1) {
  // Each article tells an event of its own and one that all tell, so that merging rewrites what is there.
  const article = lineArticle(`${1000 + number}-01-01 KAZ`, "2023-03-18 KAZ GBR");
  await ingestWith(store, LINE_READER, [article]);
  process.stdout.write(`in ${article.id} ${number}\n`);
}
