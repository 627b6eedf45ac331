"use server";

import { projectAction } from "@/lib/action";
import { deletion } from "@/lib/fields";
import { addRow, changeRow, deleteRow, referenceOf } from "@/lib/rows";

import { createMilestoneSchema, updateMilestoneSchema } from "./schema";

/** Adds a milestone; returns its reference. */
export const createMilestone = projectAction(createMilestoneSchema, async (context, input) => {
  const { id, forecast_billable } = input;
  await addRow(context, "milestones", { ...input, forecast_billable: forecast_billable ?? 0 });
  return referenceOf(context, "milestones", id);
});

/** Changes a milestone's content, if nobody has changed it since it was read. */
export const updateMilestone = projectAction(updateMilestoneSchema, (context, input) =>
  changeRow(context, "milestones", { ...input, forecast_billable: input.forecast_billable ?? 0 }),
);

/** Deletes a milestone, or takes the deletion back. */
export const deleteMilestone = projectAction(deletion, (context, input) =>
  deleteRow(context, "milestones", input),
);
