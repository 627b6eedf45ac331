import type { Metadata } from "next";
import { Suspense } from "react";

import { AgeSection } from "@/components/figures/age-section";
import { ConversionSection } from "@/components/figures/conversion-section";
import { FigureStats } from "@/components/figures/figure-stats";
import { PhaseSection } from "@/components/figures/phase-section";
import { DEAL_STATUS } from "@/components/deals/deal-status-badge";
import { LEAD_STATUS } from "@/components/leads/lead-status-badge";
import { PageHeader } from "@/components/layout/page-header";
import { SUBMISSION_STATUS } from "@/components/submissions/submission-status-badge";
import { DashboardSkeleton } from "@/components/ui/skeleton";
import { requireWork } from "@/lib/activities/queries";
import type { OrgContext } from "@/lib/auth/context";
import { getWorkFigures } from "@/lib/figures/queries";

export const metadata: Metadata = { title: "Figures" };

/** How work goes: what is open and how old it is, what is done in time, and how far records come. */
export default async function FiguresPage({ params }: PageProps<"/[org]/work/figures">) {
  const scope = await params;
  const context = await requireWork(scope);
  return (
    <>
      <PageHeader
        breadcrumbs={[{ label: "My work", href: `/${scope.org}/work` }]}
        title="Figures"
        meta="Each number opens what it counts"
      />
      <Suspense fallback={<DashboardSkeleton stats={4} />}>
        <Figures context={context} />
      </Suspense>
    </>
  );
}

async function Figures({ context }: { context: OrgContext }) {
  const figures = await getWorkFigures(context);
  const { lead, deal, submission } = figures.stages;
  const { slug } = context.organisation;
  const register = `/${slug}/work/activities`;
  return (
    <div className="grid gap-4">
      <FigureStats figures={figures} register={register} />
      <div className="grid items-start gap-4 xl:grid-cols-2">
        <div className="grid gap-4">
          <AgeSection figures={figures} register={register} />
          {lead && (
            <ConversionSection
              title="Leads by stage"
              words={LEAD_STATUS}
              lost={["unqualified"]}
              counts={lead}
              list={`/${slug}/pipeline/leads`}
            />
          )}
          {deal && (
            <ConversionSection
              title="Deals by stage"
              words={DEAL_STATUS}
              lost={["lost"]}
              counts={deal}
              list={`/${slug}/pipeline/deals`}
            />
          )}
          {submission && (
            <ConversionSection
              title="Submissions by stage"
              words={SUBMISSION_STATUS}
              lost={["rejected", "withdrawn"]}
              counts={submission}
              list={`/${slug}/talent/submissions`}
            />
          )}
        </div>
        <PhaseSection figures={figures} register={register} passages={`/${slug}/work/phases`} />
      </div>
    </div>
  );
}
