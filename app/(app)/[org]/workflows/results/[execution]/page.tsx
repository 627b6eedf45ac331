import type { Metadata } from "next";

import { BatchGallery } from "@/components/batches/batch-gallery";
import { FollowExecution } from "@/components/executions/follow-execution";
import { PageHeader } from "@/components/layout/page-header";
import { DateTimeText } from "@/components/ui/format";
import { getBatch } from "@/lib/batches/queries";
import { isMaking } from "@/lib/batches/rules";
import { requireRequests } from "@/lib/requests/queries";
import { mayWriteTickets } from "@/lib/tickets/permissions";

export const metadata: Metadata = { title: "Images" };

export default async function ResultsPage({
  params,
}: PageProps<"/[org]/workflows/results/[execution]">) {
  const { org, execution } = await params;
  const context = await requireRequests({ org });
  const batch = await getBatch(context, execution);
  const { id, workflow, status, client_id, created_at, moved_at, may_run, items } = batch;
  return (
    <>
      <PageHeader
        breadcrumbs={[
          { label: "Executions", href: `/${org}/executions` },
          { label: workflow.name, href: `/${org}/executions/${id}` },
        ]}
        title="Images"
        meta={
          <span>
            Asked for <DateTimeText value={created_at} />
          </span>
        }
      />
      <FollowExecution id={id} movedAt={moved_at} isOpen={isMaking(items)} />
      <BatchGallery
        executionId={id}
        items={items}
        refusal={may_run ? null : "Whoever may run workflows judges their images."}
        isCancelled={status === "cancelled"}
        reporting={
          client_id !== null && context.can("ticket.read")
            ? {
                run: { id, name: workflow.name },
                clientId: client_id,
                scope: { org },
                base: `/${org}/support`,
              }
            : null
        }
        reportRefusal={mayWriteTickets(context.can)}
      />
    </>
  );
}
