import { z } from "zod";

import { line, longText, optional, version } from "@/lib/fields";
import { defineListParams, filter } from "@/lib/search-params";

import { ACCOUNT_SIZES, ACCOUNT_STATUSES } from "./rules";

const website = z
  .string()
  .trim()
  .max(300, "At most 300 characters.")
  .transform((text) => (/^https?:\/\//i.test(text) ? text : `https://${text}`))
  .refine((text) => /^https?:\/\/[^\s/]+\.\S+$/i.test(text), "This is not a web address.");

const domain = z
  .string()
  .trim()
  .toLowerCase()
  .max(253, "At most 253 characters.")
  .regex(/^[a-z0-9-]+(\.[a-z0-9-]+)*\.[a-z]{2,}$/, "Use what stands after the @, as example.com.");

const fields = {
  name: line("Name", 160),
  website: optional(website),
  email_domain: optional(domain),
  industry: optional(line("Industry", 80)),
  size: optional(z.enum(ACCOUNT_SIZES)),
  phone: optional(line("Phone", 40)),
  address: optional(longText(500)),
  notes: optional(longText(5000)),
};

/** `id` is made by the form, so that a repeated submit is the same account. */
export const createAccountSchema = z.object({
  id: z.uuid(),
  ...fields,
  owner_id: optional(z.uuid()),
});

/** Another owner is a step of its own: open activities may go along. */
export const updateAccountSchema = z.object({
  ...version,
  ...fields,
});

/** The address of the list of accounts. */
export const accountList = defineListParams({
  sort: {
    name: "text",
    industry: "text",
    contact_count: "number",
    open_deal_count: "number",
    created_at: "timestamp",
  },
  defaultSort: "name",
  filters: {
    status: filter.anyOf(ACCOUNT_STATUSES),
    employees: filter.anyOf(ACCOUNT_SIZES),
    owner: filter.ids(),
    mine: filter.flag(),
  },
});
