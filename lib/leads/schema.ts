import { z } from "zod";

import { email, isoDate, line, longText, money, optional, version } from "@/lib/fields";
import { defineListParams, filter } from "@/lib/search-params";

import { LEAD_SOURCES, LEAD_STATUSES } from "./rules";

const currency = z.string().regex(/^[A-Z]{3}$/, "Use a three-letter code, as GBP.");

const fields = {
  full_name: line("Name", 160),
  company: optional(line("Company", 160)),
  job_title: optional(line("Job title", 120)),
  email: optional(email),
  phone: optional(line("Phone", 40)),
  source: z.enum(LEAD_SOURCES),
  value: optional(money),
  currency,
  notes: optional(longText(5000)),
};

/** `id` is made by the form, so that a repeated submit is the same lead. */
export const createLeadSchema = z.object({
  id: z.uuid(),
  ...fields,
  owner_id: optional(z.uuid()),
});

/** Another owner is a step of its own: open activities may go along. */
export const updateLeadSchema = z.object({
  ...version,
  ...fields,
});

const choice = z.enum(["new", "existing"]);

/** What a lead becomes. The ids of what is new are made by the form, so that a retry makes it once. */
export const convertLeadSchema = z
  .object({
    id: z.uuid(),
    new_account_id: z.uuid(),
    new_contact_id: z.uuid(),
    new_deal_id: z.uuid(),
    account: choice,
    account_id: optional(z.uuid()),
    account_name: optional(line("Account", 160)),
    contact: choice,
    contact_id: optional(z.uuid()),
    with_deal: z.boolean(),
    deal_name: optional(line("Deal", 160)),
    value: optional(money),
    currency,
    expected_close: optional(isoDate),
  })
  .superRefine((input, context) => {
    const need = (path: string, message: string) =>
      context.addIssue({ code: "custom", path: [path], message });
    if (input.account === "existing" && !input.account_id) need("account_id", "Choose an account.");
    if (input.account === "new" && !input.account_name) need("account_name", "Name the account.");
    if (input.contact === "existing" && !input.contact_id) need("contact_id", "Choose a contact.");
    if (input.with_deal && !input.deal_name) need("deal_name", "Name the deal.");
  });

/** The address of the list of leads. */
export const leadList = defineListParams({
  sort: {
    full_name: "text",
    company: "text",
    value: "number",
    status_changed_at: "timestamp",
    created_at: "timestamp",
  },
  defaultSort: "-created_at",
  filters: {
    status: filter.anyOf(LEAD_STATUSES),
    source: filter.anyOf(LEAD_SOURCES),
    owner: filter.ids(),
    created: filter.dateRange(),
    mine: filter.flag(),
  },
});
