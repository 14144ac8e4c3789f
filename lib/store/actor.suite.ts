import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { actorActivitySchema } from "#lib/wire/actor-detail-json.ts";
import { companionsOf as readCompanions } from "./companions.ts";
import { ACTORS, anchorOf, anySketches, corpusOf, fill, inListOrder, RUNS, type Sketch } from "./corpus.suite.ts";
import { saveCorrection, undoCorrection } from "./corrections.ts";
import type { Store } from "./database.ts";
import { readActor } from "./read-actor.ts";

const idsOf = (rows: readonly { readonly id: string }[]): readonly string[] => rows.map(({ id }) => id);
const sum = (rows: readonly { readonly count: number }[]): number => rows.reduce((all, { count }) => all + count, 0);
const NOTHING_TOUCHED = { articleIds: [], names: [], mentionIds: [] };
const EDITOR = { id: "link:ann", name: "Ann" };
const AT = "2026-11-22T06:00:00.000Z";

/** Others named with an actor, said plainly: "id together meetings". */
function companionsOf(sketches: readonly Sketch[], id: string): readonly string[] {
  const own = sketches.filter(({ actors }) => actors.includes(id));
  const rows = ACTORS.filter((actor) => actor.id !== id).map((actor) => {
    const both = own.filter(({ actors }) => actors.includes(actor.id));
    return { id: actor.id, together: both.length, meetings: both.filter(({ type }) => type === "CONSULT").length };
  });
  return rows
    .filter(({ together }) => together > 0)
    .sort((a, b) => b.meetings - a.meetings || b.together - a.together || (a.id < b.id ? -1 : 1))
    .map(({ id: other, together, meetings }) => `${other} ${together} ${meetings}`);
}

const companionsIn = async ({ db }: Store, id: string): Promise<readonly string[]> =>
  (await readCompanions(db, id, 0)).map((each) => `${each.id} ${each.together} ${each.meetings}`);

/** What is told of one actor, asked of one engine. */
export function actorSuite(openStore: () => Store): void {
  describe("an actor", () => {
    test("has all its events counted by date, its companions, and both ends of its time", async () => {
      await fc.assert(
        fc.asyncProperty(anySketches, async (sketches) => {
          const store = openStore();
          await fill(store, corpusOf(sketches));
          for (const { id } of ACTORS) {
            const activity = actorActivitySchema.parse(await readActor(store, id));
            const own = inListOrder(sketches.filter(({ actors }) => actors.includes(id)));
            const dated = own.filter((sketch) => anchorOf(sketch) !== null);
            expect(activity.total).toBe(own.length);
            expect(activity.dated).toBe(dated.length);
            expect(sum(activity.dates ?? [])).toBe(own.length);
            expect(activity.companions.map((each) => `${each.id} ${each.together} ${each.meetings}`)).toEqual(
              companionsOf(sketches, id),
            );
            // Counted by pairs, as of an actor with very many events; here every actor is a candidate.
            expect(await companionsIn(store, id)).toEqual(companionsOf(sketches, id));
            expect(idsOf(activity.earliest)).toEqual(idsOf(dated.slice(0, 5)));
            expect(idsOf(activity.latest)).toEqual(idsOf(dated.slice(5).slice(-5)));
          }
        }),
        RUNS,
      );
    });

    test("is named in the language asked for, and says whether a table lists it", async () => {
      const store = openStore();
      await fill(store, corpusOf([]));
      const told = await Promise.all([readActor(store, "KAZ", "uk"), readActor(store, "roman-vasilenko", "ar")]);
      expect(told).toMatchObject([
        { name: "Казахстан", kind: "state", country: "KZ", listed: true, total: 0, companions: [] },
        { name: "Roman Vasilenko", nameLang: "en", listed: false },
      ]);
      expect(told[0]?.names).toContainEqual({ lang: "ar", forms: ["كازاخستان"] });
    });

    test("has the names that editors added, until they are undone", async () => {
      const store = openStore();
      await fill(store, corpusOf([]));
      const change = { kind: "alias", actorId: "KAZ", name: "Qazaqstan", lang: "en" } as const;
      const made = { id: "alias-1", change, madeBy: EDITOR, madeAt: AT, reason: "Its own spelling", undone: null };
      await saveCorrection(store.db, made, NOTHING_TOUCHED);
      const english = async () => (await readActor(store, "KAZ"))?.names.find(({ lang }) => lang === "en")?.forms;
      expect(await english()).toEqual(["Kazakhstan", "Qazaqstan"]);
      await undoCorrection(store.db, "alias-1", { by: EDITOR, at: AT }, NOTHING_TOUCHED);
      expect(await english()).toEqual(["Kazakhstan"]);
    });

    test("that an editor added is known before any article names it, until that is undone", async () => {
      const store = openStore();
      await fill(store, corpusOf([]));
      const actor = { id: "editor-ann-other", kind: "person", country: "GB", names: { en: "Ann Other" } } as const;
      const change = { kind: "actor", actor } as const;
      const made = { id: "actor-1", change, madeBy: EDITOR, madeAt: AT, reason: "A new envoy", undone: null };
      await saveCorrection(store.db, made, NOTHING_TOUCHED);
      expect(await readActor(store, actor.id)).toMatchObject({ name: "Ann Other", listed: true, total: 0 });
      await undoCorrection(store.db, "actor-1", { by: EDITOR, at: AT }, NOTHING_TOUCHED);
      expect(await readActor(store, actor.id)).toBeNull();
    });

    test("that nobody named is none", async () => {
      expect(await readActor(openStore(), "nobody")).toBeNull();
      expect(await readActor(openStore(), "no\0body")).toBeNull();
    });
  });
}
