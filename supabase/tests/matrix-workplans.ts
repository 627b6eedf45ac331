import { randomUUID } from "node:crypto";
import type { Aim } from "./matrix-aims";

type Entry = [table: string, row: Record<string, unknown>];
type Id = (name: string) => string;

/** One row of each noun of the workplan engine, for the matrix; the workplan runs on its lead. */
export function workplanRows(id: Id, assignee: string): Entry[] {
  const organisation_id = id("organisation");
  const place = { phase: "Contact", phase_position: 1, position: 1 };
  const event = { entity_type: "lead", trigger_event: "create" };
  const entity = { entity_type: "lead", entity_id: id("lead"), entity_name: "Lead" };
  const frozen = {
    organisation_id,
    version_id: id("version"),
    category: "call",
    target_days: 1,
    priority: "normal",
    is_mandatory: false,
    escalation_days: 0,
    ...place,
    is_initial: true,
    assignee_rule: "owner",
  };
  const days = { trigger_on: "complete", delay_days: 1 };
  const today = { starts_on: "2030-01-07", due_date: "2030-01-07", due_at: "2030-01-07T17:30:00Z" };
  return [
    ["activity_patterns", { id: id("pattern"), organisation_id, code: "call", name: "Call" }],
    [
      "activity_patterns",
      { id: id("next pattern"), organisation_id, code: "write", name: "Write" },
    ],
    [
      "activity_pattern_successors",
      {
        id: id("successor"),
        organisation_id,
        pattern_id: id("pattern"),
        successor_pattern_id: id("next pattern"),
        ...days,
      },
    ],
    // The same id as the project template's: bad-input gives each function one template_id.
    [
      "workplan_templates",
      { id: id("template"), organisation_id, code: "lead_workflow", name: "New lead", ...event },
    ],
    [
      "workplan_template_activities",
      {
        id: id("template activity"),
        organisation_id,
        template_id: id("template"),
        pattern_id: id("pattern"),
        ...place,
      },
    ],
    ...(["version", "next version"] as const).map((name, index): Entry => [
      "workplan_versions",
      {
        id: id(name),
        organisation_id,
        template_id: id("template"),
        number: index + 1,
        name: "New lead",
        ...event,
      },
    ]),
    ...(["pattern", "next pattern"] as const).map((name): Entry => [
      "workplan_version_activities",
      {
        id: id(`frozen ${name}`),
        pattern_id: id(name),
        code: name.replace(" ", "_"),
        name,
        ...frozen,
      },
    ]),
    [
      "workplan_version_successors",
      {
        id: id("frozen successor"),
        organisation_id,
        activity_id: id("frozen pattern"),
        successor_id: id("frozen next pattern"),
        ...days,
      },
    ],
    [
      "workplan_instances",
      {
        id: id("workplan"),
        organisation_id,
        template_id: id("template"),
        version_id: id("version"),
        ...entity,
        event: "create",
        occurrence: "create",
        template_code: "lead_workflow",
        template_name: "New lead",
      },
    ],
    [
      "activities",
      {
        id: id("activity"),
        organisation_id,
        workplan_instance_id: id("workplan"),
        version_activity_id: id("frozen pattern"),
        pattern_id: id("pattern"),
        cause: "initial",
        ...entity,
        subject: "Call",
        assigned_to: assignee,
        ...place,
        ...today,
      },
    ],
    [
      "workplan_moves",
      {
        id: id("move"),
        organisation_id,
        workplan_id: id("workplan"),
        from_version_id: id("next version"),
        to_version_id: id("version"),
        before: "{}",
        after_key: "x",
      },
    ],
  ];
}

const code = () => `c${randomUUID().replaceAll("-", "_")}`;

export function workplanAims(id: Id): Record<string, Aim> {
  const organisation_id = id("organisation");
  return {
    record_types: { at: { code: "lead" } },
    activity_patterns: {
      at: { id: id("pattern") },
      insert: () => ({ organisation_id, code: code(), name: "New" }),
      update: { description: "Longer" },
    },
    activity_pattern_successors: { at: { id: id("successor") } },
    workplan_templates: {
      at: { id: id("template") },
      insert: () => ({ organisation_id, code: code(), name: "New", entity_type: "lead" }),
      update: { description: "Longer" },
    },
    workplan_template_activities: { at: { id: id("template activity") } },
    workplan_versions: { at: { id: id("version") } },
    workplan_version_activities: { at: { id: id("frozen pattern") } },
    workplan_version_successors: { at: { id: id("frozen successor") } },
    workplan_instances: { at: { id: id("workplan") } },
    activities: { at: { id: id("activity") } },
    workplan_moves: { at: { id: id("move") } },
    activity_overview: { at: { id: id("activity") } },
    activity_register: { at: { id: id("activity") } },
    phase_passages: { at: { entity_id: id("lead") } },
    activity_pattern_overview: { at: { id: id("pattern") } },
    workplan_template_overview: { at: { id: id("template") } },
  };
}
