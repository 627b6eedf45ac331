"use server";

import { revalidatePath } from "next/cache";

import { orgAction } from "@/lib/action";
import { unwrap } from "@/lib/errors";
import { oneByOne } from "@/lib/one-by-one";
import type { Json } from "@/lib/supabase/database.types";
import { objectOf } from "@/lib/workflows/values";

import { cancelSchema, decideSchema, retryAllSchema, retrySchema } from "./schema";

/** Answers what a workflow asks: approves, rejects, or says that it is done. */
export const decideStep = orgAction(
  decideSchema,
  async ({ db }, { step_id, decision, comment, pairs }) => {
    const given = await db.rpc("decide_step", {
      step_id,
      decision,
      ...(comment && { comment }),
      ...(pairs.length > 0 && { data: objectOf(pairs) as Json }),
    });
    if (given.error) unwrap(given);
    revalidatePath("/", "layout");
  },
);

/** Stops an execution, and what runs below it, for good. */
export const cancelExecution = orgAction(cancelSchema, async ({ db }, { id, reason }) => {
  const given = await db.rpc("cancel_execution", { execution_id: id, ...(reason && { reason }) });
  if (given.error) unwrap(given);
  revalidatePath("/", "layout");
});

/** Goes on from the step that failed. */
export const retryExecution = orgAction(retrySchema, async ({ db }, { id }) => {
  const given = await db.rpc("retry_execution", { execution_id: id });
  if (given.error) unwrap(given);
  revalidatePath("/", "layout");
});

/** Lets several go on from where they failed; says how many were refused, and why the first was. */
export const retryExecutions = orgAction(retryAllSchema, async ({ db }, { ids }) => {
  const tally = await oneByOne(ids, async (execution_id) => {
    const given = await db.rpc("retry_execution", { execution_id });
    if (given.error) unwrap(given);
  });
  revalidatePath("/", "layout");
  return tally;
});
