import { z } from "zod";

import { longText, optional, version } from "@/lib/fields";
import { defineListParams, filter } from "@/lib/search-params";

import { REQUEST_STATUSES } from "./rules";

/** `id` is made by the form, so that a repeated submit is the same request. */
export const askForWorkflowSchema = z.object({
  id: z.uuid(),
  client_id: z.uuid(),
  workflow_id: z.uuid(),
  notes: optional(longText(2000)),
});

export const withdrawRequestSchema = z.object({ id: z.uuid() });

export const approveRequestSchema = z.object({ ...version, reason: optional(longText(2000)) });

export const rejectRequestSchema = z.object({
  ...version,
  reason: longText(2000).refine((text) => text.trim() !== "", "Say why; the client reads it."),
});

export const giveAccessSchema = z.object({
  workflow_id: z.uuid(),
  client_id: z.uuid("Choose a client."),
});

export const revokeAccessSchema = z.object({
  access_id: z.uuid(),
  reason: longText(2000).refine((text) => text.trim() !== "", "Say why; the client reads it."),
});

/** The address of the list of requests. */
export const requestList = defineListParams({
  sort: { created_at: "timestamp", workflow_name: "text", client_name: "text" },
  defaultSort: "-created_at",
  filters: { status: filter.anyOf(REQUEST_STATUSES), client: filter.ids() },
});
