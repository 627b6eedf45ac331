import type { Metadata } from "next";

import { PageHeader } from "@/components/layout/page-header";
import { RunsTable } from "@/components/portal/runs-table";
import { requireClient } from "@/lib/auth/context";
import { listOffered, listRuns } from "@/lib/portal/queries";
import { runList } from "@/lib/portal/schema";

export const metadata: Metadata = { title: "Runs" };

export default async function PortalRunsPage({
  params,
  searchParams,
}: PageProps<"/portal/[client]/runs">) {
  const context = await requireClient(await params);
  const state = runList.parse(await searchParams);
  const [{ rows, page }, workflows] = await Promise.all([
    listRuns(context, state),
    listOffered(context),
  ]);
  return (
    <>
      <PageHeader title="Runs" />
      <RunsTable rows={rows} page={page} workflows={workflows} clientId={context.client.id} />
    </>
  );
}
