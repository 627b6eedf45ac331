import type { PoolClient } from "pg";

import { writeLetter } from "./letters";
import type { Send } from "./transport";

/** With the queue's growing pauses, about half a day. */
export const MAX_ATTEMPTS = 12;

/** `busy`: another worker has it in hand, or it is done already. */
export type Outcome = "sent" | "cancelled" | "failed" | "busy";

type Row = { recipient: string; template: string; data: unknown };

/**
 * Sends one mail of the outbox, once: its row stays locked from before it is sent until it is marked as
 * sent, so that of two workers one sends and the other finds nothing to do. The token in it is wiped
 * with the same statement. A failure is written down and thrown, to be tried again; the last is not.
 */
export async function deliverMail(
  client: PoolClient,
  id: string,
  send: Send,
  appUrl: string,
): Promise<Outcome> {
  await client.query("begin");
  try {
    const outcome = await carry(client, id, send, appUrl);
    await client.query("commit");
    return outcome;
  } catch (error) {
    await client.query("rollback");
    if (await recordFailure(client, id, error)) return "failed";
    throw error;
  }
}

async function carry(client: PoolClient, id: string, send: Send, appUrl: string): Promise<Outcome> {
  const { rows } = await client.query<Row>(
    "select recipient, template, data from private.mail_outbox where id = $1 and status = 'pending' for update skip locked",
    [id],
  );
  const row = rows[0];
  if (!row) return "busy";
  const letter = await writeLetter(client, row.template, row.data, appUrl);
  if (letter) await send({ id, to: row.recipient, ...letter });
  const outcome = letter ? "sent" : "cancelled";
  await client.query(
    `update private.mail_outbox
        set status = $2, sent_at = case when $2 = 'sent' then now() end, attempts = attempts + 1, last_error = null, data = data - 'token'
      where id = $1`,
    [id, outcome],
  );
  return outcome;
}

/** Writes a failure down; true when it was the last one. */
async function recordFailure(client: PoolClient, id: string, error: unknown): Promise<boolean> {
  const { rows } = await client.query<{ status: string }>(
    `update private.mail_outbox
        set attempts = attempts + 1, last_error = $2,
            status = case when $3 or attempts + 1 >= $4 then 'failed' else 'pending' end,
            data = case when $3 or attempts + 1 >= $4 then data - 'token' else data end
      where id = $1 and status = 'pending'
      returning status`,
    [id, shorten(error), isRefusedForGood(error), MAX_ATTEMPTS],
  );
  return rows[0]?.status === "failed";
}

/** A mail server answers 5xx to what no repetition will change: no such mailbox. */
function isRefusedForGood(error: unknown): boolean {
  return (
    typeof error === "object" &&
    error !== null &&
    "responseCode" in error &&
    Number(error.responseCode) >= 500
  );
}

function shorten(error: unknown): string {
  const [line = ""] = (error instanceof Error ? error.message : String(error)).split("\n");
  return line.slice(0, 200);
}
