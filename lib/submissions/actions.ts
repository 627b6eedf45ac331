"use server";

import { revalidatePath } from "next/cache";

import { orgAction } from "@/lib/action";
import { unwrap } from "@/lib/errors";
import { deletion } from "@/lib/fields";
import { addRow, changeRow, deleteRow } from "@/lib/rows";

import { acceptOfferSchema, createSubmissionSchema, updateSubmissionSchema } from "./schema";

/** Puts a candidate forward for a job. */
export const createSubmission = orgAction(createSubmissionSchema, (context, input) =>
  addRow(context, "submissions", input),
);

/** Changes a submission's rate, notes or owner. */
export const updateSubmission = orgAction(updateSubmissionSchema, (context, input) =>
  changeRow(context, "submissions", input),
);

/** Deletes a submission, or takes the deletion back. */
export const deleteSubmission = orgAction(deletion, (context, input) =>
  deleteRow(context, "submissions", input),
);

/** The candidate said yes: makes the placement. */
export const acceptOffer = orgAction(acceptOfferSchema, async ({ db }, input) => {
  const accepted = unwrap(await db.rpc("accept_offer", input));
  revalidatePath("/", "layout");
  return accepted as { placement_id: string; job_status: string };
});
