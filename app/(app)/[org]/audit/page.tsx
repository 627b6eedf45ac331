import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Suspense } from "react";

import { AuditTable } from "@/components/audit/audit-table";
import { PageHeader } from "@/components/layout/page-header";
import { TableSkeleton } from "@/components/ui/skeleton";
import { type AuditListState, listAuditLines } from "@/lib/audit/queries";
import { auditList } from "@/lib/audit/schema";
import { type OrgContext, requireOrg } from "@/lib/auth/context";

export const metadata: Metadata = { title: "Audit log" };

export default async function AuditPage({ params, searchParams }: PageProps<"/[org]/audit">) {
  const context = await requireOrg(await params);
  if (!context.can("audit.read")) notFound();
  const state = auditList.parse(await searchParams);
  return (
    <>
      <PageHeader title="Audit log" meta="Who changed what, and when. Nobody can change it." />
      <Suspense fallback={<TableSkeleton columns={4} />}>
        <Lines context={context} state={state} />
      </Suspense>
    </>
  );
}

async function Lines({ context, state }: { context: OrgContext; state: AuditListState }) {
  const { rows, page } = await listAuditLines(context, state);
  return <AuditTable rows={rows} page={page} projects={context.organisation.projects} />;
}
