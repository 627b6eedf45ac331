"use server";

import { parseDateTime, toZoned } from "@internationalized/date";

import { orgAction } from "@/lib/action";
import { deletion } from "@/lib/fields";
import { addRow, changeRow, deleteRow } from "@/lib/rows";

import {
  createInterviewSchema,
  createOfferSchema,
  updateInterviewSchema,
  updateOfferSchema,
} from "./schema";

/** Plans an interview. */
export const createInterview = orgAction(
  createInterviewSchema,
  (context, { date, time, ...input }) => {
    const starts_at = momentOf(date, time, context.formats.timezone);
    return addRow(context, "interviews", { ...input, starts_at });
  },
);

/** Changes an interview, or writes down what came of it. */
export const updateInterview = orgAction(
  updateInterviewSchema,
  (context, { date, time, ...input }) => {
    const starts_at = momentOf(date, time, context.formats.timezone);
    return changeRow(context, "interviews", { ...input, starts_at });
  },
);

/** Deletes an interview, or takes the deletion back. */
export const deleteInterview = orgAction(deletion, (context, input) =>
  deleteRow(context, "interviews", input),
);

/** Drafts an offer. */
export const createOffer = orgAction(createOfferSchema, (context, input) =>
  addRow(context, "offers", input),
);

/** Changes an offer that the candidate does not have yet. */
export const updateOffer = orgAction(updateOfferSchema, (context, input) =>
  changeRow(context, "offers", input),
);

/** Deletes an offer, or takes the deletion back. */
export const deleteOffer = orgAction(deletion, (context, input) =>
  deleteRow(context, "offers", input),
);

/** The moment of a day and a time in a zone. */
function momentOf(date: string, time: string, timezone: string): string {
  return toZoned(parseDateTime(`${date}T${time.padStart(5, "0")}`), timezone).toAbsoluteString();
}
