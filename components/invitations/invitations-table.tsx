"use client";

import { Mail } from "lucide-react";

import { DataTable } from "@/components/data-table/data-table";
import { defineColumns, type FilterDefinition } from "@/components/data-table/types";
import { toOptions } from "@/components/form/options";
import { DateTimeText, RelativeTime } from "@/components/ui/format";
import { EmptyState } from "@/components/ui/states";
import { Truncate } from "@/components/ui/tooltip";
import type { OrgScope } from "@/lib/auth/context";
import type { InvitationRow } from "@/lib/invitations/queries";
import { invitationList } from "@/lib/invitations/schema";
import type { ListPage } from "@/lib/search-params";

import { INVITATION_STATE, InvitationStateBadge } from "./invitation-state-badge";
import { invitationTarget } from "./invitation-target";
import { useInvitationActions } from "./use-invitation-actions";

const FILTERS: FilterDefinition[] = [
  {
    kind: "select",
    key: "state",
    label: "Status",
    options: toOptions(INVITATION_STATE),
  },
];

const columns = defineColumns<InvitationRow>([
  { id: "email", header: "E-mail", sort: "email", isPrimary: true, cell: ({ email }) => email },
  {
    id: "target",
    header: "As",
    width: "20rem",
    cell: (row) => <Truncate>{invitationTarget(row)}</Truncate>,
  },
  {
    id: "state",
    header: "Status",
    width: "8rem",
    cell: ({ state }) => <InvitationStateBadge state={state} />,
  },
  {
    id: "invited_at",
    header: "Invited",
    width: "9rem",
    sort: "invited_at",
    align: "end",
    cell: ({ invited_at }) => <RelativeTime value={invited_at} />,
  },
  {
    id: "invited_by",
    header: "By",
    width: "10rem",
    hideOnPhone: true,
    cell: ({ invited_by_name }) => invited_by_name ?? <span className="text-subtle">–</span>,
  },
  {
    id: "expires_at",
    header: "Valid until",
    width: "11rem",
    sort: "expires_at",
    align: "end",
    cell: ({ expires_at, state }) =>
      state === "pending" ? (
        <DateTimeText value={expires_at} />
      ) : (
        <span className="text-subtle">–</span>
      ),
  },
]);

type InvitationsTableProps = { rows: InvitationRow[]; page: ListPage; scope: OrgScope };

export function InvitationsTable({ rows, page, scope }: InvitationsTableProps) {
  const { entriesFor, dialog } = useInvitationActions(scope);
  return (
    <>
      <DataTable
        label="Invitations"
        columns={columns}
        columnsKey="invitations"
        rows={rows}
        page={page}
        defaultSort={invitationList.defaultSort}
        filters={FILTERS}
        searchPlaceholder="Search invitations"
        rowActions={entriesFor}
        empty={
          <EmptyState icon={<Mail aria-hidden />} title="No invitations yet">
            Whoever you invite to the organisation, a project or a client is listed here.
          </EmptyState>
        }
      />
      {dialog}
    </>
  );
}
