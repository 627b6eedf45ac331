import { addCriteria, addDeliverable, addMilestone } from "@/supabase/tests/delivery";
import { ok } from "@/supabase/tests/world";

import { expect, expectAccessible, test } from "./fixtures";
import { card, projectPath } from "./steps";

test("the registers are written by the supplier and read by everybody", async ({ open, world }) => {
  const path = `${await projectPath(world)}/quality`;
  const page = await open(world.supplier, path);
  await expect(page.getByText("No KPIs yet")).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "New KPI" }).first().click();
  const dialog = page.getByRole("dialog", { name: "New KPI" });
  await dialog.getByLabel("Name").fill("Open defects");
  await dialog.getByLabel("Target").fill("At most 2");
  await dialog.getByRole("button", { name: "Create" }).click();
  const row = page.getByRole("row", { name: /KPI-001/ });
  await expect(row).toContainText("At most 2");

  await row.getByRole("button", { name: "Row actions" }).click();
  await page.getByRole("menuitem", { name: "Edit" }).click();
  await page.getByRole("dialog", { name: "Edit KPI-001" }).getByLabel("Target").fill("None");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(row).toContainText("None");
  await row.getByRole("button", { name: "Row actions" }).click();
  await page.getByRole("menuitem", { name: "Delete" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Delete" }).click();
  await expect(page.getByText("No KPIs yet")).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(row).toBeVisible();

  await page.getByRole("link", { name: "Quality standards" }).click();
  await expect(page.getByText("No quality standards yet")).toBeVisible();
  await expect(page.getByRole("button", { name: "New quality standard" }).first()).toBeVisible();

  const customer = await open(world.customer, path);
  await expect(customer.getByRole("row", { name: /KPI-001/ })).toBeVisible();
  await expect(customer.getByRole("button", { name: "New KPI" })).toHaveAccessibleDescription(
    /project manager/,
  );
  await expectAccessible(customer);
});

test("a criterion is linked to a deliverable, and taken away again", async ({ open, world }) => {
  const milestone = await addMilestone(world);
  const other = await addDeliverable(world, milestone, { name: "Other" });
  await addCriteria(world, other);
  await addDeliverable(world, milestone);
  const page = await open(world.supplier, `${await projectPath(world)}/deliverables/DEL-002`);
  const kpis = card(page, "KPIs");
  await expect(kpis.getByText("None linked")).toBeVisible();
  await kpis.getByRole("button", { name: "Link" }).click();
  const dialog = page.getByRole("dialog", { name: "Link a KPI" });
  await dialog.getByRole("combobox", { name: "KPI" }).fill("Def");
  await page.getByRole("option", { name: /Defects/ }).click();
  await dialog.getByRole("button", { name: "Link" }).click();
  await expect(kpis.getByRole("listitem")).toContainText("Defects");
  await expect(kpis).toContainText("Not assessed");
  await kpis.getByRole("button", { name: "Actions of KPI-001" }).click();
  await page.getByRole("menuitem", { name: "Take away" }).click();
  await expect(kpis.getByText("None linked")).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(kpis.getByRole("listitem")).toContainText("Defects");
});

test("what is switched off does not exist", async ({ open, world }) => {
  await ok(
    world.admin.db
      .from("projects")
      .update({ kpis_enabled: false })
      .eq("id", world.project)
      .select("id"),
  );
  const path = `${await projectPath(world)}/quality`;
  const page = await open(world.supplier, path);
  await expect(page.getByRole("button", { name: "New quality standard" }).first()).toBeVisible();
  await expect(page.getByRole("link", { name: "KPIs" })).toHaveCount(0);
  await ok(
    world.admin.db
      .from("projects")
      .update({ quality_standards_enabled: false })
      .eq("id", world.project)
      .select("id"),
  );
  await page.goto(path);
  await expect(page.getByRole("heading", { name: /not found|does not exist/i })).toBeVisible();
  await expect(page.getByRole("navigation").getByRole("link", { name: "Quality" })).toHaveCount(0);
});
