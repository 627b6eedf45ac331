import type { Metadata } from "next";

import { PageHeader } from "@/components/layout/page-header";
import { CreateWorkflowButton } from "@/components/workflows/create-workflow-button";
import { WorkflowTabs } from "@/components/workflows/workflow-tabs";
import { WorkflowsTable } from "@/components/workflows/workflows-table";
import { listClientOptions } from "@/lib/clients/queries";
import { listWorkflows, requireWorkflows } from "@/lib/workflows/queries";
import { mayDesign } from "@/lib/workflows/rules";
import { workflowList } from "@/lib/workflows/schema";

export const metadata: Metadata = { title: "Workflows" };

export default async function WorkflowsPage({
  params,
  searchParams,
}: PageProps<"/[org]/workflows">) {
  const scope = await params;
  const context = await requireWorkflows(scope);
  const state = workflowList.parse(await searchParams);
  const [{ rows, page }, clients] = await Promise.all([
    listWorkflows(context, state),
    listClientOptions(context),
  ]);
  const choices = clients
    .filter(({ status }) => status === "active")
    .map(({ id, name }) => ({ value: id, label: name }));
  const refusal = mayDesign(context.can);
  const create = <CreateWorkflowButton scope={scope} clients={choices} refusal={refusal} />;
  return (
    <>
      <PageHeader title="Workflows" actions={create}>
        <WorkflowTabs org={scope.org} canDesign={refusal === null} />
      </PageHeader>
      <WorkflowsTable rows={rows} page={page} scope={scope} clients={choices} create={create} />
    </>
  );
}
