import type { OrganisationPermission } from "@/lib/auth/permissions";

import type { StepType } from "./definition";

type Can = (permission: OrganisationPermission) => boolean;

/** Why a person may not design workflows, in words; null when they may. */
export function mayDesign(can: Can): string | null {
  return can("workflow.design")
    ? null
    : "Only the organisation's administrators, and who was given it, design workflows.";
}

export const WORKFLOW_STATUSES = ["draft", "active", "inactive", "archived"] as const;
export type WorkflowStatus = (typeof WORKFLOW_STATUSES)[number];

export const STATUS_WORDS: Record<WorkflowStatus, string> = {
  draft: "Draft",
  active: "Active",
  inactive: "Off",
  archived: "Archived",
};

/** Why a workflow cannot be run by this person now, in words; null when it can. */
export function mayRun(can: Can, status: WorkflowStatus): string | null {
  if (!can("workflow.run")) return "You may see workflows, not run them. Ask an administrator.";
  if (status === "draft") return "Publish it first: what runs is a version.";
  if (status === "inactive") return "It is off. Switch it on to run it.";
  return status === "archived" ? "It is archived." : null;
}

export const STEP_WORDS: Record<StepType, { label: string; says: string }> = {
  approval: { label: "Approval", says: "Somebody approves or rejects." },
  task: { label: "Task", says: "Somebody does something, and says when it is done." },
  notification: { label: "Notification", says: "People are told." },
  http_request: { label: "Web request", says: "Another system is asked, or told." },
  decision: { label: "Decision", says: "The data decides which way it goes." },
  delay: { label: "Delay", says: "It waits." },
  set_data: { label: "Set data", says: "Values are written into the data." },
  batch_generate: { label: "Batch of images", says: "An image is made for every prompt." },
  start_workplan: { label: "Start a workplan", says: "A workplan starts on a record." },
  sub_workflow: { label: "Run a workflow", says: "Another workflow runs, and is waited for." },
};

/** What people call the parts of a config. */
export const FIELD_WORDS: Record<string, string> = {
  assignee: "Who decides",
  title: "Title or subject",
  instructions: "Instructions",
  due_in_hours: "Due after",
  remind_in_hours: "Remind after",
  escalate_in_hours: "Escalate after",
  expire_in_hours: "Expires after",
  recipients: "Who is told",
  body: "Text",
  method: "Method",
  url: "Address",
  headers: "Headers",
  map: "Keep of the answer",
  retry: "Attempts",
  values: "Values",
  model: "Model",
  prompts: "Prompts",
  template: "Template",
  template_id: "Workplan template",
  record_type: "Kind of record",
  record_id: "Record",
  workflow_id: "Workflow",
  input: "Input",
  amount: "How long",
  unit: "Unit",
  until: "Until",
  is_start: "Start",
  condition: "Condition",
  is_default: "Default",
  config: "Placeholders",
};
