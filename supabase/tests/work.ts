import { randomUUID } from "node:crypto";

import { addRecord } from "./pipeline";
import { ok, type Person, type World } from "./world";

// What people do with activities, through the API.

/** A published template for new leads: a mandatory call and a mail; after the call an offer, or if it is late a chase. */
export async function addLeadTemplate({ admin, organisation }: World) {
  const [call, mail, offer, chase] = Array.from({ length: 4 }, () => randomUUID()) as [
    string,
    string,
    string,
    string,
  ];
  const pattern = (id: string, code: string, name: string, is_mandatory = false) => ({
    id,
    organisation_id: organisation,
    code,
    name,
    is_mandatory,
  });
  await ok(
    admin.db
      .from("activity_patterns")
      .insert([
        pattern(call, "first_call", "First call", true),
        pattern(mail, "welcome_mail", "Welcome mail"),
        pattern(offer, "make_offer", "Make an offer"),
        pattern(chase, "chase", "Chase them"),
      ])
      .select("id"),
  );
  await ok(
    admin.db.rpc("set_pattern_successors", {
      pattern_id: call,
      successors: [
        { successor_pattern_id: offer, trigger_on: "complete" },
        { successor_pattern_id: chase, trigger_on: "timeout" },
      ],
    }),
  );
  const template_id = randomUUID();
  await ok(
    admin.db
      .from("workplan_templates")
      .insert({
        id: template_id,
        organisation_id: organisation,
        code: "new_lead",
        name: "New lead",
        entity_type: "lead",
        trigger_event: "create",
      })
      .select("id"),
  );
  const activities = [
    { pattern_id: call, phase: "Contact", phase_position: 1 },
    { pattern_id: mail, phase: "Contact", phase_position: 1 },
    { pattern_id: chase, phase: "Contact", phase_position: 1 },
    { pattern_id: offer, phase: "Offer", phase_position: 2 },
  ];
  await ok(admin.db.rpc("save_workplan_activities", { template_id, activities }));
  await ok(admin.db.rpc("publish_workplan_template", { template_id }));
  return { template: template_id, patterns: { call, mail, offer, chase }, activities };
}

/** A lead with activities that somebody has to do today, in this order. */
export async function addWork(world: World, person: Person, subjects: readonly string[]) {
  const lead = await addRecord(world, "leads", { full_name: "Lena Quay" });
  for (const subject of subjects)
    await ok(
      world.admin.db.rpc("add_activity", {
        activity_id: randomUUID(),
        record_type: "lead",
        record_id: lead,
        details: { subject, assigned_to: person.id, due_date: today() },
      }),
    );
  return lead;
}

/** Today's date in the zone of a new organisation. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}
