import type { Metadata } from "next";

import { PageHeader } from "@/components/layout/page-header";
import { Catalogue } from "@/components/portal/catalogue";
import { requireClient } from "@/lib/auth/context";
import { listOffered } from "@/lib/portal/queries";
import { askRefusal } from "@/lib/portal/rules";

export const metadata: Metadata = { title: "Workflows" };

/** What is offered to the client, and what it asked for. */
export default async function PortalWorkflowsPage({
  params,
}: PageProps<"/portal/[client]/workflows">) {
  const context = await requireClient(await params);
  const workflows = await listOffered(context);
  return (
    <>
      <PageHeader title="Workflows" meta="What your company may run, and may ask for" />
      <Catalogue
        workflows={workflows}
        clientId={context.client.id}
        askRefusal={askRefusal(context.mayAsClient)}
        mayRun={context.mayAsClient("workflow.run_client")}
      />
    </>
  );
}
