import type { Page } from "@playwright/test";

import { addCriteria, addDeliverable, addMilestone, move, sign } from "@/supabase/tests/delivery";
import { join, ok, signUp, type World } from "@/supabase/tests/world";

import { expect, expectAccessible, test } from "./fixtures";
import { card, downloadedText, projectPath, signWithPassword, typeDate } from "./steps";

const listOf = async (world: World) => `${await projectPath(world)}/deliverables`;
const rows = (page: Page) => page.getByRole("row").filter({ has: page.getByRole("cell") });
const names = (page: Page) => rows(page).getByRole("link").allTextContents();
const status = (page: Page) => page.locator("main header").first();

/** Somebody who works on the project, and is given a deliverable. */
async function addContributor(world: World) {
  const person = await signUp("Mei Contributor");
  await join(world.admin, world.organisation, person, {
    org_role: "org_member",
    project_id: world.project,
    project_role: "contributor",
  });
  return person;
}

test("a deliverable is planned: milestone, date and person, once however often it is sent", async ({
  open,
  world,
}) => {
  await addMilestone(world);
  const page = await open(world.supplier, await listOf(world));
  await expect(page.getByText("No deliverables yet")).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "New deliverable" }).first().click();
  const dialog = page.getByRole("dialog", { name: "New deliverable" });
  await expectAccessible(page);
  await dialog.getByRole("button", { name: "Create deliverable" }).click();
  await expect(dialog.getByText("Name is required.")).toBeVisible();

  await dialog.getByLabel("Name").fill("  Migration report ");
  await dialog.getByRole("button", { name: /Milestone/ }).click();
  await page.getByRole("option", { name: "MS-001 Discovery" }).click();
  await typeDate(dialog, "Due", "2030-02-01");
  await dialog.getByRole("combobox", { name: "Assignee" }).fill("Supplier");
  await page.getByRole("option", { name: /Supplier/ }).click();
  await dialog.getByRole("button", { name: "Create deliverable" }).dblclick();

  await expect(page).toHaveURL(/\/deliverables\/DEL-001$/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("DEL-001 Migration report");
  await expect(card(page, "Facts")).toContainText("01/02/2030");
  await expectAccessible(page);
  await page.goto(await listOf(world));
  await expect(rows(page)).toHaveCount(1);
});

test("the list is searched, filtered and sorted in its address, and downloaded as it stands", async ({
  open,
  world,
}) => {
  const [first, second] = [await addMilestone(world), await addMilestone(world, { name: "Build" })];
  await addDeliverable(world, first, { name: "Late one", due_date: "2020-01-01" });
  await addDeliverable(world, first, {
    name: "=cmd()",
    due_date: "2030-02-01",
    assignee_id: world.supplier.id,
  });
  await addDeliverable(world, second, { name: "Next one", due_date: "2030-01-01" });
  const list = await listOf(world);

  const page = await open(world.supplier, `${list}?overdue=1`);
  await expect.poll(() => names(page)).toEqual(["Late one"]);
  await expect(rows(page)).toContainText("overdue");
  await page.getByRole("button", { name: "Clear" }).click();
  await expect(rows(page)).toHaveCount(3);
  await page.getByRole("button", { name: "Milestone", exact: true }).first().click();
  await page.getByRole("option", { name: "MS-002 Build" }).click();
  await expect(rows(page)).toHaveCount(1);
  await expect(page).toHaveURL(/milestone=/);
  await page.goto(`${list}?mine=1&open=1`);
  await expect.poll(() => names(page)).toEqual(["=cmd()"]);
  await page.goto(`${list}?q=one&sort=-due_date`);
  await expect.poll(() => names(page)).toEqual(["Next one", "Late one"]);
  await expectAccessible(page);

  await page.goto(`${list}?milestone=${first}&sort=name`);
  const text = await downloadedText(page, page.getByRole("link", { name: "CSV" }));
  expect(text.split("\r\n").map((line) => line.split(",")[2])).toEqual([
    "Name",
    "'=cmd()",
    "Late one",
    undefined,
  ]);

  await page.goto(`/${world.slug}/deliverables`);
  await expect(rows(page)).toHaveCount(3);
  await expect(page.getByRole("columnheader", { name: "Project" })).toBeVisible();
  await expectAccessible(page);
});

test("who waits for a review sees it, says what is wrong, and it comes back better", async ({
  open,
  world,
}) => {
  const contributor = await addContributor(world);
  const deliverable = await addDeliverable(world, await addMilestone(world), {
    assignee_id: contributor.id,
  });
  await addCriteria(world, deliverable);
  const path = `${await listOf(world)}/DEL-001`;

  const worker = await open(contributor, path);
  await worker.getByRole("button", { name: "Start work" }).click();
  await worker.getByRole("button", { name: "Submit for review" }).click();
  const asked = worker.getByRole("alertdialog", { name: "Submit DEL-001 as it is?" });
  await expect(asked).toContainText("The reviewer will see what was open");
  await asked.getByRole("button", { name: "Submit as it is" }).click();
  await expect(worker.getByRole("button", { name: "Recall" })).toBeVisible();

  const reviewer = await open(world.customer, `${await listOf(world)}?review=1`);
  await expect(reviewer.getByRole("button", { name: "Waiting for my review" })).toHaveAttribute(
    "aria-pressed",
    "true",
  );
  await rows(reviewer).getByRole("link").click();
  await expect(reviewer.getByRole("button", { name: "Complete review" })).toBeVisible();
  await reviewer.getByRole("button", { name: "Not met" }).first().click();
  await expect(card(reviewer, "KPIs")).toContainText("1 of 1 assessed");
  await reviewer.getByRole("button", { name: "Reject" }).click();
  const dialog = reviewer.getByRole("dialog", { name: "Reject DEL-001" });
  await dialog.getByRole("button", { name: "Reject" }).click();
  await expect(dialog.getByText("Say what has to change.")).toBeVisible();
  await dialog.getByLabel("What has to change").fill("Page 3 has no figures.");
  await dialog.getByRole("button", { name: "Reject" }).click();
  await expect(reviewer.getByRole("alert").getByText("Page 3 has no figures.")).toBeVisible();
  await expectAccessible(reviewer);

  await worker.reload();
  await expect(worker.getByRole("alert").getByText("Page 3 has no figures.")).toBeVisible();
  await worker.getByRole("button", { name: "Resubmit" }).click();
  await asked.getByRole("button", { name: "Submit as it is" }).click();
  await expect(card(worker, "Facts")).toContainText("Submission 2");
  await expect(card(worker, "KPIs")).toContainText("before submission 2");
  await expect(card(worker, "History")).toContainText("resubmitted it for review");
  await expect(card(worker, "History")).toContainText("Page 3 has no figures.");
});

test("the customer assesses what it is measured by, and both sides sign it delivered", async ({
  open,
  world,
}) => {
  const deliverable = await addDeliverable(world, await addMilestone(world), {
    assignee_id: world.supplier.id,
  });
  await addCriteria(world, deliverable);
  const path = `${await listOf(world)}/DEL-001`;
  for (const to of ["in_progress", "submitted"]) await move(world.supplier, deliverable, to);

  const customer = await open(world.customer, path);
  await expect(card(customer, "Sign-off")).toContainText(
    "Not every KPI and quality standard is assessed yet.",
  );
  await customer
    .getByRole("group", { name: "Verdict on KPI-001" })
    .getByRole("button", { name: "Not met" })
    .click();
  await customer
    .getByRole("group", { name: "Verdict on QS-001" })
    .getByRole("button", { name: "Met", exact: true })
    .click();
  await expect(card(customer, "KPIs")).toContainText("1 of 1 assessed");
  await customer.getByRole("button", { name: "Complete review" }).click();
  await signWithPassword(customer, "Sign-off");

  const supplier = await open(world.supplier, path);
  await expect(supplier.getByText("One side has signed this deliverable")).toBeVisible();
  await signWithPassword(supplier, "Sign-off");
  await expect(status(supplier)).toContainText("Delivered");
  await expect(supplier.getByRole("button", { name: "Edit" })).toHaveAccessibleDescription(
    "A delivered record no longer changes.",
  );
  await expect(card(supplier, "History")).toContainText("delivered it");
  await expectAccessible(supplier);
});

test("what a signed baseline or a role fixes is shown, and says why it stands still", async ({
  open,
  world,
}) => {
  const milestone = await addMilestone(world);
  const contributor = await addContributor(world);
  await addDeliverable(world, milestone, { assignee_id: contributor.id });
  await sign(world.supplier, "milestone_baseline", milestone);
  await sign(world.customer, "milestone_baseline", milestone);
  const path = `${await listOf(world)}/DEL-001`;

  const page = await open(world.supplier, path);
  await page.getByRole("button", { name: "More actions" }).click();
  await expect(page.getByRole("menuitem", { name: "Delete deliverable" })).toContainText(
    "The signed baseline lists this deliverable.",
  );
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Edit" }).click();
  const dialog = page.getByRole("dialog", { name: "Edit DEL-001" });
  await expect(dialog.getByLabel("Name")).toBeDisabled();
  await typeDate(dialog, "Due", "2030-04-15");
  await expect(dialog).toContainText("Save and raise a variation that moves the end");
  await dialog.getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("VAR-001");
  await expect(card(page, "Facts")).toContainText("MS-001");
  await page.goto(path);
  await expect(card(page, "Facts")).toContainText("After the signed end of the milestone");

  const worker = await open(contributor, path);
  await worker.getByRole("button", { name: "Edit" }).click();
  const own = worker.getByRole("dialog", { name: "Edit DEL-001" });
  await expect(own.getByRole("combobox", { name: "Assignee" })).toBeDisabled();
  await own.getByLabel("Description").fill("Mine to describe");
  await own.getByRole("button", { name: "Save" }).click();
  await expect(card(worker, "Description")).toContainText("Mine to describe");

  const customer = await open(world.customer, path);
  await expect(customer.getByRole("button", { name: "Edit" })).toHaveAccessibleDescription(
    /Only the assignee/,
  );
  await expect(customer.getByRole("slider")).toHaveCount(0);
  await expectAccessible(customer);
});

test("of two people who edit at once, the second is told, and keeps what was typed", async ({
  open,
  world,
}) => {
  const id = await addDeliverable(world, await addMilestone(world));
  const page = await open(world.supplier, `${await listOf(world)}/DEL-001`);
  await page.getByRole("button", { name: "Edit" }).click();
  const dialog = page.getByRole("dialog", { name: "Edit DEL-001" });
  await dialog.getByLabel("Description").fill("What the second wrote");
  await ok(
    world.admin.db.from("deliverables").update({ description: "First" }).eq("id", id).select("id"),
  );
  await dialog.getByRole("button", { name: "Save" }).click();
  await expect(dialog.getByText("Somebody changed this while you were editing.")).toBeVisible();
  await expect(dialog.getByLabel("Description")).toHaveValue("What the second wrote");
});

test("a deliverable is cancelled after asking, and another deleted and restored", async ({
  open,
  world,
}) => {
  await addDeliverable(world, await addMilestone(world));
  const page = await open(world.supplier, `${await listOf(world)}/DEL-001`, { phone: true });
  await page.getByRole("button", { name: "More actions" }).click();
  await page.getByRole("menuitem", { name: "Delete deliverable" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Delete deliverable" }).click();
  await expect(page.getByText("No deliverables yet")).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("DEL-001 Report");
  await page.getByRole("button", { name: "More actions" }).click();
  await page.getByRole("menuitem", { name: "Cancel deliverable…" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Cancel deliverable" }).click();
  await expect(status(page)).toContainText("Cancelled");
  await expectAccessible(page);
});
