import { randomUUID } from "node:crypto";
import type { Aim } from "./matrix-aims";

type Entry = [table: string, row: Record<string, unknown>];

const sealedKey = { provider: "google", sealed: `v1.${"a".repeat(60)}`, last_four: "wxyz" };

/** One row of each noun of workflows, for the matrix. */
export function workflowRows(id: (name: string) => string): Entry[] {
  const organisation_id = id("organisation");
  const version = { organisation_id, version_id: id("version") };
  const execution = { organisation_id, execution_id: id("execution") };
  const step = { ...version, step_type: "decision" };
  return [
    ["workflows", { id: id("workflow"), organisation_id, name: "Workflow" }],
    [
      "workflow_versions",
      {
        id: id("version"),
        organisation_id,
        workflow_id: id("workflow"),
        number: 1,
        published_at: new Date(),
      },
    ],
    ["workflow_steps", { id: id("first"), ...step, key: "first", name: "First", position: 1 }],
    ["workflow_steps", { id: id("second"), ...step, key: "second", name: "Second", position: 2 }],
    [
      "workflow_transitions",
      {
        id: id("way"),
        ...version,
        from_step_id: id("first"),
        to_step_id: id("second"),
        position: 1,
      },
    ],
    [
      "workflow_secrets",
      { id: id("kept"), organisation_id, name: "KEY", sealed: `v1.${"a".repeat(60)}` },
    ],
    [
      "workflow_executions",
      { id: id("execution"), ...version, workflow_id: id("workflow"), client_id: id("client") },
    ],
    [
      "execution_steps",
      {
        id: id("visit"),
        ...execution,
        version_id: id("version"),
        step_id: id("first"),
        step_key: "first",
        step_type: "approval",
        sequence: 1,
      },
    ],
    [
      "workflow_requests",
      {
        id: id("request"),
        organisation_id,
        client_id: id("client"),
        workflow_id: id("workflow"),
      },
    ],
    [
      "workflow_access",
      {
        id: id("access"),
        organisation_id,
        client_id: id("client"),
        workflow_id: id("workflow"),
      },
    ],
    ["clients", { id: id("spare client"), organisation_id, name: "Spare client" }],
    ["clients", { id: id("other spare client"), organisation_id, name: "Other spare client" }],
    [
      "client_provider_keys",
      {
        id: id("provider key"),
        organisation_id,
        client_id: id("client"),
        ...sealedKey,
      },
    ],
    [
      "workflow_batch_results",
      {
        id: id("image"),
        ...execution,
        execution_step_id: id("visit"),
        client_id: id("client"),
        batch_index: 0,
        prompt_text: "A cat",
        provider: "local",
        model: "m",
        lane: `local:${organisation_id}`,
      },
    ],
    ["execution_logs", { ...execution, status: "running", message: "Begun" }],
    [
      "workflow_decisions",
      {
        id: id("decision"),
        ...execution,
        execution_step_id: id("visit"),
        kind: "approval",
        title: "Approve",
        client_id: id("client"),
      },
    ],
    [
      "workflow_reports",
      {
        id: id("report"),
        organisation_id,
        report_type: "daily",
        period_start: "2025-01-01T00:00:00Z",
        period_end: "2025-01-02T00:00:00Z",
        metrics: {},
        open_count: 0,
      },
    ],
  ];
}

export function workflowAims(id: (name: string) => string): Record<string, Aim> {
  const organisation_id = id("organisation");
  const secret = () => ({
    organisation_id,
    name: `K${randomUUID().replaceAll("-", "_").toUpperCase()}`,
    sealed: `v1.${"b".repeat(60)}`,
  });
  return {
    workflows: {
      at: { id: id("workflow") },
      insert: () => ({ organisation_id, name: `New ${randomUUID()}` }),
      update: { description: "Longer" },
    },
    workflow_overview: { at: { id: id("workflow") } },
    workflow_execution_overview: { at: { id: id("execution") } },
    workflow_versions: { at: { id: id("version") } },
    workflow_steps: { at: { id: id("first") } },
    workflow_transitions: { at: { id: id("way") } },
    workflow_secrets: {
      at: { id: id("kept") },
      columns: "id, name",
      insert: secret,
      update: { sealed: `v1.${"c".repeat(60)}` },
      remove: () => ({ id: randomUUID(), ...secret() }),
    },
    workflow_executions: { at: { id: id("execution") } },
    execution_steps: { at: { id: id("visit") } },
    execution_logs: { at: { execution_id: id("execution") } },
    workflow_decisions: { at: { id: id("decision") } },
    workflow_reports: { at: { id: id("report") } },
    workflow_report_overview: { at: { id: id("report") } },
    workflow_requests: { at: { id: id("request") } },
    workflow_access: { at: { id: id("access") } },
    workflow_request_overview: { at: { id: id("request") } },
    client_provider_keys: {
      at: { id: id("provider key") },
      columns: "id, last_four",
      insert: () => ({ organisation_id, client_id: id("spare client"), ...sealedKey }),
      update: { last_four: "abcd", sealed: `v1.${"b".repeat(60)}` },
      remove: () => ({
        id: randomUUID(),
        organisation_id,
        client_id: id("other spare client"),
        ...sealedKey,
      }),
    },
    image_prices: { at: { provider: "google", model: "gemini-2.5-flash-image" } },
    workflow_batch_results: { at: { id: id("image") } },
  };
}
