"use server";

import { revalidatePath } from "next/cache";

import { orgAction } from "@/lib/action";
import { unwrap } from "@/lib/errors";
import { deletion } from "@/lib/fields";
import { addRow, changeRow, deleteRow } from "@/lib/rows";

import { convertLeadSchema, createLeadSchema, updateLeadSchema } from "./schema";

/** Adds a lead. */
export const createLead = orgAction(createLeadSchema, (context, input) =>
  addRow(context, "leads", input),
);

/** Changes a lead, if nobody has changed it since it was read. */
export const updateLead = orgAction(updateLeadSchema, (context, input) =>
  changeRow(context, "leads", input),
);

/** Deletes a lead, or takes the deletion back. */
export const deleteLead = orgAction(deletion, (context, input) =>
  deleteRow(context, "leads", input),
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
