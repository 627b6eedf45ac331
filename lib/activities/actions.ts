"use server";

import { revalidatePath } from "next/cache";

import { orgAction } from "@/lib/action";
import type { OrgContext } from "@/lib/auth/context";
import { unwrap } from "@/lib/errors";
import { oneByOne } from "@/lib/one-by-one";

import { isOpen } from "./rules";
import {
  addActivitySchema,
  changeActivitySchema,
  completeActivitySchema,
  explainActivitySchema,
  readRecord,
  reassignActivitiesSchema,
  reassignActivitySchema,
  reopenActivitySchema,
  skipActivitySchema,
  snoozeActivitySchema,
  startActivitySchema,
} from "./schema";
import type { ActivityWhy } from "./why";

/** Says that work has begun. */
export const startActivity = orgAction(
  startActivitySchema,
  async ({ db }, { id, lock_version: expected_version }) => {
    const version = unwrap(await db.rpc("start_activity", { activity_id: id, expected_version }));
    revalidatePath("/", "layout");
    return { lock_version: version };
  },
);

/** Completes an activity; says what started after it, and whether it can be taken back. */
export const completeActivity = orgAction(
  completeActivitySchema,
  async (context, { id, lock_version: expected_version, outcome }) => {
    const version = unwrap(
      await context.db.rpc("complete_activity", {
        activity_id: id,
        expected_version,
        ...(outcome && { outcome }),
      }),
    );
    return closed(context, id, version);
  },
);

/** Skips an activity with the reason. */
export const skipActivity = orgAction(
  skipActivitySchema,
  async (context, { id, lock_version: expected_version, reason }) => {
    const version = unwrap(
      await context.db.rpc("skip_activity", { activity_id: id, expected_version, reason }),
    );
    return closed(context, id, version);
  },
);

/** Takes back completing or skipping. */
export const reopenActivity = orgAction(
  reopenActivitySchema,
  async ({ db }, { id, lock_version: expected_version }) => {
    const version = unwrap(await db.rpc("reopen_activity", { activity_id: id, expected_version }));
    revalidatePath("/", "layout");
    return { lock_version: version };
  },
);

/** Puts an activity out of sight until a day, or wakes it. */
export const snoozeActivity = orgAction(
  snoozeActivitySchema,
  async ({ db }, { id, lock_version: expected_version, until }) => {
    const version = unwrap(
      await db.rpc("snooze_activity", {
        activity_id: id,
        // The generated types do not know that null wakes it.
        until: until as string,
        expected_version,
      }),
    );
    revalidatePath("/", "layout");
    return { lock_version: version };
  },
);

/** Gives an activity to somebody else, or to nobody. */
export const reassignActivity = orgAction(
  reassignActivitySchema,
  async (context, { id, lock_version, person_id }) => {
    const version = await reassign(context, { id, lock_version }, person_id);
    revalidatePath("/", "layout");
    return { lock_version: version };
  },
);

/** Gives several away; says how many were refused, and why the first was. */
export const reassignActivities = orgAction(
  reassignActivitiesSchema,
  async (context, { activities, person_id }) => {
    const tally = await oneByOne(activities, async (activity) =>
      reassign(context, activity, person_id),
    );
    revalidatePath("/", "layout");
    return tally;
  },
);

/** Adds an activity to a record by hand. */
export const addActivity = orgAction(
  addActivitySchema,
  async ({ db }, { id, record, due_date, ...given }) => {
    // Without a day SQL counts the pattern's.
    const details = { ...given, ...(due_date && { due_date }) };
    unwrap(await db.rpc("add_activity", { activity_id: id, ...readRecord(record), details }));
    revalidatePath("/", "layout");
    return { id };
  },
);

/** Changes when an activity is due, how urgent it is and what it says. */
export const changeActivity = orgAction(
  changeActivitySchema,
  async ({ db }, { id, lock_version: expected_version, ...changes }) => {
    const version = unwrap(
      await db.rpc("change_activity", { activity_id: id, changes, expected_version }),
    );
    revalidatePath("/", "layout");
    return { lock_version: version };
  },
);

/** Why an activity exists. */
export const explainActivity = orgAction(explainActivitySchema, async ({ db }, { id }) => {
  const why = unwrap(await db.rpc("explain_activity", { activity_id: id }));
  return why as unknown as ActivityWhy;
});

async function reassign(
  { db }: OrgContext,
  { id, lock_version }: { id: string; lock_version: number },
  person_id: string | null,
): Promise<number> {
  return unwrap(
    await db.rpc("reassign_activity", {
      activity_id: id,
      // The generated types do not know that null gives it to nobody.
      person_id: person_id as string,
      expected_version: lock_version,
    }),
  );
}

type Closed = { lock_version: number; started: string[]; isReversible: boolean };

/** What follows from a closed activity: reopening is refused once something has started after it. */
async function closed({ db }: OrgContext, id: string, lock_version: number): Promise<Closed> {
  const [next, itself] = await Promise.all([
    db
      .from("activities")
      .select("subject, cause, status")
      .eq("predecessor_id", id)
      .in("cause", ["complete", "skip"]),
    db.from("activity_overview").select("workplan_status").eq("id", id).maybeSingle(),
  ]);
  const followers = unwrap(next) as { subject: string; status: Parameters<typeof isOpen>[0] }[];
  revalidatePath("/", "layout");
  return {
    lock_version,
    started: followers.filter(({ status }) => isOpen(status)).map(({ subject }) => subject),
    isReversible:
      followers.length === 0 &&
      !["completed", "cancelled"].includes(itself.data?.workplan_status ?? ""),
  };
}
