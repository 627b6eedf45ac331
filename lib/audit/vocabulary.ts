/*
 * What the audit log's tables and columns are called in a sentence. Closed, and tolerant of what is
 * newer: a table or column that is not here reads as its own name, without underscores.
 */

const TABLES: Record<string, string> = {
  accounts: "account",
  activities: "activity",
  activity_pattern_successors: "successor of an activity pattern",
  activity_patterns: "activity pattern",
  candidate_skills: "skill of a candidate",
  candidates: "candidate",
  canned_replies: "canned reply",
  client_provider_keys: "provider's key of a client",
  clients: "client",
  comments: "comment",
  contacts: "contact",
  deals: "deal",
  deliverable_files: "file",
  deliverable_kpi_assessments: "assessment of a KPI",
  deliverable_kpis: "KPI of a deliverable",
  deliverable_qs_assessments: "assessment of a quality standard",
  deliverable_quality_standards: "quality standard of a deliverable",
  deliverable_tasks: "task",
  deliverables: "deliverable",
  interviews: "interview",
  jobs: "job",
  kpis: "KPI",
  leads: "lead",
  milestones: "milestone",
  offers: "offer",
  org_invitations: "invitation",
  organisation_entries: "entry of an administrator",
  organisation_holidays: "holiday",
  organisations: "organisation",
  placements: "placement",
  profiles: "person",
  project_templates: "project template",
  projects: "project",
  quality_standards: "quality standard",
  roles: "role",
  saved_views: "saved view",
  signer_requests: "request about a signer",
  skills: "skill",
  submissions: "submission",
  ticket_files: "file of a ticket",
  ticket_messages: "message of a ticket",
  ticket_targets: "target of tickets",
  tickets: "ticket",
  user_clients: "place in a client",
  user_organisations: "membership",
  user_projects: "place in a team",
  user_roles: "role of a person",
  variation_deliverables: "change of a deliverable",
  variation_milestones: "change of a milestone",
  variations: "variation",
  workflow_access: "access to a workflow",
  workflow_decisions: "decision of a workflow",
  workflow_requests: "request for a workflow",
  workflow_secrets: "secret of workflows",
  workflow_versions: "version of a workflow",
  workflows: "workflow",
  workplan_instances: "workplan",
  workplan_moves: "move of a workplan",
  workplan_template_activities: "activity of a workplan template",
  workplan_templates: "workplan template",
  workplan_versions: "version of a workplan template",
};

/** The tables that the log writes about. */
export const AUDITED_TABLES = Object.keys(TABLES);

/** How a column's value reads. `long` is text of several lines, `name` an id that has a name. */
export type ColumnKind = "text" | "long" | "date" | "money" | "percent" | "days" | "word" | "name";

const COLUMNS: Record<string, [label: string, kind: ColumnKind]> = {
  account_id: ["account", "name"],
  acceptance_criteria: ["acceptance criteria", "long"],
  assignee_id: ["assignee", "name"],
  billable: ["billable amount", "money"],
  budget: ["budget", "money"],
  client_id: ["client", "name"],
  comment: ["comment", "long"],
  contact_id: ["contact", "name"],
  delivered_date: ["delivery date", "date"],
  description: ["description", "long"],
  due_date: ["due date", "date"],
  email: ["e-mail", "text"],
  email_domain: ["e-mail domain", "text"],
  end_date: ["end", "date"],
  expected_close: ["expected close", "date"],
  forecast_billable: ["forecast", "money"],
  impact_cost: ["effect on cost", "money"],
  impact_days: ["effect on time", "days"],
  is_complete: ["done", "word"],
  job_title: ["job title", "text"],
  milestone_id: ["milestone", "name"],
  name: ["name", "text"],
  notes: ["notes", "long"],
  owner: ["owner", "text"],
  owner_id: ["owner", "name"],
  payment_percent: ["share of the contract", "percent"],
  probability: ["probability", "percent"],
  progress: ["progress", "percent"],
  priority: ["priority", "word"],
  reason: ["reason", "long"],
  requester_id: ["requester", "name"],
  role: ["role", "word"],
  source: ["source", "word"],
  start_date: ["start", "date"],
  status: ["status", "word"],
  status_reason: ["reason", "long"],
  subject: ["subject", "text"],
  target: ["target", "text"],
  title: ["title", "text"],
  total_budget: ["budget", "money"],
  type: ["kind", "word"],
};

/** Columns that follow from others, or say nothing to a person. */
const QUIET = new Set([
  "accepted_at",
  "baseline_billable",
  "baseline_breach_reason",
  "baseline_breached",
  "baseline_locked",
  "baseline_status",
  "acceptance_status",
  "before",
  "content_type",
  "converted_account_id",
  "converted_contact_id",
  "converted_deal_id",
  "first_response_seconds",
  "id",
  "is_open",
  "is_test_content",
  "lock_version",
  "organisation_id",
  "path",
  "permissions_hash",
  "project_id",
  "reference",
  "rejection_reason",
  "reopened_count",
  "resolution_seconds",
  "sha256",
  "sign_off_status",
  "size_bytes",
  "sort_order",
  "submission",
]);
const QUIET_ENDINGS = /_(at|by|pm_id|pm_name)$/;

/** What a row of the table is called. */
export function tableName(table: string): string {
  return own(TABLES, table) ?? table.replaceAll("_", " ");
}

/** A column's label and kind; null when a reader does not miss it. */
export function columnWords(column: string): { label: string; kind: ColumnKind } | null {
  if (QUIET.has(column) || QUIET_ENDINGS.test(column)) return null;
  const known = own(COLUMNS, column);
  return known
    ? { label: known[0], kind: known[1] }
    : {
        label: column.replace(/_id$/, "").replaceAll("_", " "),
        kind: column.endsWith("_id") ? "name" : "text",
      };
}

/** An entry of a record, and never what every object has ("constructor"). */
export function own<Value>(record: Record<string, Value>, key: string): Value | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
