import { randomUUID } from "node:crypto";

import {
  addCriteria,
  addDeliverable,
  addFile,
  addMilestone,
  move,
  sign,
} from "@/supabase/tests/delivery";
import { addTicket, attach, replyTo } from "@/supabase/tests/support";
import { addLeadTemplate, addWork } from "@/supabase/tests/work";
import {
  makeProject,
  ok,
  owner,
  type Person,
  sha256,
  signUp,
  type World,
} from "@/supabase/tests/world";

import { makeImages } from "./busy-images";
import { addPipeline } from "./pipeline-world";
import { addPortal } from "./portal-world";
import { addTalent } from "./talent-world";
import { addWorkflow } from "./workflow-world";

/*
 * A world in which something stands on every page: for tests that only read. One per worker.
 */

export type BusyWorld = World & {
  /** Administrator of the installation, with no seat in the organisation. */
  system: Person;
  /** Administrator of an organisation of their own. */
  outsider: Person;
  /** A second project of the same organisation, with the same supplier. */
  secondProject: BusyWorld["project"];
  /** Opens an invitation that nobody has used. */
  token: string;
  /** The file of a deliverable. */
  file: string;
  /** An accepted milestone, and the entry of the ledger that accepted it. */
  accepted: { id: string; reference: string; entryHash: string };
  /** The records of sales, by what they are called in an address. */
  pipeline: Awaited<ReturnType<typeof addPipeline>>;
  /** The records of recruiting, likewise. */
  talent: Awaited<ReturnType<typeof addTalent>>;
  /** A workflow that makes images, its run and one of them, likewise. */
  images: Awaited<ReturnType<typeof makeImages>>;
  /** A ticket with an answer and a note, and the file of a message, likewise. */
  support: { ticket: string; attachment: string };
} & Awaited<ReturnType<typeof addPortal>> &
  Awaited<ReturnType<typeof addWorkflow>>;

export async function makeBusyWorld(): Promise<BusyWorld> {
  const [world, system, outsider] = await Promise.all([
    makeProject("Busy"),
    signUp("Sam System"),
    signUp("Otto Outsider"),
  ]);
  await owner("update public.profiles set role = 'admin' where id = $1", [system.id]);
  await ok(
    outsider.db.rpc("create_organisation", {
      organisation_id: randomUUID(),
      name: "Elsewhere",
      slug: `elsewhere-${randomUUID().slice(0, 8)}`,
    }),
  );

  const accepted = await addAccepted(world);
  await addBreached(world);
  const file = await addOpenWork(world);
  const secondProject = await addSecondProject(world);
  const pipeline = await addPipeline(world);
  const talent = await addTalent(world);
  const workflows = await addWorkflow(world);
  const portal = await addPortal(world);
  const images = await makeImages(world);
  const support = await addSupport(world);
  await addLeadTemplate(world);
  await addWork(world, world.admin, ["Call back", "Send the list"]);
  const token = randomUUID() + randomUUID();
  await owner(
    "insert into public.org_invitations (organisation_id, email, org_role, token_hash, invited_by) values ($1, $2, 'org_member', $3, $4)",
    [
      world.organisation,
      `invited.${randomUUID().slice(0, 8)}@example.com`,
      sha256(token),
      world.admin.id,
    ],
  );
  const records = { pipeline, talent, images, support };
  return {
    ...world,
    ...workflows,
    ...portal,
    system,
    outsider,
    accepted,
    secondProject,
    token,
    file,
    ...records,
  };
}

/** TKT-0001 with a file, an answer and a note; TKT-0002, resolved. */
async function addSupport(world: World) {
  const { admin, customer } = world;
  const ticket = await addTicket(world, customer, { subject: "The rollout is slow" });
  const file = { name: "log.txt", text: "slow" };
  const { id: attachment } = await attach(world, customer, ticket, ticket, file);
  await replyTo(admin, ticket, "Since when?", { status: "waiting_client" });
  await replyTo(admin, ticket, "They say so each year.", { is_internal: true });
  const done = await addTicket(world, customer, { subject: "A question", priority: "low" });
  await replyTo(admin, done, "Yes.", { status: "resolved" });
  const targets = { organisation_id: world.organisation, priority: "medium" };
  await ok(
    admin.db
      .from("ticket_targets")
      .insert({ ...targets, resolution_minutes: 480 })
      .select("id"),
  );
  await ok(
    admin.db
      .from("canned_replies")
      .insert({ organisation_id: world.organisation, name: "Thanks", body: "Thank you." })
      .select("id"),
  );
  return { ticket, attachment };
}

/** MS-001 with DEL-001: delivered, signed and accepted. */
async function addAccepted(world: World) {
  const { supplier, customer } = world;
  const id = await addMilestone(world);
  const deliverable = await addDeliverable(world, id);
  await both(world, "milestone_baseline", id);
  await move(supplier, deliverable, "in_progress");
  await move(supplier, deliverable, "submitted");
  await move(customer, deliverable, "review_complete");
  await both(world, "deliverable", deliverable);
  const { entry_hash } = await both(world, "milestone_certificate", id);
  return { id, reference: "MS-001", entryHash: String(entry_hash) };
}

/** MS-002 with DEL-002: due after the signed end, with VAR-001 submitted for it. */
async function addBreached(world: World) {
  const { supplier } = world;
  const id = await addMilestone(world, { name: "Build" });
  const deliverable = await addDeliverable(world, id, { name: "Prototype" });
  await both(world, "milestone_baseline", id);
  await ok(
    supplier.db.from("deliverables").update({ due_date: "2030-04-15" }).eq("id", deliverable),
  );
  const variation_id = randomUUID();
  await ok(supplier.db.rpc("raise_variation", { variation_id, milestone_id: id }));
  await ok(supplier.db.rpc("move_variation", { variation_id, status: "submitted" }));
}

/** MS-003, unsigned: an overdue deliverable, one of the supplier's own, one that waits for review. */
async function addOpenWork(world: World) {
  const { supplier, customer } = world;
  const milestone = await addMilestone(world, { name: "Rollout" });
  await addDeliverable(world, milestone, { name: "Late manual", due_date: "2020-01-31" });
  const own = await addDeliverable(world, milestone, {
    name: "Training",
    assignee_id: supplier.id,
  });
  const submitted = await addDeliverable(world, milestone, { name: "Handbook" });
  await move(supplier, submitted, "in_progress");
  await move(supplier, submitted, "submitted");
  await addCriteria(world, own);
  const keys = {
    organisation_id: world.organisation,
    project_id: world.project,
    deliverable_id: own,
  };
  await ok(supplier.db.from("deliverable_tasks").insert({ ...keys, name: "Book a room" }));
  await ok(customer.db.from("comments").insert({ ...keys, body: "When is it?" }));
  const path = await addFile(world, own, "plan.pdf", "%PDF-1.7 the plan");
  return path.split("/").at(-1) ?? "";
}

async function addSecondProject(world: World) {
  const project = randomUUID();
  await ok(
    world.admin.db.rpc("create_project", {
      project_id: project,
      organisation_id: world.organisation,
      details: { name: "Second project" },
      template_id: "00000000-0000-4000-8000-000000000003",
    }),
  );
  await owner(
    "insert into public.user_projects (organisation_id, project_id, user_id, role) values ($1, $2, $3, 'supplier_pm')",
    [world.organisation, project, world.supplier.id],
  );
  const second = { ...world, project };
  const milestone = await addMilestone(second, { name: "Kick-off" });
  await addDeliverable(second, milestone, {
    name: "Late minutes",
    due_date: "2020-02-29",
    assignee_id: world.supplier.id,
  });
  return project;
}

/** Both sides sign; returns the last entry. */
async function both(
  { supplier, customer }: World,
  subject: Parameters<typeof sign>[1],
  id: string,
) {
  await sign(supplier, subject, id);
  return sign(customer, subject, id);
}
