"use server";

import { orgAction } from "@/lib/action";
import { deletion } from "@/lib/fields";
import { addRow, changeRow, deleteRow } from "@/lib/rows";

import { createJobSchema, updateJobSchema } from "./schema";

/** Adds a job, as a draft. */
export const createJob = orgAction(createJobSchema, (context, input) =>
  addRow(context, "jobs", input),
);

/** Changes a job's details. */
export const updateJob = orgAction(updateJobSchema, (context, input) =>
  changeRow(context, "jobs", input),
);

/** Deletes a job, or takes the deletion back. */
export const deleteJob = orgAction(deletion, (context, input) => deleteRow(context, "jobs", input));
