"use server";

import { revalidatePath } from "next/cache";
import type { z } from "zod";

import { orgAction } from "@/lib/action";
import type { OrgContext } from "@/lib/auth/context";
import { unwrap } from "@/lib/errors";
import { oneByOne } from "@/lib/one-by-one";

import type { MoveEffect, WorkplanWhy } from "./queries";
import {
  cancelWorkplanSchema,
  changeOwnerSchema,
  changeOwnersSchema,
  completeWorkplanSchema,
  moveWorkplanSchema,
  pauseWorkplanSchema,
  previewMoveSchema,
  recordSchema,
  resumeWorkplanSchema,
  undoMoveSchema,
} from "./schema";

/** Stops the clock of a workplan. */
export const pauseWorkplan = orgAction(
  pauseWorkplanSchema,
  async ({ db }, { id, lock_version: expected_version }) => {
    const version = unwrap(await db.rpc("pause_workplan", { workplan_id: id, expected_version }));
    revalidatePath("/", "layout");
    return { lock_version: version };
  },
);

/** Goes on with a paused workplan; what is open moves by the pause. */
export const resumeWorkplan = orgAction(
  resumeWorkplanSchema,
  async ({ db }, { id, lock_version: expected_version }) => {
    const version = unwrap(await db.rpc("resume_workplan", { workplan_id: id, expected_version }));
    revalidatePath("/", "layout");
    return { lock_version: version };
  },
);

/** Ends a workplan and what is open in it. */
export const cancelWorkplan = orgAction(
  cancelWorkplanSchema,
  async ({ db }, { id, lock_version: expected_version, reason }) => {
    unwrap(
      await db.rpc("cancel_workplan", {
        workplan_id: id,
        expected_version,
        ...(reason && { reason }),
      }),
    );
    revalidatePath("/", "layout");
  },
);

/** Ends a workplan with an outcome; what is open is skipped. */
export const completeWorkplan = orgAction(
  completeWorkplanSchema,
  async ({ db }, { id, lock_version: expected_version, outcome, notes }) => {
    unwrap(
      await db.rpc("complete_workplan", {
        workplan_id: id,
        outcome,
        expected_version,
        ...(notes && { notes }),
      }),
    );
    revalidatePath("/", "layout");
  },
);

/** What moving a workplan to another version would keep, add and cancel. */
export const previewMove = orgAction(previewMoveSchema, async ({ db }, { id, version_id }) => {
  const found = await db.rpc("preview_workplan_move", { workplan_id: id, version_id });
  return unwrap(found) as MoveEffect[];
});

/** Moves a running workplan to another version; the move can be taken back by its id. */
export const moveWorkplan = orgAction(
  moveWorkplanSchema,
  async ({ db }, { id, lock_version: expected_version, version_id }) => {
    const move = unwrap(
      await db.rpc("move_workplan", { workplan_id: id, version_id, expected_version }),
    );
    revalidatePath("/", "layout");
    return { move };
  },
);

/** Takes a move back, while nothing changed since. */
export const undoMove = orgAction(undoMoveSchema, async ({ db }, { id }) => {
  await db.rpc("undo_workplan_move", { move_id: id }).throwOnError();
  revalidatePath("/", "layout");
});

/** For each template for such records: what it started here, or why it started nothing. */
export const explainWorkplans = orgAction(recordSchema, async ({ db }, record) => {
  return unwrap(await db.rpc("explain_workplans", record)) as unknown as WorkplanWhy[];
});

/** Gives a record another owner and, if asked, the old one's open activities; says how many. */
export const changeOwner = orgAction(changeOwnerSchema, async (context, input) => {
  const carried = await giveTo(context, input);
  revalidatePath("/", "layout");
  return { carried };
});

/** Gives several records of a kind another owner; says how many were refused, and why the first was. */
export const changeOwners = orgAction(changeOwnersSchema, async (context, { records, ...to }) => {
  const tally = await oneByOne(records, async (record) => giveTo(context, { ...record, ...to }));
  revalidatePath("/", "layout");
  return tally;
});

async function giveTo(
  { db }: OrgContext,
  { lock_version: expected_version, owner_id, ...input }: z.output<typeof changeOwnerSchema>,
) {
  return unwrap(
    await db.rpc("change_owner", {
      ...input,
      // The generated types do not know that null takes the owner away.
      owner_id: owner_id as string,
      expected_version,
    }),
  );
}
