import type { Metadata } from "next";
import { Suspense } from "react";

import { RegisterTable } from "@/components/activities/register-table";
import { PageHeader } from "@/components/layout/page-header";
import { TableSkeleton } from "@/components/ui/skeleton";
import { getChoices } from "@/lib/choices/queries";
import { listRegister, type RegisterState, requireWork } from "@/lib/activities/queries";
import { activityRegister } from "@/lib/activities/schema";
import type { OrgContext } from "@/lib/auth/context";

export const metadata: Metadata = { title: "Activities" };

/** Everybody's activities, open and closed; each figure opens its own part of it. */
export default async function ActivitiesPage({
  params,
  searchParams,
}: PageProps<"/[org]/work/activities">) {
  const scope = await params;
  const context = await requireWork(scope);
  const state = activityRegister.parse(await searchParams);
  return (
    <>
      <PageHeader
        breadcrumbs={[
          { label: "My work", href: `/${scope.org}/work` },
          { label: "Figures", href: `/${scope.org}/work/figures` },
        ]}
        title="Activities"
        meta="Everybody's, open and closed"
      />
      <Suspense fallback={<TableSkeleton columns={7} />}>
        <Register context={context} state={state} />
      </Suspense>
    </>
  );
}

async function Register({ context, state }: { context: OrgContext; state: RegisterState }) {
  const [{ rows, page }, choices] = await Promise.all([
    listRegister(context, state),
    getChoices(context, "people", "workplan_templates"),
  ]);
  return (
    <RegisterTable
      rows={rows}
      page={page}
      owners={choices.people}
      templates={choices.workplan_templates}
      org={context.organisation.slug}
    />
  );
}
