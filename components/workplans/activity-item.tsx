"use client";

import { Check, CheckCircle2, Circle, CircleDot, CircleSlash, OctagonAlert } from "lucide-react";
import type { ReactNode } from "react";

import { type Act, actMenu, actsOf } from "@/components/activities/activity-acts";
import { ActivityWhy } from "@/components/activities/activity-why";
import { ACTIVITY_STATUS, CATEGORY, PriorityText } from "@/components/activities/activity-words";
import { DueText } from "@/components/activities/due-text";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { cn } from "@/components/ui/cn";
import { DateText } from "@/components/ui/format";
import { Menu } from "@/components/ui/menu";
import { Popover } from "@/components/ui/popover";
import { TONE_TEXT } from "@/components/ui/tone";
import type { Activity } from "@/lib/activities/queries";
import { type Acting, type ActivityStatus, isOpen } from "@/lib/activities/rules";
import type { OrgScope } from "@/lib/auth/context";

type ActivityItemProps = {
  activity: Activity;
  scope: OrgScope;
  acting: Acting;
  act: (act: Act, activity: Activity) => void;
};

const STATUS_ICON: Record<ActivityStatus, ReactNode> = {
  open: <Circle aria-hidden />,
  in_progress: <CircleDot aria-hidden />,
  escalated: <OctagonAlert aria-hidden />,
  completed: <CheckCircle2 aria-hidden />,
  skipped: <CircleSlash aria-hidden />,
  cancelled: <CircleSlash aria-hidden />,
};

/** One activity of a record: how it stands, who has it, and why it is there. */
export function ActivityItem({ activity, scope, acting, act }: ActivityItemProps) {
  const { id, subject, status, priority, is_mandatory } = activity;
  const { label, tone } = ACTIVITY_STATUS[status];
  const complete = actsOf(activity, acting).find((offer) => offer.id === "complete");
  const menu = actMenu(activity, acting, act).filter((entry) => entry.id !== "why");
  return (
    <li className="group flex items-start gap-3 border-b border-separator px-4 py-2.5 last:border-0">
      <span className={cn("mt-0.5 shrink-0 [&_svg]:size-4", TONE_TEXT[tone])} title={label}>
        {STATUS_ICON[status]}
        <span className="sr-only">{label}: </span>
      </span>
      <div className="min-w-0 flex-1">
        <p className="flex flex-wrap items-center gap-x-2 gap-y-1">
          <span className={cn("font-medium", !isOpen(status) && "font-normal text-muted")}>
            {subject}
          </span>
          {isOpen(status) && priority !== "normal" && <PriorityText priority={priority} />}
          {isOpen(status) && is_mandatory && <Badge>Mandatory</Badge>}
        </p>
        <Facts activity={activity} />
      </div>
      <div className="flex shrink-0 items-center gap-1" data-print="hide">
        {complete && (
          <Button
            size="sm"
            icon={<Check aria-hidden />}
            disabledReason={complete.refusal}
            onPress={() => act("complete", activity)}
            aria-label={`Complete ${subject}`}
            className="max-sm:px-2"
          >
            <span className="max-sm:hidden">Complete</span>
          </Button>
        )}
        <Popover
          label={`Why “${subject}”?`}
          variant="ghost"
          size="sm"
          placement="bottom end"
          className="w-96 max-w-full"
          trigger="Why?"
        >
          <ActivityWhy id={id} scope={scope} />
        </Popover>
        {menu.length > 0 && <Menu label={`Actions for ${subject}`} items={menu} size="sm" />}
      </div>
    </li>
  );
}

function Facts({ activity }: { activity: Activity }) {
  const { status, category, description, outcome, skip_reason } = activity;
  const { assigned_to_name, completed_by_name, completed_at } = activity;
  return (
    <>
      <p className="flex flex-wrap items-center gap-x-3 text-xs text-muted">
        {isOpen(status) ? (
          <>
            <DueText activity={activity} />
            <span>{CATEGORY[category].label}</span>
            <span>{assigned_to_name ?? "Nobody has it"}</span>
          </>
        ) : (
          <>
            <span>
              {ACTIVITY_STATUS[status].label} <DateText value={completed_at} />
            </span>
            {completed_by_name && <span>by {completed_by_name}</span>}
          </>
        )}
      </p>
      {(outcome ?? skip_reason) && (
        <p className="mt-1 text-muted whitespace-pre-wrap">{outcome ?? skip_reason}</p>
      )}
      {isOpen(status) && description && (
        <p className="mt-1 line-clamp-2 text-muted">{description}</p>
      )}
    </>
  );
}
