import type { Metadata } from "next";
import { Suspense } from "react";

import { InviteMemberButton } from "@/components/invitations/invite-member-button";
import { PageHeader } from "@/components/layout/page-header";
import { MembersTable } from "@/components/members/members-table";
import { PeopleTabs } from "@/components/members/people-tabs";
import { TableSkeleton } from "@/components/ui/skeleton";
import type { OrgContext } from "@/lib/auth/context";
import { listMembers, type MemberListState } from "@/lib/members/queries";
import { memberList } from "@/lib/members/schema";
import { requireMember } from "@/lib/organisations/member";
import { mayManageMembers, mayManageRoles } from "@/lib/organisations/rules";
import { listGrantableRoles, listRoles } from "@/lib/roles/queries";

export const metadata: Metadata = { title: "People" };

export default async function PeoplePage({ params, searchParams }: PageProps<"/[org]/people">) {
  const scope = await params;
  const context = await requireMember(scope);
  const state = memberList.parse(await searchParams);
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
        <Members context={context} state={state} />
      </Suspense>
    </>
  );
}

async function Members({ context, state }: { context: OrgContext; state: MemberListState }) {
  const [{ rows, page }, roles] = await Promise.all([
    listMembers(context, state),
    listRoles(context),
  ]);
  return (
    <MembersTable
      rows={rows}
      page={page}
      scope={{ org: context.organisation.slug }}
      me={context.person.id}
      roles={roles}
      refusals={{ members: mayManageMembers(context.can), roles: mayManageRoles(context.can) }}
    />
  );
}
