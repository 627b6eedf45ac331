"use client";

import { ShieldCheck, UserCog, UserRoundCheck, UserRoundX } from "lucide-react";
import { useState } from "react";

import { DataTable } from "@/components/data-table/data-table";
import type { FilterDefinition } from "@/components/data-table/types";
import { toOptions } from "@/components/form/options";
import type { MenuEntry } from "@/components/ui/menu";
import { EmptyState } from "@/components/ui/states";
import { toast } from "@/components/ui/toast";
import type { OrgScope } from "@/lib/auth/context";
import { setMemberActive } from "@/lib/members/actions";
import type { MemberRow } from "@/lib/members/queries";
import { mayChangeMembership, ORG_ROLE_WORDS } from "@/lib/members/rules";
import { memberList } from "@/lib/members/schema";
import type { Role } from "@/lib/roles/queries";
import type { ListPage } from "@/lib/search-params";

import { memberColumns } from "./member-columns";
import { type MemberQuestion, MemberDialogs } from "./member-dialogs";

const FILTERS: FilterDefinition[] = [
  {
    kind: "select",
    key: "role",
    label: "Role",
    options: toOptions(ORG_ROLE_WORDS),
  },
  {
    kind: "select",
    key: "status",
    label: "Status",
    options: [
      { value: "active", label: "Active" },
      { value: "deactivated", label: "Deactivated" },
    ],
  },
];

type MembersTableProps = {
  rows: MemberRow[];
  page: ListPage;
  scope: OrgScope;
  me: string;
  roles: Pick<Role, "id" | "name" | "description">[];
  /** Why this person may not manage members, and why not roles, in words. */
  refusals: { members: string | null; roles: string | null };
};

export function MembersTable({ rows, page, scope, me, roles, refusals }: MembersTableProps) {
  const [question, setQuestion] = useState<MemberQuestion | null>(null);

  const reactivate = async ({ id, lock_version, full_name }: MemberRow) => {
    const result = await setMemberActive(scope, { id, lock_version, is_active: true });
    if (result.ok) toast.success(`${full_name} is active again`);
    else toast.error(`${full_name} could not be reactivated`, { description: result.message });
  };

  const actionsFor = (member: MemberRow): MenuEntry[] => {
    const isSelf = member.user_id === me;
    const refusal = mayChangeMembership(refusals.members, { isSelf });
    const disabled = refusal ? { disabledReason: refusal } : {};
    return [
      {
        id: "role",
        label: "Change role",
        icon: <UserCog aria-hidden />,
        onAction: () => setQuestion({ about: "role", member }),
        ...disabled,
      },
      {
        id: "roles",
        label: "Designed roles",
        icon: <ShieldCheck aria-hidden />,
        onAction: () => setQuestion({ about: "roles", member }),
        ...rolesRefusal(refusals.roles, roles.length),
      },
      member.is_active
        ? {
            id: "deactivate",
            label: "Deactivate",
            tone: "danger",
            icon: <UserRoundX aria-hidden />,
            onAction: () => setQuestion({ about: "deactivation", member }),
            ...disabled,
          }
        : {
            id: "reactivate",
            label: "Reactivate",
            icon: <UserRoundCheck aria-hidden />,
            onAction: () => void reactivate(member),
            ...disabled,
          },
    ];
  };

  return (
    <>
      <DataTable
        label="Members"
        columns={memberColumns}
        columnsKey="members"
        rows={rows}
        page={page}
        defaultSort={memberList.defaultSort}
        filters={FILTERS}
        searchPlaceholder="Search people"
        rowActions={actionsFor}
        empty={<EmptyState title="Nobody yet">Invite the first member.</EmptyState>}
      />
      <MemberDialogs
        question={question}
        onClose={() => setQuestion(null)}
        scope={scope}
        roles={roles}
      />
    </>
  );
}

function rolesRefusal(refusal: string | null, count: number) {
  const reason = refusal ?? (count === 0 ? "No roles have been designed yet." : null);
  return reason ? { disabledReason: reason } : {};
}
