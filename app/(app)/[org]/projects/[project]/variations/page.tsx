import type { Metadata } from "next";
import { Suspense } from "react";

import { PageHeader } from "@/components/layout/page-header";
import { Banner } from "@/components/ui/banner";
import { TableSkeleton } from "@/components/ui/skeleton";
import { CreateVariationButton } from "@/components/variations/create-variation-button";
import { VariationsTable } from "@/components/variations/variations-table";
import { type ProjectContext, type ProjectScope, requireProject } from "@/lib/auth/context";
import { listVariations, type VariationListState } from "@/lib/variations/queries";
import { mayWriteVariations } from "@/lib/variations/rules";
import { variationList } from "@/lib/variations/schema";

export const metadata: Metadata = { title: "Variations" };

export default async function VariationsPage({
  params,
  searchParams,
}: PageProps<"/[org]/projects/[project]/variations">) {
  const scope = await params;
  const context = await requireProject(scope);
  const state = variationList.parse(await searchParams);
  return (
    <>
      <PageHeader
        breadcrumbs={[
          { label: context.project.name, href: `/${scope.org}/projects/${scope.project}` },
        ]}
        title="Variations"
        actions={<CreateVariationButton scope={scope} refusal={mayWriteVariations(context)} />}
      />
      {!context.project.features.variations && (
        <div className="mb-4">
          <Banner title="Variations are switched off for this project">
            What was raised before stays readable.
          </Banner>
        </div>
      )}
      <Suspense fallback={<TableSkeleton columns={6} />}>
        <Variations context={context} state={state} scope={scope} />
      </Suspense>
    </>
  );
}

async function Variations({
  context,
  state,
  scope,
}: {
  context: ProjectContext;
  state: VariationListState;
  scope: ProjectScope;
}) {
  const { rows, page } = await listVariations(context, state);
  return (
    <VariationsTable
      rows={rows}
      page={page}
      org={scope.org}
      create={{ scope, refusal: mayWriteVariations(context) }}
    />
  );
}
