import { randomUUID } from "node:crypto";

import { join, owner, signUp } from "@/supabase/tests/world";

import { expect, expectAccessible, test } from "./fixtures";
import { card, projectPath } from "./steps";

test("a person of the organisation is put on the team, changed and removed", async ({
  open,
  world,
}) => {
  const member = await signUp("Mona Member");
  await join(world.admin, world.organisation, member, { org_role: "org_member" });
  const page = await open(world.supplier, `${await projectPath(world)}/team`);
  await expectAccessible(page);
  await page.getByRole("button", { name: "Add person" }).click();
  const dialog = page.getByRole("dialog", { name: "Add to the team" });
  await dialog.getByRole("combobox", { name: "Person" }).fill("Mona");
  await page.getByRole("option", { name: /Mona Member/ }).click();
  // The supplier's manager makes no administrators, and a supplier's person is no customer's manager.
  await expect(dialog.getByRole("radio")).toHaveCount(3);
  await dialog.getByText("Viewer", { exact: true }).click();
  await dialog.getByRole("button", { name: "Add to the team" }).click();
  const row = page.getByRole("main").getByRole("listitem").filter({ hasText: "Mona Member" });
  await expect(row).toContainText("Viewer");

  await row.getByRole("button", { name: "Actions for Mona Member" }).click();
  await page.getByRole("menuitem", { name: "Change role" }).click();
  await page.getByRole("dialog").getByText("Contributor", { exact: true }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Change role" }).click();
  await expect(row).toContainText("Contributor");

  await row.getByRole("button", { name: "Actions for Mona Member" }).click();
  await page.getByRole("menuitem", { name: "Remove from the team" }).click();
  await page
    .getByRole("alertdialog")
    .getByRole("button", { name: /^Remove/ })
    .click();
  await expect(row).toHaveCount(0);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(row).toContainText("Contributor");
});

test("nobody changes their own role, and the customer reads the team", async ({ open, world }) => {
  const path = `${await projectPath(world)}/team`;
  const page = await open(world.supplier, path);
  const own = page.getByRole("listitem").filter({ hasText: "You" });
  await own.getByRole("button", { name: /^Actions for/ }).click();
  await expect(page.getByRole("menuitem", { name: /Change role/ })).toContainText(
    "Nobody changes their own role.",
  );

  const customer = await open(world.customer, path, { phone: true, dark: true });
  await expect(customer.getByRole("button", { name: "Add person" })).toHaveAccessibleDescription(
    /run the team/,
  );
  await expect(customer.getByRole("button", { name: /^Actions for/ })).toHaveCount(0);
  await expectAccessible(customer);
});

test("an invitation to the team is sent once, again, and revoked", async ({ open, world }) => {
  const email = `new.${randomUUID().slice(0, 8)}@example.com`;
  const page = await open(world.supplier, `${await projectPath(world)}/team`);
  const invite = async () => {
    await page.getByRole("button", { name: "Invite by e-mail" }).click();
    const dialog = page.getByRole("dialog", { name: "Invite to the team" });
    await dialog.getByLabel("E-mail").fill(email);
    await dialog.getByText(/^The customer/).click();
    // Who signs for the customer is the customer's to say.
    await expect(dialog.getByText("Customer PM", { exact: true })).toHaveCount(0);
    await dialog.getByText("Contributor", { exact: true }).click();
    await dialog.getByRole("button", { name: "Send invitation" }).click();
    return dialog;
  };
  await expect(await invite()).toBeHidden();
  const row = card(page, "Invitations").getByRole("listitem").filter({ hasText: email });
  await expect(row).toContainText("Contributor");
  await expect(row).toContainText("Pending");

  const again = await invite();
  await expect(again.getByText(/is waiting already/)).toBeVisible();
  await again.getByRole("button", { name: "Cancel" }).click();
  await again.getByRole("button", { name: "Discard" }).click();

  const sendAgain = async () => {
    await row.getByRole("button", { name: `Actions for ${email}` }).click();
    await page.getByRole("menuitem", { name: "Send again" }).click();
  };
  await sendAgain();
  await expect(page.getByText(/This invitation was sent a moment ago/).first()).toBeVisible();
  await owner(
    "update public.org_invitations set sent_at = now() - interval '2 minutes' where email = $1",
    [email],
  );
  await sendAgain();
  await expect(page.getByText(`Sent to ${email} again`)).toBeVisible();
  await row.getByRole("button", { name: `Actions for ${email}` }).click();
  // What was told before may lie over it.
  await page.getByRole("menuitem", { name: "Revoke invitation" }).press("Enter");
  await page.getByRole("alertdialog").getByRole("button", { name: "Revoke invitation" }).click();
  await expect(row).toHaveCount(0);
});

test("the customer says who signs for it, and the supplier asks", async ({ open, world }) => {
  const colleague = await signUp("Cora Colleague");
  const { customer, organisation, client } = world;
  await join(customer, organisation, colleague, {
    client_id: client,
    client_role: "client_member",
  });
  const path = `${await projectPath(world)}/team`;

  const supplier = await open(world.supplier, path);
  await supplier.getByRole("button", { name: "Ask for a signer" }).click();
  const dialog = supplier.getByRole("dialog", { name: "Ask about who signs for the customer" });
  await dialog.getByRole("combobox", { name: "Person" }).fill("Cora");
  await supplier.getByRole("option", { name: /Cora Colleague/ }).click();
  await dialog.getByLabel("Reason").fill("She leads it now.");
  await dialog.getByRole("button", { name: "Ask", exact: true }).click();
  await expect(supplier.getByText("Cora Colleague should sign for the customer.")).toBeVisible();

  const page = await open(customer, path);
  await expectAccessible(page, "a request about a signer");
  await page.getByRole("button", { name: "Accept", exact: true }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Accept" }).click();
  const signers = page
    .locator("section")
    .filter({ has: page.getByRole("heading", { name: /^Signers for / }) });
  await expect(signers.getByText("Cora Colleague")).toBeVisible();
  await expect(signers.getByText(/^Appointed by /).first()).toBeVisible();

  await signers
    .getByRole("listitem")
    .filter({ hasText: "Cora Colleague" })
    .getByRole("button", { name: "Remove" })
    .click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Remove" }).click();
  await expect(signers.getByRole("listitem")).toHaveCount(1);
  await expect(signers.getByRole("button", { name: "Remove" })).toHaveAccessibleDescription(
    /The last person who signs stays/,
  );
});
