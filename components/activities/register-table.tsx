"use client";

import { ListChecks } from "lucide-react";

import { DataTable } from "@/components/data-table/data-table";
import { ExportButton } from "@/components/data-table/export-button";
import { type Column, defineColumns, type FilterDefinition } from "@/components/data-table/types";
import { Person } from "@/components/ui/avatar";
import { DateText } from "@/components/ui/format";
import { EmptyState } from "@/components/ui/states";
import type { RegisteredActivity } from "@/lib/activities/queries";
import { RECORD_TYPES, recordPath } from "@/lib/activities/records";
import { activityRegister } from "@/lib/activities/schema";
import type { Choice } from "@/lib/choices/queries";
import type { ListPage } from "@/lib/search-params";

import { ACTIVITY_STATUS, optionsOf } from "./activity-words";
import { RecordLink, Subject } from "./work-columns";

const nothing = <span className="text-subtle">–</span>;
const { open, completed, skipped, cancelled } = ACTIVITY_STATUS;
const TIMING = { in_time: { label: "In time" }, late: { label: "Late" } };

type RegisterTableProps = {
  rows: RegisteredActivity[];
  page: ListPage;
  owners: Choice[];
  templates: Choice[];
  org: string;
};

/** All activities, open and closed: what is behind the figures. */
export function RegisterTable({ rows, page, owners, templates, org }: RegisterTableProps) {
  return (
    <DataTable
      label="Activities"
      columns={columnsOf(org)}
      columnsKey="register"
      rows={rows}
      page={page}
      defaultSort={activityRegister.defaultSort}
      filters={filtersOf(owners, templates)}
      searchPlaceholder="Search activities"
      rowHref={({ entity_type, entity_id, project_reference }) =>
        recordPath(org, entity_type, entity_id, project_reference) ?? `/${org}/work`
      }
      toolbar={<ExportButton />}
      empty={
        <EmptyState icon={<ListChecks aria-hidden />} title="No activities yet">
          They come from workplans, and by hand from a record’s page.
        </EmptyState>
      }
    />
  );
}

function filtersOf(owners: Choice[], templates: Choice[]): FilterDefinition[] {
  return [
    { kind: "flag", key: "late", label: "Overdue" },
    {
      kind: "select",
      key: "state",
      label: "State",
      options: optionsOf({ open, completed, skipped, cancelled }),
    },
    { kind: "select", key: "timing", label: "Completed", options: optionsOf(TIMING) },
    { kind: "select", key: "person", label: "Person", options: owners },
    { kind: "select", key: "by", label: "Completed by", options: owners },
    { kind: "select", key: "type", label: "Record type", options: optionsOf(RECORD_TYPES) },
    { kind: "select", key: "template", label: "Workplan", options: templates },
    { kind: "text", key: "phase", label: "Phase" },
    { kind: "dateRange", key: "started", label: "Started" },
    { kind: "dateRange", key: "closed", label: "Closed" },
  ];
}

function columnsOf(org: string): Column<RegisteredActivity>[] {
  return defineColumns<RegisteredActivity>([
    {
      id: "subject",
      header: "Activity",
      isPrimary: true,
      cell: (activity) => <Subject activity={activity} />,
    },
    {
      id: "record",
      header: "Record",
      width: "11rem",
      cell: (activity) => <RecordLink activity={activity} org={org} />,
    },
    {
      id: "person",
      header: "Person",
      width: "8.5rem",
      cell: ({ assigned_to_name }) => <Person name={assigned_to_name} />,
    },
    {
      id: "workplan",
      header: "Workplan",
      width: "9.5rem",
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
      id: "starts_on",
      header: "Started",
      width: "7.25rem",
      sort: "starts_on",
      align: "end",
      cell: ({ starts_on }) => <DateText value={starts_on} />,
    },
    {
      id: "due",
      header: "Due",
      width: "7.25rem",
      sort: "due_at",
      align: "end",
      cell: ({ due_date }) => <DateText value={due_date} />,
    },
    {
      id: "closed",
      header: "Closed",
      width: "9rem",
      sort: "completed_at",
      align: "end",
      cell: ({ closed_on, is_on_time }) =>
        closed_on ? (
          <span>
            {is_on_time === false && <span className="me-1.5 text-xs text-danger">Late</span>}
            <DateText value={closed_on} />
          </span>
        ) : (
          nothing
        ),
    },
  ]);
}
