"use client";

import { useOptimistic } from "react";

import { useActivityActs } from "@/components/activities/use-activity-acts";
import type { Activity } from "@/lib/activities/queries";
import type { Acting } from "@/lib/activities/rules";
import type { OrgScope } from "@/lib/auth/context";

import { ActivityItem } from "./activity-item";

/** Activities of one record, in their order, each with what can be done. */
export function ActivityList({
  activities,
  scope,
  acting,
}: {
  activities: Activity[];
  scope: OrgScope;
  acting: Acting;
}) {
  const [shown, preview] = useOptimistic(activities, patch);
  const { act, dialogs } = useActivityActs(scope, acting, (id, change) =>
    preview({ id, change: change ?? {} }),
  );
  return (
    <>
      <ul>
        {shown.map((activity) => (
          <ActivityItem
            key={activity.id}
            activity={activity}
            scope={scope}
            acting={acting}
            act={act}
          />
        ))}
      </ul>
      {dialogs}
    </>
  );
}

// Nothing leaves the list of a record: what is snoozed or given away stays in sight.
function patch(all: Activity[], { id, change }: { id: string; change: Partial<Activity> }) {
  return all.map((activity) => (activity.id === id ? { ...activity, ...change } : activity));
}
