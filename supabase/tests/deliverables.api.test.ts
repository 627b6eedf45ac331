import { afterAll, expect, it } from "vitest";

import { isOverdue, TRANSITIONS, type DeliverableStatus } from "@/lib/deliverables/rules";

import { addDeliverable, addMilestone, move } from "./delivery";
import { closeWorld, makeProject, ok, owner } from "./world";

afterAll(closeWorld);

it("the moves that the interface offers are those that the database allows", async () => {
  const rows = await owner(
    "select from_status, to_status, permission, own from private.deliverable_transitions",
  );
  const key = (row: Record<string, unknown>) => Object.values(row).join(" ");
  const offered = TRANSITIONS.map(({ from, to, permission, own }) => ({
    from,
    to,
    permission,
    own,
  }));
  expect(offered.map(key).toSorted()).toEqual(rows.map(key).toSorted());
});

it("overdue and open mean the same in the list and in the database", async () => {
  const world = await makeProject("Overdue");
  const milestone = await addMilestone(world);
  const today = new Date().toISOString().slice(0, 10);
  const late = await addDeliverable(world, milestone, { name: "Late", due_date: "2020-01-01" });
  await addDeliverable(world, milestone, { name: "In time", due_date: "2199-01-01" });
  await addDeliverable(world, milestone, { name: "Some day", due_date: null });
  const cancelled = await addDeliverable(world, milestone, {
    name: "Not done",
    due_date: "2020-01-01",
  });
  await move(world.supplier, late, "in_progress");
  await move(world.supplier, cancelled, "cancelled");
  const rows = (await ok(
    world.customer.db
      .from("deliverable_overview")
      .select("name, status, due_date, is_overdue")
      .eq("project_id", world.project),
  )) as { name: string; status: DeliverableStatus; due_date: string | null; is_overdue: boolean }[];
  expect(rows).toHaveLength(4);
  for (const { name, status, due_date, is_overdue } of rows)
    expect([name, is_overdue]).toEqual([name, isOverdue({ status, dueDate: due_date }, today)]);
});
