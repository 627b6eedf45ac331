import { randomUUID } from "node:crypto";

import { owner, type World } from "@/supabase/tests/world";

import { expect, expectAccessible, test } from "./fixtures";

async function tell(world: World, label: string) {
  await owner(
    `insert into public.notifications (organisation_id, project_id, user_id, kind, reason, subject_type, subject_id, subject_label, actor_id)
     values ($1, $2, $3, 'deliverable_submitted', 'customer_pm', 'deliverable', $4, $5, $6)`,
    [world.organisation, world.project, world.customer.id, randomUUID(), label, world.supplier.id],
  );
}

test("the bell tells what happened and why, and marks it as read", async ({ open, world }) => {
  await tell(world, "DEL-001 Report");
  const page = await open(world.customer, "/start");
  await page.getByRole("button", { name: /^Notifications, \d+ unread$/ }).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByText(/submitted DEL-001 Report for review/)).toBeVisible();
  await expect(dialog.getByText("because you are the customer PM")).toBeVisible();
  await dialog.getByRole("button", { name: "Mark all as read" }).click();
  await expect(page.getByRole("button", { name: "Notifications", exact: true })).toBeAttached();
});

test("the list shows what is unread, and takes a mark back", async ({ open, world }) => {
  await tell(world, "DEL-002 Handbook");
  const page = await open(world.customer, "/notifications?unread=1");
  const item = page.getByRole("listitem").filter({ hasText: "DEL-002 Handbook" });
  await expect(item.getByRole("link")).toHaveAttribute(
    "href",
    `/${world.slug}/projects/PRJ-001/deliverables/DEL-002`,
  );
  await expectAccessible(page);
  await item.getByRole("button", { name: "Mark as read" }).click();
  await expect(item).toHaveCount(0);
  await page.goto("/notifications");
  await item.getByRole("button", { name: "Mark as unread" }).click();
  await expect(item.getByRole("button", { name: "Mark as read" })).toBeVisible();
});

test("nobody is shown what another person was told", async ({ open, world }) => {
  await tell(world, "DEL-003 Secret");
  const page = await open(world.supplier, "/notifications");
  await expect(page.getByRole("heading", { name: "Notifications" })).toBeVisible();
  await expect(page.getByText("DEL-003 Secret")).toHaveCount(0);
});
