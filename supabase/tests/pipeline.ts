import { randomUUID } from "node:crypto";

import { ok, type World } from "./world";

// What people do in sales and recruiting, through the API.

/** A record of the organisation, written by its administrator; answers its id. */
export async function addRecord(
  { admin, organisation }: World,
  table:
    | "accounts"
    | "contacts"
    | "leads"
    | "deals"
    | "jobs"
    | "candidates"
    | "submissions"
    | "interviews"
    | "offers",
  fields: Record<string, unknown>,
): Promise<string> {
  const id = randomUUID();
  await ok(
    admin.db
      .from(table)
      .insert({ id, organisation_id: organisation, ...fields })
      .select("id"),
  );
  return id;
}

/** Moves a record to another stage. */
export async function moveRecord(
  { admin }: World,
  record_type: string,
  record_id: string,
  status: string,
  reason?: string,
) {
  await ok(admin.db.rpc("move_record", { record_type, record_id, status, reason }));
}
