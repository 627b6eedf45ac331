"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";

import { personAction, stale } from "@/lib/action";
import { unwrap } from "@/lib/errors";

import { listNotifications } from "./queries";
import { markNotificationSchema, notificationList, preferenceSchema } from "./schema";

/** The newest notifications, for the bell. */
export const peekNotifications = personAction(z.object({}), async (context) => {
  const { rows } = await listNotifications(context, { ...notificationList.parse({}), size: 8 });
  return rows;
});

/** Marks one notification as read, or as unread again. */
export const markNotification = personAction(
  markNotificationSchema,
  async ({ db, person }, { id, is_read }) => {
    const read_at = is_read ? new Date().toISOString() : null;
    const changed = unwrap(
      await db
        .from("notifications")
        .update({ read_at })
        .eq("id", id)
        .eq("user_id", person.id)
        .select("id"),
    );
    if (changed.length === 0) throw stale();
    revalidatePath("/", "layout");
  },
);

/** Marks everything as read. */
export const markAllNotifications = personAction(z.object({}), async ({ db, person }) => {
  await db
    .from("notifications")
    .update({ read_at: new Date().toISOString() })
    .eq("user_id", person.id)
    .is("read_at", null)
    .throwOnError();
  revalidatePath("/", "layout");
});

/** Switches the mail of one kind on or off. */
export const setPreference = personAction(
  preferenceSchema,
  async ({ db, person }, { kind, email }) => {
    // Two statements: an upsert would write the key again, which nobody may.
    const key = { user_id: person.id, kind };
    await db
      .from("notification_preferences")
      .upsert({ ...key, email }, { onConflict: "user_id,kind", ignoreDuplicates: true })
      .throwOnError();
    await db.from("notification_preferences").update({ email }).match(key).throwOnError();
    revalidatePath("/profile");
  },
);
