import type { Page } from "@playwright/test";

import { addDeliverable, addMilestone } from "@/supabase/tests/delivery";
import type { World } from "@/supabase/tests/world";

import { expect, expectAccessible, test } from "./fixtures";
import { card, projectPath } from "./steps";

const recordOf = async (world: World) => `${await projectPath(world)}/deliverables/DEL-001`;
const status = (page: Page) => page.locator("main header").first();

test("a checklist is written, ordered by keyboard, ticked, and what was deleted comes back", async ({
  open,
  world,
}) => {
  await addDeliverable(world, await addMilestone(world));
  const page = await open(world.supplier, await recordOf(world));
  const list = card(page, "Checklist");
  const tasks = list.getByRole("listitem");
  for (const name of ["Draft", "Review", "Issue"]) {
    await list.getByLabel("New task").fill(name);
    await page.keyboard.press("Enter");
    await expect(tasks.filter({ hasText: name })).toBeVisible();
    await expect(list.getByLabel("New task")).toBeFocused();
  }
  await list.getByRole("button", { name: "Move up: Issue" }).focus();
  await page.keyboard.press("Alt+ArrowUp");
  await expect(tasks).toHaveText([/Draft/, /Issue/, /Review/]);
  await expect(list.getByRole("button", { name: "Move up: Issue" })).toBeFocused();
  await list.getByRole("button", { name: "Move down: Draft" }).click();
  await expect(tasks).toHaveText([/Issue/, /Draft/, /Review/]);

  await list.getByRole("checkbox", { name: "Issue" }).check();
  await expect(list).toContainText("1 of 3 done");
  await list.getByRole("checkbox", { name: "Hide done" }).check();
  await expect(tasks).toHaveText([/Draft/, /Review/]);

  await list.getByRole("button", { name: "Actions of Review" }).click();
  await page.getByRole("menuitem", { name: "Edit" }).click();
  const dialog = page.getByRole("dialog", { name: "Edit task" });
  await dialog.getByLabel("Owner").fill("Tom from the bank");
  await dialog.getByRole("button", { name: "Save" }).click();
  await expect(tasks.last()).toContainText("Tom from the bank");
  await list.getByRole("button", { name: "Actions of Review" }).click();
  await page.getByRole("menuitem", { name: "Delete" }).click();
  await expect(tasks).toHaveCount(1);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(tasks).toHaveText([/Draft/, /Review/]);
  // Shown at once; the server has it a moment later.
  await expect(async () => {
    await page.reload();
    await expect(tasks).toHaveText([/Issue/, /Draft/, /Review/], { timeout: 2000 });
  }).toPass();
  await expectAccessible(page);
});

test("progress is moved by keyboard, and starts the work", async ({ open, world }) => {
  await addDeliverable(world, await addMilestone(world));
  const page = await open(world.supplier, await recordOf(world));
  const slider = page.getByRole("slider", { name: "Progress of Report" });
  await slider.focus();
  for (let step = 0; step < 4; step += 1) await page.keyboard.press("ArrowRight");
  await expect(card(page, "Progress")).toContainText("20%");
  await expect(status(page)).toContainText("In progress");
  await page.reload();
  await expect(card(page, "Progress")).toContainText("20%");
});

test("comments are posted with two keys, edited and deleted by who wrote them, and by nobody else", async ({
  open,
  world,
}) => {
  await addDeliverable(world, await addMilestone(world));
  const path = await recordOf(world);
  const page = await open(world.supplier, path);
  await page.getByLabel("New comment").fill("Is the <b>figure</b> on page 3 final?");
  await page.keyboard.press("Control+Enter");
  const comment = page.getByRole("article");
  await expect(comment).toContainText("Is the <b>figure</b> on page 3 final?");
  await comment.getByRole("button", { name: "Comment actions" }).click();
  await page.getByRole("menuitem", { name: "Edit" }).click();
  await comment.getByLabel("Comment", { exact: true }).fill("Is it final?");
  await comment.getByRole("button", { name: "Save" }).click();
  await expect(comment).toContainText("Is it final?");
  await expect(comment).toContainText("edited");

  const other = await open(world.customer, path);
  await expect(other.getByRole("article")).toContainText("Is it final?");
  await expect(other.getByRole("button", { name: "Comment actions" })).toHaveCount(0);

  await comment.getByRole("button", { name: "Comment actions" }).click();
  await page.getByRole("menuitem", { name: "Delete" }).click();
  await expect(comment).toHaveCount(0);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(comment).toContainText("Is it final?");
});
