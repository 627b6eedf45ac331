import { CLIENT_ROLE_WORDS } from "@/lib/clients/rules";
import type { InvitationRow } from "@/lib/invitations/queries";
import { ORG_ROLE_WORDS } from "@/lib/members/rules";
import { ROLE_WORDS } from "@/lib/projects/rules";

/** What accepting an invitation makes of a person: "Supplier PM in Outpatient Booking". */
export function invitationTarget(invitation: InvitationRow): string {
  const { org_role, client_role, client_name, project_role, project_name } = invitation;
  if (project_role) return `${ROLE_WORDS[project_role].label} in ${project_name ?? "a project"}`;
  if (client_role) return `${CLIENT_ROLE_WORDS[client_role].label} of ${client_name ?? "a client"}`;
  return org_role ? `${ORG_ROLE_WORDS[org_role].label} of the organisation` : "Member";
}
