"use client";

import { Route } from "lucide-react";

import { RecordLink } from "@/components/activities/work-columns";
import { DataTable } from "@/components/data-table/data-table";
import { ExportButton } from "@/components/data-table/export-button";
import { type Column, defineColumns, type FilterDefinition } from "@/components/data-table/types";
import { DateText, NumberText } from "@/components/ui/format";
import { EmptyState } from "@/components/ui/states";
import { recordPath } from "@/lib/activities/records";
import type { Choice } from "@/lib/choices/queries";
import type { Passage } from "@/lib/figures/queries";
import { passageList } from "@/lib/figures/schema";
import type { ListPage } from "@/lib/search-params";

type PassagesTableProps = {
  rows: Passage[];
  page: ListPage;
  templates: Choice[];
  org: string;
};

/** The phases that workplans went through. */
export function PassagesTable({ rows, page, templates, org }: PassagesTableProps) {
  return (
    <DataTable
      label="Phases"
      columns={columnsOf(org)}
      columnsKey="phases"
      rows={rows}
      page={page}
      defaultSort={passageList.defaultSort}
      filters={filtersOf(templates)}
      rowHref={({ entity_type, entity_id, project_reference }) =>
        recordPath(org, entity_type, entity_id, project_reference) ?? `/${org}/work`
      }
      toolbar={<ExportButton />}
      empty={
        <EmptyState icon={<Route aria-hidden />} title="No workplan went through a phase yet">
          A phase is done when every activity in it is closed.
        </EmptyState>
      }
    />
  );
}

function filtersOf(templates: Choice[]): FilterDefinition[] {
  return [
    { kind: "select", key: "template", label: "Workplan", options: templates },
    { kind: "text", key: "phase", label: "Phase" },
    { kind: "dateRange", key: "left", label: "Ended" },
  ];
}

function columnsOf(org: string): Column<Passage>[] {
  return defineColumns<Passage>([
    {
      id: "phase",
      header: "Phase",
      isPrimary: true,
      cell: ({ phase, template_name }) => (
        <span>
          {phase} <span className="text-muted">· {template_name}</span>
        </span>
      ),
    },
    {
      id: "record",
      header: "Record",
      width: "16rem",
      cell: (passage) => <RecordLink activity={passage} org={org} />,
    },
    {
      id: "came_at",
      header: "Began",
      width: "7.25rem",
      sort: "came_at",
      align: "end",
      cell: ({ came_at }) => <DateText value={came_at} />,
    },
    {
      id: "left_at",
      header: "Ended",
      width: "7.25rem",
      sort: "left_at",
      align: "end",
      cell: ({ left_at }) => <DateText value={left_at} />,
    },
    {
      id: "days",
      header: "Working days",
      width: "8rem",
      sort: "days",
      align: "end",
      cell: ({ days }) => <NumberText value={days} digits={1} />,
    },
  ]);
}
