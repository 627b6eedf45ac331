"use server";

import { projectAction } from "@/lib/action";
import { deletion } from "@/lib/fields";
import { deleteRow } from "@/lib/rows";

/** Takes a file from its deliverable, or puts it back. Its bytes stay: what was signed names them. */
export const deleteFile = projectAction(deletion, (context, input) =>
  deleteRow(context, "deliverable_files", input),
);
