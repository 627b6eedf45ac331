import type { Metadata } from "next";
import { Suspense } from "react";

import { CreateDealButton } from "@/components/deals/create-deal-button";
import { DealsBoard } from "@/components/deals/deals-board";
import { DealsTable } from "@/components/deals/deals-table";
import { PageHeader } from "@/components/layout/page-header";
import { PipelineTabs } from "@/components/pipeline/pipeline-tabs";
import { TableSkeleton } from "@/components/ui/skeleton";
import type { OrgContext } from "@/lib/auth/context";
import { type DealListState, type DealRow, listDeals } from "@/lib/deals/queries";
import { dealList } from "@/lib/deals/schema";
import { getChoices } from "@/lib/choices/queries";
import { requirePipeline } from "@/lib/pipeline/reader";
import { mayWritePipeline } from "@/lib/pipeline/rules";
import { getBoard } from "@/lib/stages/queries";

export const metadata: Metadata = { title: "Deals" };

export default async function DealsPage({
  params,
  searchParams,
}: PageProps<"/[org]/pipeline/deals">) {
  const scope = await params;
  const context = await requirePipeline(scope);
  const search = await searchParams;
  const state = dealList.parse(search);
  const List = search.view === "board" ? DealBoard : Deals;
  return (
    <>
      <PageHeader
        title="Deals"
        actions={
          <CreateDealButton
            scope={scope}
            start={startOf(context)}
            refusal={mayWritePipeline(context.can)}
          />
        }
      >
        <PipelineTabs org={scope.org} />
      </PageHeader>
      <Suspense fallback={<TableSkeleton columns={6} />}>
        <List context={context} state={state} />
      </Suspense>
    </>
  );
}

type ListProps = { context: OrgContext; state: DealListState };

async function Deals({ context, state }: ListProps) {
  const [{ rows, page }, { people }] = await Promise.all([
    listDeals(context, state),
    getChoices(context, "people"),
  ]);
  const scope = { org: context.organisation.slug };
  const refusal = mayWritePipeline(context.can);
  return (
    <DealsTable
      rows={rows}
      page={page}
      owners={people}
      scope={scope}
      refusal={refusal}
      create={<CreateDealButton scope={scope} start={startOf(context)} refusal={refusal} />}
    />
  );
}

async function DealBoard({ context, state }: ListProps) {
  const board = await getBoard<DealRow>(context, "deal", state.filters.mine);
  return (
    <DealsBoard
      {...board}
      scope={{ org: context.organisation.slug }}
      refusal={mayWritePipeline(context.can)}
    />
  );
}

function startOf({ person }: OrgContext) {
  return { owner: { id: person.id, name: person.full_name } };
}
