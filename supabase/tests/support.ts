import { randomUUID } from "node:crypto";

import { ok, type Person, sha256, type World } from "./world";

// What people do in support, through the API.

/** A ticket of the world's client, raised by one of either side; answers its id. */
export async function addTicket(
  world: World,
  by: Person,
  fields: { subject: string; body?: string } & Record<string, unknown>,
): Promise<string> {
  const ticket_id = randomUUID();
  const asked = { ticket_id, client_id: world.client, body: "As I said.", ...fields };
  await ok(by.db.rpc("create_ticket", asked));
  return ticket_id;
}

/** An answer in a ticket, or an internal note; answers the message's id. */
export async function replyTo(
  by: Person,
  ticket_id: string,
  body: string,
  more: { is_internal?: boolean; status?: string } = {},
): Promise<string> {
  const message_id = randomUUID();
  await ok(by.db.rpc("reply_to_ticket", { message_id, ticket_id, body, ...more }));
  return message_id;
}

/** A text file with a message of one's own; answers its id and where its bytes lie. */
export async function attach(
  world: World,
  by: Person,
  ticket_id: string,
  message_id: string,
  { name, text, is_internal = false }: { name: string; text: string; is_internal?: boolean },
) {
  const id = randomUUID();
  const keys = { organisation_id: world.organisation, client_id: world.client, ticket_id };
  const folder = is_internal ? "internal" : "public";
  const path = [...Object.values(keys), folder, id].join("/");
  const bytes = Buffer.from(text);
  const bucket = by.db.storage.from("ticket-files");
  await ok(bucket.upload(path, bytes, { contentType: "text/plain" }));
  const row = { content_type: "text/plain", size_bytes: bytes.length, sha256: sha256(text) };
  const { error } = await by.db
    .from("ticket_files")
    .insert({ id, ...keys, message_id, is_internal, name, ...row });
  if (error) throw error;
  return { id, path };
}
