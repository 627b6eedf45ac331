import { z } from "zod";

import { DATE_FORMATS } from "@/lib/format";

const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, "Use hours and minutes, as 09:00.");

/** The shape of organisations.settings; the same as private.is_organisation_settings in SQL. */
export const organisationSettings = z.object({
  features: z.object({
    ai_chat_enabled: z.boolean(),
    receipt_scanner_enabled: z.boolean(),
    variations_enabled: z.boolean(),
    report_builder_enabled: z.boolean(),
  }),
  defaults: z.object({
    currency: z.string().regex(/^[A-Z]{3}$/, "Use a three-letter code, as GBP."),
    hours_per_day: z.number().min(1).max(24),
    date_format: z.enum(DATE_FORMATS),
    timezone: z.string().regex(/^[A-Za-z0-9_+/-]{1,64}$/),
  }),
  calendar: z
    .object({
      working_days: z.array(z.number().int().min(1).max(7)).min(1).max(7),
      day_starts_at: time,
      day_ends_at: time,
    })
    .refine((calendar) => calendar.day_ends_at > calendar.day_starts_at, {
      path: ["day_ends_at"],
      message: "The day ends after it starts.",
    }),
});

export type OrganisationSettings = z.infer<typeof organisationSettings>;
