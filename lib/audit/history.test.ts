import { expect, it } from "vitest";

import { type AuditLine, describeHistory } from "./describe";
import { ada, line, reading } from "./testing";

it("is one event for what one transaction wrote, in the order in which it happened", () => {
  const occurred_at = "2026-06-15T10:00:00Z";
  const newestFirst = [
    line({ occurred_at, changes: { status: ["review_complete", "delivered"] } }),
    line({ occurred_at, changes: { customer_pm_signed_at: [null, "x"] } }),
  ];
  const [event, ...others] = describeHistory(newestFirst, reading);
  expect(others).toEqual([]);
  expect(event).toMatchObject({ actor: "Ada Byrne", tone: "success" });
  expect(event?.sentences.map(({ text }) => text)).toEqual([
    "signed it for the customer",
    "delivered it",
  ]);
});
it("tells many of the same together", () => {
  const occurred_at = "2026-06-15T10:00:00Z";
  const task = (record_label: string, changes: AuditLine["changes"], verb = "changed") =>
    line({
      occurred_at,
      table_name: "deliverable_tasks",
      record_id: null,
      record_label,
      changes,
      verb,
    });
  const said = (lines: AuditLine[]) =>
    describeHistory(lines, reading)[0]?.sentences.map(({ text }) => text);
  const tick: AuditLine["changes"] = { is_complete: [false, true] };
  expect(said([task("B", tick), task("A", tick)])).toEqual(["ticked “A” and “B”"]);
  expect(said(["D", "C", "B", "A"].map((name) => task(name, {}, "created")))).toEqual([
    "created 4 tasks",
  ]);
  expect(
    said([task("B", tick), line({ occurred_at, verb: "created" }), task("A", {}, "created")]),
  ).toEqual(["created the task “A”", "created it", "ticked “B”"]);
});
it("leaves out what only keeps books, and says who is gone", () => {
  expect(
    describeHistory(
      [line({ changes: { lock_version: [1, 2], submitted_at: [null, "x"] } })],
      reading,
    ),
  ).toEqual([]);
  expect(describeHistory([line({ actor_name: null, verb: "created" })], reading)[0]?.actor).toBe(
    "A former member",
  );
  expect(
    describeHistory([line({ actor_id: null, actor_name: null, verb: "created" })], reading)[0]
      ?.actor,
  ).toBe("The system");
});

it("says what became of the work on a record, and what was said about it", () => {
  const occurred_at = "2026-06-15T10:00:00Z";
  const work = (table_name: string, record_label: string, changes: AuditLine["changes"]) =>
    line({ occurred_at, table_name, record_id: ada, record_label, changes });
  const said = (...lines: AuditLine[]) =>
    describeHistory(lines.toReversed(), reading)[0]?.sentences.map(({ text, note }) =>
      note ? `${text}: ${note}` : text,
    );
  const done: AuditLine["changes"] = { status: ["open", "completed"], completed_at: [null, "x"] };
  expect(
    said(
      work("activities", "Call", { ...done, outcome: [null, "They want a demo."] }),
      work("activities", "Read", done),
      work("activities", "Write", done),
      work("activities", "Send", {
        status: ["open", "skipped"],
        skip_reason: [null, "Not needed."],
      }),
      work("workplan_instances", "New lead", { current_phase: ["First contact", "Decision"] }),
    ),
  ).toEqual([
    "completed the activity “Call”: They want a demo.",
    "completed “Read” and “Write”",
    "skipped the activity “Send”: Not needed.",
    "brought the workplan “New lead” to Decision",
  ]);
  expect(said(...Array.from({ length: 4 }, (_, n) => work("activities", `${n}`, done)))).toEqual([
    "completed 4 activities",
  ]);
  expect(
    said(
      work("activities", "Call", { status: ["completed", "open"] }),
      work("activities", "Call", { status: ["open", "escalated"] }),
      work("activities", "Call", { due_date: ["2026-03-01", "2026-03-03"] }),
      work("workplan_instances", "New lead", { status: ["paused", "active"] }),
    ),
  ).toEqual([
    "reopened the activity “Call”",
    "escalated the activity “Call”",
    "changed the due date of the activity “Call” from 01 Mar 2026 to 03 Mar 2026",
    "resumed the workplan “New lead”",
  ]);
});
