import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Suspense } from "react";

import { PageHeader } from "@/components/layout/page-header";
import { CreateCriterionButton } from "@/components/quality/create-criterion-button";
import { CriteriaTable } from "@/components/quality/criteria-table";
import { LinkTabs } from "@/components/ui/link-tabs";
import { TableSkeleton } from "@/components/ui/skeleton";
import { type ProjectContext, requireProject } from "@/lib/auth/context";
import { type CriterionListState, listCriteria } from "@/lib/quality/queries";
import { mayWriteQuality, REGISTER_NAMES } from "@/lib/quality/rules";
import { criterionList, type Register, REGISTERS } from "@/lib/quality/schema";

export const metadata: Metadata = { title: "Quality" };

export default async function QualityPage({
  params,
  searchParams,
}: PageProps<"/[org]/projects/[project]/quality">) {
  const scope = await params;
  const context = await requireProject(scope);
  const state = criterionList.parse(await searchParams);
  const registers = REGISTERS.filter((known) => context.project.features[known]);
  const register =
    registers.find((known) => state.filters.register.includes(known)) ?? registers[0] ?? notFound();
  const base = `/${scope.org}/projects/${scope.project}`;
  return (
    <>
      <PageHeader
        breadcrumbs={[{ label: context.project.name, href: base }]}
        title="Quality"
        actions={
          <CreateCriterionButton
            register={register}
            scope={scope}
            refusal={mayWriteQuality(context.can)}
          />
        }
      >
        {registers.length > 1 && (
          <LinkTabs
            label="Registers"
            items={registers.map((known) => ({
              label: REGISTER_NAMES[known].title,
              href: `${base}/quality${known === registers[0] ? "" : `?register=${known}`}`,
            }))}
          />
        )}
      </PageHeader>
      <Suspense key={register} fallback={<TableSkeleton columns={4} />}>
        <Criteria context={context} register={register} state={state} scope={scope} />
      </Suspense>
    </>
  );
}

type CriteriaProps = {
  context: ProjectContext;
  register: Register;
  state: CriterionListState;
  scope: { org: string; project: string };
};

async function Criteria({ context, register, state, scope }: CriteriaProps) {
  const { rows, page } = await listCriteria(context, register, state);
  return (
    <CriteriaTable
      register={register}
      rows={rows}
      page={page}
      scope={scope}
      refusal={mayWriteQuality(context.can)}
    />
  );
}
