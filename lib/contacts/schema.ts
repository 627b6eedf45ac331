import { z } from "zod";

import { email, line, longText, optional, version } from "@/lib/fields";
import { defineListParams, filter } from "@/lib/search-params";

const fields = {
  full_name: line("Name", 160),
  account_id: optional(z.uuid()),
  job_title: optional(line("Job title", 120)),
  email: optional(email),
  phone: optional(line("Phone", 40)),
  notes: optional(longText(5000)),
};

/** `id` is made by the form, so that a repeated submit is the same contact. */
export const createContactSchema = z.object({
  id: z.uuid(),
  ...fields,
  owner_id: optional(z.uuid()),
});

/** Another owner is a step of its own: open activities may go along. */
export const updateContactSchema = z.object({
  ...version,
  ...fields,
});

/** The address of the list of contacts. */
export const contactList = defineListParams({
  sort: { full_name: "text", account_name: "text", created_at: "timestamp" },
  defaultSort: "full_name",
  filters: { owner: filter.ids(), mine: filter.flag() },
});
