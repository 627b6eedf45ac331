import type { Metadata } from "next";
import { Suspense } from "react";

import { PageHeader } from "@/components/layout/page-header";
import { PlacementsBoard } from "@/components/placements/placements-board";
import { PlacementsTable } from "@/components/placements/placements-table";
import { TalentTabs } from "@/components/talent/talent-tabs";
import { TableSkeleton } from "@/components/ui/skeleton";
import type { OrgContext } from "@/lib/auth/context";
import { getChoices } from "@/lib/choices/queries";
import {
  type PlacementRow,
  listPlacements,
  type PlacementListState,
} from "@/lib/placements/queries";
import { placementList } from "@/lib/placements/schema";
import { getBoard } from "@/lib/stages/queries";
import { requireTalent } from "@/lib/talent/context";
import { mayWriteTalent } from "@/lib/talent/rules";

export const metadata: Metadata = { title: "Placements" };

export default async function PlacementsPage({
  params,
  searchParams,
}: PageProps<"/[org]/talent/placements">) {
  const scope = await params;
  const context = await requireTalent(scope);
  const search = await searchParams;
  const state = placementList.parse(search);
  const List = search.view === "board" ? Board : Table;
  return (
    <>
      <PageHeader title="Placements">
        <TalentTabs org={scope.org} />
      </PageHeader>
      <Suspense fallback={<TableSkeleton columns={7} />}>
        <List context={context} state={state} />
      </Suspense>
    </>
  );
}

type ListProps = { context: OrgContext; state: PlacementListState };

async function Table({ context, state }: ListProps) {
  const [{ rows, page }, { people }] = await Promise.all([
    listPlacements(context, state),
    getChoices(context, "people"),
  ]);
  return (
    <PlacementsTable
      rows={rows}
      page={page}
      owners={people}
      scope={{ org: context.organisation.slug }}
    />
  );
}

async function Board({ context, state }: ListProps) {
  const board = await getBoard<PlacementRow>(context, "placement", state.filters.mine);
  return (
    <PlacementsBoard
      {...board}
      scope={{ org: context.organisation.slug }}
      refusal={mayWriteTalent(context.can)}
    />
  );
}
