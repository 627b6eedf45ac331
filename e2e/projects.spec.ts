import { addDeliverable, addMilestone, sign } from "@/supabase/tests/delivery";
import { freshly, ok } from "@/supabase/tests/world";

import { expect, expectAccessible, test } from "./fixtures";
import { projectPath } from "./steps";

test("an administrator makes a project from a template", async ({ open, world }) => {
  const page = await open(world.admin, `/${world.slug}/projects`);
  await expect(page.getByRole("row", { name: /PRJ-001/ })).toContainText("Active");
  await page.getByRole("link", { name: "New project" }).click();
  await expect(page.getByText("Choose a template to read what it sets.")).toBeVisible();
  await expectAccessible(page);

  await page.getByRole("button", { name: "Create project" }).click();
  await expect(page.getByText("Name is required.")).toBeVisible();
  await page.getByLabel("Name").fill("Harbour Lights");
  await page.getByLabel("Reference").fill("new");
  await page.getByText("Agile/Iterative", { exact: true }).click();
  await expect(page.getByText("Customer only: deliverables and certificates")).toBeVisible();
  await page.getByRole("button", { name: "Create project" }).click();
  await expect(page.getByText("This reference is reserved.")).toBeVisible();
  await page.getByLabel("Reference").fill("prj-001");
  await page.getByRole("button", { name: "Create project" }).click();
  await expect(page.getByText("This reference is taken.")).toBeVisible();
  await expect(page.getByLabel("Name")).toHaveValue("Harbour Lights");
  await page.getByLabel("Reference").fill("HL-1");
  await page.getByRole("button", { name: "Create project" }).click();
  await expect(page).toHaveURL(/\/projects\/HL-1$/);

  await page.goto(`/${world.slug}/projects?q=harbour`);
  await expect(page.getByRole("row", { name: /HL-1/ })).toContainText("Internal");
});

test("who may not make projects reads why", async ({ open, world }) => {
  const page = await open(world.supplier, `/${world.slug}/projects`);
  await expect(page.getByRole("button", { name: "New project" })).toHaveAccessibleDescription(
    /administrators create projects/,
  );
  const customer = await open(world.customer, `/${world.slug}/projects`);
  await expect(customer.getByRole("row", { name: /PRJ-001/ })).toBeVisible();
  await expect(customer.getByRole("button", { name: "New project" })).toHaveCount(0);
});

test("a person chooses where they start", async ({ open, world }) => {
  const page = await open(world.supplier, `/${world.slug}/projects`);
  const row = page.getByRole("row", { name: /PRJ-001/ });
  await row.getByRole("button", { name: "Row actions" }).click();
  await page.getByRole("menuitem", { name: "Make default" }).click();
  await expect(row.getByText("Default")).toBeVisible();
});

test("an administrator changes a project, and its address with it", async ({ open, world }) => {
  const page = await open(world.admin, `${await projectPath(world)}/settings`);
  await expectAccessible(page);
  await page.getByLabel("Reference", { exact: true }).fill("HARBOUR");
  await page.getByLabel("Fiscal year starts").fill("13-01");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Use month and day, as 04-06 for 6 April.")).toBeVisible();
  await page.getByLabel("Fiscal year starts").fill("04-06");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page).toHaveURL(/\/projects\/HARBOUR\/settings$/);

  // What was saved can be changed again, from the same form.
  await page.getByLabel("Contract reference").fill("C-7");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Project saved").first()).toBeVisible();
  await page.reload();
  await expect(page.getByLabel("Contract reference")).toHaveValue("C-7");
});

test("two people who change the same project do not lose what either typed", async ({
  open,
  world,
}) => {
  const page = await open(world.admin, `${await projectPath(world)}/settings`);
  await ok(
    world.admin.db.from("projects").update({ description: "Elsewhere" }).eq("id", world.project),
  );
  await page.getByLabel("Contract reference").fill("Mine");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText(/Somebody changed this while you were editing/)).toBeVisible();
  await expect(page.getByLabel("Contract reference")).toHaveValue("Mine");
});

test("governance that is signed changes through a variation", async ({ open, world }) => {
  const path = `${await projectPath(world)}/settings`;
  const milestone = await addMilestone(world);
  await addDeliverable(world, milestone);
  await sign(await freshly(world.supplier), "milestone_baseline", milestone);
  const page = await open(world.admin, `${path}/governance`);
  await expectAccessible(page);
  await page.getByRole("button", { name: /Who signs baselines/ }).click();
  await page.getByRole("option", { name: /Customer only/ }).click();
  await expect(page.getByText("Dual signature: no, as follows from this.")).toBeVisible();
  await page.getByLabel("Reason").fill("The customer trusts us.");
  await page.getByRole("button", { name: "Propose the change" }).click();
  // It becomes a draft that both sides sign under the rules of today.
  await expect(page.getByRole("heading", { name: "Changes of the governance" })).toBeVisible();
  await expect(page.getByRole("row", { name: /Who signs baselines/ })).toContainText(
    /Both sides.*Customer only/,
  );
  await expectAccessible(page, "a variation of the governance");

  await page.goto(`${path}/danger`);
  await expect(page.getByText(/This project holds signatures/).first()).toBeVisible();
});

test("a template is shown before it is applied, and a project becomes one", async ({
  open,
  world,
}) => {
  const page = await open(world.admin, `${await projectPath(world)}/settings/template`);
  await expectAccessible(page);
  const internal = page
    .locator("section")
    .filter({ has: page.getByRole("heading", { name: /Internal Project/ }) });
  await internal.getByRole("button", { name: "Apply" }).click();
  const dialog = page.getByRole("alertdialog", { name: "Apply Internal Project?" });
  await expect(dialog.getByRole("row", { name: /Who signs baselines/ })).toContainText(
    /Both sides.*Nobody/,
  );
  await dialog.getByRole("button", { name: "Apply template" }).click();
  await expect(internal.getByText("The project has these settings already.").first()).toBeVisible();

  await page.getByRole("button", { name: "Save as template" }).click();
  const naming = page.getByRole("dialog", { name: "Save as template" });
  await naming.getByLabel("Name").fill("House style");
  await naming.getByRole("button", { name: "Save template" }).click();
  await expect(page.getByRole("heading", { name: /House style/ })).toBeVisible();
});

test("an unsigned project is deleted by whoever types its reference", async ({ open, world }) => {
  const page = await open(world.admin, `${await projectPath(world)}/settings/danger`);
  await page.getByRole("button", { name: "Delete project" }).click();
  const dialog = page.getByRole("alertdialog");
  await expect(dialog.getByRole("button", { name: "Delete project" })).toBeDisabled();
  await dialog.getByRole("textbox").fill("PRJ-001");
  await dialog.getByRole("button", { name: "Delete project" }).click();
  await expect(page).toHaveURL(new RegExp(`/${world.slug}/projects$`));
  await expect(page.getByText("No projects yet")).toBeVisible();
});

test("everybody of the project reads its settings, and why they cannot change them", async ({
  open,
  world,
}) => {
  const path = `${await projectPath(world)}/settings`;
  const page = await open(world.customer, path, { phone: true });
  await expect(page.getByText("You can read this, not change it")).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("link", { name: "Governance" }).click();
  await expect(page.getByText("Both sides, a dual signature").first()).toBeVisible();
  await expect(page.getByRole("link", { name: "Template" })).toHaveCount(0);
});
