import { z } from "zod";

import { isoDate, line, longText, money, optional, percent, version } from "@/lib/fields";
import { defineListParams, filter } from "@/lib/search-params";

import { ACCEPTANCE_STATUSES, BASELINE_STATUSES, MILESTONE_STATUSES } from "./rules";

const fields = {
  name: line("Name", 160),
  description: optional(longText(5000)),
  start_date: optional(isoDate),
  end_date: optional(isoDate),
  budget: optional(money),
  billable: optional(money),
  payment_percent: optional(percent),
  forecast_billable: optional(money),
  acceptance_criteria: optional(longText(10_000)),
};

const isInOrder = ({
  start_date,
  end_date,
}: {
  start_date: string | null;
  end_date: string | null;
}) => !start_date || !end_date || start_date <= end_date;
const outOfOrder = { path: ["end_date"], message: "The end is before the start." };

/** `id` is made by the form, so that a repeated submit is the same milestone. */
export const createMilestoneSchema = z
  .object({ id: z.uuid(), ...fields })
  .refine(isInOrder, outOfOrder);

export const updateMilestoneSchema = z
  .object({ ...version, ...fields })
  .refine(isInOrder, outOfOrder);

/** The address of the list of milestones. */
export const milestoneList = defineListParams({
  sort: {
    reference: "text",
    name: "text",
    end_date: "date",
    billable: "number",
    progress: "number",
  },
  defaultSort: "reference",
  filters: {
    status: filter.anyOf(MILESTONE_STATUSES),
    baseline: filter.anyOf(BASELINE_STATUSES),
    acceptance: filter.anyOf(ACCEPTANCE_STATUSES),
    due: filter.dateRange(),
    breached: filter.flag(),
  },
});
