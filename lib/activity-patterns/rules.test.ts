import { expect, test } from "vitest";

import { codeOf, workingDays } from "./rules";

test("a code is made of the name's letters and figures", () => {
  expect(codeOf("First call!")).toBe("first_call");
  expect(codeOf("  2nd Café visit ")).toBe("nd_cafe_visit");
  expect(codeOf("…")).toBe("");
  expect(codeOf("a".repeat(80))).toHaveLength(60);
});

test("working days are said as people say them", () => {
  expect([0, 1, 2].map(workingDays)).toEqual(["the same day", "1 working day", "2 working days"]);
});
