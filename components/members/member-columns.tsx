import { defineColumns } from "@/components/data-table/types";
import { Person } from "@/components/ui/avatar";
import { Badge } from "@/components/ui/badge";
import { DateText, RelativeTime } from "@/components/ui/format";
import type { MemberRow } from "@/lib/members/queries";
import { ORG_ROLE_WORDS } from "@/lib/members/rules";

import { MemberStatusBadge } from "./member-status-badge";

export const memberColumns = defineColumns<MemberRow>([
  {
    id: "full_name",
    header: "Name",
    sort: "full_name",
    isPrimary: true,
    cell: ({ full_name }) => <Person name={full_name} />,
  },
  { id: "email", header: "E-mail", width: "15rem", sort: "email", cell: ({ email }) => email },
  {
    id: "org_role",
    header: "Role",
    width: "7.5rem",
    cell: ({ org_role }) => ORG_ROLE_WORDS[org_role].label,
  },
  {
    id: "roles",
    header: "Designed roles",
    width: "9rem",
    cell: ({ roles }) =>
      roles.length === 0 ? (
        <span className="text-subtle">–</span>
      ) : (
        <span className="flex flex-wrap gap-1">
          {roles.map(({ id, name }) => (
            <Badge key={id}>{name}</Badge>
          ))}
        </span>
      ),
  },
  {
    id: "status",
    header: "Status",
    width: "8rem",
    cell: (member) => <MemberStatusBadge member={member} />,
  },
  {
    id: "joined_at",
    header: "Joined",
    width: "7rem",
    sort: "joined_at",
    align: "end",
    hideOnPhone: true,
    cell: ({ joined_at }) => <DateText value={joined_at} />,
  },
  {
    id: "last_login_at",
    header: "Last sign-in",
    width: "8rem",
    sort: "last_login_at",
    align: "end",
    hideOnPhone: true,
    cell: ({ last_login_at }) => <RelativeTime value={last_login_at} />,
  },
]);
