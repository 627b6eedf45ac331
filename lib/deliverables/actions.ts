"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";

import { projectAction } from "@/lib/action";
import { unwrap } from "@/lib/errors";
import { deletion } from "@/lib/fields";
import { addRow, changeRow, deleteRow, referenceOf } from "@/lib/rows";

import { getDeliverableChoices } from "./queries";
import {
  createDeliverableSchema,
  moveDeliverableSchema,
  progressSchema,
  rejectDeliverableSchema,
  updateDeliverableSchema,
} from "./schema";

/** Milestones and people to choose from, for a form that opens on a page which does not know them. */
export const loadDeliverableChoices = projectAction(z.object({}), (context) =>
  getDeliverableChoices(context),
);

/** Adds a deliverable; returns its reference. */
export const createDeliverable = projectAction(createDeliverableSchema, async (context, input) => {
  await addRow(context, "deliverables", input);
  return referenceOf(context, "deliverables", input.id);
});

/** Changes a deliverable's content, if nobody has changed it since it was read. */
export const updateDeliverable = projectAction(
  updateDeliverableSchema,
  (context, { raises_variation: _raises, ...input }) => changeRow(context, "deliverables", input),
);

/** Moves the progress; work that has moved has started. Returns the new version. */
export const setProgress = projectAction(progressSchema, (context, input) =>
  changeRow(context, "deliverables", input),
);

/** Deletes a deliverable, or takes the deletion back. */
export const deleteDeliverable = projectAction(deletion, (context, input) =>
  deleteRow(context, "deliverables", input),
);

/** Moves a deliverable to another state, if it still stands where the person saw it. */
export const moveDeliverable = projectAction(
  moveDeliverableSchema,
  async ({ db }, { id, status, lock_version }) => {
    unwrap(
      await db.rpc("move_deliverable", {
        deliverable_id: id,
        status,
        expected_version: lock_version,
      }),
    );
    revalidatePath("/", "layout");
  },
);

/** Sends a deliverable back, with what has to change. */
export const rejectDeliverable = projectAction(
  rejectDeliverableSchema,
  async ({ db }, { id, reason, lock_version }) => {
    unwrap(
      await db.rpc("move_deliverable", {
        deliverable_id: id,
        status: "rejected",
        reason,
        expected_version: lock_version,
      }),
    );
    revalidatePath("/", "layout");
  },
);
