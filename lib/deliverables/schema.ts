import { z } from "zod";

import { isoDate, line, longText, optional, version } from "@/lib/fields";
import { defineListParams, filter } from "@/lib/search-params";

import { DELIVERABLE_STATUSES } from "./rules";

const fields = {
  name: line("Name", 160),
  description: optional(longText(10_000)),
  milestone_id: z.uuid("Choose a milestone."),
  due_date: optional(isoDate),
  assignee_id: optional(z.uuid()),
};

/** `id` is made by the form, so that a repeated submit is the same deliverable. */
export const createDeliverableSchema = z.object({ id: z.uuid(), ...fields });

export const updateDeliverableSchema = z.object({
  ...version,
  ...fields,
  /** Of a due date past the signed end: the dialog raises a variation once it is saved. */
  raises_variation: z.boolean().optional(),
});

export const progressSchema = z.object({
  ...version,
  progress: z.number().int().min(0).max(100),
});

/** A move that needs no words. Delivered is reached by signing only. */
export const moveDeliverableSchema = z.object({
  ...version,
  status: z.enum([
    "draft",
    "not_started",
    "in_progress",
    "submitted",
    "review_complete",
    "cancelled",
  ]),
});

export const rejectDeliverableSchema = z.object({
  ...version,
  reason: longText(2000).refine((text) => text.trim() !== "", "Say what has to change."),
});

const taskFields = {
  name: line("Task", 300),
  owner: optional(line("Owner", 120)),
  comment: optional(longText(2000)),
};

export const addTaskSchema = z.object({
  id: z.uuid(),
  deliverable_id: z.uuid(),
  sort_order: z.number().int().min(0).max(1_000_000),
  name: taskFields.name,
});

export const updateTaskSchema = z.object({
  ...version,
  ...taskFields,
});

export const tickTaskSchema = z.object({ id: z.uuid(), is_complete: z.boolean() });

/** The whole checklist in its new order. */
export const orderTasksSchema = z.object({
  deliverable_id: z.uuid(),
  task_ids: z.array(z.uuid()).min(1).max(500),
});

/** The address of the list of deliverables. */
export const deliverableList = defineListParams({
  sort: {
    reference: "text",
    name: "text",
    milestone_reference: "text",
    due_date: "date",
    progress: "number",
  },
  defaultSort: "reference",
  filters: {
    status: filter.anyOf(DELIVERABLE_STATUSES),
    milestone: filter.ids(),
    assignee: filter.ids(),
    due: filter.dateRange(),
    overdue: filter.flag(),
    open: filter.flag(),
    mine: filter.flag(),
    review: filter.flag(),
  },
});
