"use server";

import { revalidatePath } from "next/cache";

import { orgAction, stale } from "@/lib/action";
import type { OrgContext } from "@/lib/auth/context";
import { unwrap } from "@/lib/errors";
import { addRow, changeRow } from "@/lib/rows";

import {
  changeClientRoleSchema,
  createClientSchema,
  setClientPersonActiveSchema,
  setClientStatusSchema,
  updateClientSchema,
} from "./schema";

/** Adds a customer company. */
export const createClient = orgAction(createClientSchema, (context, input) =>
  addRow(context, "clients", input),
);

/** Changes a client's details, if nobody has changed them since they were read. */
export const updateClient = orgAction(updateClientSchema, (context, input) =>
  changeRow(context, "clients", input),
);

/** Suspends a client (its people lose reach at once), takes that back, or deletes it for good. */
export const setClientStatus = orgAction(setClientStatusSchema, (context, input) =>
  changeRow(context, "clients", input),
);

/** Changes what one of a client's people may do in the company. */
export const changeClientRole = orgAction(
  changeClientRoleSchema,
  async (context, { client_role, ...person }) => {
    await updatePerson(context, person, { client_role });
  },
);

/** Takes the reach of one of a client's people away, at once, or gives it back. */
export const setClientPersonActive = orgAction(
  setClientPersonActiveSchema,
  async (context, { is_active, ...person }) => {
    await updatePerson(context, person, { is_active });
  },
);

async function updatePerson(
  { db, organisation }: OrgContext,
  { id, lock_version }: { id: string; lock_version: number },
  changes: { client_role?: string; is_active?: boolean },
) {
  const changed = unwrap(
    await db
      .from("user_clients")
      .update(changes)
      .eq("id", id)
      .eq("organisation_id", organisation.id)
      .eq("lock_version", lock_version)
      .select("id"),
  );
  if (changed.length === 0) throw stale();
  revalidatePath("/", "layout");
}
