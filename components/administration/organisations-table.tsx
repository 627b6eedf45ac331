"use client";

import { Building2, LogIn, Pause, Play, SlidersHorizontal } from "lucide-react";
import { useState } from "react";

import { DataTable } from "@/components/data-table/data-table";
import { defineColumns, type FilterDefinition } from "@/components/data-table/types";
import { toOptions } from "@/components/form/options";
import { DateText } from "@/components/ui/format";
import type { MenuEntry } from "@/components/ui/menu";
import { EmptyState } from "@/components/ui/states";
import type { OrganisationRow } from "@/lib/administration/queries";
import { organisationList } from "@/lib/administration/schema";
import type { ListPage } from "@/lib/search-params";

import { EnterOrganisationDialog } from "./enter-organisation-dialog";
import { OrganisationPlanDialog } from "./organisation-plan-dialog";
import {
  ORGANISATION_STATUS,
  OrganisationStatusBadge,
  TIER_LABELS,
} from "./organisation-status-badge";
import { SuspendOrganisationDialog } from "./suspend-organisation-dialog";

const columns = defineColumns<OrganisationRow>([
  { id: "name", header: "Name", sort: "name", isPrimary: true, cell: ({ name }) => name },
  { id: "slug", header: "Address", width: "11rem", cell: ({ slug }) => `/${slug}` },
  {
    id: "status",
    header: "Status",
    width: "8rem",
    cell: ({ is_active }) => <OrganisationStatusBadge isActive={is_active} />,
  },
  {
    id: "tier",
    header: "Tier",
    width: "7rem",
    cell: ({ subscription_tier }) => TIER_LABELS[subscription_tier],
  },
  {
    id: "expires",
    header: "Expires",
    width: "7.5rem",
    align: "end",
    cell: ({ subscription_expires_at }) => (
      <DateText value={subscription_expires_at?.slice(0, 10)} />
    ),
  },
  {
    id: "people",
    header: "People",
    width: "6rem",
    align: "end",
    cell: ({ people, max_users }) => (max_users === null ? people : `${people} of ${max_users}`),
  },
  {
    id: "max_projects",
    header: "Projects at most",
    width: "8.5rem",
    align: "end",
    isHidden: true,
    cell: ({ max_projects }) => max_projects ?? "No limit",
  },
  {
    id: "created_at",
    header: "Since",
    width: "7.5rem",
    align: "end",
    sort: "created_at",
    hideOnPhone: true,
    cell: ({ created_at }) => <DateText value={created_at} />,
  },
]);

const FILTERS: FilterDefinition[] = [
  {
    kind: "select",
    key: "status",
    label: "Status",
    options: toOptions(ORGANISATION_STATUS),
  },
  {
    kind: "select",
    key: "tier",
    label: "Tier",
    options: Object.entries(TIER_LABELS).map(([value, label]) => ({ value, label })),
  },
];

type Open = { dialog: "enter" | "plan" | "suspend"; row: OrganisationRow } | null;

export function OrganisationsTable({ rows, page }: { rows: OrganisationRow[]; page: ListPage }) {
  const [open, setOpen] = useState<Open>(null);
  const close = () => setOpen(null);
  const actions = (row: OrganisationRow): MenuEntry[] => [
    {
      id: "enter",
      label: "Enter…",
      icon: <LogIn aria-hidden />,
      onAction: () => setOpen({ dialog: "enter", row }),
      ...(!row.is_active && { disabledReason: "A suspended organisation cannot be entered." }),
    },
    {
      id: "plan",
      label: "Tier and limits…",
      icon: <SlidersHorizontal aria-hidden />,
      onAction: () => setOpen({ dialog: "plan", row }),
    },
    row.is_active
      ? {
          id: "suspend",
          label: "Suspend…",
          tone: "danger",
          icon: <Pause aria-hidden />,
          onAction: () => setOpen({ dialog: "suspend", row }),
        }
      : {
          id: "reactivate",
          label: "Reactivate…",
          icon: <Play aria-hidden />,
          onAction: () => setOpen({ dialog: "suspend", row }),
        },
  ];
  return (
    <>
      <DataTable
        label="Organisations"
        columns={columns}
        columnsKey="administration-organisations"
        rows={rows}
        page={page}
        defaultSort={organisationList.defaultSort}
        filters={FILTERS}
        searchPlaceholder="Search organisations"
        rowActions={actions}
        empty={
          <EmptyState icon={<Building2 aria-hidden />} title="No organisations yet">
            Make the first one, or let people make their own when they sign up.
          </EmptyState>
        }
      />
      {open?.dialog === "enter" && (
        <EnterOrganisationDialog organisation={open.row} onClose={close} />
      )}
      {open?.dialog === "plan" && (
        <OrganisationPlanDialog organisation={open.row} onClose={close} />
      )}
      {open?.dialog === "suspend" && (
        <SuspendOrganisationDialog organisation={open.row} onClose={close} />
      )}
    </>
  );
}
