"use server";

import { revalidatePath } from "next/cache";

import { orgAction } from "@/lib/action";
import { unwrap } from "@/lib/errors";
import { changeRow } from "@/lib/rows";

import { placeOnProjectSchema, updatePlacementSchema } from "./schema";

/** Changes a placement's dates and terms. */
export const updatePlacement = orgAction(updatePlacementSchema, (context, input) =>
  changeRow(context, "placements", input),
);

/** Puts a placed person on a project, or takes them off it. */
export const placeOnProject = orgAction(
  placeOnProjectSchema,
  async ({ db }, { placement_id, project_id }) => {
    // The type of the generated argument knows no null, the function does.
    unwrap(await db.rpc("place_on_project", { placement_id, project_id: project_id as string }));
    revalidatePath("/", "layout");
  },
);
