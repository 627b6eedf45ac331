import type { Metadata } from "next";
import { Suspense } from "react";

import { CreateJobButton } from "@/components/jobs/create-job-button";
import { JobsBoard } from "@/components/jobs/jobs-board";
import { JobsTable } from "@/components/jobs/jobs-table";
import { PageHeader } from "@/components/layout/page-header";
import { ImportLink } from "@/components/imports/import-link";
import { TalentTabs } from "@/components/talent/talent-tabs";
import { TableSkeleton } from "@/components/ui/skeleton";
import type { OrgContext } from "@/lib/auth/context";
import { type JobListState, type JobRow, listJobs } from "@/lib/jobs/queries";
import { jobList } from "@/lib/jobs/schema";
import { getChoices } from "@/lib/choices/queries";
import { getBoard } from "@/lib/stages/queries";
import { requireTalent } from "@/lib/talent/context";
import { meOf } from "@/lib/talent/me";
import { mayWriteTalent } from "@/lib/talent/rules";

export const metadata: Metadata = { title: "Jobs" };

export default async function JobsPage({ params, searchParams }: PageProps<"/[org]/talent/jobs">) {
  const scope = await params;
  const context = await requireTalent(scope);
  const search = await searchParams;
  const state = jobList.parse(search);
  const List = search.view === "board" ? Board : Table;
  const refusal = mayWriteTalent(context.can);
  return (
    <>
      <PageHeader
        title="Jobs"
        actions={
          <>
            <ImportLink type="jobs" org={scope.org} refusal={refusal} />
            <CreateJobButton scope={scope} me={meOf(context)} refusal={refusal} />
          </>
        }
      >
        <TalentTabs org={scope.org} />
      </PageHeader>
      <Suspense fallback={<TableSkeleton columns={6} />}>
        <List context={context} state={state} />
      </Suspense>
    </>
  );
}

type ListProps = { context: OrgContext; state: JobListState };

async function Table({ context, state }: ListProps) {
  const [{ rows, page }, { people }] = await Promise.all([
    listJobs(context, state),
    getChoices(context, "people"),
  ]);
  const scope = { org: context.organisation.slug };
  const refusal = mayWriteTalent(context.can);
  return (
    <JobsTable
      rows={rows}
      page={page}
      owners={people}
      scope={scope}
      refusal={refusal}
      create={<CreateJobButton scope={scope} me={meOf(context)} refusal={refusal} />}
    />
  );
}

async function Board({ context, state }: ListProps) {
  const board = await getBoard<JobRow>(context, "job", state.filters.mine);
  return (
    <JobsBoard
      {...board}
      scope={{ org: context.organisation.slug }}
      refusal={mayWriteTalent(context.can)}
    />
  );
}
