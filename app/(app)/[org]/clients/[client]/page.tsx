import type { Metadata } from "next";
import { Suspense } from "react";

import { RecordHistory } from "@/components/audit/record-history";
import { ClientActions } from "@/components/clients/client-actions";
import { ClientFacts } from "@/components/clients/client-facts";
import { ClientPeople } from "@/components/clients/client-people";
import { ClientProjects } from "@/components/clients/client-projects";
import { ClientStatusBadge } from "@/components/clients/client-status-badge";
import { OpenInvitations } from "@/components/invitations/open-invitations";
import { PageHeader } from "@/components/layout/page-header";
import { RecordLayout } from "@/components/layout/record-layout";
import { Section } from "@/components/ui/card";
import { Prose } from "@/components/ui/prose";
import { Skeleton } from "@/components/ui/skeleton";
import { WorkplanPanel } from "@/components/workplans/workplan-panel";
import { requireOrg } from "@/lib/auth/context";
import { getClient } from "@/lib/clients/queries";
import { mayManagePeople } from "@/lib/clients/rules";
import { mayManageClients } from "@/lib/organisations/rules";

export const metadata: Metadata = { title: "Client" };

/** A client; for its own people, their company. */
export default async function ClientPage({ params }: PageProps<"/[org]/clients/[client]">) {
  const { client: id, ...scope } = await params;
  const context = await requireOrg(scope);
  const { client, people, invitations, projects, notes } = await getClient(context, id);
  const { is_member } = context.organisation;
  const refusal = mayManageClients(context.can);
  return (
    <>
      <PageHeader
        {...(is_member && { breadcrumbs: [{ label: "Clients", href: `/${scope.org}/clients` }] })}
        title={client.name}
        status={<ClientStatusBadge status={client.status} />}
        actions={
          is_member && (
            <ClientActions
              client={client}
              notes={notes}
              projectCount={projects.length}
              scope={scope}
              refusal={refusal}
            />
          )
        }
      />
      <RecordLayout
        aside={
          <>
            <ClientFacts client={client} />
            {is_member && (
              <Section title="Notes" description="For your own people only.">
                <Prose empty="None yet.">{notes}</Prose>
              </Section>
            )}
          </>
        }
      >
        <ClientPeople
          client={client}
          people={people}
          me={context.person.id}
          scope={scope}
          refusal={mayManagePeople(refusal, context.person.id, people)}
        />
        <OpenInvitations invitations={invitations} scope={scope} />
        <ClientProjects projects={projects} org={scope.org} />
        {is_member && (
          <Suspense fallback={<Skeleton className="h-40" />}>
            <WorkplanPanel
              context={context}
              record={{ type: "client", id: client.id, name: client.name }}
            />
            {context.can("audit.read") && (
              <RecordHistory context={context} record={{ type: "client", id: client.id }} />
            )}
          </Suspense>
        )}
      </RecordLayout>
    </>
  );
}
