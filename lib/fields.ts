import { z } from "zod";

import { isBlank, isVisible } from "./visible-text";

/*
 * The fields a person can type, with the same bounds as the CHECKs in SQL. An empty field is null.
 */

const UNSEEN =
  "This holds characters that cannot be seen, such as those that come with text from a PDF.";

/** One line of text that must be there. */
export function line(label: string, max: number) {
  return z
    .string()
    .trim()
    .min(1, `${label} is required.`)
    .max(max, `At most ${max} characters.`)
    .refine((text) => !isBlank(text), `${label} is required.`)
    .refine((text) => isVisible(text) && !/[\t\r\n]/.test(text), UNSEEN);
}

/** Text of several lines. */
export function longText(max: number) {
  return z.string().max(max, `At most ${max} characters.`).refine(isVisible, UNSEEN);
}

type Emptied<Input> = Input | null | undefined | (Input extends string ? "" : never);

/** As the schema, but an empty field is null, and so is one that was never touched. */
export function optional<Schema extends z.ZodType>(schema: Schema) {
  return z
    .union([z.literal(""), z.null(), schema])
    .optional()
    .transform((value) =>
      value === "" || value === undefined ? null : value,
    ) as unknown as z.ZodType<z.output<Schema> | null, Emptied<z.input<Schema>>>;
}

/** A date as `2026-12-31`, between 2000 and 2199 as everywhere. */
export const isoDate = z.iso
  .date("This is not a date.")
  .refine(
    (date) => date >= "2000-01-01" && date <= "2199-12-31",
    "Use a date between 2000 and 2199.",
  );

/** A sum of money, with at most two decimals. */
export const money = z
  .number("This is not a sum.")
  .min(0, "This cannot be negative.")
  .max(999_999_999_999.99, "This is too large.")
  .refine(
    (value) => Math.abs(value * 100 - Math.round(value * 100)) < 1e-4,
    "At most two decimals.",
  );

/** A percentage from 0 to 100, with at most two decimals. */
export const percent = z.number("This is not a number.").min(0).max(100, "At most 100 %.");

/** An e-mail address, in lower case. */
export const email = z
  .string()
  .trim()
  .toLowerCase()
  .max(254)
  .pipe(z.email("This is not an e-mail address."));

/** A record, and the version of it that the person saw. */
export const version = { id: z.uuid(), lock_version: z.number().int() };

/** Deleting a record, and taking that back. */
export const deletion = z.object({ id: z.uuid(), is_deleted: z.boolean() });
