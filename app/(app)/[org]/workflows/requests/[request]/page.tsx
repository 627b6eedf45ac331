import type { Metadata } from "next";
import { Suspense } from "react";

import { RecordHistory } from "@/components/audit/record-history";
import { PageHeader } from "@/components/layout/page-header";
import { RecordLayout } from "@/components/layout/record-layout";
import { RequestActions } from "@/components/requests/request-actions";
import { RequestFacts } from "@/components/requests/request-facts";
import { RequestStatusBadge } from "@/components/requests/request-status-badge";
import { Section } from "@/components/ui/card";
import { Prose } from "@/components/ui/prose";
import { Skeleton } from "@/components/ui/skeleton";
import { WorkplanPanel } from "@/components/workplans/workplan-panel";
import { getRequest, requireRequests } from "@/lib/requests/queries";
import { mayDecideRequests } from "@/lib/requests/rules";

export const metadata: Metadata = { title: "Request" };

/** What a client asks for, what was answered, and the work that it started. */
export default async function RequestPage({
  params,
}: PageProps<"/[org]/workflows/requests/[request]">) {
  const { request: id, ...scope } = await params;
  const context = await requireRequests(scope);
  const request = await getRequest(context, id);
  const title = `${request.workflow_name} · ${request.client_name}`;
  const record = { type: "workflow_request", id: request.id, name: title } as const;
  return (
    <>
      <PageHeader
        breadcrumbs={[
          { label: "Requests for workflows", href: `/${scope.org}/workflows/requests` },
        ]}
        title={title}
        status={<RequestStatusBadge status={request.status} />}
        actions={
          <RequestActions
            request={request}
            scope={scope}
            refusal={mayDecideRequests(context.can)}
          />
        }
      />
      <RecordLayout aside={<RequestFacts request={request} org={scope.org} />}>
        <Section title="What for">
          {request.notes ? (
            <Prose>{request.notes}</Prose>
          ) : (
            <p className="text-muted">They did not say.</p>
          )}
        </Section>
        {request.reason && (
          <Section title="Answer" description="The client reads this.">
            <Prose>{request.reason}</Prose>
          </Section>
        )}
        <Suspense fallback={<Skeleton className="h-40" />}>
          <WorkplanPanel context={context} record={record} />
        </Suspense>
        <Suspense fallback={<Skeleton className="h-40" />}>
          <RecordHistory context={context} record={record} />
        </Suspense>
      </RecordLayout>
    </>
  );
}
