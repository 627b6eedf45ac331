import { Check } from "lucide-react";
import type { Route } from "next";

import { type Column, defineColumns } from "@/components/data-table/types";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { TextLink } from "@/components/ui/link";
import { recordLabel, recordPath } from "@/lib/activities/records";
import type { Activity } from "@/lib/activities/queries";

import { ActivityStatusBadge, CategoryIcon, PriorityText } from "./activity-words";
import { DueText } from "./due-text";

const nothing = <span className="text-subtle">–</span>;

/** The columns of a list of open activities. */
export function workColumns(
  org: string,
  onComplete: (activity: Activity) => void,
): Column<Activity>[] {
  return defineColumns<Activity>([
    {
      id: "subject",
      header: "Activity",
      isPrimary: true,
      cell: (activity) => <Subject activity={activity} />,
    },
    {
      id: "record",
      header: "Record",
      width: "12.5rem",
      cell: (activity) => <RecordLink activity={activity} org={org} />,
    },
    {
      id: "due",
      header: "Due",
      width: "11.5rem",
      cell: (activity) => <DueText activity={activity} />,
    },
    {
      id: "priority",
      header: "Priority",
      width: "5.5rem",
      cell: ({ priority }) => <PriorityText priority={priority} />,
    },
    {
      id: "workplan",
      header: "Workplan",
      width: "11rem",
      cell: ({ template_name, phase }) =>
        template_name ? (
          <span title={`${template_name}, ${phase}`}>
            {template_name} <span className="text-muted">· {phase}</span>
          </span>
        ) : (
          nothing
        ),
    },
    {
      id: "complete",
      header: "Done",
      width: "4rem",
      cell: (activity) => (
        <Button
          size="sm"
          icon={<Check aria-hidden />}
          onPress={() => onComplete(activity)}
          className="sm:px-2"
          aria-label={`Complete ${activity.subject}`}
        >
          <span className="sm:hidden">Complete</span>
        </Button>
      ),
    },
  ]);
}

type SubjectProps = {
  activity: Pick<Activity, "category" | "subject" | "status" | "is_mandatory">;
};

/** What is to be done, with what there is to say about it. */
export function Subject({ activity: { category, subject, status, is_mandatory } }: SubjectProps) {
  return (
    <span className="flex min-w-0 items-center gap-2 max-sm:flex-wrap">
      <span className="flex min-w-0 items-center gap-2 max-sm:w-full">
        <CategoryIcon category={category} />
        <span className="truncate max-sm:whitespace-normal">{subject}</span>
      </span>
      {status !== "open" && <ActivityStatusBadge status={status} />}
      {is_mandatory && <Badge>Mandatory</Badge>}
    </span>
  );
}

type RecordLinkProps = {
  activity: Pick<Activity, "entity_type" | "entity_id" | "entity_name" | "project_reference">;
  org: string;
};

/** The record that an activity belongs to. */
export function RecordLink({ activity, org }: RecordLinkProps) {
  const { entity_type, entity_id, entity_name, project_reference } = activity;
  const path = recordPath(org, entity_type, entity_id, project_reference);
  return (
    <span className="flex min-w-0 items-baseline gap-1.5">
      <span className="shrink-0 text-xs text-muted">{recordLabel(entity_type)}</span>
      {path ? (
        <TextLink href={path as Route} tone="quiet" prefetch={false} className="truncate">
          {entity_name}
        </TextLink>
      ) : (
        <span className="truncate">{entity_name}</span>
      )}
    </span>
  );
}
