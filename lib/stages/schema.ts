import { z } from "zod";

import { longText, version } from "@/lib/fields";

import { STAGED_RECORDS } from "./rules";

const move = {
  record_type: z.enum(STAGED_RECORDS),
  ...version,
  status: z.string().max(40),
};

export const moveRecordSchema = z.object(move);

/** A move that asks why. */
export const moveWithReasonSchema = z.object({
  ...move,
  reason: longText(2000).refine((text) => text.trim() !== "", "Say why."),
});
