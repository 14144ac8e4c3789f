import { expect, test } from "vitest";
import { parseEventQuery } from "#lib/wire/query.ts";
import { EMPTY_VIEW } from "#lib/wire/view.ts";
import { afterHref, pageQuery } from "./page-query.ts";

test("the API understands what is asked for the next page, with the days of the window", () => {
  const window = { startDay: 19_358, endDay: 19_389 }; // January 2023
  const view = { ...EMPTY_VIEW, actors: ["KAZ"], inWindow: true, window };
  const query = parseEventQuery(new URLSearchParams(pageQuery(view, "-title", "ar", "WzEsImEiXQ")));
  expect(query).toMatchObject({
    ok: true,
    value: {
      actors: ["KAZ"],
      fromDay: 19_358,
      toDay: 19_389,
      sort: "-title",
      ui: "ar",
      cursor: "WzEsImEiXQ",
      limit: 100,
    },
  });
});

test("a link leads on from the cursor, whatever the view has in its address", () => {
  expect(afterHref("/", "abc")).toBe("/?after=abc#list");
  expect(afterHref("/?list=table", "abc")).toBe("/?list=table&after=abc#list");
});
