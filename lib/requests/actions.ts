"use server";

import { revalidatePath } from "next/cache";

import { orgAction, personAction } from "@/lib/action";

import {
  approveRequestSchema,
  askForWorkflowSchema,
  giveAccessSchema,
  rejectRequestSchema,
  revokeAccessSchema,
  withdrawRequestSchema,
} from "./schema";

/** Asks for a workflow for one's client. */
export const askForWorkflow = personAction(
  askForWorkflowSchema,
  async ({ db }, { id, workflow_id, client_id, notes }) => {
    await db
      .rpc("request_workflow", {
        request_id: id,
        workflow_id,
        client_id,
        ...(notes && { notes }),
      })
      .throwOnError();
    revalidatePath("/", "layout");
  },
);

/** Takes back a request of one's client that nobody has decided. */
export const withdrawRequest = personAction(withdrawRequestSchema, async ({ db }, { id }) => {
  await db.rpc("withdraw_workflow_request", { request_id: id }).throwOnError();
  revalidatePath("/", "layout");
});

/** Approves a request, which gives the client access. */
export const approveRequest = orgAction(
  approveRequestSchema,
  async ({ db }, { id, lock_version, reason }) => {
    await db
      .rpc("decide_workflow_request", {
        request_id: id,
        decision: "approved",
        expected_version: lock_version,
        ...(reason && { reason }),
      })
      .throwOnError();
    revalidatePath("/", "layout");
  },
);

/** Rejects a request, with a reason that the client reads. */
export const rejectRequest = orgAction(
  rejectRequestSchema,
  async ({ db }, { id, lock_version, reason }) => {
    await db
      .rpc("decide_workflow_request", {
        request_id: id,
        decision: "rejected",
        reason,
        expected_version: lock_version,
      })
      .throwOnError();
    revalidatePath("/", "layout");
  },
);

/** Gives a client access that it did not ask for; a request that waits is approved by it. */
export const giveAccess = orgAction(giveAccessSchema, async ({ db }, input) => {
  await db.rpc("grant_workflow_access", input).throwOnError();
  revalidatePath("/", "layout");
});

/** Ends a client's access; what runs goes on. */
export const revokeAccess = orgAction(revokeAccessSchema, async ({ db }, input) => {
  await db.rpc("revoke_workflow_access", input).throwOnError();
  revalidatePath("/", "layout");
});
