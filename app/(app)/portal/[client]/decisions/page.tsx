import type { Metadata } from "next";

import { MyDecisions } from "@/components/executions/my-decisions";
import { PageHeader } from "@/components/layout/page-header";
import { requireClient } from "@/lib/auth/context";
import { listMyDecisions } from "@/lib/executions/queries";

export const metadata: Metadata = { title: "Decisions" };

/** What workflows ask of me, answered in place. */
export default async function PortalDecisionsPage({
  params,
}: PageProps<"/portal/[client]/decisions">) {
  const context = await requireClient(await params);
  const decisions = await listMyDecisions(context, context.client.id);
  return (
    <>
      <PageHeader
        breadcrumbs={[{ label: "Overview", href: `/portal/${context.client.id}` }]}
        title="Decisions"
        meta="What workflows ask of you"
      />
      <MyDecisions
        decisions={decisions}
        scope={{ org: context.organisation.slug }}
        canOpen={false}
      />
    </>
  );
}
