import type { APIResponse } from "@playwright/test";
import { boundsOf } from "#lib/edtf/bounds.ts";
import { levelFor, tilesFor } from "#lib/tiles/address.ts";
import { actorListSchema } from "#lib/wire/actor-json.ts";
import { eventListSchema } from "#lib/wire/event-json.ts";
import { healthSchema } from "#lib/wire/health-json.ts";
import { problemSchema } from "#lib/wire/problem.ts";
import { tileSchema } from "#lib/wire/tile-json.ts";
import { LANES, SORTS } from "#lib/wire/view.ts";
import { articleOf, eventOf, eventsOf, expect, LANGS, seedTexts, test } from "./fixtures.ts";

/** Words that only a database, a stack trace or a path of this machine brings into an answer. */
const LEAKS = /\bselect\b.+\bfrom\b|\bat .+:\d+:\d+|node_modules|\/lib\/|drizzle|postgres|pglite/i;

async function expectProblem(answer: APIResponse, status: number, detail: RegExp): Promise<void> {
  expect(answer.status()).toBe(status);
  expect(answer.headers()["content-type"]).toBe("application/problem+json");
  const body = await answer.text();
  expect(problemSchema.parse(JSON.parse(body))).toMatchObject({ status, detail: expect.stringMatching(detail) });
  expect(body).not.toMatch(LEAKS);
}

test("health tells what the store holds, and it holds the seeds", async ({ request }) => {
  const answer = await request.get("/api/health");
  expect(answer.headers()["keep-alive"], "an idle connection is kept longer than balancers keep theirs").toBe(
    "timeout=75",
  );
  const health = healthSchema.parse(await answer.json());
  expect(health.articles).toBe(seedTexts().length);
  expect(health.events).toBe((await eventsOf(request)).length);
});

test("the list pages through every event exactly once, in order of time, undated ones last", async ({ request }) => {
  const all = await eventsOf(request);
  expect(new Set(all.map((event) => event.id)).size).toBe(all.length);
  const paged = await eventsOf(request, "", 3);
  expect(paged.map((event) => event.id)).toEqual(all.map((event) => event.id));
  const dated = all.filter((event) => event.edtf !== null);
  expect(all.slice(dated.length).every((event) => event.edtf === null)).toBe(true);
  const starts = dated.map((event) => event.startDay).filter((day) => day !== null);
  expect(starts).toEqual([...starts].sort((a, b) => a - b));
});

test("a cluster of the server says how many events it holds, of what, and by whom, in whatever lanes", async ({
  request,
}) => {
  for (const lanes of LANES) {
    const tile = tileSchema.parse(await (await request.get(`/api/tiles/0/0?lanes=${lanes}`)).json());
    const { clusters } = tile;
    expect(clusters.length, lanes).toBeGreaterThan(0);
    for (const { count, types = {}, topActors } of clusters) {
      expect(Object.values(types).reduce((sum, each) => sum + each, 0)).toBe(count);
      expect(topActors.length).toBeGreaterThan(0);
    }
  }
});

test("the list is sorted over all its pages, by date, headline, type and sources, both ways", async ({ request }) => {
  const all = await eventsOf(request);
  const ids = (events: readonly { readonly id: string }[]) => events.map(({ id }) => id);
  const { compare } = new Intl.Collator("uk");
  for (const sort of SORTS) {
    const sorted = await eventsOf(request, `ui=uk&sort=${sort}`, 7);
    expect(ids(sorted).sort(), sort).toEqual(ids(all).sort());
    const sign = sort.startsWith("-") ? -1 : 1;
    for (const [nth, event] of sorted.slice(1).entries()) {
      const before = sorted[nth]!;
      if (sort.endsWith("title")) expect(sign * compare(before.title, event.title)).toBeLessThanOrEqual(0);
      if (sort.endsWith("sources")) expect(sign * (before.sources - event.sources)).toBeLessThanOrEqual(0);
      if (sort.endsWith("date") && before.startDay !== null && event.startDay !== null)
        expect(sign * (before.startDay - event.startDay)).toBeLessThanOrEqual(0);
    }
  }
  await expectProblem(await request.get("/api/events?sort=colour"), 400, /sort must be one of/);
});

test("total counts all that the filters leave, however short the page", async ({ request }) => {
  const all = await eventsOf(request);
  const page = eventListSchema.parse(await (await request.get("/api/events?limit=1")).json());
  expect(page.events).toHaveLength(1);
  expect(page.total).toBe(all.length);
  expect(page.next).not.toBeNull();
});

test("each filter leaves what it says and no more", async ({ request }) => {
  const all = await eventsOf(request);
  const ids = (events: readonly { readonly id: string }[]) => events.map((event) => event.id);
  const [first, second] = all.find((event) => event.actors.length > 1)?.actors ?? [];
  if (!first || !second) throw new Error("no event names two actors");
  const names = (event: (typeof all)[number], actor: string) => event.actors.some(({ id }) => id === actor);
  const cases: readonly (readonly [string, (event: (typeof all)[number]) => boolean])[] = [
    [`actor=${first.id}`, (event) => names(event, first.id)],
    [`actor=${first.id}&actor=${second.id}`, (event) => names(event, first.id) || names(event, second.id)],
    [`actor=${first.id},${second.id}&match=all`, (event) => names(event, first.id) && names(event, second.id)],
    ["actor=nobody-of-that-name", () => false],
    ["type=CONSULT", (event) => event.type === "CONSULT"],
    ["type=CONSULT,AGREE", (event) => event.type === "CONSULT" || event.type === "AGREE"],
    ["certainty=asserted", (event) => event.certainty === "asserted"],
    ...LANGS.map((lang) => [`lang=${lang}`, (event: (typeof all)[number]) => event.langs.includes(lang)] as const),
  ];
  for (const [query, keeps] of cases)
    expect(ids(await eventsOf(request, query)), query).toEqual(ids(all.filter(keeps)));
});

test("a window keeps exactly the events that have a day in it", async ({ request }) => {
  const all = await eventsOf(request);
  const someDay = all.find((event) => event.precision === "day")?.edtf ?? "";
  for (const [from, to] of [
    [someDay, someDay],
    [someDay.slice(0, 4), someDay.slice(0, 7)],
    ["2022", "2022"],
  ] as const) {
    const [first, end] = [boundsOf(from).start, boundsOf(to).end];
    const wanted = all.filter(
      (event) => event.edtf !== null && boundsOf(event.edtf).start < end && boundsOf(event.edtf).end > first,
    );
    const found = await eventsOf(request, `from=${from}&to=${to}`);
    expect(
      found.map((event) => event.id),
      `${from} to ${to}`,
    ).toEqual(wanted.map((event) => event.id));
  }
});

/** The first two seeds, by file name, are one text in two languages: one source. */
const sourceOf = (texts: readonly string[], text: string): number => Math.max(texts.indexOf(text), 1);

test("every event has its details, and each excerpt is its article's own words; translations count as one source", async ({
  request,
}) => {
  const texts = seedTexts();
  for (const { id, sources, langs } of await eventsOf(request)) {
    const event = await eventOf(request, id);
    expect(event.id).toBe(id);
    expect(new Set(event.excerpts.map((excerpt) => excerpt.lang))).toEqual(new Set(langs));
    const found = new Set<number>();
    for (const excerpt of event.excerpts) {
      const { text } = await articleOf(request, excerpt.articleId);
      expect(texts).toContain(text);
      expect(text.slice(excerpt.start, excerpt.end)).toBe(excerpt.text);
      found.add(sourceOf(texts, text));
    }
    expect(found.size).toBe(sources);
  }
});

test("any telling's id leads to its event", async ({ request }) => {
  for (const { id } of await eventsOf(request)) {
    const { excerpts } = await eventOf(request, id);
    for (const { mentionId } of excerpts) expect((await eventOf(request, mentionId)).id).toBe(id);
  }
});

test("actors are counted as the list counts them, and found by how their name begins", async ({ request }) => {
  const { actors, total } = actorListSchema.parse(await (await request.get("/api/actors")).json());
  expect(total).toBeGreaterThanOrEqual(actors.length);
  const [most] = actors;
  if (!most) throw new Error("there are no actors");
  expect(await eventsOf(request, `actor=${most.id}`)).toHaveLength(most.count);
  const query = encodeURIComponent(most.name.slice(0, 4));
  const found = actorListSchema.parse(await (await request.get(`/api/actors?q=${query}`)).json());
  expect(found.actors.map((actor) => actor.id)).toContain(most.id);
});

test("the tiles of a level hold each dated event once, drawn alone or counted in a cluster", async ({ request }) => {
  const all = await eventsOf(request);
  const dated = all.filter((event) => event.edtf !== null);
  const days = dated.flatMap((event) => [event.startDay, event.endDay]).filter((day) => day !== null);
  const window = { startDay: Math.min(...days), endDay: Math.max(...days) };
  for (const lanes of ["type", "actor", "country", "lang", "none"]) {
    for (const level of new Set([0, levelFor(window, 400), levelFor(window, 1400)])) {
      const tiles = await Promise.all(
        tilesFor(window, level).map(async (address) =>
          tileSchema.parse(
            await (await request.get(`/api/tiles/${address.level}/${address.index}?lanes=${lanes}`)).json(),
          ),
        ),
      );
      for (const tile of tiles) {
        expect(tile.total).toBe(tile.events.length + tile.clusters.reduce((sum, cluster) => sum + cluster.count, 0));
      }
      expect(
        tiles.reduce((sum, tile) => sum + tile.total, 0),
        `lanes ${lanes}, level ${level}`,
      ).toBe(dated.length);
    }
  }
});

test("an answer is not sent again to who has it", async ({ request }) => {
  const first = await request.get("/api/tiles/0/0");
  const { etag = "" } = first.headers();
  expect(etag).not.toBe("");
  const again = await request.get("/api/tiles/0/0", { headers: { "if-none-match": etag } });
  expect(again.status()).toBe(304);
  expect(await again.body()).toHaveLength(0);
});

const BAD_REQUESTS = [
  ["/api/events?actors=KAZ", /^parameters are actor, .+, got "actors"$/],
  ["/api/events?type=MEET", /^type must be one of AGREE, .+, got "MEET"$/],
  ["/api/events?from=yesterday", /^from must be a date written YYYY, .+, got "yesterday"$/],
  ["/api/events?from=2024&to=2023", /^to must not be before from, /],
  ["/api/events?limit=501", /^limit must be a whole number from 1 to 500, got "501"$/],
  ["/api/events?cursor=bm9uc2Vuc2U", /^cursor must be the "next" of an earlier answer, got "bm9uc2Vuc2U"$/],
  ["/api/events?actor=%27%20or%201=1--&lang='", /^lang must be a language code/],
  ["/api/actors?q=", /^q must be the beginning of a name, /],
  ["/api/tiles/99/0", /^level must be a whole number from 0 to 18, got "99"$/],
  ["/api/tiles/3/8", /^index must be a whole number from 0 to 7 at level 3, got "8"$/],
  ["/api/tiles/3/0?lanes=colour", /^lanes must be one of type, actor, country, lang, none, got "colour"$/],
  ["/api/health?verbose=1", /^no parameters are taken here, got "verbose"$/],
] as const;

for (const [address, detail] of BAD_REQUESTS) {
  test(`${address} is refused with what was expected and what came`, async ({ request }) => {
    await expectProblem(await request.get(address), 400, detail);
  });
}

test("what is not there is said to be not there", async ({ request }) => {
  await expectProblem(await request.get("/api/events/never-was"), 404, /^there is no event "never-was"$/);
  await expectProblem(await request.get("/api/articles/never-was"), 404, /^there is no article "never-was"$/);
  await expectProblem(await request.get("/api/event"), 404, /^expected one of \/api\/events, /);
  await expectProblem(await request.get("/api/events/'%20or%201=1--"), 404, /^there is no event /);
  await expectProblem(await request.get("/api/events/a%00b"), 404, /^there is no such thing$/);
});

test("nothing can be written", async ({ request }) => {
  for (const method of ["POST", "PUT", "PATCH", "DELETE"]) {
    const answer = await request.fetch("/api/events", { method, data: "{}" });
    await expectProblem(answer, 405, new RegExp(`^expected GET, got ${method}$`));
    expect(answer.headers().allow).toBe("GET, HEAD");
  }
});
