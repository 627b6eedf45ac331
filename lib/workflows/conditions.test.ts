import { expect, it } from "vitest";

import {
  conditionWords,
  type ConditionGroup,
  newRow,
  rowFault,
  toCondition,
  toTree,
} from "./conditions";
import type { Condition } from "./interpreter";

const total: Condition = { field: "total", operator: "greater_than", value: 500 };
const land: Condition = { field: "land", operator: "in", value: ["DE", 5] };

it("builds again what it took apart", () => {
  const conditions: Condition[] = [
    total,
    land,
    { field: "a.b", operator: "exists", value: false },
    { field: "note", operator: "equals", value: "5" },
    { and: [total, { or: [land, { field: "x", operator: "equals", value: true }] }] },
    { not: total },
    { not: { or: [total, land] } },
    { not: { and: [total, land] } },
  ];
  for (const condition of conditions) expect(toCondition(toTree(condition))).toEqual(condition);
  expect(toCondition(toTree(null))).toBeNull();
});

it("leaves out what is not complete", () => {
  const tree: ConditionGroup = { ...toTree(total), parts: [newRow(""), ...toTree(total).parts] };
  expect(toCondition(tree)).toEqual(total);
  expect(rowFault({ field: "a b", operator: "equals", value: "1" })).toContain("field");
  expect(rowFault({ field: "a", operator: "equals", value: '{"a": 1}' })).toContain("One value");
  expect(rowFault({ field: "a", operator: "less_than", value: "true" })).toContain("number");
  expect(rowFault({ field: "a", operator: "contains", value: "null" })).toContain("value");
  expect(rowFault({ field: "a", operator: "in", value: " " })).toContain("at least one");
  expect(rowFault({ field: "a", operator: "missing", value: "" })).toBeNull();
});

it("says a condition in words", () => {
  expect(
    conditionWords({ and: [total, { or: [land, { not: { field: "x", operator: "exists" } }] }] }),
  ).toBe("total is more than 500 and (land is one of DE, 5 or not (x is there))");
  expect(conditionWords({ field: "a", operator: "equals", value: "5" })).toBe('a is "5"');
});
