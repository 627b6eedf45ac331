import type { Category, Priority } from "@/lib/activities/rules";
import type { Trigger } from "@/lib/activity-patterns/rules";

import type { AssigneeRule, RootType, TriggerEvent } from "./rules";

type SuggestedActivity = {
  code: string;
  name: string;
  description?: string;
  category: Category;
  target_days: number;
  priority?: Priority;
  is_mandatory?: boolean;
  escalation_days?: number;
  assignee_rule?: AssigneeRule;
  followed_by?: { code: string; on: Trigger; after: number }[];
};

/** A template to begin with, as plain data. */
export type Suggestion = {
  code: string;
  name: string;
  description: string;
  entity_type: RootType;
  trigger_event: TriggerEvent;
  to_status?: string;
  phases: { name: string; activities: SuggestedActivity[] }[];
};
