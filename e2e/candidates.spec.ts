import { addRecord } from "@/supabase/tests/pipeline";

import { expect, expectAccessible, test } from "./fixtures";
import { card } from "./steps";

test("a candidate is created with a warning of their double", async ({ open, world }) => {
  await addRecord(world, "candidates", { full_name: "Nora First", email: "nora@example.com" });
  const page = await open(world.supplier, `/${world.slug}/talent/candidates`);
  await page.getByRole("button", { name: "New candidate" }).click();
  const dialog = page.getByRole("dialog", { name: "New candidate" });
  await dialog.getByLabel("Name", { exact: true }).fill("N. First");
  await dialog.getByLabel("E-mail").fill("NORA@example.com");
  await expect(dialog.getByText("This may be here already")).toBeVisible();
  await expect(dialog.getByRole("link", { name: "Nora First" })).toBeVisible();
  await expectAccessible(page, "the new candidate");
  await dialog.getByRole("button", { name: "Create candidate" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("N. First");
  await expect(card(page, "Facts")).toContainText("nora@example.com");
});

test("skills are added by name, found by the list, and removed", async ({ open, world }) => {
  const candidate = await addRecord(world, "candidates", { full_name: "Nora First" });
  await addRecord(world, "candidates", { full_name: "Ravi Second" });
  const path = `/${world.slug}/talent/candidates`;
  const page = await open(world.supplier, `${path}/${candidate}`);
  await page.getByRole("button", { name: "Add skill" }).click();
  const dialog = page.getByRole("dialog", { name: "Add skill" });
  await dialog.getByLabel("Skill").fill("Python");
  await dialog.getByLabel("Years").fill("6");
  await dialog.getByRole("button", { name: "Add skill" }).click();
  await expect(card(page, "Skills")).toContainText("6 years");
  await expectAccessible(page);

  await page.goto(path);
  await page.getByRole("button", { name: "Skills", exact: true }).click();
  await page.getByRole("option", { name: "Python" }).click();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("link", { name: "Ravi Second" })).toHaveCount(0);
  await expect(page.getByRole("link", { name: "Nora First" })).toBeVisible();

  await page.goto(`${path}/${candidate}`);
  await page.getByRole("button", { name: "Actions for Python" }).click();
  await page.getByRole("menuitem", { name: "Remove" }).click();
  await expect(card(page, "Skills")).toContainText("None noted yet.");
});
