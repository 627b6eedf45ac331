"use client";

import { Section } from "@/components/ui/card";
import { DateText, RelativeTime } from "@/components/ui/format";
import { Menu } from "@/components/ui/menu";
import type { OrgScope } from "@/lib/auth/context";
import type { InvitationRow } from "@/lib/invitations/queries";

import { InvitationStateBadge } from "./invitation-state-badge";
import { invitationTarget } from "./invitation-target";
import { useInvitationActions } from "./use-invitation-actions";

/** Who was invited and has not come yet; nothing when there is nobody. */
export function OpenInvitations({
  invitations,
  scope,
}: {
  invitations: InvitationRow[];
  scope: OrgScope;
}) {
  const { entriesFor, dialog } = useInvitationActions(scope);
  if (invitations.length === 0) return null;
  return (
    <Section title="Invitations" description="Sent by e-mail, and not accepted yet." flush>
      <ul>
        {invitations.map((invitation) => (
          <li
            key={invitation.id}
            className="flex flex-wrap items-center gap-x-4 gap-y-1 border-b border-separator px-4 py-2 last:border-0"
          >
            <span className="min-w-0 flex-1 basis-56">
              <span className="block truncate font-medium">{invitation.email}</span>
              <span className="block truncate text-xs text-muted">
                {invitationTarget(invitation)}
              </span>
            </span>
            <span className="text-xs text-muted">
              Sent <RelativeTime value={invitation.invited_at} />
              {invitation.invited_by_name && ` by ${invitation.invited_by_name}`}
              {invitation.state === "pending" && (
                <>
                  , until <DateText value={invitation.expires_at} />
                </>
              )}
            </span>
            <InvitationStateBadge state={invitation.state} />
            <Menu
              label={`Actions for ${invitation.email}`}
              items={entriesFor(invitation)}
              size="sm"
            />
          </li>
        ))}
      </ul>
      {dialog}
    </Section>
  );
}
