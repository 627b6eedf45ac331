import type { Metadata } from "next";
import { Suspense } from "react";

import { QueueList } from "@/components/dashboards/queue-list";
import { QueueTabs } from "@/components/dashboards/queue-tabs";
import { PageHeader } from "@/components/layout/page-header";
import { TableSkeleton } from "@/components/ui/skeleton";
import { type OrgContext, requireOrg } from "@/lib/auth/context";
import { getQueue, type QueueItem } from "@/lib/dashboards/queries";
import { queueList } from "@/lib/dashboards/schema";

export const metadata: Metadata = { title: "Waiting for you" };

export default async function QueuePage({ params, searchParams }: PageProps<"/[org]/queue">) {
  const { org } = await params;
  const context = await requireOrg({ org });
  const { action } = queueList.parse(await searchParams).filters;
  return (
    <>
      <PageHeader title="Waiting for you" meta="In every project you reach">
        <QueueTabs base={`/${org}/queue`} />
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
  context: OrgContext;
  actions: QueueItem["action"][];
}) {
  return (
    <QueueList
      items={await getQueue(context, actions)}
      org={context.organisation.slug}
      showProject
    />
  );
}
