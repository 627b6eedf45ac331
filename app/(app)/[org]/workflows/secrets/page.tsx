import type { Metadata } from "next";
import { notFound } from "next/navigation";

import { PageHeader } from "@/components/layout/page-header";
import { SecretsSection } from "@/components/workflows/secrets-section";
import { WorkflowTabs } from "@/components/workflows/workflow-tabs";
import { listSecrets, requireWorkflows } from "@/lib/workflows/queries";

export const metadata: Metadata = { title: "Secrets" };

/** For who designs; the rest do not learn which there are. */
export default async function SecretsPage({ params }: PageProps<"/[org]/workflows/secrets">) {
  const scope = await params;
  const context = await requireWorkflows(scope);
  if (!context.can("workflow.design")) notFound();
  const secrets = await listSecrets(context);
  return (
    <>
      <PageHeader title="Secrets">
        <WorkflowTabs org={scope.org} canDesign />
      </PageHeader>
      <SecretsSection secrets={secrets} scope={scope} />
    </>
  );
}
