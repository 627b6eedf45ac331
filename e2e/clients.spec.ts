import { expect, expectAccessible, test } from "./fixtures";
import { card } from "./steps";

test("a client is created, and its notes stay with the supplier", async ({ open, world }) => {
  const page = await open(world.admin, `/${world.slug}/clients`);
  await expectAccessible(page);
  await page.getByRole("button", { name: "New client" }).click();
  const dialog = page.getByRole("dialog", { name: "New client" });
  await dialog.getByLabel("Name", { exact: true }).fill("Quay Ltd");
  await dialog.getByRole("button", { name: "Create client" }).click();
  await expect(page.getByRole("heading", { name: "Quay Ltd", level: 1 })).toBeVisible();
  await expectAccessible(page);

  await page.goto(`/${world.slug}/clients/${world.client}`);
  await page.getByRole("button", { name: "Edit" }).click();
  const edit = page.getByRole("dialog", { name: /^Edit/ });
  await edit.getByLabel("Notes").fill("Pays late.");
  await edit.getByRole("button", { name: "Save" }).click();
  await expect(card(page, "Notes")).toContainText("Pays late.");

  const customer = await open(world.customer, `/${world.slug}/clients/${world.client}`);
  await expect(card(customer, "People")).toContainText(world.customer.email);
  await expect(customer.getByText("Pays late.")).toHaveCount(0);
  await expect(customer.getByRole("button", { name: "Edit" })).toHaveCount(0);
  await expectAccessible(customer);
});

test("the company's own administrator invites its people", async ({ open, world }) => {
  const page = await open(world.customer, `/${world.slug}/clients/${world.client}`, {
    phone: true,
  });
  await page.getByRole("button", { name: "Invite" }).click();
  const dialog = page.getByRole("dialog", { name: /^Invite to/ });
  await dialog.getByLabel("E-mail").fill("colleague@example.com");
  await dialog.getByRole("button", { name: "Send invitation" }).click();
  await expect(card(page, "Invitations")).toContainText("colleague@example.com");
});

test("suspending a client ends its people's reach at once", async ({ open, world }) => {
  const page = await open(world.admin, `/${world.slug}/clients/${world.client}`);
  const customer = await open(world.customer, `/${world.slug}/projects`);
  await expect(customer.getByRole("row", { name: /PRJ-001/ })).toBeVisible();
  await page.getByRole("button", { name: "More actions" }).click();
  await page.getByRole("menuitem", { name: "Suspend client" }).click();
  const dialog = page.getByRole("alertdialog");
  await expect(dialog).toContainText("lose reach");
  await dialog.getByRole("button", { name: "Suspend client" }).click();
  await expect(page.getByText("Suspended").first()).toBeVisible();
  await customer.reload();
  await expect(customer.getByText("There is nothing here")).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(async () => {
    await customer.reload();
    await expect(customer.getByRole("row", { name: /PRJ-001/ })).toBeVisible({ timeout: 3000 });
  }).toPass();
});
