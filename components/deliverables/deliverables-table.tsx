"use client";

import { ListChecks } from "lucide-react";

import { DataTable } from "@/components/data-table/data-table";
import { ExportButton } from "@/components/data-table/export-button";
import type { FilterDefinition } from "@/components/data-table/types";
import { EmptyState } from "@/components/ui/states";
import type { DeliverableChoices, DeliverableRow } from "@/lib/deliverables/queries";
import { deliverableList } from "@/lib/deliverables/schema";
import type { ListPage } from "@/lib/search-params";

import { CreateDeliverableButton, type CreateDeliverable } from "./create-deliverable-button";
import { deliverableColumns, deliverableColumnsWithProject } from "./deliverable-columns";
import { DELIVERABLE_STATUS } from "./deliverable-status-badge";

type DeliverablesTableProps = {
  rows: DeliverableRow[];
  page: ListPage;
  org: string;
  /** What a project's list has; left out for the list of all projects. */
  inProject?: { create: CreateDeliverable; choices: DeliverableChoices; canReview: boolean };
};

export function DeliverablesTable({ rows, page, org, inProject }: DeliverablesTableProps) {
  return (
    <DataTable
      label="Deliverables"
      columns={inProject ? deliverableColumns : deliverableColumnsWithProject}
      columnsKey={inProject ? "deliverables" : "all-deliverables"}
      rows={rows}
      page={page}
      defaultSort={deliverableList.defaultSort}
      filters={inProject ? projectFilters(inProject) : FILTERS}
      searchPlaceholder="Search deliverables"
      rowHref={({ project_reference, reference }) =>
        `/${org}/projects/${encodeURIComponent(project_reference)}/deliverables/${reference}`
      }
      toolbar={<ExportButton />}
      empty={
        <EmptyState
          icon={<ListChecks aria-hidden />}
          title="No deliverables yet"
          action={inProject && <CreateDeliverableButton {...inProject.create} />}
        >
          A deliverable is one thing that a milestone promises. It is worked on, reviewed, and
          signed by both sides.
        </EmptyState>
      }
    />
  );
}

const STATUS: FilterDefinition = {
  kind: "select",
  key: "status",
  label: "Status",
  options: Object.entries(DELIVERABLE_STATUS).map(([value, { label }]) => ({ value, label })),
};

const FILTERS: FilterDefinition[] = [
  STATUS,
  { kind: "dateRange", key: "due", label: "Due" },
  { kind: "flag", key: "overdue", label: "Overdue" },
  { kind: "flag", key: "open", label: "Open" },
  { kind: "flag", key: "mine", label: "Mine" },
];

function projectFilters({
  choices,
  canReview,
}: NonNullable<DeliverablesTableProps["inProject"]>): FilterDefinition[] {
  const milestones = choices.milestones.map(({ id, reference, name }) => ({
    value: id,
    label: `${reference} ${name}`,
  }));
  const people = choices.people.map(({ id, name }) => ({ value: id, label: name }));
  return [
    STATUS,
    { kind: "select", key: "milestone", label: "Milestone", options: milestones },
    { kind: "select", key: "assignee", label: "Assignee", options: people },
    ...FILTERS.slice(1),
    ...(canReview
      ? ([{ kind: "flag", key: "review", label: "Waiting for my review" }] as const)
      : []),
  ];
}
