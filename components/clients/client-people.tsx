import { Person } from "@/components/ui/avatar";
import { Badge, StatusBadge } from "@/components/ui/badge";
import { Section } from "@/components/ui/card";
import { RelativeTime } from "@/components/ui/format";
import { EmptyState } from "@/components/ui/states";
import type { OrgScope } from "@/lib/auth/context";
import type { ClientPerson } from "@/lib/clients/queries";
import { CLIENT_ROLE_WORDS } from "@/lib/clients/rules";

import { ClientPersonActions } from "./client-person-actions";
import { InviteToClientButton } from "./invite-to-client-button";

type ClientPeopleProps = {
  client: { id: string; name: string; status: string };
  people: ClientPerson[];
  me: string;
  scope: OrgScope;
  /** Why this person may not manage the company's people, in words. */
  refusal: string | null;
};

/** Who stands for a client. */
export function ClientPeople({ client, people, me, scope, refusal }: ClientPeopleProps) {
  const closed = client.status === "active" ? null : "This company is suspended.";
  return (
    <Section
      title="People"
      flush
      actions={<InviteToClientButton client={client} scope={scope} refusal={refusal ?? closed} />}
    >
      {people.length === 0 && (
        <EmptyState compact title="Nobody yet">
          Invite the client's people, then put them on the team of a project.
        </EmptyState>
      )}
      <ul>
        {people.map((person) => (
          <li
            key={person.id}
            className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-4 border-b border-separator px-4 py-2 last:border-0 sm:grid-cols-[minmax(0,1fr)_11rem_9rem_auto]"
          >
            <span className="flex min-w-0 items-center gap-2">
              <Person name={person.full_name} detail={person.email} />
              {person.user_id === me && <Badge>You</Badge>}
              {!person.is_active && <StatusBadge tone="neutral" label="Deactivated" />}
            </span>
            <span className="col-span-2 row-start-2 flex items-baseline gap-2 ps-8 sm:contents">
              <span>{CLIENT_ROLE_WORDS[person.client_role].label}</span>
              <span className="text-xs text-muted">
                {person.last_login_at ? (
                  <>
                    Signed in <RelativeTime value={person.last_login_at} />
                  </>
                ) : (
                  "Never signed in"
                )}
              </span>
            </span>
            {!refusal && (
              <span className="col-start-2 row-start-1 sm:col-start-4">
                <ClientPersonActions
                  person={person}
                  scope={scope}
                  refusal={
                    person.user_id === me
                      ? "Nobody changes their own role. Ask another administrator."
                      : null
                  }
                />
              </span>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
