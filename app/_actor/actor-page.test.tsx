import { NextIntlClientProvider } from "next-intl";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { ActorDetailJson } from "#lib/wire/actor-detail-json.ts";
import en from "../_i18n/messages/en.json" with { type: "json" };
import { ActorPage } from "./actor-page.tsx";

const ACTOR: ActorDetailJson = {
  id: "person-armn-astf",
  name: "Armen Astafyan",
  kind: "person",
  country: null,
  listed: false,
  names: [{ lang: "ar", forms: ["أرمين أستافيان"] }],
  total: 0,
  dated: 0,
  dates: [],
  companions: [],
  earliest: [],
  latest: [],
  wikidata: null,
  offices: [],
  groups: [],
  members: [],
  stretches: [],
};

const pageOf = (actor: Partial<ActorDetailJson>): string =>
  renderToStaticMarkup(
    <NextIntlClientProvider locale="en-GB" messages={en} timeZone="UTC">
      <ActorPage actor={{ ...ACTOR, ...actor }} ui={null} />
    </NextIntlClientProvider>,
  );

test("an actor that no list has is said to be provisional, a listed one is not", () => {
  expect(pageOf({})).toContain(en.actor.provisional);
  expect(pageOf({ listed: true })).not.toContain(en.actor.provisional);
});

test("an actor without events says so, and shows no figure", () => {
  expect(pageOf({})).toContain(en.actor.noEvents);
  expect(pageOf({})).not.toContain('role="img"');
});

test("very many events are shown by stretches of days, and how each is counted is said", () => {
  const stretches = [
    { startDay: 19_358, endDay: 19_422, count: 2_000 },
    { startDay: 19_422, endDay: 19_486, count: 1_000 },
  ];
  const page = pageOf({ total: 3_010, dated: 3_000, dates: null, stretches });
  expect(page).toContain(en.actor.activity.by.stretch);
  expect(page).toContain("1 January 2023 to 5 March 2023");
  expect(page).toContain(`3,010 events in all · ${en.actor.activity.begin} · 10 without a date`);
});
