import "server-only";

import type { OrgContext } from "@/lib/auth/context";
import { unwrap } from "@/lib/errors";

import { IMPORT_TYPES, type ImportField, type ImportType } from "./rules";

/** What the columns of a file can be. */
export async function listImportFields(
  { db }: OrgContext,
  type: ImportType,
): Promise<ImportField[]> {
  const found = await db.rpc("get_import_fields", { record_type: IMPORT_TYPES[type] });
  return unwrap(found).map(({ field, kind, is_required, choices }) => ({
    field,
    kind,
    is_required,
    choices,
  }));
}
