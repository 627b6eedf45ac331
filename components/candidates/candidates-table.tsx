"use client";

import { UserRoundSearch } from "lucide-react";
import type { ReactNode } from "react";

import { DataTable } from "@/components/data-table/data-table";
import { ExportButton } from "@/components/data-table/export-button";
import type { FilterDefinition } from "@/components/data-table/types";
import { useRowActions } from "@/components/pipeline/use-row-actions";
import { toOptions } from "@/components/stages/stage-options";
import { ownerFilters } from "@/components/talent/owner-filter";
import { EmptyState } from "@/components/ui/states";
import type { OrgScope } from "@/lib/auth/context";
import { deleteCandidate } from "@/lib/candidates/actions";
import type { CandidateRow } from "@/lib/candidates/queries";
import { candidateList } from "@/lib/candidates/schema";
import type { Choice } from "@/lib/choices/queries";
import type { ListPage } from "@/lib/search-params";

import { candidateColumns } from "./candidate-columns";
import { CANDIDATE_STATUS } from "./candidate-status-badge";
import { CANDIDATE_SOURCE } from "./candidate-words";

type Choices = { owners: Choice[]; skills: Choice[] };
type CandidatesTableProps = Choices & {
  rows: CandidateRow[];
  page: ListPage;
  scope: OrgScope;
  refusal: string | null;
  /** The button that adds one, for the empty list. */
  create: ReactNode;
};

export function CandidatesTable({
  rows,
  page,
  scope,
  refusal,
  create,
  ...choices
}: CandidatesTableProps) {
  const listHref = `/${scope.org}/talent/candidates`;
  const { rowActions, bulkActions, dialog } = useRowActions<CandidateRow>({
    noun: "candidate",
    nameOf: ({ full_name }) => full_name,
    listHref,
    scope,
    refusal,
    remove: deleteCandidate,
  });
  return (
    <>
      <DataTable
        label="Candidates"
        columns={candidateColumns}
        columnsKey="candidates"
        rows={rows}
        page={page}
        defaultSort={candidateList.defaultSort}
        filters={filtersOf(choices)}
        searchPlaceholder="Search candidates"
        rowHref={({ id }) => `${listHref}/${id}`}
        rowActions={rowActions}
        bulkActions={bulkActions}
        toolbar={<ExportButton />}
        empty={
          <EmptyState
            icon={<UserRoundSearch aria-hidden />}
            title="No candidates yet"
            action={create}
          >
            A candidate is a person who looks for work. Note what they can do, then put them forward
            for a job.
          </EmptyState>
        }
      />
      {dialog}
    </>
  );
}

function filtersOf({ owners, skills }: Choices): FilterDefinition[] {
  const [mine, owner] = ownerFilters(owners);
  return [
    mine,
    { kind: "select", key: "status", label: "Stage", options: toOptions(CANDIDATE_STATUS) },
    { kind: "select", key: "skill", label: "Skills", options: skills },
    { kind: "select", key: "source", label: "Source", options: toOptions(CANDIDATE_SOURCE) },
    owner,
    { kind: "dateRange", key: "available", label: "Available" },
  ];
}
