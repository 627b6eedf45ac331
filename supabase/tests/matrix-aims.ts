import { randomUUID } from "node:crypto";
import { workplanAims } from "./matrix-workplans";
import { forSubmission, id, keys, part, step, type Role } from "./matrix-world";
import { workflowAims } from "./matrix-workflows";
import { ticketAims } from "./matrix-tickets";

// What each table is tried with: the row that is aimed at, a row that could be inserted, a change that
// could be made. Where nobody is granted a verb, nothing needs to be written here: any row will do.

type Row = Record<string, unknown>;
export type Aim = {
  /** Finds the row that is aimed at. */
  at: Row;
  /** Columns to read; all, unless some are withheld. */
  columns?: string;
  insert?: () => Row;
  update?: Row;
  /** A row that may be deleted; made anew for each attempt. */
  remove?: () => Row;
};

let day = 0;
const nextDate = () => new Date(Date.UTC(2040, 0, ++day)).toISOString().slice(0, 10);

export function makeAims(person: (role: Role) => string, settings: object): Record<string, Aim> {
  const organisation_id = id("organisation");
  const name = () => `New ${randomUUID()}`;
  const file = () => ({ name: "b.txt", content_type: "text/plain", size_bytes: 1 });
  return {
    ...workplanAims(id),
    accounts: {
      at: { id: id("account") },
      insert: () => ({ organisation_id, name: name() }),
      update: { industry: "Energy" },
    },
    contacts: {
      at: { id: id("contact") },
      insert: () => ({ organisation_id, account_id: id("account"), full_name: name() }),
      update: { phone: "1" },
    },
    leads: {
      at: { id: id("lead") },
      insert: () => ({ organisation_id, full_name: name() }),
      update: { phone: "1" },
    },
    deals: {
      at: { id: id("deal") },
      insert: () => ({ organisation_id, account_id: id("account"), name: name() }),
      update: { next_step: "Call" },
    },
    jobs: {
      at: { id: id("job") },
      insert: () => ({ organisation_id, account_id: id("account"), title: name() }),
      update: { location: "Leeds" },
    },
    candidates: {
      at: { id: id("candidate") },
      insert: () => ({ organisation_id, full_name: name() }),
      update: { phone: "1" },
    },
    skills: {
      at: { id: id("skill") },
      insert: () => ({ organisation_id, name: name() }),
      update: { category: "Craft" },
      remove: () => ({ id: randomUUID(), organisation_id, name: name() }),
    },
    candidate_skills: {
      at: { id: id("candidate skill") },
      insert: () => ({
        organisation_id,
        candidate_id: id("candidate"),
        skill_id: id("spare skill"),
      }),
      update: { years: 3 },
      remove: () => ({
        organisation_id,
        candidate_id: id("candidate"),
        skill_id: id("spare skill"),
      }),
    },
    submissions: {
      at: { id: id("submission") },
      insert: () => ({ organisation_id, job_id: id("job"), candidate_id: id("spare candidate") }),
      update: { notes: "Keen" },
    },
    interviews: {
      at: { id: id("interview") },
      insert: () => ({ ...forSubmission(), starts_at: "2030-01-08T10:00:00Z" }),
      update: { rating: 4 },
    },
    offers: {
      at: { id: id("offer") },
      insert: () => ({ ...forSubmission(), bill_rate: 500 }),
      update: { notes: "Final" },
    },
    placements: { at: { id: id("placement") }, update: { notes: "Good start" } },
    company_overview: { at: { id: id("account") } },
    contact_overview: { at: { id: id("contact") } },
    lead_overview: { at: { id: id("lead") } },
    deal_overview: { at: { id: id("deal") } },
    job_overview: { at: { id: id("job") } },
    candidate_overview: { at: { id: id("candidate") } },
    submission_overview: { at: { id: id("submission") } },
    interview_overview: { at: { id: id("interview") } },
    offer_overview: { at: { id: id("offer") } },
    placement_overview: { at: { id: id("placement") } },
    audit_log: { at: { record_id: id("milestone"), verb: "created" } },
    clients: {
      at: { id: id("client") },
      columns: "id, name",
      insert: () => ({ organisation_id, name: name() }),
      update: { phone: "1" },
    },
    comments: {
      at: { id: id("comment") },
      insert: () => ({ ...part(), body: "Hello" }),
      update: { body: "Again" },
    },
    deliverable_files: {
      at: { id: id("file") },
      insert: () => ({ ...part(), ...file(), sha256: "b".repeat(64) }),
      update: { deleted_at: null },
    },
    deliverable_kpi_assessments: { at: { kpi_id: id("kpi") } },
    deliverable_kpis: {
      at: { kpi_id: id("kpi") },
      insert: () => ({ ...part(), kpi_id: id("spare kpi") }),
      remove: () => ({ ...part(), kpi_id: id("spare kpi") }),
    },
    deliverable_qs_assessments: { at: { quality_standard_id: id("standard") } },
    deliverable_quality_standards: {
      at: { quality_standard_id: id("standard") },
      insert: () => ({ ...part(), quality_standard_id: id("spare standard") }),
      remove: () => ({ ...part(), quality_standard_id: id("spare standard") }),
    },
    deliverable_tasks: {
      at: { id: id("task") },
      insert: () => ({ ...part(), name: "New" }),
      update: { is_complete: true },
    },
    deliverables: {
      at: { id: id("deliverable") },
      insert: () => ({ ...keys(), milestone_id: id("milestone"), name: "New" }),
      update: { description: "Longer" },
    },
    kpis: {
      at: { id: id("kpi") },
      insert: () => ({ ...keys(), name: "New" }),
      update: { target: "1" },
    },
    account_overview: { at: { id: person("supplier_pm") } },
    client_overview: { at: { id: id("client") } },
    deliverable_overview: { at: { id: id("deliverable") } },
    invitation_overview: { at: { id: id("invitation") } },
    member_overview: { at: { user_id: person("org_member") } },
    project_overview: { at: { id: id("project") } },
    role_overview: { at: { id: id("role") } },
    variation_overview: { at: { id: id("variation") } },
    milestone_costs: { at: { milestone_id: id("milestone") }, columns: "milestone_id" },
    signer_requests: { at: { id: id("signer request") } },
    milestone_baselines: { at: { id: id("baseline") } },
    milestone_overview: { at: { id: id("milestone") } },
    milestones: {
      at: { id: id("milestone") },
      insert: () => ({ ...keys(), name: "New" }),
      update: { description: "Longer" },
    },
    notification_preferences: {
      at: { user_id: person("supplier_pm") },
      insert: () => ({
        user_id: person("supplier_pm"),
        kind: `k${randomUUID().replaceAll(/[^a-z]/g, "")}`,
      }),
      update: { email: false },
    },
    notifications: {
      at: { id: id("notification") },
      update: { read_at: new Date().toISOString() },
    },
    org_invitations: { at: { id: id("invitation") }, columns: "id, email" },
    organisation_entries: { at: { id: id("entry") } },
    organisation_holidays: {
      at: { id: id("holiday") },
      insert: () => ({ organisation_id, date: nextDate(), name: "Off" }),
      update: { name: "Off again" },
      remove: () => ({ id: randomUUID(), organisation_id, date: nextDate(), name: "Off" }),
    },
    organisations: { at: { id: organisation_id }, update: { display_name: "Matrix" } },
    permissions: { at: { code: "project.read" } },
    profiles: { at: { id: person("supplier_pm") }, update: { theme: "dark" } },
    project_templates: {
      at: { id: id("template") },
      insert: () => ({ organisation_id, name: name(), settings }),
      update: { description: "Ours" },
      remove: () => ({ id: randomUUID(), organisation_id, name: name(), settings }),
    },
    projects: { at: { id: id("project") }, update: { description: "Longer" } },
    quality_standards: {
      at: { id: id("standard") },
      insert: () => ({ ...keys(), name: "New" }),
      update: { description: "1" },
    },
    role_permissions: { at: { role: "viewer" } },
    roles: {
      at: { id: id("role") },
      insert: () => ({ organisation_id, name: randomUUID(), permissions: [] }),
      update: { description: "Longer" },
      remove: () => ({ id: randomUUID(), organisation_id, name: randomUUID(), permissions: "{}" }),
    },
    signature_waits: { at: { subject_id: id("half") } },
    signatures: { at: { project_id: id("project") } },
    user_clients: { at: { user_id: person("client_member") }, update: { is_active: true } },
    user_organisations: { at: { user_id: person("org_member") }, update: { is_active: true } },
    user_projects: {
      at: { user_id: person("viewer") },
      insert: () => ({ ...keys(), user_id: person("org_member"), role: "viewer" }),
      update: { role: "viewer" },
      remove: () => ({ ...keys(), user_id: person("org_member"), role: "viewer" }),
    },
    user_roles: {
      at: { user_id: person("org_member") },
      insert: () => ({ organisation_id, role_id: id("role"), user_id: person("viewer") }),
      remove: () => ({ organisation_id, role_id: id("role"), user_id: person("viewer") }),
    },
    variation_deliverables: {
      at: { id: id("step") },
      insert: () => ({ ...step(), milestone_id: id("locked"), action: "add", name: "X" }),
      update: { due_date: "2030-01-01" },
      remove: () => ({
        id: randomUUID(),
        ...step(),
        milestone_id: id("locked"),
        action: "add",
        name: "Y",
      }),
    },
    variation_milestones: {
      at: { id: id("line") },
      insert: () => ({ ...step(), milestone_id: id("locked too"), after: { name: "X" } }),
      update: { after: { name: "Y" } },
      remove: () => ({ ...step(), milestone_id: id("locked too"), after: '{"name": "X"}' }),
    },
    variations: {
      at: { id: id("variation") },
      insert: () => ({ ...keys(), title: "New", type: "scope" }),
      update: { reason: "Because" },
    },
    ...workflowAims(id),
    ...ticketAims(id, person("org_member")),
  };
}
