import type { Metadata } from "next";
import { Suspense } from "react";

import { PassagesTable } from "@/components/figures/passages-table";
import { PageHeader } from "@/components/layout/page-header";
import { TableSkeleton } from "@/components/ui/skeleton";
import { requireWork } from "@/lib/activities/queries";
import type { OrgContext } from "@/lib/auth/context";
import { getChoices } from "@/lib/choices/queries";
import { listPassages, type PassageListState } from "@/lib/figures/queries";
import { passageList } from "@/lib/figures/schema";

export const metadata: Metadata = { title: "Phases" };

/** The phases that workplans went through, and how long each took: what is behind the time in phase. */
export default async function PhasesPage({
  params,
  searchParams,
}: PageProps<"/[org]/work/phases">) {
  const scope = await params;
  const context = await requireWork(scope);
  const state = passageList.parse(await searchParams);
  return (
    <>
      <PageHeader
        breadcrumbs={[
          { label: "My work", href: `/${scope.org}/work` },
          { label: "Figures", href: `/${scope.org}/work/figures` },
        ]}
        title="Phases"
        meta="Those that workplans went through, in working days"
      />
      <Suspense fallback={<TableSkeleton columns={5} />}>
        <Passages context={context} state={state} />
      </Suspense>
    </>
  );
}

async function Passages({ context, state }: { context: OrgContext; state: PassageListState }) {
  const [{ rows, page }, { workplan_templates }] = await Promise.all([
    listPassages(context, state),
    getChoices(context, "workplan_templates"),
  ]);
  return (
    <PassagesTable
      rows={rows}
      page={page}
      templates={workplan_templates}
      org={context.organisation.slug}
    />
  );
}
