import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { addDeliverable, addMilestone, signable, signShown } from "./delivery";
import {
  closeWorld,
  invitationToken,
  join,
  makeProject,
  owner,
  type Person,
  signUp,
  type World,
} from "./world";

// The supplier's people try, in any order, to have an account of their own sign for the customer: by seats, roles,
// invitations, requests, deactivations. The customer's people do what they do, and never appoint that account.

let w: World;
let shadow: Person;
let colleague: Person;
const log: string[] = [];

beforeAll(async () => {
  w = await makeProject("Appointments");
  [shadow, colleague] = await Promise.all([signUp("Shadow"), signUp("Colleague")]);
  await join(w.customer, w.organisation, colleague, {
    client_id: w.client,
    client_role: "client_member",
  });
});
afterAll(closeWorld);

const keys = () => ({ organisation_id: w.organisation, project_id: w.project });
const answer = async (asked: PromiseLike<{ error: { code?: string } | null }>) =>
  (await asked).error?.code ?? "none";

const SUPPLIER = ["admin", "supplier"] as const;
const CUSTOMER = ["customer", "colleague"] as const;
const person = (name: string): Person =>
  ({ admin: w.admin, supplier: w.supplier, customer: w.customer, colleague, shadow })[name] ??
  w.admin;

const ofSupplier = fc.record({
  by: fc.constantFrom(...SUPPLIER, "shadow"),
  // Whatever they try, they try it with their own account, or against the customer's people.
  whom: fc.constantFrom("shadow", ...CUSTOMER),
});
const ofCustomer = fc.record({
  by: fc.constantFrom(...CUSTOMER),
  whom: fc.constantFrom(...CUSTOMER),
});
const role = fc.constantFrom("customer_pm", "contributor", "viewer");
const act = fc.oneof(
  fc.record({
    kind: fc.constantFrom("seat", "reseat", "unseat", "promote", "deactivate", "activate", "ask"),
    actors: fc.oneof(ofSupplier, ofSupplier, ofCustomer),
    role,
  }),
  fc.record({
    kind: fc.constantFrom("invite", "accept", "decide"),
    actors: ofSupplier,
    role,
  }),
  fc.record({ kind: fc.constant("sign"), actors: fc.oneof(ofSupplier, ofCustomer), role }),
);

type Act = typeof act extends fc.Arbitrary<infer T> ? T : never;

async function perform({ kind, actors: { by, whom }, role: wanted }: Act): Promise<string> {
  const { db } = person(by);
  const target = person(whom).id;
  const seat = { project_id: w.project, user_id: target };
  const membership = { client_id: w.client, user_id: target };
  switch (kind) {
    case "seat":
      return answer(db.from("user_projects").insert({ ...keys(), user_id: target, role: wanted }));
    case "reseat":
      return answer(db.from("user_projects").update({ role: wanted }).match(seat));
    case "unseat":
      return answer(db.from("user_projects").delete().match(seat));
    case "promote":
      return answer(
        db.from("user_clients").update({ client_role: "client_admin" }).match(membership),
      );
    case "deactivate":
      return answer(db.from("user_clients").update({ is_active: false }).match(membership));
    case "activate":
      return answer(db.from("user_clients").update({ is_active: true }).match(membership));
    case "ask":
      return answer(
        db.rpc("request_signer", {
          request_id: randomUUID(),
          project_id: w.project,
          user_id: target,
          change: "appoint",
        }),
      );
    case "decide": {
      const [request] = await owner<{ id: string }>(
        "select id from public.signer_requests where project_id = $1 and status = 'pending' and user_id = $2",
        [w.project, shadow.id],
      );
      return answer(
        db.rpc("decide_signer_request", {
          request_id: request?.id ?? randomUUID(),
          is_accepted: true,
        }),
      );
    }
    case "invite":
      return answer(
        db.rpc("invite_person", {
          invitation_id: randomUUID(),
          organisation_id: w.organisation,
          email: shadow.email,
          client_id: w.client,
          client_role: wanted === "customer_pm" ? "client_admin" : "client_member",
          project_id: w.project,
          project_role: wanted,
        }),
      );
    case "accept": {
      const [open] = await owner<{ id: string }>(
        "select id from public.org_invitations where organisation_id = $1 and email = $2 and status = 'pending'",
        [w.organisation, shadow.email],
      );
      if (!open) return "none open";
      return answer(shadow.db.rpc("accept_invitation", { token: await invitationToken(open.id) }));
    }
    default: {
      const milestone = await addMilestone(w);
      await addDeliverable(w, milestone);
      const { content_hash } = (await signable(person(by), "milestone_baseline", milestone).catch(
        () => null,
      )) ?? { content_hash: "0".repeat(64) };
      return answer(signShown(person(by), "milestone_baseline", milestone, content_hash));
    }
  }
}

test("no account of the supplier's ever signs for a customer that has somebody of its own", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 5, maxLength: 25 }), async (acts) => {
      for (const one of acts)
        log.push(`${one.kind} ${one.actors.by}>${one.actors.whom} ${await perform(one)}`);
      const forged = await owner(
        "select 1 from public.signatures where project_id = $1 and side = 'customer' and (signer_key = $2 or subject_id = $2) and action in ('signed', 'appointed')",
        [w.project, shadow.id],
      );
      expect(forged, log.slice(-30).join("\n")).toEqual([]);
      const [verdict] = await owner<{ valid: boolean }>(
        "select valid from private.check_chain($1)",
        [w.project],
      );
      expect(verdict?.valid).toBe(true);
      // Somebody speaks for the customer, always.
      const [voices] = await owner<{ administrators: number; signers: number }>(
        `select (select count(*)::int from public.user_clients where client_id = $2 and is_active and client_role = 'client_admin') as administrators,
           cardinality(private.team($1, 'customer_pm')) as signers`,
        [w.project, w.client],
      );
      expect(voices?.administrators).toBeGreaterThan(0);
      expect(voices?.signers).toBeGreaterThan(0);
    }),
    { numRuns: 25 },
  );
  // The walk was not in vain: some of it was refused as the other side's, and some of the customer's own went through.
  expect(log.some((line) => line.endsWith("CS033"))).toBe(true);
  expect(log.some((line) => /^sign (customer|colleague).* none$/.test(line))).toBe(true);
}, 120_000);
