import { randomUUID } from "node:crypto";

import { expect, expectAccessible, test } from "./fixtures";
import { card } from "./steps";

test("a member becomes an administrator, and the last one stays", async ({ open, world }) => {
  const page = await open(world.admin, `/${world.slug}/people`);
  await expectAccessible(page);
  const own = page.getByRole("row", { name: new RegExp(world.admin.email) });
  await own.getByRole("button", { name: "Row actions" }).click();
  await expect(page.getByRole("menuitem", { name: /Deactivate/ })).toContainText(
    "Nobody changes their own role.",
  );
  await page.keyboard.press("Escape");

  const row = page.getByRole("row", { name: new RegExp(world.supplier.email) });
  await row.getByRole("button", { name: "Row actions" }).click();
  await page.getByRole("menuitem", { name: "Change role" }).click();
  const dialog = page.getByRole("dialog", { name: /^Role of/ });
  await dialog.getByText("Administrator", { exact: true }).click();
  await dialog.getByRole("button", { name: "Change role" }).click();
  await expect(row).toContainText("Administrator");
});

test("deactivating takes reach at once, and is undone with one press", async ({ open, world }) => {
  const page = await open(world.admin, `/${world.slug}/people`);
  const member = await open(world.supplier, `/${world.slug}/people`);
  await expect(member.getByRole("heading", { name: "People" })).toBeVisible();
  const row = page.getByRole("row", { name: new RegExp(world.supplier.email) });
  await row.getByRole("button", { name: "Row actions" }).click();
  await page.getByRole("menuitem", { name: "Deactivate" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Deactivate" }).click();
  await expect(row).toContainText("Deactivated");
  await member.reload();
  await expect(member.getByText("There is nothing here")).toBeVisible();

  await page.getByRole("button", { name: "Undo" }).click();
  await expect(row).toContainText("Active");
  await member.reload();
  await expect(member.getByRole("heading", { name: "People" })).toBeVisible();
});

test("a role is designed, given, taken and deleted", async ({ open, world }) => {
  const page = await open(world.admin, `/${world.slug}/people/roles`);
  await expectAccessible(page);
  await page.getByRole("button", { name: "New role" }).first().click();
  const dialog = page.getByRole("dialog", { name: "New role" });
  await dialog.getByLabel("Name").fill("Bid desk");
  await dialog.getByRole("button", { name: "Create role" }).click();
  await expect(dialog.getByText("Choose at least one permission.")).toBeVisible();
  await dialog.getByText("Manage clients", { exact: true }).click();
  await dialog.getByRole("button", { name: "Create role" }).click();
  const role = card(page, "Bid desk");
  await expect(role).toContainText("Nobody holds it yet.");

  const member = await open(world.supplier, `/${world.slug}/clients`);
  await expect(member.getByRole("button", { name: "New client" })).toHaveAccessibleDescription(
    /administrators manage clients/,
  );
  await role.getByRole("button", { name: "Give" }).click();
  const giving = page.getByRole("dialog", { name: "Give Bid desk" });
  await giving.getByRole("combobox", { name: "Member" }).fill("Supplier");
  await page.getByRole("option", { name: new RegExp(world.supplier.email) }).click();
  await giving.getByRole("button", { name: "Give role" }).click();
  await expect(role).toContainText(world.supplier.email);
  await member.reload();
  await member.getByRole("button", { name: "New client" }).click();
  await expect(member.getByRole("dialog", { name: "New client" })).toBeVisible();

  await role.getByRole("button", { name: /^Take Bid desk from/ }).click();
  await expect(role).toContainText("Nobody holds it yet.");
  await role.getByRole("button", { name: "Actions for Bid desk" }).click();
  await page.getByRole("menuitem", { name: "Delete role" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Delete role" }).click();
  await expect(role).toHaveCount(0);
});

test("invitations are listed by how they stand", async ({ open, world }) => {
  const email = `new.${randomUUID().slice(0, 8)}@example.com`;
  const page = await open(world.admin, `/${world.slug}/people/invitations`);
  await page.getByRole("button", { name: "Invite", exact: true }).click();
  const dialog = page.getByRole("dialog", { name: "Invite to the organisation" });
  await dialog.getByLabel("E-mail").fill(world.customer.email);
  await dialog.getByRole("button", { name: "Send invitation" }).click();
  await expect(dialog.getByText(/stands on the other side/)).toBeVisible();
  await dialog.getByLabel("E-mail").fill(email);
  await dialog.getByRole("button", { name: "Send invitation" }).click();
  const row = page.getByRole("row", { name: new RegExp(email) });
  await expect(row).toContainText("Pending");
  await expectAccessible(page);
  await page.goto(`/${world.slug}/people/invitations?state=accepted`);
  await expect(row).toHaveCount(0);
  await expect(page.getByRole("row", { name: new RegExp(world.supplier.email) })).toContainText(
    "Accepted",
  );
});
