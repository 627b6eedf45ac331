import type { Metadata } from "next";
import { Suspense } from "react";

import { QueueList } from "@/components/dashboards/queue-list";
import { QueueTabs } from "@/components/dashboards/queue-tabs";
import { PageHeader } from "@/components/layout/page-header";
import { TableSkeleton } from "@/components/ui/skeleton";
import { type ProjectContext, requireProject } from "@/lib/auth/context";
import { getQueue } from "@/lib/dashboards/queries";
import { queueList } from "@/lib/dashboards/schema";

export const metadata: Metadata = { title: "Waiting for you" };

export default async function ProjectQueuePage({
  params,
  searchParams,
}: PageProps<"/[org]/projects/[project]/queue">) {
  const scope = await params;
  const context = await requireProject(scope);
  const base = `/${scope.org}/projects/${scope.project}`;
  const { action } = queueList.parse(await searchParams).filters;
  return (
    <>
      <PageHeader
        breadcrumbs={[{ label: context.project.name, href: base }]}
        title="Waiting for you"
      >
        <QueueTabs base={`${base}/queue`} />
      </PageHeader>
      <Suspense fallback={<TableSkeleton toolbar={false} />}>
        <Queue context={context} actions={action} />
      </Suspense>
    </>
  );
}

async function Queue({
  context,
  actions,
}: {
  context: ProjectContext;
  actions: ("sign" | "review")[];
}) {
  return (
    <QueueList
      items={await getQueue(context, actions)}
      org={context.organisation.slug}
      showProject={false}
    />
  );
}
