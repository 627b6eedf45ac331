import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import {
  closeWorld,
  invitationToken,
  makeProject,
  ok,
  owner,
  ownerValue,
  refusal,
  signUp,
  type World,
} from "./world";

// People who do the same thing at the same moment: numbers, memberships and administrators stay right.

let w: World;
beforeAll(async () => {
  w = await makeProject("Crowd");
});
afterAll(closeWorld);

test("fifty at once get fifty references without a gap", async () => {
  const answers = await Promise.all(
    Array.from({ length: 50 }, (_, index) =>
      refusal(
        w.supplier.db.from("milestones").insert({
          organisation_id: w.organisation,
          project_id: w.project,
          // Some fail, and their numbers are not lost.
          name: index % 5 === 0 ? "" : `M${index}`,
        }),
      ),
    ),
  );
  expect(answers.filter((answer) => answer === "none")).toHaveLength(40);
  const references = await owner<{ n: number }>(
    "select substr(reference, 4)::int as n from public.milestones where project_id = $1 order by 1",
    [w.project],
  );
  expect(references.map(({ n }) => n)).toEqual(Array.from({ length: 40 }, (_, index) => index + 1));
});

test("the same invitation accepted many times at once is one membership", async () => {
  const person = await signUp("Twice");
  const invitation_id = randomUUID();
  await ok(
    w.admin.db.rpc("invite_person", {
      invitation_id,
      organisation_id: w.organisation,
      email: person.email,
      org_role: "org_member",
    }),
  );
  const token = await invitationToken(invitation_id);
  const answers = await Promise.all(
    Array.from({ length: 6 }, () => refusal(person.db.rpc("accept_invitation", { token }))),
  );
  expect(new Set(answers)).toEqual(new Set(["none"]));
  const memberships = await ok(
    person.db.from("user_organisations").select("id").eq("user_id", person.id),
  );
  expect(memberships).toHaveLength(1);
  const invite = (email: string) =>
    refusal(
      w.admin.db.rpc("invite_person", {
        invitation_id: randomUUID(),
        organisation_id: w.organisation,
        email,
        org_role: "org_member",
      }),
    );
  const many = await Promise.all(Array.from({ length: 5 }, () => invite("same@example.com")));
  expect(many.toSorted()).toEqual(["CS025", "CS025", "CS025", "CS025", "none"]);
});

test("two invitations to both sides, accepted at once: the person stands on one", async () => {
  for (let round = 0; round < 8; round += 1) {
    const person = await signUp("Torn");
    const invite = async (how: object) => {
      const invitation_id = randomUUID();
      const { organisation: organisation_id } = w;
      await ok(
        w.admin.db.rpc("invite_person", {
          invitation_id,
          organisation_id,
          email: person.email,
          ...how,
        }),
      );
      return invitationToken(invitation_id);
    };
    const tokens = [
      await invite({ org_role: "org_member" }),
      await invite({ client_id: w.client, client_role: "client_member" }),
    ];
    const answers = await Promise.all(
      tokens.map((token) => refusal(person.db.rpc("accept_invitation", { token }))),
    );
    expect(answers.toSorted()).toEqual(["CS030", "none"]);
  }
});

test("two administrators who remove each other: one stays", async () => {
  const second = w.supplier;
  const demote = (by: World["admin"], whom: string) =>
    by.db
      .from("user_organisations")
      .update({ org_role: "org_member" })
      .eq("user_id", whom)
      .select("id");
  for (let round = 0; round < 8; round += 1) {
    await owner(
      "update public.user_organisations set org_role = 'org_admin' where user_id = any ($1)",
      [[w.admin.id, second.id]],
    );
    await Promise.all([demote(w.admin, second.id), demote(second, w.admin.id)]);
    expect(
      await ownerValue(
        "select count(*)::int from public.user_organisations where organisation_id = $1 and org_role = 'org_admin' and is_active",
        [w.organisation],
      ),
    ).toBe(1);
  }
});

test("two system administrators who suspend each other: one stays", async () => {
  const [one, two] = [await signUp("One"), await signUp("Two")];
  for (let round = 0; round < 8; round += 1) {
    await owner(
      "update public.profiles set role = 'admin', status = 'active' where id = any ($1)",
      [[one.id, two.id]],
    );
    const suspend = (by: typeof one, person_id: string) =>
      refusal(by.db.rpc("administer_person", { person_id, status: "suspended" }));
    const answers = await Promise.all([suspend(one, two.id), suspend(two, one.id)]);
    expect(answers.toSorted()).toEqual(["CS001", "none"]);
  }
  await owner("update public.profiles set role = 'viewer' where id = any ($1)", [[one.id, two.id]]);
});
