import { expect, it } from "vitest";

import { type Config, STEP_TYPES, type StepType } from "./definition";
import { BEGINNINGS, toConfig, toForm } from "./step-config";
import { STEP_FORMS } from "./step-forms";

const ID = "11111111-1111-4111-8111-111111111111";

const CONFIGS: [StepType, Config][] = [
  ["approval", { title: "T", assignee: { type: "person", id: ID }, due_in_hours: 4 }],
  ["task", { instructions: "Do it", assignee: { type: "org_role", role: "org_admin" } }],
  ["task", { assignee: { type: "client" }, own: "kept" }],
  [
    "notification",
    { notificationType: "email", recipients: ["client", ID, "a@example.com"], title: "T" },
  ],
  [
    "http_request",
    {
      method: "POST",
      url: "https://example.com/{{data.id}}",
      headers: { "X-Count": "5", Authorization: "Bearer {{secret.KEY}}" },
      body: { order: "{{data.order}}" },
      retry: { attempts: 3 },
      repeat: false,
      map: { order: "body.order.id" },
    },
  ],
  ["http_request", { method: "GET", url: "https://example.com", body: "5" }],
  ["decision", {}],
  ["delay", { amount: 2, unit: "hours" }],
  ["delay", { until: "{{data.starts_at}}" }],
  ["set_data", { values: { a: 5, b: "5", c: true, d: { e: [1] }, f: "{{data.x}}" } }],
  [
    "batch_generate",
    { model: "nano_banana", workflow_type: "nano_banana", max_prompts: 10, requires_api_key: true },
  ],
  ["start_workplan", { template_id: ID, record_type: "lead", record_id: "{{data.record_id}}" }],
  ["sub_workflow", { workflow_id: ID, input: { a: 1 } }],
];

it.each(CONFIGS)("a %s comes out of its form as it went in", (type, config) => {
  const form = toForm(type, config);
  expect(toConfig(type, form, config)).toEqual(config);
  expect(STEP_FORMS[type].safeParse(form).error?.issues ?? []).toEqual([]);
});

it("begins every kind of step with something its form can show", () => {
  for (const type of STEP_TYPES)
    expect(toConfig(type, toForm(type, BEGINNINGS[type]), {})).toEqual(BEGINNINGS[type]);
});

it("says at the field what SQL would say at publishing", () => {
  const bad = (type: StepType, form: object) =>
    !STEP_FORMS[type].safeParse({ ...toForm(type, BEGINNINGS[type]), ...form }).success;
  expect(bad("approval", { due_in_hours: 9000 })).toBe(true);
  expect(bad("notification", { recipients: [] })).toBe(true);
  expect(bad("http_request", { url: "ftp://example.com" })).toBe(true);
  for (const host of [
    "{{data.host}}",
    "a.example{{data.x}}",
    "a.example:{{data.port}}",
    "\\{{data.x}}",
  ])
    expect(bad("http_request", { url: `https://${host}/a` })).toBe(true);
  expect(bad("http_request", { url: "https://{{secret.HOST}}:8443?of={{data.of}}" })).toBe(false);
  expect(bad("http_request", { url: "https://example.com", attempts: 11 })).toBe(true);
  expect(bad("set_data", {})).toBe(true);
});
