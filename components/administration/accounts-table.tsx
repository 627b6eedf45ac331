"use client";

import { Pause, Play, ShieldCheck, ShieldOff, Trash2, Users } from "lucide-react";
import { useState } from "react";

import { DataTable } from "@/components/data-table/data-table";
import { defineColumns, type FilterDefinition } from "@/components/data-table/types";
import { toOptions } from "@/components/form/options";
import { Badge } from "@/components/ui/badge";
import { DateText, RelativeTime } from "@/components/ui/format";
import type { MenuEntry } from "@/components/ui/menu";
import { EmptyState } from "@/components/ui/states";
import { Truncate } from "@/components/ui/tooltip";
import type { AccountRow } from "@/lib/administration/queries";
import { accountList } from "@/lib/administration/schema";
import type { ListPage } from "@/lib/search-params";

import { AccountDialog, type AccountChange } from "./account-dialog";
import { ACCOUNT_STATUS, AccountStatusBadge } from "./account-status-badge";

const MEMBERSHIP = { org_admin: "administrator of", org_member: "member of", client: "client of" };

const columns = defineColumns<AccountRow>([
  {
    id: "full_name",
    header: "Name",
    sort: "full_name",
    isPrimary: true,
    cell: ({ full_name, is_admin }) => (
      <span className="flex min-w-0 items-center gap-2">
        <Truncate>{full_name}</Truncate>
        {is_admin && <Badge tone="info">System administrator</Badge>}
      </span>
    ),
  },
  {
    id: "email",
    header: "Address",
    width: "16rem",
    sort: "email",
    cell: ({ email }) => <Truncate>{email}</Truncate>,
  },
  {
    id: "status",
    header: "Status",
    width: "8rem",
    cell: ({ status }) => <AccountStatusBadge status={status} />,
  },
  {
    id: "memberships",
    header: "Stands",
    width: "18rem",
    cell: ({ memberships }) => <Truncate>{sayMemberships(memberships)}</Truncate>,
  },
  {
    id: "last_login_at",
    header: "Last signed in",
    width: "9rem",
    align: "end",
    sort: "last_login_at",
    cell: ({ last_login_at }) => <RelativeTime value={last_login_at} />,
  },
  {
    id: "created_at",
    header: "Since",
    width: "7.5rem",
    align: "end",
    sort: "created_at",
    isHidden: true,
    cell: ({ created_at }) => <DateText value={created_at} />,
  },
]);

const FILTERS: FilterDefinition[] = [
  {
    kind: "select",
    key: "status",
    label: "Status",
    options: toOptions(ACCOUNT_STATUS),
  },
  { kind: "flag", key: "admin", label: "System administrators" },
];

export function AccountsTable({ rows, page }: { rows: AccountRow[]; page: ListPage }) {
  const [open, setOpen] = useState<{ change: AccountChange; row: AccountRow } | null>(null);
  return (
    <>
      <DataTable
        label="People"
        columns={columns}
        columnsKey="administration-people"
        rows={rows}
        page={page}
        defaultSort={accountList.defaultSort}
        filters={FILTERS}
        searchPlaceholder="Search people"
        rowActions={(row) => actionsOf(row, (change) => setOpen({ change, row }))}
        empty={<EmptyState icon={<Users aria-hidden />} title="No people yet" />}
      />
      {open && (
        <AccountDialog account={open.row} change={open.change} onClose={() => setOpen(null)} />
      )}
    </>
  );
}

function actionsOf(row: AccountRow, ask: (change: AccountChange) => void): MenuEntry[] {
  const refusal = row.is_self
    ? "Nobody does this to themselves."
    : row.status === "deleted"
      ? "A deleted account cannot come back."
      : undefined;
  const entry = (
    change: AccountChange,
    label: string,
    icon: MenuEntry["icon"],
    tone?: "danger",
  ): MenuEntry => ({
    id: change,
    label,
    icon,
    onAction: () => ask(change),
    ...(tone && { tone }),
    ...(refusal && { disabledReason: refusal }),
  });
  return [
    row.status === "suspended"
      ? entry("reactivate", "Reactivate…", <Play aria-hidden />)
      : entry("suspend", "Suspend…", <Pause aria-hidden />),
    row.is_admin
      ? entry("demote", "No longer system administrator…", <ShieldOff aria-hidden />)
      : entry("promote", "Make system administrator…", <ShieldCheck aria-hidden />),
    entry("delete", "Delete…", <Trash2 aria-hidden />, "danger"),
  ];
}

function sayMemberships(memberships: AccountRow["memberships"]): string {
  if (memberships.length === 0) return "in no organisation";
  return memberships
    .map(({ kind, organisation }) => `${MEMBERSHIP[kind]} ${organisation}`)
    .join(", ");
}
