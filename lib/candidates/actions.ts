"use server";

import { orgAction } from "@/lib/action";
import { deletion } from "@/lib/fields";
import { addRow, changeRow, deleteRow } from "@/lib/rows";

import { createCandidateSchema, updateCandidateSchema } from "./schema";

/** Adds a candidate. */
export const createCandidate = orgAction(createCandidateSchema, (context, input) =>
  addRow(context, "candidates", input),
);

/** Changes a candidate's details. */
export const updateCandidate = orgAction(updateCandidateSchema, (context, input) =>
  changeRow(context, "candidates", input),
);

/** Deletes a candidate, or takes the deletion back. */
export const deleteCandidate = orgAction(deletion, (context, input) =>
  deleteRow(context, "candidates", input),
);
