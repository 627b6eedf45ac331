"use server";

import { revalidatePath } from "next/cache";

import { projectAction } from "@/lib/action";
import type { ProjectContext } from "@/lib/auth/context";
import { unwrap } from "@/lib/errors";
import { addRow, changeRow, referenceOf } from "@/lib/rows";

import { toMilestoneChange } from "./lines";
import {
  createVariationSchema,
  deliverableLineSchema,
  milestoneLineSchema,
  moveVariationSchema,
  raiseVariationSchema,
  rejectVariationSchema,
  removeLineSchema,
  updateVariationSchema,
} from "./schema";

/** Starts a draft; returns its reference. */
export const createVariation = projectAction(createVariationSchema, async (context, input) => {
  await addRow(context, "variations", input);
  return referenceOf(context, "variations", input.id);
});

/** A draft out of a breach, with the new end filled in; or the open variation that is there already. */
export const raiseVariation = projectAction(
  raiseVariationSchema,
  async (context, { id, milestone_id }) => {
    const found = unwrap(
      await context.db.rpc("raise_variation", { variation_id: id, milestone_id }),
    );
    revalidatePath("/", "layout");
    return referenceOf(context, "variations", found);
  },
);

/** Changes title and reason of a draft. */
export const updateVariation = projectAction(updateVariationSchema, (context, input) =>
  changeRow(context, "variations", input),
);

/** Submits a draft, takes a submitted one back to draft, or withdraws it. */
export const moveVariation = projectAction(
  moveVariationSchema,
  async ({ db }, { id, status, lock_version }) => {
    unwrap(
      await db.rpc("move_variation", { variation_id: id, status, expected_version: lock_version }),
    );
    revalidatePath("/", "layout");
  },
);

/** Rejects a submitted variation, with the reason. */
export const rejectVariation = projectAction(
  rejectVariationSchema,
  async ({ db }, { id, reason, lock_version }) => {
    unwrap(
      await db.rpc("move_variation", {
        variation_id: id,
        status: "rejected",
        reason,
        expected_version: lock_version,
      }),
    );
    revalidatePath("/", "layout");
  },
);

/** Adds or changes the line about a milestone: only the fields that the person moved. */
export const saveMilestoneLine = projectAction(milestoneLineSchema, async (context, input) => {
  const { id, variation_id, milestone_id, lock_version } = input;
  const after = toMilestoneChange(input);
  await (lock_version === null
    ? addRow(context, "variation_milestones", { id, variation_id, milestone_id, after })
    : changeRow(context, "variation_milestones", { id, lock_version, after }));
});

/** Adds or changes a line about a deliverable. */
export const saveDeliverableLine = projectAction(deliverableLineSchema, async (context, input) => {
  const { id, variation_id, action, deliverable_id, lock_version } = input;
  const moves =
    action === "remove"
      ? { name: null, due_date: null }
      : { name: input.name, due_date: input.due_date };
  if (lock_version !== null) {
    await changeRow(context, "variation_deliverables", { id, lock_version, ...moves });
    return;
  }
  await addRow(context, "variation_deliverables", {
    id,
    variation_id,
    action,
    milestone_id:
      action === "add"
        ? (input.milestone_id ?? "")
        : await milestoneOf(context, deliverable_id ?? ""),
    deliverable_id: action === "add" ? null : deliverable_id,
    ...moves,
  });
});

/** Takes a line out of a draft. */
export const removeLine = projectAction(
  removeLineSchema,
  async ({ db, project }, { id, variation_id, kind }) => {
    const table = kind === "milestone" ? "variation_milestones" : "variation_deliverables";
    await db
      .from(table)
      .delete()
      .eq("id", id)
      .eq("variation_id", variation_id)
      .eq("project_id", project.id)
      .throwOnError();
    revalidatePath("/", "layout");
  },
);

async function milestoneOf(
  { db, project }: ProjectContext,
  deliverable_id: string,
): Promise<string> {
  const found = unwrap(
    await db
      .from("deliverables")
      .select("milestone_id")
      .eq("id", deliverable_id)
      .eq("project_id", project.id)
      .single(),
  );
  return found.milestone_id;
}
