"use client";

import { Milestone as MilestoneIcon } from "lucide-react";

import { DataTable } from "@/components/data-table/data-table";
import { ExportButton } from "@/components/data-table/export-button";
import type { FilterDefinition } from "@/components/data-table/types";
import { EmptyState } from "@/components/ui/states";
import type { ProjectScope } from "@/lib/auth/context";
import type { MilestoneRow } from "@/lib/milestones/queries";
import { milestoneList } from "@/lib/milestones/schema";
import type { ListPage } from "@/lib/search-params";

import { CreateMilestoneButton } from "./create-milestone-button";
import { milestoneColumns, milestoneColumnsWithProject } from "./milestone-columns";
import { ACCEPTANCE_STATUS, BASELINE_STATUS, MILESTONE_STATUS } from "./milestone-status-badge";

const FILTERS: FilterDefinition[] = [
  { kind: "select", key: "status", label: "Status", options: toOptions(MILESTONE_STATUS) },
  { kind: "select", key: "baseline", label: "Baseline", options: toOptions(BASELINE_STATUS) },
  { kind: "select", key: "acceptance", label: "Acceptance", options: toOptions(ACCEPTANCE_STATUS) },
  { kind: "dateRange", key: "due", label: "End" },
  { kind: "flag", key: "breached", label: "Breached" },
];

type MilestonesTableProps = {
  rows: MilestoneRow[];
  page: ListPage;
  org: string;
  /** Where a milestone can be added; left out for the list of all projects. */
  create?: { scope: ProjectScope; refusal: string | null };
};

export function MilestonesTable({ rows, page, org, create }: MilestonesTableProps) {
  return (
    <DataTable
      label="Milestones"
      columns={create ? milestoneColumns : milestoneColumnsWithProject}
      columnsKey={create ? "milestones" : "all-milestones"}
      rows={rows}
      page={page}
      defaultSort={milestoneList.defaultSort}
      filters={FILTERS}
      searchPlaceholder="Search milestones"
      rowHref={({ project_reference, reference }) =>
        `/${org}/projects/${encodeURIComponent(project_reference)}/milestones/${reference}`
      }
      toolbar={<ExportButton />}
      empty={
        <EmptyState
          icon={<MilestoneIcon aria-hidden />}
          title="No milestones yet"
          action={create && <CreateMilestoneButton {...create} />}
        >
          A milestone is what is promised, by when and for how much. Both sides sign it as the
          baseline.
        </EmptyState>
      }
    />
  );
}

function toOptions(statuses: Record<string, { label: string }>) {
  return Object.entries(statuses).map(([value, { label }]) => ({ value, label }));
}
