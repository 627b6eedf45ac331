import type { Metadata } from "next";
import { Suspense } from "react";

import { PageHeader } from "@/components/layout/page-header";
import { TableSkeleton } from "@/components/ui/skeleton";
import { CreateTemplateButton } from "@/components/workplan-templates/create-template-button";
import { TemplatesTable } from "@/components/workplan-templates/templates-table";
import { WorkplanTabs } from "@/components/workplan-templates/workplan-tabs";
import type { OrgContext } from "@/lib/auth/context";
import {
  listTemplates,
  requireWorkplans,
  type TemplateListState,
} from "@/lib/workplan-templates/queries";
import { mayDesignWorkplans } from "@/lib/workplan-templates/rules";
import { workplanTemplateList } from "@/lib/workplan-templates/schema";

export const metadata: Metadata = { title: "Workplans" };

export default async function WorkplansPage({
  params,
  searchParams,
}: PageProps<"/[org]/workplans">) {
  const scope = await params;
  const context = await requireWorkplans(scope);
  const state = workplanTemplateList.parse(await searchParams);
  return (
    <>
      <PageHeader
        title="Workplans"
        actions={<CreateTemplateButton scope={scope} refusal={mayDesignWorkplans(context.can)} />}
      >
        <WorkplanTabs org={scope.org} />
      </PageHeader>
      <Suspense fallback={<TableSkeleton columns={6} />}>
        <Templates context={context} state={state} />
      </Suspense>
    </>
  );
}

async function Templates({ context, state }: { context: OrgContext; state: TemplateListState }) {
  const { rows, page } = await listTemplates(context, state);
  const scope = { org: context.organisation.slug };
  return (
    <TemplatesTable
      rows={rows}
      page={page}
      scope={scope}
      create={<CreateTemplateButton scope={scope} refusal={mayDesignWorkplans(context.can)} />}
    />
  );
}
