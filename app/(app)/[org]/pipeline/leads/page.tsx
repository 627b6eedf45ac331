import type { Metadata } from "next";
import { Suspense } from "react";

import { CreateLeadButton } from "@/components/leads/create-lead-button";
import { LeadsBoard } from "@/components/leads/leads-board";
import { LeadsTable } from "@/components/leads/leads-table";
import { ImportLink } from "@/components/imports/import-link";
import { PageHeader } from "@/components/layout/page-header";
import { PipelineTabs } from "@/components/pipeline/pipeline-tabs";
import { TableSkeleton } from "@/components/ui/skeleton";
import type { OrgContext } from "@/lib/auth/context";
import { type LeadListState, type LeadRow, listLeads } from "@/lib/leads/queries";
import { leadList } from "@/lib/leads/schema";
import { getChoices } from "@/lib/choices/queries";
import { requirePipeline } from "@/lib/pipeline/reader";
import { mayWritePipeline } from "@/lib/pipeline/rules";
import { getBoard } from "@/lib/stages/queries";

export const metadata: Metadata = { title: "Leads" };

export default async function LeadsPage({
  params,
  searchParams,
}: PageProps<"/[org]/pipeline/leads">) {
  const scope = await params;
  const context = await requirePipeline(scope);
  const search = await searchParams;
  const state = leadList.parse(search);
  const List = search.view === "board" ? LeadBoard : Leads;
  return (
    <>
      <PageHeader
        title="Leads"
        actions={
          <>
            <ImportLink type="leads" org={scope.org} refusal={mayWritePipeline(context.can)} />
            <CreateLeadButton
              scope={scope}
              me={meOf(context)}
              refusal={mayWritePipeline(context.can)}
            />
          </>
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

type ListProps = { context: OrgContext; state: LeadListState };

async function Leads({ context, state }: ListProps) {
  const [{ rows, page }, { people }] = await Promise.all([
    listLeads(context, state),
    getChoices(context, "people"),
  ]);
  const scope = { org: context.organisation.slug };
  const refusal = mayWritePipeline(context.can);
  return (
    <LeadsTable
      rows={rows}
      page={page}
      owners={people}
      scope={scope}
      refusal={refusal}
      create={<CreateLeadButton scope={scope} me={meOf(context)} refusal={refusal} />}
    />
  );
}

async function LeadBoard({ context, state }: ListProps) {
  const board = await getBoard<LeadRow>(context, "lead", state.filters.mine);
  return (
    <LeadsBoard
      {...board}
      scope={{ org: context.organisation.slug }}
      refusal={mayWritePipeline(context.can)}
    />
  );
}

function meOf({ person }: OrgContext) {
  return { id: person.id, name: person.full_name };
}
