import { randomUUID } from "node:crypto";

import { todayIn } from "@/lib/format";
import { ok, type Person, type World } from "@/supabase/tests/world";

// A workflow with everything on its pages, made through the API by the organisation's administrator.

/** Somebody approves what is worth more than 500; then it is noted. */
const APPROVAL = {
  steps: [
    { key: "worth", name: "Worth asking", type: "decision", is_start: true, config: {} },
    {
      key: "approve",
      name: "Approve the document",
      type: "approval",
      config: {
        title: "Approve {{data.document}}",
        assignee: { type: "org_role", role: "org_admin" },
        due_in_hours: 48,
      },
    },
    { key: "note", name: "Note it", type: "set_data", config: { values: { noted: true } } },
  ],
  transitions: [
    {
      from: "worth",
      to: "approve",
      condition: { field: "total", operator: "greater_than", value: 500 },
    },
    { from: "worth", to: "note", is_default: true },
    {
      from: "approve",
      to: "note",
      condition: { field: "approved", operator: "equals", value: true },
    },
  ],
};

/** What it asks is refused at once, whatever runs there: the address is the server's own. */
export const FAILING = {
  steps: [
    {
      key: "ask",
      name: "Ask the other side",
      type: "http_request",
      is_start: true,
      config: { method: "GET", url: "http://127.0.0.1:9", retry: { attempts: 1 } },
    },
  ],
  transitions: [],
};

/** A published workflow: an approval, unless it is another. */
export async function publishWorkflow(
  admin: Person,
  organisation: string,
  name: string,
  drawn: object = APPROVAL,
) {
  const workflow_id = randomUUID();
  const definition = { ...drawn, name };
  await ok(
    admin.db.rpc("import_workflow", { workflow_id, organisation_id: organisation, definition }),
  );
  await ok(admin.db.rpc("publish_workflow", { workflow_id }));
  return workflow_id;
}

/** A run of it, which waits for an administrator. */
export async function runApproval(person: Person, workflow_id: string): Promise<string> {
  const execution_id = randomUUID();
  const input = { total: 900, document: "the offer" };
  await ok(person.db.rpc("run_workflow", { execution_id, workflow_id, input }));
  return execution_id;
}

/** For the pages that only read: a workflow, a run of it, and the report of its day. */
export async function addWorkflow(world: World) {
  const workflow = await publishWorkflow(world.admin, world.organisation, "Busy approval");
  const execution = await runApproval(world.supplier, workflow);
  const report = await ok(
    world.admin.db.rpc("make_workflow_report", {
      organisation_id: world.organisation,
      report_type: "daily",
      day: todayIn("Europe/London", new Date()),
    }),
  );
  return { workflow, execution, report: report as string };
}
