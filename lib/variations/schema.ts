import { z } from "zod";

import { isoDate, line, longText, money, optional, percent, version } from "@/lib/fields";
import { defineListParams, filter } from "@/lib/search-params";

import { VARIATION_STATUSES, VARIATION_TYPES } from "./rules";

const fields = {
  title: line("Title", 160),
  reason: optional(longText(5000)),
};

/** `id` is made by the form, so that a repeated submit is the same variation. */
export const createVariationSchema = z.object({ id: z.uuid(), ...fields });

export const updateVariationSchema = z.object({
  ...version,
  ...fields,
});

/** A draft out of a breach; `id` is for the draft, should there be none yet. */
export const raiseVariationSchema = z.object({ id: z.uuid(), milestone_id: z.uuid() });

export const moveVariationSchema = z.object({
  ...version,
  status: z.enum(["submitted", "draft", "withdrawn"]),
});

export const rejectVariationSchema = z.object({
  ...version,
  reason: longText(2000).refine((text) => text.trim() !== "", "Say why: both sides read it."),
});

/** What a variation can move of a milestone. */
const milestoneFields = {
  name: optional(line("Name", 160)),
  start_date: optional(isoDate),
  end_date: optional(isoDate),
  billable: optional(money),
  payment_percent: optional(percent),
  acceptance_criteria: optional(longText(10_000)),
};
export const MILESTONE_FIELDS = [
  "name",
  "start_date",
  "end_date",
  "billable",
  "payment_percent",
  "acceptance_criteria",
] as const;
export type MilestoneField = (typeof MILESTONE_FIELDS)[number];

/**
 * A line that changes a milestone: `was` is what the person saw, the rest is what it shall be; where
 * they differ, the variation changes it. So nothing changes that the person did not touch.
 */
export const milestoneLineSchema = z
  .object({
    id: z.uuid(),
    variation_id: z.uuid(),
    milestone_id: z.uuid("Choose a milestone."),
    /** Of the line, when it is there already. */
    lock_version: z.number().int().nullable(),
    was: z.object(milestoneFields),
    ...milestoneFields,
  })
  .superRefine((change, context) => {
    const refuse = (path: string, message: string) =>
      context.addIssue({ code: "custom", path: [path], message });
    for (const field of MILESTONE_FIELDS) {
      if (change[field] === null && change.was[field] !== null)
        refuse(field, "A variation gives a new value; it cannot empty this.");
    }
    const touched = MILESTONE_FIELDS.filter((field) => change[field] !== change.was[field]);
    if (touched.length === 0)
      refuse("end_date", "Nothing differs from today's baseline yet. Change at least one field.");
    if (change.start_date && change.end_date && change.end_date < change.start_date)
      refuse("end_date", "The end is before the start.");
  });

export type MilestoneLineInput = z.input<typeof milestoneLineSchema>;

const deliverable = {
  id: z.uuid(),
  variation_id: z.uuid(),
  lock_version: z.number().int().nullable(),
};

/** A line about a deliverable: a new one, another name or date, or none any more. */
export const deliverableLineSchema = z
  .object({
    ...deliverable,
    action: z.enum(["add", "change", "remove"]),
    /** Of a new one. */
    milestone_id: z.uuid().nullable(),
    /** Of one that is there. */
    deliverable_id: z.uuid().nullable(),
    name: optional(line("Name", 160)),
    due_date: optional(isoDate),
  })
  .superRefine(({ action, milestone_id, deliverable_id, name, due_date }, context) => {
    const refuse = (path: string, message: string) =>
      context.addIssue({ code: "custom", path: [path], message });
    if (action === "add" && !milestone_id) refuse("milestone_id", "Choose a milestone.");
    if (action === "add" && !name) refuse("name", "Name is required.");
    if (action !== "add" && !deliverable_id) refuse("deliverable_id", "Choose a deliverable.");
    if (action === "change" && !name && !due_date)
      refuse("due_date", "Give a new name, a new date, or both.");
  });

export type DeliverableLineInput = z.input<typeof deliverableLineSchema>;

export const removeLineSchema = z.object({
  id: z.uuid(),
  variation_id: z.uuid(),
  kind: z.enum(["milestone", "deliverable"]),
});

/** The address of the list of variations. */
export const variationList = defineListParams({
  sort: {
    created_at: "timestamp",
    reference: "text",
    title: "text",
    impact_cost: "number",
    impact_days: "number",
  },
  defaultSort: "-created_at",
  filters: {
    status: filter.anyOf(VARIATION_STATUSES),
    type: filter.anyOf(VARIATION_TYPES),
    created: filter.dateRange(),
  },
});
