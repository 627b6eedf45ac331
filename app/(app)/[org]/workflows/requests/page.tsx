import type { Metadata } from "next";
import { Suspense } from "react";

import { PageHeader } from "@/components/layout/page-header";
import { RequestsTable } from "@/components/requests/requests-table";
import { TableSkeleton } from "@/components/ui/skeleton";
import { WorkflowTabs } from "@/components/workflows/workflow-tabs";
import type { OrgContext } from "@/lib/auth/context";
import { listRequests, type RequestListState, requireRequests } from "@/lib/requests/queries";
import { mayDecideRequests } from "@/lib/requests/rules";
import { requestList } from "@/lib/requests/schema";

export const metadata: Metadata = { title: "Requests for workflows" };

export default async function RequestsPage({
  params,
  searchParams,
}: PageProps<"/[org]/workflows/requests">) {
  const context = await requireRequests(await params);
  const state = requestList.parse(await searchParams);
  return (
    <>
      <PageHeader title="Requests for workflows">
        <WorkflowTabs org={context.organisation.slug} canDesign={context.can("workflow.design")} />
      </PageHeader>
      <Suspense fallback={<TableSkeleton columns={7} />}>
        <Requests context={context} state={state} />
      </Suspense>
    </>
  );
}

async function Requests({ context, state }: { context: OrgContext; state: RequestListState }) {
  const { rows, page } = await listRequests(context, state);
  return (
    <RequestsTable
      rows={rows}
      page={page}
      scope={{ org: context.organisation.slug }}
      refusal={mayDecideRequests(context.can)}
    />
  );
}
