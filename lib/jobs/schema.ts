import { z } from "zod";

import { isoDate, line, longText, optional, version } from "@/lib/fields";
import { defineListParams, filter } from "@/lib/search-params";
import { terms } from "@/lib/talent/fields";

import { EMPLOYMENT_TYPES, JOB_STATUSES, REMOTE_POLICIES } from "./rules";

const fields = {
  title: line("Title", 160),
  account_id: optional(z.uuid()),
  contact_id: optional(z.uuid()),
  description: optional(longText(10_000)),
  openings: z
    .number("How many are wanted?")
    .int("Write a whole number.")
    .min(1, "At least one.")
    .max(1000, "At most 1,000."),
  employment_type: z.enum(EMPLOYMENT_TYPES),
  location: optional(line("Location", 160)),
  remote_policy: z.enum(REMOTE_POLICIES),
  ...terms,
  start_date: optional(isoDate),
  notes: optional(longText(5000)),
  owner_id: optional(z.uuid()),
};

/** `id` is made by the form, so that a repeated submit is the same job. */
export const createJobSchema = z.object({ id: z.uuid(), ...fields });

export const updateJobSchema = z.object({ ...version, ...fields });

/** The address of the list of jobs. */
export const jobList = defineListParams({
  sort: {
    created_at: "timestamp",
    title: "text",
    account_name: "text",
    openings: "number",
    start_date: "date",
    live_submission_count: "number",
  },
  defaultSort: "-created_at",
  filters: {
    status: filter.anyOf(JOB_STATUSES),
    type: filter.anyOf(EMPLOYMENT_TYPES),
    start: filter.dateRange(),
    owner: filter.ids(),
    mine: filter.flag(),
  },
});
