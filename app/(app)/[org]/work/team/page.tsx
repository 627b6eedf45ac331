import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Suspense } from "react";

import { TeamLoad } from "@/components/activities/team-load";
import { PageHeader } from "@/components/layout/page-header";
import { TableSkeleton } from "@/components/ui/skeleton";
import { requireWork } from "@/lib/activities/queries";
import type { OrgContext } from "@/lib/auth/context";
import { todayIn } from "@/lib/format";
import { listLoad } from "@/lib/workplans/queries";

export const metadata: Metadata = { title: "Team's work" };

/** Who has how much to do, for those who manage everybody's activities. */
export default async function TeamWorkPage({ params }: PageProps<"/[org]/work/team">) {
  const scope = await params;
  const context = await requireWork(scope);
  if (!context.can("activity.manage")) notFound();
  return (
    <>
      <PageHeader
        breadcrumbs={[{ label: "My work", href: `/${scope.org}/work` }]}
        title="Team"
        meta="Open a number to see its activities, choose some, and reassign them"
      />
      <Suspense fallback={<TableSkeleton columns={8} toolbar={false} />}>
        <Loads context={context} />
      </Suspense>
    </>
  );
}

async function Loads({ context }: { context: OrgContext }) {
  const { slug, settings } = context.organisation;
  const loads = await listLoad(context);
  return (
    <TeamLoad loads={loads} org={slug} today={todayIn(settings.defaults.timezone, new Date())} />
  );
}
