import { addRecord } from "@/supabase/tests/pipeline";

import { expect, expectAccessible, test } from "./fixtures";
import { card, downloadedText } from "./steps";

test("a job is created, opened, and a candidate put forward for it", async ({ open, world }) => {
  await addRecord(world, "candidates", { full_name: "Nora First" });
  const page = await open(world.supplier, `/${world.slug}/talent`);
  await expect(page.getByText("No jobs yet")).toBeVisible();
  await page.getByRole("button", { name: "New job" }).first().click();
  const dialog = page.getByRole("dialog", { name: "New job" });
  await dialog.getByLabel("Title", { exact: true }).fill("Data engineer");
  await dialog.getByLabel("Location").fill("Leeds");
  await expectAccessible(page, "the new job");
  await dialog.getByRole("button", { name: "Create job" }).dblclick();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Data engineer");
  await expect(card(page, "Facts")).toContainText("Leeds");

  await page.getByRole("button", { name: "Open job" }).click();
  await page.getByRole("button", { name: "Put forward" }).click();
  const submit = page.getByRole("dialog", { name: /Put a candidate forward/ });
  await submit.getByRole("combobox", { name: "Candidate" }).fill("Nora");
  await page.getByRole("option", { name: "Nora First" }).click();
  await submit.getByRole("button", { name: "Put forward" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Nora First · Data engineer");

  await page.goto(`/${world.slug}/talent/jobs?q=leeds`);
  await expect(page.getByRole("link", { name: "Data engineer" })).toHaveCount(1);
  const csv = await downloadedText(page, page.getByRole("link", { name: "CSV" }));
  expect(csv).toContain("Data engineer,,open,1,0,1,contract,Leeds");
});

test("closing a job asks why; a deleted job comes back", async ({ open, world }) => {
  const job = await addRecord(world, "jobs", { title: "Tide watcher" });
  const page = await open(world.supplier, `/${world.slug}/talent/jobs/${job}`);
  await page.getByRole("button", { name: "More actions" }).click();
  await page.getByRole("menuitem", { name: "Close job" }).click();
  const dialog = page.getByRole("dialog", { name: "Tide watcher: Closed" });
  await dialog.getByLabel("Reason").fill("The client filled it.");
  await dialog.getByRole("button", { name: "Move to Closed" }).click();
  await expect(card(page, "Facts")).toContainText("The client filled it.");
  await expect(card(page, "History")).toContainText("moved it to closed");

  await page.getByRole("button", { name: "More actions" }).click();
  await page.getByRole("menuitem", { name: "Delete job" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Delete job" }).click();
  await expect(page.getByText("No jobs yet")).toBeVisible();
  const deletion = page.getByRole("alertdialog", { name: "Tide watcher deleted" });
  await deletion.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Tide watcher");
});
