import { z } from "zod";

import { email, isoDate, line, longText, optional, version } from "@/lib/fields";
import { defineListParams, filter } from "@/lib/search-params";
import { rate, rates } from "@/lib/talent/fields";

import { CANDIDATE_SOURCES, CANDIDATE_STATUSES, SKILL_LEVELS } from "./rules";

const fields = {
  full_name: line("Name", 160),
  email: optional(email),
  phone: optional(line("Phone", 40)),
  location: optional(line("Location", 160)),
  job_title: optional(line("Job title", 120)),
  available_from: optional(isoDate),
  desired_rate: optional(rate),
  ...rates,
  source: z.enum(CANDIDATE_SOURCES),
  resume_note: optional(longText(10_000)),
  owner_id: optional(z.uuid()),
};

/** `id` is made by the form, so that a repeated submit is the same candidate. */
export const createCandidateSchema = z.object({ id: z.uuid(), ...fields });

export const updateCandidateSchema = z.object({ ...version, ...fields });

const skill = {
  level: z.enum(SKILL_LEVELS),
  years: z.number().int("Write a whole number.").min(0).max(60, "At most 60.").nullable(),
};

/** A skill by its name: the organisation's list grows by what is typed. */
export const addSkillSchema = z.object({
  id: z.uuid(),
  candidate_id: z.uuid(),
  name: line("Skill", 80),
  ...skill,
});

export const updateSkillSchema = z.object({ ...version, ...skill });

export const removeSkillSchema = z.object({ id: z.uuid() });

/** The address of the list of candidates. */
export const candidateList = defineListParams({
  sort: {
    created_at: "timestamp",
    full_name: "text",
    available_from: "date",
    desired_rate: "number",
    live_submission_count: "number",
  },
  defaultSort: "-created_at",
  filters: {
    status: filter.anyOf(CANDIDATE_STATUSES),
    source: filter.anyOf(CANDIDATE_SOURCES),
    available: filter.dateRange(),
    skill: filter.ids(),
    owner: filter.ids(),
    mine: filter.flag(),
  },
});
