import { z } from "zod";

import { isoDate, line, optional } from "@/lib/fields";
import { isTimezone } from "@/lib/format";

import { organisationSettings } from "./settings";

const version = { lock_version: z.number().int() };

/** The first part of every address; the same rule is a CHECK in SQL. */
const slug = z
  .string()
  .trim()
  .toLowerCase()
  .regex(
    /^[a-z0-9](?:[a-z0-9-]{0,46}[a-z0-9])$/,
    "Use 2 to 48 letters, digits and dashes; begin and end with a letter or digit.",
  );

export const updateGeneralSchema = z.object({
  ...version,
  name: line("Name", 120),
  display_name: optional(line("Display name", 120)),
  slug,
});

export const updateBrandingSchema = z.object({
  ...version,
  primary_color: z
    .string()
    .trim()
    .toLowerCase()
    .regex(/^#[0-9a-f]{6}$/, "Use six hexadecimal digits, as #2f4fc4."),
});

export const removeLogoSchema = z.object(version);

export const updateFormatsSchema = z.object({
  ...version,
  ...organisationSettings.shape.defaults.shape,
  timezone: z.string().refine(isTimezone, "Choose a time zone from the list."),
});

export const updateFeaturesSchema = z.object({
  ...version,
  ...organisationSettings.shape.features.shape,
});

const weekday = z.enum(["1", "2", "3", "4", "5", "6", "7"]);

/** A day of the week as a form chooses it: text, where the settings hold a number. 1 is Monday. */
export function toWeekday(day: number): z.infer<typeof weekday> | undefined {
  return weekday.safeParse(String(day)).data;
}

const calendar = organisationSettings.shape.calendar.shape;

export const updateCalendarSchema = z
  .object({
    ...version,
    working_days: z.array(weekday).min(1, "Choose at least one day.").max(7),
    day_starts_at: calendar.day_starts_at,
    day_ends_at: calendar.day_ends_at,
  })
  .refine(({ day_starts_at, day_ends_at }) => day_ends_at > day_starts_at, {
    path: ["day_ends_at"],
    message: "The day ends after it starts.",
  });

const holiday = { date: isoDate, name: line("Name", 120) };

export const addHolidaySchema = z.object(holiday);

export const updateHolidaySchema = z.object({ id: z.uuid(), ...version, ...holiday });

export const removeHolidaySchema = z.object({ id: z.uuid() });

export const importHolidaysSchema = z.object({
  lines: z.string().trim().min(1, "Paste at least one line.").max(20_000),
});

export const setDefaultOrganisationSchema = z.object({});
