"use client";

import { UserRoundPlus } from "lucide-react";
import type { ReactNode } from "react";

import { ViewSwitch } from "@/components/board/view-switch";
import { DataTable } from "@/components/data-table/data-table";
import { ExportButton } from "@/components/data-table/export-button";
import type { FilterDefinition } from "@/components/data-table/types";
import { useRowActions } from "@/components/pipeline/use-row-actions";
import { toOptions } from "@/components/stages/stage-options";
import { EmptyState } from "@/components/ui/states";
import type { OrgScope } from "@/lib/auth/context";
import { deleteLead } from "@/lib/leads/actions";
import type { LeadRow } from "@/lib/leads/queries";
import { leadList } from "@/lib/leads/schema";
import type { Choice } from "@/lib/choices/queries";
import type { ListPage } from "@/lib/search-params";

import { leadColumns } from "./lead-columns";
import { LEAD_SOURCE, LEAD_STATUS } from "./lead-status-badge";

type LeadsTableProps = {
  rows: LeadRow[];
  page: ListPage;
  owners: Choice[];
  scope: OrgScope;
  refusal: string | null;
  /** The button that adds one, for the empty list. */
  create: ReactNode;
};

export function LeadsTable({ rows, page, owners, scope, refusal, create }: LeadsTableProps) {
  const listHref = `/${scope.org}/pipeline/leads`;
  const { rowActions, bulkActions, dialog } = useRowActions<LeadRow>({
    noun: "lead",
    nameOf: ({ full_name }) => full_name,
    listHref,
    scope,
    refusal,
    remove: deleteLead,
  });
  return (
    <>
      <DataTable
        label="Leads"
        columns={leadColumns}
        columnsKey="leads"
        rows={rows}
        page={page}
        defaultSort={leadList.defaultSort}
        filters={filtersWith(owners)}
        searchPlaceholder="Search leads"
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
          <EmptyState icon={<UserRoundPlus aria-hidden />} title="No leads yet" action={create}>
            A lead is a person who may become a customer. Qualify it, then convert it into an
            account, a contact and a deal.
          </EmptyState>
        }
      />
      {dialog}
    </>
  );
}

function filtersWith(owners: Choice[]): FilterDefinition[] {
  return [
    { kind: "flag", key: "mine", label: "Mine" },
    { kind: "select", key: "status", label: "Stage", options: toOptions(LEAD_STATUS) },
    { kind: "select", key: "source", label: "Source", options: toOptions(LEAD_SOURCE) },
    { kind: "select", key: "owner", label: "Owner", options: owners },
    { kind: "dateRange", key: "created", label: "Created" },
  ];
}
