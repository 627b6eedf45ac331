import type { ReactNode } from "react";

import { DescriptionList } from "@/components/ui/description-list";
import { RelativeTime } from "@/components/ui/format";
import { CLIENT_ROLE_WORDS } from "@/lib/clients/rules";
import type { OwnInvitation } from "@/lib/invitations/queries";
import { ORG_ROLE_WORDS } from "@/lib/members/rules";
import { ROLE_WORDS } from "@/lib/projects/rules";

/** As whom one is invited, and by whom; the page's title says where to. */
export function OwnInvitationFacts({ invitation }: { invitation: OwnInvitation }) {
  const { client_name, project_name, invited_by_name, expires_at } = invitation;
  const { label, meaning } = { ...ORG_ROLE_WORDS, ...CLIENT_ROLE_WORDS, ...ROLE_WORDS }[
    invitation.role
  ];
  const items: { label: string; value: ReactNode }[] = [
    ...(client_name ? [{ label: "For", value: client_name }] : []),
    ...(project_name ? [{ label: "Project", value: project_name }] : []),
    {
      label: "As",
      value: (
        <>
          {label}
          <span className="block text-xs text-muted">{meaning}</span>
        </>
      ),
    },
    ...(invited_by_name ? [{ label: "Invited by", value: invited_by_name }] : []),
    { label: "Runs out", value: <RelativeTime value={expires_at} /> },
  ];
  return <DescriptionList items={items} />;
}
