import { z } from "zod";

import { line } from "@/lib/fields";

/** The lists that can be saved, by the name that the table keeps. */
const SAVED_LISTS = ["tickets"] as const;
export type SavedList = (typeof SAVED_LISTS)[number];

/** The address after the question mark: only what a list's own address is written with. */
const query = z
  .string()
  .max(2000)
  .regex(/^[A-Za-z0-9_.,;:=&%+~*!()'-]*$/, "This address cannot be saved.");

export const saveViewSchema = z.object({
  id: z.uuid(),
  list: z.enum(SAVED_LISTS),
  name: line("Name", 60),
  query,
  is_shared: z.boolean(),
});

export const removeViewSchema = z.object({ id: z.uuid() });

/** An address without what is only about where one is in the list. */
export function viewQuery(search: string): string {
  const params = new URLSearchParams(search);
  for (const key of ["after", "before", "selected"]) params.delete(key);
  return params.toString();
}
