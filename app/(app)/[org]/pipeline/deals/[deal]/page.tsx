import type { Metadata } from "next";
import { Suspense } from "react";

import { RecordHistory } from "@/components/audit/record-history";
import { DealActions } from "@/components/deals/deal-actions";
import { DealFacts } from "@/components/deals/deal-facts";
import { DealOrigin } from "@/components/deals/deal-origin";
import { DealStatusBadge } from "@/components/deals/deal-status-badge";
import { PageHeader } from "@/components/layout/page-header";
import { RecordLayout } from "@/components/layout/record-layout";
import { Section } from "@/components/ui/card";
import { Prose } from "@/components/ui/prose";
import { Skeleton } from "@/components/ui/skeleton";
import { WorkplanPanel } from "@/components/workplans/workplan-panel";
import { getDeal } from "@/lib/deals/queries";
import { mayCreateProjects } from "@/lib/organisations/rules";
import { requirePipeline } from "@/lib/pipeline/reader";
import { mayWritePipeline } from "@/lib/pipeline/rules";
import { listStageMoves } from "@/lib/stages/queries";

export const metadata: Metadata = { title: "Deal" };

export default async function DealPage({ params }: PageProps<"/[org]/pipeline/deals/[deal]">) {
  const { deal: id, ...scope } = await params;
  const context = await requirePipeline(scope);
  const [record, moves] = await Promise.all([
    getDeal(context, id),
    listStageMoves(context, "deal"),
  ]);
  const { deal } = record;
  const projectRefusal = mayCreateProjects(context.can);
  return (
    <>
      <PageHeader
        breadcrumbs={[{ label: "Deals", href: `/${scope.org}/pipeline/deals` }]}
        title={deal.name}
        status={<DealStatusBadge status={deal.status} />}
        meta={deal.account_name}
        actions={
          <DealActions
            record={record}
            moves={moves}
            scope={scope}
            refusal={mayWritePipeline(context.can)}
            projectRefusal={projectRefusal}
          />
        }
      />
      <RecordLayout aside={<DealFacts deal={deal} org={scope.org} />}>
        <DealOrigin record={record} scope={scope} />
        {deal.next_step && <Section title="Next step">{deal.next_step}</Section>}
        <Section title="Notes">
          <Prose empty="None yet.">{deal.notes}</Prose>
        </Section>
        <Suspense fallback={<Skeleton className="h-40" />}>
          <WorkplanPanel
            context={context}
            record={{ type: "deal", id, name: deal.name, owner_id: deal.owner_id }}
          />
        </Suspense>
        <Suspense fallback={<Skeleton className="h-40" />}>
          <RecordHistory context={context} record={{ type: "deal", id: deal.id }} />
        </Suspense>
      </RecordLayout>
    </>
  );
}
