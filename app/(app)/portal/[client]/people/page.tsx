import type { Metadata } from "next";

import { ClientPeople } from "@/components/clients/client-people";
import { OpenInvitations } from "@/components/invitations/open-invitations";
import { PageHeader } from "@/components/layout/page-header";
import { requireClient } from "@/lib/auth/context";
import { getClient } from "@/lib/clients/queries";

export const metadata: Metadata = { title: "People" };

/** The company's people: who they are, inviting and deactivating for its administrators. */
export default async function PortalPeoplePage({ params }: PageProps<"/portal/[client]/people">) {
  const context = await requireClient(await params);
  const { client, people, invitations } = await getClient(context, context.client.id);
  const scope = { org: context.organisation.slug };
  const refusal = context.mayAsClient("client.people")
    ? null
    : "Your company's own administrators manage its people.";
  return (
    <>
      <PageHeader title="People" />
      <div className="grid gap-4">
        <ClientPeople
          client={client}
          people={people}
          me={context.person.id}
          scope={scope}
          refusal={refusal}
        />
        <OpenInvitations invitations={invitations} scope={scope} />
      </div>
    </>
  );
}
