"use server";

import { revalidatePath } from "next/cache";
import type { z } from "zod";

import { orgAction } from "@/lib/action";
import type { OrgContext } from "@/lib/auth/context";
import { unwrap } from "@/lib/errors";

import { moveRecordSchema, moveWithReasonSchema } from "./schema";

/** Moves a record to another stage, if nobody has changed it since it was read. */
export const moveRecord = orgAction(moveRecordSchema, move);

/** The same, with the reason that the move asks for. */
export const moveWithReason = orgAction(moveWithReasonSchema, move);

async function move(
  { db }: OrgContext,
  input: z.output<typeof moveRecordSchema> & { reason?: string },
) {
  const { record_type, id, lock_version, status, reason } = input;
  const version = unwrap(
    await db.rpc("move_record", {
      record_type,
      record_id: id,
      status,
      expected_version: lock_version,
      ...(reason && { reason }),
    }),
  );
  revalidatePath("/", "layout");
  return { lock_version: version };
}
