import type { Metadata } from "next";
import { Suspense } from "react";

import { PageHeader } from "@/components/layout/page-header";
import { MilestonesTable } from "@/components/milestones/milestones-table";
import { TableSkeleton } from "@/components/ui/skeleton";
import { type OrgContext, requireOrg } from "@/lib/auth/context";
import { listMilestones, type MilestoneListState } from "@/lib/milestones/queries";
import { milestoneList } from "@/lib/milestones/schema";

export const metadata: Metadata = { title: "Milestones" };

export default async function AllMilestonesPage({
  params,
  searchParams,
}: PageProps<"/[org]/milestones">) {
  const context = await requireOrg(await params);
  const state = milestoneList.parse(await searchParams);
  return (
    <>
      <PageHeader title="Milestones" meta="Of every project you reach" />
      <Suspense fallback={<TableSkeleton columns={7} />}>
        <Milestones context={context} state={state} />
      </Suspense>
    </>
  );
}

async function Milestones({ context, state }: { context: OrgContext; state: MilestoneListState }) {
  const { rows, page } = await listMilestones(context, state);
  return <MilestonesTable rows={rows} page={page} org={context.organisation.slug} />;
}
