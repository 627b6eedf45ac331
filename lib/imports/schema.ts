import { z } from "zod";

import { IMPORT_TYPES, type ImportType, MAX_ROWS } from "./rules";

/** Which field each column of the file is. */
export const columnsSchema = z.object({ columns: z.array(z.string()) });

/** The chosen fields, and of each row their texts; `import_id` is made with the file, so that a retry imports once. */
export const importSchema = z.object({
  type: z.enum(Object.keys(IMPORT_TYPES) as [ImportType, ...ImportType[]]),
  import_id: z.uuid(),
  fields: z.array(z.string().max(40)).min(1).max(40),
  rows: z
    .array(z.array(z.string().max(20_000)).max(40))
    .min(1)
    .max(MAX_ROWS),
  is_dry_run: z.boolean(),
  skip_faulty: z.boolean(),
});
