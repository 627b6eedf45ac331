import { addRecord, moveRecord } from "@/supabase/tests/pipeline";
import { owner } from "@/supabase/tests/world";

import { expect, expectAccessible, test } from "./fixtures";
import { card } from "./steps";

test("a deal is added for an account, won, and opens its project", async ({ open, world }) => {
  const account = await addRecord(world, "accounts", { name: "Quayside Ltd" });
  const page = await open(world.admin, `/${world.slug}/pipeline/accounts/${account}`);
  await card(page, "Deals").getByRole("button", { name: "New deal" }).click();
  const dialog = page.getByRole("dialog", { name: "New deal" });
  await expect(dialog.getByRole("combobox", { name: "Account" })).toHaveValue("Quayside Ltd");
  await dialog.getByLabel("Name", { exact: true }).fill("Tide tables");
  await dialog.getByRole("textbox", { name: "Value" }).fill("12000");
  await expectAccessible(page, "the new deal");
  await dialog.getByRole("button", { name: "Create deal" }).dblclick();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Tide tables");
  await expect(card(page, "Facts")).toContainText("£2,400.00");

  await page.getByRole("button", { name: "More actions" }).click();
  await page.getByRole("menuitem", { name: "Move to Won" }).click();
  await page.getByRole("button", { name: "Open project" }).click();
  const opening = page.getByRole("dialog", { name: "Open the project" });
  await expectAccessible(page, "opening a project");
  await opening.getByRole("button", { name: "Open project" }).dblclick();
  await expect(page.getByRole("heading", { name: "Tide tables", level: 1 })).toBeVisible();
  await expect(page).toHaveURL(/\/projects\/[^/]+$/);

  await page.goto(`/${world.slug}/pipeline/accounts/${account}`);
  await expect(card(page, "Facts").getByRole("link", { name: "Quayside Ltd" })).toBeVisible();
  await expect(page.getByText("Customer", { exact: true })).toBeVisible();
});

test("an edit that somebody overtook is refused, and keeps what was typed", async ({
  open,
  world,
}) => {
  const deal = await addRecord(world, "deals", { name: "Tide tables" });
  const page = await open(world.supplier, `/${world.slug}/pipeline/deals/${deal}`);
  await page.getByRole("button", { name: "Edit", exact: true }).click();
  const dialog = page.getByRole("dialog", { name: "Edit Tide tables" });
  await dialog.getByLabel("Next step").fill("Call Carla");
  await owner("update public.deals set next_step = 'Write to Carla' where id = $1", [deal]);
  await dialog.getByRole("button", { name: "Save" }).click();
  await expect(dialog.getByRole("alert")).toContainText("Somebody changed this");
  await expect(dialog.getByLabel("Next step")).toHaveValue("Call Carla");
});

test("a lost deal says why; a member does not open projects", async ({ open, world }) => {
  const deal = await addRecord(world, "deals", { name: "Tide tables", value: 100 });
  const page = await open(world.supplier, `/${world.slug}/pipeline/deals?view=board`, {
    phone: true,
  });
  await page.getByRole("button", { name: "Move Tide tables" }).click();
  await page.getByRole("menuitem", { name: "Move to Lost" }).click();
  const dialog = page.getByRole("dialog", { name: "Tide tables: Lost" });
  await dialog.getByLabel("Reason").fill("Too dear.");
  await dialog.getByRole("button", { name: "Move to Lost" }).click();
  await expect(page.getByText("Nothing here.")).toBeVisible();
  await page.getByRole("button", { name: "Stage: Qualification" }).click();
  await page.getByRole("menuitem", { name: "Lost (1)" }).click();
  await page.getByRole("link", { name: "Tide tables" }).click();
  await expect(page.getByRole("status").filter({ hasText: "Too dear." })).toBeVisible();

  await moveRecord(world, "deal", deal, "negotiation");
  await moveRecord(world, "deal", deal, "won");
  await page.reload();
  const opening = page.getByRole("button", { name: "Open project" });
  await expect(opening).toHaveAttribute("aria-disabled", "true");
  await expect(opening).toHaveAccessibleDescription(/administrators create projects/);
});
