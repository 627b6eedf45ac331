import type { Metadata } from "next";

import { InviteToProjectButton } from "@/components/invitations/invite-to-project-button";
import { OpenInvitations } from "@/components/invitations/open-invitations";
import { PageHeader } from "@/components/layout/page-header";
import { AddMemberButton } from "@/components/projects/add-member-button";
import { TeamSection } from "@/components/projects/team-section";
import { ClientSigners } from "@/components/signers/client-signers";
import { AskSignerButton } from "@/components/signers/ask-signer-button";
import { SignerRequests } from "@/components/signers/signer-requests";
import { requireProject } from "@/lib/auth/context";
import { getSigners } from "@/lib/signers/queries";
import { getTeam } from "@/lib/projects/queries";
import { mayChangeMember, mayChangeTeam, PROJECT_ROLES, rolesFor } from "@/lib/projects/rules";
import type { Side } from "@/lib/signatures/types";

export const metadata: Metadata = { title: "Team" };

export default async function TeamPage({ params }: PageProps<"/[org]/projects/[project]/team">) {
  const scope = await params;
  const context = await requireProject(scope);
  const { can, canInOrganisation, person, project } = context;
  const [team, { signers, requests, can_appoint, candidates }] = await Promise.all([
    getTeam(context),
    getSigners(context, project.id),
  ]);

  const hasCustomer =
    team.members.some(({ side }) => side === "customer") ||
    team.candidates.some(({ side }) => side === "customer");
  const roles = {
    supplier: rolesFor("supplier", can),
    customer: rolesFor("customer", can, can_appoint.customer),
  };
  // The first person of a client that has nobody is brought in by the supplier.
  const invitedRoles = {
    ...roles,
    customer: rolesFor("customer", can, can_appoint.customer || !hasCustomer),
  };
  const appointments = new Map(signers.map(({ user_id, words }) => [user_id, words ?? ""]));
  const mySide = context.side;
  const asks = (side: Side) =>
    mySide !== null &&
    !can_appoint[side] && (
      <AskSignerButton
        scope={{ org: scope.org }}
        projectId={project.id}
        side={side}
        people={[...team.members, ...team.candidates]
          .filter((someone) => someone.side === side)
          .map(({ user_id, full_name, email }) => ({ user_id, name: full_name, email }))}
      />
    );
  const companies = { supplier: team.organisation_name, customer: team.client_name };
  const refusal = mayChangeTeam(can);
  const reachesAll = canInOrganisation("projects.reach_all");
  const membersOf = (side: Side) =>
    team.members
      .filter((member) => member.side === side)
      // The names are in order already; this keeps it.
      .toSorted((a, b) => PROJECT_ROLES.indexOf(a.role) - PROJECT_ROLES.indexOf(b.role))
      .map((member) => {
        const isSelf = member.user_id === person.id;
        const { role } = member;
        return {
          ...member,
          isSelf,
          refusal: mayChangeMember(can, { role, isSelf }, reachesAll, can_appoint),
        };
      });

  return (
    <>
      <PageHeader
        breadcrumbs={[{ label: project.name, href: `/${scope.org}/projects/${scope.project}` }]}
        title="Team"
        actions={
          <>
            <AddMemberButton
              scope={scope}
              candidates={team.candidates}
              roles={roles}
              companies={companies}
              refusal={refusal}
            />
            <InviteToProjectButton
              scope={scope}
              roles={invitedRoles}
              companies={companies}
              refusal={refusal}
            />
          </>
        }
      />
      <div className="grid gap-4">
        <SignerRequests requests={requests} scope={{ org: scope.org }} />
        <TeamSection
          title={`Supplier: ${team.organisation_name}`}
          empty="Add the supplier's project manager: they sign for the supplier."
          members={membersOf("supplier")}
          roles={roles.supplier}
          scope={scope}
          canChange={refusal === null}
          appointments={appointments}
          actions={asks("supplier")}
        />
        {team.client_name && (
          <TeamSection
            title={`Customer: ${team.client_name}`}
            empty="Invite the customer's project manager: they review and sign. From then on the customer decides who signs for it."
            members={membersOf("customer")}
            roles={roles.customer}
            scope={scope}
            canChange={refusal === null}
            appointments={appointments}
            actions={asks("customer")}
          />
        )}
        {can_appoint.customer && (
          <ClientSigners
            project={{ ...project, signers, requests: [], can_appoint, candidates }}
            scope={{ org: scope.org }}
          />
        )}
        <OpenInvitations invitations={team.invitations} scope={{ org: scope.org }} />
      </div>
    </>
  );
}
