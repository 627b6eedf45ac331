"use server";

import { revalidatePath } from "next/cache";

import { orgAction } from "@/lib/action";
import { unwrap } from "@/lib/errors";
import { deletion } from "@/lib/fields";
import { addRow, changeRow, deleteRow } from "@/lib/rows";

import { createDealSchema, openProjectSchema, updateDealSchema } from "./schema";

/** Adds a deal. */
export const createDeal = orgAction(createDealSchema, (context, input) =>
  addRow(context, "deals", input),
);

/** Changes a deal, if nobody has changed it since it was read. */
export const updateDeal = orgAction(updateDealSchema, (context, input) =>
  changeRow(context, "deals", input),
);

/** Deletes a deal, or takes the deletion back. */
export const deleteDeal = orgAction(deletion, (context, input) =>
  deleteRow(context, "deals", input),
);

/** Opens the project of a won deal; returns its reference. */
export const openProject = orgAction(
  openProjectSchema,
  async ({ db }, { id, project_id, template_id, client_id, ...details }) => {
    const opened = unwrap(
      await db.rpc("open_project_from_deal", {
        deal_id: id,
        project_id,
        template_id,
        ...(client_id && { client_id }),
        details,
      }),
    ) as { reference: string };
    revalidatePath("/", "layout");
    return { reference: opened.reference };
  },
);
