import type { Metadata } from "next";
import { Suspense } from "react";

import { PageHeader } from "@/components/layout/page-header";
import { CreateSubmissionButton } from "@/components/submissions/create-submission-button";
import { SubmissionsBoard } from "@/components/submissions/submissions-board";
import { SubmissionsTable } from "@/components/submissions/submissions-table";
import { TalentTabs } from "@/components/talent/talent-tabs";
import { TableSkeleton } from "@/components/ui/skeleton";
import type { OrgContext } from "@/lib/auth/context";
import { getChoices } from "@/lib/choices/queries";
import { getBoard } from "@/lib/stages/queries";
import {
  type SubmissionRow,
  listSubmissions,
  type SubmissionListState,
} from "@/lib/submissions/queries";
import { submissionList } from "@/lib/submissions/schema";
import { requireTalent } from "@/lib/talent/context";
import { meOf } from "@/lib/talent/me";
import { mayWriteTalent } from "@/lib/talent/rules";

export const metadata: Metadata = { title: "Submissions" };

export default async function SubmissionsPage({
  params,
  searchParams,
}: PageProps<"/[org]/talent/submissions">) {
  const scope = await params;
  const context = await requireTalent(scope);
  const search = await searchParams;
  const state = submissionList.parse(search);
  const List = search.view === "board" ? Board : Table;
  return (
    <>
      <PageHeader
        title="Submissions"
        actions={
          <CreateSubmissionButton
            scope={scope}
            me={meOf(context)}
            refusal={mayWriteTalent(context.can)}
          />
        }
      >
        <TalentTabs org={scope.org} />
      </PageHeader>
      <Suspense fallback={<TableSkeleton columns={7} />}>
        <List context={context} state={state} />
      </Suspense>
    </>
  );
}

type ListProps = { context: OrgContext; state: SubmissionListState };

async function Table({ context, state }: ListProps) {
  const [{ rows, page }, { people }] = await Promise.all([
    listSubmissions(context, state),
    getChoices(context, "people"),
  ]);
  const scope = { org: context.organisation.slug };
  const refusal = mayWriteTalent(context.can);
  return (
    <SubmissionsTable
      rows={rows}
      page={page}
      owners={people}
      scope={scope}
      refusal={refusal}
      create={<CreateSubmissionButton scope={scope} me={meOf(context)} refusal={refusal} />}
    />
  );
}

async function Board({ context, state }: ListProps) {
  const board = await getBoard<SubmissionRow>(context, "submission", state.filters.mine);
  return (
    <SubmissionsBoard
      {...board}
      scope={{ org: context.organisation.slug }}
      refusal={mayWriteTalent(context.can)}
    />
  );
}
