import { z } from "zod";

import { isoDate, line, longText, optional, version } from "@/lib/fields";
import { defineListParams, filter } from "@/lib/search-params";

import { RECORD_TYPE_CODES } from "./records";
import { CATEGORIES, PRIORITIES } from "./rules";

export const startActivitySchema = z.object(version);

export const completeActivitySchema = z.object({ ...version, outcome: optional(longText(2000)) });

export const skipActivitySchema = z.object({
  ...version,
  reason: longText(2000).refine((text) => text.trim() !== "", "Say why: it stays in the record."),
});

export const reopenActivitySchema = z.object(version);

/** Null wakes it. */
export const snoozeActivitySchema = z.object({ ...version, until: isoDate.nullable() });

/** The same from a form, where a day must be chosen. */
export const snoozeUntilSchema = z.object({ ...version, until: isoDate });

/** Null gives it to nobody. */
export const reassignActivitySchema = z.object({ ...version, person_id: optional(z.uuid()) });

export const reassignActivitiesSchema = z.object({
  activities: z.array(z.object(version)).min(1).max(100),
  person_id: optional(z.uuid()),
});

export const explainActivitySchema = z.object({ id: z.uuid() });

const details = {
  subject: line("Subject", 160),
  description: optional(longText(5000)),
  category: z.enum(CATEGORIES),
  priority: z.enum(PRIORITIES),
  due_date: isoDate,
  assigned_to: optional(z.uuid()),
};

const RECORD = /^([a-z_]+):([0-9a-f-]{36})$/;

/**
 * `id` is made by the form, so that a repeated submit is the same activity; `record` is "lead:<id>". Without a day
 * it is due when its pattern says.
 */
export const addActivitySchema = z
  .object({
    id: z.uuid(),
    record: z
      .string("Choose the record that it is about.")
      .regex(RECORD, "Choose the record that it is about."),
    ...details,
    due_date: optional(isoDate),
    pattern_id: optional(z.uuid()),
  })
  .refine(({ due_date, pattern_id }) => due_date ?? pattern_id, {
    path: ["due_date"],
    message: "Choose a day.",
  });

/** The kind and id of a record as a field holds it. */
export function readRecord(record: string): { record_type: string; record_id: string } {
  const [, record_type = "", record_id = ""] = RECORD.exec(record) ?? [];
  return { record_type, record_id };
}

export const changeActivitySchema = z.object({
  ...version,
  due_date: isoDate,
  priority: z.enum(PRIORITIES),
  description: optional(longText(5000)),
});

const WORK_TABS = [
  "today",
  "overdue",
  "upcoming",
  "waiting",
  "unassigned",
  "open",
  "week",
] as const;
export type WorkTab = (typeof WORK_TABS)[number];

const DUE = ["today", "overdue", "upcoming", "waiting", "week"] as const;

export type Due = (typeof DUE)[number];

/** The address of My work. `person` is whose it is, for those who manage; `due` narrows what nobody has. */
export const workList = defineListParams({
  sort: { due_at: "timestamp" },
  defaultSort: "due_at",
  filters: {
    tab: filter.anyOf(WORK_TABS),
    due: filter.anyOf(DUE),
    type: filter.anyOf(RECORD_TYPE_CODES),
    priority: filter.anyOf(PRIORITIES),
    person: filter.ids(),
  },
});

const STATES = ["open", "completed", "skipped", "cancelled"] as const;
const TIMING = ["in_time", "late"] as const;

/**
 * The address of the list of all activities. `person` has it, `by` completed it; `late` is what is open and overdue;
 * `timing` is of what was completed.
 */
export const activityRegister = defineListParams({
  sort: { due_at: "timestamp", starts_on: "date", completed_at: "timestamp" },
  defaultSort: "due_at",
  filters: {
    state: filter.anyOf(STATES),
    type: filter.anyOf(RECORD_TYPE_CODES),
    person: filter.ids(),
    by: filter.ids(),
    template: filter.ids(),
    phase: filter.text(),
    late: filter.flag(),
    timing: filter.anyOf(TIMING),
    started: filter.dateRange(),
    closed: filter.dateRange(),
  },
});
