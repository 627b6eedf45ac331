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

export const changeOwnerSchema = z.object({
  record_type: z.enum(RECORD_TYPE_CODES),
  record_id: z.uuid(),
  lock_version: z.number().int(),
  owner_id: optional(z.uuid()),
  /** Takes the old owner's open activities along. */
  carry: z.boolean(),
});
