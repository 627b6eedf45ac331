"use server";

import { revalidatePath } from "next/cache";

import { orgAction } from "@/lib/action";
import { unwrap } from "@/lib/errors";

import type { WorkplanWhy } from "./queries";
import {
  cancelWorkplanSchema,
  changeOwnerSchema,
  completeWorkplanSchema,
  pauseWorkplanSchema,
  recordSchema,
  resumeWorkplanSchema,
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

/** For each template for such records: what it started here, or why it started nothing. */
export const explainWorkplans = orgAction(recordSchema, async ({ db }, record) => {
  return unwrap(await db.rpc("explain_workplans", record)) as unknown as WorkplanWhy[];
});

/** Gives a record another owner and, if asked, the old one's open activities; says how many. */
export const changeOwner = orgAction(
  changeOwnerSchema,
  async ({ db }, { lock_version: expected_version, owner_id, ...input }) => {
    const carried = unwrap(
      await db.rpc("change_owner", {
        ...input,
        // The generated types do not know that null takes the owner away.
        owner_id: owner_id as string,
        expected_version,
      }),
    );
    revalidatePath("/", "layout");
    return { carried };
  },
);
