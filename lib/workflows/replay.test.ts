import fc from "fast-check";
import { expect, it } from "vitest";

import { changesBetween } from "./diff";
import type { Draft } from "./definition";
import { type Recorded, replay } from "./replay";
import { decided, simulate, waysTaken } from "./simulate";

const step = (key: string, type: string, config = {}) => ({
  key,
  name: key.toUpperCase(),
  description: null,
  type,
  is_start: key === "worth",
  is_required: true,
  config,
});
const way = (from: string, to: string, field?: string, value?: unknown) => ({
  from,
  to,
  label: null,
  condition: field
    ? { field, operator: field === "total" ? "greater_than" : "equals", value }
    : null,
  is_default: !field,
});

const draft = {
  steps: [
    step("worth", "decision"),
    step("ask", "approval"),
    step("note", "set_data", { values: { noted: true } }),
  ],
  transitions: [
    way("worth", "ask", "total", 500),
    way("worth", "note"),
    way("ask", "note", "approved", true),
  ],
} as Draft;

/** What the engine would have recorded of a run with this input and decision. */
function recordedRun(total: number, decision: "approved" | "rejected"): Recorded {
  const run = simulate(draft, { total }, [decided(decision, {})]);
  return {
    id: "run",
    version: 1,
    status: "completed",
    created_at: "2030-01-01T00:00:00Z",
    input: { total },
    steps: run.visits.map(({ key }) => ({
      key,
      type: draft.steps.find((one) => one.key === key)?.type ?? "",
      status: "completed",
      output: key === "ask" ? { decision } : null,
      error: null,
    })),
  };
}

it("walks as far as the answers reach, with the data that each step finds", () => {
  const waiting = simulate(draft, { total: 900 }, []);
  expect(waiting).toMatchObject({ status: "waiting", asks: { step: { key: "ask" }, visit: 0 } });
  const over = simulate(draft, { total: 900 }, [decided("approved", { by: "post" })]);
  expect(over.status).toBe("completed");
  expect(over.visits.map(({ key }) => key)).toEqual(["worth", "ask", "note"]);
  expect(over.visits[2]?.before).toMatchObject({ approved: true, ask: { data: { by: "post" } } });
  expect(over.data["noted"]).toBe(true);
  expect(waysTaken(draft, ["worth", "ask", "note"])).toEqual(new Set([0, 2]));
  expect(simulate(draft, { total: 900 }, [{ error: "no" }]).status).toBe("failed");
});

it("finds no difference in what did not change", () => {
  fc.assert(
    fc.property(
      fc.integer(),
      fc.constantFrom("approved" as const, "rejected" as const),
      (total, decision) => {
        expect(replay(draft, recordedRun(total, decision)).isDifferent).toBe(false);
      },
    ),
  );
});

it("finds what would go elsewhere, and where nothing is known", () => {
  const stricter = {
    ...draft,
    transitions: [way("worth", "ask", "total", 5000), ...draft.transitions.slice(1)],
  } as Draft;
  expect(replay(stricter, recordedRun(900, "approved"))).toMatchObject({
    isDifferent: true,
    isOpen: false,
    before: ["worth", "ask", "note"],
    after: ["worth", "note"],
  });
  const laxer = {
    ...draft,
    transitions: [way("worth", "ask", "total", 5), ...draft.transitions.slice(1)],
  } as Draft;
  expect(replay(laxer, recordedRun(100, "approved"))).toMatchObject({
    isDifferent: true,
    isOpen: true,
    after: ["worth"],
  });
});

it("tells versions apart, step by step and way by way", () => {
  const after = {
    steps: [
      ...draft.steps.slice(0, 2),
      step("told", "notification", { title: "T" }),
      { ...step("note", "set_data", { values: { noted: false } }), is_required: false },
    ],
    transitions: [
      way("worth", "ask", "total", 900),
      ...draft.transitions.slice(1),
      way("note", "told"),
    ],
  } as Draft;
  expect(changesBetween(draft, draft)).toEqual([]);
  expect(changesBetween(draft, after)).toEqual([
    { kind: "added", what: "step", name: "TOLD", fields: [] },
    {
      kind: "changed",
      what: "step",
      name: "NOTE",
      fields: [
        { field: "Required", before: "yes", after: "no" },
        { field: "values", before: '{\n "noted": true\n}', after: '{\n "noted": false\n}' },
      ],
    },
    {
      kind: "changed",
      what: "way",
      name: "WORTH → ASK",
      fields: [
        { field: "Only if", before: "total is more than 500", after: "total is more than 900" },
      ],
    },
    { kind: "added", what: "way", name: "NOTE → TOLD", fields: [] },
  ]);
});
