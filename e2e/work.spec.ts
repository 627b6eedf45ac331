import { addRecord } from "@/supabase/tests/pipeline";
import { addLeadTemplate, addWork } from "@/supabase/tests/work";

import { expect, expectAccessible, test } from "./fixtures";
import { card } from "./steps";

test("a morning's work is done from the keyboard", async ({ open, world }) => {
  await addWork(world, world.supplier, ["Call back", "Send the list", "Book a room"]);
  const page = await open(world.supplier, `/${world.slug}/work`);
  const rows = page
    .locator("main")
    .getByRole("row")
    .filter({ has: page.getByRole("link") });
  await expect(rows).toHaveCount(3);
  await expect(page.getByRole("link", { name: "My work 3", exact: true })).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press("?");
  const sheet = page.getByRole("dialog");
  await expect(sheet).toContainText("Skip it, with the reason");
  await page.keyboard.press("Escape");
  await expect(sheet).toBeHidden();

  const first = (await rows.nth(0).locator("[data-row-link]").textContent()) ?? "";
  await page.keyboard.press("j");
  await page.keyboard.press("c");
  const dialog = page.getByRole("dialog", { name: /^Complete/ });
  await dialog.getByLabel("Outcome").fill("They will call us.");
  await expectAccessible(page, "completing");
  await page.keyboard.press("Control+Enter");
  await expect(dialog).toBeHidden();
  await expect(rows).toHaveCount(2);
  expect(first).not.toBe("");

  await expect(rows.nth(0).locator("[data-row-link]")).toBeFocused();
  await page.keyboard.press("s");
  await expect(rows.nth(0)).toContainText("In progress");
  await page.keyboard.press("z");
  await page.getByRole("button", { name: /^Tomorrow/ }).press("Enter");
  await expect(rows).toHaveCount(1);

  await expect(rows.nth(0).locator("[data-row-link]")).toBeFocused();
  await page.keyboard.press("p");
  const skip = page.getByRole("dialog", { name: /^Skip/ });
  await skip.getByRole("button", { name: "Skip" }).click();
  await expect(skip.getByText("Say why")).toBeVisible();
  await skip.getByLabel("Reason").fill("They have a room.");
  await page.keyboard.press("Control+Enter");
  await expect(page.getByText("Nothing is due today")).toBeVisible();
  // The newest word lies on top of the others.
  await page.getByRole("button", { name: "Undo" }).first().click();
  await expect(rows).toHaveCount(1);

  await page.goto(`/${world.slug}/work?tab=waiting`);
  await expect(rows).toHaveCount(1);
  await expect(rows.nth(0)).toContainText("Snoozed until");
});

test("an activity is added by hand, on a phone", async ({ open, world }) => {
  await addRecord(world, "leads", { full_name: "Lena Quay" });
  const page = await open(world.supplier, `/${world.slug}/work`, { phone: true });
  await page.getByRole("button", { name: "Add activity" }).click();
  const dialog = page.getByRole("dialog", { name: "Add activity" });
  await dialog.getByLabel("Subject").fill("Ask for the plans");
  await dialog.getByRole("combobox", { name: /About/ }).fill("Lena");
  await page.getByRole("option", { name: "Lena Quay" }).click();
  await dialog.getByRole("button", { name: "Add activity" }).click();
  await expect(page.getByRole("link", { name: /Ask for the plans/ })).toBeVisible();
  await expectAccessible(page);
});

test("a record shows its workplan: what follows, why, pausing", async ({ open, world }) => {
  await addLeadTemplate(world);
  const lead = await addRecord(world, "leads", {
    full_name: "Lena Quay",
    owner_id: world.supplier.id,
  });
  const page = await open(world.supplier, `/${world.slug}/pipeline/leads/${lead}`);
  const plan = page.locator("#work section").first();
  await expect(plan.getByRole("heading", { name: /^New lead/ })).toBeVisible();
  await expectAccessible(page);
  const call = plan.getByRole("listitem").filter({ hasText: "First call" }).last();
  await call.getByRole("button", { name: "Why?" }).click();
  const why = page.getByRole("dialog", { name: /First call/ });
  await expect(why).toContainText("It starts with the workplan.");
  await expect(why).toContainText("New lead, version 1");
  await page.keyboard.press("Escape");

  await call.getByRole("button", { name: "Actions for First call" }).click();
  await expect(page.getByRole("menuitem", { name: /^Skip/ })).toContainText("It is mandatory");
  await page.keyboard.press("Escape");
  await call.getByRole("button", { name: "Complete First call" }).click();
  const dialog = page.getByRole("dialog", { name: /^Complete/ });
  await dialog.getByRole("button", { name: "Complete" }).click();
  await expect(plan.getByText("Make an offer")).toBeVisible();
  await expect(page.getByText("Started: Make an offer")).toBeVisible();

  await plan.getByRole("button", { name: "Actions for New lead" }).click();
  await expect(page.getByRole("menuitem", { name: /^Pause/ })).toContainText("administrators");
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Why these?" }).click();
  await expect(page.getByRole("dialog")).toContainText("Started");

  const admin = await open(world.admin, `/${world.slug}/pipeline/leads/${lead}`);
  const running = admin.locator("#work section").first();
  await running.getByRole("button", { name: "Actions for New lead" }).click();
  await admin.getByRole("menuitem", { name: "Pause" }).click();
  await expect(running.getByText("Paused", { exact: true })).toBeVisible();
  await running.getByRole("button", { name: "Resume" }).click();
  await expect(running.getByText("Running", { exact: true })).toBeVisible();
});

test("who manages sees the team's load and gives work away", async ({ open, world }) => {
  await addWork(world, world.supplier, ["Call back", "Send the list"]);
  const page = await open(world.admin, `/${world.slug}/work/team`);
  await expectAccessible(page);
  const row = page.locator("main").getByRole("row", { name: new RegExp(world.supplier.name) });
  await row.getByRole("link", { name: "2" }).first().click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    `Work of ${world.supplier.name}`,
  );
  await page.getByRole("checkbox", { name: "Choose every row of this page" }).check();
  await page.getByRole("button", { name: "Reassign…" }).click();
  const dialog = page.getByRole("dialog", { name: "Reassign 2 activities" });
  await dialog.getByRole("combobox", { name: /Person/ }).fill(world.admin.name);
  await page.getByRole("option", { name: new RegExp(world.admin.name) }).click();
  await dialog.getByRole("button", { name: "Reassign" }).click();
  await expect(page.getByText("Nothing is open")).toBeVisible();

  const supplier = await open(world.supplier, `/${world.slug}/work/team`);
  await expect(supplier.getByText("There is nothing here")).toBeVisible();
  const customer = await open(world.customer, `/${world.slug}/work`);
  await expect(customer.getByText("There is nothing here")).toBeVisible();
  await customer.goto(`/${world.slug}/projects/PRJ-001`);
  await expect(card(customer, "Activities")).toHaveCount(0);
});
