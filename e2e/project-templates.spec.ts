import { expect, expectAccessible, test } from "./fixtures";

test("a built-in template is copied, changed and deleted", async ({ open, world }) => {
  const list = `/${world.slug}/settings/templates`;
  const page = await open(world.admin, list);
  await expectAccessible(page);
  await page.getByRole("button", { name: "Actions for Regulated Industry" }).click();
  await page.getByRole("menuitem", { name: "Copy as own template" }).click();
  await expect(page.getByLabel("Name")).toHaveValue("Regulated Industry (copy)");
  await expectAccessible(page);
  await page.getByLabel("Name").fill("Harbour rules");
  await page.getByText("KPIs", { exact: true }).click();
  await page.getByRole("button", { name: "Create template" }).click();
  await expect(page).toHaveURL(new RegExp(`${list}$`));
  await expect(page.getByText("Off: KPIs")).toBeVisible();

  await page.getByRole("link", { name: "Harbour rules" }).click();
  await page.getByLabel("Name").fill("Formal Fixed-Price");
  await page.getByText("KPIs", { exact: true }).click();
  await page.getByRole("button", { name: "Save template" }).click();
  await expect(page.getByText("Template saved").first()).toBeVisible();

  await page.goto(list);
  await page.getByRole("button", { name: "Actions for Formal Fixed-Price" }).first().click();
  await page.getByRole("menuitem", { name: "Delete template" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Delete template" }).click();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByRole("link", { name: "Formal Fixed-Price" })).toHaveCount(2);
});

test("what is built in is read, not changed", async ({ open, world }) => {
  const page = await open(world.supplier, `/${world.slug}/settings/templates`);
  await page.getByRole("link", { name: "Internal Project" }).click();
  await expect(page.getByText("This template is built in.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Save template" })).toHaveCount(0);
  await expectAccessible(page);
});
