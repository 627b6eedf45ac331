import type { Metadata } from "next";
import { Suspense } from "react";

import { InvitationsTable } from "@/components/invitations/invitations-table";
import { InviteMemberButton } from "@/components/invitations/invite-member-button";
import { PageHeader } from "@/components/layout/page-header";
import { PeopleTabs } from "@/components/members/people-tabs";
import { TableSkeleton } from "@/components/ui/skeleton";
import type { OrgContext } from "@/lib/auth/context";
import { type InvitationListState, listInvitations } from "@/lib/invitations/queries";
import { invitationList } from "@/lib/invitations/schema";
import { requireMember } from "@/lib/organisations/member";
import { mayManageMembers } from "@/lib/organisations/rules";
import { listGrantableRoles } from "@/lib/roles/queries";

export const metadata: Metadata = { title: "Invitations" };

export default async function InvitationsPage({
  params,
  searchParams,
}: PageProps<"/[org]/people/invitations">) {
  const scope = await params;
  const context = await requireMember(scope);
  const state = invitationList.parse(await searchParams);
  return (
    <>
      <PageHeader
        title="People"
        actions={
          <InviteMemberButton
            scope={scope}
            roles={await listGrantableRoles(context)}
            refusal={mayManageMembers(context.can)}
          />
        }
      >
        <PeopleTabs org={scope.org} />
      </PageHeader>
      <Suspense fallback={<TableSkeleton columns={6} />}>
        <Invitations context={context} state={state} />
      </Suspense>
    </>
  );
}

type Props = { context: OrgContext; state: InvitationListState };

async function Invitations({ context, state }: Props) {
  const { rows, page } = await listInvitations(context, state);
  return <InvitationsTable rows={rows} page={page} scope={{ org: context.organisation.slug }} />;
}
