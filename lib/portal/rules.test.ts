import { expect, it } from "vitest";

import { type OfferedWorkflow, retryRefusal, runProgress, runRefusal, runWaitsFor } from "./rules";

const workflow: OfferedWorkflow = {
  workflow_id: "w",
  name: "Images",
  description: null,
  is_own: false,
  has_access: false,
  request_id: null,
  request_status: null,
  request_notes: null,
  request_reason: null,
  requested_at: null,
  batch: null,
  inputs: [],
};

it("says why a workflow cannot be run", () => {
  expect(runRefusal({ ...workflow, has_access: true }, () => true)).toBeNull();
  expect(runRefusal(workflow, () => true)).toContain("Ask for it first");
  expect(runRefusal({ ...workflow, request_status: "pending" }, () => true)).toContain("asked");
  expect(runRefusal({ ...workflow, has_access: true }, () => false)).toContain("right to run");
});

it("says why a failed run is not tried again", () => {
  expect(retryRefusal(true, () => true)).toBeNull();
  expect(retryRefusal(false, () => true)).toContain("has ended");
  expect(retryRefusal(true, () => false)).toContain("may run");
});

it("knows how far a batch is, and when there is none", () => {
  expect(runProgress({ total: 4, successful: 1, failed: 1 })).toBe(50);
  expect(runProgress({ total: 0, successful: 0, failed: 0 })).toBeNull();
});

it("says whom a run waits for", () => {
  const step = (id: string, type: string) => ({ id, type, status: "waiting" });
  const steps = [step("brief", "approval"), step("images", "batch_generate")];
  const asked = { step_id: "brief", decision: null };
  const run = { status: "waiting", steps, decisions: [asked] };
  expect(runWaitsFor(run)).toBe("client");
  expect(runWaitsFor({ ...run, decisions: [{ ...asked, decision: "approved" }] })).toBe("images");
  expect(runWaitsFor({ ...run, steps: [step("look", "task")] })).toBe("supplier");
  expect(runWaitsFor({ ...run, steps: [step("night", "delay")] })).toBeNull();
  expect(runWaitsFor({ ...run, status: "cancelled" })).toBeNull();
});
