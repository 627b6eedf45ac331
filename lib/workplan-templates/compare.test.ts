import { expect, test } from "vitest";

import { compareDesigns, type Design, type DesignActivity, isSame } from "./compare";

const activity = (code: string, changes: Partial<DesignActivity> = {}): DesignActivity => ({
  pattern_id: code,
  code,
  name: code,
  description: null,
  category: "task",
  target_days: 1,
  priority: "normal",
  is_mandatory: false,
  escalation_days: 0,
  phase: "One",
  assignee_rule: "owner",
  assignee_id: null,
  assignee_role_id: null,
  assignee_org_role: null,
  successors: [],
  ...changes,
});
const follow = (code: string, delay_days: number) => ({
  successor_pattern_id: code,
  name: code,
  trigger_on: "complete" as const,
  delay_days,
});
const design = (activities: DesignActivity[], changes: Partial<Design> = {}): Design => ({
  name: "Leads",
  trigger_event: "create",
  from_status: null,
  to_status: null,
  condition: null,
  activities,
  ...changes,
});
const compare = (before: Design, after: Design) =>
  compareDesigns("lead", before, after, ({ assignee_rule }) => assignee_rule);

test("a design is the same as itself", () => {
  const one = design([activity("a", { successors: [follow("b", 2)] }), activity("b")]);
  expect(isSame(compare(one, structuredClone(one)))).toBe(true);
});

test("what was added, removed and changed is said with before and after", () => {
  const before = design([
    activity("a", { successors: [follow("b", 2)] }),
    activity("b"),
    activity("c"),
  ]);
  const after = design([
    activity("a", {
      target_days: 3,
      is_mandatory: true,
      assignee_rule: "nobody",
      successors: [follow("b", 0), follow("d", 1)],
    }),
    activity("b", { phase: "Two" }),
    activity("d"),
  ]);
  const { added, removed, changed, template } = compare(before, after);
  expect(added.map(({ code }) => code)).toEqual(["d"]);
  expect(removed.map(({ code }) => code)).toEqual(["c"]);
  expect(template).toEqual([]);
  expect(changed.map(({ activity: { code }, changes }) => [code, changes])).toEqual([
    [
      "a",
      [
        { what: "Goes to", before: "owner", after: "nobody" },
        { what: "Due after", before: "1 working day", after: "3 working days" },
        { what: "Mandatory", before: "No", after: "Yes" },
        { what: "When completed", before: "b, 2 working days later", after: "b, at once" },
        { what: "When completed", before: null, after: "d, 1 working day later" },
      ],
    ],
    ["b", [{ what: "Phase", before: "One", after: "Two" }]],
  ]);
});

test("the start and the order are the template's", () => {
  const before = design([activity("a"), activity("b"), activity("c", { phase: "Two" })]);
  const after = design(
    [activity("c", { phase: "Two" }), activity("b"), activity("a"), activity("new")],
    {
      trigger_event: "status_change",
      to_status: "qualified",
      condition: { field: "value", operator: "greater_than", value: 10 },
    },
  );
  expect(compare(before, after).template).toEqual([
    { what: "Event", before: "A lead is created", after: "A lead moves to Qualified" },
    { what: "Only if", before: "Always", after: "Value is more than 10" },
    { what: "Order of phases", before: "One, Two", after: "Two, One" },
    { what: "Order in One", before: "a, b", after: "b, a" },
  ]);
});
