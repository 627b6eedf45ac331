import type { Metadata } from "next";
import { Suspense } from "react";

import { DashboardStats } from "@/components/dashboards/dashboard-stats";
import { MilestoneProgress } from "@/components/dashboards/milestone-progress";
import { MoneySummary } from "@/components/dashboards/money-summary";
import { QueueList } from "@/components/dashboards/queue-list";
import { PageHeader } from "@/components/layout/page-header";
import { ProjectStatusBadge } from "@/components/projects/project-status-badge";
import { DashboardSkeleton, Skeleton } from "@/components/ui/skeleton";
import { WorkplanPanel } from "@/components/workplans/workplan-panel";
import { type ProjectContext, requireProject } from "@/lib/auth/context";
import { getProjectDashboard } from "@/lib/dashboards/queries";

type Props = PageProps<"/[org]/projects/[project]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: decodeURIComponent((await params).project) };
}

export default async function ProjectOverviewPage({ params }: Props) {
  const scope = await params;
  const context = await requireProject(scope);
  const { name, reference, status } = context.project;
  return (
    <>
      <PageHeader
        breadcrumbs={[{ label: "Projects", href: `/${scope.org}/projects` }]}
        title={name}
        status={<ProjectStatusBadge status={status} />}
        meta={reference}
      />
      <Suspense fallback={<DashboardSkeleton stats={8} />}>
        <Figures context={context} scope={scope} />
      </Suspense>
      {context.organisation.is_member && (
        <div className="mt-4">
          <Suspense fallback={<Skeleton className="h-40" />}>
            <WorkplanPanel
              context={context}
              record={{ type: "project", id: context.project.id, name }}
            />
          </Suspense>
        </div>
      )}
    </>
  );
}

async function Figures({
  context,
  scope,
}: {
  context: ProjectContext;
  scope: { org: string; project: string };
}) {
  const dashboard = await getProjectDashboard(context);
  const base = `/${scope.org}/projects/${scope.project}`;
  return (
    <div className="grid gap-4">
      <DashboardStats dashboard={dashboard} base={base} has={context.project.features} />
      <QueueList items={dashboard.queue} org={scope.org} showProject={false} />
      <MilestoneProgress milestones={dashboard.milestone_list ?? []} base={base} />
      <MoneySummary money={dashboard.money} />
    </div>
  );
}
