import { RotateCcw } from "lucide-react";
import type { Metadata } from "next";
import { Suspense } from "react";

import { RecordTimeline } from "@/components/comments/record-timeline";
import { PageHeader } from "@/components/layout/page-header";
import { RecordLayout } from "@/components/layout/record-layout";
import { SignOnPhone } from "@/components/signatures/sign-on-phone";
import { SignaturePanel } from "@/components/signatures/signature-panel";
import { Section } from "@/components/ui/card";
import { Prose } from "@/components/ui/prose";
import { Skeleton } from "@/components/ui/skeleton";
import { MoveVariationButton } from "@/components/variations/move-variation-button";
import { VariationActions } from "@/components/variations/variation-actions";
import { VariationBanner } from "@/components/variations/variation-banner";
import { VariationChanges } from "@/components/variations/variation-changes";
import { VariationFacts } from "@/components/variations/variation-facts";
import { VariationStatusBadge } from "@/components/variations/variation-status-badge";
import { requireProject } from "@/lib/auth/context";
import { getVariation } from "@/lib/variations/queries";
import { mayRejectVariations, mayWriteVariations } from "@/lib/variations/rules";

type Props = PageProps<"/[org]/projects/[project]/variations/[variation]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await params).variation };
}

export default async function VariationPage({ params }: Props) {
  const { variation: reference, ...scope } = await params;
  const context = await requireProject(scope);
  const record = await getVariation(context, reference);
  const { variation, signing, ledger } = record;
  const base = `/${scope.org}/projects/${scope.project}`;
  const milestonesHref = `${base}/milestones`;
  const label = `${variation.reference} ${variation.title}`;
  const isAlwaysOn = variation.type === "governance" || record.breached_milestone !== null;
  const refusal = mayWriteVariations(context, isAlwaysOn);

  return (
    <>
      <PageHeader
        breadcrumbs={[
          { label: context.project.name, href: base },
          { label: "Variations", href: `${base}/variations` },
        ]}
        title={label}
        status={<VariationStatusBadge status={variation.status} />}
        actions={
          <>
            <VariationActions
              record={record}
              scope={scope}
              refusal={refusal}
              rejectRefusal={mayRejectVariations(context, isAlwaysOn)}
            />
            <SignOnPhone signable={signing} scope={scope} label={label} />
          </>
        }
      />
      <RecordLayout
        aside={
          <>
            <SignaturePanel
              title="Agreement"
              signable={signing}
              ledger={ledger}
              scope={scope}
              label={label}
              formats={context.formats}
            />
            <VariationFacts record={record} milestonesHref={milestonesHref} />
          </>
        }
      >
        <VariationBanner
          record={record}
          milestonesHref={milestonesHref}
          revise={
            <MoveVariationButton
              variation={variation}
              to="draft"
              scope={scope}
              refusal={refusal}
              size="sm"
              icon={<RotateCcw aria-hidden />}
            >
              It becomes a draft again, with today&rsquo;s values as what was before. Check it, then
              submit it again.
            </MoveVariationButton>
          }
        />
        <Section title="Reason">
          <Prose empty="None yet. It is needed before the variation can be submitted.">
            {variation.reason}
          </Prose>
        </Section>
        <VariationChanges
          record={record}
          scope={scope}
          milestonesHref={milestonesHref}
          refusal={refusal}
        />
        <Suspense fallback={<Skeleton className="h-40" />}>
          <RecordTimeline context={context} subject={{ type: "variation", id: variation.id }} />
        </Suspense>
      </RecordLayout>
    </>
  );
}
