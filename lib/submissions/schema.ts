import { z } from "zod";

import { isoDate, line, longText, optional, version } from "@/lib/fields";
import { defineListParams, filter } from "@/lib/search-params";
import { inOrder, period, rate, terms } from "@/lib/talent/fields";

import { INTERVIEW_MODES, SUBMISSION_STATUSES } from "./rules";

const fields = {
  submitted_rate: optional(rate),
  notes: optional(longText(5000)),
  owner_id: optional(z.uuid()),
};

/** `id` is made by the form, so that a repeated submit is the same submission. */
export const createSubmissionSchema = z.object({
  id: z.uuid(),
  job_id: z.uuid("Choose a job."),
  candidate_id: z.uuid("Choose a candidate."),
  ...fields,
});

export const updateSubmissionSchema = z.object({ ...version, ...fields });

const interview = {
  round: z.number("Which round?").int("Write a whole number.").min(1).max(20, "At most 20."),
  /** Day and time as the person reads them: in their own zone. */
  date: isoDate,
  time: z
    .string()
    .trim()
    .regex(/^([01]?\d|2[0-3]):[0-5]\d$/, "Write a time like 14:30."),
  duration_minutes: z
    .number("How long?")
    .int("Write a whole number.")
    .min(5, "At least 5 minutes.")
    .max(1440, "At most a day."),
  mode: z.enum(INTERVIEW_MODES),
  location: optional(line("Place", 300)),
  interviewers: optional(line("Interviewers", 500)),
};

export const createInterviewSchema = z.object({
  id: z.uuid(),
  submission_id: z.uuid(),
  ...interview,
});

export const updateInterviewSchema = z.object({
  ...version,
  ...interview,
  feedback: optional(longText(5000)),
  rating: z.number().int().min(1).max(5).nullable(),
});

const offer = {
  ...terms,
  ...period,
  expires_on: optional(isoDate),
  notes: optional(longText(5000)),
};
const ORDER = { path: ["end_date"], message: "The end is before the start." };

export const createOfferSchema = z
  .object({ id: z.uuid(), submission_id: z.uuid(), ...offer })
  .refine(inOrder, ORDER);

export const updateOfferSchema = z.object({ ...version, ...offer }).refine(inOrder, ORDER);

/** `placement_id` is made by the form, so that accepting twice makes one placement. */
export const acceptOfferSchema = z.object({ offer_id: z.uuid(), placement_id: z.uuid() });

/** The address of the list of submissions. */
export const submissionList = defineListParams({
  sort: {
    created_at: "timestamp",
    candidate_name: "text",
    job_title: "text",
    submitted_rate: "number",
    status_changed_at: "timestamp",
    next_interview_at: "timestamp",
  },
  defaultSort: "-created_at",
  filters: {
    status: filter.anyOf(SUBMISSION_STATUSES),
    created: filter.dateRange(),
    owner: filter.ids(),
    mine: filter.flag(),
  },
});
