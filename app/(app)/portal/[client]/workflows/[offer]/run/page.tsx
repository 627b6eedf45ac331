import type { Metadata } from "next";
import { notFound } from "next/navigation";

import { BatchRunForm } from "@/components/batches/batch-run-form";
import { ProviderKeySection } from "@/components/batches/provider-key-section";
import { PageHeader } from "@/components/layout/page-header";
import { InputForm } from "@/components/portal/input-form";
import { Banner } from "@/components/ui/banner";
import { type ClientContext, requireClient } from "@/lib/auth/context";
import { getEstimate } from "@/lib/batches/queries";
import { listOffered } from "@/lib/portal/queries";
import { type OfferedWorkflow, runRefusal } from "@/lib/portal/rules";

export const metadata: Metadata = { title: "Run a workflow" };

/** Runs one of the offered workflows: on prompts where it makes images, else on what its steps read. */
export default async function PortalRunWorkflowPage({
  params,
}: PageProps<"/portal/[client]/workflows/[offer]/run">) {
  const { offer, ...scope } = await params;
  const context = await requireClient(scope);
  const workflow = (await listOffered(context)).find(({ workflow_id }) => workflow_id === offer);
  if (!workflow) notFound();
  const refusal = runRefusal(workflow, context.mayAsClient);
  const base = `/portal/${context.client.id}`;
  return (
    <>
      <PageHeader
        breadcrumbs={[{ label: "Workflows", href: `${base}/workflows` }]}
        title={workflow.name}
        meta={workflow.description}
      />
      {refusal ? (
        <Banner tone="warning" title="It cannot be run now">
          {refusal}
        </Banner>
      ) : (
        <RunForm context={context} workflow={workflow} base={base} />
      )}
    </>
  );
}

type RunFormProps = { context: ClientContext; workflow: OfferedWorkflow; base: string };

async function RunForm({ context, workflow, base }: RunFormProps) {
  const { client, organisation, mayAsClient } = context;
  if (!workflow.batch)
    return (
      <InputForm workflow={workflow} clientId={client.id} scope={{ org: organisation.slug }} />
    );
  const estimate = await getEstimate(context, workflow.workflow_id, client.id);
  return (
    <div className="grid gap-6">
      <BatchRunForm
        workflowId={workflow.workflow_id}
        clientId={client.id}
        ownerId={client.id}
        estimate={estimate}
        resultsHref={`${base}/runs`}
        refusal={null}
      />
      <ProviderKeySection
        clientId={client.id}
        providerKey={estimate.provider_key}
        refusal={
          mayAsClient("workflow.keys") ? null : "Your company's administrators keep its keys."
        }
      />
    </div>
  );
}
