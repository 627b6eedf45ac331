import { createHash, randomUUID } from "node:crypto";
import type { SupabaseClient } from "@supabase/supabase-js";
import { pipelineRows } from "./matrix-pipeline";
import { STAFF } from "./matrix-roles";
import { workplanRows } from "./matrix-workplans";
import { workflowRows } from "./matrix-workflows";
import { ticketRows } from "./matrix-tickets";
import { connect, owner, signUp } from "./world";

// A world with one person for each thing that a person can be, and one row in each table to aim at.

export const roles = [
  "system_admin",
  "org_admin",
  "org_member",
  "project_admin",
  "supplier_pm",
  "customer_pm",
  "contributor",
  "viewer",
  "client_admin",
  "client_member",
  "other_client",
  "outsider_admin",
  "suspended",
  "suspended_client",
  "stranger",
  "anonymous",
] as const;
export type Role = (typeof roles)[number];

const run = randomUUID();
/** The id of whatever has this name in the world. */
export function id(name: string) {
  const hex = createHash("md5").update(`${run} ${name}`).digest("hex");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

const insert = (table: string, row: Record<string, unknown>) => {
  const names = Object.keys(row);
  const places = names.map((_, index) => `$${index + 1}`).join(", ");
  return owner(
    `insert into public.${table} (${names.join(", ")}) values (${places})`,
    Object.values(row),
  );
};

type Entry = [table: string, row: Record<string, unknown>];

/** One after the other, because each may lean on the one before. */
async function insertAll(rows: Entry[]) {
  for (const [table, row] of rows) await insert(table, row);
}

const org = () => ({ organisation_id: id("organisation") });
export const keys = () => ({ ...org(), project_id: id("project") });

export async function makeMatrixWorld() {
  const people: Partial<Record<Role, SupabaseClient>> = { anonymous: connect() };
  const ids: Partial<Record<Role, string>> = {};
  for (const role of roles.filter((name) => name !== "anonymous")) {
    const person = await signUp(role);
    people[role] = person.db;
    ids[role] = person.id;
  }
  const person = (role: Role) => ids[role] ?? "";
  await owner("update public.profiles set role = 'admin' where id = $1", [person("system_admin")]);
  await insertAll([
    ["organisations", { id: id("organisation"), name: "Matrix", slug: `m-${run.slice(0, 8)}` }],
    ["organisations", { id: id("elsewhere"), name: "Elsewhere", slug: `e-${run.slice(0, 8)}` }],
    [
      "user_organisations",
      {
        organisation_id: id("elsewhere"),
        user_id: person("outsider_admin"),
        org_role: "org_admin",
      },
    ],
    ...(["org_admin", "org_member", "project_admin", "supplier_pm"] as const).map(member),
    ...(["contributor", "viewer", "suspended"] as const).map(member),
    ...(["client", "other client", "dormant client"] as const).map((name): Entry => [
      "clients",
      { id: id(name), ...org(), name, notes: "secret" },
    ]),
    of("client_admin", "client", "client_admin"),
    of("customer_pm", "client", "client_member"),
    of("client_member", "client", "client_member"),
    of("other_client", "other client", "client_admin"),
    of("suspended_client", "dormant client", "client_admin"),
    [
      "projects",
      { id: id("project"), ...org(), client_id: id("client"), reference: "P", name: "Project" },
    ],
    ...(["supplier_pm", "customer_pm", "contributor", "viewer"] as const).map((role) =>
      seat(role, role),
    ),
    seat("project_admin", "admin"),
    seat("suspended", "supplier_pm"),
    [
      "milestones",
      {
        id: id("milestone"),
        ...keys(),
        name: "Milestone",
        start_date: "2030-01-01",
        end_date: "2030-02-01",
        billable: 1,
        budget: 1,
        acceptance_criteria: "Done",
      },
    ],
    [
      "signer_requests",
      {
        id: id("signer request"),
        ...keys(),
        side: "customer",
        user_id: person("client_member"),
        change: "appoint",
      },
    ],
    [
      "milestones",
      { id: id("half"), ...keys(), name: "Half", baseline_supplier_pm_signed_at: new Date() },
    ],
    ["milestones", { id: id("locked"), ...keys(), name: "Locked", baseline_locked: true }],
    ["milestones", { id: id("locked too"), ...keys(), name: "Locked", baseline_locked: true }],
    [
      "milestone_baselines",
      { id: id("baseline"), ...keys(), milestone_id: id("locked"), version: 1, content: "{}" },
    ],
    [
      "deliverables",
      {
        id: id("deliverable"),
        ...keys(),
        milestone_id: id("milestone"),
        name: "Deliverable",
        assignee_id: person("contributor"),
      },
    ],
    ["deliverable_tasks", { id: id("task"), ...part(), name: "Task" }],
    ["kpis", { id: id("kpi"), ...keys(), name: "KPI" }],
    ["kpis", { id: id("spare kpi"), ...keys(), name: "Spare" }],
    ["quality_standards", { id: id("standard"), ...keys(), name: "Standard" }],
    ["quality_standards", { id: id("spare standard"), ...keys(), name: "Spare" }],
    ["deliverable_kpis", { ...part(), kpi_id: id("kpi") }],
    ["deliverable_quality_standards", { ...part(), quality_standard_id: id("standard") }],
    ["deliverable_kpi_assessments", { ...part(), kpi_id: id("kpi"), criteria_met: true }],
    [
      "deliverable_qs_assessments",
      { ...part(), quality_standard_id: id("standard"), criteria_met: true },
    ],
    [
      "deliverable_files",
      {
        id: id("file"),
        ...part(),
        name: "a.txt",
        content_type: "text/plain",
        size_bytes: 1,
        sha256: "a".repeat(64),
      },
    ],
    [
      "comments",
      { id: id("comment"), ...part(), body: "Hello", created_by: person("supplier_pm") },
    ],
    ["variations", { id: id("variation"), ...keys(), title: "Variation", type: "scope" }],
    [
      "variation_milestones",
      { id: id("line"), ...step(), milestone_id: id("locked"), after: '{"name": "X"}' },
    ],
    [
      "variation_deliverables",
      { id: id("step"), ...step(), milestone_id: id("locked"), action: "add", name: "X" },
    ],
    ["roles", { id: id("role"), ...org(), name: "Role", permissions: STAFF }],
    ["user_roles", { ...org(), role_id: id("role"), user_id: person("org_member") }],
    ["organisation_holidays", { id: id("holiday"), ...org(), date: "2030-12-25", name: "Off" }],
    [
      "organisation_entries",
      {
        id: id("entry"),
        ...org(),
        user_id: person("system_admin"),
        reason: "Help",
        left_at: new Date(),
      },
    ],
    [
      "org_invitations",
      {
        id: id("invitation"),
        ...keys(),
        email: "x@example.com",
        project_role: "viewer",
        client_id: id("client"),
        client_role: "client_member",
        token_hash: createHash("sha256").update(run).digest("hex"),
      },
    ],
    [
      "notifications",
      {
        id: id("notification"),
        ...keys(),
        user_id: person("supplier_pm"),
        kind: "comment_added",
        reason: "supplier_pm",
        subject_type: "project",
        subject_id: id("project"),
        subject_label: "P",
      },
    ],
    ["notification_preferences", { user_id: person("supplier_pm"), kind: "x" }],
    ...pipelineRows(id),
    ...workplanRows(id, person("org_member")),
    ...workflowRows(id),
    ...ticketRows(id, person("client_member"), person("org_member")),
  ]);
  await owner(
    `insert into public.project_templates (id, organisation_id, name, settings)
     values ($1, $2, 'Template', private.governance_defaults())`,
    [id("template"), id("organisation")],
  );
  await owner(
    `select private.append_signature($1, 'milestone_baseline', $2, 'supplier', 'signed', $3, 'supplier_pm', 'x', '{}')`,
    [id("project"), id("milestone"), person("supplier_pm")],
  );
  await owner("update public.profiles set status = 'suspended' where id = $1", [
    person("suspended"),
  ]);
  await owner("update public.clients set status = 'suspended' where id = $1", [
    id("dormant client"),
  ]);
  const [template] = await owner<{ settings: object }>(
    "select private.governance_defaults() as settings",
  );
  return {
    people: people as Record<Role, SupabaseClient>,
    person,
    governance: template?.settings ?? {},
  };

  function member(role: Role): Entry {
    const org_role = role === "org_admin" ? role : "org_member";
    return ["user_organisations", { ...org(), user_id: person(role), org_role }];
  }
  function of(role: Role, client: string, client_role: string): Entry {
    return [
      "user_clients",
      { ...org(), client_id: id(client), user_id: person(role), client_role },
    ];
  }
  function seat(role: Role, as: string): Entry {
    return ["user_projects", { ...keys(), user_id: person(role), role: as }];
  }
}

export const part = () => ({ ...keys(), deliverable_id: id("deliverable") });
export const forSubmission = () => ({ ...org(), submission_id: id("submission") });
export const step = () => ({ ...keys(), variation_id: id("variation") });
