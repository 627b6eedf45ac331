"use server";

import { orgAction } from "@/lib/action";
import { unwrap } from "@/lib/errors";

import { type FoundRecord, searchSchema } from "./schema";

/** Records of the organisation whose reference or name holds the words, as far as I reach. */
export const searchRecords = orgAction(searchSchema, async ({ db, organisation }, { query }) => {
  const found = await db.rpc("search_records", { organisation_id: organisation.id, query });
  return unwrap(found) as FoundRecord[];
});
