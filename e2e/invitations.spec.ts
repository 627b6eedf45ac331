import { randomUUID } from "node:crypto";

import { connect, invitationToken, ok, owner, signUp, type World } from "@/supabase/tests/world";

import { expect, expectAccessible, password, test } from "./fixtures";

/** An invitation to the project as a contributor of the supplier, and where its link leads. */
async function invite(world: World, email: string) {
  const id = randomUUID();
  await ok(
    world.admin.db.rpc("invite_person", {
      invitation_id: id,
      organisation_id: world.organisation,
      email,
      org_role: "org_member",
      project_id: world.project,
      project_role: "contributor",
    }),
  );
  return { id, path: `/invite/${await invitationToken(id)}` };
}

const newAddress = () => `invited.${randomUUID().slice(0, 12)}@example.com`;

test("somebody new follows the link, creates an account and joins", async ({ open, world }) => {
  const email = newAddress();
  const { path } = await invite(world, email);
  const page = await open(null, path);
  await expect(page.getByRole("definition").filter({ hasText: /^Contributor/ })).toBeVisible();
  await expect(page.getByLabel("E-mail address")).toHaveValue(email);
  await expect(page.getByLabel("E-mail address")).toBeDisabled();
  await expectAccessible(page);
  await page.getByLabel("Your name").fill("Ines Invited");
  await page.getByLabel("Password", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Create account" }).click();
  await page.getByRole("button", { name: "Accept the invitation" }).click();
  await expect(page).toHaveURL(new RegExp(`/${world.slug}/projects/`));

  await page.goto(path);
  await expect(page.getByRole("heading", { name: /^You have joined/ })).toBeVisible();
  const stranger = await open(null, path);
  await expect(
    stranger.getByRole("heading", { name: "This invitation was used already" }),
  ).toBeVisible();
  await expectAccessible(stranger);
});

test("somebody with an account signs in on the way", async ({ open, world }) => {
  const person = await signUp("Ada Account");
  const { path } = await invite(world, person.email);
  const page = await open(null, path);
  await page.getByRole("link", { name: "Sign in" }).click();
  await expect(page.getByText("Sign in to accept the invitation.")).toBeVisible();
  await page.getByLabel("Password", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Sign in" }).click();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Accept the invitation" }).click();
  await expect(page).toHaveURL(new RegExp(`/${world.slug}/projects/`));
});

test("the wrong account signs out and continues with the right one", async ({ open, world }) => {
  const email = newAddress();
  const { path } = await invite(world, email);
  const page = await open(world.customer, path);
  await expect(page.getByText(world.customer.email)).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Sign out and continue" }).click();
  await expect(page.getByLabel("E-mail address")).toHaveValue(email);
});

test("expired, withdrawn and unknown invitations each say so", async ({ open, world }) => {
  const [expired, revoked] = [await invite(world, newAddress()), await invite(world, newAddress())];
  await owner(
    "update public.org_invitations set expires_at = now() - interval '1 minute' where id = $1",
    [expired.id],
  );
  await ok(world.admin.db.rpc("revoke_invitation", { invitation_id: revoked.id }));
  const cases = [
    [expired.path, "This invitation ran out"],
    [revoked.path, "This invitation was withdrawn"],
    [`/invite/${"a".repeat(43)}`, "This link is not an invitation"],
    ["/invite/short", "This link is not an invitation"],
  ] as const;
  for (const [path, title] of cases) {
    const page = await open(null, path);
    await expect(page.getByRole("heading", { name: title })).toBeVisible();
    await expectAccessible(page);
  }
});

test("the link's token is told to no other site", async ({ request }) => {
  const response = await request.get(`/invite/${"a".repeat(43)}`);
  expect(response.headers()["referrer-policy"]).toBe("no-referrer");
});

test("nobody joins with another person's link", async ({ world }) => {
  const { path } = await invite(world, newAddress());
  const other = await signUp("Oscar Other");
  const { error } = await other.db.rpc("accept_invitation", { token: path.split("/").at(-1) });
  expect(error?.code).toBe("CS024");
  expect(
    (await connect().rpc("accept_invitation", { token: path.split("/").at(-1) })).error,
  ).not.toBeNull();
});
