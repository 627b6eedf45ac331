"use client";

import { Send } from "lucide-react";
import type { ReactNode } from "react";

import { ViewSwitch } from "@/components/board/view-switch";
import { DataTable } from "@/components/data-table/data-table";
import { ExportButton } from "@/components/data-table/export-button";
import { useRowActions } from "@/components/pipeline/use-row-actions";
import { toOptions } from "@/components/stages/stage-options";
import { ownerFilters } from "@/components/talent/owner-filter";
import { EmptyState } from "@/components/ui/states";
import type { OrgScope } from "@/lib/auth/context";
import type { Choice } from "@/lib/choices/queries";
import type { ListPage } from "@/lib/search-params";
import { deleteSubmission } from "@/lib/submissions/actions";
import type { SubmissionRow } from "@/lib/submissions/queries";
import { submissionList } from "@/lib/submissions/schema";

import { submissionColumns } from "./submission-columns";
import { SUBMISSION_STATUS } from "./submission-status-badge";

type SubmissionsTableProps = {
  rows: SubmissionRow[];
  page: ListPage;
  owners: Choice[];
  scope: OrgScope;
  refusal: string | null;
  /** The button that adds one, for the empty list. */
  create: ReactNode;
};

export function SubmissionsTable(props: SubmissionsTableProps) {
  const { rows, page, owners, scope, refusal, create } = props;
  const listHref = `/${scope.org}/talent/submissions`;
  const [mine, owner] = ownerFilters(owners);
  const { rowActions, bulkActions, dialog } = useRowActions<SubmissionRow>({
    noun: "submission",
    nameOf: ({ title }) => title,
    listHref,
    scope,
    refusal,
    remove: deleteSubmission,
  });
  return (
    <>
      <DataTable
        label="Submissions"
        columns={submissionColumns}
        columnsKey="submissions"
        rows={rows}
        page={page}
        defaultSort={submissionList.defaultSort}
        filters={[
          mine,
          { kind: "select", key: "status", label: "Stage", options: toOptions(SUBMISSION_STATUS) },
          owner,
          { kind: "dateRange", key: "created", label: "Submitted" },
        ]}
        searchPlaceholder="Search submissions"
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
          <EmptyState icon={<Send aria-hidden />} title="No submissions yet" action={create}>
            A submission is a candidate put forward for an open job. Interviews and offers follow on
            its page.
          </EmptyState>
        }
      />
      {dialog}
    </>
  );
}
