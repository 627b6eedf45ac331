import { z } from "zod";

import { cleanFileName } from "./file-name";
import { MAX_FILE_BYTES } from "./kinds";

/** `id` is made by the browser, so that a repeated upload is the same file. */
export const uploadFileSchema = z.object({
  id: z.uuid(),
  deliverable_id: z.uuid(),
  name: z.string().max(2000).transform(cleanFileName),
  bytes: z
    .instanceof(Uint8Array<ArrayBuffer>)
    .refine(({ byteLength }) => byteLength > 0, "This file is empty.")
    .refine(({ byteLength }) => byteLength <= MAX_FILE_BYTES, "This file is larger than 10 MB."),
});
