import { z } from "zod";

import { longText, optional } from "@/lib/fields";
import { defineListParams, filter } from "@/lib/search-params";

import { EXECUTION_STATUSES } from "./rules";

export const decideSchema = z.object({
  step_id: z.uuid(),
  decision: z.enum(["approved", "rejected", "completed"]),
  comment: optional(longText(2000)),
  /** What the answer hands on, as rows of name and value. */
  pairs: z.array(z.object({ name: z.string().max(60), value: z.string().max(5000) })).max(50),
});

export const cancelSchema = z.object({ id: z.uuid(), reason: optional(longText(500)) });

export const retrySchema = z.object({ id: z.uuid() });

/** As many as a page of the list shows. */
export const retryAllSchema = z.object({ ids: z.array(z.uuid()).min(1).max(100) });

/** The address of the list of executions. */
export const executionList = defineListParams({
  sort: { created_at: "timestamp" },
  defaultSort: "-created_at",
  filters: {
    status: filter.anyOf(EXECUTION_STATUSES),
    workflow: filter.ids(),
    client: filter.ids(),
    /** Without a client. */
    internal: filter.flag(),
    requester: filter.ids(),
    /** The key of the step where it stands, or ended. */
    step: filter.text(),
    started: filter.dateRange(),
  },
});
