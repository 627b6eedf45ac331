"use client";

import { Handshake } from "lucide-react";
import type { ReactNode } from "react";

import { ViewSwitch } from "@/components/board/view-switch";
import { DataTable } from "@/components/data-table/data-table";
import { ExportButton } from "@/components/data-table/export-button";
import type { FilterDefinition } from "@/components/data-table/types";
import { useRowActions } from "@/components/pipeline/use-row-actions";
import { toOptions } from "@/components/stages/stage-options";
import { EmptyState } from "@/components/ui/states";
import type { OrgScope } from "@/lib/auth/context";
import { deleteDeal } from "@/lib/deals/actions";
import type { DealRow } from "@/lib/deals/queries";
import { dealList } from "@/lib/deals/schema";
import type { Choice } from "@/lib/choices/queries";
import type { ListPage } from "@/lib/search-params";

import { dealColumns } from "./deal-columns";
import { DEAL_STATUS } from "./deal-status-badge";

type DealsTableProps = {
  rows: DealRow[];
  page: ListPage;
  owners: Choice[];
  scope: OrgScope;
  refusal: string | null;
  /** The button that adds one, for the empty list. */
  create: ReactNode;
};

export function DealsTable({ rows, page, owners, scope, refusal, create }: DealsTableProps) {
  const listHref = `/${scope.org}/pipeline/deals`;
  const { rowActions, bulkActions, dialog } = useRowActions<DealRow>({
    noun: "deal",
    nameOf: ({ name }) => name,
    listHref,
    scope,
    refusal,
    remove: deleteDeal,
  });
  return (
    <>
      <DataTable
        label="Deals"
        columns={dealColumns}
        columnsKey="deals"
        rows={rows}
        page={page}
        defaultSort={dealList.defaultSort}
        filters={filtersWith(owners)}
        searchPlaceholder="Search deals"
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
          <EmptyState icon={<Handshake aria-hidden />} title="No deals yet" action={create}>
            A deal is what is being sold, for how much, how likely and by when. A won one opens a
            project.
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
    { kind: "select", key: "status", label: "Stage", options: toOptions(DEAL_STATUS) },
    { kind: "select", key: "owner", label: "Owner", options: owners },
    { kind: "dateRange", key: "close", label: "Expected close" },
  ];
}
