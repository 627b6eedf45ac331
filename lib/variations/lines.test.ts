import { describe, expect, test } from "vitest";

import { lineProblem, milestoneChanges, toMilestoneChange, toMilestoneForm } from "./lines";
import type { Candidate, DeliverableLine, MilestoneLine } from "./queries";
import {
  canMove,
  isOpen,
  mayRejectVariations,
  mayWriteVariations,
  VARIATION_STATUSES,
} from "./rules";
import { deliverableLineSchema, milestoneLineSchema, rejectVariationSchema } from "./schema";

const id = "00000000-0000-4000-8000-000000000001";

const candidate: Candidate = {
  id,
  reference: "MS-001",
  name: "Discovery",
  fields: {
    name: "Discovery",
    start_date: "2030-01-01",
    end_date: "2030-03-31",
    billable: 1000,
    payment_percent: null,
    acceptance_criteria: "Agreed.",
  },
  deliverables: [],
};

const line: MilestoneLine = {
  id,
  milestone_id: id,
  reference: "MS-001",
  name: "Discovery",
  before: { end_date: "2030-03-31", billable: "1000.00" },
  after: { billable: "1250.00", end_date: "2030-04-15" },
  current: { ...candidate.fields, billable: "1000.00", payment_percent: null },
  is_open: true,
  lock_version: 1,
};

const form = (changes: Partial<Candidate["fields"]>) => ({
  id,
  variation_id: id,
  milestone_id: id,
  lock_version: null,
  was: candidate.fields,
  ...candidate.fields,
  ...changes,
});

describe("a line about a milestone", () => {
  test("holds only what the person moved, sums with two decimals", () => {
    const parsed = milestoneLineSchema.parse(form({ end_date: "2030-04-15", billable: 1250.5 }));
    expect(toMilestoneChange(parsed)).toEqual({
      end_date: "2030-04-15",
      billable: "1250.50",
    });
  });

  test.each([
    ["that moves nothing", {}, "end_date", /Nothing differs/],
    ["that empties a field", { acceptance_criteria: "" }, "acceptance_criteria", /cannot empty/],
    ["that ends before it starts", { end_date: "2029-12-31" }, "end_date", /before the start/],
    ["with a sum below zero", { billable: -1 }, "billable", /negative/],
    ["with three decimals", { billable: 1.005 }, "billable", /two decimals/],
  ])("%s is refused", (_, changes, field, words) => {
    const { error } = milestoneLineSchema.safeParse(form(changes));
    expect(error?.issues[0]).toMatchObject({
      path: [field],
      message: expect.stringMatching(words),
    });
  });

  test("is edited from today's values and what it changes already", () => {
    expect(toMilestoneForm(candidate, line.after)).toEqual({
      ...candidate.fields,
      end_date: "2030-04-15",
      billable: 1250,
    });
  });

  test("reads field by field; a draft starts from today's values", () => {
    const moved = { ...line, current: { ...line.current, end_date: "2030-04-01" } };
    expect(milestoneChanges(moved, { isDraft: true })[0]).toEqual({
      field: "end_date",
      before: "2030-04-01",
      after: "2030-04-15",
    });
    expect(milestoneChanges(moved, { isDraft: false })).toEqual([
      { field: "end_date", before: "2030-03-31", after: "2030-04-15", now: "2030-04-01" },
      { field: "billable", before: "1000.00", after: "1250.00" },
    ]);
  });

  test("says why it can no longer be applied", () => {
    expect(lineProblem(line, { isDraft: false })).toBeNull();
    const moved = { ...line, current: { ...line.current, end_date: "2030-04-01" } };
    expect(lineProblem(moved, { isDraft: false })).toContain("has changed since");
    expect(lineProblem(moved, { isDraft: true })).toBeNull();
    expect(lineProblem({ ...line, is_open: false }, { isDraft: true })).toContain(
      "can no longer change",
    );
  });
});

describe("a line about a deliverable", () => {
  const empty = {
    id,
    variation_id: id,
    lock_version: null,
    milestone_id: null,
    deliverable_id: null,
    name: "",
    due_date: null,
  };
  const read = (changes: Record<string, unknown>) =>
    deliverableLineSchema
      .safeParse({ ...empty, ...changes })
      .error?.issues.map(({ path }) => path[0]) ?? [];

  test.each([
    ["a new one needs a milestone and a name", { action: "add" }, ["milestone_id", "name"]],
    ["a new one with both is fine", { action: "add", milestone_id: id, name: "Handbook" }, []],
    [
      "a change needs a deliverable and something new",
      { action: "change" },
      ["deliverable_id", "due_date"],
    ],
    [
      "a change of the date alone is fine",
      { action: "change", deliverable_id: id, due_date: "2030-01-01" },
      [],
    ],
    ["a removal needs a deliverable", { action: "remove" }, ["deliverable_id"]],
  ])("%s", (_, changes, fields) => {
    expect(read(changes)).toEqual(fields);
  });

  test("says when the deliverable moved meanwhile", () => {
    const change: DeliverableLine = {
      id,
      action: "change",
      milestone_id: id,
      milestone_reference: "MS-001",
      deliverable_id: id,
      reference: "DEL-001",
      name: null,
      due_date: "2030-02-01",
      before: { reference: "DEL-001", name: "Report", due_date: "2030-01-01" },
      current: { reference: "DEL-001", name: "Report", due_date: "2030-01-01" },
      is_open: true,
      lock_version: 1,
    };
    expect(lineProblem(change, { isDraft: false })).toBeNull();
    const moved = {
      ...change,
      current: { reference: "DEL-001", name: "Report", due_date: "2030-01-05" },
    };
    expect(lineProblem(moved, { isDraft: false })).toContain("has changed since");
    expect(lineProblem({ ...change, is_open: false }, { isDraft: true })).toContain(
      "deliverable is closed",
    );
  });
});

describe("a variation", () => {
  test("moves as the database lets it", () => {
    const moves = VARIATION_STATUSES.flatMap((from) =>
      VARIATION_STATUSES.filter((to) => canMove(from, to)).map((to) => `${from}>${to}`),
    );
    const open = ["submitted", "awaiting_customer", "awaiting_supplier"];
    const back = open.flatMap((from) =>
      ["draft", "rejected", "withdrawn"].map((to) => `${from}>${to}`),
    );
    expect(moves).toEqual(["draft>submitted", "draft>withdrawn", ...back]);
    expect(VARIATION_STATUSES.filter(isOpen)).toEqual(open);
  });

  test("is written by who may, where they are switched on", () => {
    const context = (variations: boolean, may: boolean, side: "supplier" | null) =>
      ({ can: () => may, side, project: { features: { variations } } }) as unknown as Parameters<
        typeof mayWriteVariations
      >[0] &
        Parameters<typeof mayRejectVariations>[0];
    expect(mayWriteVariations(context(true, true, null))).toBeNull();
    expect(mayWriteVariations(context(true, false, null))).toContain("project managers");
    expect(mayWriteVariations(context(false, true, null))).toContain("switched off");
    expect(mayRejectVariations(context(true, true, "supplier"))).toBeNull();
    expect(mayRejectVariations(context(true, true, null))).toContain("project managers");
    expect(mayRejectVariations(context(false, true, "supplier"))).toContain("switched off");
  });

  test("is rejected with a reason", () => {
    expect(rejectVariationSchema.safeParse({ id, lock_version: 1, reason: "  " }).success).toBe(
      false,
    );
    expect(
      rejectVariationSchema.safeParse({ id, lock_version: 1, reason: "Too late." }).success,
    ).toBe(true);
  });
});
