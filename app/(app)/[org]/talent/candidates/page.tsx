import type { Metadata } from "next";
import { Suspense } from "react";

import { CandidatesTable } from "@/components/candidates/candidates-table";
import { CreateCandidateButton } from "@/components/candidates/create-candidate-button";
import { ImportLink } from "@/components/imports/import-link";
import { PageHeader } from "@/components/layout/page-header";
import { TalentTabs } from "@/components/talent/talent-tabs";
import { TableSkeleton } from "@/components/ui/skeleton";
import { getChoices } from "@/lib/choices/queries";
import type { OrgContext } from "@/lib/auth/context";
import { type CandidateListState, listCandidates } from "@/lib/candidates/queries";
import { candidateList } from "@/lib/candidates/schema";
import { requireTalent } from "@/lib/talent/context";
import { meOf } from "@/lib/talent/me";
import { mayWriteTalent } from "@/lib/talent/rules";

export const metadata: Metadata = { title: "Candidates" };

export default async function CandidatesPage({
  params,
  searchParams,
}: PageProps<"/[org]/talent/candidates">) {
  const scope = await params;
  const context = await requireTalent(scope);
  const state = candidateList.parse(await searchParams);
  const refusal = mayWriteTalent(context.can);
  return (
    <>
      <PageHeader
        title="Candidates"
        actions={
          <>
            <ImportLink type="candidates" org={scope.org} refusal={refusal} />
            <CreateCandidateButton scope={scope} me={meOf(context)} refusal={refusal} />
          </>
        }
      >
        <TalentTabs org={scope.org} />
      </PageHeader>
      <Suspense fallback={<TableSkeleton columns={7} />}>
        <Candidates context={context} state={state} />
      </Suspense>
    </>
  );
}

async function Candidates({ context, state }: { context: OrgContext; state: CandidateListState }) {
  const [{ rows, page }, { people, skills }] = await Promise.all([
    listCandidates(context, state),
    getChoices(context, "people", "skills"),
  ]);
  const scope = { org: context.organisation.slug };
  const refusal = mayWriteTalent(context.can);
  return (
    <CandidatesTable
      rows={rows}
      page={page}
      owners={people}
      skills={skills}
      scope={scope}
      refusal={refusal}
      create={<CreateCandidateButton scope={scope} me={meOf(context)} refusal={refusal} />}
    />
  );
}
