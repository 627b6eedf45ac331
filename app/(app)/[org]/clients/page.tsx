import type { Metadata } from "next";
import { Suspense } from "react";

import { ClientsTable } from "@/components/clients/clients-table";
import { CreateClientButton } from "@/components/clients/create-client-button";
import { PageHeader } from "@/components/layout/page-header";
import { TableSkeleton } from "@/components/ui/skeleton";
import type { OrgContext } from "@/lib/auth/context";
import { type ClientListState, listClients } from "@/lib/clients/queries";
import { clientList } from "@/lib/clients/schema";
import { requireMember } from "@/lib/organisations/member";
import { mayManageClients } from "@/lib/organisations/rules";

export const metadata: Metadata = { title: "Clients" };

export default async function ClientsPage({ params, searchParams }: PageProps<"/[org]/clients">) {
  const scope = await params;
  const context = await requireMember(scope);
  const state = clientList.parse(await searchParams);
  return (
    <>
      <PageHeader
        title="Clients"
        actions={<CreateClientButton scope={scope} refusal={mayManageClients(context.can)} />}
      />
      <Suspense fallback={<TableSkeleton columns={6} />}>
        <Clients context={context} state={state} />
      </Suspense>
    </>
  );
}

async function Clients({ context, state }: { context: OrgContext; state: ClientListState }) {
  const { rows, page } = await listClients(context, state);
  const scope = { org: context.organisation.slug };
  return (
    <ClientsTable
      rows={rows}
      page={page}
      scope={scope}
      create={<CreateClientButton scope={scope} refusal={mayManageClients(context.can)} />}
    />
  );
}
