import { expect, test } from "vitest";
import { neighbours } from "./neighbours.ts";

const DAYS = new RegExp(`^(?:${neighbours(1, 31, " and ")})`);

test.each(["17 and 18 March", "9 and 10 March", "01 and 02 March", "30 and 31 March"])(
  "takes %s for a span",
  (text) => {
    expect(DAYS.test(text)).toBe(true);
  },
);

test.each(["17 and 25 March", "18 and 17 March", "1 and 21 March", "31 and 32 March"])(
  "takes %s for no span",
  (text) => {
    expect(DAYS.test(text)).toBe(false);
  },
);
