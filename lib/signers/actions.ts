"use server";

import { revalidatePath } from "next/cache";

import { orgAction, stale } from "@/lib/action";
import { unwrap } from "@/lib/errors";

import {
  appointSignerSchema,
  decideSignerRequestSchema,
  removeSignerSchema,
  requestSignerSchema,
  withdrawSignerRequestSchema,
} from "./schema";

/** The customer's administrator, or its signer, appoints somebody who signs for the customer. */
export const appointSigner = orgAction(
  appointSignerSchema,
  async ({ db, organisation }, { project_id, user_id }) => {
    const seat = { organisation_id: organisation.id, project_id, user_id, role: "customer_pm" };
    const changed = unwrap(
      await db
        .from("user_projects")
        .update({ role: seat.role })
        .match({ project_id, user_id })
        .select("id"),
    );
    if (changed.length === 0) await db.from("user_projects").insert(seat).throwOnError();
    revalidatePath("/", "layout");
  },
);

/** Whoever signs for the customer reads from now on. They are told. */
export const removeSigner = orgAction(
  removeSignerSchema,
  async ({ db }, { project_id, user_id }) => {
    const changed = unwrap(
      await db
        .from("user_projects")
        .update({ role: "viewer" })
        .match({ project_id, user_id, role: "customer_pm" })
        .select("id"),
    );
    if (changed.length === 0) throw stale();
    revalidatePath("/", "layout");
  },
);

/** Asks the other side to appoint or to remove one of its people. */
export const requestSigner = orgAction(
  requestSignerSchema,
  async ({ db }, { id, reason, ...request }) => {
    await db
      .rpc("request_signer", { request_id: id, ...request, ...(reason && { reason }) })
      .throwOnError();
    revalidatePath("/", "layout");
  },
);

/** Accepts what the other side asks, which is done at once, or declines it. */
export const decideSignerRequest = orgAction(
  decideSignerRequestSchema,
  async ({ db }, { id, is_accepted, answer }) => {
    await db
      .rpc("decide_signer_request", { request_id: id, is_accepted, ...(answer && { answer }) })
      .throwOnError();
    revalidatePath("/", "layout");
  },
);

/** Takes one's own request back. */
export const withdrawSignerRequest = orgAction(
  withdrawSignerRequestSchema,
  async ({ db }, { id }) => {
    await db.rpc("withdraw_signer_request", { request_id: id }).throwOnError();
    revalidatePath("/", "layout");
  },
);
