import {
  AlarmClock,
  AlarmClockOff,
  Check,
  CircleHelp,
  Hand,
  Pencil,
  Play,
  RotateCcw,
  SkipForward,
  UserRoundPen,
} from "lucide-react";
import type { ReactNode } from "react";

import type { MenuEntry } from "@/components/ui/menu";
import type { Activity } from "@/lib/activities/queries";
import { type Acting, actRefusal, isOpen, pauseRefusal, skipRefusal } from "@/lib/activities/rules";

export type Act =
  | "complete"
  | "start"
  | "skip"
  | "snooze"
  | "wake"
  | "take"
  | "reassign"
  | "change"
  | "reopen"
  | "why";

type Offer = { id: Act; label: string; icon: ReactNode; refusal: string | null };

/** The keys of a list of activities; in menus and in the sheet of shortcuts. */
export const ACT_KEYS: Partial<Record<Act, string>> = {
  start: "s",
  complete: "c",
  skip: "p",
  snooze: "z",
  take: "t",
  reassign: "r",
  why: "y",
};

/** What is offered for an activity as it stands, with why not where it cannot be done. */
export function actsOf(activity: Activity, acting: Acting): Offer[] {
  const mine = actRefusal(activity, acting);
  const going = mine ?? pauseRefusal(activity);
  const why: Offer = { id: "why", label: "Why?", icon: <CircleHelp aria-hidden />, refusal: null };
  if (!isOpen(activity.status))
    return activity.status === "cancelled"
      ? [why]
      : [{ id: "reopen", label: "Reopen", icon: <RotateCcw aria-hidden />, refusal: going }, why];
  const isSnoozed = activity.snoozed_until !== null && activity.snoozed_until > activity.today;
  const offers: (Offer | false)[] = [
    { id: "complete", label: "Complete…", icon: <Check aria-hidden />, refusal: going },
    activity.status !== "in_progress" && {
      id: "start",
      label: "Start",
      icon: <Play aria-hidden />,
      refusal: going,
    },
    activity.assigned_to !== acting.me && {
      id: "take",
      label: "Take it myself",
      icon: <Hand aria-hidden />,
      refusal: mine,
    },
    isSnoozed
      ? { id: "wake", label: "Wake", icon: <AlarmClockOff aria-hidden />, refusal: going }
      : { id: "snooze", label: "Snooze…", icon: <AlarmClock aria-hidden />, refusal: going },
    { id: "reassign", label: "Reassign…", icon: <UserRoundPen aria-hidden />, refusal: mine },
    { id: "change", label: "Change…", icon: <Pencil aria-hidden />, refusal: mine },
    {
      id: "skip",
      label: "Skip…",
      icon: <SkipForward aria-hidden />,
      refusal: going ?? skipRefusal(activity),
    },
    why,
  ];
  return offers.filter((offer) => offer !== false);
}

/** The same as the entries of a menu; with their keys where the row in focus listens to them. */
export function actMenu(
  activity: Activity,
  acting: Acting,
  act: (act: Act, activity: Activity) => void,
  keys: Partial<Record<Act, string>> = {},
): MenuEntry[] {
  return actsOf(activity, acting).map(({ id, label, icon, refusal }) => ({
    id,
    label,
    icon,
    ...(keys[id] && { shortcut: keys[id] }),
    ...(refusal ? { disabledReason: refusal } : { onAction: () => act(id, activity) }),
  }));
}
