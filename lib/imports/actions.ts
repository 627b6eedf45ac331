"use server";

import { revalidatePath } from "next/cache";

import { orgAction } from "@/lib/action";
import { unwrap } from "@/lib/errors";

import { IMPORT_TYPES, type ImportResult } from "./rules";
import { importSchema } from "./schema";

/** Checks the rows of a file, and writes them unless it is a dry run. An import sent twice is done once. */
export const importRecords = orgAction(
  importSchema,
  async ({ db, organisation }, { type, import_id, fields, rows, is_dry_run, skip_faulty }) => {
    const result = unwrap(
      await db.rpc("import_records", {
        organisation_id: organisation.id,
        record_type: IMPORT_TYPES[type],
        rows: rows.map((row) =>
          Object.fromEntries(fields.map((field, index) => [field, row[index] ?? ""])),
        ),
        import_id,
        dry_run: is_dry_run,
        skip_faulty,
      }),
    ) as unknown as ImportResult;
    if (result.imported > 0) revalidatePath("/", "layout");
    return result;
  },
);
