import { z } from "zod";

import { isoDate, line, longText, money, optional, version } from "@/lib/fields";
import { defineListParams, filter } from "@/lib/search-params";

import { DEAL_STATUSES } from "./rules";

const fields = {
  name: line("Name", 160),
  account_id: optional(z.uuid()),
  contact_id: optional(z.uuid()),
  value: optional(money),
  currency: z.string().regex(/^[A-Z]{3}$/, "Use a three-letter code, as GBP."),
  probability: z
    .number("This is not a number.")
    .int("Use a whole number.")
    .min(0, "This cannot be negative.")
    .max(100, "At most 100 %."),
  expected_close: optional(isoDate),
  next_step: optional(line("Next step", 300)),
  notes: optional(longText(5000)),
};

/** `id` is made by the form, so that a repeated submit is the same deal. */
export const createDealSchema = z.object({
  id: z.uuid(),
  ...fields,
  owner_id: optional(z.uuid()),
});

/** Another owner is a step of its own: open activities may go along. */
export const updateDealSchema = z.object({
  ...version,
  ...fields,
});

/** The project of a won deal; no client means the account's own. */
export const openProjectSchema = z
  .object({
    id: z.uuid(),
    project_id: z.uuid(),
    template_id: z.uuid("Choose a template."),
    client_id: optional(z.uuid()),
    name: line("Name", 160),
    start_date: optional(isoDate),
    end_date: optional(isoDate),
  })
  .refine(({ start_date, end_date }) => !start_date || !end_date || start_date <= end_date, {
    path: ["end_date"],
    message: "The end is before the start.",
  });

/** The address of the list of deals. */
export const dealList = defineListParams({
  sort: {
    name: "text",
    account_name: "text",
    value: "number",
    probability: "number",
    expected_close: "date",
    created_at: "timestamp",
  },
  defaultSort: "expected_close",
  filters: {
    status: filter.anyOf(DEAL_STATUSES),
    owner: filter.ids(),
    close: filter.dateRange(),
    mine: filter.flag(),
  },
});
