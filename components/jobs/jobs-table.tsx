"use client";

import { BriefcaseBusiness } from "lucide-react";
import type { ReactNode } from "react";

import { ViewSwitch } from "@/components/board/view-switch";
import { DataTable } from "@/components/data-table/data-table";
import { ExportButton } from "@/components/data-table/export-button";
import { useRowActions } from "@/components/pipeline/use-row-actions";
import { toOptions } from "@/components/stages/stage-options";
import { ownerFilters } from "@/components/talent/owner-filter";
import { EmptyState } from "@/components/ui/states";
import type { OrgScope } from "@/lib/auth/context";
import { deleteJob } from "@/lib/jobs/actions";
import type { JobRow } from "@/lib/jobs/queries";
import { jobList } from "@/lib/jobs/schema";
import type { Choice } from "@/lib/choices/queries";
import type { ListPage } from "@/lib/search-params";

import { jobColumns } from "./job-columns";
import { JOB_STATUS } from "./job-status-badge";
import { EMPLOYMENT_TYPE } from "./job-words";

type JobsTableProps = {
  rows: JobRow[];
  page: ListPage;
  owners: Choice[];
  scope: OrgScope;
  refusal: string | null;
  /** The button that adds one, for the empty list. */
  create: ReactNode;
};

export function JobsTable({ rows, page, owners, scope, refusal, create }: JobsTableProps) {
  const listHref = `/${scope.org}/talent/jobs`;
  const [mine, owner] = ownerFilters(owners);
  const { rowActions, bulkActions, dialog } = useRowActions<JobRow>({
    noun: "job",
    nameOf: ({ title }) => title,
    listHref,
    scope,
    refusal,
    remove: deleteJob,
  });
  return (
    <>
      <DataTable
        label="Jobs"
        columns={jobColumns}
        columnsKey="jobs"
        rows={rows}
        page={page}
        defaultSort={jobList.defaultSort}
        filters={[
          mine,
          { kind: "select", key: "status", label: "Stage", options: toOptions(JOB_STATUS) },
          { kind: "select", key: "type", label: "Type", options: toOptions(EMPLOYMENT_TYPE) },
          owner,
          { kind: "dateRange", key: "start", label: "Start" },
        ]}
        searchPlaceholder="Search jobs"
        rowHref={({ id }) => `${listHref}/${id}`}
        rowActions={rowActions}
        bulkActions={bulkActions}
        toolbar={
          <>
            <ExportButton />
            <ViewSwitch view="table" />
          </>
        }
        empty={
          <EmptyState icon={<BriefcaseBusiness aria-hidden />} title="No jobs yet" action={create}>
            A job is a place to be filled at an account. Open it, then put candidates forward.
          </EmptyState>
        }
      />
      {dialog}
    </>
  );
}
