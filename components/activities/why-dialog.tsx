"use client";

import { Dialog } from "@/components/ui/dialog";
import type { Activity } from "@/lib/activities/queries";
import type { OrgScope } from "@/lib/auth/context";

import { ActivityWhy } from "./activity-why";

/** Why an activity exists, over the list. */
export function WhyDialog({
  activity,
  scope,
  onClose,
}: {
  activity: Activity;
  scope: OrgScope;
  onClose: () => void;
}) {
  return (
    <Dialog isOpen onOpenChange={onClose} title={`Why “${activity.subject}”?`}>
      <ActivityWhy id={activity.id} scope={scope} />
    </Dialog>
  );
}
