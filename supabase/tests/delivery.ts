import { randomUUID } from "node:crypto";
import { ok, sha256, type Person, type World } from "./world";

// What people do in a project, through the API.

export type Subject = "milestone_baseline" | "deliverable" | "milestone_certificate" | "variation";

const signers: Record<Subject, [name: string, parameter: string]> = {
  milestone_baseline: ["sign_milestone_baseline", "milestone_id"],
  deliverable: ["sign_deliverable", "deliverable_id"],
  milestone_certificate: ["sign_milestone_certificate", "milestone_id"],
  variation: ["sign_variation", "variation_id"],
};

/** What the sign dialog shows the person. */
export function signable(person: Person, subject: Subject, id: string) {
  return ok(person.db.rpc("get_signable", { subject_type: subject, subject_id: id }));
}

/** Signs what the person was shown with this hash. */
export function signShown(person: Person, subject: Subject, id: string, shown_hash: string) {
  const [name, parameter] = signers[subject];
  return person.db.rpc(name, { [parameter]: id, shown_hash });
}

/** Looks, and signs what was shown. Returns the ledger entry. */
export async function sign(person: Person, subject: Subject, id: string) {
  const { content_hash } = await signable(person, subject, id);
  return ok(signShown(person, subject, id, content_hash));
}

/** A milestone that is ready for its baseline. */
export async function addMilestone(w: World, fields: Record<string, unknown> = {}) {
  const id = randomUUID();
  await ok(
    w.supplier.db.from("milestones").insert({
      id,
      organisation_id: w.organisation,
      project_id: w.project,
      name: "Discovery",
      start_date: "2030-01-01",
      end_date: "2030-03-31",
      budget: 900,
      billable: 1000,
      acceptance_criteria: "The report is agreed.",
      ...fields,
    }),
  );
  return id;
}

export async function addDeliverable(
  w: World,
  milestone: string,
  fields: Record<string, unknown> = {},
) {
  const id = randomUUID();
  await ok(
    w.supplier.db.from("deliverables").insert({
      id,
      organisation_id: w.organisation,
      project_id: w.project,
      milestone_id: milestone,
      name: "Report",
      due_date: "2030-03-01",
      ...fields,
    }),
  );
  return id;
}

export async function move(person: Person, deliverable: string, status: string, reason?: string) {
  return ok(person.db.rpc("move_deliverable", { deliverable_id: deliverable, status, reason }));
}

/** A KPI and a quality standard, both linked to the deliverable. */
export async function addCriteria(w: World, deliverable_id: string) {
  const keys = { organisation_id: w.organisation, project_id: w.project };
  const [kpi_id, quality_standard_id] = [randomUUID(), randomUUID()];
  const { db } = w.supplier;
  await ok(db.from("kpis").insert({ id: kpi_id, ...keys, name: "Defects", target: "under 3" }));
  await ok(
    db.from("quality_standards").insert({ id: quality_standard_id, ...keys, name: "House style" }),
  );
  await ok(db.from("deliverable_kpis").insert({ ...keys, deliverable_id, kpi_id }));
  await ok(
    db
      .from("deliverable_quality_standards")
      .insert({ ...keys, deliverable_id, quality_standard_id }),
  );
  return { kpi_id, quality_standard_id };
}

/** A file: its bytes in the bucket, its row on the deliverable. Returns the path. */
export async function addFile(w: World, deliverable_id: string, name: string, text: string) {
  const id = randomUUID();
  const bytes = Buffer.from(text);
  const path = `${w.organisation}/${w.project}/${deliverable_id}/${id}`;
  const bucket = w.supplier.db.storage.from("deliverable-files");
  await ok(bucket.upload(path, bytes, { contentType: "application/pdf" }));
  await ok(
    w.supplier.db.from("deliverable_files").insert({
      id,
      organisation_id: w.organisation,
      project_id: w.project,
      deliverable_id,
      name,
      content_type: "application/pdf",
      size_bytes: bytes.length,
      sha256: sha256(text),
    }),
  );
  return path;
}
