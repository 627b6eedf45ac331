import { randomUUID } from "node:crypto";
import { makeProject, ok, owner, ownerValue, type World } from "./world";

// A world with two published templates for leads: one for each new one (`call` and `greet` start; `write`
// follows when the call is done, `chase` when it is late), one for each that is contacted (`thank`).

export let w: World;

export async function makeWorkplanWorld(name: string) {
  w = await makeProject(name);
  await design("lead_workflow", { trigger_event: "create" }, ["call", "greet", "write", "chase"]);
  await design("contacted", { trigger_event: "status_change", to_status: "contacted" }, ["thank"]);
}

export const times = <Value>(count: number, make: (index: number) => Promise<Value>) =>
  Promise.all(Array.from({ length: count }, (_, index) => make(index)));

/** A published template for leads of patterns that it makes; what they are called decides what follows what. */
async function design(code: string, trigger: Record<string, unknown>, patterns: string[]) {
  const { db } = w.admin;
  const ids = new Map(patterns.map((name) => [name, randomUUID()]));
  for (const [name, id] of ids) {
    await ok(
      db
        .from("activity_patterns")
        .insert({ id, organisation_id: w.organisation, code: name, name })
        .select("id"),
    );
  }
  if (ids.has("call")) {
    const successors = [
      { successor_pattern_id: ids.get("write"), trigger_on: "complete" },
      { successor_pattern_id: ids.get("chase"), trigger_on: "timeout" },
    ];
    await ok(db.rpc("set_pattern_successors", { pattern_id: ids.get("call"), successors }));
  }
  const template_id = randomUUID();
  await ok(
    db
      .from("workplan_templates")
      .insert({
        id: template_id,
        organisation_id: w.organisation,
        code,
        name: code,
        entity_type: "lead",
        ...trigger,
      })
      .select("id"),
  );
  const activities = patterns.map((name) => ({
    pattern_id: ids.get(name),
    phase: "One",
    phase_position: 1,
  }));
  await ok(db.rpc("save_workplan_activities", { template_id, activities }));
  await ok(db.rpc("publish_workplan_template", { template_id }));
}

export const leadRow = (id: string, owner_id: string) => ({
  id,
  organisation_id: w.organisation,
  full_name: "Lead",
  owner_id,
});

/** New leads of the supplier's, each with its workplan. */
export async function addLeads(count: number) {
  const ids = Array.from({ length: count }, () => randomUUID());
  const rows = ids.map((id) => leadRow(id, w.supplier.id));
  await ok(w.supplier.db.from("leads").insert(rows).select("id"));
  return ids;
}
export async function addLead() {
  const [id] = await addLeads(1);
  return id as string;
}

/** What there is of each kind of activity on these leads: "subject status", counted. */
export async function activitiesOf(leads: string[]) {
  const rows = await owner<{ what: string; n: number }>(
    `select lower(subject) || ' ' || status as what, count(*)::int as n from public.activities where entity_id = any ($1) group by 1 order by 1`,
    [leads],
  );
  return Object.fromEntries(rows.map(({ what, n }) => [what, n]));
}
export async function find(lead: string, subject: string) {
  return ownerValue<string>(
    "select id from public.activities where entity_id = $1 and subject = $2",
    [lead, subject],
  );
}
export const workplanOf = (lead: string) =>
  ownerValue<string>(
    "select id from public.workplan_instances where entity_id = $1 and template_code = 'lead_workflow'",
    [lead],
  );
export const justStarted = { "call open": 1, "greet open": 1 };

export const makeLate = (leads: string[], subject: string) =>
  owner(
    "update public.activities set escalates_at = now() - interval '1 hour' where entity_id = any ($1) and subject = $2",
    [leads, subject],
  );
