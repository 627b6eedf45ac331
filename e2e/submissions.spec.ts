import { addRecord, moveRecord } from "@/supabase/tests/pipeline";
import type { World } from "@/supabase/tests/world";

import { expect, expectAccessible, test } from "./fixtures";
import { card, typeDate } from "./steps";
import { addOpenJob } from "./talent-world";

async function addSubmission(world: World): Promise<string> {
  const { job, candidate } = await addOpenJob(world);
  return addRecord(world, "submissions", { job_id: job, candidate_id: candidate });
}

test("an interview is planned, held and written down", async ({ open, world }) => {
  const submission = await addSubmission(world);
  const page = await open(world.supplier, `/${world.slug}/talent/submissions/${submission}`);
  await page.getByRole("button", { name: "Plan interview" }).click();
  const plan = page.getByRole("dialog", { name: "Plan interview" });
  await typeDate(plan, "Day", "2035-03-01");
  await plan.getByLabel("Time").fill("14:30");
  await plan.getByLabel("Interviewers").fill("Grace Hall");
  await expectAccessible(page, "planning an interview");
  await plan.getByRole("button", { name: "Plan interview" }).click();
  await expect(card(page, "Interviews")).toContainText("01/03/2035, 14:30");

  await page.getByRole("button", { name: "Actions for round 1" }).click();
  await page.getByRole("menuitem", { name: "Mark as completed" }).click();
  await expect(card(page, "Interviews")).toContainText("Completed");
  await page.getByRole("button", { name: "Actions for round 1" }).click();
  await page.getByRole("menuitem", { name: "Edit, add feedback" }).click();
  const edit = page.getByRole("dialog", { name: "Interview, round 1" });
  await expect(edit.getByLabel("Time")).toHaveValue("14:30");
  await edit.getByLabel("Feedback").fill("Knows her tides.");
  await edit.getByLabel("Rating").fill("5");
  await edit.getByRole("button", { name: "Save" }).click();
  await expect(card(page, "Interviews")).toContainText("Rated 5 of 5");
});

test("an offer is made, extended and accepted: the candidate is placed", async ({
  open,
  world,
}) => {
  const submission = await addSubmission(world);
  const page = await open(world.supplier, `/${world.slug}/talent/submissions/${submission}`);
  await page.getByRole("button", { name: "Make offer" }).click();
  const offer = page.getByRole("dialog", { name: "Make offer" });
  await expect(offer.getByLabel("Pay rate")).toHaveValue("400.00");
  await typeDate(offer, "Start", "2035-01-08");
  await offer.getByRole("button", { name: "Make offer" }).click();
  await page.getByRole("button", { name: "Extend offer" }).click();
  await page.getByRole("button", { name: "Accept offer" }).click();
  await page
    .getByRole("alertdialog", { name: "Nora First accepts?" })
    .getByRole("button", { name: "Accept offer" })
    .click();
  await expect(page).toHaveURL(/\/talent\/placements\//);
  await expect(card(page, "Facts")).toContainText("08/01/2035");
  await expectAccessible(page);

  await page.getByRole("button", { name: "Place on project" }).click();
  const dialog = page.getByRole("dialog", { name: "Place Nora First on a project" });
  await dialog.getByRole("combobox", { name: "Project" }).click();
  await page.getByRole("option").filter({ hasText: "PRJ-001" }).click();
  await dialog.getByRole("button", { name: "Place on project" }).click();
  await expect(card(page, "Project").getByRole("link")).toContainText("PRJ-001");
});

test("the board moves a card by its menu, and asks why where it must", async ({ open, world }) => {
  const submission = await addSubmission(world);
  await moveRecord(world, "submission", submission, "client_review");
  const page = await open(world.supplier, `/${world.slug}/talent/submissions?view=board`);
  const column = (name: string) => page.getByRole("region", { name, exact: true });
  await expect(column("Client review").getByRole("link", { name: "Nora First" })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Move Nora First" }).click();
  await page.getByRole("menuitem", { name: "Move to Interview" }).click();
  await expect(column("Interview").getByRole("link", { name: "Nora First" })).toBeVisible();
  // The card's next move goes over the version that this one made.
  const board = page.getByRole("region", { name: "Submissions by stage" });
  await expect(board).toHaveAttribute("aria-busy", "false");
  await page.getByRole("button", { name: "Move Nora First" }).click();
  await page.getByRole("menuitem", { name: "Move to Rejected" }).click();
  const dialog = page.getByRole("dialog", { name: "Nora First: Rejected" });
  await dialog.getByLabel("Reason").fill("Too far away.");
  await dialog.getByRole("button", { name: "Move to Rejected" }).click();
  await expect(column("Rejected").getByRole("link", { name: "Nora First" })).toBeVisible();
});
