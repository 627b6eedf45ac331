import type { Metadata } from "next";
import { Suspense } from "react";

import { RecordHistory } from "@/components/audit/record-history";
import { PageHeader } from "@/components/layout/page-header";
import { RecordLayout } from "@/components/layout/record-layout";
import { PlacementActions } from "@/components/placements/placement-actions";
import { PlacementFacts } from "@/components/placements/placement-facts";
import { PlacementProject } from "@/components/placements/placement-project";
import { PlacementStatusBadge } from "@/components/placements/placement-status-badge";
import { Section } from "@/components/ui/card";
import { Prose } from "@/components/ui/prose";
import { Skeleton } from "@/components/ui/skeleton";
import { WorkplanPanel } from "@/components/workplans/workplan-panel";
import { getPlacement } from "@/lib/placements/queries";
import { whyNotOnProject } from "@/lib/placements/rules";
import { listStageMoves } from "@/lib/stages/queries";
import { requireTalent } from "@/lib/talent/context";
import { mayWriteTalent } from "@/lib/talent/rules";

export const metadata: Metadata = { title: "Placement" };

export default async function PlacementPage({
  params,
}: PageProps<"/[org]/talent/placements/[placement]">) {
  const { placement: id, ...scope } = await params;
  const context = await requireTalent(scope);
  const [record, moves] = await Promise.all([
    getPlacement(context, id),
    listStageMoves(context, "placement"),
  ]);
  const { placement } = record;
  const refusal = mayWriteTalent(context.can);
  return (
    <>
      <PageHeader
        breadcrumbs={[{ label: "Placements", href: `/${scope.org}/talent/placements` }]}
        title={placement.title}
        status={<PlacementStatusBadge status={placement.status} />}
        meta={placement.account_name}
        actions={
          <PlacementActions placement={placement} moves={moves} scope={scope} refusal={refusal} />
        }
      />
      <RecordLayout aside={<PlacementFacts placement={placement} org={scope.org} />}>
        <PlacementProject
          record={record}
          scope={scope}
          refusal={refusal ?? whyNotOnProject(placement.status)}
        />
        <Section title="Notes">
          <Prose empty="None yet.">{placement.notes}</Prose>
        </Section>
        <Suspense fallback={<Skeleton className="h-40" />}>
          <WorkplanPanel
            context={context}
            record={{ type: "placement", id, name: placement.title, owner_id: placement.owner_id }}
          />
        </Suspense>
        <Suspense fallback={<Skeleton className="h-40" />}>
          <RecordHistory context={context} record={{ type: "placement", id }} />
        </Suspense>
      </RecordLayout>
    </>
  );
}
