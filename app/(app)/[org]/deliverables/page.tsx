import type { Metadata } from "next";
import { Suspense } from "react";

import { DeliverablesTable } from "@/components/deliverables/deliverables-table";
import { PageHeader } from "@/components/layout/page-header";
import { TableSkeleton } from "@/components/ui/skeleton";
import { type OrgContext, requireOrg } from "@/lib/auth/context";
import { type DeliverableListState, listDeliverables } from "@/lib/deliverables/queries";
import { deliverableList } from "@/lib/deliverables/schema";

export const metadata: Metadata = { title: "Deliverables" };

export default async function AllDeliverablesPage({
  params,
  searchParams,
}: PageProps<"/[org]/deliverables">) {
  const context = await requireOrg(await params);
  const state = deliverableList.parse(await searchParams);
  return (
    <>
      <PageHeader title="Deliverables" meta="Of every project you reach" />
      <Suspense fallback={<TableSkeleton columns={9} />}>
        <Deliverables context={context} state={state} />
      </Suspense>
    </>
  );
}

async function Deliverables({
  context,
  state,
}: {
  context: OrgContext;
  state: DeliverableListState;
}) {
  const { rows, page } = await listDeliverables(context, state);
  return <DeliverablesTable rows={rows} page={page} org={context.organisation.slug} />;
}
