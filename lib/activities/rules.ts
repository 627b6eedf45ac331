import type { OrganisationPermission } from "@/lib/auth/permissions";
import { addDays } from "@/lib/days";

export const OPEN_STATUSES = ["open", "in_progress", "escalated"] as const;
export type ActivityStatus = (typeof OPEN_STATUSES)[number] | "completed" | "skipped" | "cancelled";

export const PRIORITIES = ["urgent", "high", "normal", "low"] as const;
export type Priority = (typeof PRIORITIES)[number];

export const CATEGORIES = ["task", "call", "email", "meeting", "follow_up"] as const;
export type Category = (typeof CATEGORIES)[number];

/** Where an open activity stands by the organisation's date; as in `activity_overview`. */
export type Bucket = "today" | "overdue" | "upcoming" | "waiting" | "closed";

/** What a person may do with activities: made by the page, used by every button. */
export type Acting = {
  me: string;
  canWrite: boolean;
  canManage: boolean;
  /** The page's record is mine; on a list of many records it is not known. */
  ownsRecord: boolean;
};

type Can = (permission: OrganisationPermission) => boolean;

/** What somebody with these permissions may do; `ownsRecord` where the page is about one record of theirs. */
export function actingOf(can: Can, me: string, ownsRecord = false): Acting {
  return { me, canWrite: can("activity.write"), canManage: can("activity.manage"), ownsRecord };
}

/** Why a person may not add activities, in words; null when they may. */
export function mayAddActivities(can: Can): string | null {
  return can("activity.write") ? null : "Only the organisation's members add activities.";
}

type Assigned = { assigned_to: string | null; assigned_to_name: string | null };

/** Why a person may not act on an activity, in words; null when they may. As private.lock_activity in SQL. */
export function actRefusal(activity: Assigned, acting: Acting): string | null {
  const { assigned_to, assigned_to_name } = activity;
  if (acting.canManage) return null;
  if (!acting.canWrite) return "Only the organisation's members act on activities.";
  if (assigned_to === null || assigned_to === acting.me || acting.ownsRecord) return null;
  return `${assigned_to_name ?? "Somebody else"} has this. They, the record's owner and administrators act on it.`;
}

/** It still has to be done. */
export function isOpen(status: ActivityStatus): boolean {
  return (OPEN_STATUSES as readonly ActivityStatus[]).includes(status);
}

/** Why an activity cannot be skipped, in words; null when it can. */
export function skipRefusal({ is_mandatory }: { is_mandatory: boolean }): string | null {
  return is_mandatory ? "It is mandatory: complete it, or reassign it." : null;
}

/** Why nothing moves just now, in words; null when it does. */
export function pauseRefusal(activity: { workplan_status: string | null }): string | null {
  return activity.workplan_status === "paused" ? "Its workplan is paused. Resume it first." : null;
}

const DAY = 86_400_000;

/** Whole days from one date to another, both `yyyy-mm-dd`. */
function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY);
}

/** A date as seen from today: "2 days late", "today", "in 5 days"; null where the date itself says more. */
export function sayDue(due: string, today: string): string | null {
  const days = daysBetween(today, due);
  if (days === 0) return "today";
  if (days === 1) return "tomorrow";
  if (days === -1) return "1 day late";
  if (days < 0) return `${-days} days late`;
  return days <= 14 ? `in ${days} days` : null;
}

/** The Monday after today. */
export function nextMonday(today: string): string {
  const weekday = new Date(Date.parse(today)).getUTCDay();
  return addDays(today, (8 - weekday) % 7 || 7);
}
