import type { Metadata } from "next";

import { QueueList } from "@/components/dashboards/queue-list";
import { QueueTabs } from "@/components/dashboards/queue-tabs";
import { PageHeader } from "@/components/layout/page-header";
import { requireOrg } from "@/lib/auth/context";
import { getQueue } from "@/lib/dashboards/queries";
import { queueList } from "@/lib/dashboards/schema";

export const metadata: Metadata = { title: "Waiting for you" };

export default async function QueuePage({ params, searchParams }: PageProps<"/[org]/queue">) {
  const { org } = await params;
  const context = await requireOrg({ org });
  const { action } = queueList.parse(await searchParams).filters;
  const items = await getQueue(context);
  const shown = action.length === 1 ? items.filter((item) => item.action === action[0]) : items;
  return (
    <>
      <PageHeader title="Waiting for you" meta="In every project and workflow you reach">
        <QueueTabs
          base={`/${org}/queue`}
          decisions={items.filter((item) => item.action === "decide").length}
        />
      </PageHeader>
      <QueueList items={shown} org={org} showProject />
    </>
  );
}
