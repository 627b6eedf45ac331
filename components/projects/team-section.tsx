import type { ReactNode } from "react";

import { Person } from "@/components/ui/avatar";
import { Badge, StatusBadge } from "@/components/ui/badge";
import { Section } from "@/components/ui/card";
import { DateText } from "@/components/ui/format";
import { EmptyState } from "@/components/ui/states";
import type { ProjectScope } from "@/lib/auth/context";
import type { TeamMember } from "@/lib/projects/queries";
import { type ProjectRole, ROLE_WORDS } from "@/lib/projects/rules";

import { TeamMemberActions } from "./team-member-actions";

type TeamSectionProps = {
  title: string;
  empty: string;
  members: (TeamMember & { isSelf: boolean; refusal: string | null })[];
  roles: ProjectRole[];
  scope: ProjectScope;
  canChange: boolean;
  /** How each of who signs came to, by person. */
  appointments: Map<string, string>;
  actions?: ReactNode;
};

/** One side of the team. */
export function TeamSection({
  title,
  empty,
  members,
  roles,
  scope,
  canChange,
  appointments,
  actions,
}: TeamSectionProps) {
  return (
    <Section title={title} flush actions={actions}>
      {members.length === 0 ? (
        <EmptyState compact title="Nobody yet">
          {empty}
        </EmptyState>
      ) : (
        <ul>
          {members.map((member) => (
            <li
              key={member.id}
              className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-4 border-b border-separator px-4 py-2 last:border-0 sm:grid-cols-[minmax(0,1fr)_11rem_8rem_auto]"
            >
              <span className="flex min-w-0 items-center gap-2">
                <Person name={member.full_name} detail={member.email} />
                {member.isSelf && <Badge>You</Badge>}
                {!member.has_reach && <StatusBadge tone="warning" label="No reach" />}
              </span>
              <span className="col-span-2 row-start-2 flex items-baseline gap-2 ps-8 sm:contents">
                <span>{ROLE_WORDS[member.role].label}</span>
                <span className="text-xs text-muted">
                  since <DateText value={member.since} />
                </span>
              </span>
              {canChange && (
                <span className="col-start-2 row-start-1 sm:col-start-4">
                  <TeamMemberActions
                    member={member}
                    scope={scope}
                    roles={roles}
                    refusal={member.refusal}
                  />
                </span>
              )}
              {appointments.has(member.user_id) && (
                <span className="col-span-full ps-8 text-xs text-muted">
                  {appointments.get(member.user_id)}
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
