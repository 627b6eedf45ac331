import { expect, it } from "vitest";

import { clearTries, takeTry } from "./rate-limit";

it("gives so many tries in a window, and new ones after it", () => {
  const tries = [0, 1, 2, 3].map((second) => takeTry("someone", 3, 60, second * 1000));
  expect(tries).toEqual([true, true, true, false]);
  expect(takeTry("someone", 3, 60, 61_000)).toBe(true);
});

it("counts each key by itself, and forgets one that succeeded", () => {
  expect(takeTry("a", 1, 60, 0)).toBe(true);
  expect(takeTry("b", 1, 60, 0)).toBe(true);
  expect(takeTry("a", 1, 60, 1)).toBe(false);
  clearTries("a");
  expect(takeTry("a", 1, 60, 2)).toBe(true);
});
