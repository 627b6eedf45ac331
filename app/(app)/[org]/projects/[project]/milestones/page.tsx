import type { Metadata } from "next";
import { Suspense } from "react";

import { CreateMilestoneButton } from "@/components/milestones/create-milestone-button";
import { MilestonesTable } from "@/components/milestones/milestones-table";
import { PageHeader } from "@/components/layout/page-header";
import { TableSkeleton } from "@/components/ui/skeleton";
import { type ProjectContext, requireProject } from "@/lib/auth/context";
import { listMilestones, type MilestoneListState } from "@/lib/milestones/queries";
import { mayWriteMilestones } from "@/lib/milestones/rules";
import { milestoneList } from "@/lib/milestones/schema";

export const metadata: Metadata = { title: "Milestones" };

export default async function MilestonesPage({
  params,
  searchParams,
}: PageProps<"/[org]/projects/[project]/milestones">) {
  const scope = await params;
  const context = await requireProject(scope);
  const state = milestoneList.parse(await searchParams);
  return (
    <>
      <PageHeader
        breadcrumbs={[
          { label: context.project.name, href: `/${scope.org}/projects/${scope.project}` },
        ]}
        title="Milestones"
        actions={<CreateMilestoneButton scope={scope} refusal={mayWriteMilestones(context.can)} />}
      />
      <Suspense fallback={<TableSkeleton columns={6} />}>
        <Milestones context={context} state={state} scope={scope} />
      </Suspense>
    </>
  );
}

async function Milestones({
  context,
  state,
  scope,
}: {
  context: ProjectContext;
  state: MilestoneListState;
  scope: { org: string; project: string };
}) {
  const { rows, page } = await listMilestones(context, state);
  return (
    <MilestonesTable
      rows={rows}
      page={page}
      org={scope.org}
      create={{ scope, refusal: mayWriteMilestones(context.can) }}
    />
  );
}
