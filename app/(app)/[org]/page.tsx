import type { Metadata } from "next";
import { Suspense } from "react";

import { DashboardStats } from "@/components/dashboards/dashboard-stats";
import { MoneySummary } from "@/components/dashboards/money-summary";
import { ProjectProgress } from "@/components/dashboards/project-progress";
import { QueueList } from "@/components/dashboards/queue-list";
import { PageHeader } from "@/components/layout/page-header";
import { DashboardSkeleton } from "@/components/ui/skeleton";
import { type OrgContext, requireOrg } from "@/lib/auth/context";
import { getOrganisationDashboard } from "@/lib/dashboards/queries";

export const metadata: Metadata = { title: "Dashboard" };

export default async function OrganisationDashboardPage({ params }: PageProps<"/[org]">) {
  const context = await requireOrg(await params);
  return (
    <>
      <PageHeader
        title="Dashboard"
        meta={context.organisation.display_name ?? context.organisation.name}
      />
      <Suspense fallback={<DashboardSkeleton stats={8} />}>
        <Figures context={context} />
      </Suspense>
    </>
  );
}

async function Figures({ context }: { context: OrgContext }) {
  const dashboard = await getOrganisationDashboard(context);
  const { slug, settings } = context.organisation;
  const has = { baselines: true, variations: settings.features.variations_enabled };
  return (
    <div className="grid gap-4">
      <DashboardStats dashboard={dashboard} base={`/${slug}`} has={has} />
      <div className="grid items-start gap-4 xl:grid-cols-2">
        <QueueList items={dashboard.queue} org={slug} showProject />
        <ProjectProgress
          projects={dashboard.projects}
          org={slug}
          canCreate={context.can("projects.create")}
        />
      </div>
      <MoneySummary money={dashboard.money} />
    </div>
  );
}
