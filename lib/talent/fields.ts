import { z } from "zod";

import { isoDate, money, optional } from "@/lib/fields";

import { RATE_UNITS } from "./rules";

/** What the terms of a job, an offer and a placement have in common. */
export const rate = money.max(99_999_999.99, "This is too large.");

export const rates = {
  rate_unit: z.enum(RATE_UNITS),
  currency: z
    .string()
    .trim()
    .toUpperCase()
    .regex(/^[A-Z]{3}$/, "Write a currency like GBP."),
};

export const terms = { bill_rate: optional(rate), pay_rate: optional(rate), ...rates };

export const period = { start_date: optional(isoDate), end_date: optional(isoDate) };

/** Dates in the right order. */
export function inOrder({
  start_date,
  end_date,
}: {
  start_date: string | null;
  end_date: string | null;
}) {
  return !start_date || !end_date || start_date <= end_date;
}
