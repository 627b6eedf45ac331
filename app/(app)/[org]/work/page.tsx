import { ChartColumn, UsersRound } from "lucide-react";
import type { Metadata } from "next";
import { Suspense } from "react";

import { AddActivityButton } from "@/components/activities/add-activity-button";
import { NoWork } from "@/components/activities/no-work";
import { WorkTable } from "@/components/activities/work-table";
import { PersonWorkTabs, WorkTabs } from "@/components/activities/work-tabs";
import { PageHeader } from "@/components/layout/page-header";
import { LinkButton } from "@/components/ui/link";
import { TableSkeleton } from "@/components/ui/skeleton";
import {
  countWork,
  findWorker,
  listWork,
  requireWork,
  type WorkListState,
} from "@/lib/activities/queries";
import { actingOf, mayAddActivities } from "@/lib/activities/rules";
import { workList, type WorkTab } from "@/lib/activities/schema";
import type { OrgContext } from "@/lib/auth/context";

export const metadata: Metadata = { title: "My work" };

/** What I have to do; for those who manage, what somebody else has (`?person=`). */
export default async function MyWorkPage({ params, searchParams }: PageProps<"/[org]/work">) {
  const scope = await params;
  const context = await requireWork(scope);
  const state = workList.parse(await searchParams);
  const worker = await findWorker(context, state.filters.person[0]);
  const tab = state.filters.tab[0] ?? (worker ? "open" : "today");
  const canManage = context.can("activity.manage");
  const { id, full_name: name } = context.person;
  return (
    <>
      <PageHeader
        {...(worker && {
          breadcrumbs: [
            { label: "My work", href: `/${scope.org}/work` },
            { label: "Team", href: `/${scope.org}/work/team` },
          ],
        })}
        title={worker ? `Work of ${worker.name}` : "My work"}
        actions={
          <>
            {!worker && (
              <LinkButton href={`/${scope.org}/work/figures`} icon={<ChartColumn aria-hidden />}>
                Figures
              </LinkButton>
            )}
            {canManage && !worker && (
              <LinkButton href={`/${scope.org}/work/team`} icon={<UsersRound aria-hidden />}>
                Team
              </LinkButton>
            )}
            <AddActivityButton
              scope={scope}
              me={worker ?? { id, name }}
              refusal={mayAddActivities(context.can)}
              variant="primary"
            />
          </>
        }
      >
        {worker ? (
          <PersonWorkTabs org={scope.org} personId={worker.id} />
        ) : (
          <Suspense fallback={<WorkTabs org={scope.org} />}>
            <CountedTabs context={context} />
          </Suspense>
        )}
      </PageHeader>
      <Suspense fallback={<TableSkeleton columns={6} />}>
        <Work context={context} state={state} tab={tab} personId={worker?.id ?? id} />
      </Suspense>
    </>
  );
}

async function CountedTabs({ context }: { context: OrgContext }) {
  return <WorkTabs org={context.organisation.slug} counts={await countWork(context)} />;
}

type WorkProps = { context: OrgContext; state: WorkListState; tab: WorkTab; personId: string };

async function Work({ context, state, tab, personId }: WorkProps) {
  const { rows, page } = await listWork(context, state, tab, personId);
  const scope = { org: context.organisation.slug };
  const me = context.person.id;
  return (
    <WorkTable
      rows={rows}
      page={page}
      scope={scope}
      acting={actingOf(context.can, me)}
      tab={tab}
      empty={<NoWork tab={tab} org={scope.org} isMine={personId === me} />}
    />
  );
}
