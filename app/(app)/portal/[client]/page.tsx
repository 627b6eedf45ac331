import type { Metadata } from "next";
import { Suspense } from "react";

import { QueueList } from "@/components/dashboards/queue-list";
import { PageHeader } from "@/components/layout/page-header";
import { OpenTickets } from "@/components/portal/open-tickets";
import { OverviewStats } from "@/components/portal/overview-stats";
import { RecentResults } from "@/components/portal/recent-results";
import { RunningNow } from "@/components/portal/running-now";
import { DashboardSkeleton } from "@/components/ui/skeleton";
import { type ClientContext, requireClient } from "@/lib/auth/context";
import { getPortalOverview } from "@/lib/portal/queries";

export const metadata: Metadata = { title: "Overview" };

export default async function PortalPage({ params }: PageProps<"/portal/[client]">) {
  const context = await requireClient(await params);
  return (
    <>
      <PageHeader
        title={context.client.name}
        meta={`With ${context.organisation.display_name ?? context.organisation.name}`}
      />
      <Suspense fallback={<DashboardSkeleton stats={4} />}>
        <Overview context={context} />
      </Suspense>
    </>
  );
}

async function Overview({ context }: { context: ClientContext }) {
  const overview = await getPortalOverview(context);
  const base = `/portal/${context.client.id}`;
  return (
    <div className="grid gap-4">
      <OverviewStats overview={overview} base={base} />
      <div className="grid items-start gap-4 xl:grid-cols-2">
        <QueueList
          items={overview.queue}
          org={context.organisation.slug}
          decisionsHref={`${base}/decisions`}
          more={overview.tickets
            .filter(({ status }) => status === "waiting_client")
            .map(({ id, reference, subject, last_message_at }) => ({
              id,
              task: "Answer",
              label: `${reference} ${subject}`,
              href: `${base}/tickets/${id}`,
              since: last_message_at,
            }))}
          showProject
        />
        <RunningNow overview={overview} base={base} />
        <RecentResults overview={overview} base={base} />
        <OpenTickets overview={overview} base={base} />
      </div>
    </div>
  );
}
