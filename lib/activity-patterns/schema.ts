import { z } from "zod";

import { RECORD_TYPE_CODES } from "@/lib/activities/records";
import { CATEGORIES, PRIORITIES } from "@/lib/activities/rules";
import { line, longText, optional, version } from "@/lib/fields";
import { defineListParams, filter } from "@/lib/search-params";

import { TRIGGERS } from "./rules";

/** How people and reports know a pattern or a template. */
export const code = line("Code", 60).regex(
  /^[a-z][a-z0-9_]*$/,
  "Use small letters, figures and underscores; begin with a letter.",
);

/** Working days, as many as SQL allows. */
const days = z
  .number("This is not a number of days.")
  .int("Whole days only.")
  .min(0, "This cannot be negative.")
  .max(1000, "At most 1,000 days.");

/** "any", the choice that a list shows first, is null in SQL. */
export function orAny<Schema extends z.ZodType>(schema: Schema) {
  return z
    .union([z.literal("any"), schema])
    .transform((value) => (value === "any" ? null : (value as z.output<Schema>)));
}

const fields = {
  name: line("Name", 160),
  code,
  description: optional(longText(5000)),
  entity_type: orAny(z.enum(RECORD_TYPE_CODES)),
  category: z.enum(CATEGORIES),
  priority: z.enum(PRIORITIES),
  target_days: days,
  escalation_days: days,
  is_mandatory: z.boolean(),
  is_automated_only: z.boolean(),
  is_active: z.boolean(),
};

/** `id` is made by the form, so that a repeated submit is the same pattern. */
export const createPatternSchema = z.object({ id: z.uuid(), ...fields });

export const updatePatternSchema = z.object({
  ...version,
  ...fields,
});

const successor = z.object({
  successor_pattern_id: z.uuid("Choose a pattern."),
  trigger_on: z.enum(TRIGGERS),
  delay_days: days,
});

export const setSuccessorsSchema = z.object({
  ...version,
  successors: z.array(successor).max(50, "A pattern has at most fifty successors."),
});

/** What is typed to find a pattern for an activity by hand; `type` is the record's kind, once it is known. */
export const findPatternsSchema = z.object({
  type: z.enum(RECORD_TYPE_CODES).nullable(),
  text: z.string().max(160),
});

/** The address of the list of patterns. */
export const patternList = defineListParams({
  sort: { name: "text", code: "text", target_days: "number", template_count: "number" },
  defaultSort: "name",
  filters: {
    entity_type: filter.anyOf(RECORD_TYPE_CODES),
    category: filter.anyOf(CATEGORIES),
    off: filter.flag(),
  },
});
