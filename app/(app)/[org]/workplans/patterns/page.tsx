import type { Metadata } from "next";
import { Suspense } from "react";

import { CreatePatternButton } from "@/components/activity-patterns/create-pattern-button";
import { PatternsTable } from "@/components/activity-patterns/patterns-table";
import { PageHeader } from "@/components/layout/page-header";
import { TableSkeleton } from "@/components/ui/skeleton";
import { WorkplanTabs } from "@/components/workplan-templates/workplan-tabs";
import {
  listPatternChoices,
  listPatterns,
  type PatternListState,
} from "@/lib/activity-patterns/queries";
import { patternList } from "@/lib/activity-patterns/schema";
import type { OrgContext } from "@/lib/auth/context";
import { requireWorkplans } from "@/lib/workplan-templates/queries";
import { mayDesignWorkplans } from "@/lib/workplan-templates/rules";

export const metadata: Metadata = { title: "Activity patterns" };

export default async function PatternsPage({
  params,
  searchParams,
}: PageProps<"/[org]/workplans/patterns">) {
  const scope = await params;
  const context = await requireWorkplans(scope);
  const state = patternList.parse(await searchParams);
  return (
    <>
      <PageHeader
        title="Workplans"
        actions={<CreatePatternButton scope={scope} refusal={mayDesignWorkplans(context.can)} />}
      >
        <WorkplanTabs org={scope.org} />
      </PageHeader>
      <Suspense fallback={<TableSkeleton columns={6} />}>
        <Patterns context={context} state={state} />
      </Suspense>
    </>
  );
}

async function Patterns({ context, state }: { context: OrgContext; state: PatternListState }) {
  const [{ rows, page }, choices] = await Promise.all([
    listPatterns(context, state),
    listPatternChoices(context),
  ]);
  const scope = { org: context.organisation.slug };
  const refusal = mayDesignWorkplans(context.can);
  return (
    <PatternsTable
      rows={rows}
      page={page}
      choices={choices}
      scope={scope}
      refusal={refusal}
      create={<CreatePatternButton scope={scope} refusal={refusal} />}
    />
  );
}
