import type { Metadata } from "next";
import { Suspense } from "react";

import { PageHeader } from "@/components/layout/page-header";
import { VariationsTable } from "@/components/variations/variations-table";
import { TableSkeleton } from "@/components/ui/skeleton";
import { type OrgContext, requireOrg } from "@/lib/auth/context";
import { listVariations, type VariationListState } from "@/lib/variations/queries";
import { variationList } from "@/lib/variations/schema";

export const metadata: Metadata = { title: "Variations" };

export default async function AllVariationsPage({
  params,
  searchParams,
}: PageProps<"/[org]/variations">) {
  const context = await requireOrg(await params);
  const state = variationList.parse(await searchParams);
  return (
    <>
      <PageHeader title="Variations" meta="Of every project you reach" />
      <Suspense fallback={<TableSkeleton columns={7} />}>
        <Variations context={context} state={state} />
      </Suspense>
    </>
  );
}

async function Variations({ context, state }: { context: OrgContext; state: VariationListState }) {
  const { rows, page } = await listVariations(context, state);
  return <VariationsTable rows={rows} page={page} org={context.organisation.slug} />;
}
