"use server";

import { revalidatePath } from "next/cache";

import { orgAction, Refusal, stale } from "@/lib/action";
import type { OrgContext } from "@/lib/auth/context";
import { unwrap } from "@/lib/errors";
import { changeRow } from "@/lib/rows";
import type { Database } from "@/lib/supabase/database.types";

import { parseHolidays } from "./holidays";
import {
  addHolidaySchema,
  importHolidaysSchema,
  removeHolidaySchema,
  removeLogoSchema,
  setDefaultOrganisationSchema,
  updateBrandingSchema,
  updateCalendarSchema,
  updateFeaturesSchema,
  updateFormatsSchema,
  updateGeneralSchema,
  updateHolidaySchema,
} from "./schema";
import type { OrganisationSettings } from "./settings";

/** Changes names and address; returns the new version and the slug, with which every address begins. */
export const updateGeneral = orgAction(
  updateGeneralSchema,
  async (context, { lock_version, ...changes }) => {
    return { ...(await update(context, lock_version, changes)), slug: changes.slug };
  },
);

/** Changes the accent of the organisation's pages. */
export const updateBranding = orgAction(
  updateBrandingSchema,
  async (context, { lock_version, primary_color }) => {
    return update(context, lock_version, { primary_color });
  },
);

/** Shows the organisation without a logo. The file stays where it was. */
export const removeLogo = orgAction(removeLogoSchema, async (context, { lock_version }) => {
  return update(context, lock_version, { logo_path: null });
});

/** Changes how dates, sums and moments are written. */
export const updateFormats = orgAction(
  updateFormatsSchema,
  async (context, { lock_version, ...defaults }) => {
    return updateSettings(context, lock_version, { defaults });
  },
);

/** Switches what the organisation uses on and off. */
export const updateFeatures = orgAction(
  updateFeaturesSchema,
  async (context, { lock_version, ...features }) => {
    return updateSettings(context, lock_version, { features });
  },
);

/** Changes the working week. */
export const updateCalendar = orgAction(
  updateCalendarSchema,
  async (context, { lock_version, working_days, ...hours }) => {
    const days = [...new Set(working_days.map(Number))].toSorted((a, b) => a - b);
    return updateSettings(context, lock_version, { calendar: { working_days: days, ...hours } });
  },
);

/** Adds a day off. The date itself is what makes it one: a second one on the same day is refused. */
export const addHoliday = orgAction(addHolidaySchema, async ({ db, organisation }, holiday) => {
  await db
    .from("organisation_holidays")
    .insert({ ...holiday, organisation_id: organisation.id })
    .throwOnError();
  revalidatePath("/", "layout");
});

/** Changes a day off, if nobody has changed it since it was read. */
export const updateHoliday = orgAction(updateHolidaySchema, (context, input) =>
  changeRow(context, "organisation_holidays", input),
);

/** Takes a day off away. */
export const removeHoliday = orgAction(
  removeHolidaySchema,
  async ({ db, organisation }, { id }) => {
    const gone = unwrap(
      await db
        .from("organisation_holidays")
        .delete()
        .eq("id", id)
        .eq("organisation_id", organisation.id)
        .select("id"),
    );
    if (gone.length === 0) throw stale();
    revalidatePath("/", "layout");
  },
);

/** Adds a pasted list of days off, all of it or nothing; days that are there already stay as they are. */
export const importHolidays = orgAction(importHolidaysSchema, async (context, { lines }) => {
  const { db, organisation } = context;
  const isMonthFirst = organisation.settings.defaults.date_format === "MM/DD/YYYY";
  const { holidays, problems } = parseHolidays(lines, { isMonthFirst });
  const [first] = problems;
  if (first)
    throw new Refusal(
      "CS006",
      `Line ${first.line} cannot be read: “${first.text.slice(0, 60)}”. Write a date, then a name.`,
      "lines",
    );
  const added = unwrap(
    await db
      .from("organisation_holidays")
      .upsert(
        holidays.map((holiday) => ({ ...holiday, organisation_id: organisation.id })),
        { onConflict: "organisation_id,date", ignoreDuplicates: true },
      )
      .select("id"),
  );
  revalidatePath("/", "layout");
  return { added: added.length, known: holidays.length - added.length };
});

/** Makes the organisation the one where the person lands. */
export const setDefaultOrganisation = orgAction(
  setDefaultOrganisationSchema,
  async ({ db, organisation }) => {
    await db.rpc("set_default", { organisation_id: organisation.id }).throwOnError();
    revalidatePath("/", "layout");
  },
);

type Changes = Database["public"]["Tables"]["organisations"]["Update"];

async function update({ db, organisation }: OrgContext, version: number, changes: Changes) {
  const changed = unwrap(
    await db
      .from("organisations")
      .update(changes)
      .eq("id", organisation.id)
      .eq("lock_version", version)
      .select("lock_version"),
  );
  const [now] = changed;
  if (!now) throw stale();
  revalidatePath("/", "layout");
  return now;
}

/** One part of the settings; the version makes sure that the other parts are those that were read. */
async function updateSettings(
  context: OrgContext,
  version: number,
  part: Partial<OrganisationSettings>,
) {
  return update(context, version, { settings: { ...context.organisation.settings, ...part } });
}
