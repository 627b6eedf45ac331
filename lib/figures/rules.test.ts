import { expect, test } from "vitest";

import { funnelOf, sayAge } from "./rules";

test("a stage counts who stands there and who came further; the lost count in the whole", () => {
  const counts = { new: 5, contacted: 3, converted: 2, unqualified: 10 };
  const { steps, lost } = funnelOf(["new", "contacted", "converted"], ["unqualified"], counts);
  expect(steps.map(({ here, count, percent }) => [here, count, percent])).toEqual([
    [5, 10, 50],
    [3, 5, 25],
    [2, 2, 10],
  ]);
  expect(steps[1]?.reached).toEqual(["contacted", "converted"]);
  expect(lost).toEqual({ statuses: ["unqualified"], count: 10, percent: 50 });
  expect(funnelOf(["new"], [], {}).steps[0]?.percent).toBeNull();
});

test("an age is said in days", () => {
  const said = (from: string | null, to: string | null) => sayAge({ from, to }, "2026-03-31");
  expect(said("2026-03-29", "2026-03-31")).toBe("0 to 2 days");
  expect(said(null, "2026-02-28")).toBe("Over 30 days");
  expect(said("2026-04-01", null)).toBe("Not started yet");
});
