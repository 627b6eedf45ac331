import type { Metadata } from "next";
import { Suspense } from "react";

import { RecordHistory } from "@/components/audit/record-history";
import { LeadActions } from "@/components/leads/lead-actions";
import { LeadFacts } from "@/components/leads/lead-facts";
import { LeadOutcome } from "@/components/leads/lead-outcome";
import { LeadStatusBadge } from "@/components/leads/lead-status-badge";
import { PageHeader } from "@/components/layout/page-header";
import { RecordLayout } from "@/components/layout/record-layout";
import { Section } from "@/components/ui/card";
import { Prose } from "@/components/ui/prose";
import { Skeleton } from "@/components/ui/skeleton";
import { WorkplanPanel } from "@/components/workplans/workplan-panel";
import { getLead } from "@/lib/leads/queries";
import { requirePipeline } from "@/lib/pipeline/reader";
import { mayWritePipeline } from "@/lib/pipeline/rules";
import { listStageMoves } from "@/lib/stages/queries";

export const metadata: Metadata = { title: "Lead" };

export default async function LeadPage({ params }: PageProps<"/[org]/pipeline/leads/[lead]">) {
  const { lead: id, ...scope } = await params;
  const context = await requirePipeline(scope);
  const [record, moves] = await Promise.all([
    getLead(context, id),
    listStageMoves(context, "lead"),
  ]);
  const { lead } = record;
  return (
    <>
      <PageHeader
        breadcrumbs={[{ label: "Leads", href: `/${scope.org}/pipeline/leads` }]}
        title={lead.full_name}
        status={<LeadStatusBadge status={lead.status} />}
        meta={lead.company}
        actions={
          <LeadActions
            record={record}
            moves={moves}
            scope={scope}
            refusal={mayWritePipeline(context.can)}
          />
        }
      />
      <RecordLayout aside={<LeadFacts lead={lead} />}>
        <LeadOutcome record={record} scope={scope} />
        <Section title="Notes">
          <Prose empty="None yet.">{lead.notes}</Prose>
        </Section>
        <Suspense fallback={<Skeleton className="h-40" />}>
          <WorkplanPanel
            context={context}
            record={{ type: "lead", id, name: lead.full_name, owner_id: lead.owner_id }}
          />
        </Suspense>
        <Suspense fallback={<Skeleton className="h-40" />}>
          <RecordHistory context={context} record={{ type: "lead", id: lead.id }} />
        </Suspense>
      </RecordLayout>
    </>
  );
}
