import { addRecord } from "@/supabase/tests/pipeline";

import { expect, expectAccessible, test } from "./fixtures";
import { card, downloadedText } from "./steps";

test("an account is added and edited; a company that is here already is pointed out", async ({
  open,
  world,
}) => {
  await addRecord(world, "accounts", { name: "Quayside Ltd" });
  const page = await open(world.supplier, `/${world.slug}/pipeline/accounts`);
  await page.getByRole("button", { name: "New account" }).click();
  const dialog = page.getByRole("dialog", { name: "New account" });
  await dialog.getByLabel("Name", { exact: true }).fill("Quayside GmbH");
  await expect(dialog.getByRole("link", { name: "Quayside Ltd" })).toBeVisible();
  await dialog.getByLabel("Website").fill("www.quayside.example");
  await expectAccessible(page, "the new account");
  await dialog.getByRole("button", { name: "Create account" }).dblclick();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Quayside GmbH");
  await expect(card(page, "Facts").getByRole("link", { name: "quayside.example" })).toBeVisible();

  await page.getByRole("button", { name: "Edit", exact: true }).click();
  const edit = page.getByRole("dialog", { name: "Edit Quayside GmbH" });
  await edit.getByLabel("Industry").fill("Harbours");
  await edit.getByRole("button", { name: "Save" }).click();
  await expect(card(page, "Facts")).toContainText("Harbours");
  await page.getByRole("button", { name: "Move to Customer" }).click();
  await expect(page.getByText("Customer", { exact: true })).toBeVisible();
});

test("a contact is added at its account, and both lists show it", async ({ open, world }) => {
  const account = await addRecord(world, "accounts", { name: "Quayside Ltd" });
  const page = await open(world.supplier, `/${world.slug}/pipeline/accounts/${account}`);
  await card(page, "Contacts").getByRole("button", { name: "New contact" }).click();
  const dialog = page.getByRole("dialog", { name: "New contact" });
  await dialog.getByLabel("Name", { exact: true }).fill("=Carla");
  await dialog.getByLabel("E-mail").fill("carla@quayside.example");
  await dialog.getByRole("button", { name: "Create contact" }).dblclick();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("=Carla");
  await expectAccessible(page);
  await card(page, "Facts").getByRole("link", { name: "Quayside Ltd" }).click();
  await expect(card(page, "Contacts").getByRole("link", { name: "=Carla" })).toBeVisible();

  await page.goto(`/${world.slug}/pipeline/contacts`);
  await expect(page.getByRole("link", { name: "=Carla" })).toBeVisible();
  const csv = await downloadedText(page, page.getByRole("link", { name: "CSV" }));
  expect(csv).toContain("'=Carla,Quayside Ltd");
});
