import type { Page } from "@playwright/test";

import { ok, type World } from "@/supabase/tests/world";
import { addDeliverable, addMilestone, sign } from "@/supabase/tests/delivery";

import { expect, expectAccessible, test } from "./fixtures";
import { downloadedText, projectPath, typeDate } from "./steps";

const listOf = async (world: World) => `${await projectPath(world)}/milestones`;

const rows = (page: Page) => page.getByRole("row").filter({ has: page.getByRole("cell") });
const names = (page: Page) => rows(page).getByRole("link").allTextContents();

/** Milestones "Stage 01", "Stage 02" …; their sums fall as their names rise. */
async function addStages(world: World, count: number) {
  const stages = Array.from({ length: count }, (_, index) => ({
    organisation_id: world.organisation,
    project_id: world.project,
    name: `Stage ${String(index + 1).padStart(2, "0")}`,
    billable: 1000 * (count - index),
    end_date: index % 2 === 0 ? "2031-06-30" : "2032-06-30",
  }));
  await ok(world.supplier.db.from("milestones").insert(stages));
}

test("a milestone is created; what is refused is said at its field, and nothing typed is lost", async ({
  open,
  world,
}) => {
  const page = await open(world.supplier, await listOf(world));
  await expect(page.getByText("No milestones yet")).toBeVisible();
  await expectAccessible(page);

  await page.getByRole("button", { name: "New milestone" }).first().click();
  const dialog = page.getByRole("dialog", { name: "New milestone" });
  await expectAccessible(page);
  await dialog.getByRole("button", { name: "Create milestone" }).click();
  await expect(dialog.getByText("Name is required.")).toBeVisible();
  await expect(dialog.getByLabel("Name")).toBeFocused();

  await dialog.getByLabel("Name").fill("  Discovery  ");
  await typeDate(dialog, "Start", "2030-03-31");
  await typeDate(dialog, "End", "2030-01-01");
  await dialog.getByRole("textbox", { name: "Billable", exact: true }).fill("-5");
  await dialog.getByLabel("Acceptance criteria").fill("The report is agreed.");
  await dialog.getByRole("button", { name: "Create milestone" }).click();
  await expect(dialog.getByText("This cannot be negative.")).toBeVisible();
  await dialog.getByRole("textbox", { name: "Billable", exact: true }).fill("1234.5");
  await dialog.getByRole("button", { name: "Create milestone" }).click();
  await expect(dialog.getByText("The end is before the start.")).toBeVisible();
  await expect(dialog.getByLabel("Acceptance criteria")).toHaveValue("The report is agreed.");
  await expect(dialog.getByRole("textbox", { name: "Billable", exact: true })).toHaveValue(
    "1,234.50",
  );

  await typeDate(dialog, "Start", "2029-11-01");
  await dialog.getByRole("button", { name: "Create milestone" }).dblclick();
  await expect(page).toHaveURL(/\/milestones\/MS-001$/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("MS-001 Discovery");
  await expectAccessible(page);
  await page.goto(await listOf(world));
  await expect(rows(page)).toHaveCount(1);
});

test("closing a form with something typed asks first", async ({ open, world }) => {
  const page = await open(world.supplier, await listOf(world));
  await page.getByRole("button", { name: "New milestone" }).first().click();
  const dialog = page.getByRole("dialog", { name: "New milestone" });
  await dialog.getByLabel("Name").fill("Half a thought");
  await page.keyboard.press("Escape");
  await expect(dialog.getByText("Discard what you typed?")).toBeVisible();
  await dialog.getByRole("button", { name: "Keep editing" }).click();
  await expect(dialog.getByLabel("Name")).toHaveValue("Half a thought");
  await dialog.getByRole("button", { name: "Cancel" }).click();
  await dialog.getByRole("button", { name: "Discard" }).click();
  await expect(dialog).toBeHidden();
});

test("of two people who edit at once, the second is told, and keeps what was typed", async ({
  open,
  world,
}) => {
  await addMilestone(world);
  const path = `${await listOf(world)}/MS-001`;
  const [first, second] = await Promise.all([open(world.supplier, path), open(world.admin, path)]);
  await second.getByRole("button", { name: "Edit" }).click();
  const late = second.getByRole("dialog", { name: "Edit MS-001" });
  await late.getByLabel("Description").fill("What the second wrote");

  await first.getByRole("button", { name: "Edit" }).click();
  await first.getByLabel("Name").fill("Discovery and design");
  await first.getByRole("button", { name: "Save" }).click();
  await expect(first.getByRole("heading", { level: 1 })).toHaveText("MS-001 Discovery and design");

  await late.getByRole("button", { name: "Save" }).click();
  await expect(late.getByText("Somebody changed this while you were editing.")).toBeVisible();
  await expect(late.getByLabel("Description")).toHaveValue("What the second wrote");
  await expectAccessible(second);
});

test("a milestone is deleted, and the deletion taken back", async ({ open, world }) => {
  await addMilestone(world);
  const page = await open(world.supplier, `${await listOf(world)}/MS-001`);
  await page.getByRole("button", { name: "More actions" }).click();
  await page.getByRole("menuitem", { name: "Delete milestone" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Delete milestone" }).click();
  await expect(page).toHaveURL(/\/milestones$/);
  await expect(page.getByText("No milestones yet")).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("MS-001 Discovery");
});

test("what is signed is not deleted, and not edited but by a variation", async ({
  open,
  world,
}) => {
  const milestone = await addMilestone(world);
  await addDeliverable(world, milestone);
  await sign(world.supplier, "milestone_baseline", milestone);
  await sign(world.customer, "milestone_baseline", milestone);
  const page = await open(world.supplier, `${await listOf(world)}/MS-001`);
  await page.getByRole("button", { name: "More actions" }).click();
  const entry = page.getByRole("menuitem", { name: "Delete milestone" });
  await expect(entry).toBeDisabled();
  await expect(entry).toContainText("Its baseline is signed.");
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Edit" }).click();
  const dialog = page.getByRole("dialog", { name: "Edit MS-001" });
  await expect(dialog.getByLabel("Name")).toBeDisabled();
  await expect(dialog.getByLabel("Acceptance criteria")).toBeDisabled();
  await dialog.getByLabel("Description").fill("Still mine to write");
  await dialog.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Still mine to write", { exact: true })).toBeVisible();
});

test("search, filters, order and pages are in the address, and Back goes back", async ({
  open,
  world,
}) => {
  await addStages(world, 30);
  const path = await listOf(world);
  const page = await open(world.supplier, `${path}?size=25`);
  await expect(rows(page)).toHaveCount(25);
  await page.getByRole("button", { name: "Next", exact: true }).click();
  await expect(page).toHaveURL(/after=/);
  await expect(rows(page)).toHaveCount(5);
  await page.getByRole("button", { name: "Previous" }).click();
  await expect(rows(page)).toHaveCount(25);
  await expect.poll(async () => (await names(page))[0]).toBe("Stage 01");

  await page.getByRole("columnheader", { name: "Billable" }).getByRole("button").click();
  await expect(page).toHaveURL(/sort=billable/);
  await expect(page.getByRole("columnheader", { name: "Billable" })).toHaveAttribute(
    "aria-sort",
    "ascending",
  );
  await expect.poll(async () => (await names(page))[0]).toBe("Stage 30");

  await page.getByRole("button", { name: "Baseline", exact: true }).click();
  await page.getByRole("option", { name: "Committed" }).click();
  await expect(page).toHaveURL(/baseline=committed/);
  await expect(page.getByText("Nothing matches", { exact: true })).toBeVisible();
  await page.goBack();
  await expect(rows(page)).toHaveCount(25);
  await expect(page).toHaveURL(/sort=billable/);
  await page.keyboard.press("Escape");

  await page.getByRole("searchbox", { name: "Search milestones" }).fill("stage 07");
  await expect(page).toHaveURL(/q=stage\+07/);
  await expect(rows(page)).toHaveCount(1);
  await page.reload();
  await expect(page.getByRole("searchbox", { name: "Search milestones" })).toHaveValue("stage 07");
  await page.getByRole("link", { name: "Stage 07" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("MS-007 Stage 07");
  await page.goBack();
  await expect(rows(page)).toHaveCount(1);
  await page.getByRole("button", { name: "Clear", exact: true }).click();
  await expect(rows(page)).toHaveCount(25);
});

test("an address that somebody made up shows the list, never an error", async ({ open, world }) => {
  await addStages(world, 2);
  const page = await open(
    world.supplier,
    `${await listOf(world)}?sort=-password&size=9999&after=%00%00&status=nonsense&due=x..y&q=%25_%5C(,)`,
  );
  await expect(page.getByText("Nothing matches", { exact: true })).toBeVisible();
  await page.getByRole("button", { name: "Clear search and filters" }).click();
  await expect(rows(page)).toHaveCount(2);
});

test("the list is downloaded as it is filtered, and no cell is a formula", async ({
  open,
  world,
}) => {
  await addMilestone(world, { name: '=HYPERLINK("https://evil.example")' });
  await addMilestone(world, { name: "Design, build", billable: 2500.5 });
  const page = await open(world.supplier, `${await listOf(world)}?sort=-billable`);
  const text = await downloadedText(page, page.getByRole("link", { name: "CSV" }));
  const [head, ...lines] = text.replace("\uFEFF", "").trim().split("\r\n");
  expect(head).toContain("Reference,Name,Status");
  expect(lines[0]).toContain('MS-002,"Design, build",');
  expect(lines[0]).toMatch(/,2500\.50?,/);
  expect(lines[1]).toContain(`"'=HYPERLINK(""https://evil.example"")"`);
});

test("the customer reads, and is told who writes", async ({ open, world }) => {
  await addMilestone(world);
  const page = await open(world.customer, await listOf(world));
  const create = page.getByRole("button", { name: "New milestone" });
  await expect(create).toHaveAttribute("aria-disabled", "true");
  await expect(create).toHaveAccessibleDescription(/supplier's project manager/);
  // A press tells why, too: Playwright will not press what is disabled unless it is told to.
  await create.click({ force: true });
  await expect(page.getByRole("tooltip")).toContainText("supplier's project manager");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await page.getByRole("link", { name: "Discovery" }).click();
  await expect(page.getByRole("button", { name: "Edit" })).toHaveAccessibleDescription(
    /supplier's project manager/,
  );
  await expectAccessible(page);
});

test("milestones of every project are in one list, for whom reaches them", async ({
  open,
  world,
}) => {
  await addStages(world, 3);
  const page = await open(world.customer, `/${world.slug}/milestones`);
  await expect(rows(page)).toHaveCount(3);
  await expect(page.getByRole("columnheader", { name: "Project" })).toBeVisible();
  await page.getByRole("link", { name: "Stage 02" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("MS-002 Stage 02");
});

test("a list is walked by keyboard", async ({ open, world }) => {
  await addStages(world, 3);
  const page = await open(world.supplier, await listOf(world));
  await expect(rows(page)).toHaveCount(3);
  await page.keyboard.press("j");
  await expect(page.getByRole("link", { name: "Stage 01" })).toBeFocused();
  await page.keyboard.press("j");
  await page.keyboard.press("j");
  await page.keyboard.press("k");
  await expect(page.getByRole("link", { name: "Stage 02" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/milestones\/MS-002$/);
});
