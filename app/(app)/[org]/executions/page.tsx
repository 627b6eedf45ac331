import type { Metadata } from "next";

import { ExecutionsTable } from "@/components/executions/executions-table";
import { PageHeader } from "@/components/layout/page-header";
import { WorkflowTabs } from "@/components/workflows/workflow-tabs";
import { getChoices } from "@/lib/choices/queries";
import { listExecutions } from "@/lib/executions/queries";
import { maySteer } from "@/lib/executions/rules";
import { executionList } from "@/lib/executions/schema";
import { requireWorkflows } from "@/lib/workflows/queries";

export const metadata: Metadata = { title: "Executions" };

export default async function ExecutionsPage({
  params,
  searchParams,
}: PageProps<"/[org]/executions">) {
  const scope = await params;
  const context = await requireWorkflows(scope);
  const me = context.person.id;
  const state = executionList.parse(await searchParams);
  const [{ rows, page }, filters] = await Promise.all([
    listExecutions(context, state),
    getChoices(context, "people", "workflows", "clients"),
  ]);
  return (
    <>
      <PageHeader title="Executions">
        <WorkflowTabs org={scope.org} canDesign={context.can("workflow.design")} />
      </PageHeader>
      <ExecutionsTable
        rows={rows}
        page={page}
        filters={filters}
        scope={scope}
        me={me}
        refusals={{ mine: maySteer(context.can, me, me), others: maySteer(context.can, me, null) }}
      />
    </>
  );
}
