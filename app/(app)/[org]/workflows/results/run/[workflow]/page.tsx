import type { Metadata } from "next";

import { BatchRunForm } from "@/components/batches/batch-run-form";
import { ProviderKeySection } from "@/components/batches/provider-key-section";
import { PageHeader } from "@/components/layout/page-header";
import { LinkTabs } from "@/components/ui/link-tabs";
import { getRunPage } from "@/lib/batches/queries";
import { mayManageClients } from "@/lib/organisations/rules";
import { requireRequests } from "@/lib/requests/queries";

export const metadata: Metadata = { title: "Make images" };

export default async function RunBatchPage({
  params,
  searchParams,
}: PageProps<"/[org]/workflows/results/run/[workflow]">) {
  const { org, workflow: id } = await params;
  const context = await requireRequests({ org });
  const asked = (await searchParams)["client"];
  const { estimate, client, clients } = await getRunPage(context, id, asked);
  const { workflow } = estimate;
  const path = `/${org}/workflows/results/run/${workflow.id}`;
  const tabs = clients.map(({ id: key, name }) => ({ label: name, href: `${path}?client=${key}` }));
  return (
    <>
      <PageHeader
        breadcrumbs={[
          { label: "Workflows", href: `/${org}/workflows` },
          { label: workflow.name, href: `/${org}/workflows/${workflow.id}` },
        ]}
        title="Make images"
        meta={client ? `For ${client.name}` : "For no client"}
      >
        {!workflow.client_id && (
          <LinkTabs label="For whom" items={[{ label: "No client", href: path }, ...tabs]} />
        )}
      </PageHeader>
      <div className="grid gap-6">
        <BatchRunForm
          key={client?.id}
          workflowId={workflow.id}
          clientId={client?.id ?? null}
          ownerId={client?.id ?? context.organisation.id}
          estimate={estimate}
          resultsHref={`/${org}/workflows/results`}
          refusal={context.can("workflow.run") ? null : "You may not run workflows here."}
        />
        {client && (
          <ProviderKeySection
            clientId={client.id}
            providerKey={estimate.provider_key}
            refusal={mayManageClients(context.can)}
          />
        )}
      </div>
    </>
  );
}
