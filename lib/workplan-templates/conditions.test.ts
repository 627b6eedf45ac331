import { expect, test } from "vitest";

import { type Condition, conditionWords, rowFault, toCondition, toRows } from "./conditions";

const rows = {
  match: "any",
  rows: [
    { field: "value", operator: "greater_than", value: "5000" },
    { field: "source", operator: "equals", value: "referral" },
    { field: "email", operator: "missing", value: "" },
  ],
} as const;

test("rows become a condition and come back", () => {
  const condition = toCondition("lead", { match: "any", rows: [...rows.rows] });
  expect(condition).toEqual({
    or: [
      { field: "value", operator: "greater_than", value: 5000 },
      { field: "source", operator: "equals", value: "referral" },
      { field: "email", operator: "exists", value: false },
    ],
  });
  expect(toRows("lead", condition)).toEqual(rows);
  expect(toCondition("lead", { match: "all", rows: [] })).toBeNull();
});

test("a condition is said in words", () => {
  const condition: Condition = {
    and: [
      { field: "source", operator: "in", value: ["referral", "event"] },
      { not: { or: [{ field: "value", operator: "less_than", value: 10 }] } },
    ],
  };
  expect(conditionWords("lead", condition)).toBe(
    "Source is one of Referral, Event and not (Value is less than 10)",
  );
  expect(toRows("lead", condition)).toBeNull();
});

test("a value has to be of the field's kind", () => {
  expect(rowFault("lead", { field: "value", operator: "equals", value: "many" })).toMatch(/number/);
  expect(rowFault("deal", { field: "expected_close", operator: "equals", value: "soon" })).toMatch(
    /2026/,
  );
  expect(rowFault("lead", { field: "email", operator: "exists", value: "" })).toBeNull();
});
