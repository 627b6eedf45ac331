"use server";

import { revalidatePath } from "next/cache";

import { orgAction, stale } from "@/lib/action";
import { unwrap } from "@/lib/errors";

import { convertLeadSchema, createLeadSchema, deleteLeadSchema, updateLeadSchema } from "./schema";

/** Adds a lead. */
export const createLead = orgAction(createLeadSchema, async ({ db, organisation }, input) => {
  // Ignoring the duplicate makes a repeated submit find what the first one made.
  await db
    .from("leads")
    .upsert(
      { ...input, organisation_id: organisation.id },
      { onConflict: "id", ignoreDuplicates: true },
    )
    .throwOnError();
  revalidatePath("/", "layout");
  return { id: input.id };
});

/** Changes a lead, if nobody has changed it since it was read. */
export const updateLead = orgAction(
  updateLeadSchema,
  async ({ db, organisation }, { id, lock_version, ...changes }) => {
    const changed = unwrap(
      await db
        .from("leads")
        .update(changes)
        .eq("id", id)
        .eq("organisation_id", organisation.id)
        .eq("lock_version", lock_version)
        .select("id"),
    );
    if (changed.length === 0) throw stale();
    revalidatePath("/", "layout");
  },
);

/** Deletes a lead, or takes the deletion back. */
export const deleteLead = orgAction(
  deleteLeadSchema,
  async ({ db, organisation }, { id, is_deleted }) => {
    const deleted_at = is_deleted ? new Date().toISOString() : null;
    const changed = unwrap(
      await db
        .from("leads")
        .update({ deleted_at })
        .eq("id", id)
        .eq("organisation_id", organisation.id)
        .select("id"),
    );
    if (changed.length === 0) throw stale();
    revalidatePath("/", "layout");
  },
);

/** Turns a lead into an account and a contact, new ones or those there are, and into a deal if asked. */
export const convertLead = orgAction(convertLeadSchema, async ({ db }, input) => {
  const account_id = input.account === "new" ? input.new_account_id : (input.account_id ?? "");
  const contact_id = input.contact === "new" ? input.new_contact_id : (input.contact_id ?? "");
  unwrap(
    await db.rpc("convert_lead", {
      lead_id: input.id,
      account_id,
      contact_id,
      ...(input.with_deal && { deal_id: input.new_deal_id }),
      details: {
        account_name: input.account_name,
        deal_name: input.deal_name,
        value: input.value,
        currency: input.currency,
        expected_close: input.expected_close,
      },
    }),
  );
  revalidatePath("/", "layout");
  return { account_id, deal_id: input.with_deal ? input.new_deal_id : null };
});
