import { z } from "zod";

import { RECORD_TYPE_CODES } from "@/lib/activities/records";
import { line, longText, optional, version } from "@/lib/fields";

export const pauseWorkplanSchema = z.object(version);
export const resumeWorkplanSchema = z.object(version);

export const cancelWorkplanSchema = z.object({ ...version, reason: optional(longText(5000)) });

export const completeWorkplanSchema = z.object({
  ...version,
  outcome: line("Outcome", 120),
  notes: optional(longText(5000)),
});

/** To another version of its template. */
export const moveWorkplanSchema = z.object({ ...version, version_id: z.uuid() });
export const previewMoveSchema = z.object({ id: z.uuid(), version_id: z.uuid() });
export const undoMoveSchema = z.object({ id: z.uuid() });

export const recordSchema = z.object({
  record_type: z.enum(RECORD_TYPE_CODES),
  record_id: z.uuid(),
});

const owned = {
  record_type: z.enum(RECORD_TYPE_CODES),
  /** Takes the old owner's open activities along. */
  carry: z.boolean(),
};
const record = { record_id: z.uuid(), lock_version: z.number().int() };

export const changeOwnerSchema = z.object({ ...owned, ...record, owner_id: optional(z.uuid()) });

/** As many as a page of a list shows; nobody is no owner of many, lest a press took them from everybody. */
export const changeOwnersSchema = z.object({
  ...owned,
  records: z.array(z.object(record)).min(1).max(100),
  owner_id: z.uuid("Choose who owns them."),
});
