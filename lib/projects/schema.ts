import { z } from "zod";

import { isoDate, line, longText, money, optional } from "@/lib/fields";
import { governanceFields } from "@/lib/project-templates/schema";
import { defineListParams, filter } from "@/lib/search-params";

import { PROJECT_ROLES, PROJECT_STATUSES } from "./rules";

/** Words of the address that no project may be called. */
const RESERVED = new Set(["new", "export"]);

const reference = z
  .string()
  .trim()
  .max(32, "At most 32 characters.")
  .regex(
    /^[A-Za-z0-9][A-Za-z0-9._-]*$/,
    "Use letters, digits, dots and dashes, and begin with a letter or digit.",
  )
  .refine((text) => !RESERVED.has(text.toLowerCase()), "This reference is reserved.");

const currency = z
  .string()
  .trim()
  .toUpperCase()
  .regex(/^[A-Z]{3}$/, "Use a three-letter code, as GBP.");

const days = z
  .number("This is not a number of days.")
  .min(0, "This cannot be negative.")
  .max(99_999_999, "This is too large.");

const fields = {
  name: line("Name", 160),
  client_id: optional(z.uuid()),
  total_budget: optional(money),
  currency,
  start_date: optional(isoDate),
  end_date: optional(isoDate),
};

const isInOrder = ({
  start_date,
  end_date,
}: {
  start_date: string | null;
  end_date: string | null;
}) => !start_date || !end_date || start_date <= end_date;
const outOfOrder = { path: ["end_date"], message: "The end is before the start." };

/** `id` is made by the form, so that a repeated submit is the same project. */
export const createProjectSchema = z
  .object({
    id: z.uuid(),
    ...fields,
    reference: optional(reference),
    description: optional(longText(5000)),
    template_id: z.uuid("Choose a template."),
  })
  .refine(isInOrder, outOfOrder);

export const updateProjectSchema = z
  .object({
    lock_version: z.number().int(),
    ...fields,
    reference,
    description: optional(longText(5000)),
    status: z.enum(PROJECT_STATUSES),
    allocated_days: optional(days),
    pmo_threshold: optional(
      z
        .number("This is not a number.")
        .int("Use a whole number.")
        .min(0)
        .max(100, "At most 100 %."),
    ),
    hours_per_day: z.number("This is not a number.").min(1, "At least 1.").max(24, "At most 24."),
    fiscal_year_start: z
      .string()
      .trim()
      .regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, "Use month and day, as 04-06 for 6 April."),
    contract_reference: optional(line("Contract reference", 120)),
  })
  .refine(isInOrder, outOfOrder);

export const updateGovernanceSchema = z.object({
  lock_version: z.number().int(),
  ...governanceFields,
});

/** `id` is for the variation, should one be needed. */
export const proposeGovernanceSchema = z.object({
  id: z.uuid(),
  lock_version: z.number().int(),
  reason: longText(5000).refine((text) => text.trim() !== "", "Say why: both sides read it."),
  ...governanceFields,
});

export const applyTemplateSchema = z.object({
  template_id: z.uuid(),
  lock_version: z.number().int(),
});

export const deleteProjectSchema = z.object({ lock_version: z.number().int() });

export const setDefaultProjectSchema = z.object({ id: z.uuid() });

const role = z.enum(PROJECT_ROLES);

export const addMemberSchema = z.object({ user_id: z.uuid("Choose a person."), role });

export const changeMemberSchema = z.object({ id: z.uuid(), role });

export const removeMemberSchema = z.object({ id: z.uuid() });

/** The address of the list of projects. */
export const projectList = defineListParams({
  sort: {
    reference: "text",
    name: "text",
    start_date: "date",
    end_date: "date",
    total_budget: "number",
  },
  defaultSort: "name",
  filters: { status: filter.anyOf(PROJECT_STATUSES), client: filter.ids(), mine: filter.flag() },
});
