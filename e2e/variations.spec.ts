import { randomUUID } from "node:crypto";

import { addDeliverable, addMilestone, sign } from "@/supabase/tests/delivery";
import { ok, type World } from "@/supabase/tests/world";

import { expect, expectAccessible, test } from "./fixtures";
import { card, downloadedText, projectPath, signWithPassword, typeDate } from "./steps";

/** MS-001 with DEL-001, its baseline signed by both. */
async function addSigned(world: World) {
  const milestone = await addMilestone(world);
  const deliverable = await addDeliverable(world, milestone);
  await sign(world.supplier, "milestone_baseline", milestone);
  await sign(world.customer, "milestone_baseline", milestone);
  return { milestone, deliverable };
}

/** VAR-001, submitted: MS-001 ends later. */
async function addSubmitted(world: World, milestone: string) {
  const keys = { organisation_id: world.organisation, project_id: world.project };
  const id = randomUUID();
  const { db } = world.supplier;
  await ok(
    db
      .from("variations")
      .insert({ id, ...keys, title: "More time", type: "schedule", reason: "The data came late." }),
  );
  await ok(
    db.from("variation_milestones").insert({
      ...keys,
      variation_id: id,
      milestone_id: milestone,
      after: { end_date: "2030-04-15" },
    }),
  );
  await ok(db.rpc("move_variation", { variation_id: id, status: "submitted" }));
  return id;
}

test("a breach raises a variation in one press; both sign, and the baseline moves", async ({
  open,
  world,
}) => {
  const { deliverable } = await addSigned(world);
  await ok(
    world.supplier.db.from("deliverables").update({ due_date: "2030-04-15" }).eq("id", deliverable),
  );
  const base = await projectPath(world);
  const page = await open(world.supplier, `${base}/milestones/MS-001`);
  await page.getByRole("button", { name: "Raise a variation" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "VAR-001 Extend MS-001 to 15 Apr 2030",
  );
  await expect(page.getByRole("row", { name: "End 31/03/2030 15/04/2030" })).toBeVisible();
  await expectAccessible(page);

  await page.getByRole("button", { name: "Edit: MS-001" }).click();
  const line = page.getByRole("dialog", { name: "Change MS-001 Discovery" });
  await line.getByRole("textbox", { name: "Billable" }).fill("1250");
  await expectAccessible(page, "the line of a milestone");
  await line.getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("row", { name: "Billable £1,000.00 £1,250.00" })).toBeVisible();
  await expect(card(page, "Facts").getByText("+£250.00")).toBeVisible();

  await page.getByRole("button", { name: "Add a change" }).click();
  await page.getByRole("menuitem", { name: "Add a deliverable" }).click();
  const added = page.getByRole("dialog", { name: "Add a deliverable" });
  await added.getByLabel("Name").fill("Handbook");
  await typeDate(added, "Due", "2030-04-10");
  await added.getByRole("button", { name: "Add to the variation" }).click();
  await expect(page.getByRole("heading", { name: "Add Handbook" })).toBeVisible();

  await page.getByRole("button", { name: "Submit" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Submit" }).click();
  await signWithPassword(page, "Agreement");
  const other = await open(world.customer, `${base}/variations/VAR-001`);
  await signWithPassword(other, "Agreement");
  await expect(other.getByText("Applied to the baseline")).toBeVisible();
  await expect(other.getByText("has baseline version 2")).toBeVisible();
  await expectAccessible(other);
  await other.getByRole("link", { name: "MS-001 Discovery" }).first().click();
  await expect(other.getByRole("link", { name: "Handbook" })).toBeVisible();
  await expect(other.getByText("The signed baseline is breached")).toHaveCount(0);
});

test("a draft is written by hand; a change taken out comes back", async ({ open, world }) => {
  await addSigned(world);
  const page = await open(world.customer, `${await projectPath(world)}/variations`);
  await expectAccessible(page);
  await page.getByRole("button", { name: "New variation" }).first().click();
  const dialog = page.getByRole("dialog", { name: "New variation" });
  await dialog.getByRole("button", { name: "Create draft" }).click();
  await expect(dialog.getByText("Title is required.")).toBeVisible();
  await dialog.getByLabel("Title").fill("One report less");
  await dialog.getByRole("button", { name: "Create draft" }).dblclick();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("VAR-001 One report less");
  await expect(page.getByText("It changes nothing yet")).toBeVisible();

  await page.getByRole("button", { name: "Add a change" }).click();
  await page.getByRole("menuitem", { name: "Remove a deliverable" }).click();
  const removed = page.getByRole("dialog", { name: "Remove a deliverable" });
  await removed.getByRole("combobox", { name: "Deliverable" }).fill("DEL-001");
  await page.getByRole("option", { name: /^DEL-001 Report/ }).click();
  await removed.getByRole("button", { name: "Add to the variation" }).click();
  const line = page.getByRole("heading", { name: "Remove DEL-001 Report" });
  await expect(line).toBeVisible();
  await page.getByRole("button", { name: "Take out: Remove DEL-001 Report" }).click();
  await expect(line).toBeHidden();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(line).toBeVisible();
});

test("a variation is rejected with a reason", async ({ open, world }) => {
  const { milestone } = await addSigned(world);
  await addSubmitted(world, milestone);
  const page = await open(world.customer, `${await projectPath(world)}/variations/VAR-001`);
  await page.getByRole("button", { name: "Reject" }).click();
  const dialog = page.getByRole("dialog", { name: "Reject VAR-001" });
  await dialog.getByRole("button", { name: "Reject variation" }).click();
  await expect(dialog.getByText("Say why: both sides read it.")).toBeVisible();
  await dialog.getByLabel("Reason").fill("We can wait.");
  await dialog.getByRole("button", { name: "Reject variation" }).click();
  await expect(page.getByRole("alert").getByText("We can wait.")).toBeVisible();
  await expect(card(page, "Agreement").getByRole("button", { name: /^Sign/ })).toHaveCount(0);
});

test("a variation that time has overtaken says so, and is revised", async ({ open, world }) => {
  const { milestone } = await addSigned(world);
  const first = await addSubmitted(world, milestone);
  await addSubmitted(world, milestone);
  await sign(world.supplier, "variation", first);
  await sign(world.customer, "variation", first);
  const page = await open(world.supplier, `${await projectPath(world)}/variations/VAR-002`);
  await expect(
    page.getByText("What this variation changes has changed meanwhile", { exact: true }),
  ).toBeVisible();
  await expect(
    page.getByText("This milestone has changed since the variation was submitted."),
  ).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("status").getByRole("button", { name: "Revise" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Revise" }).click();
  await expect(page.getByRole("row", { name: "End 15/04/2030 15/04/2030" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Submit" })).toBeVisible();
});

test("the list is filtered by its address, and is downloaded", async ({ open, world }) => {
  const { milestone } = await addSigned(world);
  await addSubmitted(world, milestone);
  const list = `${await projectPath(world)}/variations`;
  const page = await open(world.customer, `${list}?status=applied`);
  await expect(page.getByText("Nothing matches")).toBeVisible();
  await page.goto(`${list}?status=submitted`);
  await expect(page.getByRole("link", { name: "More time" })).toBeVisible();
  const csv = await downloadedText(page, page.getByRole("link", { name: "CSV" }));
  expect(csv).toContain("VAR-001,More time,schedule,submitted,0");
});
