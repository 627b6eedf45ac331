import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { type AuditLine, describeLine } from "./describe";
import { ada, line, reading, record } from "./testing";

const texts = (fields: Partial<AuditLine>) =>
  describeLine(line(fields), reading).map(({ text }) => text);

describe("a change of one field", () => {
  it("says from what to what, as the organisation writes it", () => {
    expect(texts({ changes: { due_date: ["2026-03-01", "2026-03-03"] } })).toEqual([
      "changed the due date from 01 Mar 2026 to 03 Mar 2026",
    ]);
    expect(texts({ table_name: "milestones", changes: { billable: [1000, "1250.50"] } })).toEqual([
      "changed the billable amount from £1,000.00 to £1,250.50",
    ]);
  });
  it("knows nothing from something", () => {
    expect(texts({ changes: { due_date: [null, "2026-03-03"] } })).toEqual([
      "changed the due date to 03 Mar 2026",
    ]);
    expect(texts({ changes: { due_date: ["2026-03-03", null] } })).toEqual([
      "changed the due date from 03 Mar 2026 to nothing",
    ]);
  });
  it("says people by their names", () => {
    expect(texts({ changes: { assignee_id: [null, ada] } })).toEqual([
      "changed the assignee to Ada Byrne",
    ]);
    expect(texts({ changes: { assignee_id: [ada, record] } })).toEqual([
      "changed the assignee from Ada Byrne to somebody or something that is gone",
    ]);
  });
  it("names the record when it is another one", () => {
    expect(texts({ record_id: ada, changes: { name: ["A", "B"] } })).toEqual([
      "changed the name of DEL-001 Report from A to B",
    ]);
  });
});

it("lists several fields, and long ones, under the sentence", () => {
  const [sentence] = describeLine(
    line({ changes: { name: ["A", "B"], description: ["x".repeat(500), null] } }),
    reading,
  );
  expect(sentence?.text).toBe("changed the name and description");
  expect(sentence?.fields?.[1]).toEqual({
    label: "description",
    before: `${"x".repeat(400)}…`,
    after: null,
  });
});

describe("acts of a deliverable", () => {
  it.each([
    [
      { status: ["in_progress", "submitted"], submission: [0, 1], submitted_by: [null, ada] },
      "submitted it for review",
    ],
    [
      { status: ["rejected", "submitted"], submission: [1, 2], rejection_reason: ["No", null] },
      "resubmitted it for review",
    ],
    [{ status: ["submitted", "in_progress"] }, "recalled it"],
    [{ status: ["rejected", "in_progress"] }, "resumed the work"],
    [
      { status: ["submitted", "review_complete"], reviewed_by: [null, ada] },
      "completed the review",
    ],
    [
      {
        status: ["review_complete", "delivered"],
        sign_off_status: ["awaiting_customer", "signed"],
        delivered_date: [null, "2026-01-01"],
      },
      "delivered it",
    ],
    [
      {
        supplier_pm_id: [null, ada],
        supplier_pm_name: [null, "Ada Byrne"],
        supplier_pm_signed_at: [null, "2026-01-01T00:00:00Z"],
      },
      "signed it for the supplier",
    ],
    [
      {
        customer_pm_name: ["Grace Hall", null],
        customer_pm_signed_at: ["2026-01-01T00:00:00Z", null],
      },
      "ended Grace Hall's signature for the customer",
    ],
  ] as [AuditLine["changes"], string][])("%j", (changes, text) => {
    expect(texts({ changes })).toEqual([text]);
  });
  it("brings the reason of a rejection", () => {
    const [sentence] = describeLine(
      line({
        changes: {
          status: ["submitted", "rejected"],
          rejection_reason: [null, "Figures are missing."],
        },
      }),
      reading,
    );
    expect(sentence).toMatchObject({
      text: "rejected it",
      note: "Figures are missing.",
      tone: "danger",
    });
  });
  it("tells progress beside the start that it made", () => {
    expect(
      texts({ changes: { status: ["not_started", "in_progress"], progress: [0, 20] } }),
    ).toEqual(["started the work", "changed the progress from 0% to 20%"]);
  });
});

describe("parts of a record", () => {
  const part = (
    table_name: string,
    verb: string,
    changes: AuditLine["changes"] = {},
    record_label: string | null = null,
  ) => texts({ table_name, verb, changes, record_label, record_id: null });
  it.each([
    [
      part("deliverable_tasks", "changed", { is_complete: [false, true] }, "Write"),
      ["ticked “Write”"],
    ],
    [
      part("deliverable_tasks", "created", { name: [null, "Write"] }, "Write"),
      ["created the task “Write”"],
    ],
    [part("deliverable_tasks", "changed", { sort_order: [1, 2] }, "Write"), []],
    [part("deliverable_files", "created", {}, "report.pdf"), ["added the file “report.pdf”"]],
    [
      part("deliverable_files", "deleted", { deleted_at: [null, "x"] }, "report.pdf"),
      ["deleted the file “report.pdf”"],
    ],
    [part("deliverable_kpis", "created", { kpi_id: [null, ada] }), ["linked Ada Byrne"]],
    [
      part("deliverable_kpi_assessments", "created", {
        kpi_id: [null, ada],
        criteria_met: [null, false],
      }),
      ["found Ada Byrne not met"],
    ],
    [
      part("deliverable_kpi_assessments", "changed", { criteria_met: [false, true] }),
      ["found a criterion met"],
    ],
    [part("deliverable_kpi_assessments", "deleted", { criteria_met: [true, null] }), []],
    [
      part("variation_milestones", "created", { milestone_id: [null, ada], after: [null, {}] }),
      ["added the change of Ada Byrne"],
    ],
  ])("%j", (said, expected) => expect(said).toEqual(expected));
});

describe("a milestone and a variation", () => {
  it("says what signing did", () => {
    expect(
      texts({
        table_name: "milestones",
        changes: {
          baseline_customer_pm_signed_at: [null, "x"],
          baseline_status: ["not_committed", "awaiting_supplier"],
        },
      }),
    ).toEqual(["signed the baseline for the customer"]);
    expect(
      texts({
        table_name: "milestones",
        changes: { baseline_locked: [false, true], baseline_billable: [0, 10] },
      }),
    ).toEqual(["locked the baseline"]);
    expect(
      texts({
        table_name: "variations",
        changes: {
          supplier_pm_signed_at: [null, "x"],
          status: ["submitted", "awaiting_customer"],
        },
      }),
    ).toEqual(["signed it for the supplier"]);
    expect(
      texts({
        table_name: "variations",
        changes: { status: ["awaiting_customer", "applied"], closed_by: [null, ada] },
      }),
    ).toEqual(["applied it"]);
  });
});

it("reads whatever is newer than this program", () => {
  const value = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null), fc.object());
  fc.assert(
    fc.property(
      fc.string(),
      fc.constantFrom("created", "changed", "deleted", "restored", "entered", "blessed"),
      fc.dictionary(fc.string(), fc.tuple(value, value)),
      (table_name, verb, changes) => {
        for (const { text } of describeLine(
          line({ table_name, verb, changes, record_id: null }),
          reading,
        ))
          expect(text).not.toMatch(/undefined|\[object/);
      },
    ),
  );
});
