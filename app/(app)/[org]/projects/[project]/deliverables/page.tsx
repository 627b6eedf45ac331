import type { Metadata } from "next";
import { Suspense } from "react";

import { CreateDeliverableButton } from "@/components/deliverables/create-deliverable-button";
import { DeliverablesTable } from "@/components/deliverables/deliverables-table";
import { PageHeader } from "@/components/layout/page-header";
import { Skeleton, TableSkeleton } from "@/components/ui/skeleton";
import { requireProject } from "@/lib/auth/context";
import {
  canReviewIn,
  type DeliverableChoices,
  getDeliverableChoices,
  listDeliverables,
} from "@/lib/deliverables/queries";
import { mayWriteDeliverables } from "@/lib/deliverables/rules";
import { deliverableList } from "@/lib/deliverables/schema";

export const metadata: Metadata = { title: "Deliverables" };

export default async function DeliverablesPage({
  params,
  searchParams,
}: PageProps<"/[org]/projects/[project]/deliverables">) {
  const scope = await params;
  const context = await requireProject(scope);
  const state = deliverableList.parse(await searchParams);
  const list = listDeliverables(context, state);
  const choices = getDeliverableChoices(context);
  const create = { scope, refusal: mayWriteDeliverables(context.can) };
  return (
    <>
      <PageHeader
        breadcrumbs={[
          { label: context.project.name, href: `/${scope.org}/projects/${scope.project}` },
        ]}
        title="Deliverables"
        actions={
          <Suspense fallback={<Skeleton className="h-8 w-36" />}>
            <Create {...create} choices={choices} />
          </Suspense>
        }
      />
      <Suspense fallback={<TableSkeleton columns={8} />}>
        <Deliverables
          list={list}
          choices={choices}
          create={create}
          canReview={canReviewIn(context)}
        />
      </Suspense>
    </>
  );
}

type CreateProps = { scope: { org: string; project: string }; refusal: string | null };

async function Create({
  choices,
  ...props
}: CreateProps & { choices: Promise<DeliverableChoices> }) {
  return <CreateDeliverableButton {...props} choices={await choices} />;
}

async function Deliverables(props: {
  list: ReturnType<typeof listDeliverables>;
  choices: Promise<DeliverableChoices>;
  create: CreateProps;
  canReview: boolean;
}) {
  const { create, canReview } = props;
  const [{ rows, page }, choices] = await Promise.all([props.list, props.choices]);
  return (
    <DeliverablesTable
      rows={rows}
      page={page}
      org={create.scope.org}
      inProject={{ create: { ...create, choices }, choices, canReview }}
    />
  );
}
