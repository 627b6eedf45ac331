"use server";

import { orgAction } from "@/lib/action";
import { deletion } from "@/lib/fields";
import { addRow, changeRow, deleteRow } from "@/lib/rows";

import { createContactSchema, updateContactSchema } from "./schema";

/** Adds a contact. */
export const createContact = orgAction(createContactSchema, (context, input) =>
  addRow(context, "contacts", input),
);

/** Changes a contact, if nobody has changed it since it was read. */
export const updateContact = orgAction(updateContactSchema, (context, input) =>
  changeRow(context, "contacts", input),
);

/** Deletes a contact, or takes the deletion back. */
export const deleteContact = orgAction(deletion, (context, input) =>
  deleteRow(context, "contacts", input),
);
