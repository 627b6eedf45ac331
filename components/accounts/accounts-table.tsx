"use client";

import { Building } from "lucide-react";
import type { ReactNode } from "react";

import { DataTable } from "@/components/data-table/data-table";
import { ExportButton } from "@/components/data-table/export-button";
import type { FilterDefinition } from "@/components/data-table/types";
import { useRowActions } from "@/components/pipeline/use-row-actions";
import { toOptions } from "@/components/stages/stage-options";
import { EmptyState } from "@/components/ui/states";
import { deleteAccount } from "@/lib/accounts/actions";
import type { AccountRow } from "@/lib/accounts/queries";
import { ACCOUNT_SIZES } from "@/lib/accounts/rules";
import { accountList } from "@/lib/accounts/schema";
import type { OrgScope } from "@/lib/auth/context";
import type { Choice } from "@/lib/choices/queries";
import type { ListPage } from "@/lib/search-params";

import { accountColumns } from "./account-columns";
import { ACCOUNT_STATUS } from "./account-status-badge";

type AccountsTableProps = {
  rows: AccountRow[];
  page: ListPage;
  owners: Choice[];
  scope: OrgScope;
  refusal: string | null;
  /** The button that adds one, for the empty list. */
  create: ReactNode;
};

export function AccountsTable({ rows, page, owners, scope, refusal, create }: AccountsTableProps) {
  const listHref = `/${scope.org}/pipeline/accounts`;
  const { rowActions, bulkActions, dialog } = useRowActions<AccountRow>({
    noun: "account",
    nameOf: ({ name }) => name,
    listHref,
    scope,
    refusal,
    remove: deleteAccount,
  });
  return (
    <>
      <DataTable
        label="Accounts"
        columns={accountColumns}
        columnsKey="accounts"
        rows={rows}
        page={page}
        defaultSort={accountList.defaultSort}
        filters={filtersWith(owners)}
        searchPlaceholder="Search accounts"
        rowHref={({ id }) => `${listHref}/${id}`}
        rowActions={rowActions}
        bulkActions={bulkActions}
        toolbar={<ExportButton />}
        empty={
          <EmptyState icon={<Building aria-hidden />} title="No accounts yet" action={create}>
            An account is a company that you sell to or recruit for. Converting a lead makes one
            too.
          </EmptyState>
        }
      />
      {dialog}
    </>
  );
}

function filtersWith(owners: Choice[]): FilterDefinition[] {
  const sizes = ACCOUNT_SIZES.map((size) => ({ value: size, label: size }));
  return [
    { kind: "flag", key: "mine", label: "Mine" },
    { kind: "select", key: "status", label: "Stage", options: toOptions(ACCOUNT_STATUS) },
    { kind: "select", key: "employees", label: "People there", options: sizes },
    { kind: "select", key: "owner", label: "Owner", options: owners },
  ];
}
