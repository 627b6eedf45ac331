"use server";

import { orgAction } from "@/lib/action";
import { deletion } from "@/lib/fields";
import { addRow, changeRow, deleteRow } from "@/lib/rows";

import { createAccountSchema, updateAccountSchema } from "./schema";

/** Adds an account. */
export const createAccount = orgAction(createAccountSchema, (context, input) =>
  addRow(context, "accounts", input),
);

/** Changes an account, if nobody has changed it since it was read. */
export const updateAccount = orgAction(updateAccountSchema, (context, input) =>
  changeRow(context, "accounts", input),
);

/** Deletes an account, or takes the deletion back. */
export const deleteAccount = orgAction(deletion, (context, input) =>
  deleteRow(context, "accounts", input),
);
