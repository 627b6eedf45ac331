import { z } from "zod";

import { email, line, longText, optional, version } from "@/lib/fields";
import { CLIENT_ROLES } from "@/lib/invitations/rules";
import { defineListParams, filter } from "@/lib/search-params";

import { CLIENT_STATUSES } from "./rules";

const fields = {
  name: line("Name", 120),
  company: optional(line("Legal name", 160)),
  email: optional(email),
  phone: optional(line("Phone", 40)),
  address: optional(longText(500)),
  notes: optional(longText(5000)),
};

/** `id` is made by the form, so that a repeated submit is the same client. */
export const createClientSchema = z.object({ id: z.uuid(), ...fields });

export const updateClientSchema = z.object({ ...version, ...fields });

export const setClientStatusSchema = z.object({
  ...version,
  status: z.enum([...CLIENT_STATUSES, "deleted"]),
});

export const changeClientRoleSchema = z.object({ ...version, client_role: z.enum(CLIENT_ROLES) });

export const setClientPersonActiveSchema = z.object({ ...version, is_active: z.boolean() });

/** The address of the list of clients. */
export const clientList = defineListParams({
  sort: { name: "text", people_count: "number", project_count: "number", created_at: "timestamp" },
  defaultSort: "name",
  filters: { status: filter.anyOf(CLIENT_STATUSES) },
});
