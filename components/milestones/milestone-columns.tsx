import { defineColumns } from "@/components/data-table/types";
import { DateText, MoneyText } from "@/components/ui/format";
import { Progress } from "@/components/ui/progress";
import type { MilestoneRow } from "@/lib/milestones/queries";

import {
  AcceptanceStatusBadge,
  BaselineStatusBadge,
  MilestoneStatusBadge,
} from "./milestone-status-badge";

export const milestoneColumns = defineColumns<MilestoneRow>([
  {
    id: "reference",
    header: "Reference",
    width: "6.75rem",
    sort: "reference",
    cell: ({ reference }) => reference,
  },
  { id: "name", header: "Name", sort: "name", isPrimary: true, cell: ({ name }) => name },
  {
    id: "status",
    header: "Status",
    width: "7.5rem",
    cell: ({ status }) => <MilestoneStatusBadge status={status} />,
  },
  {
    id: "progress",
    header: "Progress",
    width: "7.5rem",
    sort: "progress",
    cell: ({ progress, name }) => <Progress value={progress} label={`Progress of ${name}`} />,
  },
  {
    id: "end_date",
    header: "End",
    width: "7.5rem",
    sort: "end_date",
    align: "end",
    cell: ({ end_date }) => <DateText value={end_date} />,
  },
  {
    id: "billable",
    header: "Billable",
    width: "8rem",
    sort: "billable",
    align: "end",
    cell: ({ billable, currency }) => <MoneyText value={billable} currency={currency} />,
  },
  {
    id: "baseline",
    header: "Baseline",
    width: "10.25rem",
    cell: ({ baseline_status }) => <BaselineStatusBadge status={baseline_status} />,
  },
  {
    id: "acceptance",
    header: "Acceptance",
    width: "10.25rem",
    cell: ({ acceptance_status }) => <AcceptanceStatusBadge status={acceptance_status} />,
  },
  {
    id: "deliverables",
    header: "Delivered",
    width: "6.5rem",
    align: "end",
    isHidden: true,
    cell: ({ delivered_count, deliverable_count }) => `${delivered_count} of ${deliverable_count}`,
  },
]);

/** For the list of all projects. */
export const milestoneColumnsWithProject = [
  ...milestoneColumns.slice(0, 2),
  ...defineColumns<MilestoneRow>([
    { id: "project", header: "Project", width: "12rem", cell: ({ project_name }) => project_name },
  ]),
  ...milestoneColumns
    .slice(2)
    .map((column) => (column.id === "baseline" ? { ...column, isHidden: true } : column)),
];
