import { expect, test } from "vitest";
import { readFeed } from "./feed.ts";

const feed = (text: string, url = "https://example.org/feed.xml") =>
  readFeed({ name: url, url, bytes: new TextEncoder().encode(text) });

const RSS = `<?xml version="1.0" encoding="utf-8"?>
<!-- made by hand --><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Wire &amp; Co</title><link>https://example.org/</link><ttl>30</ttl>
<item><title>Talks</title><link>https://example.org/1#top</link><pubDate>Sat, 18 Mar 2023 23:30:00 -0500</pubDate></item>
<item><title>Talks again</title><link>https://example.org/1</link></item>
<item><title><![CDATA[<b>More</b> talks]]></title><link>/2</link><dc:date>2023-03-19</dc:date></item>
<item><guid>https://example.org/3</guid></item>
<item><guid isPermaLink="false">https://example.org/id/4</guid><title>No address</title></item>
<item><link>javascript:alert(1)</link></item></channel></rss>`;
const ATOM = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Wire &amp; Co</title><link rel="self" href="/feed.xml"/><link href="https://example.org/"/>
<entry><title>Talks</title><link rel="edit" href="/e"/><link href="/1"/><published>2023-03-18T10:00:00Z</published><updated>2023-03-20T10:00:00Z</updated></entry></feed>`;
const RDF = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:sy="http://purl.org/rss/1.0/modules/syndication/">
<channel rdf:about="x"><title>Wire &amp; Co</title><link>https://example.org/</link><sy:updatePeriod>hourly</sy:updatePeriod><sy:updateFrequency>2</sy:updateFrequency></channel>
<item rdf:about="1"><title>Talks</title><link>https://example.org/1</link><dc:date>2023-03-18T10:00:00+02:00</dc:date></item></rdf:RDF>`;
const JSON_FEED = JSON.stringify({
  version: "https://jsonfeed.org/version/1.1",
  title: "Wire & Co",
  home_page_url: "https://example.org/",
  items: [{ id: "1", url: "https://example.org/1", title: "Talks", date_published: "2023-03-18T10:00:00Z" }],
});

test.each([
  ["RSS", RSS, 30],
  ["Atom", ATOM, null],
  ["RDF", RDF, 30],
  ["JSON Feed", JSON_FEED, null],
])("%s is read, with how often it asks to be looked at", (_, text, everyMinutes) => {
  const read = feed(text);
  expect(read).toMatchObject({ ok: true, value: { title: "Wire & Co", url: "https://example.org/", everyMinutes } });
  expect(read.ok && read.value.entries[0]).toEqual({
    url: "https://example.org/1",
    title: "Talks",
    published: "2023-03-18",
  });
});

test("each address is told once, relative ones are made whole, and entries without one are left out", () => {
  const read = feed(RSS);
  expect(read.ok && read.value.entries.map(({ url, title, published }) => [url, title, published])).toEqual([
    ["https://example.org/1", "Talks", "2023-03-18"],
    ["https://example.org/2", "More talks", "2023-03-19"],
    ["https://example.org/3", null, null],
  ]);
});

test.each([
  ["<ttl>1</ttl>", 5],
  ["<ttl>0</ttl>", null],
  ["<ttl>-5</ttl>", null],
  ["<ttl>999999</ttl>", 10_080],
  ["<ttl>soon</ttl>", null],
])("%s asks for a look every %j minutes", (ttl, everyMinutes) => {
  const read = feed(
    `<rss version="2.0"><channel><title>T</title>${ttl}<item><link>https://example.org/1</link></item></channel></rss>`,
  );
  expect(read.ok && read.value.everyMinutes).toBe(everyMinutes);
});

test("a feed in another encoding is read in what its XML declaration says", () => {
  const text =
    '<?xml version="1.0" encoding="windows-1251"?><rss version="2.0"><channel><title>@</title></channel></rss>';
  const [before, after] = text.split("@");
  const bytes = Buffer.concat([Buffer.from(before!), Buffer.from([0xcc, 0xe8, 0xf0]), Buffer.from(after!)]);
  expect(readFeed({ name: "f", bytes })).toMatchObject({ ok: true, value: { title: "Мир" } });
});

test.each([
  ["a page", "<!doctype html><html><body>feed</body></html>", "It is no feed: expected RSS, Atom, RDF or JSON Feed."],
  ["nothing", "", "It is no feed: expected RSS, Atom, RDF or JSON Feed."],
  ["a broken feed", "<rss", "It is no feed: expected RSS, Atom, RDF or JSON Feed."],
])("%s is told", (_, text, error) => {
  expect(feed(text)).toEqual({ ok: false, error });
});

test("entities that grow without end are not followed", () => {
  const entities = Array.from(
    { length: 20 },
    (_, index) => `<!ENTITY e${index + 1} "${`&e${index};`.repeat(10)}">`,
  ).join("");
  const text = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY e0 "x">${entities}]><rss version="2.0"><channel><title>&e20;</title></channel></rss>`;
  const read = feed(text);
  expect(JSON.stringify(read).length).toBeLessThan(1000);
});
