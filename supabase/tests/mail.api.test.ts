import { randomUUID } from "node:crypto";

import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";

import { deliverMail, MAX_ATTEMPTS } from "@/worker/mail/deliver";
import type { Mail, Send } from "@/worker/mail/transport";

import {
  closeWorld,
  invitationToken,
  makeProject,
  ok,
  owner,
  ownerValue,
  sha256,
  stack,
  type World,
} from "./world";

// The outbox carried to its end by the worker's own code, on connections like the worker's.

const APP_URL = "https://app.example";
let w: World;
let pool: pg.Pool;

beforeAll(async () => {
  w = await makeProject("Mailing");
  pool = new pg.Pool({ connectionString: stack.databaseUrl, max: 4 });
});
afterAll(async () => {
  await pool.end();
  await closeWorld();
});

/** Runs the task as one worker would. */
async function deliver(id: string, send: Send) {
  const client = await pool.connect();
  try {
    return await deliverMail(client, id, send, APP_URL);
  } finally {
    client.release();
  }
}

function postbox() {
  const mails: Mail[] = [];
  const send: Send = async (mail) => void mails.push(mail);
  return { mails, send };
}

/** A row of the outbox without a job, so that a worker that happens to run leaves it alone. */
function queue(
  template: string,
  data: unknown,
  recipient = "somebody@example.com",
): Promise<string> {
  return ownerValue(
    "insert into private.mail_outbox (recipient, template, data) values ($1, $2, $3) returning id",
    [recipient, template, JSON.stringify(data)],
  );
}

const mailOf = async (id: string) =>
  (
    await owner(
      "select status, attempts, last_error, data, sent_at from private.mail_outbox where id = $1",
      [id],
    )
  )[0];

async function invite() {
  const invitation_id = randomUUID();
  const email = `invited.${invitation_id.slice(0, 8)}@example.com`;
  await ok(
    w.admin.db.rpc("invite_person", {
      invitation_id,
      organisation_id: w.organisation,
      email,
      org_role: "org_member",
    }),
  );
  const token = await invitationToken(invitation_id);
  return { invitation_id, token, mail: await queue("invitation", { invitation_id, token }, email) };
}

/** A notification for the customer's project manager. */
async function notify(kind = "signature_completed") {
  const notification_id = await ownerValue<string>(
    `insert into public.notifications (organisation_id, project_id, user_id, kind, reason, subject_type, subject_id, subject_label, actor_id, data)
     values ($1, $2, $3, $4, 'customer_pm', 'milestone', $5, 'MS-001 Discovery', $6, $7) returning id`,
    [
      w.organisation,
      w.project,
      w.customer.id,
      kind,
      randomUUID(),
      w.supplier.id,
      JSON.stringify({ signature: "milestone_baseline", head_hash: "e".repeat(64) }),
    ],
  );
  return queue("notification", { notification_id }, w.customer.email);
}

test("an invitation leaves once, with its link, and its token is wiped", async () => {
  const { mail, token } = await invite();
  const { mails, send } = postbox();
  expect(await deliver(mail, send)).toBe("sent");
  expect(mails).toHaveLength(1);
  expect(mails[0]?.text).toContain(`${APP_URL}/invite/${token}`);
  const row = await mailOf(mail);
  expect(row).toMatchObject({ status: "sent", attempts: 1, last_error: null });
  expect(JSON.stringify(row)).not.toContain(token);
  expect(await deliver(mail, send)).toBe("busy");
  expect(mails).toHaveLength(1);
});

test("two workers at the same moment send it once", async () => {
  const { mail } = await invite();
  const { mails, send } = postbox();
  const slowly: Send = async (letter) => {
    await new Promise((resolve) => setTimeout(resolve, 300));
    await send(letter);
  };
  const outcomes = await Promise.all([
    deliver(mail, slowly),
    deliver(mail, slowly),
    deliver(mail, slowly),
  ]);
  expect(outcomes.toSorted()).toEqual(["busy", "busy", "sent"]);
  expect(mails).toHaveLength(1);
});

test("a failure is written down and tried again, until the last", async () => {
  const { mail, token } = await invite();
  const broken: Send = () => Promise.reject(new Error("connection refused\nby the host"));
  await expect(deliver(mail, broken)).rejects.toThrow("connection refused");
  expect(await mailOf(mail)).toMatchObject({
    status: "pending",
    attempts: 1,
    last_error: "connection refused",
    data: { token },
  });
  await owner("update private.mail_outbox set attempts = $2 where id = $1", [
    mail,
    MAX_ATTEMPTS - 1,
  ]);
  expect(await deliver(mail, broken)).toBe("failed");
  const row = await mailOf(mail);
  expect(row).toMatchObject({ status: "failed", attempts: MAX_ATTEMPTS });
  expect(JSON.stringify(row)).not.toContain(token);
});

test("what a mail server refuses for good is not tried again", async () => {
  const { mail } = await invite();
  const refusing: Send = () =>
    Promise.reject(Object.assign(new Error("550 no such mailbox"), { responseCode: 550 }));
  expect(await deliver(mail, refusing)).toBe("failed");
  expect(await mailOf(mail)).toMatchObject({ status: "failed", last_error: "550 no such mailbox" });
});

test("an invitation that was withdrawn, ran out or was sent anew is not sent", async () => {
  const { mails, send } = postbox();
  const [revoked, expired, renewed] = [await invite(), await invite(), await invite()];
  await ok(w.admin.db.rpc("revoke_invitation", { invitation_id: revoked.invitation_id }));
  await owner(
    "update public.org_invitations set expires_at = now() - interval '1 minute' where id = $1",
    [expired.invitation_id],
  );
  await owner("update public.org_invitations set token_hash = $2 where id = $1", [
    renewed.invitation_id,
    sha256(randomUUID()),
  ]);
  for (const { mail } of [revoked, expired, renewed]) {
    expect(await deliver(mail, send)).toBe("cancelled");
    expect(await mailOf(mail)).toMatchObject({ status: "cancelled", sent_at: null });
  }
  expect(mails).toEqual([]);
});

test("a notification says what happened, why it is told, and the head of the ledger", async () => {
  const { mails, send } = postbox();
  expect(await deliver(await notify(), send)).toBe("sent");
  expect(mails[0]).toMatchObject({
    to: w.customer.email,
    subject: "All signatures are on the baseline of MS-001 Discovery",
  });
  expect(mails[0]?.text).toContain(`${APP_URL}/${w.slug}/projects/PRJ-001/milestones/MS-001`);
  expect(mails[0]?.text).toContain("because you are the customer PM");
  expect(mails[0]?.text).toContain("e".repeat(64));
});

test("who left the team, or is suspended, is told nothing more", async () => {
  const { mails, send } = postbox();
  const mail = await notify();
  await owner("delete from public.user_projects where project_id = $1 and user_id = $2", [
    w.project,
    w.customer.id,
  ]);
  expect(await deliver(mail, send)).toBe("cancelled");
  await owner(
    "insert into public.user_projects (organisation_id, project_id, user_id, role) values ($1, $2, $3, 'customer_pm')",
    [w.organisation, w.project, w.customer.id],
  );
  const other = await notify();
  await owner("update public.profiles set status = 'suspended' where id = $1", [w.customer.id]);
  expect(await deliver(other, send)).toBe("cancelled");
  await owner("update public.profiles set status = 'active' where id = $1", [w.customer.id]);
  expect(mails).toEqual([]);
});
