"use client";

import { UserRoundCheck } from "lucide-react";
import type { Route } from "next";

import { ViewSwitch } from "@/components/board/view-switch";
import { DataTable } from "@/components/data-table/data-table";
import { ExportButton } from "@/components/data-table/export-button";
import { toOptions } from "@/components/stages/stage-options";
import { ownerFilters } from "@/components/talent/owner-filter";
import { LinkButton } from "@/components/ui/link";
import { EmptyState } from "@/components/ui/states";
import type { OrgScope } from "@/lib/auth/context";
import type { Choice } from "@/lib/choices/queries";
import type { PlacementRow } from "@/lib/placements/queries";
import { placementList } from "@/lib/placements/schema";
import type { ListPage } from "@/lib/search-params";

import { placementColumns } from "./placement-columns";
import { PLACEMENT_STATUS } from "./placement-status-badge";

type Props = { rows: PlacementRow[]; page: ListPage; owners: Choice[]; scope: OrgScope };

export function PlacementsTable({ rows, page, owners, scope }: Props) {
  const talent = `/${scope.org}/talent`;
  const [mine, owner] = ownerFilters(owners);
  return (
    <DataTable
      label="Placements"
      columns={placementColumns}
      columnsKey="placements"
      rows={rows}
      page={page}
      defaultSort={placementList.defaultSort}
      filters={[
        mine,
        { kind: "select", key: "status", label: "Stage", options: toOptions(PLACEMENT_STATUS) },
        owner,
        { kind: "dateRange", key: "start", label: "Start" },
        { kind: "dateRange", key: "end", label: "End" },
      ]}
      searchPlaceholder="Search placements"
      rowHref={({ id }) => `${talent}/placements/${id}`}
      toolbar={
        <>
          <ExportButton />
          <ViewSwitch view="table" />
        </>
      }
      empty={
        <EmptyState
          icon={<UserRoundCheck aria-hidden />}
          title="No placements yet"
          action={<LinkButton href={`${talent}/submissions` as Route}>Show submissions</LinkButton>}
        >
          A placement comes from an accepted offer: open a submission, make an offer, and accept it
          when the candidate says yes.
        </EmptyState>
      }
    />
  );
}
