import { randomUUID } from "node:crypto";
import type { Json } from "@/lib/workflows/interpreter";
import { ok, owner, type World } from "./world";

// Workflows and executions for the tests of the engine.

/** A published version that nobody checked: what the checks refuse is run here, too. */
export async function publish(w: World, definition: unknown): Promise<string> {
  const id = randomUUID();
  await owner(
    "insert into public.workflows (id, organisation_id, name) values ($1::uuid, $2, $1)",
    [id, w.organisation],
  );
  const version = randomUUID();
  await owner(
    `insert into public.workflow_versions (id, organisation_id, workflow_id, number, published_at) values ($1, $2, $3, 1, now())`,
    [version, w.organisation, id],
  );
  await owner("select private.write_definition($1, $2)", [version, JSON.stringify(definition)]);
  await owner(
    "update public.workflows set published_version_id = $2, status = 'active' where id = $1",
    [id, version],
  );
  return id;
}

export async function begin(w: World, workflow_id: string, input: object = {}): Promise<string> {
  const execution_id = randomUUID();
  await ok(w.supplier.db.rpc("run_workflow", { execution_id, workflow_id, input }));
  return execution_id;
}

export const facts = async (id: string) =>
  (
    await owner<{ status: string; data: Record<string, Json>; error: string | null }>(
      "select status, data, error from public.workflow_executions where id = $1",
      [id],
    )
  )[0];
