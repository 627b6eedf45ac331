import type { Metadata } from "next";

import { QueueTabs } from "@/components/dashboards/queue-tabs";
import { MyDecisions } from "@/components/executions/my-decisions";
import { PageHeader } from "@/components/layout/page-header";
import { requireOrg } from "@/lib/auth/context";
import { listMyDecisions } from "@/lib/executions/queries";

export const metadata: Metadata = { title: "Decisions" };

/** What workflows ask of me; a client's people have it, too. */
export default async function DecisionsPage({ params }: PageProps<"/[org]/queue/decisions">) {
  const scope = await params;
  const context = await requireOrg(scope);
  const decisions = await listMyDecisions(context);
  return (
    <>
      <PageHeader title="Waiting for you" meta="Decisions and tasks of workflows">
        <QueueTabs base={`/${scope.org}/queue`} decisions={decisions.length} />
      </PageHeader>
      <MyDecisions decisions={decisions} scope={scope} canOpen={context.can("workflow.read")} />
    </>
  );
}
