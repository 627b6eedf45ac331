import { z } from "zod";

import { defineListParams, filter } from "@/lib/search-params";

import { NOTIFICATION_KINDS } from "./events";

export const markNotificationSchema = z.object({ id: z.uuid(), is_read: z.boolean() });

export const preferenceSchema = z.object({ kind: z.enum(NOTIFICATION_KINDS), email: z.boolean() });

/** The address of the list of notifications. */
export const notificationList = defineListParams({
  sort: { created_at: "timestamp" },
  defaultSort: "-created_at",
  filters: { unread: filter.flag() },
  defaultSize: 25,
});
