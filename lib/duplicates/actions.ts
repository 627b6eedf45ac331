"use server";

import { orgAction } from "@/lib/action";
import { unwrap } from "@/lib/errors";

import { type Duplicate, findDuplicatesSchema } from "./schema";

/** Records that may be the same as the one being typed. */
export const findDuplicates = orgAction(
  findDuplicatesSchema,
  async ({ db, organisation }, { except_id, ...wanted }) =>
    unwrap(
      await db.rpc("find_duplicates", {
        organisation_id: organisation.id,
        ...wanted,
        ...(except_id && { except_id }),
      }),
    ) as Duplicate[],
);
