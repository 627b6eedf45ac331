import { addRecord } from "@/supabase/tests/pipeline";

import { expect, expectAccessible, test } from "./fixtures";
import { card } from "./steps";
import { addTalent } from "./talent-world";

test("a placement begins, is edited, and ends early with its reason", async ({ open, world }) => {
  const { placement } = await addTalent(world);
  const page = await open(world.supplier, `/${world.slug}/talent/placements/${placement}`);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Nora First");
  await page.getByRole("button", { name: "Edit", exact: true }).click();
  const edit = page.getByRole("dialog", { name: /^Edit/ });
  await edit.getByRole("textbox", { name: "Bill rate" }).fill("550");
  await edit.getByRole("button", { name: "Save" }).click();
  await expect(edit).toBeHidden();
  await expect(card(page, "Facts")).toContainText("£550.00");

  await page.getByRole("button", { name: "Start placement" }).click();
  await expect(page.getByText("Active", { exact: true }).first()).toBeVisible();
  await page.getByRole("button", { name: "More actions" }).click();
  await expect(page.getByRole("menuitem", { name: /^Delete/ })).toHaveCount(0);
  await page.getByRole("menuitem", { name: "End early" }).click();
  const dialog = page.getByRole("dialog", { name: /Ended early$/ });
  await dialog.getByLabel("Reason").fill("Went back to studying.");
  await expectAccessible(page, "ending a placement");
  await dialog.getByRole("button", { name: "Move to Ended early" }).click();
  await expect(card(page, "Facts")).toContainText("Went back to studying.");
  await expect(card(page, "History")).toContainText("moved it to ended early");
});

test("placements and jobs are dragged from stage to stage, where they may go", async ({
  open,
  world,
}) => {
  await addTalent(world);
  await addRecord(world, "jobs", { title: "Tide watcher" });
  const page = await open(world.supplier, `/${world.slug}/talent/placements?view=board`);
  const column = (name: string) => page.getByRole("region", { name, exact: true });
  const cardOf = (name: string) =>
    page.locator("li[draggable=true]").filter({ has: page.getByRole("link", { name }) });
  await expectAccessible(page);
  await cardOf("Nora First").dragTo(column("Completed"));
  await expect(column("Scheduled").getByRole("link", { name: "Nora First" })).toBeVisible();
  await cardOf("Nora First").dragTo(column("Active"));
  await expect(column("Active").getByRole("link", { name: "Nora First" })).toBeVisible();

  await page.goto(`/${world.slug}/talent/jobs`);
  await page.getByRole("link", { name: "Board", exact: true }).click();
  await expect(column("Draft").getByRole("link", { name: "Tide watcher" })).toBeVisible();
  await expectAccessible(page);
  await cardOf("Tide watcher").dragTo(column("Open"));
  await expect(column("Open").getByRole("link", { name: "Tide watcher" })).toBeVisible();
});

test("the client's people find no placement", async ({ open, world }) => {
  const { placement } = await addTalent(world);
  const page = await open(world.customer, `/${world.slug}/talent/placements/${placement}`);
  await expect(page.getByText("There is nothing here")).toBeVisible();
});
