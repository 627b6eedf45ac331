import { randomUUID } from "node:crypto";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { addDeliverable, addMilestone, move, signable, signShown } from "./delivery";
import { addTicket, replyTo } from "./support";
import {
  closeWorld,
  freshly,
  makeProject,
  ok,
  owner,
  ownerValue,
  refusal,
  stack,
  type World,
} from "./world";

// What happens to tickets at the same moment, by real people over the API.

let w: World;
beforeAll(async () => {
  w = await makeProject("Tickets");
});
afterAll(closeWorld);

test("many at once are numbered without a gap, and one asked for twice is one", async () => {
  const ticket_id = randomUUID();
  const asked = { ticket_id, client_id: w.client, subject: "Twice", body: "Twice" };
  const [answers] = await Promise.all([
    Promise.all(
      Array.from(
        { length: 6 },
        () => ok(w.customer.db.rpc("create_ticket", asked)) as Promise<string>,
      ),
    ),
    ...Array.from({ length: 12 }, (_, n) => addTicket(w, w.customer, { subject: `Ticket ${n}` })),
  ]);
  expect(new Set(answers).size).toBe(1);
  const references = await owner<{ reference: string }>(
    "select reference from public.tickets where organisation_id = $1 order by 1",
    [w.organisation],
  );
  expect(references.map(({ reference }) => reference)).toEqual(
    Array.from({ length: 13 }, (_, n) => `TKT-${String(n + 1).padStart(4, "0")}`),
  );
});

test("two answers at once are both there, and the same one is there once", async () => {
  const ticket = await addTicket(w, w.customer, { subject: "Answered" });
  const message_id = randomUUID();
  const answer = { message_id, ticket_id: ticket, body: "Once" };
  await Promise.all([
    ...Array.from({ length: 4 }, () => w.supplier.db.rpc("reply_to_ticket", answer)),
    replyTo(w.admin, ticket, "Too"),
    replyTo(w.customer, ticket, "And I"),
  ]);
  const bodies = await ok(
    w.admin.db.from("ticket_messages").select("body").eq("ticket_id", ticket).order("body"),
  );
  expect(bodies.map(({ body }) => body)).toEqual(["And I", "As I said.", "Once", "Too"]);
});

test("a missed target is told once, however many workers look", async () => {
  await owner(
    `insert into public.ticket_targets (organisation_id, priority, resolution_minutes) values ($1, 'urgent', 1)
     on conflict (organisation_id, priority) do update set resolution_minutes = 1`,
    [w.organisation],
  );
  const ticket = await addTicket(w, w.customer, { subject: "Late", priority: "urgent" });
  await owner(
    "update public.ticket_clock_segments set started_at = now() - interval '30 days' where ticket_id = $1",
    [ticket],
  );
  await owner("select private.settle_ticket_clocks(array[$1::uuid])", [ticket]);
  await Promise.all(Array.from({ length: 4 }, () => owner("select private.sweep_tickets()")));
  await owner("select private.sweep_tickets()");
  const told = await ownerValue<number>(
    "select count(*)::int from public.notifications where kind = 'ticket_breached' and subject_id = $1 and user_id = $2",
    [ticket, w.admin.id],
  );
  expect(told).toBe(1);
});

test("a defect that is being raised is seen by who signs at that moment", async () => {
  const deliverable = await addDeliverable(w, await addMilestone(w, { name: "Race" }));
  await move(w.supplier, deliverable, "in_progress");
  await move(w.supplier, deliverable, "submitted");
  await move(w.customer, deliverable, "review_complete");
  const supplier = await freshly(w.supplier);
  const { content_hash } = await signable(supplier, "deliverable", deliverable);
  const raising = new pg.Client({ connectionString: stack.databaseUrl });
  await raising.connect();
  await raising.query("begin");
  await raising.query(
    "insert into public.tickets (organisation_id, client_id, subject, type, project_id, deliverable_id) values ($1, $2, 'Broken', 'defect', $3, $4)",
    [w.organisation, w.client, w.project, deliverable],
  );
  const signing = refusal(signShown(supplier, "deliverable", deliverable, content_hash));
  await expect
    .poll(() => ownerValue<number>("select count(*)::int from pg_locks where not granted"))
    .toBeGreaterThan(0);
  await raising.query("commit");
  await raising.end();
  expect(await signing).toBe("CS015");
});
