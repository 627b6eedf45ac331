import { defineColumns } from "@/components/data-table/types";
import { Progress } from "@/components/ui/progress";
import { Truncate } from "@/components/ui/tooltip";
import type { DeliverableRow } from "@/lib/deliverables/queries";

import { DeliverableStatusBadge, SignOffStatusBadge } from "./deliverable-status-badge";
import { DueDate } from "./due-date";

export const deliverableColumns = defineColumns<DeliverableRow>([
  {
    id: "reference",
    header: "Reference",
    width: "6.25rem",
    sort: "reference",
    cell: ({ reference }) => reference,
  },
  { id: "name", header: "Name", sort: "name", isPrimary: true, cell: ({ name }) => name },
  {
    id: "milestone",
    header: "Milestone",
    width: "6rem",
    sort: "milestone_reference",
    cell: ({ milestone_reference, milestone_name }) => (
      <span title={milestone_name}>{milestone_reference}</span>
    ),
  },
  {
    id: "status",
    header: "Status",
    width: "9.75rem",
    cell: ({ status }) => <DeliverableStatusBadge status={status} />,
  },
  {
    id: "progress",
    header: "Progress",
    width: "6.5rem",
    sort: "progress",
    cell: ({ progress, name }) => <Progress value={progress} label={`Progress of ${name}`} />,
  },
  {
    id: "due_date",
    header: "Due",
    width: "8.125rem",
    sort: "due_date",
    align: "end",
    cell: ({ due_date, is_overdue }) => <DueDate value={due_date} isOverdue={is_overdue} />,
  },
  {
    id: "assignee",
    header: "Assignee",
    width: "8rem",
    cell: ({ assignee_name }) =>
      assignee_name ? (
        <Truncate>{assignee_name}</Truncate>
      ) : (
        <span className="text-subtle">Nobody yet</span>
      ),
  },
  {
    id: "sign_off",
    header: "Sign-off",
    width: "10.25rem",
    cell: ({ sign_off_status }) => <SignOffStatusBadge status={sign_off_status} />,
  },
]);

/** For the list of all projects. */
export const deliverableColumnsWithProject = [
  ...deliverableColumns.slice(0, 2),
  ...defineColumns<DeliverableRow>([
    {
      id: "project",
      header: "Project",
      width: "10rem",
      cell: ({ project_name }) => <Truncate>{project_name}</Truncate>,
    },
  ]),
  ...deliverableColumns
    .slice(2)
    .map((column) => (column.id === "sign_off" ? { ...column, isHidden: true } : column)),
];
